//! The names of files where they mean something to machines: in addresses and in headers.

use kit::pictures::Kind;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

// What RFC 8187 § 3.2.1 lets through unescaped, and RFC 3986 § 2.3 in a path: letters, figures and these.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A name as the last part of an address.
pub(super) fn in_address(name: &str) -> String {
    let encoded = utf8_percent_encode(name, PLAIN).to_string();
    // The small picture has an address of its own, which no file may take.
    if encoded == "thumbnail" {
        "_thumbnail".into()
    } else {
        encoded
    }
}

/// The header that says how a file is to be taken and what it is called (RFC 6266), in letters
/// that no header can be broken with (check C19).
pub(super) fn disposition(inline: bool, name: &str) -> String {
    let manner = if inline { "inline" } else { "attachment" };
    let fallback: String = name
        .chars()
        .map(|letter| if is_harmless(letter) { letter } else { '_' })
        .collect();
    let exact = utf8_percent_encode(name, PLAIN);
    format!("{manner}; filename=\"{fallback}\"; filename*=UTF-8''{exact}")
}

// A percent sign would be decoded by some browsers, though RFC 6266 (appendix D) says it means itself.
fn is_harmless(letter: char) -> bool {
    letter == ' ' || (letter.is_ascii_graphic() && !matches!(letter, '"' | '\\' | '%' | ';'))
}

/// The name of a picture written anew: its ending says what it has become.
pub(super) fn fitting(name: &str, kind: Kind) -> String {
    let ending = kind.extension();
    match name.rsplit_once('.') {
        Some((_, known)) if is_ending_of(known, kind) => name.to_owned(),
        Some((stem, former)) if !stem.is_empty() && is_picture_ending(former) => {
            format!("{stem}.{ending}")
        }
        _ => format!("{name}.{ending}"),
    }
}

fn is_ending_of(ending: &str, kind: Kind) -> bool {
    ending.eq_ignore_ascii_case(kind.extension())
        || (kind == Kind::Jpeg
            && ["jpeg", "jpe"]
                .iter()
                .any(|other| ending.eq_ignore_ascii_case(other)))
}

fn is_picture_ending(ending: &str) -> bool {
    ["jpg", "jpeg", "jpe", "png", "gif", "webp"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_breaks_out_of_its_header() {
        let header = disposition(false, "a\";\r\nSet-Cookie: x=1; filename=\"b\\.html");
        assert!(
            header
                .chars()
                .all(|letter| letter.is_ascii() && !letter.is_ascii_control()),
            "{header}"
        );
        assert_eq!(header.matches('"').count(), 2, "{header}");
        assert_eq!(
            disposition(true, "été 100%.jpg"),
            "inline; filename=\"_t_ 100_.jpg\"; filename*=UTF-8''%C3%A9t%C3%A9%20100%25.jpg"
        );
    }

    #[test]
    fn no_name_leads_elsewhere() {
        assert_eq!(in_address("a/b?c#d.pdf"), "a%2Fb%3Fc%23d.pdf");
        assert_eq!(in_address("thumbnail"), "_thumbnail");
        assert_eq!(in_address("thumbnail.jpg"), "thumbnail.jpg");
    }

    #[test]
    fn a_picture_is_called_what_it_has_become() {
        assert_eq!(fitting("quai.JPG", Kind::Jpeg), "quai.JPG");
        assert_eq!(fitting("quai.jpeg", Kind::Jpeg), "quai.jpeg");
        assert_eq!(fitting("capture.png", Kind::Webp), "capture.webp");
        assert_eq!(fitting("v1.2", Kind::Webp), "v1.2.webp");
        assert_eq!(fitting("sans-nom", Kind::Jpeg), "sans-nom.jpg");
    }
}
