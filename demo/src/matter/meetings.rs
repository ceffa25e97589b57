//! Notes of team meetings: the layouts are shared, each space brings its own
//! `item`s (what was said, without a full stop) and `todo`s (a task, in the infinitive).

use super::{MESSAGE, Said, Topic, said};

/// A weekly meeting; spaces add banks named `item` and `todo`.
pub const MEETING: Topic = Topic {
    talk: 14,
    every: 6,
    replies: REPLIES,
    said: MINUTES,
    closings: CLOSINGS,
    ..MESSAGE
};

/// How notes are laid out.
pub const MINUTES: &[Said] = &[
    said(
        "**Point d'équipe du {d+0}**\n\n- {^item}\n- {^item2}\n- {^item3}\n\n**À faire**\n\n1. {^todo} ({p1}, pour {w+6})\n2. {^todo2} ({p2})",
        &[],
    ),
    said(
        "Compte rendu [rapide|express] du point de {w+0} :\n\n* {^item} ;\n* {^item2} ;\n* {^item3}.\n\n{@p1} se charge de : {todo}.",
        &[],
    ),
    said(
        "## Relevé de décisions, semaine {semaine}\n\nPrésents : {p1}, {p2}, {p3} et moi.\n\n{^item}. {^item2}.\n\n| Action | Qui | Échéance |\n| --- | --- | --- |\n| {^todo} | {p1} | {d+7} |\n| {^todo2} | {p3} | {d+12} |",
        &[],
    ),
    said(
        "Notes de la réunion [de ce matin|de cet après-midi|d'hier], [pour ceux qui étaient en service|pour les absents|pour mémoire].\n\n1. {^item}\n2. {^item2}\n3. {^item3}\n4. {^item4}\n\nReste à trouver un volontaire pour {todo}.",
        &[],
    ),
    said(
        "Ce qu'il faut retenir de notre point :\n\n> {^item}.\n\nEt aussi : {item2}. Pour la suite, {@p2} et moi allons {todo}.",
        &[],
    ),
    said(
        "Semaine {semaine}, en bref : {item} ; {item2} ; {item3}. Prochain point le {d+7} à {h9-16}.",
        &[],
    ),
    said(
        "- [x] {^todo}\n- [ ] {^todo2} → {p2}, avant le {d+8}\n- [ ] {^todo3} → {p1}\n\nPour le reste, {item}, et {item2}.",
        &[],
    ),
];

const CLOSINGS: &[&str] = &[
    "",
    "",
    "",
    "",
    "Dites-moi si j'ai oublié quelque chose.",
    "Les remarques sont les bienvenues ici plutôt que par courriel.",
    "Je complète si besoin [demain|d'ici {w+3}].",
    "Le détail est dans le dossier partagé.",
];

const REPLIES: &[&str] = &[
    "Merci pour [les notes|le compte rendu], {author}.",
    "J'avais noté la même chose, [rien à ajouter|c'est fidèle].",
    "J'ajouterais un point dit en fin de séance : {item5}.",
    "Pour {todo}, je peux donner un coup de main [à partir de {w+3}|la semaine prochaine].",
    "Merci, j'étais de repos. [Bien noté.|Je lis ça tranquillement.|]",
    "[Petite précision|Une nuance] : ce n'est pas encore tranché, on en reparle le {d+7}.",
    "C'est clair. Je [préviens|mets au courant] l'équipe de [l'après-midi|nuit|week-end].",
    "Est-ce qu'on peut avancer le prochain point [d'une demi-heure|à {h8-10}] ? J'ai un chevauchement.",
    "Le deuxième point mériterait [une réunion à lui seul|qu'on prenne une heure dessus], non ?",
    "👍 sur les actions, je fais ma part {w+2}.",
    "Qui a la dernière version du tableau ? [Celle du dossier date du mois dernier.|]",
];
