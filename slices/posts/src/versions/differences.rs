//! What changed between two texts, word by word (E. W. Myers, "An O(ND) Difference
//! Algorithm and Its Variations", Algorithmica 1, 1986).

/// A stretch of text, and on which side it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// In both texts.
    Same(&'t str),
    /// Only in the old one.
    Gone(&'t str),
    /// Only in the new one.
    Come(&'t str),
}

/// Beyond so many changed words, the texts are shown one after the other: nobody
/// reads a patchwork, and the search would take long.
const MOST_CHANGES: usize = 1000;

/// How `old` became `new`. The pieces that are not [`Piece::Come`] are `old`, those
/// that are not [`Piece::Gone`] are `new`.
pub(crate) fn differences<'t>(old: &'t str, new: &'t str) -> Vec<Piece<'t>> {
    let (olds, news) = (words(old), words(new));
    let before = olds
        .iter()
        .zip(&news)
        .take_while(|(old, new)| old == new)
        .count();
    let (olds_left, news_left) = (&olds[before..], &news[before..]);
    let after = olds_left
        .iter()
        .rev()
        .zip(news_left.iter().rev())
        .take_while(|(old, new)| old == new)
        .count();
    let olds_changed = &olds_left[..olds_left.len() - after];
    let news_changed = &news_left[..news_left.len() - after];

    let mut pieces: Vec<Piece<'t>> = olds[..before]
        .iter()
        .map(|word| Piece::Same(word))
        .collect();
    pieces.extend(changed(olds_changed, news_changed));
    pieces.extend(
        olds[olds.len() - after..]
            .iter()
            .map(|word| Piece::Same(word)),
    );
    joined(old, new, &pieces)
}

/// Words, and what stands between them.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut inside: Option<bool> = None;
    for (at, letter) in text.char_indices() {
        let word = letter.is_alphanumeric();
        // Every mark stands alone; letters and figures hold together.
        if at > start && !(word && inside == Some(true)) {
            words.push(&text[start..at]);
            start = at;
        }
        inside = Some(word);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

fn changed<'t>(olds: &[&'t str], news: &[&'t str]) -> Vec<Piece<'t>> {
    let Some(trace) = furthest(olds, news) else {
        let gone = olds.iter().map(|word| Piece::Gone(word));
        return gone
            .chain(news.iter().map(|word| Piece::Come(word)))
            .collect();
    };
    backwards(olds, news, &trace)
}

/// For each number of changes, how far each diagonal gets; `None` when there are too many.
fn furthest(olds: &[&str], news: &[&str]) -> Option<Vec<Vec<usize>>> {
    let most = (olds.len() + news.len()).min(MOST_CHANGES);
    let width = 2 * most + 3;
    let middle = most + 1;
    let mut reach = vec![0_usize; width];
    let mut trace = Vec::new();
    for changes in 0..=most {
        trace.push(reach[middle - changes - 1..=middle + changes + 1].to_vec());
        for diagonal in (0..=2 * changes).step_by(2) {
            // The diagonal `k` of the paper, from -changes to +changes, kept at `middle + k`.
            let place = middle + diagonal - changes;
            let down =
                diagonal == 0 || (diagonal != 2 * changes && reach[place - 1] < reach[place + 1]);
            let mut x = if down {
                reach[place + 1]
            } else {
                reach[place - 1] + 1
            };
            let mut y = x + middle - place;
            while x < olds.len() && y < news.len() && olds[x] == news[y] {
                x += 1;
                y += 1;
            }
            reach[place] = x;
            if x >= olds.len() && y >= news.len() {
                return Some(trace);
            }
        }
    }
    None
}

fn backwards<'t>(olds: &[&'t str], news: &[&'t str], trace: &[Vec<usize>]) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let (mut x, mut y) = (olds.len(), news.len());
    for (changes, reach) in trace.iter().enumerate().rev() {
        // `reach` begins at the diagonal -changes-1.
        let place = x + changes + 1 - y;
        let down = place == 1 || (place != 2 * changes + 1 && reach[place - 1] < reach[place + 1]);
        let from = if down { place + 1 } else { place - 1 };
        let (from_x, from_y) = if changes == 0 {
            (0, 0)
        } else {
            (reach[from], reach[from] + changes + 1 - from)
        };
        while x > from_x && y > from_y {
            x -= 1;
            y -= 1;
            pieces.push(Piece::Same(olds[x]));
        }
        if changes > 0 {
            if down {
                y -= 1;
                pieces.push(Piece::Come(news[y]));
            } else {
                x -= 1;
                pieces.push(Piece::Gone(olds[x]));
            }
        }
    }
    pieces.reverse();
    pieces
}

/// Joins neighbours that stand on the same side.
fn joined<'t>(old: &'t str, new: &'t str, pieces: &[Piece<'t>]) -> Vec<Piece<'t>> {
    let (mut in_old, mut in_new) = (0, 0);
    let mut joined: Vec<Piece<'t>> = Vec::new();
    for piece in pieces {
        let (Piece::Same(word) | Piece::Gone(word) | Piece::Come(word)) = *piece;
        let (old_end, new_end) = (in_old + word.len(), in_new + word.len());
        match (piece, joined.last_mut()) {
            (Piece::Same(_), Some(Piece::Same(text)))
            | (Piece::Gone(_), Some(Piece::Gone(text))) => {
                *text = &old[in_old - text.len()..old_end];
            }
            (Piece::Come(_), Some(Piece::Come(text))) => *text = &new[in_new - text.len()..new_end],
            _ => joined.push(*piece),
        }
        if !matches!(piece, Piece::Come(_)) {
            in_old = old_end;
        }
        if !matches!(piece, Piece::Gone(_)) {
            in_new = new_end;
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{Piece, differences};

    fn shown(old: &str, new: &str) -> String {
        let pieces = differences(old, new);
        let side = |left_out: fn(&Piece<'_>) -> bool| -> String {
            let kept = pieces.iter().filter(|piece| !left_out(piece));
            kept.map(|(Piece::Same(text) | Piece::Gone(text) | Piece::Come(text))| *text)
                .collect()
        };
        assert_eq!(side(|piece| matches!(piece, Piece::Come(_))), old);
        assert_eq!(side(|piece| matches!(piece, Piece::Gone(_))), new);
        let mark = |piece: &Piece<'_>| match piece {
            Piece::Same(text) => (*text).to_owned(),
            Piece::Gone(text) => format!("[-{text}-]"),
            Piece::Come(text) => format!("[+{text}+]"),
        };
        pieces.iter().map(mark).collect()
    }

    #[test]
    fn words_that_changed_are_marked() {
        assert_eq!(
            shown(
                "La balance du quai 2 affiche",
                "La balance du quai 3 affiche"
            ),
            "La balance du quai [-2-][+3+] affiche"
        );
        assert_eq!(shown("un deux", "un deux trois"), "un deux[+ trois+]");
        assert_eq!(shown("un deux trois", "un trois"), "un [-deux -]trois");
        assert_eq!(shown("", "tout neuf"), "[+tout neuf+]");
        assert_eq!(shown("parti", ""), "[-parti-]");
        assert_eq!(shown("pareil", "pareil"), "pareil");
        assert_eq!(shown("", ""), "");
        assert_eq!(shown("été, hiver", "été; hiver"), "été[-,-][+;+] hiver");
    }

    #[test]
    fn two_long_texts_without_a_word_in_common_are_shown_one_after_the_other() {
        let old: String =
            (0..3000).fold(String::new(), |text, number| text + &format!("a{number} "));
        let new: String =
            (0..3000).fold(String::new(), |text, number| text + &format!("b{number}\n"));
        assert_eq!(shown(&old, &new), format!("[-{old}-][+{new}+]"));
    }

    #[test]
    fn any_two_texts_can_be_told_apart() {
        let texts = [
            "a b c a b b a",
            "c b a b a c",
            "x",
            "a a a a",
            "b a\n\nc",
            "é́ 👍🏽 b",
        ];
        for old in texts {
            for new in texts {
                shown(old, new);
            }
        }
    }
}
