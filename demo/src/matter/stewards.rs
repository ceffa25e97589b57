//! What stewards announce in any space.

use super::{ANNOUNCEMENT, Topic, said};

/// Announcements any team's stewards may make.
pub static STEWARDS: Topic = Topic {
    name: "mot des animateurs",
    every: 75,
    talk: 12,
    said: &[
        said("**Bienvenue dans cet espace**\n\nRappel de la ligne : on vient ici pour échanger entre collègues, avec des faits, des questions et de la bonne humeur. Les sujets voisins ont leur espace, cherchez avant de publier. {n3-12} nouveaux membres ce mois-ci, faites-leur une place.", &["Bienvenue aux nouveaux !", "Merci aux animateurs."]),
        said("**Deux mots d'organisation**\n\nMerci de choisir « Question » quand vous en posez une, et de marquer la réponse qui vous a servi : les suivants vous remercieront. {n60-90} % des questions {de mois-1} ont trouvé la leur.", &["Bonne habitude, je l'avais oubliée.", "Utile pour la recherche, en effet."]),
        said("**Passage de relais**\n\n{^p1} rejoint l'animation de cet espace à partir du {d+3}. Merci à {p2} pour l'année écoulée, et pour la patience avec nos digressions.", &["Merci à {p2}, et bon courage à {p1}.", "Les digressions continueront, promis."]),
        said("**Petit ménage**\n\nLes publications épinglées passent de {n4-8} à une seule, la plus utile. Si quelque chose vous manque, dites-le, on le remettra.", &["C'est plus clair ainsi.", "La liste des contacts me manque un peu."]),
        said("**Pause d'été**\n\nL'espace tourne au ralenti jusqu'à la rentrée. Pour une urgence, appelez plutôt le {ext}. Profitez bien, et racontez-nous.", &["Bonnes vacances à ceux qui partent, bon courage aux autres.", "Je tiens la boutique en août."]).within(&[7]).once(),
        said("**Vos idées pour la suite**\n\nDans un mois, on fait le point sur cet espace : ce qui sert, ce qui encombre, ce qui manque. Répondez ici en une phrase, avant le {d+20}.", &["Ce qui sert : les réponses rapides. Ce qui manque : un résumé du mois.", "Moins de messages, mais plus complets.", "Une rubrique pour les documents serait précieuse."]),
    ],
    replies: &["Lu, merci.", "Bien noté.", "D'accord.", "👍"],
    ..ANNOUNCEMENT
};

/// The same, in English.
pub static ENGLISH_STEWARDS: Topic = Topic {
    name: "a word from the stewards",
    every: 75,
    talk: 12,
    said: &[
        said("**House rules**\n\nThis space is shared by two companies. Before you post, look at the line above the button: it says how many people, of which companies, will read you. Nothing confidential to one side belongs here.", &["Good reminder.", "Passed on to our new colleagues."]),
        said("**Holidays**\n\nHalf of France is away until the end of {mois}, please allow for slower answers. Anything urgent: call the duty number, {ext}.", &["Enjoy! We will keep the questions warm.", "Our side is staffed as usual."]).within(&[7, 8]).once(),
        said("**Please mark your answers**\n\nWhen a question has been answered, choose the answer. {n60-90} % of last month's questions have one, and search got much better for it.", &["Done for my three.", "Agreed, it helps newcomers a lot."]),
        said("**Quarterly review on {d+9}**\n\nBoth teams, ninety minutes, one question each: what should we stop doing? Send it to {@p1} by {w+5}.", &["Stop sending spreadsheets named final. That is mine.", "Looking forward to it."]),
    ],
    replies: &["Read, thanks.", "Noted.", "Fine with us."],
    ..ANNOUNCEMENT
};
