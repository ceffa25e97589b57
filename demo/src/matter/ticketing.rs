//! The ticketing project.

use super::meetings::MEETING;
use super::{By, MESSAGE, Topic, said};
use crate::chart::{CLIENTS, DIGITAL};

const CREW: By = By::Units(&[DIGITAL]);

/// The ticketing project.
pub static TICKETING: Topic = Topic {
    name: "billettique",
    by: By::Units(&[DIGITAL, CLIENTS]),
    answered_by: CREW,
    talk: 20,
    said: &[
        said(
            "Valideurs : {n94-99},{n1-9} % disponibles cette semaine. Les {n3-8} en panne sont tous de la série 2, même carte mère. {@p1} prépare l'échange avec le fournisseur.",
            &[
                "J'en ai un en réserve pour {stop}.",
                "La série 2 a encore dix mois de garantie, n'attendons pas.",
            ],
        ),
        said(
            "Version {n4-6}.{n1-9} en préproduction. À tester en priorité : {feature}, {feature2}. [Recette jusqu'au {d+6}.|Merci de noter les anomalies dans le tableau commun, pas par courriel.]",
            &[
                "Testé : le premier point est bon, le second s'affiche en anglais.",
                "Je prends les cas limites, comme d'habitude.",
                "Trois anomalies saisies, une bloquante.",
            ],
        ),
        said(
            "Anomalie reproduite ! Un abonné qui valide {n2-4} fois en moins de {n3-9} secondes est compté comme fraudeur. [Ouf, on ne rêvait pas.|Correctif demandé à l'éditeur.]",
            &[
                "Bien joué, ça explique quarante réclamations.",
                "Contournement possible : désactiver le contrôle double sur la {bus}.",
            ],
        ),
        said(
            "Mise en service {de feature} le {d+8}, [en douceur|par paliers] : d'abord la ligne {tram}, puis tout le réseau si les chiffres tiennent {n3-7} jours.",
            &[
                "L'agence sera briefée la veille.",
                "Quel est le critère de retour arrière ?",
            ],
        ),
        said(
            "Ventes {de mois-1} par canal :\n\n| Canal | Part |\n| --- | --- |\n| Application | {n41-49} % |\n| Distributeurs | {n21-28} % |\n| Agence | {n9-14} % |\n| Sans contact à bord | {n11-19} % |",
            &[
                "L'application dépasse tout le reste, qui l'eût cru.",
                "Les distributeurs {de stop} ne baissent pas, il faut les garder.",
            ],
        ),
        said(
            "Le distributeur {de stop} rend la monnaie en pièces de dix centimes. [Poétique mais lourd.|Bac à remplir.] Passage de maintenance {w+1}.",
            &[
                "Une voyageuse a reçu quarante-deux pièces, elle en a ri.",
                "Bac rempli, réglé.",
            ],
        ),
        said(
            "Réconciliation comptable : écart de {n2-48} € sur {n310-620} mille. Trouvé : {feature} arrondissait au centime inférieur.",
            &[
                "La comptabilité envoie des fleurs.",
                "Ajoutons un test pour que ça ne revienne pas.",
            ],
        ),
        said(
            "Les cartes de la nouvelle commande ont une puce plus rapide, mais un plastique qui courbe au soleil. {n4-9} retours sur {n2-5} mille. À surveiller.",
            &[
                "Garder une carte en vitrine une semaine pour voir ?",
                "Le fournisseur propose un autre support sans surcoût.",
            ],
        ),
        said(
            "Rappel pour tout le monde : on ne teste jamais avec une vraie carte de voyageur. Il y a {n12-30} cartes d'essai dans le tiroir, elles ont même des prénoms.",
            &[
                "Ma préférée s'appelle Roberte.",
                "Rangées par profil désormais.",
            ],
        ),
        said(
            "Atelier parcours d'achat avec {n5-8} usagers : {n3-5} sur tous se sont arrêtés au mot « support ». On écrira « carte ou téléphone ».",
            &[
                "Évident, une fois qu'on l'a entendu.",
                "Je change les textes ce soir.",
            ],
        ),
        said(
            "Fraude : la baisse continue, {n6-9},{n1-9} % contre {n10-11} % l'an passé. L'effet du sans contact est net sur la {bus}, nul sur la {bus2}.",
            &[
                "La {bus2} a surtout des scolaires déjà abonnés.",
                "Joli graphique, puis-je le montrer en comité ?",
            ],
        ),
    ],
    openings: &["", "", "", "Bonjour à tous,"],
    closings: &["", "", "", "Suite au point de {w+3}."],
    replies: &[
        "Merci {author}.",
        "Saisi dans le suivi.",
        "Côté agence, on est prêts.",
        "À remonter à Kestrel.",
        "D'accord.",
        "Le guichet est prévenu.",
    ],
    thanks: &[
        "Merci pour les tests.",
        "Merci {last}, bien noté.",
        "Merci à tous, j'ajoute cela au suivi.",
    ],
    banks: &[(
        "feature",
        &[
            "le paiement sans contact",
            "le renouvellement automatique",
            "le titre journée famille",
            "l'arrondi des remboursements",
            "l'annulation en ligne",
            "le tarif solidaire",
            "la validation hors connexion",
            "le partage d'un carnet",
            "l'affichage du solde au valideur",
        ],
    )],
    tags: &["billettique"],
    ..MESSAGE
};

/// Notes of their meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion billettique",
    by: By::Units(&[DIGITAL, CLIENTS]),
    banks: &[
        (
            "item",
            &[
                "la recette de la version {n4-6}.{n1-9} est à {n60-95} %",
                "le fournisseur livrera les valideurs avec une semaine de retard",
                "{n2-7} anomalies ouvertes, aucune bloquante",
                "le sans contact passe à {n11-19} % des ventes",
                "l'agence demande un bouton d'annulation",
                "les tests de charge sont programmés {w+5}",
                "le comité tarifaire se réunit le {d+12}",
                "la documentation du guichet est relue",
                "le marché d'entretien des distributeurs arrive à terme",
                "la facture {de mois-1} est contestée",
            ],
        ),
        (
            "todo",
            &[
                "relancer Kestrel sur le rapport d'essai",
                "préparer les cartes de test",
                "rédiger l'annonce aux voyageurs",
                "vérifier les arrondis",
                "former les deux nouveaux guichetiers",
                "mesurer le temps de validation {à stop}",
            ],
        ),
    ],
    ..MEETING
};
