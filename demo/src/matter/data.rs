//! Data and development: code in Markdown.

use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::DIGITAL;

const CREW: By = By::Units(&[DIGITAL]);

/// Findings, releases and small victories.
pub static FINDINGS: Topic = Topic {
    name: "données",
    by: CREW,
    answered_by: CREW,
    talk: 20,
    said: &[
        said(
            "Qualité du flux temps réel, semaine {semaine} : {n92-99} % de courses suivies, {n3-30} rames fantômes, {n2-9} heures de trou [le {w-2}|la nuit du {d-3}]. Cause probable : {cause}.",
            &[
                "Le trou correspond à la mise à jour de la radio.",
                "Les fantômes sont les rames en essai, filtrons-les par numéro.",
            ],
        ),
        said(
            "Jeu de données du mois : {dataset}. {n4-90} mille lignes, documentées colonne par colonne, unités comprises. Servez-vous, et dites ce qui manque.",
            &[
                "Merci pour les unités, vraiment.",
                "Il manque l'heure locale, ou bien j'ai mal lu ?",
                "Déjà utilisé pour une carte, merci.",
            ],
        ),
        said(
            "Post-mortem court : {dataset} n'a pas été mis à jour pendant {n2-6} jours. Cause : {cause}. Alerte ajoutée : si rien n'arrive avant {h5-8}, quelqu'un est réveillé, et ce n'est pas l'astreinte du voisin.",
            &[
                "Merci pour la franchise.",
                "L'alerte vérifie-t-elle aussi un fichier vide ?",
            ],
        ),
        said(
            "Mesuré sur {n3-12} mois : la moitié des retards de la {bus} naissent entre {stop} et {stop2}. L'autre moitié voyage depuis le terminus. Graphique joint au dossier.",
            &[
                "Joli travail, la régulation va l'adorer.",
                "As-tu séparé les jours de marché ?",
            ],
        ),
        said(
            "Retour sur {tool} après un mois : rapide, bien documenté, un peu bavard. On garde pour {dataset}, on verra pour le reste.",
            &[
                "Bavard se règle avec un drapeau.",
                "D'accord pour élargir doucement.",
            ],
        ),
        said(
            "Requête qui passe de {n9-40} s à {n20-90} ms sur les validations, rien qu'avec un index partiel :\n\n```sql\nCREATE INDEX validations_recentes\n    ON validations (arret_id, instant)\n WHERE instant >= '2025-01-01';\n```\n\nLe plan d'exécution ne lit plus que {n2-6} % des pages.",
            &[
                "Magnifique. On devrait faire pareil sur les correspondances.",
                "Attention à le recréer à chaque changement d'année, la borne est figée.",
            ],
        ),
        said(
            "Petit contrôle ajouté à l'export GTFS : les courses qui remontent le temps. Il y en avait {n3-41}, toutes sur la {bus}.\n\n```python\nfor course, passages in courses.items():\n    heures = [p.depart for p in passages]\n    if heures != sorted(heures):\n        print(course, heures)\n```",
            &[
                "La course de 24 h 10 était saisie 0 h 10, classique.",
                "À brancher dans la chaîne avant publication.",
            ],
        ),
        said(
            "Les positions GPS du {véhicule} le placent dans la rivière tous les soirs. [Il ne s'y trouve pas, j'ai vérifié.|Antenne débranchée, dernière position répétée.] Filtre ajouté : vitesse supérieure à 120 km/h, on jette.",
            &[
                "Dommage, une ligne fluviale aurait eu du succès.",
                "Garde les rejets dans une table à part, ils parlent des antennes.",
            ],
        ),
        said(
            "Notebook du mois : la pluie explique {n31-58} % de la variance des locations de vélo, le mercredi {n4-9} %, et les examens {n2-5} %. Pas de miracle, mais un bon modèle de base.",
            &[
                "As-tu essayé le vent ? À Haute-Rive, ça compte.",
                "Belle présentation, surtout les limites.",
            ],
        ),
        said(
            "Nettoyage du référentiel des arrêts : {n612-704} quais, {n7-19} doublons, un arrêt à 0° de latitude. Table de correspondance déposée, merci de ne plus écrire « Hopital Ste Anne » à la main.",
            &[
                "L'arrêt dans le golfe de Guinée, je m'en souviens.",
                "On met une contrainte d'unicité ?",
            ],
        ),
        said(
            "Version {n2-4}.{n1-18}.0 de la bibliothèque d'horaires : gestion des courses après minuit, fin des heures flottantes. Rupture assumée :\n\n```diff\n- let depart: f64 = 25.5;\n+ let depart = Horaire::new(25, 30)?;\n```",
            &[
                "Enfin un type. Merci.",
                "La migration m'a pris vingt minutes, tests compris.",
            ],
        ),
        said(
            "La charge mémoire du service temps réel montait de {n20-80} Mo par jour. Coupable : un dictionnaire des rames jamais vidé. Maintenant il oublie après une heure sans nouvelle.",
            &[
                "C'était donc ça, les redémarrages du dimanche.",
                "Un test de longue durée l'aurait vu, j'en ajoute un.",
            ],
        ),
        said(
            "Tableau de bord de la régularité refait. Un seul chiffre par écran, l'intervalle vécu par le voyageur plutôt que l'écart au graphique. Avis bienvenus, surtout les désagréables.",
            &[
                "L'intervalle vécu, c'est exactement ce que demandent les associations.",
                "Les couleurs ne passent pas pour les daltoniens, essaie bleu et orange.",
            ],
        ),
        said(
            "Données ouvertes : {n3-9} nouvelles réutilisations ce trimestre, dont une carte sonore faite par un lycéen. Pense-bête : la licence doit rester dans l'archive.",
            &[
                "La carte sonore est géniale, on l'invite ?",
                "Licence remise, l'archive est regénérée.",
            ],
        ),
        said(
            "Journal de bord de la panne d'hier matin : file pleine, consommateur bloqué sur un message mal encodé. Un seul octet. Correction : on met de côté, on compte, on continue.\n\n```rust\nmatch Position::lire(&octets) {\n    Ok(position) => suivi.ajouter(position),\n    Err(erreur) => rebuts.garder(octets, erreur),\n}\n```",
            &[
                "Bien. Et une alerte si les rebuts dépassent dix par minute.",
                "J'aime qu'on garde l'octet fautif pour l'autopsie.",
            ],
        ),
        said(
            "Minimisation : on supprimait les identifiants de carte après 13 mois, on passe à {n7-30} jours puis agrégat par quart d'heure et par arrêt. Les études ont vérifié que rien ne manque.",
            &[
                "Excellente décision, et le disque respire.",
                "À inscrire dans le registre, je m'en charge avec la déléguée.",
            ],
        ),
        said(
            "Merci de ne plus copier la base de production sur vos postes. Le jeu d'essai a {n40-90} mille lignes inventées, des cas tordus, et personne dedans.",
            &[
                "Les noms inventés sont drôles, en plus.",
                "Je supprime ma copie, promis, regardez.",
            ],
        ),
        said(
            "```sh\n$ time ./graphiques --ligne B --jours 365\n365 jours, 91 250 courses\nreal    0m0,8s\n```\n\nHier encore c'était {n2-6} minutes. La recette : trier une fois, parcourir une fois.",
            &[
                "On va enfin pouvoir le lancer sans aller chercher un café.",
                "La partie lecture serait encore améliorable, tu lis tout en mémoire ?",
            ],
        ),
        said(
            "Revue de code du jeudi : merci à {@p1} pour la patience. Règle adoptée : une fonction qui a besoin de « et » dans son nom en est deux.",
            &[
                "`charger_et_verifier_et_envoyer` se sent visée.",
                "Approuvé.",
            ],
        ),
    ],
    closings: &[
        "",
        "",
        "Le code est dans le dépôt habituel.",
        "Relecture bienvenue.",
    ],
    replies: &[
        "Propre.",
        "Je relis ce soir.",
        "Merci pour l'explication.",
        "On a eu le même problème sur les vélos.",
        "Les tests passent chez moi.",
        "Tu peux mettre le lien du ticket ?",
        "Belle trouvaille.",
    ],
    thanks: &[
        "Merci pour la relecture.",
        "Bien vu {last}, corrigé dans la foulée.",
        "Ajouté.",
    ],
    tags: &["données", "développement"],
    banks: &[
        (
            "cause",
            &[
                "un certificat expiré",
                "un disque plein",
                "un changement d'heure",
                "un séparateur décimal",
                "une colonne renommée sans prévenir",
                "un câble",
            ],
        ),
        (
            "dataset",
            &[
                "les montées par arrêt",
                "les temps de parcours",
                "les locations de vélos",
                "les positions des bus",
                "les pannes de valideurs",
                "les horaires théoriques",
                "les réclamations par thème",
            ],
        ),
        (
            "tool",
            &[
                "le nouvel ordonnanceur",
                "le format en colonnes",
                "la bibliothèque de cartes",
                "l'outil de tests",
                "le bac à sable",
            ],
        ),
    ],
    ..MESSAGE
};

/// Questions with code in the answers.
pub static CODE: Topic = Topic {
    name: "question de code",
    answered_by: CREW,
    openings: &["", "", "Question :", "Hello,"],
    said: &[
        said(
            "comment compter les montées par quart d'heure sans trou quand il n'y en a pas ?",
            &[
                "Avec une série générée et une jointure externe :\n\n```sql\nSELECT q.debut, count(v.id)\n  FROM generate_series(:jour, :jour + interval '1 day', '15 min') AS q(debut)\n  LEFT JOIN validations v\n    ON v.instant >= q.debut AND v.instant < q.debut + interval '15 min'\n GROUP BY q.debut ORDER BY q.debut;\n```",
                "La jointure externe est la clé, sinon les quarts d'heure vides disparaissent.",
            ],
        ),
        said(
            "en Python, comment lire un CSV dont une ligne sur mille est mal encodée ?",
            &[
                "`open(chemin, encoding='utf-8', errors='replace')`, puis compte les « \u{FFFD} » pour savoir combien de lignes sont touchées. Et garde l'original.",
                "Souvent c'est du Windows-1252 : essaie ligne par ligne, dans cet ordre.",
            ],
        ),
        said(
            "quelle différence entre `stop_times` et `frequencies` dans le GTFS ? On publie les deux et l'application double les passages.",
            &[
                "`frequencies` remplace les horaires de la course modèle. Si `exact_times` vaut 0, l'application ne devrait afficher qu'un intervalle. Ne publie qu'un des deux par course.",
            ],
        ),
        said(
            "pourquoi mon `SELECT DISTINCT` renvoie deux fois « République » ?",
            &[
                "Un espace insécable dans l'un des deux. `SELECT nom, length(nom)` te le montrera.",
                "Ou un « é » composé : normalise en NFC à l'entrée.",
            ],
        ),
        said(
            "un moyen simple de savoir si un point est dans une commune, sans tout installer ?",
            &[
                "Le rayon horizontal : compte les croisements avec le contour, impair veut dire dedans. Vingt lignes, et on a déjà la fonction dans notre boîte à outils.",
            ],
        ),
        said(
            "comment annuler un commit poussé par erreur sans réécrire l'histoire ?",
            &[
                "`git revert <commit>` : un nouveau commit défait l'ancien, et personne ne se fâche.",
                "Et si un secret était dedans, change le secret d'abord.",
            ],
        ),
        said(
            "que vaut-il mieux pour des horaires après minuit : 24 h 30 ou le lendemain ?",
            &[
                "24 h 30, rattaché au jour d'exploitation. Le lendemain casse tous les calculs de service.",
                "On stocke les minutes depuis 3 h du matin, ça règle tout.",
            ],
        ),
        said(
            "notre tâche planifiée de 2 h 30 ne tourne pas une nuit par an. Idée ?",
            &["La nuit du passage à l'heure d'été, 2 h 30 n'existe pas. Planifie en UTC ou à 4 h."],
        ),
        said(
            "quelqu'un a un exemple de test avec une horloge figée ? Les miens échouent le dimanche.",
            &[
                "Passe l'instant en argument au lieu de le demander au système :\n\n```python\ndef prochains_passages(arret, maintenant):\n    return [p for p in arret.passages if p.heure >= maintenant][:3]\n```\n\nLe test choisit `maintenant`, et plus rien ne dépend du dimanche.",
            ],
        ),
        said(
            "peut-on avoir une API interne pour les perturbations ? Le site et l'application recopient à la main.",
            &[
                "Elle existe depuis le printemps : `/v1/perturbations?ligne=B`. La documentation est dans le dépôt, je t'ouvre un jeton.",
            ],
        ),
        said(
            "quelle taille de lot pour insérer deux millions de lignes ?",
            &[
                "Entre mille et dix mille par transaction, index désactivés si tu peux. Au-delà, le gain est nul et l'annulation devient pénible.",
            ],
        ),
    ],
    replies: &[
        "Je me posais la question.",
        "Intéressé{/e} par la réponse.",
        "Regarde aussi le wiki du dépôt.",
        "Ça dépend du volume, non ?",
    ],
    tags: &["code"],
    ..QUESTION
};
