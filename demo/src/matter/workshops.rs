//! The tram workshop, and what both workshops share.

use super::meetings::MEETING;
use super::{Bank, By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{TRACK, WORKSHOP};

/// Who works there.
pub const SHOP: By = By::Units(&[WORKSHOP]);

const TRAM_PARTS: &[Bank] = &[
    (
        "case",
        &[
            "le pantographe : bande usée à {n3-9} mm. Suite donnée : échange de la bande, essai en ligne",
            "le réducteur du bogie 2 : limaille dans l'huile. Suite donnée : vidange et analyse envoyée au laboratoire",
            "la climatisation de salle : filtre colmaté. Suite donnée : nettoyage, pression remise",
            "le comble-lacune de la porte 3 : ressort cassé. Suite donnée : ressort changé, réglage repris",
            "le compresseur : démarrages trop fréquents. Suite donnée : fuite au raccord reprise",
            "la résistance de freinage : connecteur oxydé. Suite donnée : connecteur remplacé",
            "le joint d'intercirculation : déchirure de {n4-15} cm. Suite donnée : pièce collée, remplacement programmé",
            "le convertisseur auxiliaire : carte en défaut. Suite donnée : échange standard",
            "l'attelage de secours : axe grippé. Suite donnée : démontage et graissage",
            "le capteur de vitesse : faisceau pincé. Suite donnée : faisceau remplacé",
            "la sablière gauche : sable humide. Suite donnée : vidange, séchage, remplissage",
            "l'essuie-glace : balai déchiré. Suite donnée : balai changé",
            "le bloc de batteries : tension basse sur un élément. Suite donnée : élément remplacé, charge contrôlée",
            "la porte 2 : fermeture lente. Suite donnée : galets changés, réglage au gabarit",
            "la suspension secondaire : jeu anormal au palier. Suite donnée : palier remplacé, couple {n45-180} Nm",
            "l'écran d'information : image figée. Suite donnée : mise à jour du logiciel",
            "l'avertisseur : son enroué. Suite donnée : membrane changée",
            "le frein de parc : course trop longue. Suite donnée : reprise du réglage",
        ],
    ),
    (
        "row",
        &[
            "le pantographe | bande usée à {n3-9} mm | échange de la bande, essai en ligne",
            "le réducteur du bogie 2 | limaille dans l'huile | vidange et analyse envoyée au laboratoire",
            "la climatisation de salle | filtre colmaté | nettoyage, pression remise",
            "le comble-lacune de la porte 3 | ressort cassé | ressort changé, réglage repris",
            "le compresseur | démarrages trop fréquents | fuite au raccord reprise",
            "la résistance de freinage | connecteur oxydé | connecteur remplacé",
            "le joint d'intercirculation | déchirure de {n4-15} cm | pièce collée, remplacement programmé",
            "le convertisseur auxiliaire | carte en défaut | échange standard",
            "l'attelage de secours | axe grippé | démontage et graissage",
            "le capteur de vitesse | faisceau pincé | faisceau remplacé",
            "la sablière gauche | sable humide | vidange, séchage, remplissage",
            "l'essuie-glace | balai déchiré | balai changé",
            "le bloc de batteries | tension basse sur un élément | élément remplacé, charge contrôlée",
            "la porte 2 | fermeture lente | galets changés, réglage au gabarit",
            "la suspension secondaire | jeu anormal au palier | palier remplacé, couple {n45-180} Nm",
            "l'écran d'information | image figée | mise à jour du logiciel",
            "l'avertisseur | son enroué | membrane changée",
            "le frein de parc | course trop longue | reprise du réglage",
        ],
    ),
    (
        "part",
        &[
            "le pantographe",
            "le réducteur du bogie 2",
            "la climatisation de salle",
            "le comble-lacune de la porte 3",
            "le compresseur",
            "la résistance de freinage",
            "le joint d'intercirculation",
            "le convertisseur auxiliaire",
            "l'attelage de secours",
            "le capteur de vitesse",
            "la sablière gauche",
            "l'essuie-glace",
            "le bloc de batteries",
            "la vitre latérale",
        ],
    ),
    (
        "finding",
        &[
            "usure hors cote ({n2-9} mm)",
            "connecteur oxydé",
            "jeu anormal au palier",
            "vis cisaillée",
            "filtre colmaté",
            "faisceau pincé",
            "fuite au raccord",
            "roulement bruyant",
            "carte électronique à reprogrammer",
            "ressort cassé",
            "peinture cloquée, rouille dessous",
        ],
    ),
    (
        "fix",
        &[
            "échange standard",
            "nettoyage et graissage",
            "remplacement du faisceau",
            "resserrage au couple ({n45-180} Nm)",
            "remontage avec frein-filet",
            "mise à jour du logiciel",
            "remise en cote au tour",
            "pose d'une pièce du stock",
            "essai en ligne pendant deux tours",
        ],
    ),
    (
        "tool",
        &[
            "la clé dynamométrique 40-200",
            "le banc d'essai des portes",
            "la valise de diagnostic n° {n1-4}",
            "le pont roulant",
            "le vérin de levage nord",
            "l'endoscope",
            "la nacelle",
            "le tour en fosse",
        ],
    ),
    (
        "stock",
        &[
            "patins de frein",
            "joints de porte",
            "balais d'essuie-glace",
            "fusibles 63 A",
            "roulements de galet",
            "flexibles hydrauliques",
            "bandes de pantographe",
            "graisse au lithium",
            "voyants ambre",
        ],
    ),
];

/// Work on the trams.
pub static TRAMS: Topic = Topic {
    name: "atelier tram",
    answered_by: SHOP,
    talk: 18,
    said: &[
        said("Rame **{rame}** : {case}. [Rendue à l'exploitation à {h9-20}.|Reste sur la voie {n2-8} jusqu'à demain.|Essai en ligne {w+1}.]", &["Deuxième fois en trois mois sur cette rame, je sors l'historique.", "Pense à joindre la photo à la fiche.", "Même symptôme sur la {rame2} au printemps, c'était pareil."]),
        said("Qui a travaillé sur la {rame} [cette nuit|hier] ? {^part} est remonté sans repère. [Rien de grave, mais|Sans vouloir accuser,] la fiche ne dit pas le couple de serrage.", &["C'était nous, couple à {n45-120} Nm, je complète la fiche.", "Interruption par une urgence, on aurait dû mettre l'étiquette rouge."]),
        said("Astuce pour {part} : on gagne [vingt minutes|une demi-heure] en commençant par le capot arrière. [Démonstration|Je montre] à qui veut, {w+2} à {h9-15}.", &["Ça mérite une fiche dans Bonnes pratiques.", "Intéressé{/e}, je passe.", "On faisait comme ça autrefois, puis on a oublié."]),
        said("| Rame | Organe | Constat | Suite |\n| --- | --- | --- | --- |\n| {rame} | {row} |\n| {rame2} | {row2} |\n| {rame3} | {row3} |\n\nÉtat à {h6-9}. {n19-23} rames disponibles sur 25.", &["Merci, l'exploitation a ce qu'il lui faut.", "La {rame2} peut-elle sortir ce soir ?", "Une de plus à {h11-14}, on referme."]),
        said("{^tool} est [de retour d'étalonnage|hors service|occupé par la {rame} jusqu'à {w+2}]. Organisez-vous en conséquence.", &["Pas grave, on inverse deux chantiers.", "Le certificat est au bureau des méthodes."]),
        said("Il reste {n2-14} {stock} en magasin. Délai annoncé : {n2-9} semaines. [On passe en mode économe.|Prévenez avant d'entamer la dernière boîte.|J'ai relancé les achats.]", &["Réception partielle attendue {w+4}.", "Il y en a une réserve à la Tuilerie, j'ai vérifié."]),
        said("Vibrations signalées par la conduite sur la {rame}, à partir de 40 km/h. Au démontage : {finding}. [On part sur|Décision :] {fix}, puis mesure au banc.", &["Mesure faite : deux fois moins. Bon travail.", "Il faudrait vérifier la {rame2}, même lot."]),
        said("Intervention de nuit réussie : {part} de la {rame} changé en {n2-5} h {n10-50}, record de l'équipe [à battre|toutes saisons confondues].", &["On veut le chronomètre officiel.", "Bravo, et merci d'avoir laissé l'établi propre."]),
        said("La voie {n2-9} est consignée jusqu'au {d+3} pour reprise du caillebotis. Ne comptez pas dessus pour les levages.", &["Bien reçu, la {rame2} passe en voie 4.", "Enfin ! Il pliait."]),
        said("Rappel cadenas : chacun le sien, et on ne coupe pas celui d'un collègue parti manger. J'ai attendu [trois quarts d'heure|une heure] près de la {rame}, et c'était la bonne décision.", &["Exactement. La soupe peut attendre, pas les doigts.", "Merci d'avoir tenu bon."]),
        said("Retour d'expérience : {part} ({rame}). On a d'abord cru à ceci : {finding}. La vraie cause : {finding2}. [On a perdu deux jours à croire la valise.|La leçon : regarder avant de mesurer.]", &["Merci pour l'honnêteté, ça servira.", "J'aurais fait la même erreur.", "À présenter au prochain quart d'heure sécurité."]),
        said("Stagiaire de bac pro avec nous jusqu'au {d+15}. {^p1} l'accompagne cette semaine. Montrez-lui autre chose que le balai.", &["Avec plaisir, je lui réserve un démontage de porte.", "Bonnes questions, bons gants. On en redemande."]).within(&[1, 2, 3, 5, 6, 11, 12]),
        said("Les roues de la {rame} sont à {n3-7} mm de la limite. Passage au tour le {d+6}, compter une journée et demie.", &["Le profil est creusé surtout à gauche, à signaler à la voie.", "Le tour est libre, c'est calé."]),
        said("Nettoyage du toit de la {rame} : {n2-6} kg de feuilles dans les grilles. [Pas étonnant qu'elle chauffe.|Les tilleuls {de stop}, encore.]", &["On devrait le faire chaque quinzaine en automne.", "Photo pour la fresque du climat !"]).within(&[10, 11, 12]),
    ],
    openings: &["", "", "", "", "Bonjour l'équipe,"],
    closings: &["", "", "", "Fiche à jour.", "Merci à {p1} pour le coup de main."],
    replies: &["Noté.", "Vu, merci.", "Quel est le numéro de fiche ?", "Bien joué.", "L'équipe de l'après-midi prend la suite.", "On a la pièce en stock, j'ai vérifié.", "Je passe voir à {h9-17}.", "À surveiller sur les {rame2} et {rame3} aussi.", "[Photo|Mesure] à l'appui ?"],
    thanks: &["Merci, c'est ajouté à la fiche.", "Ok {last}, on fait comme ça.", "Vu {last}, merci."],
    banks: TRAM_PARTS,
    tags: &["atelier", "tram", "fiabilité"],
    ..MESSAGE
};

/// Questions of the workshops.
pub static HOW: Topic = Topic {
    name: "question d'atelier",
    answered_by: By::Units(&[WORKSHOP, TRACK]),
    openings: &["", "", "Question technique :", "Avis aux spécialistes :"],
    said: &[
        said(
            "quel couple pour les vis de fixation du capot de toiture ? La fiche dit 25, l'ancienne disait 32.",
            &[
                "25 depuis le passage aux inserts : à 32 on les arrache. L'ancienne fiche doit disparaître.",
                "Je retire l'exemplaire plastifié du toit 2.",
            ],
        ),
        said(
            "peut-on remplacer la graisse au lithium par la nouvelle graisse « verte » sur les galets de porte ?",
            &[
                "Oui pour les galets, non pour les rails : elle durcit sous zéro. Essai d'hiver concluant.",
                "Nettoie bien l'ancienne, elles ne se mélangent pas.",
            ],
        ),
        said(
            "qui a la procédure de purge du circuit hydraulique après échange du bloc ? Je ne trouve que la version courte.",
            &[
                "Méthodes, dossier « Freinage », version 6. Compte une heure et deux personnes.",
                "Et bouche l'évent pendant la montée en pression, sinon tu repeins la fosse.",
            ],
        ),
        said(
            "la valise de diagnostic affiche « session refusée » sur la {rame}. Quelqu'un a déjà eu ça ?",
            &[
                "Coupe la batterie dix secondes, elle garde l'ancienne session en mémoire. Puis relance en second.",
                "Sinon, prends la valise n° 3, elle est à jour.",
            ],
        ),
        said(
            "comment éliminez-vous les chiffons gras depuis la fermeture de la benne jaune ?",
            &[
                "Fût métallique à couvercle, local déchets, enlèvement le jeudi. Surtout pas dans la benne bois, ça chauffe.",
            ],
        ),
        said(
            "quel est le bon réglage de la tension de courroie sur la série 1300 ?",
            &[
                "Au fréquencemètre : 118 Hz à froid, 112 après rodage. Sans l'appareil : un quart de tour au milieu, pas plus.",
            ],
        ),
        said(
            "les EPI anti-coupure niveau D sont-ils obligatoires pour changer une vitre ?",
            &[
                "Oui, gants D et manchettes, plus lunettes. Le carton de pansements du mois dernier a convaincu tout le monde.",
            ],
        ),
        said(
            "est-il normal que le chargeur de batteries souffle encore une heure après la fin de charge ?",
            &[
                "Normal jusqu'à quarante minutes. Au-delà, le thermostat est collé : ouvre une fiche bâtiment.",
            ],
        ),
        said(
            "combien de temps garder les pièces déposées avant de les jeter ?",
            &[
                "Trente jours, étiquetées, pour les expertises. Trois mois s'il y a garantie.",
                "Le rayonnage rouge est fait pour ça, pas pour les vestes.",
            ],
        ),
        said(
            "faut-il refaire l'équilibrage après remplacement d'un seul disque ?",
            &[
                "Sur l'essieu porteur, oui. Sur le moteur, seulement si l'écart de masse passe 150 g.",
            ],
        ),
        said(
            "où trouver l'adaptateur pour lever un articulé par l'avant ?",
            &[
                "Armoire du pont 2, étagère basse. S'il n'y est pas, c'est que quelqu'un s'en sert de cale, hélas.",
                "Retrouvé sous l'établi, remis à sa place avec une étiquette.",
            ],
        ),
        said(
            "peut-on travailler en toiture seul si la ligne est consignée ?",
            &[
                "Non. Consignation ou pas, toujours à deux : la chute ne lit pas les certificats.",
                "Règle n° 1 du plan de prévention.",
            ],
        ),
    ],
    replies: &[
        "Bonne question.",
        "Je regarde dans la documentation.",
        "Demande aux méthodes, {@x} a écrit la fiche.",
        "On a eu le cas l'hiver dernier.",
    ],
    tags: &["technique"],
    ..QUESTION
};

/// Notes of the workshops' meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion d'atelier",
    by: SHOP,
    tags: &["compte-rendu"],
    banks: &[
        (
            "item",
            &[
                "{n19-23} rames disponibles en moyenne, objectif tenu",
                "{n62-71} bus disponibles sur 78",
                "deux accidents bénins, tous deux aux mains",
                "le délai des pièces s'allonge encore",
                "les heures de nuit seront mieux réparties",
                "l'audit du {d+12} portera sur la consignation",
                "le pont roulant sera vérifié {w+4}",
                "la nouvelle valise de diagnostic est attendue le {d+18}",
                "le taux de pannes en ligne baisse pour le troisième mois",
                "l'éclairage de la fosse 2 sera changé",
                "trois techniciens passent l'habilitation électrique",
                "le stock de {n40-120} références dormantes sera trié",
                "les fiches sans kilométrage seront refusées",
                "la rame {rame} part en révision générale",
                "les portes restent la première cause d'immobilisation",
            ],
        ),
        (
            "todo",
            &[
                "ranger le rayonnage rouge",
                "étalonner les clés dynamométriques",
                "préparer la liste des pièces critiques",
                "afficher le plan de levage",
                "former l'équipe du soir à la valise",
                "relancer le fournisseur de joints",
                "faire l'inventaire des élingues",
                "mettre à jour la fiche de consignation",
            ],
        ),
    ],
    ..MEETING
};
