//! The short address of a space: made from its name once, and kept for good (requirement R66).

use kit::search::fold;
use kit::web::Refusal;

/// The longest address, in characters.
pub(crate) const LONGEST: usize = 60;
/// An address made from a long name stops at the word that passes this.
const LONGEST_MADE: usize = 40;

/// Words that would read as something else after `/s/`, and the square's own address.
const RESERVED: [&str; 16] = [
    "about", "admin", "all", "api", "archived", "edit", "login", "me", "members", "mine", "new",
    "place", "search", "settings", "spaces", "square",
];

/// An address out of a name: `Qualité & sécurité` → `qualite-securite`.
#[must_use]
pub(crate) fn from_name(name: &str) -> String {
    let folded = fold(name);
    let mut slug = String::with_capacity(folded.len());
    for word in folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !slug.is_empty() {
            if slug.len() + 1 + word.len() > LONGEST_MADE {
                break;
            }
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug.truncate(LONGEST_MADE);
    match slug.as_str() {
        // A name in letters that have no plain form, or none at all.
        "" => "espace".to_owned(),
        reserved if is_reserved(reserved) => format!("{reserved}-1"),
        _ => slug,
    }
}

/// The address somebody chose, if it can be one.
///
/// # Errors
/// A refusal on the field `slug`.
pub(crate) fn chosen(wish: &str) -> Result<String, Refusal> {
    let slug = wish.trim().to_ascii_lowercase();
    let shaped = !slug.is_empty()
        && slug.len() <= LONGEST
        && slug
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !slug.starts_with('-')
        && !slug.ends_with('-');
    if !shaped {
        return Err(Refusal::invalid("spaces-slug-form").on("slug"));
    }
    if is_reserved(&slug) {
        Err(taken(&slug))
    } else {
        Ok(slug)
    }
}

/// One sentence for what is taken and what is reserved, or it would tell of a secret space.
pub(crate) fn taken(slug: &str) -> Refusal {
    Refusal::conflict("spaces-slug-taken")
        .arg("slug", slug)
        .on("slug")
}

fn is_reserved(slug: &str) -> bool {
    RESERVED.contains(&slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_plain_address() {
        assert_eq!(from_name("Qualité & sécurité"), "qualite-securite");
        assert_eq!(from_name("L’Œuvre — été 2026 !"), "l-oeuvre-ete-2026");
        assert_eq!(from_name("社内"), "espace");
        assert_eq!(from_name("Members"), "members-1");
        assert!(from_name(&"très long nom ".repeat(20)).len() <= LONGEST_MADE);
        assert!(from_name(&"é".repeat(300)).len() <= LONGEST_MADE);
    }

    #[test]
    fn an_address_that_cannot_be_typed_or_is_taken_by_us_is_refused() {
        assert_eq!(chosen(" Velo-Train ").unwrap(), "velo-train");
        for wrong in ["", "-a", "a-", "é", "a b", "a/b", "../x", &"a".repeat(61)] {
            assert_eq!(
                chosen(wrong).unwrap_err().key,
                "spaces-slug-form",
                "{wrong}"
            );
        }
        assert_eq!(chosen("new").unwrap_err().key, "spaces-slug-taken");
    }
}
