//! Human resources: questions, news, training, jobs to fill.

use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::PEOPLE;

const HR: By = By::Units(&[PEOPLE]);

/// Questions to human resources.
pub static HR_QUESTIONS: Topic = Topic {
    name: "question RH",
    answered_by: HR,
    talk: 24,
    openings: &["", "", "Bonjour,", "Question aux RH :", "Bonjour à l'équipe RH,"],
    said: &[
        said("comment poser un congé pour bénévolat ? J'encadre un séjour en {mois+1}.", &["Congé associatif, six jours par an, fractionnables. Demande trente jours avant, avec l'attestation de l'association."]),
        said("peut-on consulter ses anciens bulletins de paie après un départ ?", &["Oui, le coffre-fort numérique te suit cinquante ans, avec ton adresse personnelle. Pense à l'activer avant ton dernier jour."]),
        said("le temps d'habillage est-il compté pour l'atelier et la voie ?", &["Dix minutes par prise de service, déjà incluses dans l'horaire affiché. L'accord de 2022 le précise, page 3."]),
        said("que devient mon compte épargne-temps si je passe d'employé à agent de maîtrise ?", &["Il te suit intégralement, en jours. Seule la valeur monétaire change, à la hausse."]),
        said("un collègue m'a demandé ma fiche de paie pour comparer. Ai-je le droit de la montrer ?", &["C'est la tienne, tu fais comme tu veux. Et si tu ne veux pas, la grille des métiers est consultable par tous."]),
        said("comment se passe une rupture conventionnelle, concrètement ?", &["Un ou deux entretiens, quinze jours pour changer d'avis, homologation, puis départ. Prends rendez-vous, on en parle sans que cela engage à rien."]),
        said("quelle est la règle pour les astreintes pendant les fêtes ?", &["Tour de rôle sur trois ans, affiché en octobre. Les volontaires passent d'abord, et la prime est doublée les 24, 25, 31 et 1er."]).within(&[9, 10, 11, 12]),
        said("la journée enfant malade existe-t-elle pour un enfant de {n12-15} ans ?", &["Jusqu'à seize ans chez nous, trois jours par an et par enfant, dont deux payés. Un mot du médecin suffit."]),
        said("faut-il prévenir en cas de reconnaissance de travailleur handicapé ? J'hésite.", &["Rien ne t'y oblige. Si tu le fais, c'est auprès de l'infirmière ou de la référente, et cela ouvre des aménagements. Ton responsable ne saura que ce que tu décides.", "Je l'ai fait il y a quatre ans, mon poste a été adapté en un mois."]),
        said("mon planning change moins de sept jours avant. Y a-t-il une compensation ?", &["Oui, prime de modification tardive, automatique. Si elle manque, signale-le avec la date de l'affichage."]),
        said("les tickets restaurant sont-ils prévus pour ceux qui ne passent jamais près du Terminus ?", &["Pour les services sans pause à proximité, oui : panier de jour, 7,30 euros. Ton chef de groupe coche la case."]),
        said("combien de jours pour [un déménagement|un mariage|un pacs] ?", &["Déménagement : un jour par an ; mariage ou pacs : quatre jours. À poser dans le mois qui entoure l'événement.", "Le justificatif peut arriver après, pas d'inquiétude."]),
        said("les congés non pris au 31 mai sont-ils perdus ou reportés ?", &["Reportés automatiquement dans la limite de cinq jours, le reste va au compte épargne-temps si tu coches la case avant le 20 mai."]),
        said("peut-on donner des jours de repos à un collègue dont l'enfant est malade ?", &["Oui, le don est anonyme et sans contrepartie. Formulaire « Don de jours », en demi-journées à partir d'une.", "Il y a même un fonds déjà alimenté, la personne peut en bénéficier dès demain."]),
        said("comment est calculée la prime de nuit quand le service finit à 1 h 20 ?", &["Chaque minute après 21 h compte, majorée de 25 %, avec un minimum d'une heure. Le détail est sur la deuxième page du bulletin."]),
        said("le forfait mobilités durables est-il cumulable avec la carte de transport gratuite ?", &["Oui, jusqu'à 800 euros par an au total. Une attestation sur l'honneur par trimestre suffit."]),
        said("où voit-on son solde de récupération ? Mon compteur et le planning ne disent pas la même chose.", &["Le planning a raison, le bulletin a un mois de retard. Si l'écart dure, envoie-nous une capture."]),
        said("quel préavis pour passer à 80 % après un congé parental ?", &["Deux mois avant la reprise, par écrit. Pour les métiers de conduite, on regarde ensemble les roulements possibles.", "Je suis à 80 % depuis deux ans, écris-moi si tu veux des détails concrets."]),
        said("la mutuelle couvre-t-elle les enfants étudiants à l'étranger ?", &["Jusqu'à 26 ans, sur certificat de scolarité, avec une carte européenne en Europe et une extension ailleurs."]),
        said("à qui parler d'une difficulté d'argent, en toute discrétion ?", &["À l'assistante sociale, poste {ext}, ou en la croisant le jeudi aux Acacias. Rien n'est transmis à la hiérarchie, jamais.", "Elle m'a aidé il y a quelques années, vraiment."]),
        said("l'entretien annuel est-il obligatoire quand on part à la retraite dans l'année ?", &["Il est proposé, pas imposé. Beaucoup s'en servent pour préparer la transmission, c'est souvent un bon moment."]),
        said("puis-je modifier mon nom d'usage dans tous les outils en une seule fois ?", &["Oui, ici, depuis ton profil : la messagerie, le planning et le badge suivent sous deux jours. La paie garde l'état civil."]),
        said("un arrêt maladie pendant les congés : les jours sont-ils rendus ?", &["Oui, envoie l'arrêt dans les quarante-huit heures, ils te sont rendus et tu les poses dans les quinze mois."]),
        said("comment demander une attestation employeur pour un logement ?", &["En libre service, rubrique « Mes documents », elle se génère toute seule, signée. Sinon demain matin par courriel."]),
        said("les heures de formation le samedi sont-elles payées ou récupérées ?", &["Au choix, récupérées une heure pour une heure et quart, ou payées majorées. À dire le jour même."]),
        said("existe-t-il une aide pour les aidants familiaux ?", &["Oui : congé de proche aidant, aménagement d'horaires, et une ligne d'écoute. Le guide tient en quatre pages, je le joins dans l'espace.", "Prends rendez-vous avec l'assistante sociale, elle connaît toutes les portes."]),
        said("le treizième mois est-il proratisé en cas d'arrivée en cours d'année ?", &["Oui, au jour près, et versé en deux fois, juin et décembre. Pour une arrivée après le 1er octobre, tout est en décembre."]).within(&[5, 6, 10, 11, 12]),
        said("qui peut voir ma date de naissance et mon adresse dans l'annuaire ?", &["Personne d'autre que toi tant que tu ne changes rien. Chaque champ de ton profil dit qui le voit."]),
        said("la prévoyance continue-t-elle pendant un congé sans solde ?", &["Trois mois oui, ensuite à ta charge sur demande. Préviens-nous avant le départ, c'est le plus simple."]),
    ],
    replies: &["Même question de mon côté.", "Merci de l'avoir demandé.", "Ce serait bien dans la foire aux questions.", "Je suis dans le même cas.", "La réponse m'intéresse aussi."],
    tags: &["rh"],
    ..QUESTION
};

/// News of human resources and training.
pub static HR_NEWS: Topic = Topic {
    name: "actualité RH",
    by: HR,
    answered_by: By::Anyone,
    talk: 16,
    said: &[
        said("Mutuelle : les garanties {année+1} sont en ligne. Hausse de {n2-5} %, prise en charge à 60 % par l'entreprise. Comparateur et permanence {site} le {d+8}.", &["L'optique s'améliore, merci.", "Le comparateur est très clair."]).within(&[10, 11, 12]),
        said("Rappel : un refus de congé se motive, par écrit, dans les huit jours. Si ce n'est pas le cas, dites-le nous, on règle cela avec le responsable, calmement.", &["Merci de rappeler la règle.", "Chez nous c'est respecté, je tiens à le dire."]),
        said("Tutoriel en trois images : poser un congé depuis son téléphone. {n61-88} % des demandes passent déjà par là, et elles sont traitées deux jours plus vite.", &["Très simple, adopté.", "Et pour annuler ? Même écran, bouton du bas."]),
        said("Nouveaux horaires de l'infirmerie : {h7-8} à 16 h, et jusqu'à 20 h le {w+2}. Sans rendez-vous pour les petits bobos, avec pour le reste.", &["Enfin une soirée, merci !", "La vaccination contre la grippe est-elle prévue ?"]),
        said("Départs en retraite, montée en charge : {n9-16} dans les douze mois. Chaque équipe concernée aura deux mois de tuilage. Dites dès maintenant ce qui risque de se perdre.", &["La liste est longue à l'atelier bus.", "On commence les fiches de transmission lundi."]),
        said("Campagne d'entretiens : ouverte jusqu'au {d+30}. Préparez trois phrases : ce qui a marché, ce qui a manqué, ce que vous aimeriez apprendre. Le reste viendra.", &["La trame est bien plus courte, merci.", "Peut-on le faire avec le chef de secteur précédent ? Oui, à deux voix."]),
        said("Permanence retraite {site} le {d+7}, de {h9-10} à midi, sur rendez-vous. Apportez votre relevé de carrière, même froissé.", &["Le mien a des trous, justement.", "Utile même à dix ans du départ."]),
        said("Nouveau : bulletin de paie expliqué ligne à ligne, en langage clair, avec un exemple de conducteur, un d'atelier et un de bureau.", &["J'ai enfin compris la ligne 14.", "À donner à chaque arrivant."]),
        said("Reprise du travail après une longue absence : un rendez-vous de liaison est possible avant le retour, sans engagement. On parle rythme, poste et craintes.", &["Ce rendez-vous m'a beaucoup rassuré.", "Merci de le faire savoir."]),
        said("Accord sur l'égalité signé : suppression des écarts de {n1-3},{n1-9} % à métier égal en deux ans, congé de second parent porté à {n5-7} semaines. Résumé en une page dans l'espace.", &["Belle avancée.", "À partir de quelle date ? Le premier du mois prochain."]).once(),
        said("Réunion d'information sur le compte épargne-temps {w+6} à {h12-17}, salle {salle} et en visioconférence. Enregistrée pour les services décalés.", &["Merci pour l'enregistrement, on oublie souvent la nuit.", "Question à traiter : le transfert vers l'épargne retraite."]),
        said("{n3-9} médailles du travail à remettre le {d+15}. Les familles sont invitées, les discours limités à deux minutes, le buffet non.", &["Bravo à tous les médaillés !", "Deux minutes, on va voir ça."]),
        said("Baromètre social : {n61-74} % de réponses, merci. Ce qui progresse : l'entraide. Ce qui recule : la visibilité des plannings. Restitution par groupe d'au moins dix, jamais en dessous.", &["Merci pour le seuil de dix.", "Le point sur les plannings était attendu."]).within(&[2, 3, 10, 11]),
    ],
    closings: &["", "", "", "Une question ? Ici, ou au {ext}."],
    replies: &["Merci.", "Affiché.", "Bien noté, je transmets aux équipes décalées.", "Très utile."],
    tags: &["rh"],
    ..MESSAGE
};

/// Training.
pub static TRAINING: Topic = Topic {
    name: "formation",
    answered_by: HR,
    talk: 18,
    said: &[
        said("Session « {course} » reportée au {d+12} : {n2-4} inscrits seulement. Si vous hésitiez, c'est le moment de vous décider.", &["Je m'inscris pour qu'elle ait lieu.", "La date est meilleure pour les équipes décalées."]),
        said("Après « {course} », nous avons changé une seule chose : {idea}. Un mois plus tard, l'équipe ne reviendrait pas en arrière.", &["Beau retour.", "Comment l'avez-vous fait accepter ?", "On copie."]),
        said("Validation des acquis : {p1} a présenté son dossier devant le jury, {p1.job} depuis des années, diplôme en poche depuis {w-1}. Pour en savoir plus, réunion {w+5}.", &["Immense bravo {p1} !", "Combien d'heures de préparation ? J'y pense."]),
        said("Besoin d'un formateur interne pour « {course} ». On vous apprend à apprendre aux autres, deux jours, puis vous animez quatre fois par an.", &["J'en rêve depuis longtemps, candidature envoyée.", "Est-ce ouvert aux débutants dans l'exercice ?"]),
        said("Bibliographie express avant « {course} » : trois pages, pas une de plus, et une vidéo de {n4-9} minutes. Le reste se fera avec les mains.", &["Lu dans le tram, parfait.", "La vidéo n'a pas de sous-titres, pouvez-vous les ajouter ?"]),
        said("Il reste {n2-6} places pour « {course} », {d+8}, {site}. [Ouvert à tous les métiers.|Priorité à ceux qui attendent depuis l'an dernier.|Inscription en réponse ou au {ext}.]", &["Je prends une place.", "J'y étais au printemps : concret, rythmé, on repart avec des outils.", "Est-ce possible en horaires décalés ?"]),
        said("Retour de stage : « {course} ». Trois idées que je garde : {idea}, {idea2}, et qu'on apprend mieux l'estomac plein. [Je fais passer mes notes.|À recommander.]", &["Partage tes notes, oui !", "La deuxième idée, je l'applique depuis lundi."]),
        said("Qui a suivi « {course} » et pourrait en dire deux mots à mon équipe, [un quart d'heure|en réunion] {w+3} ?", &["Avec plaisir, vers {h9-15} ?", "Demande {à p2}, c'était la même session que moi."]),
        said("Tutorat : {n5-11} binômes en cours. Pour les tuteurs, rendez-vous le {d+6} : comment corriger sans décourager, et que faire quand on n'est pas d'accord avec la fiche.", &["Le second point mérite une matinée !", "Présent{/e}."]),
        said("La bibliothèque de modules courts s'étoffe : {course} en {n12-25} minutes, sur tablette, à faire quand le service s'y prête. Pas de note, pas de classement.", &["Testé au terminus, très bien fait.", "Les sous-titres sont précieux dans le bruit."]),
        said("Résultats : {n4-9} candidats, {n4-9} reçus au titre professionnel ! Félicitations à la promotion et aux formateurs, qui ont fini par dormir.", &["Bravo à toutes et tous !", "Le gâteau est en salle {salle}."]).within(&[1, 3, 6, 7, 11, 12]),
        said("Plan de formation {année+1} : dites vos besoins avant le {d+20}, en une phrase et sans jargon. L'an dernier, la meilleure demande tenait en six mots.", &["Laquelle ? « Savoir dire non sans blesser. »", "Envoyé pour l'atelier bus."]).within(&[9, 10, 11]),
        said("Journée d'immersion : {n6-14} agents passeront un jour dans le métier d'un autre. L'agence cherche une place à l'atelier, la régulation veut voir la voie. Qui accueille ?", &["La voie accueille, venez chaudement habillés.", "J'ai fait l'agence l'an dernier, j'ai changé d'avis sur l'attente au guichet."]),
        said("Français professionnel : le groupe du mardi reprend {w+4}. Deux heures sur le temps de travail, pour écrire un rapport sans stress. Discrétion et bonne humeur.", &["Super groupe, je recommande.", "Peut-on y aller juste pour l'orthographe ? Oui."]),
    ],
    openings: &["", "", "", "Bonjour,"],
    closings: &["", "", "", "Merci de faire passer."],
    replies: &["Merci pour l'info.", "Intéressé{/e}.", "Peut-on le faire à la Tuilerie aussi ?", "C'est noté."],
    thanks: &["Merci à tous.", "Merci {last}."],
    banks: &[
        ("course", &["Gérer un voyageur en colère", "Habilitation électrique B0", "Écrire clair", "Lire un graphique de circulation", "Premiers secours en santé mentale", "Tableur, niveau 2", "Animer une réunion courte", "Langue des signes, initiation", "Écoconduite", "Accueillir un apprenti", "Bases de l'hydraulique", "Anglais de guichet", "Prendre la parole en public", "Soudure, perfectionnement"]),
        ("idea", &["reformuler avant de répondre", "poser une seule question à la fois", "commencer par la fin", "dessiner au lieu d'expliquer", "dire merci pour les mauvaises nouvelles", "compter jusqu'à cinq avant de corriger", "écrire pour quelqu'un de pressé"]),
    ],
    tags: &["formation"],
    ..MESSAGE
};

/// Jobs to fill.
pub static JOBS: Topic = Topic {
    name: "recrutement",
    by: HR,
    answered_by: By::Anyone,
    talk: 18,
    said: &[
        said("Rencontre avec l'équipe : {job} raconte sa journée le {d+5} à {h12-13}, salle {salle}. Venez avec votre déjeuner et vos questions bêtes, ce sont les meilleures.", &["J'y serai, je songe à changer.", "Peut-on suivre à distance ?"]),
        said("Poste pourvu : {job}. {n12-40} candidatures, trois finalistes, une décision prise à l'unanimité. Un mot personnel est parti à chacun des autres.", &["Merci pour le mot, cela fait du bien même quand c'est non.", "Hâte de faire connaissance."]),
        said("Entretien d'embauche : nouvelle trame, {n6-9} questions identiques pour tous, deux personnes au moins autour de la table. Objectif : choisir sur ce qu'on sait faire.", &["La question sur l'erreur passée est excellente.", "On l'a testée, les candidats l'ont trouvée juste."]),
        said("**Poste ouvert : {job}**\n\n{^place}. Prise de poste : {when}. Candidatures internes jusqu'au {d+14}, un CV d'une page et quelques lignes suffisent.", &["Je connais quelqu'un, la prime de cooptation s'applique-t-elle ? Oui.", "Peut-on venir voir le poste une demi-journée ?", "Transmis à une ancienne collègue."]),
        said("Nous cherchons toujours : {job}, {job2}. {n4-15} candidatures reçues, {n2-4} entretiens cette semaine. Parlez-en autour de vous, c'est encore ce qui marche le mieux.", &["Partagé au club de sport.", "Mon voisin est intéressé, à qui écrit-il ?"]),
        said("Salon de l'emploi le {d+9} au Parc des Expositions. Il faut {n3-6} collègues pour raconter leur métier, le vrai, avec les matins d'hiver. {@p1} organise.", &["Je viens, je raconterai aussi les levers de soleil.", "Un conducteur et une mécanicienne, ce serait bien."]),
        said("Cooptation : {n2-6} arrivées grâce à vous depuis janvier. La prime est versée à la fin de la période d'essai, et elle se partage si vous étiez deux à en parler.", &["Bonne règle, le partage.", "Reçue, merci. Dépensée en brioches pour l'équipe."]),
        said("Mobilité interne : {p1} quitte [le guichet pour la planification|la conduite pour la formation|l'atelier bus pour l'atelier tram] le premier du mois. Son poste est publié {w+2}.", &["Bonne nouvelle, félicitations !", "On te regrettera, mais c'est mérité."]),
        said("Apprentis de la rentrée : {n6-11} signatures, dont {n3-5} jeunes femmes à la maintenance. Il manque un tuteur de nuit.", &["Je veux bien être tuteur, j'ai suivi la formation.", "Prévoyons les vestiaires, on en avait parlé."]).within(&[6, 7, 9]),
        said("Forum des métiers au collège Colette : qui veut expliquer en dix minutes pourquoi un tram ne peut pas doubler ?", &["Moi ! J'ai une maquette.", "Prépare-toi à la question sur les toilettes."]).within(&[1, 2, 3, 4, 11]),
    ],
    closings: &["", "", "Merci du relais.", "Toutes les annonces sont dans l'espace."],
    replies: &["Partagé.", "Merci, je fais passer.", "J'en parle autour de moi.", "Merci pour l'info.", "Je relaie auprès de l'équipe."],
    banks: &[
        ("job", &["conducteur ou conductrice de bus", "technicien ou technicienne ligne aérienne", "régulateur ou régulatrice", "mécanicien ou mécanicienne bus, équipe de nuit", "ingénieur ou ingénieure données", "conseiller ou conseillère clientèle, temps partiel", "agent ou agente de voie", "acheteur ou acheteuse", "magasinier ou magasinière", "électrotechnicien ou électrotechnicienne", "chargé ou chargée d'études"]),
        ("place", &["basé à la Tuilerie", "basé aux Acacias, en 2 × 8", "au siège, deux jours de télétravail possibles", "à l'agence République", "au poste de commande, en roulement", "sur tout le réseau"]),
        ("when", &["dès que possible", "le premier du mois prochain", "à la fin du trimestre", "après la période de formation"]),
    ],
    tags: &["recrutement"],
    ..MESSAGE
};
