//! French plurals taken back to the singular, on words already without accents.
//!
//! The stemmer leaves *lois* and *réseaux* apart from *loi* and *réseau*. English
//! plurals in -s go the same way.

/// The singular of a folded word, or the word itself.
pub(super) fn singular(folded: &str) -> String {
    if folded.len() < 4 || !folded.is_ascii() || is_invariable(folded) {
        return folded.to_owned();
    }
    if let Ok(place) = IRREGULAR.binary_search_by_key(&folded, |(plural, _)| plural) {
        return IRREGULAR[place].1.to_owned();
    }
    let without_last = &folded[..folded.len() - 1];
    if let Some(start) = folded.strip_suffix("aux") {
        // noyaux, tuyaux, bateaux: the x alone; journaux, regionaux: -al.
        let keeps_u = start.ends_with(['e', 'y']) || start.len() < 3;
        return if keeps_u {
            without_last.to_owned()
        } else {
            format!("{start}al")
        };
    }
    let adds_x = folded.ends_with("eux") || folded.ends_with("oux");
    let adds_s = folded.ends_with('s') && !folded.ends_with("ss");
    if adds_x || adds_s {
        without_last.to_owned()
    } else {
        folded.to_owned()
    }
}

/// Whether a word ends in -s or -x in the singular and would, without it, be another word.
pub(super) fn is_invariable(folded: &str) -> bool {
    INVARIABLE.binary_search(&folded).is_ok()
}

const IRREGULAR: &[(&str, &str)] = &[
    ("aieux", "aieul"),
    ("baux", "bail"),
    ("cieux", "ciel"),
    ("coraux", "corail"),
    ("emaux", "email"),
    ("ideaux", "ideal"),
    ("materiaux", "materiau"),
    ("mesdames", "madame"),
    ("messieurs", "monsieur"),
    ("soupiraux", "soupirail"),
    ("travaux", "travail"),
    ("vitraux", "vitrail"),
    ("yeux", "oeil"),
];

const INVARIABLE: &[&str] = &[
    "acces", "alors", "apres", "avis", "bois", "bras", "campus", "chaux", "choix", "concours",
    "congres", "corps", "cours", "cursus", "depens", "depuis", "deux", "devis", "discours",
    "divers", "dix", "doux", "express", "faux", "fils", "fois", "fonds", "gaz", "gros", "hors",
    "jadis", "jamais", "lors", "mais", "malus", "mars", "mets", "moins", "mois", "news", "os",
    "palais", "parcours", "paris", "pays", "poids", "prix", "proces", "progres", "puis", "recours",
    "refus", "relais", "repas", "roux", "sens", "six", "sous", "taux", "temps", "tiers",
    "toujours", "toux", "trois", "univers", "vers", "voix",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_so_that_they_can_be_searched() {
        let unsorted: Vec<_> = INVARIABLE
            .windows(2)
            .filter(|pair| pair[0] >= pair[1])
            .collect();
        assert!(unsorted.is_empty(), "{unsorted:?}");
        assert!(IRREGULAR.is_sorted());
    }

    #[test]
    fn plurals_go_back_to_one() {
        for (plural, one) in [
            ("lois", "loi"),
            ("reseaux", "reseau"),
            ("journaux", "journal"),
            ("travaux", "travail"),
            ("tuyaux", "tuyau"),
            ("jeux", "jeu"),
            ("bijoux", "bijou"),
            ("mois", "mois"),
            ("prix", "prix"),
            ("access", "access"),
            ("bus", "bus"),
            ("index", "index"),
            ("emplois", "emploi"),
            ("oeufs", "oeuf"),
            ("taux", "taux"),
            ("eaux", "eau"),
        ] {
            assert_eq!(singular(plural), one, "{plural}");
        }
    }
}
