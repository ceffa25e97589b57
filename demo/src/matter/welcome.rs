//! Arrivals, farewells, and the questions of the first weeks.

use super::{MESSAGE, QUESTION, Topic, said};
use crate::matter::By;

/// The space where newcomers introduce themselves.
pub const SLUG: &str = "bienvenue";

/// Somebody introduces themself; once per newcomer.
pub static ARRIVAL: Topic = Topic {
    name: "arrivée",
    talk: 52,
    warm: true,
    openings: &[
        "Bonjour à toutes et à tous,",
        "Bonjour tout le monde,",
        "Bonjour,",
        "Bonjour à tous,",
    ],
    said: &[
        said(
            "Je suis arrivé{/e} {w-2} comme {me.job} ({me.site}). Avant cela, j'ai passé {n3-14} ans [dans la logistique|dans un autre réseau, plus au sud|dans l'hôtellerie|dans une collectivité] : {before}. {^hobby}",
            &[],
        ),
        said(
            "Moi c'est {me}, {nouveau/nouvelle} venu{/e} {unitwhere} : {me.job}. {^before}. J'ai eu droit à la visite des Acacias [sous la pluie|avec {p1}, merci pour la patience|et je me suis perdu{/e} deux fois], tout va bien. {^hobby}",
            &[],
        ),
        said(
            "Quelques mots pour me présenter : {me.name}, {me.job} depuis le {d-3}. J'ai grandi [à une heure d'ici|au bord de la mer|à Saint-Alban, terminus de la 30|loin, dans une ville sans tramway] et {path}. {^hobby} Merci pour l'accueil de toute l'équipe, en particulier {@p1} qui a répondu à [quarante|une centaine de|toutes mes] questions.",
            &[],
        ),
        said(
            "Première semaine terminée ! Je suis {me.name}, je rejoins Corvelle Mobilités en tant que {me.job}. {^before}. Ce qui m'a frappé{/e} : {surprise}. {^hobby}",
            &[],
        ),
        said(
            "Un petit mot pour dire bonjour. Je travaille désormais comme {me.job}, lieu d'attache : {me.site}. Auparavant, {path}. J'apprends encore {learning}, alors soyez indulgents. {^hobby}",
            &[],
        ),
        said(
            "{^surprise} : voilà mon résumé de la première semaine. Je m'appelle {me}, {me.job}. {^before}, puis l'envie de me rapprocher d'un métier utile à la ville. {^hobby}",
            &[],
        ),
    ],
    closings: &[
        "Au plaisir de vous croiser !",
        "À bientôt sur le réseau.",
        "À très vite autour d'un café.",
        "N'hésitez pas à venir me dire bonjour.",
        "Et si vous avez un conseil pour bien commencer, je prends.",
        "",
    ],
    replies: &[
        "Bienvenue {author} !",
        "Bienvenue parmi nous [!|, et bon courage pour les acronymes !]",
        "Bienvenue ! Un conseil : [demande la carte des toilettes du réseau, c'est le document le plus précieux de la maison|ne prends jamais le dernier café sans relancer la machine|note les noms des arrêts dans l'ordre, on te les demandera].",
        "Ravi{/e} de t'avoir [croisé{author:/e} à la cantine|dans l'équipe|rencontré{author:/e} à la visite des dépôts].",
        "Bienvenue {author} ! Si tu veux voir le poste de commande, passe [un matin|quand tu veux], on fait visiter avec plaisir.",
        "Encore quelqu'un du club ! [On court le mardi midi|La chorale cherche des voix|On joue aux échecs le jeudi au réfectoire], tu es {author:attendu/attendue}.",
        "Quel soulagement que le poste soit enfin pourvu ! Bienvenue.",
        "Très bon choix. Ici on râle sur la météo et on s'entraide sur le reste. Bienvenue !",
        "Bienvenue ! Le parcours d'intégration du {d+12} te concerne, [pense à t'inscrire|l'invitation part cette semaine].",
        "Bonne route avec nous, {author}. [Le premier hiver est le plus long.|La première grève des machines à café aussi.|]",
        "Toute l'équipe se joint à moi : bienvenue !",
    ],
    thanks: &[
        "Merci à toutes et tous pour l'accueil [!|, ça fait chaud au cœur.]",
        "Merci {last} ! Je passerai [demain|dans la semaine].",
        "Merci ! J'ai déjà goûté le café, je sais où ne plus aller.",
    ],
    banks: &[
        (
            "unitwhere",
            &[
                "dans l'équipe",
                "dans la maison",
                "parmi vous",
                "à Corvelle Mobilités",
            ],
        ),
        (
            "before",
            &[
                "j'ai conduit des cars de tourisme pendant six saisons",
                "j'étais en alternance dans un bureau d'études",
                "je viens de l'aéronautique, où tout va plus vite et coûte plus cher",
                "j'ai réparé des ascenseurs, ce qui apprend la patience",
                "j'ai travaillé en caisse, en cuisine puis en gare",
                "j'ai tenu un magasin de cycles",
                "j'ai commencé comme intérimaire sur un chantier de voie",
                "j'ai été à la vie scolaire d'un collège, bonne école pour garder son calme",
                "je sors d'une reconversion de dix-huit mois",
                "j'ai fait de la maintenance d'éoliennes",
                "j'ai passé trois ans au service client d'un fournisseur d'énergie",
                "j'étais à la régie d'un théâtre, où l'on apprend aussi à tenir un horaire",
            ],
        ),
        (
            "path",
            &[
                "j'ai longtemps pris la ligne B pour aller au lycée",
                "je travaillais dans une coopérative agricole",
                "j'étais chez un loueur de véhicules",
                "j'ai enchaîné les missions dans le bâtiment",
                "je m'occupais d'un parc de chariots élévateurs",
                "je faisais de la médiation dans les trains régionaux",
                "j'étais comptable dans une scierie",
                "j'ai servi neuf ans dans la marine",
                "je finissais mes études",
                "j'étais à mon compte comme électricien",
                "je travaillais dans une bibliothèque municipale",
            ],
        ),
        (
            "surprise",
            &[
                "le silence de l'atelier à midi pile",
                "la gentillesse des régulateurs au téléphone",
                "le nombre de mots en -age qu'on emploie ici",
                "tout le monde se dit bonjour, même à 4 h 30",
                "on m'a donné un badge, un casque et un gâteau, dans cet ordre",
                "la vue sur la rivière depuis la salle Halage",
                "le fait que chaque rame a son caractère",
                "personne ne m'a fait de réponse toute faite",
                "la ponctualité des réunions",
            ],
        ),
        (
            "learning",
            &[
                "à distinguer la Tuilerie des Tanneurs",
                "le nom des arrêts de la 7",
                "à lire un graphique de circulation",
                "les numéros de poste",
                "à quoi sert le bouton orange",
                "les règles du planning",
                "le vocabulaire de la voie",
            ],
        ),
        (
            "hobby",
            &[
                "le week-end, on me trouve sur un vélo.",
                "en dehors du travail : escalade, et deux enfants qui grimpent aussi.",
                "je joue de l'accordéon, mais je ne le sors qu'aux départs en retraite.",
                "je cherche d'ailleurs un club de badminton.",
                "passion avouée : les gares désaffectées.",
                "je chante faux mais je chante.",
                "j'ai un potager et trop de courgettes d'août à octobre, vous êtes prévenus.",
                "je cuisine mieux que je ne cours.",
                "je fais de la photo, surtout la nuit.",
                "je parle un peu la langue des signes, si cela peut servir.",
                "amateurs de jeux de société, faites signe.",
                "j'arbitre des matches de handball le samedi.",
                "j'apprends le portugais, très lentement.",
            ],
        ),
    ],
    ..MESSAGE
};

/// Somebody leaves after a long time; `{p1}` is the one who leaves.
pub static FAREWELL: Topic = Topic {
    name: "départ",
    talk: 90,
    warm: true,
    by: By::Stewards,
    said: &[
        said(
            "**{p1.name} nous quitte**\n\nAprès {n28-39} ans de maison, dont les dernières comme {p1.job}, {p1} prend sa retraite le {d+9}. Pot de départ {site} ce jour-là à partir de {h15-17}, tout le monde est invité. Une enveloppe et une carte circulent, {@p2} les garde.",
            &[],
        ),
        said(
            "{p1.name} part à la retraite ! {p1:Il est entré/Elle est entrée} dans la maison à une époque où les titres de transport se compostaient encore. Son dernier jour sera le {d+9}. On se retrouve {site} à {h15-17} pour lui dire merci comme il se doit.",
            &[],
        ),
        said(
            "Vous {p1:le/la} connaissez forcément : {p1.name}, {p1.job}, tire sa révérence le {d+9}. Si vous avez des photos ou des anecdotes, envoyez-les à {@p2} avant {w+6}, nous préparons un petit album. Le verre de l'amitié aura lieu {site}.",
            &[],
        ),
        said(
            "Une page se tourne. {p1.name} a formé la moitié d'entre nous, a connu quatre directions et n'a jamais raté une Sainte-Barbe. Départ en retraite le {d+9}, pot à {h15-17} {site}. Discours courts, promis.",
            &[],
        ),
    ],
    replies: &[
        "Tu vas nous manquer, {p1} !",
        "Bonne retraite {p1}, et merci pour [tout|la patience des premiers jours|les fous rires].",
        "La maison ne sera plus tout à fait la même. Profite bien !",
        "C'est {p1} qui m'a appris [le métier|à ne pas paniquer|à faire un vrai café]. Merci pour tout.",
        "Je serai là, avec [une quiche|les photos de la fête de 2009|un gâteau au citron].",
        "Impossible d'être présent{/e}, je serai en service, mais le cœur y est.",
        "Reviens nous voir, [la porte reste ouverte|il y aura toujours un café].",
        "Comment va-t-on faire le planning des ponts sans {p1} ?",
        "Bravo pour cette belle carrière. [Le jardin attendait !|Bon vent !|À toi les matins sans réveil.]",
        "Quelqu'un se souvient de la tempête, quand {p1} avait tenu le poste vingt heures d'affilée ? Respect.",
        "Félicitations, et surtout : repose-toi.",
        "Une anecdote pour l'album : le jour où {p1} a retrouvé un accordéon, un poisson rouge et une robe de mariée dans la même rame.",
    ],
    ..MESSAGE
};

/// Questions of the first weeks.
pub static FIRST_QUESTIONS: Topic = Topic {
    name: "premiers pas",
    talk: 26,
    openings: &[
        "",
        "",
        "Question de {nouveau/nouvelle} :",
        "Je débute, alors pardon si c'est évident :",
        "Bonjour,",
    ],
    said: &[
        said(
            "où faut-il aller chercher [les chaussures de sécurité|la tenue d'hiver|le gilet haute visibilité] ? On m'a parlé du magasin, mais lequel ?",
            &[
                "Au magasin des Acacias, guichet de gauche, entre 7 h 30 et 15 h. Viens avec ton badge, la taille se choisit sur place.",
                "Le magasin de la Tuilerie en a aussi, mais seulement du 40 au 44.",
            ],
        ),
        said(
            "comment obtenir un casier ? J'ai encore mon sac sous mon bureau.",
            &[
                "Il faut écrire au service des bâtiments avec ton site et ta taille préférée (haut ou bas). En général c'est réglé en trois jours.",
                "Aux Acacias, il reste des casiers bas près de la salle Tanneurs, demande la clé au poste de garde.",
            ],
        ),
        said(
            "mon badge ouvre la porte principale mais pas le parking vélos. C'est normal ?",
            &[
                "Oui, l'accès vélos se demande à part : formulaire « Droits d'accès », case parking. C'est activé le lendemain.",
                "Pense à repasser ton badge à la borne d'entrée après l'activation, sinon il garde les anciens droits.",
            ],
        ),
        said(
            "qu'est-ce que le « HLP » dont tout le monde parle ? Le lexique n'en dit rien.",
            &[
                "Haut le pied : un véhicule qui roule sans voyageurs, par exemple pour rentrer au dépôt. Je l'ajoute au lexique.",
                "Et à ne pas confondre avec « en réserve », qui veut dire prêt à partir mais à l'arrêt.",
            ],
        ),
        said(
            "peut-on voyager gratuitement avec la carte professionnelle le week-end ?",
            &[
                "Oui, sur tout le réseau, tous les jours. La carte est personnelle et se présente aux contrôles comme un titre ordinaire.",
                "Pour la famille, il y a un tarif à part : voir avec les RH, formulaire « ayants droit ».",
            ],
        ),
        said(
            "à qui dois-je envoyer mon relevé d'heures quand mon responsable est en congé ?",
            &[
                "À la personne indiquée comme suppléante sur sa fiche, ici dans l'annuaire. À défaut, directement à la paie avant le 20.",
                "Et tu peux le déposer en avance, il n'y a pas de mal.",
            ],
        ),
        said(
            "quelqu'un a-t-il un plan [du centre de maintenance|des voies de garage|des salles de réunion du siège] ? Je tourne en rond, au sens propre.",
            &[
                "Il est affiché derrière chaque porte coupe-feu, et en PDF dans l'espace Bonnes pratiques, rubrique « Plans ».",
                "Le bon repère aux Acacias : la cheminée est toujours au nord.",
            ],
        ),
        said(
            "est-ce qu'un parrainage est prévu pour les arrivants ? Dans mon ancienne maison, cela m'avait beaucoup aidé{/e}.",
            &[
                "Oui ! Chaque arrivant peut demander un parrain ou une marraine hors de son service. Écris à {@x}, qui tient la liste.",
                "Je suis marraine depuis deux ans, c'est un déjeuner par mois et beaucoup de bons souvenirs.",
            ],
        ),
        said(
            "faut-il réserver pour le restaurant le premier jour ? Et accepte-t-on la carte bancaire ?",
            &[
                "Pas de réservation sauf pour les groupes de plus de huit. La carte est acceptée, et le badge se recharge à la borne près de l'entrée.",
                "Viens avant midi ou après 12 h 45 : entre les deux, il y a la queue.",
            ],
        ),
        said(
            "la journée d'intégration comprend-elle vraiment un tour en cabine de tram ?",
            &[
                "Oui, dix minutes chacun entre Écluse et Pont-Vieux, en dehors du service voyageurs. Prends des chaussures fermées.",
                "C'est le meilleur moment de la journée. Juste après le déjeuner, évite le café en trop.",
            ],
        ),
        said(
            "comment se passe la visite médicale d'embauche ? Je n'ai reçu aucune date.",
            &[
                "La convocation part de l'infirmerie dans les trois mois. Si ton poste est de conduite, c'est avant la prise de service : appelle le {ext}.",
                "J'ai eu la mienne au bout de cinq semaines, sur le temps de travail.",
            ],
        ),
        said(
            "existe-t-il un lexique des sigles ? J'ai compté {n14-31} sigles dans ma première réunion.",
            &[
                "Oui : espace Bonnes pratiques, fiche « Sigles de la maison ». On y ajoute ceux que tu nous rapportes.",
                "Règle de survie : demande toujours. La moitié de la salle ne sait pas non plus.",
            ],
        ),
        said(
            "j'ai changé d'adresse entre mon contrat et mon arrivée. Où le signaler ?",
            &[
                "Dans ton profil tu peux tenir ton adresse personnelle, mais pour la paie il faut aussi le formulaire RH « Changement de situation ».",
                "Et pense à la mutuelle, ils ne sont pas prévenus automatiquement.",
            ],
        ),
        said(
            "les conducteurs ont un mot de passe radio différent du compte informatique, ou j'ai mal compris ?",
            &[
                "Ce n'est pas un mot de passe mais ton numéro d'agent, à saisir à la prise de poste. Il est au dos de la carte.",
                "Si le terminal le refuse, appelle la régulation avant de partir, jamais en ligne.",
            ],
        ),
    ],
    replies: &[
        "Bonne question, je me la posais aussi.",
        "Bienvenue au passage !",
        "[Je l'ajoute|On devrait l'ajouter] au livret d'accueil.",
        "{@x} saura te dire.",
        "Au besoin, passe me voir {site}, je te montrerai.",
    ],
    ..QUESTION
};
