//! The small rules of the texts: brackets, contractions, dates, spaces.

use crate::calendar::{Day, month_name};

/// `d+3`, `w-1`, `mois`, `mois+1`, `semaine`, `année`.
pub fn moment(name: &str, day: Day, french: bool) -> Option<String> {
    let date = day.date();
    match name {
        "mois" => return Some(day.month_name(french).to_owned()),
        "mois+1" => return Some(month_name(date.month + 1, french).to_owned()),
        "mois-1" => return Some(month_name(date.month + 11, french).to_owned()),
        "semaine" => return Some(day.week().to_string()),
        "semaine+1" => return Some(Day(day.0 + 7).week().to_string()),
        "année" => return Some(date.year.to_string()),
        "année+1" => return Some((date.year + 1).to_string()),
        _ => {}
    }
    let days: i64 = name
        .strip_prefix(['d', 'w'])
        .filter(|rest| rest.starts_with(['+', '-']))?
        .parse()
        .ok()?;
    let day = day.worked_after(days);
    Some(if name.starts_with('d') {
        day.in_words(french)
    } else {
        day.weekday_name(french).to_owned()
    })
}

/// Where the bracket that opens the text closes.
pub fn matching(text: &str) -> Option<usize> {
    let (open, close) = if text.starts_with('{') {
        ('{', '}')
    } else {
        ('[', ']')
    };
    let mut depth = 0_usize;
    for (index, letter) in text.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return Some(index);
            }
        }
    }
    None
}

/// The choices of `a|b|c`, bars inside brackets left alone.
pub fn alternatives(inner: &str) -> Vec<&str> {
    let (mut depth, mut start, mut choices) = (0_usize, 0, Vec::new());
    for (index, letter) in inner.char_indices() {
        match letter {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                choices.push(&inner[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    choices.push(&inner[start..]);
    choices
}

/// « du pantographe », « à la caténaire », « d'Amiens ».
pub fn contracted(preposition: &str, value: &str) -> String {
    let of = preposition == "d";
    if let Some(rest) = value.strip_prefix("le ") {
        return format!("{}{rest}", if of { "du " } else { "au " });
    }
    if let Some(rest) = value
        .strip_prefix("les ")
        .or_else(|| value.strip_prefix("Les "))
    {
        return format!("{}{rest}", if of { "des " } else { "aux " });
    }
    let vowel = crate::plain::unaccented(value)
        .to_lowercase()
        .starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']);
    match (of, vowel) {
        (true, true) => format!("d'{value}"),
        (true, false) => format!("de {value}"),
        (false, _) => format!("à {value}"),
    }
}

/// The text with a small first letter.
pub fn uncapitalised(value: &str) -> String {
    let mut letters = value.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// The text with a capital first letter.
pub fn capitalised(value: &str) -> String {
    let mut letters = value.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// 12345 as « 12 345 »; the typography makes the space a no-break one.
pub fn grouped(value: i64) -> String {
    if value.abs() < 10_000 {
        return value.to_string();
    }
    format!("{} {:03}", value / 1000, value.abs() % 1000)
}

/// Alternatives may be empty: no space is left doubled or hanging. Code stays as it is.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    let mut blank = false;
    for line in text.trim().lines() {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        if fenced || fence || line.contains('`') {
            out.push_str(line.trim_end());
        } else if line.trim().is_empty() {
            if blank {
                continue;
            }
        } else {
            let indent = line.len() - line.trim_start_matches(' ').len();
            out.push_str(&line[..indent.min(4)]);
            let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
            let line = words.join(" ");
            if line.contains(" .") || line.contains(" ,") {
                out.push_str(&line.replace(" .", ".").replace(" ,", ","));
            } else {
                out.push_str(&line);
            }
        }
        blank = line.trim().is_empty();
        out.push('\n');
    }
    out.trim().to_owned()
}
