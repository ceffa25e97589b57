//! The time zones people may choose, the likeliest first.

use std::sync::OnceLock;

/// Where the people of French and European organisations mostly are: European
/// France, its territories from west to east, then its neighbours.
pub(super) const COMMON: [&str; 18] = [
    "Europe/Paris",
    "Pacific/Tahiti",
    "America/Miquelon",
    "America/Martinique",
    "America/Guadeloupe",
    "America/Cayenne",
    "Indian/Mayotte",
    "Indian/Reunion",
    "Pacific/Noumea",
    "Pacific/Wallis",
    "Europe/Brussels",
    "Europe/Luxembourg",
    "Europe/Zurich",
    "Europe/Berlin",
    "Europe/Madrid",
    "Europe/Rome",
    "Europe/Lisbon",
    "Europe/London",
];

/// The regions whose zones are named after places; the others are historical names or fixed offsets.
const REGIONS: [&str; 10] = [
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
];

/// Every zone one may choose, in the order of names.
pub(super) fn all() -> &'static [String] {
    static ALL: OnceLock<Vec<String>> = OnceLock::new();
    ALL.get_or_init(|| {
        let names = jiff::tz::db()
            .available()
            .map(|name| name.as_str().to_owned());
        let mut zones: Vec<String> = names
            .filter(|name| REGIONS.iter().any(|region| name.starts_with(region)))
            .collect();
        zones.push("UTC".to_owned());
        zones.sort_unstable();
        zones.dedup();
        zones
    })
}

/// Whether there is a zone of that name.
pub(super) fn is_known(name: &str) -> bool {
    all()
        .binary_search_by(|zone| zone.as_str().cmp(name))
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_proposed_first_exists() {
        for zone in COMMON {
            assert!(is_known(zone), "{zone}");
        }
        assert!(is_known("UTC"));
        for odd in [
            "",
            "Europe",
            "Europe/Atlantide",
            "Etc/GMT+5",
            "../etc/passwd",
        ] {
            assert!(!is_known(odd), "{odd}");
        }
    }
}
