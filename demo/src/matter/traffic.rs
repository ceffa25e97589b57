//! Disturbances: what happened, what is done about it, when it ends.

use super::{By, MESSAGE, Topic, said};
use crate::chart::{BUS, STUDIES, TRACK, TRAM};

const BANKS: &[super::Bank] = &[
    (
        "tramcause",
        &[
            "un véhicule stationné sur la plateforme",
            "une perche d'échafaudage tombée sur la voie",
            "un malaise voyageur",
            "un défaut de verrouillage de porte",
            "une alarme tirée sans motif",
            "un accrochage avec une camionnette",
            "un arbre couché sur la ligne aérienne",
            "un aiguillage sans contrôle",
            "un colis oublié",
            "une manifestation sur le parcours",
            "une baisse de tension en sous-station",
            "un chien sur les voies",
            "un signal resté fermé",
            "un accident entre deux voitures au carrefour",
            "un ballon de baudruche pris dans la caténaire",
        ],
    ),
    (
        "buscause",
        &[
            "une fuite de gaz sur la chaussée",
            "un déménagement qui bloque la rue",
            "une livraison en double file",
            "un marché qui déborde",
            "un feu tricolore en panne",
            "un affaissement de chaussée",
            "une voiture brûlée dans la nuit",
            "le cross du collège",
            "un camion coincé sous le pont",
            "des branches tombées",
            "une panne de moteur",
            "un accident matériel sans blessé",
            "une fête de quartier",
            "un tournage de film",
        ],
    ),
    (
        "measure",
        &[
            "demi-tour {à stop2}",
            "bus de remplacement entre {stop} et {stop2}",
            "circulation sur voie unique",
            "marche à vue prudente sur quatre cents mètres",
            "reprise progressive par rame alternée",
            "retournement anticipé au terminus partiel {de stop3}",
        ],
    ),
    (
        "detour",
        &[
            "le quai aux Grains",
            "la rue des Tisserands",
            "le boulevard du Nord",
            "l'avenue des Tilleuls",
            "la rocade",
            "le vieux pont",
            "la rue de la Corderie",
            "le chemin de la Tuilerie",
        ],
    ),
    (
        "voice",
        &[
            "annonces faites en rame et à quai",
            "panneaux à jour, compte du réseau aussi",
            "information voyageurs diffusée",
            "messages poussés dans l'application",
            "agents envoyés à quai pour orienter les voyageurs",
        ],
    ),
];

/// A line is disturbed.
pub static DISRUPTION: Topic = Topic {
    name: "perturbation",
    by: By::Units(&[TRAM, BUS]),
    answered_by: By::Units(&[TRAM, BUS, TRACK]),
    talk: 20,
    said: &[
        said("**Ligne {tram}, {stop}** : {tramcause}. Interruption depuis {h6-21}, {measure}. {^voice}.", &["Reprise à {n12-48} minutes de l'appel. Retard résorbé au deuxième tour.", "Deux agents sur place, périmètre posé.", "Il reste {n2-5} rames décalées, je les recale au terminus."]),
        said("{^tramcause} {à stop} [{moment}|vers {h6-21}]. Ligne {tram} coupée {n9-40} minutes, {measure}. Reprise normale [à présent|depuis un quart d'heure]. [Rapport à suivre.|Le détail sera au point de demain.|]", &["Vu des caméras, le dégagement a été rapide.", "Les voyageurs de la rame {rame} ont été patients, merci à la conductrice pour ses annonces.", "Le rapport est dans le dossier du jour."]),
        said("Ligne {bus} : {buscause} [dans le secteur {de stop2}|entre {stop} et {stop2}]. Déviation par {detour}, arrêts {stop} et {stop3} non desservis. {^voice}.", &["Arrêt provisoire posé à cent mètres, devant la boulangerie.", "La déviation ajoute {n4-11} minutes, je renforce d'un bus.", "La police annonce une heure, comptons-en deux."]),
        said("Info lignes {bus} et {bus2} : {buscause}. [On passe par|Itinéraire bis par] {detour} jusqu'à nouvel ordre. Le bus {véhicule} a pris {n8-25} minutes de retard, j'ai fait partir la réserve.", &["Bien reçu, la réserve est {à stop}.", "Passage vérifié avec l'articulé : ça tourne, mais juste.", "Fin de déviation, retour à l'itinéraire normal."]),
        said("Retour à la normale sur la {tram} après {tramcause}. Bilan : {n2-9} départs supprimés, {n10-55} minutes de perturbation, aucun blessé. Merci aux équipes [sur le terrain|de régulation|de médiation].", &["Merci. On en reparle au point mensuel.", "Le compte rendu client part dans l'heure.", "Beau rattrapage."]),
        said("Point de {h7-20} : tram {tram} ralenti {à stop} ({tramcause}), bus {bus} dévié par {detour}. Tout le reste roule [normalement|à l'heure]. Prochain point dans une heure.", &["Merci, c'est exactement le format qu'il faut à l'agence.", "Correspondances tenues à Université."]),
        said("Attention {à stop} : {tramcause}. On tient un intervalle de {n9-14} minutes sur la {tram} [en attendant|le temps du dégagement], {measure}.", &["Je bascule deux bus de réserve.", "Intervalle revenu à sept minutes."]),
        said("Signalement du {véhicule} ({buscause}), ligne {bus}, à hauteur {de stop}. [Bus immobilisé|Voyageurs transférés dans le suivant], dépannage demandé à la Tuilerie.", &["Dépannage parti, arrivée dans {n15-35} minutes.", "Voyageurs transférés, personne ne reste à quai.", "Véhicule rentré, on regarde ça à la fosse."]),
        said("Ligne {tram} : rame {rame} retirée {à stop}, {fault}. Remplacée par la {rame2}. {n2-5} minutes d'écart, invisible pour les voyageurs [ou presque|].", &["Reçue à l'atelier, on s'en occupe.", "Merci pour l'enchaînement propre."]),
        said("Objet suspect {à stop} depuis {h6-21}, périmètre de sécurité. Tram {tram} limité {à stop2}, bus {bus} dévié. Démineurs en route.", &["Levée de doute : une valise de vêtements. Reprise en cours.", "Pensons à rappeler la consigne sur les bagages dans les annonces."]),
        said("Supporters annoncés {à stop} ce soir : {n3-9} rames supplémentaires sur la {tram} dès {h17-19}, médiation renforcée, valideurs ouverts. [Bon courage à tous.|On compte sur les renforts.]", &["Tout s'est bien passé, dernière rame à minuit moins dix.", "Le chant dans la rame {rame} restera dans les mémoires."]),
        said("Brouillard épais vers {stop} : marche prudente, avertisseur aux traversées. Retards de {n3-8} minutes sur les lignes {bus} et {bus2}.", &["Levé depuis dix minutes côté terminus.", "Confirmé, on ne voit pas le deuxième feu."]).within(&[10, 11, 12, 1, 2]),
        said("Orage : ligne aérienne coupée par précaution entre {stop} et {stop2}. Contrôle visuel en cours, {measure} en attendant.", &["Contrôle fait, rien sur la ligne. Courant rétabli.", "Un panneau publicitaire a volé, récupéré par la voie."]).within(&[5, 6, 7, 8, 9]),
        said("Verglas : première rame de dégivrage passée, adhérence [médiocre|correcte] sur la rampe {de stop}. Bus : {bus} et {bus2} retardées de {n10-30} minutes, scolaires assurés.", &["Sablage fait jusqu'au pont.", "Le raidillon du terminus reste délicat, évitons l'articulé."]).within(&[12, 1, 2]),
    ],
    openings: &["", "", "", "", "**Info**", "⚠️"],
    closings: &["", "", "", "", "Fin estimée : {h9-22}.", "Je tiens à jour ici.", "Merci de relayer [à l'agence|en cabine]."],
    replies: &["Bien reçu.", "Reçu [au poste de commande|à la régulation|à l'agence].", "Merci, on relaie [au guichet|aux voyageurs].", "Pris en compte côté bus.", "Merci pour la réactivité.", "Merci {author}, message clair.", "Noté au journal.", "Confirmé depuis {stop2}."],
    thanks: &["[Retour à la normale|Tout est rentré dans l'ordre]. Merci à tous.", "Merci {last}, je mets à jour les panneaux."],
    banks: &[BANKS[0], BANKS[1], BANKS[2], BANKS[3], BANKS[4], ("fault", &["climatisation en défaut", "vitre étoilée", "défaut de comptage d'essieux", "bruit anormal au bogie arrière", "porte 4 isolée", "sonorisation muette", "écran de cabine noir", "odeur de chaud", "vomi (désolé)"])],
    tags: &["trafic", "info-voyageurs"],
    ..MESSAGE
};

/// Works announced in advance.
pub static WORKS: Topic = Topic {
    name: "travaux annoncés",
    by: By::Units(&[TRAM, BUS, STUDIES, TRACK]),
    talk: 15,
    said: &[
        said("**Travaux {à stop}** du {d+6} au {d+20}. [Le quai direction centre est fermé|L'arrêt est reporté de {n60-180} m]. Lignes concernées : {bus}, {bus2}. Affiches posées {w+3}.", &["Le cheminement provisoire passe-t-il en fauteuil ?", "Vérifié sur place, l'abri provisoire est monté."]),
        said("Fermeture de nuit de la ligne {tram} entre {stop} et {stop2}, du {d+5} au {d+9}, à partir de {h21-22}. Bus relais toutes les {n12-20} minutes, mêmes titres.", &["Graphiques des relais en ligne, merci aux collègues.", "Prévoir deux agents {à stop}, la dernière fois on cherchait le bus."]),
        said("Le marché {de stop} change de place à partir du {d+7} : la {bus} ne passe plus par {detour} le [mercredi|samedi] matin. Plan de déviation en pièce jointe au dossier.", &["Enfin ! Le passage entre les étals était un sport.", "Les habitués sont prévenus par affichettes."]),
        said("Renouvellement des appareils de voie {à stop} : coupure de la {tram} tout le week-end du {d+12}. Substitution par bus articulés, {n8-14} véhicules engagés.", &["Roulements bouclés, il manque un volontaire le dimanche.", "On profite de la coupure pour nettoyer la station."]),
        said("La ville pose une piste cyclable rue {street} à partir du {d+4}. Voie de bus maintenue, largeur réduite à {n30-34} dm, vitesse limitée à 20.", &["Merci de ne pas doubler les engins, même si c'est tentant.", "Rétroviseurs à surveiller avec les articulés."]),
        said("Course à pied [en centre-ville|le long de la rivière] dimanche : de 9 h à 13 h, lignes {bus}, {bus2} et {bus3} coupées en deux. Points de coupure {stop} et {stop2}.", &["Les relais à pied sont fléchés, sept minutes de marche.", "Plusieurs collègues courent, on les klaxonne gentiment."]).within(&[3, 4, 5, 6, 9, 10]),
        said("Rappel : à partir du {d+2}, le parking relais {de stop} est réduit à {n40-90} places pour six semaines. Orientez vers celui {de stop2}.", &["Affichage dynamique réglé.", "Des habitués râlent déjà, mais c'est prévu de longue date."]),
        said("Fin de chantier {à stop} avec [deux jours d'avance|une semaine de retard]. Arrêt rouvert {w+1} au premier service, quai rehaussé, banc neuf, et un vrai abri.", &["Bravo, et merci pour les riverains.", "La lacune est parfaite, testée en fauteuil."]),
    ],
    closings: &["", "", "Carte dans le dossier partagé.", "[Questions ici|Je réponds ici aux questions]."],
    replies: &["Noté [pour les graphiques|pour l'agence].", "Merci, on prépare les affiches.", "Les conducteurs concernés sont-ils prévenus ?", "Bien vu pour le report d'arrêt.", "Ajouté au calendrier des travaux."],
    banks: &[BANKS[3], ("street", &["des Tisserands", "Haute", "du Four-Banal", "de la Corderie", "du Moulin"])],
    tags: &["travaux"],
    ..MESSAGE
};

/// What the shift leaves to the next one.
pub static HANDOVER: Topic = Topic {
    name: "relève",
    by: By::Units(&[TRAM, BUS]),
    answered_by: By::Units(&[TRAM, BUS]),
    talk: 8,
    said: &[
        said(
            "**Relève [du matin|de l'après-midi|du soir]**\n\n- Tram : {n18-23} rames en ligne, {n1-3} en réserve, {rame} à l'atelier\n- Bus : {n61-74} en ligne, déviation {bus} maintenue\n- À surveiller : {watch}",
            &[
                "Bien repris.",
                "La {rame} revient en fin de journée d'après l'atelier.",
            ],
        ),
        said(
            "Passage de relais : {n2-6} événements, le plus long {n6-35} minutes ({tramcause}). {^watch}. Bonne fin de service à l'équipe suivante.",
            &[
                "Merci, calme plat depuis.",
                "Repris à {h13-14}, rien à signaler.",
            ],
        ),
        said(
            "Pour l'équipe suivante : {watch}, et {watch2}. Le reste est au journal.",
            &["Vu, on garde un œil dessus.", "Merci pour la clarté."],
        ),
        said(
            "Journée du {d+0} : régularité tram {n92-98} %, bus {n84-93} %. Point noir : {stop}, entre {h7-9} et {h17-18}. [Point positif : la {bus} enfin à l'heure.|Rien de grave.|On a connu pire.]",
            &[
                "Pour {stop}, le feu serait remis en phase {w+3}.",
                "Merci pour le chiffre bus, c'est un mieux.",
            ],
        ),
    ],
    replies: &[
        "Reçu.",
        "Merci {author}.",
        "[Repris|Bien repris], bonne soirée.",
    ],
    banks: &[
        BANKS[0],
        (
            "watch",
            &[
                "l'aiguille 14 demande deux commandes",
                "le valideur du quai {de stop} est hors service",
                "un rassemblement est annoncé {à stop} vers {h17-19}",
                "la radio grésille à hauteur {de stop3}",
                "le feu {de stop} reste long",
                "le portail nord ferme mal",
                "une classe de quarante prend la {bus} demain à {h8-9}",
                "la rame {rame2} a une porte lente",
                "le conducteur du {véhicule} est seul au terminus, pensez à la relève",
            ],
        ),
    ],
    tags: &["relève"],
    ..MESSAGE
};
