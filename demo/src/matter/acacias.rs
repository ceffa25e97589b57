//! The life of a site: gates, deliveries, benches and the cat.

use super::meetings::MEETING;
use super::{By, MESSAGE, Topic, said};
use crate::chart::{TRACK, WORKSHOP};

/// The life of a site.
pub static ACACIAS: Topic = Topic {
    name: "vie des Acacias",
    by: By::Units(&[WORKSHOP, TRACK]),
    talk: 17,
    said: &[
        said("Portail {gate} bloqué [ouvert|fermé] depuis {h5-9}. Passez par l'entrée {gate2}, badge obligatoire. Technicien prévenu.", &["Réparé à {h10-15}, c'était un caillou.", "Encore ! Il faudrait changer le rail."]),
        said("Livraison exceptionnelle {w+2} à {h6-9} : {delivery}. La zone devant le magasin doit être libre, [voitures comprises|même cinq minutes].", &["Balisage posé ce soir.", "On peut aider au déchargement jusqu'à 10 h."]),
        said("Coupure d'eau {w+1} de {h9-10} à {h11-12} dans le bâtiment {bat}. Prévoyez vos gourdes. Les douches reviennent avant la fin de service du matin.", &["Merci d'avoir décalé, les douches c'est sacré.", "Les toilettes du bâtiment voisin restent ouvertes ?"]),
        said("Stationnement : {n3-9} voitures sur les places pompiers ce matin. On préfère le dire ici plutôt que de coller des papiers. [Il reste de la place au fond.|Le vélo se gare très bien.]", &["La grise est à moi, pardon, déplacée.", "Un marquage plus visible aiderait."]),
        said("Le compost du jardin déborde de bonnes intentions et de peaux d'orange. Une règle simple : moitié brun, moitié vert. {@p1} montre {w+3} à midi.", &["J'apporte des feuilles mortes.", "Les vers sont ravis, je les ai vus."]),
        said("Travaux bruyants bâtiment {bat} du {d+2} au {d+5}, {h8-9} à 16 h. Bouchons à l'accueil, réunions conseillées ailleurs.", &["On migre en salle {salle}.", "Combien de jours, vraiment ?"]),
        said("Caisse à outils rouge oubliée voie {n2-9}. Elle contient une clé de 13, une photo de chien et un sandwich. Le sandwich n'attendra pas.", &["C'est à moi ! Le chien s'appelle Boulon.", "J'arrive, ne touchez pas au sandwich."]),
        said("Petit déjeuner de site le {d+6} à {h8-9} : on accueille {n2-5} arrivants et on regarde les plans des vestiaires. Chacun apporte quelque chose.", &["Brioche pour moi.", "Je fais un thermos de thé à la menthe."]),
        said("L'éclairage automatique du hall s'éteint au bout de {n2-4} minutes, en pleine réunion debout. Agitez les bras, c'est devenu notre gymnastique.", &["Durée portée à dix minutes.", "Dommage, on s'y était attachés."]),
        said("Visite d'une école d'ingénieurs {w+4} : {n18-30} étudiants, deux groupes. Rangez un peu, mais pas trop, qu'ils voient un vrai atelier.", &["On laisse la graisse, on enlève les mugs.", "Je prends le groupe de l'après-midi."]),
        said("Le chat du bâtiment {bat} a été vu au premier étage, sur le rapport annuel. Merci de fermer la porte coupe-feu.", &["Il l'a donc lu avant nous.", "Il cherchait le chauffage, on le comprend."]),
        said("Bennes : le bois est plein, la ferraille passe {w+1}, le carton se plie. J'ai dit : se plie.", &["Plié. Deux fois.", "La benne à bois sera tournée demain."]),
        said("Neige dans la cour : allée centrale dégagée, le reste glisse. Sel dans les bacs jaunes, servez-vous, rendez la pelle.", &["Merci aux matinaux.", "La pelle est à la porte {gate}."]).within(&[12, 1, 2]),
    ],
    closings: &["", "", "", "Merci à tous."],
    replies: &["Merci.", "Bien vu.", "Noté.", "Je préviens l'équipe du soir.", "Même chose côté magasin.", "Fait.", "😄"],
    thanks: &["Réglé.", "Merci {last} !"],
    banks: &[
        ("gate", &["nord", "sud", "rue des Acacias", "du canal"]),
        ("bat", &["A", "B", "C", "du magasin", "de la peinture"]),
        ("delivery", &["un transformateur de {n4-9} tonnes", "deux bogies révisés", "{n20-60} palettes de carrelage", "une rame sur porte-char", "les nouveaux casiers", "le touret de fil de contact"]),
    ],
    tags: &["acacias"],
    ..MESSAGE
};

/// Notes of the meetings about a site.
pub static SITE_MEETINGS: Topic = Topic {
    name: "réunion de site",
    by: By::Units(&[WORKSHOP, TRACK]),
    banks: &[
        (
            "item",
            &[
                "les vestiaires seront refaits à partir {de mois+1}",
                "le plan de circulation est affiché",
                "la chaudière est réglée deux degrés plus bas la nuit",
                "trois bornes de recharge seront posées",
                "la salle de pause sera repeinte par des volontaires",
                "le nombre de badges perdus augmente",
                "le gardiennage change de prestataire le {d+20}",
                "le jardin demande des bras",
                "l'auvent sera réparé avant l'hiver",
                "la signalétique aura une version en braille",
            ],
        ),
        (
            "todo",
            &[
                "choisir la couleur des casiers",
                "recenser les prises défectueuses",
                "tester l'alarme",
                "commander des bacs à sel",
                "prévenir le voisinage",
                "dégager l'issue de secours du magasin",
            ],
        ),
    ],
    ..MEETING
};
