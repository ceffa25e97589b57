//! Who reports to whom: companies, units, sites and the outline of the chart.

use crate::organisation::{Company, Site, Unit};

/// General management.
pub const GENERAL: usize = 0;
/// Tram operations.
pub const TRAM: usize = 1;
/// Bus operations.
pub const BUS: usize = 2;
/// Maintenance of the vehicles.
pub const WORKSHOP: usize = 3;
/// Track, power and buildings.
pub const TRACK: usize = 4;
/// Bikes, transport on demand, accessibility.
pub const MOBILITY: usize = 5;
/// Passengers: shops, complaints, sales.
pub const CLIENTS: usize = 6;
/// Computers, ticketing, data.
pub const DIGITAL: usize = 7;
/// Accounts and purchasing.
pub const FINANCE: usize = 8;
/// Human resources.
pub const PEOPLE: usize = 9;
/// Quality, safety, environment.
pub const QUALITY: usize = 10;
/// Communication and studies.
pub const STUDIES: usize = 11;

/// The maker of trams.
pub const TRAMWORKS: usize = 1;
/// The maker of ticketing software.
pub const TICKETING: usize = 2;

/// Ours, then the two partners.
#[must_use]
pub fn companies() -> Vec<Company> {
    vec![
        Company {
            name: "Corvelle Mobilités",
            domain: "corvelle-mobilites.example",
            about: "Exploite les tramways, les bus, les vélos et le transport à la demande de l'agglomération de Corvelle.",
            is_partner: false,
        },
        Company {
            name: "Tarnbeck Tramworks",
            domain: "tarnbeck.example",
            about: "Construit et rénove des tramways.",
            is_partner: true,
        },
        Company {
            name: "Kestrel Ticketing",
            domain: "kestrel-ticketing.example",
            about: "Édite le logiciel de billettique du réseau.",
            is_partner: true,
        },
    ]
}

/// The twelve units, in the order of the constants above.
#[must_use]
pub fn units() -> Vec<Unit> {
    [
        ("Direction générale", "DG"),
        ("Exploitation tramway", "Tram"),
        ("Exploitation bus", "Bus"),
        ("Maintenance du matériel roulant", "Matériel"),
        ("Infrastructures et énergie", "Infra"),
        ("Mobilités douces et services", "Mobilités"),
        ("Relation clients et ventes", "Clients"),
        ("Numérique et billettique", "Numérique"),
        ("Finances et achats", "Finances"),
        ("Ressources humaines", "RH"),
        ("Qualité, sécurité, environnement", "QSE"),
        ("Communication et études", "Études"),
    ]
    .map(|(name, short)| Unit { name, short })
    .to_vec()
}

const SEAT: usize = 0;
const ACACIAS: usize = 1;
const TUILERIE: usize = 2;
const CONTROL: usize = 3;
const SHOP: usize = 4;
const CYCLES: usize = 5;
/// The site of the maker of trams.
pub const TRAMWORKS_SITE: usize = 6;
/// The site of the maker of ticketing software.
pub const TICKETING_SITE: usize = 7;

/// Where people work. The towns do not exist.
#[must_use]
pub fn sites() -> Vec<Site> {
    [
        ("Siège de l'Écluse", "2 quai de l'Écluse, 99000 Corvelle", 0),
        (
            "Centre de maintenance des Acacias",
            "41 rue des Acacias, 99000 Corvelle",
            0,
        ),
        (
            "Dépôt bus de la Tuilerie",
            "8 chemin de la Tuilerie, 99120 Saint-Alban-sur-Sarve",
            0,
        ),
        (
            "Poste de commande centralisé",
            "39 rue des Acacias, 99000 Corvelle",
            0,
        ),
        (
            "Agence République",
            "15 place de la République, 99000 Corvelle",
            0,
        ),
        (
            "Atelier vélo de la Gare",
            "1 cour des Voyageurs, 99000 Corvelle",
            0,
        ),
        ("Tarnbeck Works", "Millrace Road, Tarnbeck", TRAMWORKS),
        (
            "Kestrel Wharf",
            "Unit 4, Kestrel Wharf, Ballymoy",
            TICKETING,
        ),
    ]
    .map(|(name, address, company)| Site {
        name,
        address,
        company,
    })
    .to_vec()
}

/// A line of the outline: one position, or several alike.
pub struct Line {
    /// 0 for the head; each line reports to the last one above it that is less deep.
    pub depth: usize,
    /// Index of the unit.
    pub unit: usize,
    /// Index of the site.
    pub site: usize,
    /// How many people hold such a position.
    pub held: usize,
    /// How many such positions are vacant.
    pub vacant: usize,
    /// « Directeur »
    pub masculine: &'static str,
    /// « Directrice »
    pub feminine: &'static str,
}

const fn at(
    depth: usize,
    unit: usize,
    site: usize,
    held: usize,
    titles: (&'static str, &'static str),
) -> Line {
    Line {
        depth,
        unit,
        site,
        held,
        vacant: 0,
        masculine: titles.0,
        feminine: titles.1,
    }
}

const fn vacant(
    depth: usize,
    unit: usize,
    site: usize,
    titles: (&'static str, &'static str),
) -> Line {
    Line {
        depth,
        unit,
        site,
        held: 0,
        vacant: 1,
        masculine: titles.0,
        feminine: titles.1,
    }
}

/// The whole company: 280 people hold a position, 7 positions are vacant.
#[rustfmt::skip]
pub const OUTLINE: &[Line] = &[
    at(0, GENERAL, SEAT, 1, ("Directeur général", "Directrice générale")),
    at(1, GENERAL, SEAT, 1, ("Assistant de direction", "Assistante de direction")),
    at(1, GENERAL, SEAT, 1, ("Secrétaire général", "Secrétaire générale")),
    at(2, GENERAL, SEAT, 2, ("Juriste", "Juriste")),
    at(2, GENERAL, SEAT, 1, ("Délégué à la protection des données", "Déléguée à la protection des données")),

    at(1, TRAM, CONTROL, 1, ("Directeur de l'exploitation tramway", "Directrice de l'exploitation tramway")),
    at(2, TRAM, CONTROL, 1, ("Assistant d'exploitation", "Assistante d'exploitation")),
    at(2, TRAM, ACACIAS, 1, ("Responsable d'exploitation tramway", "Responsable d'exploitation tramway")),
    at(3, TRAM, ACACIAS, 1, ("Chef de secteur Nord", "Cheffe de secteur Nord")),
    at(4, TRAM, ACACIAS, 3, ("Régulateur de ligne", "Régulatrice de ligne")),
    at(4, TRAM, ACACIAS, 11, ("Conducteur de tramway", "Conductrice de tramway")),
    at(3, TRAM, ACACIAS, 1, ("Chef de secteur Sud", "Cheffe de secteur Sud")),
    at(4, TRAM, ACACIAS, 3, ("Régulateur de ligne", "Régulatrice de ligne")),
    at(4, TRAM, ACACIAS, 11, ("Conducteur de tramway", "Conductrice de tramway")),
    vacant(4, TRAM, ACACIAS, ("Conducteur de tramway", "Conductrice de tramway")),
    at(2, TRAM, CONTROL, 1, ("Responsable du poste de commande", "Responsable du poste de commande")),
    at(3, TRAM, CONTROL, 7, ("Opérateur du poste de commande", "Opératrice du poste de commande")),
    vacant(3, TRAM, CONTROL, ("Opérateur du poste de commande", "Opératrice du poste de commande")),
    at(2, TRAM, ACACIAS, 1, ("Responsable de la formation à la conduite", "Responsable de la formation à la conduite")),
    at(3, TRAM, ACACIAS, 3, ("Formateur à la conduite", "Formatrice à la conduite")),
    at(2, TRAM, CONTROL, 3, ("Planificateur", "Planificatrice")),

    at(1, BUS, TUILERIE, 1, ("Directeur de l'exploitation bus", "Directrice de l'exploitation bus")),
    at(2, BUS, TUILERIE, 1, ("Chef de groupe des lignes urbaines", "Cheffe de groupe des lignes urbaines")),
    at(3, BUS, TUILERIE, 11, ("Conducteur-receveur", "Conductrice-receveuse")),
    at(2, BUS, TUILERIE, 1, ("Chef de groupe des lignes périurbaines", "Cheffe de groupe des lignes périurbaines")),
    at(3, BUS, TUILERIE, 11, ("Conducteur-receveur", "Conductrice-receveuse")),
    vacant(2, BUS, TUILERIE, ("Chef de groupe des lignes scolaires", "Cheffe de groupe des lignes scolaires")),
    at(3, BUS, TUILERIE, 12, ("Conducteur-receveur", "Conductrice-receveuse")),
    at(2, BUS, CONTROL, 1, ("Responsable de la régulation bus", "Responsable de la régulation bus")),
    at(3, BUS, CONTROL, 6, ("Régulateur bus", "Régulatrice bus")),
    at(2, BUS, TUILERIE, 1, ("Responsable du graphicage et des horaires", "Responsable du graphicage et des horaires")),
    at(3, BUS, TUILERIE, 3, ("Graphiqueur", "Graphiqueuse")),
    at(2, BUS, SHOP, 1, ("Responsable de l'équipe de contrôle", "Responsable de l'équipe de contrôle")),
    at(3, BUS, SHOP, 5, ("Agent de contrôle et de médiation", "Agente de contrôle et de médiation")),

    at(1, WORKSHOP, ACACIAS, 1, ("Directeur de la maintenance", "Directrice de la maintenance")),
    at(2, WORKSHOP, ACACIAS, 1, ("Responsable de l'atelier tramway", "Responsable de l'atelier tramway")),
    at(3, WORKSHOP, ACACIAS, 1, ("Chef d'équipe du matin", "Cheffe d'équipe du matin")),
    at(4, WORKSHOP, ACACIAS, 8, ("Technicien de maintenance tramway", "Technicienne de maintenance tramway")),
    at(3, WORKSHOP, ACACIAS, 1, ("Chef d'équipe de l'après-midi", "Cheffe d'équipe de l'après-midi")),
    at(4, WORKSHOP, ACACIAS, 8, ("Technicien de maintenance tramway", "Technicienne de maintenance tramway")),
    vacant(4, WORKSHOP, ACACIAS, ("Électrotechnicien", "Électrotechnicienne")),
    at(2, WORKSHOP, TUILERIE, 1, ("Responsable de l'atelier bus", "Responsable de l'atelier bus")),
    at(3, WORKSHOP, TUILERIE, 1, ("Chef d'équipe mécanique", "Cheffe d'équipe mécanique")),
    at(4, WORKSHOP, TUILERIE, 10, ("Mécanicien bus", "Mécanicienne bus")),
    at(3, WORKSHOP, TUILERIE, 3, ("Carrossier-peintre", "Carrossière-peintre")),
    at(2, WORKSHOP, ACACIAS, 1, ("Responsable du magasin", "Responsable du magasin")),
    at(3, WORKSHOP, ACACIAS, 3, ("Magasinier", "Magasinière")),
    at(2, WORKSHOP, ACACIAS, 1, ("Responsable des méthodes", "Responsable des méthodes")),
    at(3, WORKSHOP, ACACIAS, 4, ("Technicien méthodes", "Technicienne méthodes")),
    at(2, WORKSHOP, ACACIAS, 2, ("Ingénieur fiabilité", "Ingénieure fiabilité")),

    at(1, TRACK, ACACIAS, 1, ("Directeur des infrastructures", "Directrice des infrastructures")),
    at(2, TRACK, ACACIAS, 1, ("Responsable de la voie", "Responsable de la voie")),
    at(3, TRACK, ACACIAS, 7, ("Agent de voie", "Agente de voie")),
    at(2, TRACK, ACACIAS, 1, ("Responsable de l'énergie et de la ligne aérienne", "Responsable de l'énergie et de la ligne aérienne")),
    at(3, TRACK, ACACIAS, 6, ("Technicien ligne aérienne", "Technicienne ligne aérienne")),
    at(2, TRACK, ACACIAS, 1, ("Responsable de la signalisation", "Responsable de la signalisation")),
    at(3, TRACK, ACACIAS, 5, ("Technicien signalisation", "Technicienne signalisation")),
    vacant(3, TRACK, ACACIAS, ("Technicien signalisation", "Technicienne signalisation")),
    at(2, TRACK, SEAT, 1, ("Responsable des bâtiments", "Responsable des bâtiments")),
    at(3, TRACK, SEAT, 3, ("Technicien bâtiment", "Technicienne bâtiment")),
    at(2, TRACK, SEAT, 1, ("Chef de projet ligne D", "Cheffe de projet ligne D")),
    at(3, TRACK, SEAT, 1, ("Dessinateur-projeteur", "Dessinatrice-projeteuse")),

    at(1, MOBILITY, CYCLES, 1, ("Directeur des mobilités douces", "Directrice des mobilités douces")),
    at(2, MOBILITY, CYCLES, 1, ("Responsable du service vélo", "Responsable du service vélo")),
    at(3, MOBILITY, CYCLES, 6, ("Mécanicien cycles", "Mécanicienne cycles")),
    at(3, MOBILITY, CYCLES, 3, ("Agent de rééquilibrage", "Agente de rééquilibrage")),
    at(2, MOBILITY, TUILERIE, 1, ("Responsable du transport à la demande", "Responsable du transport à la demande")),
    at(3, MOBILITY, TUILERIE, 6, ("Conducteur-accompagnateur", "Conductrice-accompagnatrice")),
    at(3, MOBILITY, TUILERIE, 2, ("Planificateur des courses", "Planificatrice des courses")),
    at(2, MOBILITY, SEAT, 1, ("Référent accessibilité", "Référente accessibilité")),
    at(2, MOBILITY, SEAT, 1, ("Conseiller en mobilité", "Conseillère en mobilité")),

    at(1, CLIENTS, SHOP, 1, ("Directeur de la relation clients", "Directrice de la relation clients")),
    at(2, CLIENTS, SHOP, 1, ("Responsable de l'agence République", "Responsable de l'agence République")),
    at(3, CLIENTS, SHOP, 7, ("Conseiller clientèle", "Conseillère clientèle")),
    at(3, CLIENTS, SHOP, 1, ("Responsable des objets trouvés", "Responsable des objets trouvés")),
    at(2, CLIENTS, SHOP, 1, ("Responsable des réclamations", "Responsable des réclamations")),
    at(3, CLIENTS, SHOP, 4, ("Chargé de réclamations", "Chargée de réclamations")),
    at(2, CLIENTS, SHOP, 1, ("Responsable des ventes", "Responsable des ventes")),
    at(3, CLIENTS, SHOP, 3, ("Chargé des abonnements", "Chargée des abonnements")),
    at(2, CLIENTS, SEAT, 1, ("Analyste de la satisfaction", "Analyste de la satisfaction")),

    at(1, DIGITAL, SEAT, 1, ("Directeur du numérique", "Directrice du numérique")),
    at(2, DIGITAL, SEAT, 1, ("Responsable des systèmes et réseaux", "Responsable des systèmes et réseaux")),
    at(3, DIGITAL, SEAT, 3, ("Administrateur systèmes", "Administratrice systèmes")),
    at(2, DIGITAL, SEAT, 1, ("Responsable de l'assistance", "Responsable de l'assistance")),
    at(3, DIGITAL, SEAT, 4, ("Technicien d'assistance", "Technicienne d'assistance")),
    at(2, DIGITAL, SEAT, 1, ("Responsable de la billettique", "Responsable de la billettique")),
    at(3, DIGITAL, SEAT, 2, ("Chef de projet billettique", "Cheffe de projet billettique")),
    at(3, DIGITAL, SEAT, 3, ("Développeur", "Développeuse")),
    at(2, DIGITAL, SEAT, 1, ("Responsable des données", "Responsable des données")),
    at(3, DIGITAL, SEAT, 2, ("Ingénieur données", "Ingénieure données")),
    vacant(3, DIGITAL, SEAT, ("Ingénieur données", "Ingénieure données")),
    at(2, DIGITAL, SEAT, 1, ("Responsable de la sécurité des systèmes d'information", "Responsable de la sécurité des systèmes d'information")),

    at(1, FINANCE, SEAT, 1, ("Directeur financier", "Directrice financière")),
    at(2, FINANCE, SEAT, 1, ("Chef comptable", "Cheffe comptable")),
    at(3, FINANCE, SEAT, 3, ("Comptable", "Comptable")),
    at(2, FINANCE, SEAT, 2, ("Contrôleur de gestion", "Contrôleuse de gestion")),
    at(2, FINANCE, SEAT, 1, ("Responsable des achats", "Responsable des achats")),
    at(3, FINANCE, SEAT, 3, ("Acheteur", "Acheteuse")),

    at(1, PEOPLE, SEAT, 1, ("Directeur des ressources humaines", "Directrice des ressources humaines")),
    at(2, PEOPLE, SEAT, 1, ("Responsable du développement des compétences", "Responsable du développement des compétences")),
    at(3, PEOPLE, SEAT, 2, ("Chargé de recrutement et de formation", "Chargée de recrutement et de formation")),
    at(2, PEOPLE, SEAT, 1, ("Responsable de la paie", "Responsable de la paie")),
    at(3, PEOPLE, SEAT, 2, ("Gestionnaire de paie", "Gestionnaire de paie")),
    at(2, PEOPLE, ACACIAS, 1, ("Infirmier de santé au travail", "Infirmière de santé au travail")),
    at(2, PEOPLE, SEAT, 1, ("Assistant social", "Assistante sociale")),

    vacant(1, QUALITY, SEAT, ("Directeur qualité, sécurité, environnement", "Directrice qualité, sécurité, environnement")),
    at(2, QUALITY, SEAT, 1, ("Responsable de la qualité", "Responsable de la qualité")),
    at(3, QUALITY, SEAT, 2, ("Auditeur interne", "Auditrice interne")),
    at(2, QUALITY, CONTROL, 1, ("Responsable de la sécurité ferroviaire", "Responsable de la sécurité ferroviaire")),
    at(3, QUALITY, CONTROL, 1, ("Ingénieur sécurité", "Ingénieure sécurité")),
    at(2, QUALITY, ACACIAS, 2, ("Préventeur", "Préventrice")),
    at(2, QUALITY, SEAT, 1, ("Chargé d'environnement", "Chargée d'environnement")),

    at(1, STUDIES, SEAT, 1, ("Directeur de la communication et des études", "Directrice de la communication et des études")),
    at(2, STUDIES, SEAT, 1, ("Responsable de la communication", "Responsable de la communication")),
    at(3, STUDIES, SEAT, 2, ("Chargé de communication", "Chargée de communication")),
    at(3, STUDIES, SEAT, 1, ("Graphiste", "Graphiste")),
    at(2, STUDIES, SEAT, 1, ("Responsable des études", "Responsable des études")),
    at(3, STUDIES, SEAT, 2, ("Chargé d'études de mobilité", "Chargée d'études de mobilité")),
];

#[cfg(test)]
mod tests {
    use super::OUTLINE;

    #[test]
    fn the_outline_holds_280_people_and_7_vacancies() {
        assert_eq!(OUTLINE.iter().map(|line| line.held).sum::<usize>(), 280);
        assert_eq!(OUTLINE.iter().map(|line| line.vacant).sum::<usize>(), 7);
    }
}
