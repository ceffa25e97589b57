//! The names that columns go by in French and in English.

use super::columns::Field;

/// Every field, its name in a `--columns` text, and the folded headers that mean it, the likeliest
/// first because a file may hold several.
pub(super) const FIELDS: [(Field, &str, &str); 18] = [
    (
        Field::Reference,
        "reference",
        "matricule, post unique reference, unique reference, reference, ref, employee id, \
         employee number, staff id, person id, id salarie, numero agent, n agent, \
         numero de poste, code agent, id agent, identifiant rh, identifiant, id, code",
    ),
    (
        Field::Name,
        "name",
        "full name, nom complet, prenom nom, prenom et nom, nom prenom, nom et prenom, \
         nom prenoms, name, display name, nom affiche, employee, employee name, \
         collaborateur, salarie, agent, personne, person, titulaire, nom",
    ),
    (
        Field::Family,
        "family",
        "nom de famille, family name, last name, lastname, surname, nom d usage, nom usuel, \
         nom patronymique",
    ),
    (
        Field::Given,
        "given",
        "prenom, prenoms, first name, firstname, given name, forename, prenom usuel",
    ),
    (
        Field::Email,
        "email",
        "e mail, email, mail, courriel, contact e mail, contact email, adresse e mail, \
         adresse email, adresse mail, adresse electronique, adresse de courriel, \
         email address, e mail address, work email, work e mail, mel, courrier electronique, \
         e mail professionnel, email professionnel, mail professionnel",
    ),
    (
        Field::Handle,
        "handle",
        "handle, login, username, user name, nom d utilisateur, identifiant de connexion, \
         pseudo, pseudonyme, uid, compte, account",
    ),
    (
        Field::Title,
        "title",
        "job title, intitule de poste, intitule du poste, intitule, titre du poste, titre, \
         fonction, poste, title, position, role, emploi, metier, post title, libelle emploi, \
         libelle poste, qualite",
    ),
    (
        Field::Unit,
        "unit",
        "unit, unite, service, direction, departement, department, team, equipe, entite, \
         pole, division, bureau, affectation, structure, business unit, org unit, \
         organizational unit, unite organisationnelle",
    ),
    (
        Field::Company,
        "company",
        "company, entreprise, organisation, organization, societe, employer, employeur, \
         etablissement, parent department, raison sociale, filiale",
    ),
    (
        Field::Site,
        "site",
        "site, lieu, lieu de travail, location, office, office location, localisation, ville, \
         city, implantation, lieu d affectation, work location",
    ),
    (
        Field::Phone,
        "phone",
        "telephone, contact phone, phone, tel, telephone professionnel, work phone, \
         phone number, telephone fixe, numero de telephone, tel fixe, ligne directe, \
         office phone, poste telephonique",
    ),
    (
        Field::Mobile,
        "mobile",
        "mobile, portable, telephone portable, telephone mobile, mobile phone, work mobile, \
         cell, cell phone, tel portable, portable professionnel, mobile professionnel, gsm",
    ),
    (
        Field::ReportsTo,
        "reports_to",
        "reports to, reports to senior post, manager, responsable, responsable hierarchique, \
         superieur hierarchique, superieur, n 1, matricule n 1, matricule du responsable, \
         matricule responsable, matricule manager, manager id, manager email, manager e mail, \
         line manager, supervisor, chef, hierarchique, rattachement, rattache a, \
         rattachement hierarchique, email du responsable, courriel du responsable, \
         nom du responsable, manager name, reporting to",
    ),
    (
        Field::Skills,
        "skills",
        "skills, competences, competence, expertise, savoir faire, domaines de competence",
    ),
    (
        Field::Languages,
        "languages",
        "languages, langues, langue, langues parlees, spoken languages, language",
    ),
    (
        Field::Arrived,
        "arrived",
        "arrival date, date d arrivee, date arrivee, date d entree, date entree, hire date, \
         start date, date d embauche, date embauche, arrivee, arrived, date of joining, \
         anciennete",
    ),
    (
        Field::About,
        "about",
        "about, job team function, description, missions, mission, presentation, bio, \
         role description, activites, a propos",
    ),
    (
        Field::Active,
        "active",
        "active, actif, valid, valide, en activite, present, is active, en poste",
    ),
];

/// The headers of a field, the likeliest first.
pub(super) fn synonyms(list: &str) -> impl Iterator<Item = &str> {
    list.split(", ")
}
