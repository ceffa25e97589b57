//! The names of the invented people: what a French payroll list looks like today.
//!
//! Given names and family names stand in families of origin. Most people take
//! both from the same one, some do not, as in life. None is meant to be anybody.

/// Names that often go together.
pub struct Origin {
    /// How many people in a hundred, roughly.
    pub weight: u64,
    /// Given names of women.
    pub women: &'static [&'static str],
    /// Given names of men.
    pub men: &'static [&'static str],
    /// Family names.
    pub families: &'static [&'static str],
    /// A language some of them speak besides French.
    pub language: Option<&'static str>,
}

/// The employees' names.
pub const ORIGINS: &[Origin] = &[
    Origin {
        weight: 50,
        women: &[
            "Camille", "Élodie", "Nathalie", "Sandrine", "Isabelle", "Chloé", "Émilie", "Céline", "Sylvie",
            "Aurélie", "Manon", "Valérie", "Hélène", "Pauline", "Delphine", "Françoise", "Julie", "Laetitia",
            "Mathilde", "Brigitte", "Charlotte", "Marion", "Véronique", "Anaïs", "Clémence", "Juliette",
        ],
        men: &[
            "Thomas", "Nicolas", "Julien", "Philippe", "Laurent", "Guillaume", "Stéphane", "Frédéric",
            "Antoine", "Olivier", "Sébastien", "Maxime", "Pascal", "Jérôme", "Christophe", "Rémi", "Damien",
            "Cédric", "Benoît", "François", "Vincent", "Alexis", "Didier", "Mathieu", "Quentin", "Gérard",
        ],
        families: &[
            "Vasseur", "Chevallier", "Lemoine", "Marchand", "Roussel", "Delattre", "Fontanel", "Garreau",
            "Perrot", "Bourgeois", "Cordier", "Lefranc", "Meunier", "Pichon", "Charpentier", "Renard",
            "Delmas", "Tessier", "Vidalenc", "Guichard", "Lacombe", "Mercadier", "Poirier", "Rigaud",
            "Sabatier", "Thévenin", "Verdier", "Boutin", "Carlier", "Duchêne", "Fabre", "Gaillard",
            "Hamelin", "Jourdain", "Lambertin", "Morisset", "Navarro", "Ollivaud", "Pruvost", "Quesnel",
            "Rouvière", "Sauvage", "Toussaint", "Vernhes", "Barbereau", "Coutelier", "Dujardin", "Escoffier",
        ],
        language: None,
    },
    Origin {
        weight: 10,
        women: &["Maïwenn", "Gwenaëlle", "Nolwenn", "Soizic", "Rozenn", "Enora", "Solenn"],
        men: &["Yann", "Gwendal", "Erwan", "Tanguy", "Ronan", "Loïc", "Malo", "Briac"],
        families: &[
            "Kerjean", "Le Goff", "Quéméner", "Tanguy", "Guillerm", "Le Bihan", "Kervella", "Rannou",
            "Cadiou", "Pencréac'h", "Le Floc'h", "Morvan",
        ],
        language: Some("breton"),
    },
    Origin {
        weight: 5,
        women: &["Liesel", "Mathilde", "Odile", "Estelle"],
        men: &["Mathis", "Gauthier", "Bertrand", "Florent", "Hugo"],
        families: &["Schmitt", "Muller", "Kieffer", "Wendling", "Zimmermann", "Oberlé", "Klein", "Heitz"],
        language: Some("allemand"),
    },
    Origin {
        weight: 14,
        women: &["Nadia", "Samira", "Yasmina", "Leïla", "Inès", "Farida", "Sabrina", "Meriem", "Amel"],
        men: &["Karim", "Mehdi", "Rachid", "Sofiane", "Yacine", "Nabil", "Ilyès", "Farid", "Walid"],
        families: &[
            "Benali", "Haddad", "Mansouri", "Belkacem", "Cherif", "Bouzid", "Amrani", "Zerrouki", "Khelifi",
            "Saïdi", "Boukhari", "Ferhat", "Meziane", "Ouali", "Tahri", "Rahmouni",
        ],
        language: Some("arabe"),
    },
    Origin {
        weight: 8,
        women: &["Aminata", "Fatou", "Aïssatou", "Mariam", "Awa", "Coumba", "Estelle"],
        men: &["Mamadou", "Ousmane", "Cheikh", "Moussa", "Ibrahima", "Serge", "Abdoulaye"],
        families: &[
            "Diallo", "Traoré", "Koné", "Ndiaye", "Sarr", "Camara", "Coulibaly", "Mensah", "Kouassi", "Bâ",
            "Sidibé", "Gueye",
        ],
        language: Some("wolof"),
    },
    Origin {
        weight: 6,
        women: &["Sandra", "Lúcia", "Catarina", "Patricia", "Inês"],
        men: &["Carlos", "Paulo", "Jorge", "Rui", "Manuel", "David"],
        families: &["Da Silva", "Ferreira", "Lopes", "Marques", "Teixeira", "Carvalho", "Gomes", "Pinto"],
        language: Some("portugais"),
    },
    Origin {
        weight: 4,
        women: &["Linh", "Mai", "Claire", "Thu", "Emma"],
        men: &["Minh", "Kévin", "Bao", "Lucas", "Thierry"],
        families: &["Nguyen", "Tran", "Pham", "Huynh", "Vuong", "Dang"],
        language: Some("vietnamien"),
    },
    Origin {
        weight: 5,
        women: &["Marie-Line", "Ketty", "Murielle", "Naomie", "Rose-Hélène"],
        men: &["Jean-Marc", "Steeve", "Jimmy", "Rodrigue", "Fabrice"],
        families: &["Célestin", "Bellemare", "Narcisse", "Hoarau", "Payet", "Gustave", "Marimoutou"],
        language: Some("créole"),
    },
    Origin {
        weight: 5,
        women: &["Elif", "Katarzyna", "Ioana", "Giulia", "Elena"],
        men: &["Emre", "Piotr", "Andrei", "Marco", "Luca"],
        families: &["Yılmaz", "Kowalczyk", "Popescu", "Moretti", "Aydın", "Nowak", "Bianchi", "Marinescu"],
        language: Some("italien"),
    },
];

/// The guests: given name, family name, whether feminine, title.
pub type Guest = (&'static str, &'static str, bool, &'static str);

/// The rolling-stock maker's people.
pub const TRAMWORKS: &[Guest] = &[
    ("Harriet", "Pollard", true, "Programme Director"),
    ("Callum", "Rigby", false, "Project Engineer, Bogies"),
    ("Priya", "Raman", true, "Systems Engineer"),
    ("Owen", "Tudor", false, "Commissioning Lead"),
    ("Siobhan", "Keane", true, "Quality Manager"),
    ("Marcus", "Adeyemi", false, "Traction Engineer"),
    ("Ingrid", "Solberg", true, "Interior Design Lead"),
    ("Tomasz", "Zielinski", false, "Software Engineer, Train Control"),
    ("Fiona", "Macrae", true, "Spare Parts Coordinator"),
    ("Jonathan", "Leigh", false, "Safety Assessor"),
];

/// The ticketing company's people.
pub const TICKETING: &[Guest] = &[
    ("Aoife", "Brannigan", true, "Product Manager"),
    ("Ruben", "van Dalen", false, "Backend Engineer"),
    ("Ciara", "Nolan", true, "Delivery Manager"),
    ("Dmitri", "Volkov", false, "Payments Engineer"),
    ("Sanne", "Hoekstra", true, "UX Designer"),
    ("Eoin", "Gallagher", false, "Support Lead"),
    ("Lena", "Fischer", true, "Data Engineer"),
    ("Kwame", "Boateng", false, "Mobile Engineer"),
    ("Niamh", "Doyle", true, "Test Engineer"),
    ("Mikko", "Laine", false, "Site Reliability Engineer"),
];
