//! The forty spaces: what they are for, who is in them, what is said there.

use crate::chart::{
    BUS, CLIENTS, DIGITAL, FINANCE, GENERAL, MOBILITY, PEOPLE, QUALITY, STUDIES, TICKETING, TRACK,
    TRAM, TRAMWORKS, WORKSHOP,
};
use crate::matter::{
    Topic, acacias, adverts, board, bus, bus_workshop, care, clients, commute, council, data,
    english_ticketing, english_trams, helpdesk, hr, leisure, office, practices, press, security,
    services, square, stewards, table, ticketing, track, traffic, tram, welcome, workshops,
};
use crate::organisation::Openness;
use crate::year::Hours;

/// Who is in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Every employee.
    Everyone,
    /// Everybody of these units, and some others.
    Units(&'static [usize], usize),
    /// This share of these units in a hundred (all units when none is named), and some others.
    Some(&'static [usize], u64, usize),
    /// The heads of the company.
    Directors,
    /// The guests of a company, with a share of these units.
    With(usize, &'static [usize], u64),
}

/// What a space is to be.
pub struct Plan {
    /// Its name.
    pub name: &'static str,
    /// Its address.
    pub slug: &'static str,
    /// How it is entered.
    pub openness: Openness,
    /// What it is for.
    pub description: &'static str,
    /// What is welcome in it.
    pub editorial_line: &'static str,
    /// The language spoken in it.
    pub is_french: bool,
    /// When it is lively.
    pub hours: Hours,
    /// Who is in it.
    pub who: Who,
    /// Its part of all posts.
    pub volume: usize,
    /// What is said in it, and how often.
    pub topics: &'static [(&'static Topic, u64)],
}

const fn open(slug: &'static str, name: &'static str, description: &'static str, who: Who) -> Plan {
    Plan {
        name,
        slug,
        openness: Openness::Open,
        description,
        editorial_line: "",
        is_french: true,
        hours: Hours::Office,
        who,
        volume: 0,
        topics: &[],
    }
}

impl Plan {
    const fn says(mut self, volume: usize, topics: &'static [(&'static Topic, u64)]) -> Self {
        self.volume = volume;
        self.topics = topics;
        self
    }

    const fn entered(mut self, openness: Openness) -> Self {
        self.openness = openness;
        self
    }

    const fn at(mut self, hours: Hours) -> Self {
        self.hours = hours;
        self
    }

    const fn line(mut self, editorial_line: &'static str) -> Self {
        self.editorial_line = editorial_line;
        self
    }

    const fn in_english(mut self) -> Self {
        self.is_french = false;
        self
    }
}

const ALL: &[usize] = &[];

/// The square first.
#[rustfmt::skip]
pub static PLANS: &[Plan] = &[
    open("la-place", "La Place", "L'espace de toute la maison : actualités, remerciements, vie de tous les jours.", Who::Everyone)
        .line("On y parle à tout le monde : court, clair, aimable. Les questions de métier ont leur espace, les petites annonces aussi.")
        .says(370, &[(&square::NEWS, 9), (&square::THANKS, 26), (&square::LIFE, 40), (&square::ASKING, 22)]),
    open("info-trafic", "Info trafic", "Perturbations, travaux et relèves, en direct du réseau.", Who::Units(&[TRAM, BUS], 60)).at(Hours::Service)
        .line("Un fait, un lieu, une heure, une mesure. Les commentaires viennent après le retour à la normale.")
        .says(700, &[(&traffic::DISRUPTION, 62), (&traffic::WORKS, 20), (&traffic::HANDOVER, 22)]),
    open("exploitation-tram", "Exploitation tramway", "Conduite, régulation et règles du tramway.", Who::Units(&[TRAM], 12)).at(Hours::Service)
        .says(250, &[(&tram::DRIVING, 60), (&tram::RULES, 24), (&tram::MEETINGS, 14), (&stewards::STEWARDS, 6)]),
    open("exploitation-bus", "Exploitation bus", "Conduite, lignes, échanges de service.", Who::Units(&[BUS], 10)).at(Hours::Service)
        .says(300, &[(&bus::DRIVING, 52), (&bus::SWAPS, 22), (&bus::RULES, 18), (&bus::MEETINGS, 14), (&stewards::STEWARDS, 6)]),
    open("atelier-tram", "Atelier tramway", "Pannes, réparations, pièces et savoir-faire des Acacias.", Who::Units(&[WORKSHOP], 8)).entered(Openness::Request).at(Hours::Service)
        .says(230, &[(&workshops::TRAMS, 62), (&workshops::HOW, 22), (&workshops::MEETINGS, 14), (&stewards::STEWARDS, 5)]),
    open("atelier-bus", "Atelier bus", "Mécanique, carrosserie et contrôles à la Tuilerie.", Who::Some(&[WORKSHOP, BUS], 55, 4)).entered(Openness::Request).at(Hours::Service)
        .says(190, &[(&bus_workshop::BUSES, 64), (&workshops::HOW, 20), (&workshops::MEETINGS, 12), (&stewards::STEWARDS, 5)]),
    open("voie-et-energie", "Voie et énergie", "La voie, la ligne aérienne, la signalisation, les nuits de travaux.", Who::Units(&[TRACK], 14))
        .says(160, &[(&track::WORKS, 60), (&track::QUESTIONS, 20), (&track::MEETINGS, 16), (&stewards::STEWARDS, 5)]),
    open("ligne-d", "Projet ligne D", "L'équipe du projet de quatrième ligne, de l'avant-projet aux travaux.", Who::Some(&[TRACK, STUDIES, MOBILITY, TRAM], 38, 6)).entered(Openness::Closed)
        .line("Documents de travail : rien ne sort de l'espace avant la réunion publique qui le concerne.")
        .says(110, &[(&track::LINE_D, 70), (&track::MEETINGS, 14), (&stewards::STEWARDS, 5)]),
    open("velos", "Service vélo", "Les stations, l'atelier de la Gare, les usagers à deux roues.", Who::Units(&[MOBILITY], 16))
        .says(160, &[(&services::BIKES, 62), (&services::QUESTIONS, 18), (&services::MEETINGS, 14), (&stewards::STEWARDS, 5)]),
    open("transport-a-la-demande", "Transport à la demande", "Les courses, les personnes, les véhicules adaptés.", Who::Some(&[MOBILITY], 80, 8)).entered(Openness::Request)
        .says(90, &[(&services::ON_DEMAND, 60), (&services::QUESTIONS, 16), (&services::MEETINGS, 14), (&stewards::STEWARDS, 6)]),
    open("accessibilite", "Accessibilité", "Rendre le réseau praticable par tout le monde.", Who::Some(&[MOBILITY, BUS, TRAM, STUDIES, CLIENTS], 24, 10))
        .line("On part de ce que vivent les personnes concernées, et on les cite avec leur accord.")
        .says(100, &[(&services::ACCESS, 74), (&stewards::STEWARDS, 6)]),
    open("parole-de-voyageurs", "Parole de voyageurs", "Ce que disent les voyageurs, et ce que nous en faisons.", Who::Units(&[CLIENTS], 34))
        .line("Aucun nom, aucune adresse de voyageur : on recopie les mots, pas les dossiers.")
        .says(230, &[(&clients::VOICES, 66), (&clients::QUESTIONS, 20), (&clients::MEETINGS, 12), (&stewards::STEWARDS, 5)]),
    open("objets-trouves", "Objets trouvés", "Ce que l'on oublie à bord, et qui le rend.", Who::Some(&[TRAM, BUS, CLIENTS], 60, 12)).at(Hours::Service)
        .says(290, &[(&clients::LOST, 84), (&stewards::STEWARDS, 4)]),
    open("billettique", "Billettique", "Valideurs, ventes, versions et recettes.", Who::Units(&[DIGITAL], 18)).entered(Openness::Request)
        .says(150, &[(&ticketing::TICKETING, 66), (&ticketing::MEETINGS, 16), (&stewards::STEWARDS, 5)]),
    open("open-ticketing", "Open ticketing", "Shared with Kestrel Ticketing: releases, tests, questions.", Who::With(TICKETING, &[DIGITAL], 70)).entered(Openness::Closed).in_english()
        .line("English only, and nothing that belongs to one company alone.")
        .says(140, &[(&english_ticketing::TICKETING, 66), (&english_ticketing::TICKETING_QUESTIONS, 26), (&stewards::ENGLISH_STEWARDS, 6)]),
    open("tram-renewal", "Tram renewal", "Shared with Tarnbeck Tramworks: deliveries, tests, documents.", Who::With(TRAMWORKS, &[WORKSHOP, QUALITY], 40)).entered(Openness::Closed).in_english()
        .line("English only. Safety matters first, then dates, then money.")
        .says(140, &[(&english_trams::TRAMS, 68), (&english_trams::TRAM_QUESTIONS, 24), (&stewards::ENGLISH_STEWARDS, 6)]),
    open("donnees-et-code", "Données et code", "Requêtes, scripts, référentiels et trouvailles.", Who::Units(&[DIGITAL], 8))
        .says(110, &[(&data::FINDINGS, 60), (&data::CODE, 38), (&stewards::STEWARDS, 5)]),
    open("assistance", "Assistance informatique", "Une question, une panne, un mot de passe : demandez ici.", Who::Some(ALL, 62, 10))
        .says(210, &[(&helpdesk::HELP, 76), (&helpdesk::OPERATIONS, 22), (&stewards::STEWARDS, 5)]),
    open("securite-numerique", "Sécurité numérique", "Des conseils courts, des alertes rares.", Who::Some(ALL, 70, 0))
        .says(50, &[(&security::TIPS, 72), (&security::ALERTS, 18)]),
    open("prevention", "Prévention et santé", "Presque accidents, gestes, équipements, santé au travail.", Who::Some(ALL, 40, 0))
        .line("On raconte des situations, jamais des coupables.")
        .says(150, &[(&care::SAFETY, 60), (&care::SAFETY_QUESTIONS, 20), (&care::MEETINGS, 12), (&stewards::STEWARDS, 5)]),
    open("qualite", "Qualité et amélioration", "Audits, procédures raccourcies, idées essayées.", Who::Some(&[QUALITY, WORKSHOP, TRAM, BUS, CLIENTS], 32, 8))
        .says(90, &[(&care::QUALITY_LIFE, 74), (&care::MEETINGS, 8), (&stewards::STEWARDS, 6)]),
    open("achats", "Achats", "Marchés, fournisseurs, bons de commande.", Who::Some(&[FINANCE, WORKSHOP, TRACK, DIGITAL, GENERAL], 34, 4)).entered(Openness::Request)
        .says(85, &[(&office::PURCHASING, 70), (&office::MEETINGS, 16), (&stewards::STEWARDS, 6)]),
    open("budget", "Budget et comptes", "Clôtures, suivi, préparation du budget.", Who::Some(&[FINANCE, GENERAL], 95, 12)).entered(Openness::Closed)
        .says(70, &[(&office::BUDGET, 66), (&office::MEETINGS, 20), (&stewards::STEWARDS, 6)]),
    open("ressources-humaines", "Questions RH", "Congés, paie, droits : les RH répondent, tout le monde profite de la réponse.", Who::Some(ALL, 78, 0))
        .line("Pas de situation personnelle détaillée ici : écrivez alors en message privé, ou passez.")
        .says(115, &[(&hr::HR_QUESTIONS, 70), (&hr::HR_NEWS, 28), (&stewards::STEWARDS, 5)]),
    open("formation", "Formation", "Stages, tutorat, retours d'expérience.", Who::Some(ALL, 45, 0))
        .says(90, &[(&hr::TRAINING, 84), (&stewards::STEWARDS, 6)]),
    open("recrutement", "Postes à pourvoir", "Les postes ouverts, la mobilité interne, la cooptation.", Who::Some(ALL, 42, 0))
        .says(62, &[(&hr::JOBS, 86), (&stewards::STEWARDS, 6)]),
    open("cse", "Vie du CSE", "Réunions, activités sociales, permanences des élus.", Who::Some(ALL, 74, 0))
        .says(105, &[(&council::COUNCIL, 84), (&council::COUNCIL_NOTICE, 14)]),
    open(welcome::SLUG, "Bienvenue", "On se présente, on pose toutes les questions des premières semaines.", Who::Some(ALL, 60, 0))
        .line("Aucune question n'est bête. On répond dans la journée, et on se tutoie.")
        .says(80, &[(&welcome::FIRST_QUESTIONS, 88), (&stewards::STEWARDS, 6)]),
    open("le-terminus", "Le Terminus", "Le restaurant : menus, envies, coups de chapeau.", Who::Some(ALL, 64, 0)).at(Hours::Leisure)
        .says(165, &[(&table::MENU, 400), (&table::LUNCH, 66), (&table::QUESTIONS, 22), (&stewards::STEWARDS, 5)]),
    open("covoiturage-et-velo", "Covoiturage et vélo", "Venir travailler à plusieurs, ou à deux roues.", Who::Some(ALL, 38, 0)).at(Hours::Leisure)
        .says(130, &[(&commute::RIDES, 74), (&commute::RIDE_QUESTIONS, 20), (&stewards::STEWARDS, 5)]),
    open("teletravail", "Télétravail", "Travailler à distance sans s'éloigner.", Who::Some(&[DIGITAL, FINANCE, PEOPLE, STUDIES, GENERAL, CLIENTS, QUALITY], 66, 6))
        .says(52, &[(&commute::REMOTE, 84), (&stewards::STEWARDS, 6)]),
    open("bonnes-pratiques", "Bonnes pratiques", "Des fiches courtes, éprouvées, corrigées par ceux qui s'en servent.", Who::Some(ALL, 50, 0))
        .line("Une fiche dit comment faire, pas pourquoi on a raison. Une page au plus.")
        .says(100, &[(&practices::SHEETS, 46), (&practices::TIPS, 36), (&practices::QUESTIONS, 14), (&stewards::STEWARDS, 5)]),
    open("club-photo", "Club photo", "Sorties, tirages, prêt de matériel.", Who::Some(ALL, 16, 6)).at(Hours::Leisure)
        .says(90, &[(&leisure::PHOTO, 84), (&leisure::QUESTIONS, 8), (&stewards::STEWARDS, 6)]),
    open("sport", "Sport", "Matches, courses, étirements et troisième mi-temps.", Who::Some(ALL, 28, 6)).at(Hours::Leisure)
        .says(130, &[(&leisure::SPORT, 86), (&leisure::QUESTIONS, 6), (&stewards::STEWARDS, 5)]),
    open("bibliotheque", "Bibliothèque", "Livres qui circulent, avis, ateliers d'écriture.", Who::Some(ALL, 18, 4)).at(Hours::Leisure)
        .says(70, &[(&leisure::BOOKS, 86), (&leisure::QUESTIONS, 6), (&stewards::STEWARDS, 6)]),
    open("petites-annonces", "Petites annonces", "Vendre, donner, prêter, chercher, entre collègues.", Who::Some(ALL, 66, 0)).at(Hours::Leisure)
        .line("Entre collègues, sans professionnels, sans animaux vendus. On supprime l'annonce quand c'est parti.")
        .says(330, &[(&adverts::ADVERTS, 92), (&stewards::STEWARDS, 4)]),
    open("communication", "Communication et études", "Campagnes, presse, enquêtes, cartes.", Who::Some(&[STUDIES, CLIENTS, GENERAL], 90, 14)).entered(Openness::Request)
        .says(90, &[(&press::PRESS, 76), (&press::PRESS_MEETINGS, 14), (&stewards::STEWARDS, 6)]),
    open("les-acacias", "Les Acacias", "La vie du centre de maintenance : accès, travaux, jardin.", Who::Some(&[WORKSHOP, TRACK, TRAM], 70, 6))
        .says(120, &[(&acacias::ACACIAS, 74), (&acacias::SITE_MEETINGS, 14), (&stewards::STEWARDS, 5)]),
    open("comite-de-direction", "Comité de direction", "Ordres du jour, notes et décisions du comité.", Who::Directors).entered(Openness::Secret)
        .line("Tout document porte sa date et son auteur. Rien ne circule avant la consultation du CSE.")
        .says(45, &[(&board::DIRECTORS, 90)]),
    open("cellule-de-gouvernance", "Cellule de gouvernance", "Examiner à plusieurs, motiver, garder trace.", Who::Some(&[GENERAL], 90, 4)).entered(Openness::Secret)
        .line("Les personnes sont désignées par un numéro de dossier, jamais par leur nom.")
        .says(28, &[(&board::GOVERNANCE, 90)]),
];
