//! What people say of themselves on their profile.

use crate::chart;
use crate::dice::Dice;
use crate::organisation::Gender;

/// What goes with working in a unit.
pub struct Trade {
    /// Skills somebody of the unit may list.
    pub skills: &'static [&'static str],
    /// Sentences about the work; `{e}` agrees.
    pub words: &'static [&'static str],
}

/// The streets of a town that does not exist.
pub const STREETS: &[&str] = &[
    "rue des Tisserands",
    "rue du Four-Banal",
    "allée des Mariniers",
    "rue de la Corderie",
    "impasse du Lavoir",
    "avenue des Tilleuls",
    "rue Haute",
    "chemin des Vignes",
    "rue du Vieux-Pont",
    "quai aux Grains",
];

/// Diplomas that people list.
pub const DIPLOMAS: &[&str] = &[
    "CAP conduite routière",
    "Bac pro maintenance des équipements industriels",
    "BTS électrotechnique",
    "BTS maintenance des véhicules",
    "DUT gestion logistique et transport",
    "Licence professionnelle mobilité et transports",
    "Master transport et aménagement",
    "Master droit public des affaires",
    "Diplôme d'ingénieur, génie électrique",
    "Licence de lettres modernes",
    "BTS comptabilité et gestion",
    "Titre professionnel d'agent de médiation",
    "Master informatique, systèmes répartis",
    "CAP réparation de cycles",
    "Diplôme d'État d'infirmier",
    "DEUST animation et gestion des activités sportives",
    "Master de géographie",
];

/// Hobbies that people list.
pub const HOBBIES: &[&str] = &[
    "Randonnée et cueillette de champignons",
    "Chorale le mardi soir",
    "Potager, surtout les tomates anciennes",
    "Course à pied, lentement mais longtemps",
    "Photo argentique",
    "Jeux de plateau",
    "Rugby à toucher",
    "Pain au levain",
    "Apiculture, deux ruches",
    "Restauration d'une mobylette de 1974",
    "Badminton",
    "Lecture de polars",
    "Modélisme ferroviaire, forcément",
    "Danse bretonne",
    "Tricot dans le tram",
    "Pêche à la mouche",
    "Guitare et karaoké",
    "Vélo de route",
    "Natation",
    "Cinéma coréen",
    "Échecs par correspondance",
    "Bénévole à la banque alimentaire",
    "Cuisine du Sénégal",
    "Astronomie",
    "Aquarelle",
    "Escalade",
    "Théâtre d'improvisation",
    "Généalogie",
];

const ENDINGS: &[&str] = &[
    "N'hésitez pas à passer me voir.",
    "Réponses garanties dans la journée, sauf le mercredi.",
    "Le plus simple est de m'écrire ici.",
    "Toujours partant{e} pour un café.",
    "",
    "",
    "",
    "Sauveteur{e2} secouriste du travail.",
    "À temps partiel : absent{e} le vendredi.",
    "Je cours après les trams, mais seulement le week-end.",
    "Curieu{x} de tout ce qui roule.",
];

const FIRST: &[&str] = &[
    "Arrivé{e} il y a peu, je découvre la maison.",
    "Encore nouveau{f} sur le réseau.",
    "Encore en train d'apprendre le nom des arrêts.",
    "Fraîchement arrivé{e}, avec beaucoup de questions.",
];

/// A few words, or none for one person in four. `years` counts those spent here.
pub fn words(dice: &mut Dice, unit: usize, gender: Gender, years: i64) -> String {
    if dice.chance(25) {
        return String::new();
    }
    let opening = dice.pick(trade(unit).words).copied().unwrap_or_default();
    let ending = dice.pick(ENDINGS).copied().unwrap_or_default();
    let since = if dice.chance(35) {
        format!("{years} ans de maison. ")
    } else {
        String::new()
    };
    agree(&format!("{opening} {since}{ending}"), gender)
}

/// The words of somebody who has just arrived.
pub fn first_words(dice: &mut Dice, gender: Gender) -> String {
    agree(dice.pick(FIRST).copied().unwrap_or_default(), gender)
}

fn agree(text: &str, gender: Gender) -> String {
    let forms = match gender {
        Gender::Feminine => [
            ("{e}", "e"),
            ("Sauveteur{e2}", "Sauveteuse"),
            ("Curieu{x}", "Curieuse"),
            ("nouveau{f}", "nouvelle"),
        ],
        Gender::Masculine => [("{e}", ""), ("{e2}", ""), ("{x}", "x"), ("{f}", "")],
    };
    let agreed = forms.iter().fold(text.to_owned(), |text, (mark, form)| {
        text.replace(mark, form)
    });
    crate::typography::french(agreed.trim())
}

/// What goes with a unit.
#[must_use]
pub fn trade(unit: usize) -> &'static Trade {
    match unit {
        chart::TRAM => &TRADES[1],
        chart::BUS => &TRADES[2],
        chart::WORKSHOP => &TRADES[3],
        chart::TRACK => &TRADES[4],
        chart::MOBILITY => &TRADES[5],
        chart::CLIENTS => &TRADES[6],
        chart::DIGITAL => &TRADES[7],
        chart::FINANCE => &TRADES[8],
        chart::PEOPLE => &TRADES[9],
        chart::QUALITY => &TRADES[10],
        chart::STUDIES => &TRADES[11],
        _ => &TRADES[0],
    }
}

const TRADES: &[Trade] = &[
    Trade {
        skills: &[
            "droit public",
            "marchés publics",
            "protection des données",
            "conduite de réunion",
            "rédaction",
        ],
        words: &[
            "Au service de toutes les directions.",
            "Je relis, je préviens, je rassure.",
        ],
    },
    Trade {
        skills: &[
            "conduite de tramway",
            "régulation",
            "gestion de crise",
            "tutorat",
            "habilitation électrique",
            "marche à vue",
            "graphiques de circulation",
        ],
        words: &[
            "Sur les rails, de jour comme de nuit.",
            "La ligne B n'a plus de secret pour moi, ou presque.",
            "J'aime les départs à l'heure et les courbes bien prises.",
        ],
    },
    Trade {
        skills: &[
            "conduite de bus articulé",
            "écoconduite",
            "connaissance des quartiers",
            "médiation",
            "graphicage",
            "formation des nouveaux",
            "bus au gaz naturel",
        ],
        words: &[
            "Au volant, avec le sourire.",
            "Lignes périurbaines et virages serrés.",
            "Je connais les voyageurs de la 7 par leur prénom.",
        ],
    },
    Trade {
        skills: &[
            "bogies",
            "pantographes",
            "électronique de puissance",
            "soudage",
            "diagnostic embarqué",
            "climatisation",
            "portes et comble-lacunes",
            "lecture de schémas",
            "gestion de stock",
        ],
        words: &[
            "On me donne une rame en panne, je rends une rame qui roule.",
            "Les roulements me parlent.",
            "Mains dans le cambouis et tête dans les schémas.",
        ],
    },
    Trade {
        skills: &[
            "géométrie de la voie",
            "soudage aluminothermique",
            "ligne aérienne de contact",
            "aiguillages",
            "signalisation",
            "sous-stations",
            "travaux de nuit",
            "dessin assisté par ordinateur",
        ],
        words: &[
            "Quand tout le monde dort, nous travaillons.",
            "Rails, fils, signaux : ce que personne ne remarque tant que tout va bien.",
        ],
    },
    Trade {
        skills: &[
            "mécanique cycles",
            "vélos à assistance électrique",
            "accompagnement des personnes à mobilité réduite",
            "plans de mobilité",
            "planification des courses",
            "langue des signes",
        ],
        words: &[
            "Le dernier kilomètre, c'est nous.",
            "Je répare tout ce qui a deux roues.",
            "Un trajet réussi commence au pied de l'immeuble.",
        ],
    },
    Trade {
        skills: &[
            "accueil",
            "réclamations",
            "abonnements",
            "gestion des conflits",
            "rédaction de courriers",
            "analyse d'enquêtes",
            "vente",
        ],
        words: &[
            "Je réponds à tout, même aux lettres de quatre pages.",
            "Au guichet, on voit passer toute la ville.",
        ],
    },
    Trade {
        skills: &[
            "Linux",
            "réseaux",
            "PostgreSQL",
            "Python",
            "Rust",
            "GTFS",
            "assistance",
            "sécurité informatique",
            "validation de titres",
            "tableaux de bord",
        ],
        words: &[
            "Avez-vous essayé d'éteindre et de rallumer ?",
            "Je préfère les problèmes que l'on sait reproduire.",
            "Des données propres et des sauvegardes vérifiées.",
        ],
    },
    Trade {
        skills: &[
            "comptabilité analytique",
            "marchés publics",
            "négociation",
            "budget",
            "tableurs",
            "contrôle interne",
        ],
        words: &[
            "Chaque bon de commande a une histoire.",
            "Les chiffres ne mentent pas, mais il faut leur parler doucement.",
        ],
    },
    Trade {
        skills: &[
            "recrutement",
            "paie",
            "droit du travail",
            "formation",
            "écoute",
            "entretien professionnel",
            "premiers secours en santé mentale",
        ],
        words: &[
            "Ma porte est ouverte, et quand elle est fermée il suffit de frapper.",
            "Je m'occupe des gens avant de m'occuper des dossiers.",
        ],
    },
    Trade {
        skills: &[
            "audit",
            "analyse de risques",
            "retour d'expérience",
            "évacuation",
            "ISO 9001",
            "bilan carbone",
            "ergonomie",
        ],
        words: &[
            "Un presque accident raconté, c'est un accident évité.",
            "J'écris des procédures courtes : si si, cela existe.",
        ],
    },
    Trade {
        skills: &[
            "rédaction",
            "photographie",
            "mise en page",
            "enquêtes de déplacement",
            "cartographie",
            "relations presse",
            "modélisation de trafic",
        ],
        words: &[
            "Je mets des mots simples sur des sujets compliqués.",
            "Des cartes, des comptages et un peu d'intuition.",
        ],
    },
];
