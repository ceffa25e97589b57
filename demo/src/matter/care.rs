//! Health and safety at work, quality.

use super::meetings::MEETING;
use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{PEOPLE, QUALITY, WORKSHOP};

/// Safety at work.
pub static SAFETY: Topic = Topic {
    name: "prévention",
    answered_by: By::Units(&[QUALITY, PEOPLE, WORKSHOP]),
    talk: 18,
    openings: &["", "", "", "**Presque accident.**", "**Quart d'heure sécurité.**"],
    said: &[
        said("Situation dangereuse signalée {site} : {danger}. [Balisée en attendant.|Traitée dans la journée.|Merci à {p1} pour le signalement.]", &["Vu, c'est réglé.", "On a la même {site2}, je regarde.", "Bon réflexe."]),
        said("Causerie du {d+1} : {causerie}. Dix minutes, debout, avec un exemple vécu. {@p1} anime pour l'équipe du matin.", &["Notre équipe aussi, svp.", "Exemple parlant, merci."]),
        said("Visite hiérarchique de sécurité {site} : {n4-12} points vus, {n2-3} à corriger, dont {danger}. Le reste est propre, et cela se voit.", &["Correction faite {w+1}.", "Merci d'avoir parlé avec les intérimaires aussi."]),
        said("Glissade {site} [{moment}|hier], marche {wet}. Pas de blessé. On a [posé un antidérapant|changé le paillasson|refait le marquage]. Si vous voyez la même chose ailleurs, une photo ici suffit.", &["Même marche à l'entrée des vestiaires.", "Antidérapant posé là aussi, merci."]),
        said("Un chariot a reculé de {n2-5} mètres sans frein de parc. Personne derrière, par chance. La règle des trois gestes : frein, point mort, clé dans la poche.", &["Autocollant à mettre sur les onze chariots.", "Raconté à la prise de poste, ça a fait parler."]),
        said("Exercice incendie {site} : évacuation en {n3-6} min {n10-55}. Point faible : {weak}. Point fort : les guides-files, impeccables.", &["Le point faible est réglé, vérifié ce matin.", "On s'est tous comptés, même le stagiaire."]),
        said("Nouveaux gants pour les pièces coupantes : plus fins, mieux notés, en test chez {n8-20} personnes jusqu'au {d+14}. Dites franchement ce que vous en pensez, y compris l'odeur.", &["Très bonne prise, mais ils s'usent au pouce.", "Enfin des gants où l'on sent la vis."]),
        said("Troubles musculosquelettiques : l'ergonome a filmé les gestes (avec accord) au poste de {post}. Première idée : monter le plan de travail de {n8-15} cm. Essai {w+4}.", &["J'ai essayé, mon dos dit oui.", "Réglable, ce serait l'idéal : on ne fait pas tous la même taille."]),
        said("Vigilance chaleur : eau toutes les vingt minutes, pas seulement quand on a soif. La fontaine de l'atelier est réparée, les horaires avancés d'une heure à partir de {w+1}.", &["Merci, la sieste compte-t-elle ?", "Brumisateurs reçus, à prendre au magasin."]).within(&[6, 7, 8]),
        said("Merci à la personne qui a remis le garde-corps de la fosse {n1-4} et l'a signalé. C'est le genre de geste qu'on ne voit jamais dans les statistiques.", &["Bravo à elle ou à lui.", "On devrait compter ça plutôt que les accidents."]),
        said("Bilan {de mois-1} : un accident avec arrêt, {n2-7} sans arrêt, {n11-34} situations dangereuses signalées. Le dernier chiffre monte, et c'est une bonne nouvelle.", &["D'accord : on en parle enfin.", "Peut-on voir les suites données ?"]),
        said("Recyclage des sauveteurs secouristes : {n4-9} places le {d+12}. Si votre carte a deux ans, c'est le moment. Le mannequin a été réparé.", &["Inscrit{/e}, la mienne expire bientôt.", "Il avait perdu un bras, le pauvre."]),
        said("Le bruit au tour en fosse : {n84-91} dB. Bouchons moulés obligatoires, et pas seulement « quand on y pense ». La prise d'empreintes a lieu à l'infirmerie {w+3}.", &["Pris rendez-vous.", "Les miens ont changé ma vie, le soir je n'ai plus la tête pleine."]),
        said("Après un événement choquant, une personne formée vous rappelle dans les 24 heures. Ce n'est pas un signe de faiblesse, c'est dans la procédure. Numéro : poste {ext}.", &["J'en ai bénéficié, cela m'a aidé. Merci.", "À redire aux intérimaires."]),
        said("Éclairage du parking {site} : {n3-9} lampadaires éteints sur la partie nord. Réparation {w+2}. En attendant, garez-vous côté entrée quand vous finissez tard.", &["Réparés hier soir.", "Merci, ce n'était pas rassurant."]).within(&[10, 11, 12, 1, 2]),
        said("Produits chimiques : le dégraissant orange est remplacé par un produit sans solvant. Il lave aussi bien, il sent la pomme, il ne se boit toujours pas.", &["Il faut juste le laisser agir plus longtemps.", "Fiche de données affichée au local."]),
    ],
    closings: &["", "", "", "Prenez soin de vous.", "On en reparle au quart d'heure sécurité."],
    replies: &["Merci du signalement.", "Bien noté.", "À partager avec l'équipe de nuit.", "On a eu la même chose {site2}.", "Merci {author}.", "Important, merci."],
    thanks: &["Merci pour vos retours.", "Action clôturée, merci {last}."],
    banks: &[
        ("danger", &["une rallonge en travers du passage", "un extincteur masqué par des cartons", "une grille mal refermée", "une échelle sans patins", "un éclairage mort dans l'escalier", "une étagère surchargée", "un tapis qui gondole", "une prise arrachée", "un chariot garé devant l'issue"]),
        ("causerie", &["les coupures aux mains", "le travail isolé", "la conduite des chariots", "la fatigue des nuits", "les chutes de plain-pied", "les produits transvasés", "le port des lunettes"]),
        ("wet", &["mouillée", "grasse", "verglacée", "mal éclairée", "dont le nez est usé"]),
        ("weak", &["la porte du fond ouvrait mal", "deux personnes sont retournées chercher leur manteau", "on n'entendait pas l'alarme dans la cabine de peinture", "le point de rassemblement était occupé par un camion"]),
        ("post", &["dépose des portes", "nettoyage des sièges", "guichet", "changement des roues", "préparation des vélos"]),
    ],
    tags: &["prévention", "sécurité-au-travail"],
    ..MESSAGE
};

/// Questions about health and safety.
pub static SAFETY_QUESTIONS: Topic = Topic {
    name: "question de prévention",
    answered_by: By::Units(&[QUALITY, PEOPLE]),
    openings: &["", "", "Question :"],
    said: &[
        said(
            "à partir de quelle hauteur le harnais est-il exigé sur les toitures de rame ?",
            &[
                "Dès qu'il n'y a pas de garde-corps des deux côtés, quelle que soit la hauteur. Sur la voie 3, passerelle : pas de harnais.",
            ],
        ),
        said(
            "les lunettes correctrices de sécurité sont-elles prises en charge ?",
            &[
                "Oui, une paire tous les deux ans, plus tôt si la vue change. Ordonnance à l'infirmerie, opticien au choix dans la liste.",
            ],
        ),
        said(
            "qui peut utiliser le défibrillateur ?",
            &[
                "Tout le monde. Il parle, il vérifie, il ne délivre rien s'il ne faut pas. Appelle d'abord le 15 ou fais appeler.",
            ],
        ),
        said(
            "un intérimaire peut-il entrer dans une zone consignée ?",
            &[
                "Seulement avec l'accueil sécurité signé et accompagné la première fois. Son nom doit être sur la fiche.",
            ],
        ),
        said(
            "peut-on demander un siège de bureau adapté sans passer par le médecin ?",
            &[
                "Pour un réglage ou un repose-pieds, oui, en une semaine. Pour un siège spécifique, un mot du médecin du travail suffit.",
            ],
        ),
        said(
            "que faire d'une bombe aérosol à moitié pleine ?",
            &["Caisse métallique rouge du local déchets. Jamais percée, jamais à la benne."],
        ),
        said(
            "le droit de retrait s'écrit-il ou se dit-il ?",
            &[
                "Il se dit, tout de suite, à ton responsable. L'écrit vient après, dans le registre. On ne discute pas la bonne foi, on va voir ensemble.",
                "Et personne n'est envoyé à ta place avant la vérification.",
            ],
        ),
        said(
            "combien de kilos au maximum pour une caisse à porter seul ?",
            &[
                "Quinze chez nous, c'est notre seuil interne. Au-delà : à deux, ou le chariot élévateur.",
            ],
        ),
    ],
    replies: &[
        "Merci de demander.",
        "À afficher.",
        "Je voulais poser la question.",
    ],
    ..QUESTION
};

/// Quality, audits, improvement.
pub static QUALITY_LIFE: Topic = Topic {
    name: "qualité",
    answered_by: By::Units(&[QUALITY]),
    talk: 17,
    said: &[
        said(
            "Audit interne du {d-2}, {process} : {n2-6} points forts, {n2-4} écarts mineurs. Constat le plus utile : {finding}. Merci à l'équipe pour [l'accueil|la franchise|les gâteaux].",
            &[
                "C'était un échange agréable, on avait un peu peur pour rien.",
                "L'écart sur l'affichage est déjà corrigé.",
            ],
        ),
        said(
            "La procédure {de process} passe de {n14-32} pages à {n3-7}. Ce qui a disparu : les définitions que personne ne lisait et trois signatures. Relecture ouverte jusqu'au {d+8}.",
            &[
                "Enfin lisible. Une question sur l'étape 4 : qui prévient qui ?",
                "Relue à voix haute en équipe, ça tient debout.",
            ],
        ),
        said(
            "Indicateur du mois : {n88-97} % des fiches closes dans les délais. Derrière le chiffre, {n3-9} fiches dorment depuis plus de cent jours. On les lit une par une {w+4}.",
            &[
                "La 214 attend une décision, pas du travail.",
                "Bonne méthode, je viens.",
            ],
        ),
        said(
            "Analyse à froid de l'incident {de stop} : la cause première n'est pas l'erreur de manœuvre : {finding}. Cinq pourquoi, et on change la fiche, pas la personne.",
            &[
                "Merci de le formuler ainsi.",
                "La conduite a apprécié d'être entendue.",
            ],
        ),
        said(
            "Certification : l'auditeur externe vient du {d+12} au {d+14}. Rien à repeindre, rien à cacher : on montre le travail réel, c'est ce qui a plu la dernière fois.",
            &[
                "Les tableaux de l'atelier sont à jour.",
                "Qui l'accompagne pour le déjeuner ?",
            ],
        ),
        said(
            "Idée reçue à la boîte à améliorations : {idea}. Coût : presque rien. On essaie dès {w+2} et on mesure.",
            &[
                "Adopté ! Simple et malin.",
                "Bravo à l'équipe qui l'a proposée.",
            ],
        ),
        said(
            "Bilan carbone : {n6-11} % de mieux en un an, surtout grâce {thanks_to}. Le chauffage des dépôts reste notre plus gros morceau.",
            &[
                "Le rideau d'air de la Tuilerie devrait se voir l'an prochain.",
                "Merci pour la méthode expliquée en annexe.",
            ],
        ),
        said(
            "Tri des déchets d'atelier : le bac bleu contient encore {n10-30} % d'erreurs, surtout des chiffons. Nouvelle affiche avec de vraies photos, faites par l'équipe.",
            &[
                "Les photos changent tout.",
                "Il manque le bac à piles à la carrosserie.",
            ],
        ),
        said(
            "Enquête mystère {de mois-1} : propreté {n84-95}/100, accueil {n86-96}/100, information en situation perturbée {n58-77}/100. Devinez où nous allons travailler.",
            &[
                "On s'en doutait. Un groupe avec la régulation et l'agence ?",
                "D'accord pour le groupe.",
            ],
        ),
    ],
    closings: &[
        "",
        "",
        "",
        "Document dans l'espace, rubrique Audits.",
        "Vos avis comptent.",
    ],
    replies: &[
        "Merci {author}.",
        "Lu, d'accord.",
        "Très clair.",
        "On applique chez nous.",
        "Peux-tu partager le modèle ?",
        "À présenter en réunion d'équipe.",
    ],
    thanks: &["Merci pour vos retours.", "Merci {last}, c'est entendu."],
    banks: &[
        (
            "process",
            &[
                "gestion des objets trouvés",
                "remisage des rames",
                "traitement des réclamations",
                "accueil des nouveaux",
                "consignation électrique",
                "gestion des clés",
                "achats urgents",
                "information voyageurs",
                "entretien des extincteurs",
            ],
        ),
        (
            "finding",
            &[
                "deux versions de la même fiche circulaient",
                "l'étape de relève n'était pas décrite",
                "le bon outil était rangé trop loin",
                "tout le monde croyait que quelqu'un d'autre le faisait",
                "le formulaire demandait une information que personne n'a",
                "l'étiquette était illisible après lavage",
            ],
        ),
        (
            "idea",
            &[
                "colorer les manches des outils par équipe",
                "afficher la photo du bon rangement",
                "mettre un miroir à l'angle du couloir",
                "numéroter les clés dans les deux sens",
                "poser une horloge visible depuis la fosse",
                "imprimer l'ordre de service en gros caractères",
            ],
        ),
        (
            "thanks_to",
            &[
                "à l'écoconduite",
                "aux panneaux solaires des Acacias",
                "aux nouveaux éclairages",
                "aux bus électriques",
            ],
        ),
    ],
    tags: &["qualité", "amélioration"],
    ..MESSAGE
};

/// Notes of the meetings on safety.
pub static MEETINGS: Topic = Topic {
    name: "réunion prévention",
    by: By::Units(&[QUALITY, PEOPLE, WORKSHOP]),
    banks: &[
        (
            "item",
            &[
                "aucun accident grave depuis {n40-210} jours",
                "le document unique est à jour pour l'atelier",
                "{n3-8} situations dangereuses restent ouvertes",
                "les chaussures d'hiver sont distribuées",
                "le plan de circulation des Acacias est repeint",
                "l'éclairage des fosses est conforme",
                "la visite du {d-2} a relevé deux prises abîmées",
                "les extincteurs seront vérifiés {w+6}",
                "le protocole de chargement est signé avec le transporteur",
                "l'exercice de nuit est reporté au {d+13}",
            ],
        ),
        (
            "todo",
            &[
                "réparer le portillon de la voie 3",
                "afficher les numéros d'urgence",
                "tester l'alarme de la peinture",
                "commander des bouchons d'oreilles",
                "rédiger la fiche chaleur",
                "relancer le garde-corps du quai de lavage",
            ],
        ),
    ],
    ..MEETING
};
