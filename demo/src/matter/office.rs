//! Purchasing, budget and accounts.

use super::meetings::MEETING;
use super::{By, MESSAGE, Topic, said};
use crate::chart::{FINANCE, GENERAL, PEOPLE};

/// Purchasing.
pub static PURCHASING: Topic = Topic {
    name: "achats",
    answered_by: By::Units(&[FINANCE, GENERAL]),
    talk: 16,
    said: &[
        said(
            "Marché {lot} : {n3-8} offres reçues, analyse jusqu'au {d+9}. Merci aux techniciens désignés de remettre leurs notes {w+4} au plus tard, justifiées en deux phrases.",
            &[
                "Mes notes partent demain.",
                "Une des offres dépasse le nombre de pages, on l'écarte ? Non, on ne lit pas le surplus.",
            ],
        ),
        said(
            "Nouveau bon de commande : {n4-6} champs au lieu de {n14-19}. Sous {n400-900} € HT, une seule signature. [C'est tout.|Les anciens restent valables jusqu'à la fin du mois.]",
            &[
                "Quelle simplification, merci.",
                "Le champ « chantier » reste-t-il obligatoire ? Oui, lui seul.",
            ],
        ),
        said(
            "Rupture chez le fournisseur {lot} : {n3-7} semaines d'attente. Deux équivalents proposés, il faut l'avis de l'atelier avant {w+3}.",
            &[
                "Le premier convient, essayé l'an dernier.",
                "Attention à la norme feu pour le second.",
            ],
        ),
        said(
            "{^lot} : le contrat finit dans {n4-7} mois. Qui veut participer à la rédaction du besoin ? Une demi-journée, et on évite trois ans de soupirs.",
            &[
                "Je viens, j'ai une liste de soupirs toute prête.",
                "Compte sur moi.",
            ],
        ),
        said(
            "Visite chez un fournisseur {lot} {w+5}. Atelier protégé, {n20-60} personnes, travail impeccable. Une place dans la voiture.",
            &[
                "Je prends la place.",
                "Très belle maison, on travaille avec eux depuis dix ans.",
            ],
        ),
        said(
            "Rappel : pas de commande par téléphone sans numéro. {n2-6} factures {de mois-1} cherchent leur bon, comme des orphelines.",
            &[
                "L'une est à moi, régularisée.",
                "La 4471 est au magasin, je la scanne.",
            ],
        ),
        said(
            "Bilan des clauses sociales : {n1900-3400} heures d'insertion sur nos chantiers, {n2-5} embauches durables. Merci aux chefs de projet qui y croient.",
            &[
                "Une des personnes embauchées est aujourd'hui cheffe d'équipe.",
                "À raconter au journal interne.",
            ],
        ),
        said(
            "Négociation {lot} : {n4-11} % de moins à service égal, obtenus en regroupant avec deux réseaux voisins. [Merci {à p1} pour les chiffres.|On signe {w+6}.]",
            &[
                "Bien joué.",
                "Et le délai de livraison ? Inchangé, c'est écrit.",
            ],
        ),
    ],
    closings: &["", "", "", "Dossier au secrétariat des achats."],
    replies: &[
        "Bien noté.",
        "Merci {author}.",
        "Je réponds avant {w+3}.",
        "Qui valide ?",
        "Pièces jointes au dossier.",
        "D'accord.",
        "Le magasin confirme.",
    ],
    thanks: &["Merci, c'est lancé.", "Reçu {last}, merci."],
    banks: &[(
        "lot",
        &[
            "nettoyage des rames",
            "vêtements de travail",
            "pneumatiques",
            "gardiennage",
            "pièces de freinage",
            "carburant et gaz",
            "fournitures de bureau",
            "location de nacelles",
            "entretien des distributeurs",
            "éclairage",
            "huiles et graisses",
            "imprimés",
        ],
    )],
    tags: &["achats"],
    ..MESSAGE
};

/// Budget and accounts.
pub static BUDGET: Topic = Topic {
    name: "budget",
    by: By::Units(&[FINANCE]),
    answered_by: By::Anyone,
    talk: 14,
    said: &[
        said("Clôture {de mois-1} : dernières saisies le {d+3} à 17 h. Après, la porte ferme, même avec du chocolat.", &["Nos engagements sont saisis.", "Et avec des noix ?"]),
        said("Suivi à fin {mois-1} : dépenses à {n94-103} % du budget. Écart principal : {post}. Explication demandée sur {post2}, sans urgence mais sans oubli.", &["L'écart vient d'une facture en double, je la fais annuler.", "Explication envoyée, c'est un décalage de calendrier."]),
        said("Notes de frais : envoyez-les avant le 25, justificatif lisible. Une photo nette vaut un scan, une photo de nuit vaut un refus.", &["La mienne était prise dans le tram, je recommence.", "Le nouveau formulaire accepte enfin plusieurs pages."]),
        said("Préparation du budget {année+1} : {n3-5} arbitrages à rendre, dont {post}. Réunions par direction du {d+5} au {d+15}, calendrier envoyé.", &["On voudrait passer après l'exploitation, c'est lié.", "Les hypothèses d'inflation sont-elles communes ?"]).within(&[6, 7, 9, 10]),
        said("Les recettes voyageurs sont {n1-5} % au-dessus de la prévision, surtout les abonnements. Prudence : {post} mange la moitié du gain.", &["Belle fréquentation, on le voit à quai.", "Merci pour le graphique, il parle tout seul."]),
        said("Contrôle interne : double signature respectée sur {n56-60} dossiers tirés au sort sur 60. Les manquants ont une explication, et une seule est amusante.", &["On veut savoir laquelle.", "Bravo aux équipes."]),
        said("Facturation électronique : bascule le {d+30}. Pour vous, une seule chose change : le numéro de commande devient obligatoire, vraiment obligatoire.", &["Les fournisseurs sont-ils prévenus ? Tous, par courrier.", "Formation possible pour l'atelier ?"]),
    ],
    closings: &["", "", "", "Tableau dans l'espace."],
    replies: &["Merci.", "Reçu.", "Je complète ma partie.", "Chiffres cohérents avec les nôtres.", "Pouvez-vous détailler la ligne ?"],
    thanks: &["Merci {last}.", "Merci à tous."],
    banks: &[("post", &["l'énergie", "les pièces détachées", "la sous-traitance", "les heures supplémentaires", "les assurances", "le carburant", "les loyers", "l'entretien de la voie"])],
    tags: &["budget"],
    ..MESSAGE
};

/// Notes of meetings of the offices.
pub static MEETINGS: Topic = Topic {
    name: "réunion des fonctions support",
    by: By::Units(&[FINANCE, PEOPLE, GENERAL]),
    banks: &[
        (
            "item",
            &[
                "le marché de nettoyage est notifié",
                "le calendrier budgétaire est validé",
                "{n3-9} factures en litige, deux réglées",
                "le seuil d'achat simplifié est relevé",
                "les fournisseurs locaux répondent mieux quand on découpe les lots",
                "la trésorerie est à l'aise jusqu'en {mois+1}",
                "le contrôle des stocks aura lieu le {d+12}",
                "la plateforme de dématérialisation sera coupée {w+4}",
                "le délai moyen de paiement est de {n21-29} jours",
                "trois conventions sont à la signature",
            ],
        ),
        (
            "todo",
            &[
                "relancer le service juridique",
                "préparer la commission du {d+10}",
                "publier l'avis de marché",
                "vérifier les indices de révision",
                "clore les engagements anciens",
                "former deux suppléants à la signature",
            ],
        ),
    ],
    ..MEETING
};
