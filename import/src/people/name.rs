//! What the name cell of a directory says: a person, or why there is none.

use crate::text::{fold, one_line};

/// A person's name, as it will be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// Given name first: "Anne Le Gall".
    pub full: String,
    /// The given name, when the file tells it apart.
    pub given: Option<String>,
    /// The family name, when the file tells it apart.
    pub family: Option<String>,
    /// "Dr", "Mme": taken off the name, kept for whoever wants it.
    pub honorific: Option<String>,
}

/// Who holds a row's post, as its name cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Occupant {
    Person(Name),
    Vacant,
    Undisclosed,
    Eliminated,
    Transferred,
    Blank,
}

const UNDISCLOSED: [&str; 20] = [
    "n d",
    "n a",
    "non communique",
    "non communiquee",
    "non divulgue",
    "non divulguee",
    "not disclosed",
    "undisclosed",
    "name withheld",
    "withheld",
    "redacted",
    "confidentiel",
    "confidentielle",
    "confidential",
    "anonyme",
    "anonymous",
    "inconnu",
    "unknown",
    "non renseigne",
    "non publie",
];
const VACANT: [&str; 14] = [
    "vacant",
    "vacante",
    "vacancy",
    "poste vacant",
    "post vacant",
    "vacant post",
    "poste a pourvoir",
    "a pourvoir",
    "a recruter",
    "to be recruited",
    "recrutement en cours",
    "unfilled",
    "tbd",
    "tbc",
];
const ELIMINATED: [&str; 10] = [
    "eliminated",
    "post eliminated",
    "poste supprime",
    "supprime",
    "supprimee",
    "poste elimine",
    "abolished",
    "disestablished",
    "post deleted",
    "post closed",
];
const TRANSFERRED: [&str; 6] = [
    "transferred",
    "post transferred",
    "poste transfere",
    "transfere",
    "transferee",
    "transferred out",
];
/// Without "me", which is also a first name's end, unless dotted: "Me Durand" stays whole.
const HONORIFICS: [&str; 20] = [
    "m",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mme",
    "mlle",
    "dr",
    "pr",
    "prof",
    "professor",
    "professeur",
    "docteur",
    "sir",
    "dame",
    "lord",
    "monsieur",
    "madame",
    "mademoiselle",
    "maitre",
];
const SUFFIXES: [&str; 18] = [
    "phd", "mba", "md", "jr", "sr", "ii", "iii", "esq", "qc", "kc", "cbe", "obe", "mbe", "kcb",
    "cb", "frs", "msc", "eng",
];

impl Occupant {
    /// Reads a whole name. `family_first` when the column's header says that the family name leads.
    pub(super) fn of_whole(cell: &str, family_first: bool) -> Self {
        let text = one_line(cell);
        match stand_in(&text) {
            Some(occupant) => occupant,
            None => Self::Person(whole(&text, family_first)),
        }
    }

    /// Reads a family name and a given name, each in its cell.
    pub(super) fn of_parts(family: &str, given: &str) -> Self {
        let (family, given) = (one_line(family), one_line(given));
        let both = format!("{given} {family}").trim().to_owned();
        // The stand-in may be in either cell: "Vacant" and nothing, "N/D" and "N/D".
        let told = [&family, &given].into_iter().find_map(|cell| {
            if cell.is_empty() {
                None
            } else {
                stand_in(cell)
            }
        });
        if let Some(occupant) = told.or_else(|| stand_in(&both)) {
            return occupant;
        }
        let (honorific, given) = without_honorific(&given);
        let family = if is_shouted(&family) {
            calmed(&family)
        } else {
            family
        };
        let full = format!("{given} {family}").trim().to_owned();
        let some = |text: String| if text.is_empty() { None } else { Some(text) };
        Self::Person(Name {
            full,
            given: some(given),
            family: some(family),
            honorific,
        })
    }
}

/// A name as another row writes it, without its title: "M. Luc Roy" names "Luc Roy".
pub(super) fn plain(text: &str) -> String {
    whole(&one_line(text), false).full
}

/// What a cell says when it names nobody.
fn stand_in(text: &str) -> Option<Occupant> {
    let folded = fold(text);
    if folded.is_empty() {
        // Blank or mere punctuation ("-", "?"): the title will tell whether there is a post.
        return Some(Occupant::Blank);
    }
    let begins = |list: &[&str]| {
        let follows = |known: &&str| {
            folded
                .strip_prefix(*known)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        list.iter().any(follows)
    };
    if UNDISCLOSED.contains(&folded.as_str())
        || matches!(text, "NA" | "ND" | "NC" | "N.C." | "X" | "XX" | "XXX")
    {
        Some(Occupant::Undisclosed)
    } else if begins(&VACANT) {
        Some(Occupant::Vacant)
    } else if begins(&ELIMINATED) {
        Some(Occupant::Eliminated)
    } else if begins(&TRANSFERRED) {
        Some(Occupant::Transferred)
    } else {
        None
    }
}

fn whole(text: &str, family_first: bool) -> Name {
    if let Some((before, after)) = text.split_once(',') {
        let (before, after) = (before.trim(), after.trim());
        let is_suffix = after
            .split(' ')
            .next()
            .is_some_and(|word| SUFFIXES.contains(&fold(&word.replace('.', "")).as_str()));
        if !before.is_empty() && !after.is_empty() && !is_suffix {
            return ordered(before, after);
        }
    }
    let (honorific, rest) = without_honorific(text);
    let words: Vec<&str> = rest.split(' ').collect();
    // "DUPONT Jean": in French files the family name is the one in capitals.
    let shouted = words.iter().take_while(|word| is_shouted(word)).count();
    let mut name = if shouted > 0
        && shouted < words.len()
        && words[shouted..].iter().all(|word| !is_shouted(word))
    {
        ordered(&words[..shouted].join(" "), &words[shouted..].join(" "))
    } else if family_first && words.len() == 2 {
        ordered(words[0], words[1])
    } else {
        Name {
            full: rest,
            ..Name::default()
        }
    };
    name.honorific = name.honorific.or(honorific);
    name
}

fn ordered(family: &str, given: &str) -> Name {
    let (before_family, family) = without_honorific(family);
    let (before_given, given) = without_honorific(given);
    let family = if is_shouted(&family) {
        calmed(&family)
    } else {
        family
    };
    Name {
        full: format!("{given} {family}"),
        given: Some(given),
        family: Some(family),
        honorific: before_given.or(before_family),
    }
}

/// Takes "Dr" and its like off the front, unless nothing would remain.
fn without_honorific(text: &str) -> (Option<String>, String) {
    let mut rest = text;
    let mut taken = Vec::new();
    while let Some((first, tail)) = rest.split_once(' ') {
        let is_title = HONORIFICS.contains(&fold(first).as_str()) && !tail.trim().is_empty();
        // "M Roy" and "M. Roy" are titles, "M.-A. Roy" is not: folding would leave two words.
        if !is_title {
            break;
        }
        taken.push(first);
        rest = tail;
    }
    let honorific = if taken.is_empty() {
        None
    } else {
        Some(taken.join(" "))
    };
    (honorific, rest.to_owned())
}

/// Written in capitals, with two letters in a row: an initial is not shouted.
fn is_shouted(word: &str) -> bool {
    let letters = |c: char| !c.is_alphabetic();
    let long = word.split(letters).any(|run| run.chars().nth(1).is_some());
    long && !word.chars().any(char::is_lowercase)
}

/// "LE GALL-D'ORY" becomes "Le Gall-D'Ory".
fn calmed(shouted: &str) -> String {
    let mut calm = String::with_capacity(shouted.len());
    let mut inside = false;
    for c in shouted.chars() {
        if inside {
            calm.extend(c.to_lowercase());
        } else {
            calm.push(c);
        }
        inside = c.is_alphabetic();
    }
    calm
}

#[cfg(test)]
mod tests {
    use super::{Name, Occupant};

    fn person(cell: &str) -> Name {
        match Occupant::of_whole(cell, false) {
            Occupant::Person(name) => name,
            other => panic!("{cell}: {other:?}"),
        }
    }

    #[test]
    fn nobody_is_told_from_somebody() {
        for (cell, occupant) in [
            ("N/D", Occupant::Undisclosed),
            (" n/a ", Occupant::Undisclosed),
            ("Non communiqué", Occupant::Undisclosed),
            ("Vacant ", Occupant::Vacant),
            ("Poste vacant (ex-comptable)", Occupant::Vacant),
            ("À pourvoir", Occupant::Vacant),
            ("Eliminated", Occupant::Eliminated),
            ("Poste transféré au siège", Occupant::Transferred),
            ("  \u{a0}", Occupant::Blank),
            ("-", Occupant::Blank),
        ] {
            assert_eq!(Occupant::of_whole(cell, false), occupant, "{cell}");
        }
        assert_eq!(person("Na Li").full, "Na Li");
        assert_eq!(person("Luc Vacant").full, "Luc Vacant");
    }

    #[test]
    fn the_given_name_comes_first() {
        for (cell, full, honorific) in [
            ("Le Gall, Anne", "Anne Le Gall", None),
            ("LE GALL Anne", "Anne Le Gall", None),
            ("Dr Anne Le Gall", "Anne Le Gall", Some("Dr")),
            ("Mme le Dr. Anne Roy", "le Dr. Anne Roy", Some("Mme")),
            ("Roy, Prof. Anne", "Anne Roy", Some("Prof.")),
            ("Anne Roy, PhD", "Anne Roy, PhD", None),
            ("D'ORY-NOËL Jean", "Jean D'Ory-Noël", None),
            ("ANNE ROY", "ANNE ROY", None),
            ("M.-A. Roy", "M.-A. Roy", None),
        ] {
            let name = person(cell);
            assert_eq!(
                (name.full.as_str(), name.honorific.as_deref()),
                (full, honorific),
                "{cell}"
            );
        }
    }

    #[test]
    fn parts_make_a_whole() {
        let Occupant::Person(name) = Occupant::of_parts("ROY", "Dr Anne") else {
            panic!()
        };
        assert_eq!(
            (name.full.as_str(), name.family.as_deref()),
            ("Anne Roy", Some("Roy"))
        );
        assert_eq!(Occupant::of_parts("Vacant", ""), Occupant::Vacant);
        assert_eq!(Occupant::of_parts("", ""), Occupant::Blank);
        assert_eq!(Occupant::of_parts("N/D", "N/D"), Occupant::Undisclosed);
    }

    #[test]
    fn a_header_can_say_that_the_family_name_leads() {
        let Occupant::Person(name) = Occupant::of_whole("Roy Anne", true) else {
            panic!()
        };
        assert_eq!(name.full, "Anne Roy");
    }
}
