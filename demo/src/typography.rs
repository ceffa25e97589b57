//! French typography in one place: the matter is written with plain spaces and
//! apostrophes, and gets its no-break spaces and its ’ here.

const NO_BREAK: char = '\u{A0}';
const NARROW: char = '\u{202F}';

/// The text as a French typesetter would set it, code left alone.
#[must_use]
pub fn french(text: &str) -> String {
    outside_code(text, set_french)
}

/// The text with curly apostrophes, code left alone.
#[must_use]
pub fn english(text: &str) -> String {
    outside_code(text, |text| text.replace('\'', "’"))
}

/// Fenced blocks and code spans are what lies between an odd and an even backtick.
fn outside_code(text: &str, set: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (index, piece) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 0 {
            out.push_str(&set(piece));
        } else {
            out.push_str(piece);
        }
    }
    out
}

fn set_french(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut before = '\n';
    for (index, letter) in text.char_indices() {
        let rest = &text[index + letter.len_utf8()..];
        let next = rest.chars().next().unwrap_or('\n');
        out.push(match letter {
            '\'' => '’',
            ' ' if matches!(next, '?' | '!' | ';') => NARROW,
            ' ' if matches!(next, ':' | '»' | '%' | '€') || before == '«' => NO_BREAK,
            ' ' if before.is_ascii_digit() && holds_to_number(rest) => NO_BREAK,
            other => other,
        });
        before = letter;
    }
    out
}

/// True before a unit, or three digits of the same number.
fn holds_to_number(rest: &str) -> bool {
    let word = rest
        .split(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let thousands = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let units = [
        "h", "min", "km", "m", "mm", "cm", "kg", "kW", "kWh", "Nm", "bar", "V", "A", "l",
    ];
    thousands || units.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::french;

    #[test]
    fn signs_get_their_spaces() {
        assert_eq!(
            french("« L'eau ? » : 14 h 30"),
            "«\u{A0}L’eau\u{202F}?\u{A0}»\u{A0}: 14\u{A0}h 30"
        );
    }

    #[test]
    fn code_is_left_alone() {
        assert_eq!(
            french("voir `a ? b : 'c'` !"),
            "voir `a ? b : 'c'`\u{202F}!"
        );
    }
}
