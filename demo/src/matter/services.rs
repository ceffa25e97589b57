//! Bikes, transport on demand, accessibility.

use super::meetings::MEETING;
use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{BUS, MOBILITY, STUDIES, TRAM};

const CREW: By = By::Units(&[MOBILITY]);

/// The self-service bikes.
pub static BIKES: Topic = Topic {
    name: "vélos",
    answered_by: CREW,
    talk: 19,
    said: &[
        said("Vélo n° {n1200-3900} : {fault}. [Rentré à l'atelier.|Laissé {à stop}, étiquette rouge.|Troisième fois ce trimestre.]", &["Je le prends en tournée.", "Sorti de réparation {w-1} pourtant, je regarde.", "Merci, retiré de la carte."]).often(),
        said("Tournée de {n} : {stop}, {stop2}, {stop3}. {n14-36} vélos déplacés, {n2-6} rentrés pour {fault}. [Beau temps, belles jambes.|Circulation infernale.|Fini avec vingt minutes d'avance.]", &["Merci, {stop2} était vide depuis une heure.", "Bien joué."]).often(),
        said("Un groupe de {n9-24} collégiens arrive {w+3} pour l'atelier freins. Il faut {n3-5} pieds de réparation et de la patience en réserve.", &["Je prends quatre élèves avec moi.", "Prévoir des gants en petite taille."]),
        said("Station {stop} vide à {h7-8}, pleine à {h18-19}, [tous les jours de la semaine|comme toujours]. Je propose de passer la tournée de rééquilibrage à {h6-7} et de la doubler le {w+2}.", &["On essaie deux semaines et on compare.", "La station {stop2} est son exact miroir, une navette entre les deux suffirait."]),
        said("Atelier : {n14-38} vélos réparés cette semaine, dont {n3-9} roues voilées et {n2-7} selles disparues. [Où vont les selles ? Mystère.|On manque de chambres à air.|Record de l'automne.]", &["On a retrouvé deux selles dans le canal, nettoyées, elles repartent.", "Les chambres arrivent {w+2}."]),
        said("Les nouveaux vélos à assistance plaisent : {n4-8} locations par jour et par vélo, contre {n2-3} pour les classiques. Revers : la batterie tient {n31-44} km, pas 60.", &["Il fait froid, ça joue beaucoup.", "Peut-on afficher l'autonomie dans l'application ?"]),
        said("Borne {de stop} : le lecteur refuse les cartes [depuis {moment}|par temps humide]. Redémarrée à distance, ça tient pour l'instant.", &["Joint à changer, je passe {w+1}.", "J'ai fait le test avec trois cartes : c'est bon."]),
        said("Vol de vélos : {n2-5} disparus {à stop} ce week-end. Les traceurs indiquent {quartier}. Police prévenue, on n'y va pas nous-mêmes.", &["Deux retrouvés, posés proprement contre un mur.", "Merci de rappeler la consigne, elle protège tout le monde."]),
        said("Une usagère de 78 ans a pris son premier abonnement : « j'ai appris à vélo l'an dernier ». [On lui a offert une sonnette.|Elle a choisi le vert.]", &["La plus belle nouvelle de la semaine.", "À proposer pour le journal interne, avec son accord."]),
        said("Formation à la remise en selle samedi : {n8-15} inscrits, il manque {n2-4} accompagnateurs. Parcours plat, deux heures, goûter compris.", &["J'accompagne avec plaisir.", "Je m'occupe du goûter."]).within(&[3, 4, 5, 6, 9, 10]),
        said("Comptage au pont : {n2100-4300} cyclistes par jour, [{n6-14} % de mieux que l'an dernier|le meilleur mois depuis l'ouverture]. Le totem a dû être recalibré, il n'avait plus assez de chiffres.", &["À transmettre aux études.", "Et avec la pluie !"]).within(&[4, 5, 6, 7, 9, 10]),
        said("Hivernage : on rentre {n40-80} vélos par roulement pour révision complète. Calendrier par station dans le dossier, on commence par {stop}.", &["Gardons au moins vingt vélos à la gare, svp.", "Clair et bien équilibré, merci."]).within(&[11, 12, 1]),
        said("Le camion de rééquilibrage [est en révision|a crevé] : tournées en vélo cargo pendant {n2-5} jours. Les mollets vous saluent.", &["Courage, le camion sort {w+2}.", "Franchement, en centre-ville on va plus vite."]),
        said("Nouveau parking sécurisé {à stop} : {n36-80} places, toutes demandées en {n3-9} jours. On ouvre une liste d'attente.", &["On pourrait réserver dix places à la journée.", "Celui {de stop2} a encore de la place, à signaler."]),
        said("Essai d'antivols à code sur {n10-25} vélos. Retours attendus sur la solidité, et surtout sur le froid aux doigts.", &["Avec des gants, impossible de tourner la troisième molette.", "Dix jours d'essai, rien à redire."]),
        said("On a démonté un vélo qui avait passé l'hiver dans la rivière. Cadre bon, moyeu mort, une écrevisse bien vivante (remise à l'eau).", &["Elle avait un abonnement ?", "Le cadre repart en vélo-école, belle seconde vie."]).once(),
        said("Prime à l'achat : {n120-310} dossiers reçus, {n60-110} traités. Délai moyen {n12-25} jours. Il manque souvent la facture acquittée.", &["Un exemple de facture sur le formulaire aiderait.", "Je peux prendre une vingtaine de dossiers."]),
    ],
    openings: &["", "", "", "Salut l'équipe,"],
    closings: &["", "", "", "Qui passe dans le coin ?", "Suite {w+3}."],
    replies: &["Merci {author} !", "À l'atelier on est d'accord.", "Je note pour la réunion.", "Bien vu.", "L'équipe du matin est au courant.", "Je regarde en tournée."],
    thanks: &["Merci {last} !", "Merci à tous.", "Bien noté {last}."],
    tags: &["vélo"],
    banks: &[
        ("fault", &["frein arrière mou", "chaîne qui saute", "selle tournante", "béquille perdue", "éclairage mort", "pédale qui craque", "rayon cassé", "batterie vide en une heure", "antivol bloqué"]),
        ("n", &["{h6-9}", "{h13-16}", "{h18-20}"]),
    ],
    ..MESSAGE
};

/// Transport on demand for people with reduced mobility.
pub static ON_DEMAND: Topic = Topic {
    name: "transport à la demande",
    answered_by: CREW,
    talk: 17,
    said: &[
        said("Tournée de {h13-14} : {n4-7} courses, une annulation de dernière minute, un détour par {stop}. On a tenu l'heure [grâce à {p1}|de justesse].", &["Merci de prévenir dès l'annulation, on a pu replacer une dame.", "Belle journée malgré tout."]).often(),
        said("La plateforme élévatrice du véhicule {n3-12} bloque à mi-course quand il fait froid. En attendant : véhicule de secours, et on prévient les personnes en fauteuil dès la veille.", &["Vérin purgé, essai ce soir.", "Les trois personnes concernées sont prévenues."]).within(&[11, 12, 1, 2, 3]),
        said("Demande d'un centre de jour : regrouper {n5-8} personnes le [mardi|jeudi] à {h9-10}. Possible avec deux véhicules, à condition de décaler une course de {n15-25} minutes.", &["J'ai appelé la personne à décaler, elle préfère plus tôt : parfait.", "Prévoir un accompagnateur en plus."]),
        said("{n92-98} % des courses à l'heure en {mois-1}, {n1100-1480} courses, aucun refus au-delà de 48 heures. Le téléphone reste à {n3-6} minutes d'attente le lundi.", &["On pourrait rappeler automatiquement au lieu de faire attendre.", "Bravo, surtout avec deux absents."]),
        said("Mme G. fête ses cent ans {w+3} et sera à bord à {h10-11}. Un petit mot, sans chanter trop fort, elle a l'oreille fine.", &["On a prévu un bouquet.", "Elle nous a raconté le tramway de 1938, quel moment."]),
        said("Rappel de savoir-vivre : on parle à la personne, pas à son accompagnateur. Et on demande avant de toucher un fauteuil. [Merci de le redire aux remplaçants.|C'est dans la fiche d'accueil, mais quand même.]", &["Toujours utile à relire.", "Je l'ai mis dans le livret des remplaçants."]),
        said("Nouveaux sièges d'essai dans le véhicule {n3-12} : plus hauts, plus fermes. Après une semaine, [on n'entend plus soupirer dans les dos-d'âne|trois personnes sur quatre les préfèrent].", &["Mme T. les trouve « enfin sérieux ».", "Est-ce qu'ils se rabattent aussi vite ?"]),
        said("Réservation en ligne : {n18-34} % des courses maintenant. Les moins de 40 ans adorent, les autres préfèrent entendre une voix, et ils ont raison aussi.", &["On garde les deux, c'est clair.", "Le bouton « comme la semaine dernière » serait précieux."]),
    ],
    closings: &["", "", "Merci à l'équipe."],
    replies: &["Bien noté au planning.", "Merci {author}.", "À signaler aux remplaçants.", "On ajuste."],
    thanks: &["Merci {last}.", "Merci à toute l'équipe."],
    tags: &["tad"],
    ..MESSAGE
};

/// Accessibility for everybody.
pub static ACCESS: Topic = Topic {
    name: "accessibilité",
    answered_by: By::Units(&[MOBILITY, BUS, TRAM, STUDIES]),
    talk: 22,
    said: &[
        said(
            "Relevé {à stop} : {obstacle}. Gêne surtout pour {who_for}. Demande envoyée à [la ville|la voie|l'atelier], réponse attendue le {d+9}.",
            &[
                "Vu aussi par une voyageuse, merci du relevé.",
                "Corrigé {w+2} d'après la ville.",
                "Je l'ajoute à la carte des points durs.",
            ],
        ),
        said(
            "Retour {de p1} après une journée de trajets {gear} : {n6-14} correspondances, {n2-5} obstacles, et un conducteur qui a pris le temps. Récit complet dans l'espace.",
            &[
                "Récit précieux, à lire en réunion d'équipe.",
                "Merci pour le conducteur, je crois savoir qui.",
            ],
        ),
        said(
            "Chantier {de stop} : le cheminement provisoire {defect}. Photo et croquis envoyés au chef de chantier, passage commun {w+2} à {h8-15}.",
            &["Rectifié dans l'heure, bravo.", "J'y serai avec le niveau."],
        ),
        said(
            "Visite {de stop} avec une association de personnes aveugles : la bande d'éveil s'arrête {n2-4} mètres trop tôt, et la borne parle trop fort. [Deux corrections simples.|À faire avant le {d+14}.]",
            &[
                "La voie prolonge la bande dans la nuit de {w+4}.",
                "Son baissé de six décibels, à vérifier sur place.",
            ],
        ),
        said(
            "{n51-63} quais sur 68 sont accessibles de bout en bout. Le plus difficile reste {stop} : trottoir à 9 %, la ville étudie un palier.",
            &[
                "Un palier suffirait en effet, j'ai fait le croquis.",
                "En attendant, on l'indique sur le plan.",
            ],
        ),
        said(
            "Test de l'application avec un lecteur d'écran : le bouton « Valider » s'annonce « bouton bouton ». La liste des arrêts est lue en entier, soit {n60-68} noms. Fiches ouvertes.",
            &[
                "Corrigé dans la version en préparation, merci pour la précision.",
                "Pourrait-on refaire le test ensemble {w+3} ?",
            ],
        ),
        said(
            "Une voyageuse en fauteuil signale que le bus {véhicule} ne s'agenouille plus. Elle a attendu {n18-40} minutes le suivant. Excuses faites, véhicule à l'atelier.",
            &[
                "Merci de l'avoir rappelée personnellement.",
                "Suspension réparée, rampe graissée au passage.",
            ],
        ),
        said(
            "Facile à lire : la fiche « Que faire en cas de contrôle » est prête. Phrases courtes, pictogrammes, relue par {n4-7} personnes du foyer {de foyer}.",
            &[
                "Très réussie. On pourrait faire la même pour les abonnements.",
                "Les relecteurs ont-ils été remerciés ? Un goûter s'impose.",
            ],
        ),
        said(
            "Annonces sonores extérieures : {n83-97} % des bus équipés. Les {véhicule} et {véhicule2} annoncent encore leur destination d'hier.",
            &[
                "Horloge déréglée, remise à l'heure.",
                "Ils ont de la mémoire, c'est touchant.",
            ],
        ),
        said(
            "Chien guide refusé hier à bord de la {bus}. C'est illégal, et surtout blessant. Rappel fait, rencontre proposée à la personne. Parlons-en dans les équipes, sans chercher un coupable.",
            &[
                "Je propose d'inviter l'école de chiens guides à la prochaine journée d'équipe.",
                "Bien d'accord sur la méthode.",
            ],
        ),
        said(
            "Boucle magnétique installée à l'agence, guichets {n1-3} et {n4-6}. Pictogramme posé. Pensez à parler face au micro, pas à l'écran.",
            &[
                "Un monsieur est revenu exprès pour dire merci.",
                "On peut avoir un mémo près du clavier ?",
            ],
        ),
        said(
            "La semaine prochaine, parcours en fauteuil pour {n6-12} volontaires entre {stop} et {stop2}. On apprend plus en une heure que dans un guide de cent pages.",
            &[
                "Inscrit{/e}. Je l'ai fait il y a deux ans, j'en parle encore.",
                "Est-ce ouvert aux élus ?",
            ],
        ),
        said(
            "Contraste des nouvelles fiches horaires : {n3-4},{n1-9} pour 1, il faut 4,5. On passe le gris en bleu nuit, même encre, meilleur pour tout le monde.",
            &[
                "Validé par la communication.",
                "Même les bons yeux y gagnent.",
            ],
        ),
        said(
            "Ascenseur {de stop} en panne depuis {moment}. Itinéraire de remplacement : bus {bus} jusqu'{à stop2}. Prestataire sur place {w+1}.",
            &[
                "Annonce ajoutée en station et sur le site.",
                "Réparé à {h10-17}, testé, merci.",
            ],
        ),
    ],
    closings: &[
        "",
        "",
        "Vos retours sont précieux.",
        "Je tiens la liste à jour.",
    ],
    replies: &[
        "Merci {author}, c'est concret.",
        "À partager avec l'exploitation.",
        "Très utile.",
        "Je l'ajoute au schéma d'accessibilité.",
        "Bravo pour la méthode.",
        "D'accord.",
    ],
    thanks: &[
        "Merci à toutes et tous.",
        "Merci {last}, c'est reporté dans le suivi.",
    ],
    banks: &[
        ("foyer", &["des Tilleuls", "Beauregard", "du Moulin"]),
        (
            "obstacle",
            &[
                "une poubelle en plein passage",
                "une pente trop forte en bas de quai",
                "un bouton d'appel placé trop haut",
                "une bande podotactile décollée",
                "un marquage effacé",
                "une porte trop lourde",
                "un siège sans accoudoir",
                "une annonce inaudible dans le bruit",
            ],
        ),
        (
            "defect",
            &[
                "est trop étroit de douze centimètres",
                "comporte une marche oubliée",
                "débouche sur une place de livraison",
                "n'est pas éclairé le soir",
            ],
        ),
        (
            "who_for",
            &[
                "les personnes en fauteuil",
                "les personnes malvoyantes",
                "les poussettes",
                "les personnes âgées",
                "les personnes malentendantes",
            ],
        ),
        (
            "gear",
            &[
                "en fauteuil",
                "avec une canne blanche",
                "avec des béquilles",
                "casque antibruit sur les oreilles",
            ],
        ),
    ],
    tags: &["accessibilité"],
    ..MESSAGE
};

/// Questions about services.
pub static QUESTIONS: Topic = Topic {
    name: "question de service",
    answered_by: CREW,
    openings: &["", "", "Dites,", "Question :"],
    said: &[
        said(
            "quel est l'âge minimum pour louer un vélo à assistance ?",
            &[
                "Quatorze ans avec accord écrit d'un parent, seize sans. Et taille d'au moins 1,50 m pour le modèle actuel.",
            ],
        ),
        said(
            "un usager du transport à la demande peut-il emmener son petit-fils de quatre ans ?",
            &[
                "Oui, gratuitement, avec un rehausseur. Il faut le dire à la réservation : nous en avons un par véhicule.",
            ],
        ),
        said(
            "comment signaler un vélo abandonné qui n'est pas à nous ?",
            &[
                "Photo et adresse à la police municipale. Nous ne touchons qu'aux nôtres : ils ont un numéro gravé sous le pédalier.",
            ],
        ),
        said(
            "peut-on prendre le tram avec un tricycle adulte ?",
            &[
                "Sur les rames longues oui, plateforme du milieu, hors pointe. Sur les courtes, non : il bloque le passage.",
            ],
        ),
        said(
            "qui contacter pour équiper une entreprise voisine d'un abri vélos ?",
            &[
                "Le conseiller en mobilité : il y a une aide de la métropole jusqu'à la moitié du coût.",
                "Dis-leur de compter une place pour dix salariés, c'est vite plein.",
            ],
        ),
        said(
            "les batteries peuvent-elles rester dehors par moins cinq ?",
            &["Elles peuvent rouler, pas charger. On les rentre la nuit en dessous de zéro."],
        )
        .within(&[11, 12, 1, 2]),
        said(
            "combien de jours à l'avance réserver une course pour un rendez-vous à l'hôpital ?",
            &[
                "La veille avant 17 h suffit en général. Pour les dialyses, on fait un planning fixe au mois.",
            ],
        ),
        said(
            "a-t-on le droit de prêter une trottinette de la flotte à un collègue pour tester ?",
            &[
                "Oui, une semaine, casque fourni, via la fiche de prêt. Il reste deux créneaux ce mois-ci.",
            ],
        ),
    ],
    replies: &[
        "Bonne question.",
        "Je pose la même.",
        "{@x}, tu as la réponse ?",
    ],
    ..QUESTION
};

/// Notes of their meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion mobilités",
    by: CREW,
    banks: &[
        (
            "item",
            &[
                "{n380-520} vélos en service, {n20-45} à l'atelier",
                "la station {de stop} sera déplacée de quarante mètres",
                "les tournées du week-end sont pourvues",
                "l'application affiche enfin l'autonomie",
                "le contrat d'assurance est renouvelé",
                "le remorquage coûte trop cher, on cherche une autre solution",
                "la vélo-école a accueilli {n30-60} stagiaires",
                "la ville finance {n12-30} arceaux de plus",
                "deux véhicules adaptés seront livrés en {mois+1}",
                "le taux de refus est nul ce mois-ci",
            ],
        ),
        (
            "todo",
            &[
                "relancer le fournisseur de selles",
                "cartographier les arceaux manquants",
                "rappeler les trente personnes en attente",
                "préparer la bourse aux vélos",
                "vérifier les gilets",
                "écrire la fiche de prêt",
            ],
        ),
    ],
    ..MEETING
};
