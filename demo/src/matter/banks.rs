//! Values every topic may draw: stops, lines, vehicles, sites, moments.

use super::Bank;

/// What somebody says whose question was answered.
pub const THANKS: &[&str] = &[
    "Merci {last}, [c'est exactement ce qu'il me fallait|ça répond à ma question|c'est beaucoup plus clair] !",
    "[Parfait|Super|Impeccable], merci {last} !",
    "Merci {last}. Je [teste|regarde] ça [cet après-midi|demain matin|tout de suite].",
    "Ça marche, merci [pour la rapidité|d'avoir pris le temps] !",
    "Merci, je note. [Je retire la question de ma liste.|On pourrait l'ajouter à la foire aux questions ?|]",
    "Effectivement, {last}, [c'était aussi simple que ça|j'avais cherché trop loin]. Merci !",
    "Top. [Je transmets à l'équipe|Je le dis aux collègues qui se posaient la même question].",
];

/// The same, in English.
pub const ENGLISH_THANKS: &[&str] = &[
    "Thanks {last}, [that answers it|exactly what I needed|much clearer now].",
    "[Perfect|Great], thank you {last}.",
    "Thanks. I'll [try that this afternoon|check and report back|update the ticket].",
    "That did it, thanks [for the quick reply|for taking the time].",
    "Makes sense. [I'll close the action.|I'll add a line to the wiki so nobody asks again.|]",
];

/// Short answers that fit anything, for threads that have used up their own.
pub const NODS: &[&str] = &[
    "Merci {author} !",
    "Merci pour le partage.",
    "Bien vu.",
    "Bien reçu, merci.",
    "D'accord avec toi.",
    "C'est noté, merci.",
    "Merci, [je fais suivre|je transmets] à l'équipe.",
    "Je garde ça sous le coude.",
    "👍",
    "Pareil [chez nous|de notre côté].",
    "Je n'étais pas au courant, merci.",
    "Tout à fait.",
    "Merci de tenir tout le monde informé.",
    "Vu, merci {author}.",
    "Je regarde et je reviens vers toi.",
    "Je mets {@p3} dans la boucle.",
    "{@p4}, ça te concerne aussi.",
    "Cela rejoint ce que disait {p3} [la semaine dernière|l'autre jour].",
    "Je le note pour notre prochain point.",
    "Entièrement d'accord.",
    "Merci, j'en parle {à p3}.",
    "Lu [avec attention|avec intérêt].",
];

/// The same, in English.
pub const ENGLISH_NODS: &[&str] = &[
    "Thanks!",
    "Noted, thank you.",
    "Agreed.",
    "Good to know.",
    "Makes sense.",
    "Thanks for sharing.",
    "Copying {@p3} for information.",
    "I'll raise it with {p3}.",
    "Let's pick it up on {w+2}.",
    "Fine by me.",
    "Clear, thanks {author}.",
    "Happy to help if needed.",
    "Same view from our side.",
    "Very helpful.",
    "{@p4}, could you have a look?",
    "Nice work.",
    "Good point.",
];

/// Banks that any topic may draw from.
pub const SHARED: &[Bank] = &[
    (
        "stop",
        &[
            "Gare centrale",
            "République",
            "Hôtel-de-Ville",
            "Les Tanneurs",
            "Pont-Vieux",
            "Quai aux Grains",
            "Université",
            "Hôpital Sainte-Anne",
            "Bois-Joli",
            "Les Acacias",
            "Place du Marché",
            "Moulin-Neuf",
            "Jean-Rostand",
            "Cité judiciaire",
            "Parc des Expositions",
            "Écluse",
            "Les Vergers",
            "Porte de la Sarve",
            "Collège Colette",
            "Beauregard",
            "La Tuilerie",
            "Stade Marcel-Ferrand",
            "Théâtre",
            "Haute-Rive",
            "Les Corderies",
            "Zone des Prés",
            "Trois-Fontaines",
            "Croix-Blanche",
            "Lycée Ampère",
            "Saint-Alban Centre",
            "Belle-Étoile",
            "Champ-de-Foire",
        ],
    ),
    ("tram", &["A", "B", "C"]),
    (
        "bus",
        &[
            "1", "2", "3", "5", "7", "8", "11", "12", "14", "21", "23", "30", "34",
        ],
    ),
    (
        "rame",
        &[
            "302", "304", "305", "307", "309", "311", "312", "314", "316", "318", "320", "321",
            "323", "325",
        ],
    ),
    (
        "véhicule",
        &[
            "1104", "1107", "1112", "1118", "1203", "1209", "1215", "1221", "1302", "1308", "1311",
            "1317", "1404", "1410",
        ],
    ),
    (
        "site",
        &[
            "au siège",
            "aux Acacias",
            "à la Tuilerie",
            "à l'agence République",
            "au poste de commande",
            "à l'atelier vélo",
        ],
    ),
    (
        "salle",
        &[
            "Sarve",
            "Écluse",
            "Tanneurs",
            "Corderies",
            "Beffroi",
            "Halage",
            "Vergers",
        ],
    ),
    (
        "moment",
        &[
            "ce matin",
            "hier soir",
            "hier en fin d'après-midi",
            "en début de semaine",
            "cette nuit",
            "à l'instant",
            "à la pointe de 8 h",
        ],
    ),
    (
        "quartier",
        &[
            "Beauregard",
            "Bois-Joli",
            "les Corderies",
            "Haute-Rive",
            "les Vergers",
            "Saint-Alban",
            "le centre",
            "la Zone des Prés",
            "Belle-Étoile",
        ],
    ),
    (
        "météo",
        &[
            "sous la pluie",
            "en plein soleil",
            "dans le brouillard",
            "par grand vent",
            "avec un petit froid sec",
        ],
    ),
    (
        "ext",
        &[
            "4012", "4035", "4107", "4118", "4126", "4203", "4240", "4251", "4316", "4388",
        ],
    ),
];
