//! The bus workshop at the Tuilerie.

use super::workshops::SHOP;
use super::{Bank, MESSAGE, Topic, said};

const BUS_PARTS: &[Bank] = &[
    (
        "case",
        &[
            "le turbo : sifflement à pleine charge. Suite donnée : durite remplacée",
            "la boîte de vitesses : passage brutal de la deuxième. Suite donnée : mise à jour du calculateur",
            "le radiateur : ailettes bouchées par les feuilles. Suite donnée : nettoyage complet",
            "le compresseur d'air : montée en pression trop lente. Suite donnée : clapet changé, essai fait",
            "la porte arrière : vérin grippé. Suite donnée : vérin remplacé",
            "la rampe d'accès : charnière dure. Suite donnée : graissage, contrôle de la course",
            "l'alternateur : charge insuffisante. Suite donnée : courroie retendue",
            "la girouette avant : faux contact à la trappe. Suite donnée : connecteur refait",
            "le chauffage additionnel : injecteur encrassé. Suite donnée : nettoyage, essai à froid",
            "le frein arrière droit : plaquettes à {n3-6} mm. Suite donnée : plaquettes changées des deux côtés",
            "le soufflet d'articulation : couture ouverte sur {n10-40} cm. Suite donnée : réparation provisoire jusqu'à {w+3}",
            "la suspension avant : silentbloc mort. Suite donnée : pièce commandée",
            "la caméra de recul : image brouillée. Suite donnée : faisceau remplacé",
            "le réservoir de gaz n° 3 : électrovanne lente. Suite donnée : échange, recherche de fuites",
            "le siège conducteur : descente lente. Suite donnée : vérin changé",
            "le désembuage : souffle faible à gauche. Suite donnée : volet débloqué",
        ],
    ),
    (
        "part",
        &[
            "le turbo",
            "la boîte de vitesses",
            "le radiateur",
            "le compresseur d'air",
            "la porte arrière",
            "la rampe d'accès",
            "l'alternateur",
            "la girouette avant",
            "le chauffage additionnel",
            "le frein de la roue arrière droite",
            "le soufflet d'articulation",
            "la suspension avant",
            "la caméra de recul",
            "le réservoir de gaz n° 3",
        ],
    ),
    (
        "finding",
        &[
            "durite fendue",
            "courroie lustrée",
            "capteur en court-circuit",
            "fuite d'air audible à dix mètres",
            "masse oxydée",
            "plaquettes à {n3-6} mm",
            "vérin grippé",
            "faux contact à la trappe",
            "injecteur encrassé",
            "silentbloc mort",
            "nid de feuilles dans le filtre",
        ],
    ),
    (
        "fix",
        &[
            "pièce changée, essai fait",
            "commande passée",
            "réparation provisoire jusqu'à {w+3}",
            "nettoyage complet",
            "retour en garantie",
            "échange avec le {véhicule2}",
            "soudure et peinture",
            "remise en pression et contrôle des fuites",
        ],
    ),
];

/// Work on the buses.
pub static BUSES: Topic = Topic {
    name: "atelier bus",
    answered_by: SHOP,
    talk: 16,
    said: &[
        said("**{véhicule}** : {case}. [Sorti à {h10-18}.|Encore une demi-journée.|Au parc demain matin.]", &["Merci, la régulation l'attendait.", "C'est la même panne que sur le {véhicule2}.", "Kilométrage ? On approche de la révision, autant tout faire."]),
        said("Contrôle technique du {véhicule} : favorable[, sans remarque| sauf un essuie-glace]. Le suivant sur la liste est le {véhicule2}, présentation le {d+5}.", &["Bravo, dix sur dix ce trimestre.", "Pensez au lavage du bas de caisse avant."]),
        said("Le pont n° {n1-6} est [en panne|vérifié et remis en service|réservé pour le {véhicule}]. [On travaille en fosse en attendant.|Merci de dégager la zone.]", &["Prestataire attendu {w+1}.", "La fosse est libre à partir de 14 h."]),
        said("Carrosserie : le {véhicule} a rencontré un poteau {à stop}. Côté droit, {n2-4} panneaux, une semaine. [Le poteau va bien.|Le conducteur aussi, c'est l'essentiel.]", &["La peinture est en stock, bonne nouvelle.", "On en profite pour refaire la bande bleue."]),
        said("Campagne constructeur sur la série {n11-14}00 : contrôle {de part} sur {n8-22} bus. Une heure et demie par véhicule, planifié la nuit. {@p1} coordonne.", &["Six déjà faits, rien trouvé.", "Le {véhicule} est à part, il a été modifié."]),
        said("Froid annoncé : on contrôle les batteries, les préchauffages et l'antigel de toute la file {n1-5}. Merci de laisser les bus branchés.", &["Huit batteries faibles sur trente, on les change ce soir.", "Les prises 4 et 7 ne chargent pas."]).within(&[11, 12, 1, 2]),
        said("Rentrée difficile pour les climatisations : {n4-9} fiches en deux jours, presque toujours {part2} ou {finding}. On fait par ordre de sortie.", &["Le frigoriste passe avec sa station {w+1}.", "Merci, les conducteurs du périurbain vous béniront."]).within(&[6, 7, 8]),
        said("Le {véhicule} consomme {n38-49} litres aux cent, contre 36 pour ses frères. Piste : {finding}. Autre idée ?", &["Pneus sous-gonflés à l'arrière ? J'ai eu le cas.", "Regarde le frein qui lèche : touche les roues au retour.", "C'était le thermostat, bloqué ouvert. Trois litres de gagnés !"]),
        said("Merci de noter le kilométrage sur les fiches. Sans lui, impossible de savoir si {part} a tenu {n40-90} ou {n100-190} mille kilomètres.", &["Le champ sera obligatoire dans la prochaine version.", "Reçu, mea culpa pour les trois d'hier."]),
        said("Réserve du matin : {véhicule}, {véhicule2}, {véhicule3}. Immobilisés : {n3-9}, dont {n1-3} en attente de pièces ({part}).", &["Le deuxième sera rendu avant la pointe du soir.", "Ok pour la régulation."]),
        said("Essai de plaquettes d'une autre marque sur le {véhicule} : moins de bruit, moins de poussière, à voir dans la durée. Prochaine mesure à 10 000 km.", &["Les conducteurs disent qu'on l'entend moins, justement.", "Note le prix au kilomètre, les achats le demanderont."]),
        said("L'établi de gauche est *propre*. Je répète : l'établi de gauche est propre. Une photo a été prise pour la postérité.", &["Combien de temps va-t-il tenir ? Je parie sur {w+2}.", "Bravo à l'équipe du soir."]),
        said("Remorquage du {véhicule} depuis {stop} {moment} : {finding}. La barre n° 2 a un axe tordu, ne l'utilisez plus.", &["Barre mise au rebut, une neuve arrive.", "Merci au conducteur qui a bien calé le bus dans la pente."]),
    ],
    openings: &["", "", "", ""],
    closings: &["", "", "", "Fiche ouverte.", "{^p1} termine demain."],
    replies: &["Vu.", "Merci l'atelier !", "On le sort à quelle heure ?", "Bien noté pour la régulation.", "[Pièce|Référence] commandée ce matin.", "Je regarde avec le magasin.", "À refaire sur toute la série ?", "Propre."],
    thanks: &["Merci {last}.", "Bien noté {last}.", "D'accord, on fait ainsi."],
    banks: BUS_PARTS,
    tags: &["atelier", "bus"],
    ..MESSAGE
};
