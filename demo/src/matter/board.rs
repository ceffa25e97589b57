//! The directors among themselves, and the governance cell.

use super::{MESSAGE, Topic, said};

/// The directors among themselves.
pub static DIRECTORS: Topic = Topic {
    name: "comité de direction",
    talk: 16,
    said: &[
        said(
            "Arbitrage demandé avant le {d+5} sur {subject} : {n120-900} k€ cette année, ou {n140-990} k€ dans deux ans. Mon avis en une ligne : ne pas attendre.",
            &[
                "Je suis d'accord, sous réserve de trésorerie.",
                "Attendons le résultat de la négociation.",
            ],
        ),
        said(
            "Visite du préfet le {d+9} à {h9-16}. Sujets probables : {subject}, {subject2}. Qui tient l'atelier, qui tient le poste de commande ?",
            &[
                "L'atelier pour moi.",
                "Je prends le poste de commande, vingt minutes suffisent.",
            ],
        ),
        said(
            "Tableau de bord {de mois-1} : trois voyants verts, un orange ({subject}), aucun rouge. L'orange vient surtout du décalage de calendrier.",
            &[
                "L'orange restera orange tant que le marché n'est pas signé.",
                "D'accord avec la lecture.",
            ],
        ),
        said(
            "Retour de la négociation avec les organisations syndicales : accord proche sur {subject}, désaccord franc sur {subject2}. Prochaine séance le {d+8}.",
            &[
                "Gardons la porte ouverte sur le second.",
                "Je prépare deux rédactions possibles.",
            ],
        ),
        said(
            "Ordre du jour du {d+4} : {subject}, {subject2}, point sécurité, divers. Documents {w+2} soir au plus tard, deux pages par sujet.",
            &[
                "Les miens seront prêts.",
                "J'ajoute un point sur l'intérim QSE.",
            ],
        ),
        said(
            "Relevé de décisions du {d-1} :\n\n1. {subject} : {decision}\n2. {subject2} : {decision2}\n3. Communication interne après passage au CSE, pas avant.",
            &[
                "Conforme à ce qui a été dit.",
                "Nuance sur le second point : je l'ai compris comme une option.",
            ],
        ),
        said(
            "Note sur {subject} en pièce jointe au dossier, version de travail. Deux scénarios, un chiffrage à plus ou moins {n8-15} %, et une question que je n'ai pas su trancher.",
            &[
                "Je penche pour le premier, à condition d'étaler.",
                "Le chiffrage oublie la formation, environ {n60-180} k€.",
            ],
        ),
        said(
            "Rencontre avec la métropole [hier|ce matin] : attente forte sur {subject}. Ils sont prêts à en parler, pas encore à signer. Prochain rendez-vous le {d+16}.",
            &[
                "Restons sur notre calendrier.",
                "Je leur envoie les comptages.",
            ],
        ),
        said(
            "Recrutement de la direction QSE : {n3-5} candidatures retenues, entretiens le {d+8}. Merci de bloquer une heure chacun. Confidentialité jusqu'à la signature.",
            &[
                "Bloqué.",
                "Peut-on prévoir une rencontre avec l'équipe pour les finalistes ?",
            ],
        ),
        said(
            "Point de vigilance : la charge des équipes {de team} ne tiendra pas l'hiver. Je propose de décaler {subject}.",
            &[
                "D'accord pour décaler, et le dire tôt.",
                "Je peux prêter deux personnes pendant six semaines.",
            ],
        ),
        said(
            "Risques du trimestre, dans l'ordre : {subject}, {subject2}, {subject3}. Le premier a changé de nature plus que de taille.",
            &[
                "Je mettrais le second en tête.",
                "Bonne synthèse, à présenter au conseil.",
            ],
        ),
    ],
    closings: &["", "", "", "À garder entre nous jusqu'au CSE."],
    replies: &[
        "D'accord.",
        "Bien noté.",
        "J'y travaille.",
        "Je préfère qu'on en parle de vive voix.",
        "Vu, merci.",
        "Sans objection.",
        "Une réserve sur le calendrier.",
    ],
    thanks: &["Merci à chacun.", "C'est acté."],
    banks: &[
        (
            "subject",
            &[
                "le budget de maintenance",
                "la ligne D",
                "le contrat d'énergie",
                "l'absentéisme de l'hiver",
                "le plan de recrutement",
                "la sécurité aux terminus",
                "le renouvellement des bus",
                "la tarification du week-end",
                "l'accord sur le temps de travail",
                "le schéma des dépôts",
            ],
        ),
        (
            "decision",
            &[
                "accord, budget à confirmer",
                "report d'un mois",
                "expérimentation de trois mois",
                "étude complémentaire demandée",
                "accord sans réserve",
                "refus, autre piste à chercher",
            ],
        ),
        (
            "team",
            &["la régulation", "la maintenance", "l'agence", "la paie"],
        ),
    ],
    tags: &["codir"],
    ..MESSAGE
};

/// The cell that several people hold together.
pub static GOVERNANCE: Topic = Topic {
    name: "gouvernance",
    talk: 17,
    said: &[
        said(
            "Demande n° {n12-80} : {request}. Instruction confiée à {p1} et {p2}, qui ne connaissent pas les personnes. Avis attendu le {d+6}.",
            &[
                "Accepté, je lis le dossier ce soir.",
                "Je me déporte si l'affaire touche mon service, à vérifier.",
            ],
        ),
        said(
            "Conservation des pièces : {n2-9} dossiers de plus de six mois à purger le {d+8}. Liste des numéros au procès-verbal, contenu effacé pour de bon.",
            &[
                "Procès-verbal signé.",
                "Un dossier reste ouvert par un recours, à retirer de la liste.",
            ],
        ),
        said(
            "Recours reçu sur le dossier {n31-97} : la personne conteste le motif, pas les faits. Réexamen par ceux d'entre nous qui n'ont pas décidé la première fois.",
            &[
                "Je n'avais pas siégé, je prends.",
                "Délai : dix jours, il faut l'écrire dans l'accusé.",
            ],
        ),
        said(
            "Question d'un animateur : peut-il masquer un message en attendant notre avis ? Réponse proposée : oui, {n12-48} heures, avec un mot public et un motif.",
            &[
                "Oui, à condition que le mot soit neutre.",
                "D'accord, et on compte ces cas dans le bilan.",
            ],
        ),
        said(
            "Formation des nouveaux membres de la cellule le {d+14} : {n2-4} cas inventés, une décision à motiver par écrit, et le droit de ne pas être d'accord.",
            &[
                "Je prépare un cas sur {theme}.",
                "Inviter aussi les suppléants.",
            ],
        ),
        said(
            "Après lecture du baromètre, un sujet revient : {theme}. Ni règle ni sanction pour l'instant, mais une discussion ouverte dans l'espace de tous, le {d+10}.",
            &["Bonne voie.", "Je peux l'ouvrir avec un exemple neutre."],
        ),
        said(
            "Revue trimestrielle de la charte : {n2-6} propositions reçues, dont une sur {theme}. On en discute le {d+7}, chacun vient avec un avis écrit de trois lignes.",
            &[
                "Avis rédigé.",
                "Je demande l'avis de la déléguée à la protection des données sur ce point.",
            ],
        ),
        said(
            "Demande d'accès exceptionnel refusée : le motif n'était pas assez précis et une voie plus douce existait. Réponse motivée à l'intéressé sous deux jours.",
            &[
                "D'accord avec le refus.",
                "Proposons-lui la médiation, c'est ce qu'il cherche au fond.",
            ],
        ),
        said(
            "Signalement n° {n31-97} : échange vif dans un espace ouvert, {theme}. Les deux personnes ont été entendues séparément. Proposition : un rappel, pas de carton.",
            &[
                "Un rappel me paraît juste.",
                "Même avis, et on clôt dans trente jours si tout va bien.",
            ],
        ),
        said(
            "Bilan à publier : {n2-5} signalements ce trimestre, deux décisions, délai moyen de {n2-6} jours. Aucun nom, comme toujours. Relecture à deux avant publication.",
            &[
                "Relu, rien à enlever.",
                "Ajoutons que deux signalements venaient de la même incompréhension.",
            ],
        ),
        said(
            "Renouvellement de la cellule : deux mandats s'achèvent en {mois+1}. Appel à volontaires dans l'espace de tous, avec une vraie description du temps que cela prend.",
            &[
                "Comptons trois heures par mois, soyons honnêtes.",
                "Je ne me représente pas, mais je transmets volontiers.",
            ],
        ),
        said(
            "Question de fond : {theme}. La charte est muette. On propose un texte, ou l'on attend un deuxième cas ?",
            &[
                "Un texte court, à l'essai.",
                "Attendons, une règle de plus se paie.",
            ],
        ),
        said(
            "Vérification du journal faite à trois, {n40-260} lignes lues. Tout accès a son motif, toute décision ses signatures. Prochaine vérification le {d+60}.",
            &[
                "Signé.",
                "La ligne sur l'export était bien celle de l'audit.",
            ],
        ),
    ],
    closings: &["", "", ""],
    replies: &[
        "D'accord.",
        "Je lis et je réponds demain.",
        "Il nous faut une troisième voix.",
        "Avis partagé.",
        "Prudence sur les mots.",
    ],
    banks: &[
        (
            "request",
            &[
                "communication d'un échange entre deux personnes",
                "levée d'un avertissement",
                "accès au journal d'un espace fermé",
                "effacement anticipé d'une publication",
                "changement d'animateur contesté",
            ],
        ),
        (
            "theme",
            &[
                "les photos d'équipe",
                "l'humour qui blesse",
                "les messages tard le soir",
                "la place des invités",
                "l'usage des surnoms",
                "les annonces commerciales",
                "les captures d'écran",
                "le ton entre services",
            ],
        ),
    ],
    ..MESSAGE
};
