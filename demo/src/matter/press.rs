//! Communication and studies: campaigns, press, surveys, maps.

use super::meetings::MEETING;
use super::{By, MESSAGE, Topic, said};
use crate::chart::STUDIES;

/// Campaigns, press, studies.
pub static PRESS: Topic = Topic {
    name: "communication",
    by: By::Units(&[STUDIES]),
    answered_by: By::Anyone,
    talk: 18,
    said: &[
        said("Campagne « {slogan} » : affiches {w+5}, vidéo de {n20-45} secondes, et {n3-8} collègues volontaires devant l'objectif. Relecture ouverte jusqu'à {w+2}.", &["La phrase est belle, mais lue à voix haute on entend autre chose.", "J'adore l'affiche bleue.", "Pensez à la version pour daltoniens."]),
        said("Revue de presse : {n3-9} articles, ton {tone}. On retient {subject}. [Droit de réponse inutile.|Une erreur sur le prix du ticket, corrigée par téléphone.]", &["L'article sur la conductrice était superbe.", "Le commentaire du maire mérite une réponse factuelle."]),
        said("Journaliste attendu {w+2} à {h9-16} pour {subject}. {@p1} l'accueille. Si l'on vous pose une question, vous pouvez répondre sur votre métier, et renvoyer vers nous pour le reste.", &["Bien reçu à la Tuilerie.", "Peut-on refuser d'être filmé ? Oui, toujours."]),
        said("Le compte du réseau a reçu {n90-400} messages à propos {de subject}. Temps de réponse : {n4-18} minutes. Le plus partagé : la photo du chat {de stop}.", &["Le chat devrait avoir sa carte.", "Bravo pour le rythme, on voit la différence."]),
        said("Enquête de déplacements : {n1800-4200} ménages interrogés. Premiers résultats : la marche dépasse la voiture {w}, et {n21-38} % des trajets font moins d'un kilomètre.", &["À partager avec la ville sans tarder.", "Quelle marge d'erreur ?"]),
        said("Choix du nom de la navette électrique : {n210-640} votes, trois finalistes. Je ne dis rien, sauf qu'aucun ne comporte « Go ».", &["Merci !", "J'espère que « La Puce » est dedans."]).once(),
        said("Nouvelle carte du réseau, version {n3-9} : la rivière est enfin du bon côté. Relecture à l'envers demandée, c'est là qu'on voit les fautes.", &["Il manque un accent à Belle-Étoile.", "La légende est trop petite à l'impression A3.", "Très lisible, bravo."]),
        said("Comptages {de mois-1} : {n2-7} % de voyageurs de plus que l'an dernier, à météo comparable. La plus forte hausse vient {de quartier}, où la {bus} a été renforcée.", &["Beau résultat pour l'offre du soir.", "Les scolaires pèsent combien là-dedans ?"]),
        said("Portrait du mois : {p1}, {p1.job}. On y parle de levers tôt, d'un oncle garde-barrière et d'une recette de soupe. À lire avec le café.", &["Très joli portrait.", "L'oncle garde-barrière, je n'en savais rien !"]),
        said("Photos {de shoot} : dossier partagé, tri fait. Pour toute publication externe, vérifiez la colonne « accord », c'est elle qui décide.", &["Mon accord vaut pour l'interne seulement, merci de le respecter.", "Colonne bien tenue, bravo."]),
    ],
    openings: &["", "", "", "Bonjour,"],
    closings: &["", "", "", "Vos regards sont bienvenus.", "Bon à tirer {w+4}."],
    replies: &["Merci {author}.", "J'aime beaucoup.", "D'accord.", "Très clair."],
    thanks: &["Merci pour vos retours.", "Bien vu {last}."],
    banks: &[
        ("shoot", &["les travaux du pont", "le premier bus électrique", "les journées du patrimoine", "l'atelier de nuit", "la fête de l'été", "le stand de la foire"]),
        ("slogan", &["On se rapproche", "Le bon moment, c'est maintenant", "Montez, on s'occupe du reste", "Prendre le temps ensemble", "La ville à portée de pas", "Un siège vous attend"]),
        ("tone", &["bienveillant", "factuel", "un peu moqueur", "franchement élogieux", "critique mais juste"]),
        ("subject", &["les travaux du pont", "la ligne D", "le premier bus électrique", "la gratuité des enfants", "les journées du patrimoine", "la fréquence du dimanche", "la grève du mois dernier", "l'atelier de nuit"]),
        ("w", &["le week-end", "en centre-ville", "pour la première fois"]),
    ],
    tags: &["communication"],
    ..MESSAGE
};

/// Notes of the meetings on communication.
pub static PRESS_MEETINGS: Topic = Topic {
    name: "réunion communication",
    by: By::Units(&[STUDIES]),
    banks: &[
        (
            "item",
            &[
                "le journal interne part le {d+8}",
                "le plan d'affichage {de mois+1} est bouclé",
                "{n3-9} photos attendent un accord",
                "l'enquête {de quartier} est dépouillée",
                "le stand de la foire est réservé",
                "la charte graphique gagne un bleu plus lisible",
                "la vidéo d'accueil est tournée",
                "la carte tactile est commandée",
            ],
        ),
        (
            "todo",
            &[
                "relire la page d'accueil",
                "choisir trois portraits",
                "demander le chiffre aux études",
                "sous-titrer la vidéo",
                "répondre à l'école de cinéma",
                "préparer le dossier de presse",
            ],
        ),
    ],
    ..MEETING
};
