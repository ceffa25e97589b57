//! Track, overhead line, signals and buildings; and the new line D.

use super::meetings::MEETING;
use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{MOBILITY, STUDIES, TRACK, TRAM};

/// Work along the line.
pub static WORKS: Topic = Topic {
    name: "voie et énergie",
    answered_by: By::Units(&[TRACK, TRAM]),
    talk: 15,
    said: &[
        said("Astreinte du week-end : {n2-6} appels, dont {fault} à la sous-station {de substation} et {incident} {à stop}. Tout est rétabli, rapport au dossier.", &["Merci à l'équipe d'astreinte.", "Le second mérite une visite de jour."]),
        said("Relevé {de stop} : {incident}. [Traité dans la foulée.|Reprise {w+2}, sans effet sur le service.|Mis sous surveillance.]", &["Vu aussi depuis la cabine.", "Photo ajoutée au registre."]),
        said("Nuit du {d-1} : {work} {à stop}. Terminé à {h2-4}, voie rendue à l'heure. [RAS.|Une reprise prévue {w+5}.|Merci aux deux équipes.]", &["Vu au premier passage : nette amélioration.", "Les riverains ont-ils protesté ?"]),
        said("Programme des nuits de la semaine {semaine} :\n\n| Nuit | Lieu | Travaux |\n| --- | --- | --- |\n| {d+1} | {stop} | {work} |\n| {d+2} | {stop2} | {work2} |\n| {d+4} | {stop3} | {work3} |", &["Bien reçu au poste de commande, coupures accordées.", "Pour la dernière, prévenir le théâtre : il y a un démontage de décor."]),
        said("Mesure de géométrie : écartement à {n2-6} mm au-dessus de la cote dans la courbe {de stop}. [Sous surveillance.|On passe le seuil d'alerte, pas celui d'intervention.] Ralentissement à {n15-25} en attendant le {d+8}.", &["Panneau de ralentissement posé.", "La conduite confirme, ça pousse dans la courbe."]),
        said("Sous-station {de substation} : {fault} à {h1-23}. Réenclenchement réussi, aucune rame arrêtée. [On change la pièce {w+2}.|Analyse en cours.]", &["Troisième fois depuis l'été, à traiter au fond.", "Courbes de charge jointes au dossier."]),
        said("Les herbes folles de la plateforme engazonnée {à stop} ont été fauchées à la main, [comme chaque saison|sans produit]. Une couleuvre a été déplacée avec tous les égards.", &["Merci pour la couleuvre.", "C'est magnifique au petit matin."]).within(&[4, 5, 6, 7, 9]),
        said("Aiguille {n2-28} ({stop}) : moteur remplacé, {n40-200} manœuvres d'essai sans défaut. On surveille encore deux jours.", &["Depuis ce matin : rien à signaler.", "Peux-tu poser l'ancien moteur au banc ? Je voudrais voir les charbons."]),
        said("Fil de contact à {n8-11} mm d'épaisseur entre {stop} et {stop2}. Remplacement de {n180-640} m à programmer avant [l'été|la rentrée|la fin de l'année].", &["La nacelle est disponible la troisième semaine {de mois+1}.", "Le touret est déjà sur le parc."]),
        said("Bruit signalé par un riverain près {de stop}, [entre 5 h et 6 h|le soir]. Écoute faite : crissement en courbe. On essaie un graisseur automatique pendant un mois.", &["Il a rappelé pour dire merci.", "Pensez à surveiller l'adhérence juste après."]),
        said("Tout le monde a bien récupéré sa radio ? Il en manque {n1-3} au râtelier depuis la nuit de {w-1}.", &["J'en ai une dans le camion, je la rapporte.", "La n° 7 est en réparation, ne la cherchez pas."]),
        said("Soudure de rail {à stop} : {n2-4} soudures faites, contrôle par ultrasons bon. Le joint {n1-2} est superbe, [photo à l'appui|félicitations au soudeur].", &["Bravo, on la fera visiter aux apprentis.", "Meulage parfait, on ne sent rien au passage."]),
        said("Le caniveau {de stop} déborde à chaque averse. Curage demandé à la ville, en attendant [on a ouvert un regard|une pompe est en place].", &["La ville passe {w+3} avec l'hydrocureuse.", "Sans la pompe, le coffret de l'aiguille prenait l'eau."]),
        said("Test des batteries de secours de la signalisation : {n11-14} sur 14 tiennent deux heures. On commande les autres.", &["Parfait avant l'hiver.", "Le local {de stop} reste trop chaud, c'est ce qui les tue."]),
        said("Local technique {de stop} : porte forcée, rien de volé. Serrure changée, nouvelle clé au poste de garde.", &["Dépôt de plainte fait à {h9-16}.", "Une caméra factice serait un début."]),
    ],
    openings: &["", "", "", "Bonjour,"],
    closings: &["", "", "", "Consignes au registre."],
    replies: &["Bien reçu.", "Merci les nuiteux !", "La conduite est prévenue.", "Noté au registre de la voie.", "Bon boulot."],
    thanks: &["Merci {last}.", "C'est calé, merci.", "Bien noté {last}."],
    banks: &[
        ("incident", &["un collier desserré", "une éclisse bruyante", "un joint de platelage décollé", "une lampe de signal faible", "un coffret mal fermé", "une traverse à surveiller", "un isolateur fêlé", "un drain bouché"]),
        ("work", &["bourrage de la voie", "remplacement d'un appareil de voie", "meulage des rails", "reprise du platelage", "réglage de la ligne aérienne", "changement d'isolateurs", "curage des rainures", "soudure aluminothermique", "contrôle des connexions", "peinture des poteaux", "essais de détection", "remplacement de {n8-40} attaches"]),
        ("fault", &["déclenchement du disjoncteur", "échauffement d'un redresseur", "perte de télécommande", "surtension d'orage", "ventilateur bloqué"]),
        ("substation", &["Écluse", "Beauregard", "Champ-de-Foire", "Moulin-Neuf"]),
    ],
    tags: &["voie", "énergie", "travaux"],
    ..MESSAGE
};

/// The project of a fourth tram line.
pub static LINE_D: Topic = Topic {
    name: "ligne D",
    by: By::Units(&[TRACK, STUDIES, MOBILITY, TRAM]),
    answered_by: By::Units(&[TRACK, STUDIES]),
    talk: 20,
    said: &[
        said(
            "Réunion publique {à quartier} hier soir : {n70-240} personnes, salle pleine. Questions surtout sur {topic} et {topic2}. Ton vif mais courtois. [Compte rendu demain.|Merci aux collègues venus répondre.]",
            &[
                "Bravo d'avoir tenu jusqu'à 23 h.",
                "On devrait publier les réponses dans la semaine, sinon le bruit court.",
            ],
        ),
        said(
            "Le tracé par {stop} gagne [quatre|trois|cinq] minutes mais coupe {n12-34} places de stationnement. La variante par {stop2} coûte {n2-6} millions de plus. Note de synthèse en lecture.",
            &[
                "Relu : ajouter l'effet sur la {bus}.",
                "Le tableau de la page 6 a une colonne décalée.",
            ],
        ),
        said(
            "Sondages géotechniques {à stop} du {d+4} au {d+11}. [Rien d'alarmant attendu, c'est de l'alluvion.|On y a trouvé un mur ancien : l'archéologue passe {w+2}.]",
            &[
                "Le mur serait un quai du dix-septième, quelle belle surprise.",
                "Prévoir deux semaines de marge au planning.",
            ],
        ),
        said(
            "Planning mis à jour, jalons :\n\n1. avant-projet remis le {d+20}\n2. enquête publique au printemps\n3. premiers dévoiements de réseaux : {n8-14} mois plus tard\n\nLe chemin critique passe toujours par {topic}.",
            &[
                "Peut-on avancer les dévoiements côté {quartier} ?",
                "Clair. Je reporte dans le plan de charge.",
            ],
        ),
        said(
            "Atelier avec les associations d'usagers : demande forte sur {topic}. [Idée simple et belle|Bonne surprise] : un banc à l'ombre à chaque quai.",
            &[
                "On l'ajoute au cahier des charges des stations.",
                "Et des bancs à accoudoirs, pour se relever.",
            ],
        ),
        said(
            "Coût d'objectif revu : {n141-168} M€ (valeur {année}). Écart dû surtout {à topic}. [On cherche {n2-5} M€ d'économies sans toucher au service.|À présenter au comité du {d+9}.]",
            &[
                "Attention à ne pas économiser sur les sous-stations.",
                "Les arbres d'alignement ne sont pas une économie, je le redis.",
            ],
        ),
        said(
            "Visite de terrain {w+2}, rendez-vous {h9-14} {à stop}, chaussures fermées. On parcourt les {n3-6} km à pied jusqu'{à stop2}.",
            &[
                "Présent{/e}, avec l'appareil photo.",
                "Je rejoins à mi-parcours.",
            ],
        ),
        said(
            "Le comptage des carrefours est livré : {n11-19} mille véhicules par jour {à stop}, en baisse de {n3-9} % sur deux ans. Cela change le dimensionnement du giratoire.",
            &[
                "Excellente nouvelle pour la priorité aux feux.",
                "Comptage fait hors vacances ? Oui, vérifié.",
            ],
        ),
        said(
            "Courrier de l'école {de quartier} : les élèves ont voté pour le nom de la station. Arrivent en tête « Les Libellules » et « Pain-au-Chocolat ».",
            &[
                "Je vote Pain-au-Chocolat sans hésiter.",
                "Répondons-leur avec un plan et une visite du dépôt.",
            ],
        ),
        said(
            "Les plans de la station {stop} (indice C) sont déposés. Relecture accessibilité demandée à {@p1}, exploitation à {@p2}, avant le {d+7}.",
            &[
                "Relu : la pente du quai est à 4,2 %, il faut 4.",
                "Côté conduite, le miroir gêne la vue du feu.",
            ],
        ),
    ],
    openings: &["", "", "", "Bonjour à l'équipe projet,"],
    closings: &[
        "",
        "",
        "",
        "Document dans le dossier « Ligne D ».",
        "Pas de diffusion pour l'instant, merci.",
    ],
    replies: &[
        "Merci {author}.",
        "Je relis d'ici {w+3}.",
        "Il manque l'avis de l'exploitation.",
        "À mettre à l'ordre du jour du comité.",
        "La ville est-elle au courant ?",
        "Beau travail de synthèse.",
        "Merci pour la clarté.",
    ],
    thanks: &[
        "Merci pour vos retours.",
        "Bien vu {last}, j'en tiens compte.",
    ],
    banks: &[(
        "topic",
        &[
            "le stationnement",
            "les arbres",
            "le bruit en courbe",
            "les commerces pendant les travaux",
            "la largeur des trottoirs",
            "les pistes cyclables",
            "le dévoiement des réseaux d'eau",
            "le prix du béton",
            "l'accès des pompiers",
            "la correspondance avec la {bus}",
        ],
    )],
    tags: &["ligne-d", "projet"],
    ..MESSAGE
};

/// Questions about works and sites.
pub static QUESTIONS: Topic = Topic {
    name: "question de chantier",
    answered_by: By::Units(&[TRACK]),
    openings: &["", "", "Question chantier :"],
    said: &[
        said(
            "quel délai pour une demande de coupure de courant en journée ?",
            &[
                "Dix jours ouvrés, quarante-huit heures en urgence avec accord du poste de commande. Formulaire C4.",
                "Évite le mercredi et les jours de match.",
            ],
        ),
        said(
            "qui détient les clés des coffrets {de stop} depuis le changement de serrures ?",
            &[
                "Le poste de garde des Acacias, contre signature. Une copie est à la sous-station la plus proche.",
            ],
        ),
        said(
            "peut-on stocker des traverses sur le parking {de stop} trois nuits ?",
            &[
                "Oui, côté mur, balisage jaune et pas plus de 1,20 m de haut. Préviens la ville par courriel.",
            ],
        ),
        said(
            "jusqu'à quelle température peut-on faire une soudure aluminothermique ?",
            &[
                "Rail entre 5 et 35 degrés sans précaution. En dessous, préchauffage long ; au-dessus, on attend le soir.",
            ],
        ),
        said(
            "à quelle distance de la ligne aérienne un élagueur peut-il travailler sans coupure ?",
            &[
                "Trois mètres, branches comprises, en tenant compte du vent. En dessous : coupure et agent de sécurité.",
                "Et surveillant désigné par écrit, toujours.",
            ],
        ),
        said(
            "les plans du réseau d'eau sous la plateforme sont-ils fiables {à stop} ?",
            &[
                "À quarante centimètres près, autant dire non. Sondage à la main avant tout terrassement.",
            ],
        ),
        said(
            "qui paie la remise en état du trottoir après nos fouilles ?",
            &[
                "Nous, au bordereau de la ville, dans les quinze jours. Passé ce délai ils le font eux-mêmes, plus cher.",
            ],
        ),
        said(
            "la caméra thermique est-elle libre {w+2} ?",
            &[
                "Oui, à retirer au magasin. Recharge-la la veille, la batterie fatigue.",
                "Je l'ai jusqu'à midi, passe la prendre au bureau.",
            ],
        ),
    ],
    replies: &[
        "À confirmer par {@x}.",
        "Même besoin de notre côté.",
        "Regarde le registre, c'était noté.",
    ],
    ..QUESTION
};

/// Notes of the meetings about track and power.
pub static MEETINGS: Topic = Topic {
    name: "réunion infrastructures",
    by: By::Units(&[TRACK]),
    banks: &[
        (
            "item",
            &[
                "les travaux {de stop} sont dans les temps",
                "{n2-5} défauts de rail suivis, aucun critique",
                "le lot de traverses est livré",
                "deux nuits perdues à cause de la pluie",
                "la sous-station sera télécommandée avant {mois+1}",
                "le stock de charbons est bas",
                "la nacelle passe au contrôle le {d+11}",
                "l'astreinte du week-end change de téléphone",
                "le plan d'élagage est signé par la ville",
                "un agent de voie rejoint l'équipe le {d+14}",
                "le bruit de la courbe a baissé de {n3-6} décibels",
                "le marché de soudure est renouvelé",
            ],
        ),
        (
            "todo",
            &[
                "prévenir les riverains {de stop}",
                "commander {n10-60} attaches",
                "vérifier les balises lumineuses",
                "faire relire le plan de prévention",
                "demander la coupure de {w+6}",
                "mettre à jour les plans de récolement",
            ],
        ),
    ],
    tags: &["compte-rendu"],
    ..MEETING
};
