//! The works council.

use super::{ANNOUNCEMENT, Bank, By, MESSAGE, Topic, said};

const COUNCIL_BANKS: &[Bank] = &[
    (
        "topic",
        &[
            "le plan de formation",
            "l'organisation des astreintes",
            "les horaires d'été",
            "le télétravail",
            "les vestiaires de la Tuilerie",
            "les nouveaux uniformes",
            "la réorganisation du magasin",
            "le projet de ligne D",
            "les caméras du dépôt",
            "les temps de pause en ligne",
            "le budget des activités sociales",
            "la prime d'intéressement",
        ],
    ),
    (
        "vote",
        &[
            "avis favorable à l'unanimité",
            "avis favorable, deux abstentions",
            "avis défavorable motivé",
            "point reporté, documents incomplets",
            "information, sans vote",
            "accord de principe, sous réserve d'un bilan à six mois",
        ],
    ),
    (
        "show",
        &[
            "cirque contemporain",
            "concert symphonique",
            "match de handball",
            "comédie musicale",
            "festival du rire",
            "opéra pour enfants",
            "parc de la Vallée",
            "patinoire",
        ],
    ),
    (
        "trip",
        &[
            "la côte bretonne",
            "Lisbonne",
            "les volcans d'Auvergne",
            "Turin",
            "les îles du Ponant",
            "Strasbourg et le vignoble",
        ],
    ),
];

/// The works council.
pub static COUNCIL: Topic = Topic {
    name: "CSE",
    by: By::Stewards,
    answered_by: By::Anyone,
    talk: 24,
    said: &[
        said("Vos questions, nos réponses, semaine {semaine} :\n\n> Pourquoi {topic} n'avance-t-il pas ?\n\nParce que le dossier attend un chiffrage. Nous l'avons redemandé, date butoir le {d+14}.", &["Merci, au moins on sait.", "Tenez bon."]),
        said("Visite des élus {site} {w-1} : {n4-11} remarques notées, dont {n2-4} réglées sur place. À suivre : {topic2}.", &["Merci d'être passés voir l'équipe de nuit.", "La porte du vestiaire a été réparée dès le lendemain !"]),
        said("Offre de la semaine : {show}, {n6-22} € la place pour les enfants. Réservation avant {w+3} auprès {de p1}.", &["Trois places s'il vous plaît.", "C'est complet ?", "Merci, les enfants trépignent."]),
        said("Location d'été : il reste {n2-6} semaines pour {trip}, appartement {n4-6} personnes. Priorité à ceux qui ne sont pas partis depuis deux ans.", &["Nous sommes intéressés par la première semaine.", "Les animaux sont-ils acceptés ?"]).within(&[1, 2, 3, 4, 5]),
        said("**Réunion du CSE du {d-2}, l'essentiel**\n\n- {topic} : {vote}\n- {topic2} : {vote2}\n- questions diverses : parking, vestiaires, climatisation\n\nProcès-verbal complet après approbation, le {d+25}.", &["Merci pour le résumé rapide.", "Le deuxième point sera-t-il rediscuté avant l'été ?"]),
        said("Ordre du jour de la réunion du {d+6} : {topic}, {topic2}, {topic3}. Vos questions avant {w+3}, ici, par message ou dans la boîte aux lettres.", &["Peut-on ajouter l'éclairage des quais de lavage ?", "Question posée pour l'équipe de nuit : les repas chauds."]),
        said("Billetterie : {show}, {n18-42} € au lieu de {n45-70} €, {n20-60} places. Paiement en deux fois possible. Permanence [mardi|jeudi] midi {site}.", &["Deux places, merci !", "Reste-t-il des places côte à côte ?", "Le spectacle de l'an dernier était formidable."]),
        said("Chèques vacances : dépôt des dossiers jusqu'au {d+21}. Les pièces ont été réduites à deux : l'avis d'imposition et un sourire.", &["Le mien est d'humeur, ça passe ?", "Dépôt possible en ligne cette fois, bravo."]).within(&[1, 2, 3, 4]),
        said("Arbre de Noël : spectacle le {d+18}, {n90-160} enfants inscrits. Nous cherchons des bras pour le goûter et un Père Noël disponible (barbe fournie).", &["Je connais un chef de groupe qui a la carrure.", "Présent{/e} pour le goûter."]).within(&[11, 12]).once(),
        said("Voyage de printemps : {trip}, {n3-5} jours, {n180-390} € selon le quotient. Inscriptions ouvertes, tirage au sort s'il le faut, devant témoins.", &["Inscription envoyée.", "Les enfants de plus de douze ans paient-ils plein tarif ?"]).within(&[1, 2, 3, 10, 11]),
        said("Consultation sur {topic} : le dossier est consultable. Réunion d'échange le {d+5} à {h12-17}, ouverte à tous, y compris à ceux qui ne sont pas d'accord entre eux.", &["Le dossier est dense, un résumé d'une page aiderait.", "Je viendrai avec des questions précises."]),
        said("Fonds de solidarité : {n3-8} aides accordées ce trimestre, dans l'anonymat. Le dossier tient en une page, et on peut le remplir à deux avec {@p1}.", &["Merci pour eux.", "C'est bon de savoir que cela existe."]),
        said("Paniers de légumes : la ferme livre {site} le jeudi. {n24-48} abonnés, il en faut {n2-6} de plus pour que le camion vienne aussi à la Tuilerie.", &["Je m'abonne !", "La recette de la soupe de fanes, vite."]),
        said("Commission logement : {n2-7} appartements proposés, du deux au quatre pièces, dont un proche {de stop}. Dossiers auprès {de p2} avant le {d+12}.", &["Le quatre pièces est-il en rez-de-chaussée ?", "Dossier déposé, merci."]),
    ],
    openings: &["", "", ""],
    closings: &["", "", "", "À faire circuler.", "Vos élus."],
    replies: &["Merci aux élus.", "Bien noté.", "Est-ce ouvert aux intérimaires ?", "Je fais suivre à mon équipe.", "Merci pour votre travail.", "Je ne partage pas tout, mais merci pour la clarté."],
    thanks: &["Merci {last}, c'est entendu.", "Merci à tous, on transmet.", "Merci pour vos retours."],
    banks: COUNCIL_BANKS,
    tags: &["cse"],
    ..MESSAGE
};

/// Official notices of the council.
pub static COUNCIL_NOTICE: Topic = Topic {
    name: "avis du CSE",
    every: 28,
    said: &[
        said(
            "**Réunion plénière du {d+10}**\n\nOrdre du jour : {topic}, {topic2}. Les salariés peuvent adresser leurs questions jusqu'à la veille, midi. Le procès-verbal de la séance précédente est affiché {site}.",
            &[
                "Question transmise par message.",
                "Merci d'aborder enfin le premier point.",
            ],
        ),
        said(
            "**Permanences des élus en {mois+1}**\n\nLundi aux Acacias, mercredi à la Tuilerie, vendredi au siège, de 12 h à 13 h 30. Hors permanence, laissez un mot : on rappelle dans la journée, discrètement.",
            &["Et pour les équipes de nuit ? Sur rendez-vous à 22 h, c'est noté."],
        ),
        said(
            "**Budget des activités sociales {année}**\n\n| Poste | Part |\n| --- | --- |\n| Vacances et voyages | {n34-41} % |\n| Culture et sport | {n24-30} % |\n| Enfance | {n17-22} % |\n| Solidarité | {n8-12} % |\n\nLes comptes complets sont consultables au local.",
            &[
                "Transparent et lisible, merci.",
                "La part solidarité augmente, très bien.",
            ],
        ),
    ],
    replies: &["Lu.", "Merci.", "Affiché à l'atelier."],
    banks: COUNCIL_BANKS,
    ..ANNOUNCEMENT
};
