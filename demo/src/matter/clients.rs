//! Passengers: what they say, what is answered, and what they forget on board.

use super::meetings::MEETING;
use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{BUS, CLIENTS, DIGITAL, TRAM};

const DESK: By = By::Units(&[CLIENTS]);

/// What passengers write and say.
pub static VOICES: Topic = Topic {
    name: "parole de voyageurs",
    by: DESK,
    answered_by: By::Units(&[CLIENTS, TRAM, BUS]),
    talk: 19,
    said: &[
        said("> {verbatim}\n\nQue répond-on à cela, sans jargon et sans mentir ?", &["« Vous avez raison, et voici ce que nous changeons. » Puis on le change.", "Je l'appellerais, tout simplement."]),
        said("Trois messages, un même sujet, {subject} :\n\n- {verbatim}\n- {verbatim3}\n\nLe troisième n'est pas publiable, mais il dit la même chose plus fort.", &["Le motif se répète, il faut une action, pas une réponse.", "Je le porte au point de {w+2}."]),
        said("Carte postale reçue de Hanovre : un voyageur nous remercie pour « le tram qui fait ding et les gens qui disent pardon ».", &["Affichons-la au dépôt.", "Le ding, c'est moi."]).once(),
        said("Visite de l'association des usagers : {n6-14} personnes, deux heures, {n9-20} remarques. La plus juste : dire *pourquoi* on attend, pas seulement combien de temps.", &["On en avait parlé à la régulation, essayons sur la {bus}.", "Compte rendu partagé, merci."]),
        said("Ce qui fait gagner une réponse heureuse, d'après nos {n120-300} derniers échanges : répondre vite, citer la personne, reconnaître. Le geste commercial ne vient qu'en quatrième.", &["À dire aux nouveaux dès la première semaine.", "Je m'en doutais, mais le chiffre aide."]),
        said("> {verbatim}\n\nReçu [ce matin|hier] à propos de la {bus}. Réponse faite [dans la journée|par téléphone]. Côté exploitation, quelqu'un peut-il regarder ?", &["Regardé : il a raison, le battement est trop court. On corrige au prochain graphique.", "Merci de transmettre ces messages bruts, c'est plus parlant qu'un tableau."]).often(),
        said("Courrier d'un voyageur {de stop} :\n\n> {verbatim}\n\n[Je trouve la remarque juste.|On ne pouvait pas mieux le dire.|Que répondre ?]", &["Je lui répondrais la vérité : nous ne l'avions pas vu, et c'est corrigé.", "Je peux l'appeler si tu veux, je connais le quartier."]),
        said("Réclamations de la semaine {semaine} : {n61-140} reçues, {n80-97} % répondues en cinq jours. En tête : {subject}, puis {subject2}. [En baisse : {subject3}.|Trois félicitations, tout de même.]", &["Peut-on avoir le détail par ligne ?", "Pour le premier sujet, une affiche en rame éviterait la moitié des courriers."]),
        said("Réponse type sur {subject} réécrite : {n9-14} lignes au lieu de trente, et plus aucune phrase au passif. Relisez-la avec un œil de voyageur mécontent.", &["Bien meilleure. Je remplacerais « nous vous prions d'agréer » par « bien à vous ».", "Testée ce matin sur trois dossiers, les gens répondent merci."]),
        said("Un monsieur est venu à l'agence pour {subject} et est reparti avec un abonnement annuel et une carte vélo. {p1} a [un don|des talents cachés].", &["J'ai surtout écouté, tout bêtement.", "À quand la formation ?"]),
        said("Attention, faux site de vente de titres repéré par une cliente, avec notre ancien logo. Signalement fait. Ne communiquez aucun lien au téléphone, épelez l'adresse officielle.", &["Merci, affiché aux guichets.", "Le service informatique a demandé sa fermeture."]),
        said("Début de mois : {n28-55} minutes d'attente à {h11-17}. On ouvre un guichet de plus jusqu'au {d+5} et on envoie les rechargements vers les bornes, [café offert|avec un accompagnement].", &["Je viens en renfort à {h12-14}.", "L'accompagnement aux bornes marche très bien avec les étudiants."]),
        said("Lu dans l'enquête : « {praise} » [On encadre ?|Ça fait du bien.|Tout est dit.]", &["Oui, au-dessus de la machine à café.", "J'aimerais savoir de quelle ligne il s'agit."]),
        said("Une dame a oublié son mot de passe, son code, sa carte et son prénom d'usage. En vingt minutes {p1} a tout retrouvé. Elle a laissé une boîte de pâtes de fruits.", &["Partage équitable exigé.", "La patience {de p1}, toujours."]),
        said("Le remboursement [des jours de grève|de la panne du {d-6}] est lancé : {n900-3200} dossiers, automatique pour les abonnés. Inutile de faire remplir un formulaire.", &["Combien de temps avant le virement ? Dix jours ouvrés.", "Ouf, merci, la file va respirer."]),
        said("Commentaire en ligne du jour : cinq étoiles « parce que le chauffeur a attendu ma mère ». Si c'était toi, lundi vers {h9-17} sur la {bus}, merci.", &["Je crois que c'est {p2}, qui ne dira rien.", "Voilà pourquoi on fait ce métier."]),
        said("Proposition : appeler les personnes dont la réclamation dépasse trois échanges écrits. Un coup de fil de cinq minutes vaut {n3-6} courriers.", &["Oui ! Essayons deux semaines.", "D'accord, avec une fiche pour ne pas improviser."]),
        said("Affluence touristique {w+2} : bateau de croisière à quai, {n600-1400} passagers. Plans en anglais et en allemand sortis, titres journée prêts en liasses.", &["Je peux tenir le point anglais.", "N'oublions pas les toilettes, c'est toujours la première question."]).within(&[4, 5, 6, 7, 8, 9]),
    ],
    openings: &["", "", "", ""],
    closings: &["", "", "", "Réponse à valider avant {w+2}."],
    replies: &["Merci du partage.", "Bien vu.", "Je transmets [à la régulation|aux graphiqueurs|à l'atelier].", "Merci {author}, à lire en équipe.", "Intéressant.", "À mettre dans le bilan du mois."],
    thanks: &["Merci {last}.", "Merci pour vos regards.", "Merci, j'en tiens compte."],
    banks: &[
        ("verbatim", &[
            "Trois minutes pour changer quand on a 80 ans et une canne, c'est un sport que je ne pratique plus.", "Votre conducteur m'a souhaité bon courage avant mon examen. Je l'ai eu.", "Pourquoi le bus part-il quand je cours ? Il me voit, je le vois, et pourtant.",
            "L'écran annonce deux minutes depuis onze minutes. Soyez honnêtes, on comprendra.", "Ma fille ne veut plus aller à l'école en voiture depuis qu'elle connaît le chauffeur du matin.", "Le siège chauffant près du moteur est très bien en janvier, beaucoup moins en juillet.",
            "J'ai validé deux fois, j'ai payé deux fois, j'ai souri une seule fois.", "La nuit, l'arrêt est si sombre que le conducteur ne me voit pas. J'allume mon téléphone et j'agite les bras.", "Merci d'avoir remis le banc. Le nouveau est un peu incliné, mais on s'y fait.",
            "Les annonces en trois langues sont une belle idée, mais laquelle est la troisième ?", "On m'a retrouvé mon cartable avec le goûter dedans, intact. Bravo.", "Je ne demande pas un bus toutes les cinq minutes. Je demande celui qui est écrit.",
            "Le tram du soir sent la gaufre. Ce n'est pas une réclamation.", "À la pointe, on est si serrés que j'ai fait connaissance avec mon voisin. Nous nous marions en juin.", "Votre réponse précédente était polie mais ne répondait pas.",
            "Le contrôleur a été ferme et gentil. Je ne savais pas que c'était possible.", "Il manque une poubelle à l'arrêt, résultat : il y en a cent par terre.",
        ]),
        ("praise", &["Je lis deux livres par mois grâce à vos retards. Ne changez rien.", "On se sent attendu.", "Propre, calme, et le monsieur dit bonjour.", "Le bus de 6 h 04 est une petite famille.", "Mieux qu'avant, et avant ce n'était pas mal."]),
        ("subject", &["les correspondances manquées", "les contraventions contestées", "le remboursement des abonnements", "les bus bondés", "les écrans en panne", "la propreté des quais", "la vente à bord", "le comportement d'autres voyageurs", "les arrêts déplacés", "la carte perdue"]),
    ],
    tags: &["clients", "réclamations"],
    ..MESSAGE
};

/// Things found on board.
pub static LOST: Topic = Topic {
    name: "objet trouvé",
    by: By::Units(&[TRAM, BUS, CLIENTS]),
    answered_by: DESK,
    talk: 16,
    openings: &["", "", "", "**Trouvé** –"],
    said: &[
        said("{^object} {where}, {moment}. [À l'agence dès {h9-18}|Au poste de garde], étiquette n° {n1200-9800}.", &["Enregistré, merci. Personne ne s'est encore manifesté.", "Rendu ! La personne a [sauté de joie|failli pleurer|apporté des bonbons].", "Une dame a appelé à ce sujet, je la recontacte."]).often(),
        said("Dans la rame {rame}, sous un siège : {object}. [Fin de service, je le rapporte demain matin.|Je passe à l'agence vers {h12-18}.]", &["Merci, on garde une case.", "C'est sûrement celui du monsieur de {h8-9}, il a laissé son numéro."]).often(),
        said("Récolte du week-end : {object}, {object2}, {object3}, et les {n4-11} parapluies réglementaires.", &["Le deuxième a déjà été réclamé !", "On devrait ouvrir un musée."]).often(),
        said("Une voyageuse cherche {object}, oubli signalé [{moment}|hier] sur la ligne {tram}, sans doute entre {stop} et {stop2}. Ouvrez l'œil dans les vestiaires de ligne.", &["Vu sur la banquette de la {rame2}, je vérifie au retour.", "Rien au terminus.", "Retrouvé derrière un chauffage, elle passe le prendre."]).often(),
        said("Appel d'un collège : {object} resté dans le car de {h8-9}, bus {véhicule}. L'élève est très inquiet. Quelqu'un peut-il regarder ?", &["Trouvé au fond, à gauche. Je le remets à la vie scolaire demain matin.", "Rien à bord, je demande à l'équipe de nettoyage."]).within(&[1, 2, 3, 4, 5, 6, 9, 10, 11, 12]),
        said("Bilan {de mois-1} : {n210-380} objets déposés, {n38-61} % rendus. Le plus ancien part aux associations le {d+8}. Objet du mois : {object}.", &["Le taux de restitution progresse, bravo.", "Qui perd ce genre de chose, sérieusement ?"]),
        said("Téléphone trouvé {where}, il sonne toutes les cinq minutes (« Maman »). [J'ai répondu, elle vient à {h16-18}.|Personne n'ose répondre.]", &["Réponds, les mamans sont toujours raisonnables.", "Rendu au fils, tête basse. Maman nous remercie."]),
        said("Merci de ne plus mettre les denrées avec les vêtements : {object} a passé trois jours contre {food}. Depuis, on aère.", &["L'odeur était historique.", "Une glacière pour les denrées, jetées le soir même : c'est la règle."]),
        said("Le doudou {de stop} a retrouvé son propriétaire ! Deux ans et demi, il l'a reconnu avant nous. Merci aux {n3-6} collègues qui ont fouillé trois rames.", &["J'ai une poussière dans l'œil.", "Voilà un vrai indicateur de qualité."]),
    ],
    closings: &["", "", "", "", "À faire suivre.", "Merci d'ouvrir l'œil."],
    replies: &["Merci, enregistré.", "Je l'ajoute au registre.", "Réclamé ce matin !", "Personne encore.", "On garde trente jours.", "Étiquette bien reçue.", "Je regarde au dépôt.", "Rien de notre côté."],
    thanks: &["Rendu à son propriétaire, merci.", "Affaire classée, merci {last}."],
    banks: &[
        ("object", &[
            "un étui à violon (avec violon)", "une béquille bleue", "un sac de sport rempli de livres de droit", "un doudou lapin à une oreille", "une trottinette d'enfant", "un dentier dans sa boîte", "un bouquet de mariée", "un casque de moto rouge", "une gourde étoilée",
            "un porte-monnaie avec onze euros et une photo", "un manteau d'enfant taille six ans", "un ordinateur portable gris", "une paire de rollers", "un carton de semis de tomates", "un gâteau d'anniversaire intact", "une perruque rousse", "un échiquier complet moins un fou",
            "une blouse d'infirmière", "un sac à main noir, fermé", "une guitare sans cordes", "un herbier d'étudiant", "une valise à roulettes violette", "un appareil auditif dans un étui", "un livre de bibliothèque en retard de neuf mois", "un trousseau de sept clés", "un maillot de handball n° 4",
            "une maquette d'architecte", "un bonnet tricoté jaune", "un cartable avec le goûter", "une boîte d'aquarelle", "un tapis roulé", "une carte d'abonné", "un biberon tiède", "une canne à pêche en deux morceaux",
        ]),
        ("where", &["dans le bus {véhicule}, ligne {bus}", "{à stop}, sur le banc", "dans la rame {rame}", "au terminus {de stop}", "près du valideur {à stop}", "dans l'abri {de stop}"]),
        ("food", &["un camembert bien fait", "trois maquereaux", "un ananas", "un pot de kimchi"]),
    ],
    tags: &["objets-trouvés"],
    ..MESSAGE
};

/// Questions of the desk.
pub static QUESTIONS: Topic = Topic {
    name: "question clientèle",
    by: DESK,
    answered_by: By::Units(&[CLIENTS, DIGITAL]),
    openings: &["", "", "Question de guichet :", "Cas du jour :"],
    said: &[
        said(
            "un étudiant en échange de quatre mois peut-il prendre l'abonnement annuel et le résilier ?",
            &[
                "Oui, résiliation sans frais pour départ hors de l'agglomération, avec justificatif. Le mensuel revient au même jusqu'à cinq mois.",
            ],
        ),
        said(
            "peut-on transférer un abonnement sur le téléphone et garder la carte en secours ?",
            &[
                "Non, un seul support actif à la fois. On peut revenir à la carte en agence ou par l'application en deux minutes.",
                "Attention : le transfert efface l'historique affiché, pas le contrat.",
            ],
        ),
        said(
            "une contravention payée puis annulée, qui rembourse et en combien de temps ?",
            &[
                "La comptabilité, sur bordereau du service des réclamations. Trois semaines en moyenne.",
            ],
        ),
        said(
            "la gratuité des moins de onze ans demande-t-elle un justificatif ?",
            &[
                "Aucun au contrôle, on croit l'accompagnateur. Un justificatif seulement pour la carte nominative.",
            ],
        ),
        said(
            "une personne sans domicile peut-elle avoir le tarif solidaire ?",
            &[
                "Oui, avec une élection de domicile au centre d'action sociale. En attendant, on délivre un titre provisoire d'un mois.",
                "N'hésite pas à appeler l'assistante sociale avec elle.",
            ],
        ),
        said(
            "que dire à un voyageur débité deux fois par carte bancaire sans contact ?",
            &[
                "Vérifie sur l'outil si l'un des deux est une préautorisation : elle tombe seule en trois jours. Sinon, remboursement immédiat.",
            ],
        ),
        said(
            "quelle preuve demander pour rendre un téléphone trouvé ?",
            &[
                "Le déverrouiller devant nous, simplement. S'il est déchargé, on le charge.",
                "Et on ne consulte jamais le contenu, même pour aider.",
            ],
        ),
        said(
            "le tarif de groupe s'applique-t-il aux assistantes maternelles avec six enfants ?",
            &[
                "Oui dès cinq personnes, et les moins de quatre ans ne comptent pas. Elles n'ont donc presque rien à payer.",
            ],
        ),
        said(
            "un abonné décédé : que demander à la famille ?",
            &[
                "Le minimum : un acte de décès ou un simple avis, et un relevé bancaire pour le remboursement. Tout par courrier ou courriel, jamais en agence si on peut l'éviter.",
                "Et on commence par présenter ses condoléances, avant le formulaire.",
            ],
        ),
        said(
            "a-t-on encore des plans en braille ?",
            &[
                "Douze exemplaires, tiroir du guichet 2. La prochaine édition est attendue au printemps.",
            ],
        ),
    ],
    replies: &[
        "Cas rencontré hier.",
        "Je demanderais à {@x}.",
        "Utile, merci.",
        "À ajouter à la fiche du guichet.",
    ],
    ..QUESTION
};

/// Notes of their meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion clients",
    by: DESK,
    banks: &[
        (
            "item",
            &[
                "attente moyenne de {n6-14} minutes",
                "{n81-96} % de réponses en cinq jours",
                "les formulaires papier seront réduits à trois",
                "le guichet 4 ouvre aussi le samedi",
                "la borne {de stop} sera remplacée",
                "les étudiants renouvellent de plus en plus en ligne",
                "la formation à la gestion des conflits plaît",
                "les cartes vierges arrivent le {d+6}",
                "le standard sera coupé {w+3} matin",
                "une enquête mystère est prévue en {mois+1}",
            ],
        ),
        (
            "todo",
            &[
                "réécrire deux réponses types",
                "trier les objets de plus de trente jours",
                "afficher les nouveaux tarifs",
                "préparer la rentrée étudiante",
                "rappeler les dossiers de plus de dix jours",
                "commander des plans en gros caractères",
            ],
        ),
    ],
    ..MEETING
};
