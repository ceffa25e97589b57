//! Photography, sport, reading.

use super::{By, MESSAGE, QUESTION, Topic, said};

/// The photography club.
pub static PHOTO: Topic = Topic {
    name: "photo",
    talk: 24,
    warm: true,
    said: &[
        said("Thème du mois : {theme}. Une seule image par personne, à déposer avant le {d+12}. Les commentaires sont gentils *et* sincères.", &["Je tiens déjà la mienne.", "Difficile, et c'est tant mieux."]),
        said("Essayé {technique} {à stop}, {météo}. Verdict : recommencer, mais avec des gants et un trépied.", &["La deuxième image a quelque chose.", "Je viens avec toi la prochaine fois."]),
        said("Commentaire {de p1} sur mes photos {de theme} : « trop de ciel ». J'ai recadré, c'est mieux, c'est agaçant.", &["Toujours écouter {p1}.", "Moi j'aimais bien le ciel."]),
        said("Sortie du {d+6} : {subject}, rendez-vous {h6-19} {à stop}. Thème imposé : {theme}. Tous appareils acceptés, [téléphones compris|même les sténopés].", &["J'y serai, avec un vieux boîtier moyen format.", "Covoiturage depuis la Tuilerie ?", "Prévoyez un chiffon sec, il y aura de la brume."]),
        said("Vos votes pour le thème « {theme} » : {p1} l'emporte avec la série prise {à stop}, devant {p2}. Exposition {site} jusqu'au {d+20}.", &["Très mérité, la troisième image est magique.", "Merci à tous, je ne m'y attendais pas."]),
        said("Essai de la semaine : {technique}. Une réussite sur vingt, mais quelle réussite. [Je montre la planche {w+3}.|Les dix-neuf autres sont instructives.]", &["Montre aussi les ratées, on apprend plus.", "Tu étais à quelle vitesse ?"]),
        said("Développement noir et blanc {w+4} à {h17-18}, salle {salle}. On a retrouvé la cuve, il manque un thermomètre et du courage.", &["J'ai un thermomètre de cuisine, précis au demi-degré.", "Le courage, ça se partage."]),
        said("Rappel avant le concours : pas de visage reconnaissable sans accord écrit, même de dos quand la casquette est célèbre.", &["La casquette se reconnaîtra.", "J'ai des formulaires vierges."]),
        said("Photo du mois : {subject}, {theme}. Prise en quittant le service, sans trépied, appuyé sur une borne. Comme quoi.", &["Superbe. On voit presque le froid.", "La lumière du premier tram, il n'y a rien de mieux."]),
        said("Prêt du club : un 50 mm, deux trépieds, un flash. Carnet à signer au local, retour sous quinze jours.", &["Je réserve le 50 mm pour {w+5}.", "Le grand trépied a une vis dure."]),
        said("Initiation pour débutants le {d+8} : ouverture, vitesse, et comment ne plus couper les pieds. {n4-9} places.", &["Je coupe toujours les têtes, est-ce inclus ?", "Inscrit{/e} !"]),
        said("Le calendrier {année+1} se prépare : douze images du réseau, une par mois. Envoyez vos propositions avant le {d+15}, sans retouche excessive.", &["J'ai une neige pour février, si on la veut.", "Mettons un atelier de nuit en novembre."]).within(&[9, 10, 11]),
        said("Archives : une boîte de {n60-200} plaques de verre retrouvée aux Acacias, {subject} vers 1910. On les numérise {w+5}, avec des gants.", &["Quelle trouvaille ! Je viens aider.", "On reconnaît le pont, et un chien flou."]),
    ],
    closings: &["", "", "", "À vos objectifs."],
    replies: &["Super, merci.", "Hâte de voir ça !", "Je préviens ceux du dépôt.", "Vivement la prochaine sortie.", "Quelle bonne idée.", "Vous me donnez envie de ressortir mon vieux boîtier.", "Merci {author} !"],
    thanks: &["Merci !", "Merci {last} !", "Merci à tous."],
    banks: &[
        ("subject", &["le dépôt à l'aube", "les ponts de la rivière", "le marché couvert", "les reflets sur les rames", "la soudure de nuit", "les mains au travail", "les escaliers de la vieille ville", "le poste de commande dans la pénombre", "les arbres de la plateforme", "la gare sous l'orage"]),
        ("theme", &["attente", "rouge", "symétrie", "cinq heures du matin", "le silence", "contre-jour", "mouvement", "presque rien", "départs", "eau"]),
        ("technique", &["filé d'une rame au quarantième de seconde", "pose longue depuis le pont", "double exposition", "portrait à la bougie", "panoramique à main levée", "macro de rouille", "noir et blanc au filtre rouge"]),
    ],
    tags: &["photo"],
    ..MESSAGE
};

/// The sports club.
pub static SPORT: Topic = Topic {
    name: "sport",
    talk: 23,
    warm: true,
    said: &[
        said("{^sport} de {w-1} : {n4-12} présents, {feat}. Prochaine séance le {d+6} à {h12-19}.", &["Quelle partie !", "Je serai là pour la revanche.", "Les courbatures aussi étaient au rendez-vous."]).often(),
        said("Cherche partenaire de {sport}, niveau {level}, plutôt [le midi|en fin de service|le week-end]. Je fournis {gear}.", &["Même niveau, même créneau : on s'écrit.", "Essaie avec {p2}, qui cherche aussi."]),
        said("Notre équipe de {sport} affronte {rival} le {d+7}. Supporters demandés, tambour autorisé jusqu'à {h20-21}.", &["J'apporte le tambour.", "Je tiens la buvette."]),
        said("{^sport} {w+2} à {h12-18} : {n5-9} inscrits, il manque {n2-4} personnes. [Tous niveaux.|Remplaçants bienvenus.|Ambiance garantie.]", &["Présent{/e} !", "Je viens si mon service finit à l'heure.", "Comptez {p2}, vu ce matin."]).often(),
        said("Résultat {de w-1} : {n2-6} à {n0-5} contre {rival}. [Belle défense.|Le gardien mérite une statue.|On a surtout bien ri.] Revanche dans un mois.", &["La statue, je veux bien, à la Tuilerie.", "Ils ont promis de venir avec des joueurs, cette fois."]),
        said("Course {de race} le {d+12}, {n5-21} km. Équipe « Corvelle » : {n8-25} dossards déjà. Entraînement le mardi midi le long du canal, allure conversation.", &["Inscrit{/e}, allure très conversation.", "Qui fait le relais à trois ?"]),
        said("Séance d'étirements {site}, vingt minutes après le service, {w+1} et {w+3}. Le kiné des pompiers nous montre {n4-7} exercices pour le dos.", &["Mon dos remercie d'avance.", "Faisable en tenue de travail ? Oui."]),
        said("Les vestiaires du gymnase ferment à {h20-21} désormais. [On avance d'un quart d'heure.|Prévoyez la douche rapide.]", &["Bien noté.", "Dommage pour la troisième mi-temps."]),
        said("Tournoi interservices de {sport} le {d+15} : inscriptions par équipes de {n4-7}, mixtes et mélangées si possible. L'an dernier, la paie avait surpris tout le monde.", &["La paie compte bien défendre son titre.", "L'atelier est prêt."]),
        said("Bravo à {@p1}, {n3-4} h {n10-59} au marathon, et debout au poste le lendemain. [On a vérifié : debout, oui ; marchant, à peine.|Chapeau.]", &["Merci ! Les escaliers du siège sont mes ennemis.", "Immense respect."]).within(&[3, 4, 5, 9, 10, 11]),
        said("Matériel : {n6-12} raquettes recordées, deux ballons neufs, un filet rapiécé. Merci de rendre les chasubles lavées, elles ont une vie intérieure.", &["J'ai la pile de juin, pardon, je lave ce soir.", "Le filet est comme neuf."]),
        said("Randonnée dimanche : {village}, {n11-19} km, {n200-500} m de dénivelé. Départ en tram puis car régional, évidemment. Pique-nique tiré du sac.", &["J'apporte du café et une carte papier.", "Les enfants de dix ans suivent-ils ? Les miens, oui, en râlant."]).within(&[3, 4, 5, 6, 9, 10]),
        said("Nouvelle section : {newsport}. Première séance gratuite {w+5}, {site}. Il faut être {n6-10} pour ouvrir.", &["J'en rêvais, inscrivez-moi.", "Je viens voir, sans promesse."]),
    ],
    openings: &["", "", "", "Salut les sportifs,", "Hello,"],
    closings: &["", "", "", "À vos baskets !"],
    replies: &["Allez !", "Blessé{/e}, je ferai le public.", "Super, merci.", "On finit au Terminus ?", "Je fais passer aux équipes de nuit.", "Belle ambiance, comme toujours.", "Merci {author} pour l'organisation."],
    thanks: &["Merci à tous !", "Merci {last} !", "Noté {last}."],
    banks: &[
        ("feat", &["un point de vingt-deux échanges", "une chute spectaculaire et sans gravité", "deux raquettes cassées", "un débutant qui gagne tout", "une remontée de huit points", "un fou rire général"]),
        ("level", &["débutant", "moyen", "correct mais essoufflé", "ancien bon joueur", "acharné"]),
        ("gear", &["les balles", "la bonne humeur", "deux raquettes", "les citrons", "le maillot"]),
        ("sport", &["badminton", "foot à cinq", "volley", "tennis de table", "basket à trois", "pétanque", "handball", "rugby à toucher"]),
        ("rival", &["les pompiers", "l'hôpital", "la mairie", "la piscine municipale", "le lycée Ampère (côté profs)", "les éboueurs", "la poste"]),
        ("race", &["le pont", "la Sarve", "l'Écluse", "la Saint-Martin", "les Corderies"]),
        ("village", &["les crêtes de Roche-Haute", "le tour de l'étang de Vauclerc", "la forêt des Essarts", "les gorges de la Sarve"]),
        ("newsport", &["escalade", "yoga", "aviron", "danse", "tir à l'arc", "natation du midi", "échecs (oui, c'est un sport)"]),
    ],
    tags: &["sport"],
    ..MESSAGE
};

/// The lending library.
pub static BOOKS: Topic = Topic {
    name: "lecture",
    talk: 22,
    warm: true,
    said: &[
        said(
            "Recommandation {de p1} : {book}. De {p2} : {book2}. À départager autour d'un thé {w+3}.",
            &[
                "Je vote pour le premier, sans l'avoir lu.",
                "J'ai les deux, je les prête.",
            ],
        ),
        said(
            "Compte rendu du club : {n5-13} présents, {book} a divisé. Une moitié dit « {verdict} », l'autre a abandonné page {n30-90}.",
            &[
                "J'étais de la seconde moitié, je l'assume.",
                "La discussion valait mieux que le livre.",
            ],
        ),
        said(
            "Troc : je cherche {book}, j'échange contre {n2-5} {genre}.",
            &[
                "Marché conclu, casier {n2-40}.",
                "Je l'ai vu dans la boîte {de stop}.",
            ],
        ),
        said(
            "Heure du conte pour les enfants du personnel le {d+10}, salle {salle}. Lectrice : {p1}. Goûter : vous tous.",
            &[
                "Deux inscrits, six et huit ans.",
                "J'apporte des madeleines.",
            ],
        ),
        said(
            "Arrivés dans les rayons : {n9-30} {genre}, donnés par {p1}. [Sans date de retour, sur la confiance.|Les autocollants verts sont pour la salle de pause.]",
            &[
                "J'en prends deux, promis je les ramène.",
                "Merci {p1}, quelle belle bibliothèque tu dois avoir.",
            ],
        ),
        said(
            "Lu pendant mes coupures : {book}. {^verdict}. [Je le laisse au casier {n2-40}.|À qui le tour ?]",
            &["À moi ! Je passe demain.", "Même avis, surtout la fin."],
        ),
        said(
            "Club de lecture le {d+9} à {h12-13}, salle {salle} : on parle {de book}. Il n'est pas obligatoire de l'avoir fini, ni de l'avoir aimé.",
            &[
                "J'en suis à la moitié, ne dites rien.",
                "Je viens pour le désaccord.",
            ],
        ),
        said(
            "Qui aurait des {genre} pour [un voyage de six heures|un ado qui n'aime pas lire|quelqu'un qui dort mal] ?",
            &[
                "J'ai exactement ce qu'il faut, je te l'apporte {w+2}.",
                "Demande {à p2}, sa réserve est sans fond.",
            ],
        ),
        said(
            "La boîte à livres {de stop} déborde. On en rapatrie un carton {site}, triez avant qu'il ne parte.",
            &[
                "Il y avait un dictionnaire de 1932, je l'adopte.",
                "Merci, j'ai trouvé un cadeau.",
            ],
        ),
        said(
            "Atelier d'écriture {w+6} : raconter un trajet en {n10-30} lignes. Les textes du printemps sont affichés, allez lire celui sur la dame au parapluie.",
            &[
                "J'ai pleuré au parapluie.",
                "Peut-on écrire en arabe ou en portugais ? Oui, et on lira les deux.",
            ],
        ),
        said(
            "Retour demandé : {book}, sorti depuis {n4-14} mois. Sans colère. Il manque simplement à quelqu'un.",
            &[
                "Coupable, il est sur ma table de nuit.",
                "Amnistie générale ?",
            ],
        ),
        said(
            "Grand tri annuel : on garde, on donne, on répare. {n5-10} volontaires avec du ruban adhésif, {d+11} à midi.",
            &["Je répare volontiers les dos.", "J'apporte du thé."],
        ),
    ],
    closings: &["", "", "", "Bonne lecture."],
    replies: &[
        "Je note.",
        "Merci {author} !",
        "Quelle bonne nouvelle pour la salle de pause.",
        "J'en parle à l'équipe de nuit, grands lecteurs.",
        "Ça donne envie de prendre le tram plus long.",
    ],
    thanks: &["Merci {last}.", "Merci à tous.", "À bientôt au rayon."],
    banks: &[
        (
            "genre",
            &[
                "romans policiers",
                "bandes dessinées",
                "récits de voyage",
                "nouvelles",
                "livres de cuisine",
                "romans courts",
                "essais pas trop sévères",
                "polars scandinaves",
            ],
        ),
        (
            "book",
            &[
                "un roman de marins qui ne prend jamais la mer",
                "une biographie d'ingénieure oubliée",
                "un polar qui se passe dans un dépôt de bus",
                "une saga familiale de neuf cents pages",
                "un recueil de poèmes sur les gares",
                "un essai sur le sommeil",
                "une bande dessinée sur l'hiver",
                "un récit à vélo autour de la mer Noire",
                "un roman épistolaire entre deux aiguilleurs",
                "un premier roman plein d'abeilles",
            ],
        ),
        (
            "verdict",
            &[
                "trois nuits trop courtes, aucun regret",
                "ça commence lentement, puis on rate son arrêt",
                "beau, triste, nécessaire",
                "à lire par petites gorgées",
                "j'ai ri tout haut dans la {bus}",
                "la traduction est superbe",
                "je n'ai pas tout compris, et j'ai aimé",
            ],
        ),
    ],
    tags: &["lecture"],
    ..MESSAGE
};

/// Questions about leisure.
pub static QUESTIONS: Topic = Topic {
    name: "question de loisirs",
    answered_by: By::Stewards,
    openings: &["", "", "Bonjour,"],
    said: &[
        said(
            "faut-il une licence pour venir une fois par mois ?",
            &["Non, la carte de l'association suffit, douze euros l'année, assurance comprise."],
        ),
        said(
            "les retraités peuvent-ils continuer à participer ?",
            &[
                "Oui, et on y tient ! Il leur faut seulement un accès invité, demandé par l'un des animateurs.",
            ],
        ),
        said(
            "existe-t-il un créneau compatible avec les services du matin ?",
            &["Le jeudi à 14 h 30, créé exprès l'an dernier. On y est une dizaine."],
        ),
        said(
            "où déposer le matériel en fin de séance quand le local est fermé ?",
            &[
                "Au poste de garde des Acacias, étagère du bas, avec ton nom. On range le lendemain.",
            ],
        ),
        said(
            "peut-on venir accompagné ?",
            &["Une personne par membre, trois fois, ensuite elle adhère ou apporte un gâteau."],
        ),
    ],
    replies: &["Je me posais la question.", "Merci !"],
    ..QUESTION
};
