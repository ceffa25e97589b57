//! Driving and regulating buses.

use super::meetings::MEETING;
use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::BUS;

/// Daily matters of bus operations.
pub static DRIVING: Topic = Topic {
    name: "conduite bus",
    answered_by: By::Units(&[BUS]),
    talk: 20,
    said: &[
        said("Bus {véhicule} : {defect}. [Changé {à stop}.|Rentré à {h9-19}.|On finit le service avec, doucement.]", &["Pris à l'atelier, merci.", "Il m'a fait le coup {w-1}.", "Bien noté pour la sortie de demain."]),
        said("Sur la {bus}, {à stop} : {hazard}. [Prudence en sortie de courbe.|Signalé à la police municipale.|J'ai fait un détour de deux minutes.]", &["Toujours là à {h8-18}.", "C'est dégagé.", "Merci, je préviens la relève."]),
        said("Ligne {bus}, {n2-5}e jour de suite avec {n6-16} minutes de retard {à stop}. Le feu du carrefour nous mange {n40-90} secondes à chaque cycle.", &["Demande faite au service des carrefours, réponse le {d+5}.", "La détection des bus y est coupée depuis les travaux, voilà l'explication."]),
        said("Entendu dans le {véhicule} : « {overheard} » [Je transmets aux archives.|Je n'ai rien ajouté.]", &["Merci pour le fou rire.", "Il faudrait afficher ça en salle de pause."]),
        said("Nouveau plan de stationnement à la Tuilerie : file {n1-9} pour les articulés, file {n1-9b} pour le gaz. Les numéros sont repeints, les habitudes non.", &["Deux bus mal garés ce matin, dont le mien.", "Un plan dans chaque cabine aiderait la première semaine."]),
        said("Sortie scolaire réussie : {n2-4} bus, {n90-180} enfants, zéro malade. Merci à {p1} pour les chansons, moins pour l'air qui nous reste en tête.", &["Elle a tourné toute la soirée chez moi.", "La directrice a envoyé un message charmant."]).within(&[3, 4, 5, 6, 9, 10, 11]),
        said("Le chauffage du {véhicule} a deux positions : sauna et banquise. Je propose de le donner aux lignes courtes.", &["Réglé, c'était la vanne trois voies.", "Banquise le matin, sauna le soir, on s'y retrouve."]).within(&[11, 12, 1, 2, 3]),
        said("Test de la validation à toutes les portes sur la {bus} : {n15-40} secondes gagnées {à stop}, et des habitués qui cherchent encore l'avant.", &["À étendre au plus vite.", "Et la fraude ? Stable, d'après l'équipe de contrôle."]),
        said("Ligne {bus} : le demi-tour {à stop} ne passe plus avec un articulé, [un bac à fleurs est apparu|la ville a posé des potelets]. En attendant, on boucle par la rue suivante.", &["Les potelets sont démontables, j'ai vu avec la mairie.", "Boucle essayée, deux minutes de plus."]),
        said("Charge impressionnante sur la {bus} [ce matin|à {h7-8}] : {n88-112} personnes au comptage, {n9-25} restées à quai {à stop}. Il faut un renfort, pas seulement le mardi.", &["Renfort accordé le mardi et le jeudi à partir de {d+7}.", "Les comptages confirment, on les joint à la demande."]),
        said("Le {véhicule} a le siège conducteur qui descend tout seul. On finit la ligne au ras du volant. Fiche faite.", &["Vérin remplacé, tu peux redevenir grand{author:/e}.", "Le {véhicule2} a eu la même chose."]),
        said("Écoconduite : le groupe [périurbain|urbain] gagne {n4-9} % de consommation sur le mois. [Bravo à tous|C'est l'effet des nouvelles cibles], et les voyageurs disent que ça secoue moins.", &["On anticipe, on lâche, on sourit.", "Il faudrait l'afficher en cabine, en temps réel."]),
        said("Attention : {à stop}, la voie de bus est [occupée par des livreurs chaque matin vers {h8-9}|prise pour un parking]. Photos envoyées à la police municipale.", &["Deux verbalisations hier, ça se libère.", "Bon réflexe. Sans noms ni visages sur les photos, merci."]),
        said("Petit bonheur du jour : une dame de la {bus} descend toujours en disant « merci pour la balade ». Vingt ans que je conduis, je ne m'en lasse pas.", &["Elle monte {à stop}, n'est-ce pas ?", "Elle m'a offert des noix à Noël."]),
        said("Le bus scolaire de {h7-8} {à stop} est trop court depuis la rentrée : {n61-70} inscrits pour 55 places assises. Qui peut regarder ?", &["Je vois avec le graphicage pour un standard à la place du midi.", "Décision prise : véhicule plus grand à partir de {d+4}."]).within(&[9, 10, 11]),
        said("Nouvelle girouette sur les {n12-18} bus de la série 1300 : contraste bien meilleur au soleil. Il reste à corriger « {stop} » qui s'affiche en deux morceaux.", &["Corrigé dans la version de {w+2}.", "Les voyageurs malvoyants ont apprécié, retour de l'association."]),
        said("Passage à niveau [provisoire|de chantier] près {de stop} : arrêt obligatoire pour tous les bus, même barrières ouvertes. Contrôle possible.", &["Rappel fait à la prise de service.", "La pancarte est masquée par un camion, je signale."]),
        said("J'ai trouvé un bébé chouette sur le tableau de bord du {véhicule} [au retour du dépôt|à la prise de service]. Véhicule remplacé, oiseau confié au centre de soins. Oui, j'ai des photos.", &["Il a validé son titre ?", "Le centre donne des nouvelles : il va bien."]).once(),
        said("Rappel pour la {bus} : {à stop}, on attend la correspondance du tram jusqu'à {n2-4} minutes après {h20-22}. Les derniers voyageurs comptent sur nous.", &["Et on le dit à la radio, pour que la régulation suive.", "Une étudiante m'a remercié{/e} hier pour ça."]),
        said("Le pont {de place} est limité à 12 tonnes jusqu'à la fin du mois. Aucun bus dessus, [même vide|même si le GPS y tient].", &["Panneau confirmé, déviation tracée sur la tablette.", "Le GPS a été corrigé cette nuit."]),
        said("Qui était sur le {véhicule} {moment} ? Il manque [le carnet de bord|l'extincteur|la clé de la trappe]. [Sans reproche, il faut juste le retrouver.|Merci de regarder dans les sacs.]", &["Retrouvé derrière le siège, je le remets.", "C'était dans le {véhicule2}, on a changé de bus à mi-service."]),
        said("Un voyageur malentendant m'a appris « bonjour », « attention à la marche » et « bonne journée » en langue des signes. J'ai fait des heureux toute la semaine.", &["Je veux bien un cours en salle de pause !", "Excellente idée, le référent accessibilité a des fiches."]),
        said("Climatisation : les {véhicule} et {véhicule2} sont [des fours|insupportables après 15 h]. Je propose de les réserver au service du matin.", &["Accordé, le planning est retouché.", "Recharge de gaz prévue {w+3} pour les deux."]).within(&[6, 7, 8, 9]),
        said("La nouvelle voie réservée {avenue} fait gagner [quatre|cinq|six] minutes à la {bus} le matin. On arrive en avance au terminus : pensez à réguler {à stop}.", &["Graphique recalé à partir du {d+14}.", "Les cyclistes l'aiment aussi, attention dans les angles morts."]),
        said("Incivilité sur la {bus} hier soir, plus bête que méchante. J'ai demandé le silence avec humour, le bus a applaudi. Mais merci à la médiation d'être montée {à stop}.", &["Toujours là si besoin, un message et on monte.", "Tu as bien fait. N'oublie pas la fiche, même quand ça finit bien."]),
        said("Essai du bus électrique sur la {bus} : {n180-240} km dans la journée, il restait {n11-29} % de batterie. Silencieux au point que les piétons traversent sans regarder.", &["L'avertisseur doux est sur la manette, à gauche.", "Comment se comporte-t-il dans la côte {de stop} ?"]),
    ],
    openings: &["", "", "", "", "Pour les collègues de la {bus} :"],
    closings: &["", "", "", "Bonne route à tous.", "Merci de faire suivre à la relève."],
    replies: &["Merci [pour l'info|{author}].", "C'est noté à la régulation.", "On en parle au point de {w+3} ?", "Bien vu {author}.", "Transmis à la relève."],
    thanks: &["Merci {last} !", "Super, c'est noté.", "Merci à tous, on avance."],
    banks: &[("place", &["des Corderies", "de la Tuilerie", "du canal", "de Saint-Alban"]), ("defect", &["girouette éteinte", "porte arrière capricieuse", "voyant moteur orange, puis plus rien", "suspension basse à droite", "bouton d'arrêt muet au fond", "essuie-glace arrêté au milieu", "rétroviseur qui se rabat seul", "fuite d'air à l'arrêt", "valideur du milieu hors service", "volant qui vibre au ralenti", "ventilation bloquée sur fort"]),
        ("hazard", &["un camion de livraison stationne chaque matin dans la courbe", "le marquage a disparu sous l'enrobé neuf", "un nid-de-poule de belle taille, côté trottoir", "une branche basse touche le toit des articulés", "des trottinettes couchées dans la voie de bus", "un dos-d'âne tout neuf, un peu haut", "le miroir de sortie est cassé", "des travaux de fibre sans signalisation"]),
        ("overheard", &["Tu vois, le chauffeur il a le plus grand volant, donc c'est le chef.", "On a raté le nôtre, mais celui-ci va au même endroit, en passant par ailleurs.", "Non je suis pas dans le bus. — Prochain arrêt, République.", "Je valide toujours deux fois, une pour moi et une pour la planète.", "Ici on est chez nous, depuis le temps qu'on y est."]),
        ("avenue", &["de l'avenue des Tilleuls", "du boulevard du Nord", "du quai aux Grains"])],
    tags: &["bus"],
    ..MESSAGE
};

/// Exchanges of shifts: the most used message of the depot.
pub static SWAPS: Topic = Topic {
    name: "échange de service",
    by: By::Units(&[BUS]),
    answered_by: By::Units(&[BUS]),
    talk: 16,
    said: &[
        said(
            "Cherche à échanger mon service [du matin|de l'après-midi|coupé] du {d+5} contre [un autre jour|un soir|une journée en continu]. Motif : {motive}.",
            &[
                "Je peux prendre, contre mon {w+9}. Ça te va ?",
                "Intéressé{/e}, je regarde mes repos et je te dis.",
            ],
        ),
        said(
            "Propose mon service {n101-189} du {d+9}, fin à {h13-20}, à qui veut faire des heures. Sinon j'échange contre [un mercredi|un samedi|un service du matin].",
            &[
                "Preneu{r/se}, je l'écris à la planification.",
                "Je l'ai fait la dernière fois, je passe mon tour.",
            ],
        ),
        said(
            "Qui voudrait permuter ses vacances {de mois+1} ? J'ai la [première|deuxième] quinzaine, je cherche l'autre. [Raison familiale.|Je peux compenser à Noël.|]",
            &[
                "On peut en discuter, mon conjoint a les mêmes dates que toi.",
                "Oui si tu prends aussi mon pont.",
            ],
        ),
        said(
            "Échange trouvé avec {p1} pour le {d+4}, merci ! La planification a validé.",
            &["Bonne journée à toi.", "Parfait, c'est saisi."],
        ),
        said(
            "Besoin d'un remplaçant sur la {bus} {w+2} entre {h6-9} et {h12-14}, {motive}. Je rends la pareille quand vous voulez.",
            &[
                "Je suis de réserve ce jour-là, demande à la régulation, ça devrait passer.",
                "C'est bon pour moi.",
            ],
        ),
    ],
    replies: &[
        "Pas disponible, désolé{/e}.",
        "As-tu demandé {à p2} ?",
        "Vérifie les onze heures de repos.",
        "Je demande à la maison et je reviens vers toi.",
        "Ça m'arrangerait aussi, en fait.",
    ],
    thanks: &[
        "Merci {last}, affaire conclue !",
        "Vu avec la planification, c'est fait.",
    ],
    banks: &[(
        "motive",
        &[
            "rendez-vous chez le dentiste",
            "spectacle de l'école",
            "déménagement de ma sœur",
            "convocation au lycée",
            "un mariage",
            "la visite du conseiller bancaire",
            "examen du permis de ma fille",
            "rendez-vous médical",
            "garde d'enfant tombée à l'eau",
        ],
    )],
    tags: &["planning"],
    ..MESSAGE
};

/// Questions about the trade.
pub static RULES: Topic = Topic {
    name: "règles bus",
    answered_by: By::Units(&[BUS]),
    openings: &["", "", "Petite question :", "Dites,"],
    said: &[
        said(
            "peut-on prendre une poussette double aux heures de pointe, dépliée ?",
            &[
                "Oui si l'emplacement fauteuil est libre ; le fauteuil reste prioritaire. Sinon on propose le suivant, gentiment.",
                "Deux poussettes au maximum par véhicule standard.",
            ],
        ),
        said(
            "que faire quand un voyageur paie avec un billet de 50 ?",
            &[
                "On n'est pas tenu d'avoir la monnaie au-delà de 10 euros. On le laisse voyager jusqu'à l'agence avec un bulletin de dette.",
                "Et on le fait sans public, c'est plus simple pour tout le monde.",
            ],
        ),
        said(
            "sur la tablette, comment annoncer une déviation sans rappeler la régulation à chaque tour ?",
            &[
                "Appui long sur l'arrêt supprimé, « reconduire jusqu'à fin de service ». La régulation le voit aussi.",
                "Attention à l'annuler avant de rentrer.",
            ],
        ),
        said(
            "à partir de quelle hauteur d'eau renonce-t-on à passer sous le pont du chemin de fer ?",
            &[
                "Dès que le trottoir disparaît, soit 12 cm. On s'arrête avant, on appelle, demi-tour par la zone des Prés.",
                "Le repère jaune peint sur le mur marque la limite.",
            ],
        ),
        said(
            "le plein de gaz se fait avant ou après le lavage le week-end ?",
            &[
                "Avant : la station ferme à 21 h le samedi, le lavage tourne jusqu'à 23 h.",
                "Et le dimanche, tout est ouvert mais il n'y a qu'une piste.",
            ],
        ),
        said(
            "un chien guide en formation paie-t-il ?",
            &[
                "Non, comme le chien guide confirmé. Il porte un dossard « élève ».",
                "Et la famille d'accueil a les mêmes droits d'accès.",
            ],
        ),
        said(
            "doit-on couper le moteur au terminus dès la première minute ?",
            &[
                "Au-delà de trois minutes, oui, toute l'année. Exception : moins de cinq degrés avec des voyageurs à bord.",
            ],
        ),
        said(
            "comment se calcule la prime de non-accident quand on change de dépôt en cours d'année ?",
            &[
                "Au prorata des jours, sans remise à zéro. La paie a la formule, et elle a été expliquée au point de janvier.",
                "J'étais dans ce cas : rien perdu.",
            ],
        ),
        said(
            "peut-on laisser descendre entre deux arrêts le soir ?",
            &[
                "Oui après 21 h, sur demande, seulement par la porte avant, et là où le trottoir est éclairé. C'est la descente à la demande.",
                "Pas sur les ronds-points, même si on insiste.",
            ],
        ),
        said(
            "la rampe manuelle du {véhicule} est dure, y a-t-il une astuce ?",
            &[
                "Tire d'abord vers toi puis vers le haut. Et fais-la graisser, elle doit se lever d'une main.",
                "Il y a une courte vidéo dans Bonnes pratiques.",
            ],
        ),
    ],
    replies: &[
        "Je me posais la question.",
        "Demande {à p2}, c'est sa spécialité.",
        "Merci de demander ici plutôt qu'à la radio 🙂",
        "Ça dépend du dépôt, je crois.",
    ],
    tags: &["réglementation"],
    ..QUESTION
};

/// Notes of the bus team's meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion bus",
    by: By::Units(&[BUS]),
    tags: &["compte-rendu"],
    banks: &[
        (
            "item",
            &[
                "la {bus} passe à un bus toutes les {n8-12} minutes le matin",
                "les comptages de la {bus2} justifient un articulé",
                "{n5-11} sinistres matériels ce mois-ci, surtout en dépôt",
                "le recrutement de {n6-12} conducteurs se poursuit",
                "les terminaux de paiement seront changés le {d+15}",
                "les nouveaux plannings seront consultables douze jours à l'avance",
                "la déviation {de stop} est prolongée",
                "la série 1100 part à la réforme l'an prochain",
                "le bus électrique roule une semaine de plus",
                "les vestiaires seront refaits en deux phases",
                "la consigne sur les poussettes sera réécrite",
                "les retards se concentrent entre {stop} et {stop2}",
                "deux conductrices rejoignent le groupe des tuteurs",
                "la radio sera coupée le {d+3} au matin pour mise à jour",
            ],
        ),
        (
            "todo",
            &[
                "tester le demi-tour {de stop2}",
                "recenser les girouettes en défaut",
                "prévenir les établissements scolaires",
                "revoir le temps de battement de la {bus}",
                "préparer la visite des élus",
                "afficher les résultats d'écoconduite",
                "commander des gilets en petite taille",
                "mesurer l'attente à la correspondance",
            ],
        ),
    ],
    ..MEETING
};
