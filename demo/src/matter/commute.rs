//! Coming to work: sharing cars, riding bikes; and working from home.

use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{DIGITAL, MOBILITY, PEOPLE};

/// Sharing cars and riding together.
pub static RIDES: Topic = Topic {
    name: "covoiturage et vélo",
    talk: 19,
    said: &[
        said("Trajet {village} – {place} : je change d'horaires à partir du {d+5}, départ {h4-9} au lieu de {h5-10}. Qui reprend mes deux passagers ?", &["Je peux en prendre un.", "Je passe par {village2}, ça peut coller."]).often(),
        said("Point de rendez-vous du covoiturage {de village} déplacé : parking de la salle des fêtes, [éclairé|à côté de la boulangerie]. {n4-11} personnes y passent chaque matin.", &["Très bien, on se garait n'importe où.", "Et la boulangerie ouvre à 6 h, parfait."]),
        said("À vélo depuis {village} : {n9-24} km par la voie verte, {n28-70} minutes selon le vent. Je me sens bien, je mange double, je dors comme une pierre. Qui m'accompagne le {w+2} ?", &["Moi, si l'on part après le lever du jour.", "Je fais la moitié, à partir {de village2}."]),
        said("Merci à {p1} qui m'a ramené{/e} jusqu'{à village} après le dernier service. Le détour faisait {n6-15} km, la conversation valait le double.", &["Avec plaisir, tu m'as fait découvrir un raccourci.", "Belle équipe."]),
        said("État de la piste entre {stop} et {stop2} : [feuilles mouillées|verre cassé|gravillons] sur deux cents mètres. Ralentissez, surtout dans le virage.", &["Balayée ce matin.", "J'y ai laissé un pneu, merci de prévenir."]),
        said("Je fais {village} – {place} tous les jours, départ {h5-8}, retour {h14-18}. [Deux|Trois] places libres, [non-fumeur|musique douce|conversation facultative].", &["Intéressé{/e} trois jours par semaine, je t'écris.", "Même trajet un peu plus tard, on peut alterner ?", "Est-ce que tu passes par {stop} ?"]).often(),
        said("Cherche covoiturage depuis {village} pour une prise de service à {h4-6}, avant le premier tram. Participation aux frais, évidemment, et croissants le vendredi.", &["Je pars {de village2} à la même heure, c'est sur ma route.", "Demande {à p2}, sa voiture est presque vide le matin."]),
        said("Crevaison ce matin {à stop}, dépanné{/e} par {p1} en six minutes, démonte-pneus sorti de la manche. La solidarité cycliste existe.", &["Toujours deux chambres à air, c'est la règle.", "Tu me dois une sonnette 🙂"]),
        said("La nouvelle piste entre {stop} et {stop2} est ouverte : lisse, éclairée, {n2-6} minutes de gagnées. Attention au raccord près du pont, il y a une marche.", &["Raccord signalé à la ville.", "Essayée hier soir, un bonheur."]),
        said("Atelier d'autoréparation {w+4} de 12 h à 14 h, {site} : freins, dérailleurs, éclairage. Outils prêtés, mains sales garanties.", &["J'apporte mon vélo qui grince depuis 2019.", "Peut-on venir pour un vélo d'enfant ? Bien sûr."]),
        said("Il fait nuit à 17 h : allumez-vous ! Distribution de {n60-120} gilets et lumières {site} {w+2} matin. Même les cyclistes aguerris sont invisibles en noir.", &["Merci, la mienne était morte.", "À la prise de service aussi, svp."]).within(&[10, 11, 12, 1]),
        said("Défi « mai à vélo » : {n34-90} inscrits, l'atelier mène devant l'agence. On compte des trajets, pas des performances : un kilomètre vaut autant qu'un autre.", &["L'agence n'a pas dit son dernier mot.", "Mon tour de pédalier compte double, j'ai 58 ans."]).within(&[5]),
        said("Garage à vélos {site} plein dès {h7-8}. {n4-10} épaves dorment sur les arceaux du fond : étiquetées ce jour, retirées le {d+20} sans nouvelles.", &["Le rouge est à moi, je le sors demain, honte sur moi.", "Merci, on ne savait plus où s'accrocher."]),
        said("Pluie, vent, {n4-9} degrés : {n11-26} vélos au garage ce matin quand même. Le séchoir du vestiaire marche, profitez-en.", &["Le poncho fait voile, j'ai battu mon record.", "Respect. Moi j'ai pris le tram, et c'est très bien aussi."]).within(&[10, 11, 12, 1, 2, 3]),
        said("Demain, perturbation prévue sur les lignes du matin : faisons le plein des voitures. Écrivez ici vos départs, on s'arrange.", &["Départ {village} 5 h 20, trois places.", "Je prends qui veut {à stop} à 6 h."]),
        said("À vendre entre collègues : rien, mais je donne un porte-bébé de vélo qui a transporté trois enfants et un chat.", &["Je le prends pour ma fille, merci infiniment !", "Le chat a survécu ?"]).once(),
    ],
    openings: &["", "", "", "Bonjour,", "Hello,"],
    closings: &["", "", "", "Écrivez-moi.", "Réponse ici ou en message."],
    replies: &["Merci pour l'info !", "Pas sur mon trajet, dommage.", "À partager avec l'équipe du matin.", "Bien noté, merci {author}.", "J'en parle à {p2}, qui habite par là."],
    thanks: &["Merci {last} !", "Merci à tous.", "Super, merci."],
    banks: &[
        ("village", &["Saint-Alban", "Montreuil-sur-Sarve", "La Ferté-Basse", "Villedieu", "Les Essarts", "Champigneul", "Pont-l'Abbaye", "Roche-Haute", "Vauclerc"]),
        ("place", &["Acacias", "Tuilerie", "siège", "gare"]),
    ],
    tags: &["covoiturage", "vélo"],
    ..MESSAGE
};

/// Questions about commuting.
pub static RIDE_QUESTIONS: Topic = Topic {
    name: "question trajet",
    answered_by: By::Units(&[MOBILITY, PEOPLE]),
    openings: &["", "", "Question :"],
    said: &[
        said(
            "quelqu'un a-t-il un antivol en U à conseiller, solide mais pas trop lourd ?",
            &[
                "Celui de 14 mm, classe de sécurité 3, se trouve autour de 60 euros. L'atelier vélo en a deux modèles à essayer.",
                "Et attache le cadre, pas la roue !",
            ],
        ),
        said(
            "l'assurance de la maison couvre-t-elle le trajet à vélo si je fais un détour par l'école ?",
            &[
                "Oui, un détour pour les besoins de la vie courante reste un trajet domicile-travail. Note simplement l'heure en cas de pépin.",
            ],
        ),
        said(
            "où faire graver son vélo ?",
            &[
                "À l'atelier de la Gare, le premier mardi du mois, cinq euros, pièce d'identité et facture si tu l'as.",
            ],
        ),
        said(
            "combien coûte la place de parking du siège pour un covoiturage à trois ?",
            &[
                "Rien : les six places près de l'entrée sont réservées aux voitures d'au moins deux personnes, avant 9 h.",
            ],
        ),
        said(
            "un vélo de fonction est-il envisageable pour les équipes en horaires décalés ?",
            &[
                "Un essai commence au printemps avec vingt vélos à assistance, priorité aux prises de service avant 5 h. Dossier auprès des mobilités.",
            ],
        ),
        said(
            "comment déclarer ses trajets pour le forfait mobilités ?",
            &[
                "Une attestation par trimestre dans le portail RH, rubrique « Déplacements ». Le vélo, le covoiturage et la trottinette comptent.",
            ],
        ),
    ],
    replies: &["Preneu{r/se} de la réponse.", "Merci !", "Bon à savoir."],
    ..QUESTION
};

/// Working from home.
pub static REMOTE: Topic = Topic {
    name: "télétravail",
    answered_by: By::Units(&[PEOPLE, DIGITAL]),
    talk: 24,
    said: &[
        said(
            "Nouvelle répartition dans notre équipe de {n5-12} : {w+1} et {w+3} ensemble au bureau, le reste au choix. Bilan prévu le {d+28}, avec droit de changer d'avis.",
            &[
                "Chez nous, deux jours fixes n'ont pas tenu, un seul oui.",
                "Le droit de changer d'avis, c'est la clé.",
            ],
        ),
        said(
            "Question pratique : à {n8-20} autour d'une table avec {n2-4} personnes à distance, quel micro utilisez-vous en salle {salle} ?",
            &[
                "Le galet central, emprunté au bureau 12. Sans lui, on n'entend que les stylos.",
                "Chacun son ordinateur, un seul micro ouvert : moche mais efficace.",
            ],
        ),
        said(
            "Bilan de mon premier mois à [un jour|deux jours] : moins de trajets, plus de concentration, mais {downside}. Comment faites-vous ?",
            &[
                "On a fixé un jour commun au bureau, ça règle beaucoup.",
                "Chaussures aux pieds dès 8 h 30, c'est bête et ça marche.",
            ],
        ),
        said(
            "Règle adoptée dans notre équipe : pas de réunion avant {h9-10} ni après 17 h, et caméra libre. [Trois semaines d'essai.|On respire.]",
            &["À généraliser !", "La caméra libre a calmé tout le monde."],
        ),
        said(
            "Pour la visioconférence mixte, une idée simple : si une personne est à distance, tout le monde lève la main dans l'outil. Fini le « vas-y, non toi ».",
            &[
                "Essayé, on a gagné un quart d'heure.",
                "Et un animateur pour donner la parole.",
            ],
        ),
        said(
            "Rappel : on ne travaille pas malade chez soi « parce qu'on peut ». Un arrêt est un arrêt, même avec un ordinateur à portée de main.",
            &[
                "Merci de l'écrire noir sur blanc.",
                "À dire surtout aux responsables.",
            ],
        ),
        said(
            "Prêt d'écrans : il en reste {n4-15} au bureau 12, retour à la fin de l'accord. Chaises : {n2-6}, à réserver.",
            &[
                "Je passe {w+1} pour un écran.",
                "La chaise bleue grince, je le dis.",
            ],
        ),
        said(
            "Nos métiers ne sont pas tous télétravaillables, et c'est un sujet d'équité. La commission propose {measure}. Qu'en pensent les équipes de terrain ?",
            &[
                "Vu de la conduite : c'est un vrai geste, à condition que le planning suive.",
                "D'accord, mais il faudrait le faire vivre dans la durée.",
            ],
        ),
        said(
            "J'ai déconnecté les notifications de 18 h 30 à 8 h. Personne n'est mort, deux messages m'attendaient, et l'un s'était résolu tout seul.",
            &[
                "Je fais pareil depuis ton message, merci.",
                "Le réglage est dans ton profil, rubrique Notifications.",
            ],
        ),
        said(
            "Accord télétravail : le renouvellement se signe avant le {d+21}. Rien ne change sauf {measure}.",
            &[
                "Signé en trois clics.",
                "Le jour flottant est-il maintenu ? Oui.",
            ],
        ),
        said(
            "Le bureau partagé {de stop} (dans les locaux de la mairie) accepte nos badges le {w+2} et le {w+3}. Wifi correct, café associatif à côté.",
            &[
                "Très bien situé pour ceux du nord.",
                "J'y serai, on partage une table ?",
            ],
        ),
    ],
    openings: &["", "", "", "Bonjour,"],
    closings: &["", "", "", "Vos astuces ?"],
    replies: &[
        "Intéressant.",
        "Merci du partage.",
        "J'en parle à l'équipe.",
        "Vu du guichet, c'est un autre monde, mais je comprends.",
        "Merci {author}, utile pour ceux qui commencent.",
    ],
    thanks: &["Merci pour vos idées.", "Merci {last}, j'essaie."],
    banks: &[
        (
            "downside",
            &[
                "je grignote toute la journée",
                "le chat participe aux réunions",
                "j'oublie de me lever",
                "les discussions de couloir me manquent",
                "j'ai du mal à finir à l'heure",
                "mon dos réclame une vraie chaise",
            ],
        ),
        (
            "measure",
            &[
                "des repos groupés pour les services décalés",
                "une demi-journée administrative par mois pour les équipes de terrain",
                "une prime d'équipement de 150 euros",
                "un jour flottant par trimestre",
                "un droit de regard sur les horaires coupés",
            ],
        ),
    ],
    tags: &["télétravail"],
    ..MESSAGE
};
