//! The library of practices: short sheets that people keep.

use super::{MESSAGE, QUESTION, Topic, said};

/// A sheet.
pub static SHEETS: Topic = Topic {
    name: "bonne pratique",
    talk: 18,
    openings: &["", "", "**Fiche.**", "**À garder sous la main.**"],
    said: &[
        said(
            "## Dire non sans fermer la porte\n\nOn remercie, on dit non dans la première phrase, on donne *une* raison, on propose autre chose. {^p1} l'a testé {n3-12} fois en un mois et garde tous ses amis.",
            &[
                "La raison unique change tout.",
                "Je m'entraîne devant le miroir.",
            ],
        ),
        said(
            "## Reprendre un dossier froid\n\n1. Lire le dernier courriel, puis le premier.\n2. Appeler la personne, pas l'adresse.\n3. Écrire en dix lignes où l'on en est.\n\nTemps constaté : {n25-55} minutes au lieu d'une matinée.",
            &[
                "L'ordre de lecture est malin.",
                "Essayé sur un dossier de trois ans, cela marche.",
            ],
        ),
        said(
            "## Faire un test à blanc\n\nLa veille, à la même heure, avec les mêmes gens. On a découvert {n2-7} problèmes {site}, dont une clé qui n'ouvrait rien.",
            &[
                "La clé a depuis trouvé sa porte.",
                "À imposer avant chaque mise en service.",
            ],
        ),
        said(
            "## Se relire avant d'envoyer\n\nAttendre {n3-10} minutes, lire à voix basse, retirer un adverbe par paragraphe. Si un mot a été écrit en colère, il se voit.",
            &[
                "Je retire surtout « clairement ».",
                "À mettre en fond d'écran.",
            ],
        ),
        said(
            "## Transmettre une consigne à la relève\n\n1. Dire ce qui est *différent* de d'habitude, rien d'autre.\n2. Nommer la rame, le lieu, l'heure.\n3. Faire répéter.\n4. Écrire ce qui doit survivre à la nuit.\n\nÉprouvé {site} depuis {n3-11} mois.",
            &[
                "Le point 3 change tout, on se croit ridicule deux jours puis on ne revient pas en arrière.",
                "Adopté à la régulation bus.",
            ],
        ),
        said(
            "## Réunion de trente minutes\n\n- [x] une question écrite dans l'invitation\n- [x] {n4-7} personnes au plus\n- [x] la décision relue à voix haute avant de sortir\n\nCe qui ne tient pas dans la question part au prochain point. Essayé {n10-40} fois, tenu {n8-9} fois sur dix.",
            &[
                "La relecture à voix haute évite les malentendus du lendemain.",
                "On a supprimé deux réunions entières avec cette méthode.",
            ],
        ),
        said(
            "## Répondre à un voyageur en colère\n\n> « Vous avez raison d'être contrarié, voici ce que je peux faire maintenant. »\n\nOn reconnaît, on agit, on explique *ensuite*. Jamais l'inverse. Fiche écrite avec {p1} et {p2}, relue par l'agence.",
            &[
                "Marche aussi avec les adolescents à la maison.",
                "J'ajouterais : on baisse la voix, l'autre suit.",
            ],
        ),
        said(
            "## Photographier une panne\n\nUne vue large, une vue moyenne, un détail avec un objet pour l'échelle. Le numéro du véhicule sur la première. Trois photos ainsi prises valent {n20-60} lignes de rapport.",
            &[
                "L'échelle avec une pièce de monnaie, simple.",
                "L'atelier approuve des deux mains.",
            ],
        ),
        said(
            "## Accueillir un nouveau, les cinq premiers jours\n\n| Jour | À ne pas manquer |\n| --- | --- |\n| 1 | un badge qui marche, un déjeuner à plusieurs |\n| 2 | le tour des lieux, à pied |\n| 3 | une tâche vraie, petite, finie le soir |\n| 4 | les sigles, les gens, les raccourcis |\n| 5 | vingt minutes pour dire ce qui étonne |",
            &[
                "Le jour 5 nous a appris énormément.",
                "À joindre au livret d'accueil.",
            ],
        ),
        said(
            "## Ranger un local en une heure\n\nTout sortir, balayer, ne rentrer que ce qui a servi depuis un an, étiqueter, photographier le résultat. {^p1} a retrouvé {n2-9} clés et un sapin.",
            &[
                "Le sapin, on le cherchait depuis 2017.",
                "Fait à la carrosserie, on a gagné trois mètres carrés.",
            ],
        ),
        said(
            "## Écrire un courriel qu'on lit\n\nObjet : un verbe et une date. Première ligne : ce que j'attends. Le reste : seulement si on le demande. Un courriel de plus de {n9-14} lignes est souvent un appel téléphonique qui s'ignore.",
            &[
                "Je relis les miens avec un petit frisson.",
                "Encadré au-dessus de l'imprimante.",
            ],
        ),
        said(
            "## Visite de chantier sans oubli\n\nGilet, chaussures, autorisation, téléphone chargé, quelqu'un qui sait où l'on est. Et un crayon : le stylo ne marche pas sous la pluie, {p1} confirme.",
            &[
                "Le crayon, détail génial.",
                "J'ajoute une lampe, même à 15 h en hiver.",
            ],
        ),
        said(
            "## Comprendre un chiffre avant de le répéter\n\nSur combien ? Depuis quand ? Comparé à quoi ? Si une des trois réponses manque, le chiffre n'est pas prêt à sortir de la pièce.",
            &[
                "À afficher au comité.",
                "Exemple parfait : « 50 % de pannes en plus », soit trois au lieu de deux.",
            ],
        ),
        said(
            "## Rendre compte d'un incident\n\nLes faits d'abord, les heures ensuite, les causes en dernier. On écrit « la porte ne s'est pas fermée » et non « le conducteur n'a pas fermé la porte » tant qu'on ne sait pas.",
            &[
                "Cette nuance évite bien des blessures.",
                "Intégré à la formation des nouveaux.",
            ],
        ),
        said(
            "## Prêter un outil\n\nUn nom, une date, un crochet vide bien visible. Le crochet vide fait plus que {n5-15} rappels.",
            &[
                "Dessinez l'ombre de l'outil derrière, c'est encore mieux.",
                "On le fait à l'atelier vélo, rien ne se perd.",
            ],
        ),
        said(
            "## Traduire le jargon\n\nQuand un sigle vient, on donne sa phrase. « HLP, un bus qui roule à vide. » Le jour où l'on ne peut plus la donner, on arrête le sigle. Liste à jour : {n120-180} entrées.",
            &[
                "Il en manque douze, je les envoie.",
                "Puis-je l'imprimer pour l'accueil ?",
            ],
        ),
        said(
            "## Faire relire une fiche\n\nPar quelqu'un qui ne connaît pas le sujet, à voix haute, sans l'aider. Chaque hésitation est une faute de la fiche, pas de la personne. {^p2} a bien voulu jouer {site}.",
            &[
                "Dure épreuve pour l'auteur, excellente pour la fiche.",
                "On essaie avec la consignation électrique.",
            ],
        ),
        said(
            "## Un affichage que l'on voit\n\nUne idée, un gros titre, une date de retrait. Sans date de retrait, le panneau devient un mur. J'ai décroché {n14-40} feuilles {site}, la plus ancienne fêtait un départ de 2014.",
            &[
                "C'était le mien, j'ai changé deux fois de métier depuis.",
                "Bonne règle, on l'applique lundi.",
            ],
        ),
        said(
            "## Organiser un tour de parole\n\nUn objet passe de main en main, seul parle qui le tient. Chez nous, c'est un galet de frein. Il pèse {n2-4} kg, les interventions sont brèves.",
            &[
                "Le poids fait tout !",
                "On utilise un doudou trouvé, plus léger, moins efficace.",
            ],
        ),
        said(
            "## Préparer l'absence\n\nTrois lignes avant de partir : ce qui peut attendre, ce qui ne peut pas, qui décide. Et on ne lit pas ses messages, puisque les trois lignes existent.",
            &[
                "Je pars {w+3}, je m'y tiens.",
                "Simple. Pourquoi ne le faisait-on pas ?",
            ],
        ),
    ],
    closings: &[
        "",
        "",
        "",
        "Corrections bienvenues.",
        "Mis à jour en {mois}.",
    ],
    replies: &[
        "Je garde.",
        "Merci, imprimé.",
        "Partagé à l'équipe.",
        "Très utile.",
        "Et si on en faisait une version d'une demi-page ?",
        "Merci {author}, c'est limpide.",
        "À relier avec la fiche sur la relève.",
    ],
    thanks: &["Merci, fiche complétée.", "Bonne idée {last}, je l'ajoute."],
    tags: &["bonnes-pratiques", "fiche"],
    ..MESSAGE
};

/// A tip in two lines.
pub static TIPS: Topic = Topic {
    name: "astuce",
    talk: 12,
    said: &[
        said("Astuce du {w+0} : {tip}.", &["Je teste.", "Validé par l'équipe.", "On le fait depuis des années, c'est vrai que c'est bien."]).often(),
        said("Vu chez les collègues {site} : {tip}. [Cela ne coûte rien.|Je l'ai adopté.|À copier sans honte.]", &["Merci, copié !", "Les inventeurs sont flattés."]).often(),
        said("{^tip}. Voilà, c'est tout, mais il m'a fallu {n3-20} ans pour y penser.", &["Mieux vaut tard !", "Je sais quoi faire demain."]).often(),
        said("On m'a montré quelque chose de simple : {tip}. Merci {p1}.", &["Avec plaisir.", "Bien vu."]),
    ],
    replies: &["Merci !", "Noté.", "Pas bête.", "J'adopte."],
    banks: &[("tip", &[
        "écrire l'heure de la prochaine information sur l'affiche, même si l'on n'a rien à dire", "noter les numéros utiles au dos du badge", "mettre les clés sur le dossier qu'il ne faut pas oublier", "faire sonner le téléphone dix minutes avant la fin de la réunion",
        "commencer le tour de la rame par la gauche les jours pairs", "garder un tournevis dans la poche du gilet", "photographier la place où l'on gare le vélo de service", "dire à voix haute ce que l'on vient de vérifier", "remettre une feuille avant que l'imprimante ne réclame",
        "laisser un mot gentil dans le carnet de bord", "préparer ses questions la veille d'un contrôle", "plier la carte du réseau côté secteur", "mettre un élastique de couleur sur les outils prêtés", "vérifier le bulletin météo avant de choisir les gants", "appeler les gens par leur prénom à la radio, une fois l'urgence passée",
        "relire un message en remplaçant chaque « il faut » par un nom", "écrire la date au marqueur sur les piles neuves", "marcher jusqu'au collègue quand le troisième courriel se prépare", "poser la question bête en premier", "finir la journée en écrivant la première tâche du lendemain",
    ])],
    tags: &["astuce"],
    ..MESSAGE
};

/// Looking for a sheet.
pub static QUESTIONS: Topic = Topic {
    name: "recherche de fiche",
    openings: &["", "", "Bonjour,"],
    said: &[
        said(
            "existe-t-il une fiche pour organiser un pot de départ sans froisser personne ?",
            &[
                "Oui, « Pots et départs » : on demande d'abord à l'intéressé, on invite par écrit tout le service, et on fixe une heure de fin.",
            ],
        ),
        said(
            "quelle est la bonne façon de nommer les fichiers partagés ?",
            &[
                "Année-mois-jour en tête, sujet, puis version : `2025-03-14-plan-de-quai-v2`. Jamais « final », qui ne l'est pas.",
            ],
        ),
        said(
            "qui aurait une trame d'accueil pour des stagiaires de troisième ?",
            &[
                "Oui, cinq jours, un métier par demi-journée, avec un carnet à remplir. Je la dépose ici.",
                "Prévois des tenues en petite taille.",
            ],
        ),
        said(
            "comment faites-vous pour garder vivant un cahier de consignes ?",
            &[
                "On barre ce qui est périmé le premier lundi du mois, tout le monde ensemble, dix minutes. Sans cela il meurt.",
            ],
        ),
        said(
            "y a-t-il un modèle pour un retour d'expérience court ?",
            &[
                "Quatre cases : ce qui était prévu, ce qui s'est passé, pourquoi, ce que l'on change. Une page, jamais deux.",
                "Modèle dans l'espace, rubrique Qualité.",
            ],
        ),
        said(
            "peut-on publier ici une fiche qui n'a pas été validée par la qualité ?",
            &["Oui, avec la mention « à l'essai ». On valide ce qui a survécu trois mois."],
        ),
    ],
    replies: &["Je cherche la même chose.", "Merci, utile."],
    ..QUESTION
};
