//! The canteen « Le Terminus ».

use super::{By, MESSAGE, QUESTION, Topic, said};

/// The menu of the week, on Mondays.
pub static MENU: Topic = Topic {
    name: "menu",
    by: By::Stewards,
    talk: 26,
    every: 6,
    weekday: Some(0),
    warm: true,
    said: &[
        said("**Menus de la semaine {semaine}**\n\n| Jour | Plat | Sans viande |\n| --- | --- | --- |\n| Lundi | {meat} | {veg} |\n| Mardi | {meat2} | {veg2} |\n| Mercredi | {meat3} | {veg3} |\n| Jeudi | {meat4} | {veg4} |\n| Vendredi | {fish} | {veg5} |\n\nDesserts au choix : {sweet}, {sweet2}, fruits.", &[]).often(),
        said("Semaine {semaine} au Terminus :\n\n- **lundi** : {meat} ou {veg}\n- **mardi** : {veg2}, journée sans viande pour tous\n- **mercredi** : {meat2} ou {veg3}\n- **jeudi** : {meat3} ou {veg4}\n- **vendredi** : {fish}\n\nEt {sweet} tant qu'il y en a.", &[]).often(),
    ],
    closings: &["", "Bon appétit !", "Les allergènes sont affichés à l'entrée de la ligne.", "Le pain vient de la boulangerie {de stop}."],
    replies: &["{^meat3} : je décale ma réunion.", "{^sweet}, enfin !", "Qui réserve une table de huit {w+3} ?", "{^fish} vendredi, je serai là à midi pile.", "Merci pour {veg2}, c'est mon préféré.", "Je suis en service coupé {w+2}, pouvez-vous garder une part ?", "Vivement {w+1}.", "Peut-on avoir la recette {de veg4} ?", "L'équipe de nuit rêve d'un service à 22 h, on le redit."],
    thanks: &["Merci à tous, bon appétit !", "Bien noté {last}, on transmet en cuisine."],
    banks: MENU_BANKS,
    tags: &["menu"],
    ..MESSAGE
};

const MENU_BANKS: &[super::Bank] = &[
    (
        "meat",
        &[
            "le sauté de veau aux olives",
            "le poulet basquaise",
            "le rôti de porc aux pruneaux",
            "le bœuf aux carottes",
            "la blanquette",
            "le mafé de bœuf",
            "la saucisse aux lentilles",
            "le tajine d'agneau",
            "la pintade au chou",
            "le hachis parmentier",
            "l'émincé de dinde au curry",
            "le rougail saucisse",
            "la choucroute",
            "le colombo de poulet",
            "le bœuf lôc lac",
            "le petit salé",
        ],
    ),
    (
        "veg",
        &[
            "le curry de pois chiches",
            "les lasagnes aux épinards",
            "la tarte aux poireaux",
            "le dahl de lentilles corail",
            "le gratin de courge",
            "les falafels et leur boulgour",
            "le risotto aux champignons",
            "la galette de sarrasin aux œufs",
            "la moussaka aux légumes",
            "le chili aux haricots rouges",
            "la polenta aux légumes rôtis",
            "l'omelette aux herbes",
            "le couscous de légumes",
            "les raviolis au potiron",
        ],
    ),
    (
        "fish",
        &[
            "le merlu au beurre blanc",
            "la brandade",
            "le colin pané maison",
            "la lotte à l'armoricaine",
            "le maquereau grillé",
            "la bouillabaisse du pauvre",
            "le bacalhau com natas",
            "les moules marinières",
        ],
    ),
    (
        "sweet",
        &[
            "la crème caramel",
            "le riz au lait",
            "le clafoutis",
            "la tarte aux pommes",
            "le fondant au chocolat",
            "l'île flottante",
            "le far aux pruneaux",
            "la salade d'oranges à la cannelle",
            "le crumble",
            "le flan coco",
            "le kouglof",
            "la mousse au citron",
        ],
    ),
];

/// Everything else about lunch.
pub static LUNCH: Topic = Topic {
    name: "restaurant",
    talk: 24,
    warm: true,
    said: &[
        said("Recette demandée {w-1}, la voici : {dish}, version {n6-12} personnes. Le secret tient en deux mots : {secret}.", &["Testé à la maison, succès complet.", "Enfin ! Merci à la cuisine.", "On peut remplacer le beurre ?"]),
        said("Table du fond, {n8-14} couverts, anniversaire {de p1} {w+2} à {h12-13}. La cuisine prévoit {sweet}, n'en soufflez mot.", &["Bouche cousue.", "Je m'occupe des bougies."]),
        said("Coup de feu réussi : {n280-390} repas servis malgré [un four en panne|une livraison en retard|deux absents]. La brigade mérite une ovation, ou au moins vos plateaux bien rangés.", &["Bravo, on n'a rien vu en salle.", "Plateau rangé, comme toujours."]),
        said("Le producteur {de produce} vient nous voir {w+3} à midi. Dégustation devant l'entrée, et quelques cageots à emporter au prix de la ferme.", &["Je prends un cageot d'avance.", "Sont-ils en agriculture biologique ? Oui, depuis huit ans."]),
        said("Sondage à la sortie : {n58-84} % de contents, {n9-20} % de pressés, et une personne qui voulait « plus de silence ». Un coin calme sera aménagé près de la baie.", &["Le coin calme, quelle bonne idée.", "La personne, c'était moi, merci."]),
        said("Merci pour {dish} [d'hier|de ce midi|de {w-1}] : [assaisonnement parfait|on se serait cru chez ma grand-mère|toute la table en a repris].", &["Message transmis en cuisine, ils rougissent.", "Je l'ai raté, j'étais en ligne. À refaire !"]),
        said("File d'attente de {n12-25} minutes à 12 h 10. Si les bureaux pouvaient descendre à 12 h 45, les équipes en coupure auraient le temps de s'asseoir.", &["On décale notre équipe dès demain.", "Une deuxième caisse le mardi et le jeudi changerait tout.", "Juste. On peut aussi réserver les six premières tables aux services coupés."]),
        said("Pesée des restes : {n31-88} grammes par plateau cette semaine. [C'est {n5-20} de moins qu'en {mois-1}.|Le pain reste en tête, suivi des courgettes.] On propose désormais deux tailles de portion.", &["La petite portion me va très bien.", "Bravo, et moins de pain au départ suffirait."]),
        said("Commission des menus le {d+8}. Remontez vos envies, vos allergies, et vos souvenirs d'enfance. Trois propositions tirées au sort seront cuisinées.", &["Le gratin de christophines de ma mère !", "Des crozets, une fois, en hiver.", "Plus de légumes crus, svp."]),
        said("Journée {cuisine} {w+4} ! La cuisine est ouverte à {n2-4} volontaires pour préparer la veille. {@p1} coordonne, tablier fourni.", &["J'apporte les épices de la maison.", "Volontaire, je sais au moins éplucher."]),
        said("Il manque {n40-90} fourchettes. Elles ne sont pas parties seules. Regardez dans les tiroirs, les sacs à dos et les cabines, elles vous manqueront aussi.", &["Quatre retrouvées dans la salle {salle}, je les rapporte.", "La mienne est innocente."]),
        said("Test d'une heure : les contenants en verre consignés pour emporter. Deux euros de consigne, rendus au retour. Le couvercle ferme bien, essayé dans un bus qui freine.", &["Essayé avec de la soupe, rien n'a bougé.", "Enfin ! Merci pour la planète et pour mon sac."]),
        said("Le petit déjeuner de 4 h 30 à la Tuilerie reprend {w+2}. Café, tartines, et {sweet} le vendredi. Merci à l'équipe qui se lève encore plus tôt que nous.", &["Vous nous sauvez la vie.", "Je confirme, la tartine de 4 h 30 a un goût particulier."]).within(&[9, 10, 11, 12, 1, 2, 3]),
        said("Grosse chaleur : salades composées, soupe froide, et fermeture des fours à 13 h. L'eau citronnée est à volonté, y compris pour remplir les gourdes.", &["La soupe froide de concombre : un miracle.", "Merci de penser à ceux qui passent en coup de vent."]).within(&[6, 7, 8]),
        said("J'ai oublié ma boîte à repas bleue au réfrigérateur {site}. Si quelqu'un l'a mangée, j'espère que c'était bon. Si quelqu'un l'a lavée, merci.", &["Lavée et posée sur l'étagère !", "Le gratin avait l'air excellent, mais je te jure que j'ai résisté."]),
        said("La machine à café du rez-de-chaussée propose désormais du chocolat *chaud*, c'est nouveau, avant il était tiède. [On progresse.|Félicitons le réparateur.]", &["Goûté. Brûlé. Heureux.", "Et le thé, a-t-il toujours un goût de soupe ?"]),
        said("Concours de soupes du {d+7} : {n6-12} équipes inscrites. Jury neutre, louche officielle. La régulation défend son titre avec une recette tenue secrète.", &["L'atelier prépare sa revanche, au potimarron.", "Je me dévoue pour le jury."]).within(&[10, 11, 1, 2]),
    ],
    openings: &["", "", "", "Bonjour les gourmands,"],
    closings: &["", "", "", "Merci à toute la cuisine."],
    replies: &["Miam.", "Merci à la cuisine.", "On en parlait ce midi."],
    thanks: &["Merci à tous.", "Noté pour la commission.", "Merci {last}, message passé."],
    banks: &[
        ("secret", &["beaucoup d'oignons", "feu doux", "un filet de vinaigre", "la veille", "beurre noisette"]),
        ("produce", &["pommes", "fromage de chèvre", "lentilles", "miel", "champignons", "carottes de couleur"]),
        ("dish", &["le mafé", "les lasagnes", "la tarte aux poireaux", "le rougail", "le far", "la brandade", "le couscous", "le riz au lait", "la blanquette", "les falafels"]),
        ("cuisine", &["bretonne", "sénégalaise", "vietnamienne", "portugaise", "alsacienne", "réunionnaise", "libanaise", "du Nord"]),
        ("sweet", &["des viennoiseries", "des crêpes", "un cake maison", "du pain d'épices"]),
    ],
    tags: &["cantine"],
    ..MESSAGE
};

/// Questions about lunch.
pub static QUESTIONS: Topic = Topic {
    name: "question de cantine",
    answered_by: By::Stewards,
    openings: &["", "", "Bonjour,"],
    said: &[
        said(
            "le badge se recharge-t-il en ligne maintenant ? La borne refuse ma carte.",
            &[
                "Oui, depuis le portail, rubrique « Restaurant ». La borne, elle, est en panne jusqu'à {w+2}.",
            ],
        ),
        said(
            "peut-on inviter [un fournisseur|sa famille] à déjeuner ?",
            &[
                "Oui, tarif invité, {n9-12} euros, à régler à la caisse 2. Prévenez la veille au-delà de trois personnes.",
            ],
        ),
        said(
            "les plats sont-ils sans fruits à coque le jeudi ? Le tableau n'est pas à jour.",
            &[
                "Le plat oui, le dessert non. Tableau corrigé, et en cas de doute demandez la fiche : elle est derrière la caisse, on ne devine jamais.",
            ],
        ),
        said(
            "pourquoi n'y a-t-il plus de compotes ?",
            &[
                "Le fournisseur change, elles reviennent le {d+6}, avec moins de sucre et de vraies pommes.",
            ],
        ),
        said(
            "reste-t-il un service après 13 h 30 pour ceux qui finissent tard ?",
            &[
                "Jusqu'à 14 h 15, un plat chaud et le bar à salades. On garde dix parts chaque jour.",
            ],
        ),
        said(
            "d'où vient la viande ?",
            &[
                "D'une coopérative à quarante kilomètres pour le bœuf et le porc, label pour la volaille. L'origine est écrite sur le menu affiché.",
            ],
        ),
        said(
            "les micro-ondes de la Tuilerie marchent-ils tous ? J'en ai compté deux sur quatre.",
            &["Trois depuis ce matin. Le quatrième a rejoint la benne, un neuf arrive {w+3}."],
        ),
    ],
    replies: &[
        "Je me demandais aussi.",
        "Merci pour la question.",
        "Bonne idée de l'afficher.",
    ],
    ..QUESTION
};
