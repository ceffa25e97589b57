//! Bytes become text: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252.

/// The text of a file, and whether its encoding had to be guessed.
pub(super) struct Decoded {
    pub text: String,
    pub guessed: bool,
}

/// What spreadsheets of Western Europe put in bytes 0x80 to 0x9F (WHATWG's index of windows-1252).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// Decodes a whole file. Never fails: Windows-1252 gives every byte a meaning.
pub(super) fn decode(bytes: &[u8]) -> Decoded {
    let certain = |text| Decoded {
        text,
        guessed: false,
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => certain(String::from_utf8_lossy(rest).into_owned()),
        [0xFF, 0xFE, rest @ ..] => certain(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => certain(utf16(rest, u16::from_be_bytes)),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => certain(text.to_owned()),
            Err(_) => Decoded {
                text: bytes.iter().map(|byte| windows_1252(*byte)).collect(),
                guessed: true,
            },
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_common_encoding_reads_the_same() {
        let text = "Élodie;Noël";
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(decode(text.as_bytes()).text, text);
        assert_eq!(
            decode(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()).text,
            text
        );
        assert_eq!(decode(&utf16).text, text);
        let old = decode(b"\xC9lodie;No\xEBl \x80 \x9Cuvre");
        assert_eq!(
            (old.text.as_str(), old.guessed),
            ("Élodie;Noël € œuvre", true)
        );
    }
}
