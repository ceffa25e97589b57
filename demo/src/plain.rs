//! Names without their accents, for handles and addresses.

/// The text with the accented letters of the lists of names made plain.
#[must_use]
pub fn unaccented(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'à' | 'â' | 'ä' | 'ã' => plain.push('a'),
            'ç' => plain.push('c'),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            'É' | 'È' => plain.push('E'),
            'î' | 'ï' | 'ı' => plain.push('i'),
            'ô' | 'ö' => plain.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => plain.push('u'),
            'œ' => plain.push_str("oe"),
            other => plain.push(other),
        }
    }
    plain
}

/// Only the ASCII letters and digits of a name, in lower case.
#[must_use]
pub fn ascii_letters(name: &str) -> String {
    unaccented(name)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::ascii_letters;
    use crate::names::ORIGINS;

    #[test]
    fn every_name_keeps_all_its_letters() {
        for origin in ORIGINS {
            for name in origin.women.iter().chain(origin.men).chain(origin.families) {
                let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
                assert_eq!(ascii_letters(name).len(), letters, "{name}");
            }
        }
    }
}
