//! E-mail addresses: which one a cell holds, and which ones are nobody's.

use super::draft::Draft;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a cell of addresses holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// Nothing, or a sign that means nothing.
    None,
    /// A usable address, in lower case.
    Usable(String),
    /// Text without a usable address.
    Invalid,
}

/// Reads a cell: `a@x.fr`, `Anne Roy <a@x.fr>`, `mailto:a@x.fr`, or several of which the first counts.
pub(super) fn read(cell: &str) -> Address {
    if !cell.chars().any(char::is_alphanumeric)
        || matches!(
            crate::text::fold(cell).as_str(),
            "n a" | "n d" | "na" | "nd"
        )
    {
        return Address::None;
    }
    let parts = cell.split(|c: char| {
        c.is_whitespace() || matches!(c, ';' | ',' | '<' | '>' | '|' | '(' | ')' | '"')
    });
    let usable = parts
        .map(|part| part.strip_prefix("mailto:").unwrap_or(part))
        .find(|part| is_usable(part));
    usable.map_or(Address::Invalid, |address| {
        Address::Usable(address.to_lowercase())
    })
}

/// Enough to write to somebody; the mail server has the last word.
fn is_usable(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let dotted = domain.split('.').count() >= 2 && domain.split('.').all(|label| !label.is_empty());
    let plain = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let named = domain
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    text.len() <= 254
        && !local.is_empty()
        && local.len() <= 64
        && local.chars().all(plain)
        && dotted
        && named
}

/// An address that several rows carry.
pub(super) struct Shared {
    /// The first row that carries it.
    pub line: u64,
    /// How many rows carry it.
    pub rows: usize,
}

/// Addresses that stand on the rows of at least two different holders. A person who holds two
/// posts has two rows and one address: that one stays theirs.
pub(super) fn shared(drafts: &[Draft]) -> BTreeMap<String, Shared> {
    let mut holders: HashMap<&str, (HashSet<String>, Shared)> = HashMap::new();
    for draft in drafts {
        let Some(address) = &draft.email else {
            continue;
        };
        // A row without a name is a holder of its own.
        let holder = draft.person().map_or_else(
            || format!("#{}", draft.line),
            |name| super::chart::name_key(&name.full),
        );
        let (known, shared) = holders.entry(address).or_insert_with(|| {
            (
                HashSet::new(),
                Shared {
                    line: draft.line,
                    rows: 0,
                },
            )
        });
        known.insert(holder);
        shared.rows += 1;
    }
    let several = holders
        .into_iter()
        .filter(|(_, (known, _))| known.len() > 1);
    several
        .map(|(address, (_, shared))| (address.to_owned(), shared))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Address, read};

    #[test]
    fn the_first_usable_address_counts() {
        for cell in [
            "Anne@X.fr",
            "Anne Roy <anne@x.fr>",
            "mailto:anne@x.fr",
            " anne@x.fr ; autre@x.fr",
        ] {
            assert_eq!(
                read(cell),
                Address::Usable("anne@x.fr".to_owned()),
                "{cell}"
            );
        }
        for cell in [
            "anne",
            "anne@",
            "@x.fr",
            "anne@x",
            "a nne@@x.fr",
            "anne@x..fr",
        ] {
            assert_eq!(read(cell), Address::Invalid, "{cell}");
        }
        for cell in ["", " - ", "N/D"] {
            assert_eq!(read(cell), Address::None, "{cell}");
        }
    }
}
