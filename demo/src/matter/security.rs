//! Security of information: short tips, rare alerts.

use super::{ANNOUNCEMENT, By, MESSAGE, Topic, said};
use crate::chart::DIGITAL;

/// Short tips about security.
pub static TIPS: Topic = Topic {
    name: "conseil de sécurité",
    by: By::Units(&[DIGITAL]),
    answered_by: By::Anyone,
    talk: 20,
    openings: &[
        "",
        "**Le conseil de la semaine.**",
        "**Une minute de sécurité.**",
        "",
    ],
    said: &[
        said(
            "Réunion à distance avec un inconnu dans la liste ? On demande qui c'est avant de parler chiffres. {n1-4} fois ce mois-ci, c'était un téléphone personnel mal nommé.",
            &[
                "Le mien s'appelait « Grille-pain », renommé.",
                "Bon réflexe à prendre.",
            ],
        ),
        said(
            "Le QR code collé sur une borne {à stop} menait à un faux paiement. Avant de scanner, on passe l'ongle : une étiquette par-dessus se sent.",
            &[
                "Signalé à l'exploitation, toutes les bornes sont vérifiées.",
                "L'astuce de l'ongle est géniale.",
            ],
        ),
        said(
            "Départ d'un collègue : ses accès tombent le soir même. Si vous lui empruntiez un dossier, demandez-le à {@p1} *avant*, pas le lendemain à 8 h.",
            &[
                "Vécu. Merci du rappel.",
                "On l'ajoute à la liste de départ.",
            ],
        ),
        said(
            "Les {n20-60} comptes partagés de l'atelier disparaissent d'ici {mois+1} : chacun le sien, avec la carte. Fini le mot de passe collé sous le clavier.",
            &[
                "Il était sous l'écran, chez nous.",
                "La carte se lit même avec des gants, j'ai essayé.",
            ],
        ),
        said(
            "Une pièce jointe inattendue ? On la prévisualise ici, sans l'ouvrir sur le poste. Ce matin, « facture_{n100-900} » n'était pas une facture.",
            &[
                "Reçue aussi, signalée.",
                "Le nom était presque celui de notre fournisseur.",
            ],
        ),
        said(
            "Vos enfants savent-ils votre code de téléphone ? La réponse est oui. Verrouillez les applications professionnelles à part, c'est prévu pour cela.",
            &[
                "Mon fils a confirmé, hilare.",
                "Le réglage est très simple, merci.",
            ],
        ),
        said(
            "Trois signes d'un faux site : une adresse trop longue, une urgence, un prix trop doux. Un seul suffit pour fermer l'onglet.",
            &[
                "Le prix trop doux m'a déjà eu, jadis.",
                "Bonne fiche pour les parents aussi.",
            ],
        ),
        said(
            "Au téléphone, un « technicien » demande d'installer un outil. Chez nous, l'assistance rappelle toujours depuis le {ext}, et ne demande jamais de mot de passe.",
            &[
                "Appel reçu à l'agence {w-1}, raccroché poliment.",
                "Même pour dépanner ? Même pour dépanner.",
            ],
        ),
        said(
            "Les sauvegardes personnelles sur clé, c'est non. Le dossier « Mes documents » est copié chaque nuit, trois fois, dans deux bâtiments.",
            &[
                "Rassurant.",
                "Et en cas d'erreur de ma part ? Trente jours d'historique.",
            ],
        ),
        said(
            "Voyants orange sur la box du télétravail ? Changez le mot de passe d'origine, celui de l'étiquette : il est connu de tous les curieux du quartier.",
            &[
                "Fait, cela prend trois minutes.",
                "Mon voisin s'appelait « {p1} » sur mon réseau, étrange.",
            ],
        ),
        said(
            "Un courriel pressé, un lien, une menace douce : {n3-9} collègues ont reçu « votre colis est retenu ». Personne n'a cliqué. [On continue !|Le bouton « Signaler » a fait son travail.]",
            &[
                "Reçu aussi, signalé en deux clics.",
                "Celui-ci était presque sans faute d'orthographe, ils progressent.",
            ],
        ),
        said(
            "Une phrase de passe longue vaut mieux qu'un mot compliqué : quatre mots sans rapport, que vous voyez dans votre tête. Pas ceux de cet exemple : *tram, girafe, confiture, dimanche*.",
            &[
                "Zut, je dois changer.",
                "Et un gestionnaire pour les autres, c'est libérateur.",
            ],
        ),
        said(
            "Clé USB trouvée au parking {site}. On ne la branche pas, même pour savoir à qui elle est : elle se dépose au bureau 12.",
            &[
                "Déposée ce matin, dans une enveloppe.",
                "C'était un exercice ou un vrai oubli ?",
            ],
        ),
        said(
            "Quand vous quittez votre poste, `Windows` + `L`. Le farceur qui envoie « croissants demain » depuis votre messagerie est un moindre mal.",
            &[
                "J'ai payé trois tournées de croissants, leçon apprise.",
                "Au guichet c'est devenu un réflexe.",
            ],
        ),
        said(
            "Fraude au président : un faux directeur demande un virement urgent et discret. La parade tient en une phrase : « je vous rappelle au numéro de l'annuaire ».",
            &[
                "La comptabilité l'applique, deux tentatives évitées cette année.",
                "Même la voix peut être imitée maintenant, rappeler reste la seule preuve.",
            ],
        ),
        said(
            "Avant de publier une photo d'atelier ou de bureau : regardez l'arrière-plan. Un planning, un mot de passe au mur, un visage, cela suffit.",
            &[
                "Je floute toujours les écrans.",
                "Bon rappel avant les journées portes ouvertes.",
            ],
        ),
        said(
            "Vous partez en déplacement ? Filtre d'écran, pas de conversation client dans le train, et le wifi de l'hôtel seulement par le VPN.",
            &[
                "Il y a des filtres à emprunter à l'accueil du numérique.",
                "Dans le train, j'ai appris toute la stratégie d'un concurrent. Sans rien demander.",
            ],
        ),
        said(
            "Exercice d'hameçonnage {de mois-1} : {n4-11} % de clics, {n38-61} % de signalements. Le second chiffre est celui qui compte. Aucun nom n'a été relevé, et il n'y en aura jamais.",
            &[
                "Merci pour cette règle, elle change tout.",
                "J'ai cliqué. La page d'explication était bien faite.",
            ],
        ),
        said(
            "Un fichier à envoyer à l'extérieur ? Le dépôt sécurisé crée un lien qui expire. Les sites gratuits gardent tout, longtemps, ailleurs.",
            &[
                "On l'utilise avec les fournisseurs, très simple.",
                "Limite de taille ? 4 Go, largement assez.",
            ],
        ),
        said(
            "Les mises à jour du téléphone ne sont pas une lubie : celle de cette semaine corrige une faille utilisée réellement. Réglages, Général, dix minutes sur secteur.",
            &[
                "Fait pendant la pause.",
                "Le mien est trop vieux pour la recevoir, que faire ?",
            ],
        ),
        said(
            "Qui voit ce que j'écris ici ? Regardez la ligne au-dessus du bouton Publier : nombre de personnes, nombre d'entreprises. Un doute, on change d'espace.",
            &[
                "Cette ligne m'a évité une belle gaffe avec les invités.",
                "À montrer aux nouveaux.",
            ],
        ),
    ],
    closings: &["", "", "Un doute ? Poste {ext}.", "À la semaine prochaine."],
    replies: &[
        "Merci, utile.",
        "Affiché au guichet.",
        "Je fais suivre à l'équipe.",
        "Court et clair.",
        "On en a parlé en réunion.",
        "J'ai appris quelque chose.",
    ],
    tags: &["sécurité"],
    ..MESSAGE
};

/// Alerts that everybody should have read.
pub static ALERTS: Topic = Topic {
    name: "alerte de sécurité",
    every: 20,
    said: &[
        said(
            "**Alerte : faux courriels au nom de la paie**\n\nDes messages demandent de confirmer vos coordonnées bancaires. La paie ne le fait jamais par courriel. Si vous avez répondu, appelez le {ext} sans attendre, on peut encore agir.",
            &[
                "La paie confirme : rien n'est parti de chez nous.",
                "Deux collègues l'ont reçu à la Tuilerie, signalé.",
            ],
        ),
        said(
            "**Double authentification**\n\nElle devient obligatoire pour la messagerie le {d+14}. Permanence {site} de {h11-12} à {h13-14} toute la semaine pour ceux qui veulent de l'aide, téléphone personnel non exigé.",
            &[
                "Une clé physique est-elle possible pour l'atelier ? Oui, au bureau 12.",
                "Activée en trois minutes, moins pénible que prévu.",
            ],
        ),
        said(
            "**Faille dans un logiciel de visioconférence**\n\nRedémarrez l'application avant votre prochaine réunion pour recevoir le correctif (version {n6-9}.{n1-20}). Les salles sont déjà à jour.",
            &[
                "Fait sur tous les postes du siège.",
                "Comment vérifier la version ? Menu Aide, À propos.",
            ],
        ),
        said(
            "**Prestataire victime d'une intrusion**\n\nLes échanges automatiques avec lui sont coupés depuis {h6-9}. Aucune donnée de voyageur chez lui. Ne répondez à aucun message venant de son domaine.",
            &[
                "Les commandes passent par téléphone en attendant.",
                "Merci d'avoir prévenu vite.",
            ],
        ),
    ],
    replies: &[
        "Lu, merci.",
        "Relayé aux équipes.",
        "Affiché en salle de pause.",
    ],
    tags: &["alerte"],
    ..ANNOUNCEMENT
};
