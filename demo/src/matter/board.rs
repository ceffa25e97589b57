//! Communication, the directors' committee, the governance cell, and the life of the Acacias.

use super::meetings::MEETING;
use super::{ANNOUNCEMENT, By, MESSAGE, Topic, said};
use crate::chart::{STUDIES, TRACK, WORKSHOP};

/// Campaigns, press, studies.
pub static PRESS: Topic = Topic {
    name: "communication",
    by: By::Units(&[STUDIES]),
    answered_by: By::Anyone,
    talk: 18,
    said: &[
        said("Campagne « {slogan} » : affiches {w+5}, vidéo de {n20-45} secondes, et {n3-8} collègues volontaires devant l'objectif. Relecture ouverte jusqu'à {w+2}.", &["La phrase est belle, mais lue à voix haute on entend autre chose.", "J'adore l'affiche bleue.", "Pensez à la version pour daltoniens."]),
        said("Revue de presse : {n3-9} articles, ton {tone}. On retient {subject}. [Droit de réponse inutile.|Une erreur sur le prix du ticket, corrigée par téléphone.]", &["L'article sur la conductrice était superbe.", "Le commentaire du maire mérite une réponse factuelle."]),
        said("Journaliste attendu {w+2} à {h9-16} pour {subject}. {@p1} l'accueille. Si l'on vous pose une question, vous pouvez répondre sur votre métier, et renvoyer vers nous pour le reste.", &["Bien reçu à la Tuilerie.", "Peut-on refuser d'être filmé ? Oui, toujours."]),
        said("Le compte du réseau a reçu {n90-400} messages pendant {subject}. Temps de réponse : {n4-18} minutes. Le plus partagé : la photo du chat {de stop}.", &["Le chat devrait avoir sa carte.", "Bravo pour le rythme, on voit la différence."]),
        said("Enquête de déplacements : {n1800-4200} ménages interrogés. Premiers résultats : la marche dépasse la voiture {w}, et {n21-38} % des trajets font moins d'un kilomètre.", &["À partager avec la ville sans tarder.", "Quelle marge d'erreur ?"]),
        said("Choix du nom de la navette électrique : {n210-640} votes, trois finalistes. Je ne dis rien, sauf qu'aucun ne comporte « Go ».", &["Merci !", "J'espère que « La Puce » est dedans."]).once(),
        said("Nouvelle carte du réseau, version {n3-9} : la rivière est enfin du bon côté. Relecture à l'envers demandée, c'est là qu'on voit les fautes.", &["Il manque un accent à Belle-Étoile.", "La légende est trop petite à l'impression A3.", "Très lisible, bravo."]),
        said("Comptages {de mois-1} : {n2-7} % de voyageurs de plus que l'an dernier, à météo comparable. La plus forte hausse vient {de quartier}, où la {bus} a été renforcée.", &["Beau résultat pour l'offre du soir.", "Les scolaires pèsent combien là-dedans ?"]),
        said("Portrait du mois : {p1}, {p1.job}. On y parle de levers tôt, d'un oncle garde-barrière et d'une recette de soupe. À lire avec le café.", &["Très joli portrait.", "L'oncle garde-barrière, je n'en savais rien !"]),
        said("Photos {de shoot} : dossier partagé, tri fait. Pour toute publication externe, vérifiez la colonne « accord », c'est elle qui décide.", &["Mon accord vaut pour l'interne seulement, merci de le respecter.", "Colonne bien tenue, bravo."]),
    ],
    openings: &["", "", "", "Bonjour,"],
    closings: &["", "", "", "Vos regards sont bienvenus.", "Bon à tirer {w+4}."],
    replies: &["Merci {author}.", "Relu, une virgule en trop.", "J'aime beaucoup.", "Un peu long à mon avis.", "D'accord.", "À montrer à l'agence avant.", "Très clair."],
    thanks: &["Merci, corrigé.", "Bien vu {last}.", "Version finale dans le dossier."],
    banks: &[
        ("shoot", &["les travaux du pont", "le premier bus électrique", "les journées du patrimoine", "l'atelier de nuit", "la fête de l'été", "le stand de la foire"]),
        ("slogan", &["On se rapproche", "Le bon moment, c'est maintenant", "Montez, on s'occupe du reste", "Prendre le temps ensemble", "La ville à portée de pas", "Un siège vous attend"]),
        ("tone", &["bienveillant", "factuel", "un peu moqueur", "franchement élogieux", "critique mais juste"]),
        ("subject", &["les travaux du pont", "la ligne D", "le premier bus électrique", "la gratuité des enfants", "les journées du patrimoine", "la fréquence du dimanche", "la grève du mois dernier", "l'atelier de nuit"]),
        ("w", &["le week-end", "en centre-ville", "pour la première fois"]),
    ],
    tags: &["communication"],
    ..MESSAGE
};

/// The directors among themselves.
pub static DIRECTORS: Topic = Topic {
    name: "comité de direction",
    talk: 16,
    said: &[
        said("Ordre du jour du {d+4} : {subject}, {subject2}, point sécurité, divers. Documents {w+2} soir au plus tard, deux pages par sujet.", &["Les miens seront prêts.", "J'ajoute un point sur l'intérim QSE."]),
        said("Relevé de décisions du {d-1} :\n\n1. {subject} : {decision}\n2. {subject2} : {decision2}\n3. Communication interne après passage au CSE, pas avant.", &["Conforme à ce qui a été dit.", "Nuance sur le second point : je l'ai compris comme une option."]),
        said("Note sur {subject} en pièce jointe au dossier, version de travail. Deux scénarios, un chiffrage à plus ou moins {n8-15} %, et une question que je n'ai pas su trancher.", &["Je penche pour le premier, à condition d'étaler.", "Le chiffrage oublie la formation, environ {n60-180} k€."]),
        said("Rencontre avec la métropole [hier|ce matin] : attente forte sur {subject}. Ils sont prêts à en parler, pas encore à signer. Prochain rendez-vous le {d+16}.", &["Restons sur notre calendrier.", "Je leur envoie les comptages."]),
        said("Recrutement de la direction QSE : {n3-5} candidatures retenues, entretiens le {d+8}. Merci de bloquer une heure chacun. Confidentialité jusqu'à la signature.", &["Bloqué.", "Peut-on prévoir une rencontre avec l'équipe pour les finalistes ?"]),
        said("Point de vigilance : la charge des équipes {de team} ne tiendra pas l'hiver. Je propose de décaler {subject}.", &["D'accord pour décaler, et le dire tôt.", "Je peux prêter deux personnes pendant six semaines."]),
        said("Risques du trimestre, dans l'ordre : {subject}, {subject2}, {subject3}. Le premier a changé de nature plus que de taille.", &["Je mettrais le second en tête.", "Bonne synthèse, à présenter au conseil."]),
    ],
    closings: &["", "", "", "À garder entre nous jusqu'au CSE."],
    replies: &["D'accord.", "Bien noté.", "J'y travaille.", "Je préfère qu'on en parle de vive voix.", "Vu, merci.", "Sans objection.", "Une réserve sur le calendrier."],
    thanks: &["Merci à chacun.", "C'est acté."],
    banks: &[
        ("subject", &["le budget de maintenance", "la ligne D", "le contrat d'énergie", "l'absentéisme de l'hiver", "le plan de recrutement", "la sécurité aux terminus", "le renouvellement des bus", "la tarification du week-end", "l'accord sur le temps de travail", "le schéma des dépôts"]),
        ("decision", &["accord, budget à confirmer", "report d'un mois", "expérimentation de trois mois", "étude complémentaire demandée", "accord sans réserve", "refus, autre piste à chercher"]),
        ("team", &["la régulation", "la maintenance", "l'agence", "la paie"]),
    ],
    tags: &["codir"],
    ..MESSAGE
};

/// The cell that several people hold together.
pub static GOVERNANCE: Topic = Topic {
    name: "gouvernance",
    talk: 17,
    said: &[
        said("Revue trimestrielle de la charte : {n2-6} propositions reçues, dont une sur {theme}. On en discute le {d+7}, chacun vient avec un avis écrit de trois lignes.", &["Avis rédigé.", "Je demande l'avis de la déléguée à la protection des données sur ce point."]),
        said("Demande d'accès exceptionnel refusée : le motif n'était pas assez précis et une voie plus douce existait. Réponse motivée à l'intéressé sous deux jours.", &["D'accord avec le refus.", "Proposons-lui la médiation, c'est ce qu'il cherche au fond."]),
        said("Signalement n° {n31-97} : échange vif dans un espace ouvert, {theme}. Les deux personnes ont été entendues séparément. Proposition : un rappel, pas de carton.", &["Un rappel me paraît juste.", "Même avis, et on clôt dans trente jours si tout va bien."]),
        said("Bilan à publier : {n0-4} signalements ce trimestre, {n0-2} décisions, délai moyen de {n2-6} jours. Aucun nom, comme toujours. Relecture à deux avant publication.", &["Relu, rien à enlever.", "Ajoutons que deux signalements venaient de la même incompréhension."]),
        said("Renouvellement de la cellule : deux mandats s'achèvent en {mois+1}. Appel à volontaires dans l'espace de tous, avec une vraie description du temps que cela prend.", &["Comptons trois heures par mois, soyons honnêtes.", "Je ne me représente pas, mais je transmets volontiers."]),
        said("Question de fond : {theme}. La charte est muette. On propose un texte, ou l'on attend un deuxième cas ?", &["Un texte court, à l'essai.", "Attendons, une règle de plus se paie."]),
        said("Vérification du journal faite à trois, {n40-260} lignes lues. Tout accès a son motif, toute décision ses signatures. Prochaine vérification le {d+60}.", &["Signé.", "La ligne sur l'export était bien celle de l'audit."]),
    ],
    closings: &["", "", ""],
    replies: &["D'accord.", "Je lis et je réponds demain.", "Il nous faut une troisième voix.", "Avis partagé.", "Prudence sur les mots."],
    banks: &[("theme", &["les photos d'équipe", "l'humour qui blesse", "les messages tard le soir", "la place des invités", "l'usage des surnoms", "les annonces commerciales", "les captures d'écran", "le ton entre services"])],
    ..MESSAGE
};

/// The life of a site.
pub static ACACIAS: Topic = Topic {
    name: "vie des Acacias",
    by: By::Units(&[WORKSHOP, TRACK]),
    talk: 17,
    said: &[
        said("Portail {gate} bloqué [ouvert|fermé] depuis {h5-9}. Passez par l'entrée {gate2}, badge obligatoire. Technicien prévenu.", &["Réparé à {h10-15}, c'était un caillou.", "Encore ! Il faudrait changer le rail."]),
        said("Livraison exceptionnelle {w+2} à {h6-9} : {delivery}. La zone devant le magasin doit être libre, [voitures comprises|même cinq minutes].", &["Balisage posé ce soir.", "On peut aider au déchargement jusqu'à 10 h."]),
        said("Coupure d'eau {w+1} de {h9-10} à {h11-12} dans le bâtiment {bat}. Prévoyez vos gourdes. Les douches reviennent avant la fin de service du matin.", &["Merci d'avoir décalé, les douches c'est sacré.", "Les toilettes du bâtiment voisin restent ouvertes ?"]),
        said("Stationnement : {n3-9} voitures sur les places pompiers ce matin. On préfère le dire ici plutôt que de coller des papiers. [Il reste de la place au fond.|Le vélo se gare très bien.]", &["La grise est à moi, pardon, déplacée.", "Un marquage plus visible aiderait."]),
        said("Le compost du jardin déborde de bonnes intentions et de peaux d'orange. Une règle simple : moitié brun, moitié vert. {@p1} montre {w+3} à midi.", &["J'apporte des feuilles mortes.", "Les vers sont ravis, je les ai vus."]),
        said("Travaux bruyants bâtiment {bat} du {d+2} au {d+5}, {h8-9} à 16 h. Bouchons à l'accueil, réunions conseillées ailleurs.", &["On migre en salle {salle}.", "Combien de jours, vraiment ?"]),
        said("Caisse à outils rouge oubliée voie {n2-9}. Elle contient une clé de 13, une photo de chien et un sandwich. Le sandwich n'attendra pas.", &["C'est à moi ! Le chien s'appelle Boulon.", "J'arrive, ne touchez pas au sandwich."]),
        said("Petit déjeuner de site le {d+6} à {h8-9} : on accueille {n2-5} arrivants et on regarde les plans des vestiaires. Chacun apporte quelque chose.", &["Brioche pour moi.", "Je fais un thermos de thé à la menthe."]),
        said("L'éclairage automatique du hall s'éteint au bout de {n2-4} minutes, en pleine réunion debout. Agitez les bras, c'est devenu notre gymnastique.", &["Durée portée à dix minutes.", "Dommage, on s'y était attachés."]),
        said("Visite d'une école d'ingénieurs {w+4} : {n18-30} étudiants, deux groupes. Rangez un peu, mais pas trop, qu'ils voient un vrai atelier.", &["On laisse la graisse, on enlève les mugs.", "Je prends le groupe de l'après-midi."]),
        said("Le chat du bâtiment {bat} a été vu au premier étage, sur le rapport annuel. Merci de fermer la porte coupe-feu.", &["Il l'a donc lu avant nous.", "Il cherchait le chauffage, on le comprend."]),
        said("Bennes : le bois est plein, la ferraille passe {w+1}, le carton se plie. J'ai dit : se plie.", &["Plié. Deux fois.", "La benne à bois sera tournée demain."]),
        said("Neige dans la cour : allée centrale dégagée, le reste glisse. Sel dans les bacs jaunes, servez-vous, rendez la pelle.", &["Merci aux matinaux.", "La pelle est à la porte {gate}."]).within(&[12, 1, 2]),
    ],
    closings: &["", "", "", "Merci à tous."],
    replies: &["Merci.", "Bien vu.", "Noté.", "Je préviens l'équipe du soir.", "Même chose côté magasin.", "Fait.", "😄"],
    thanks: &["Réglé.", "Merci {last} !"],
    banks: &[
        ("gate", &["nord", "sud", "rue des Acacias", "du canal"]),
        ("bat", &["A", "B", "C", "du magasin", "de la peinture"]),
        ("delivery", &["un transformateur de {n4-9} tonnes", "deux bogies révisés", "{n20-60} palettes de carrelage", "une rame sur porte-char", "les nouveaux casiers", "le touret de fil de contact"]),
    ],
    tags: &["acacias"],
    ..MESSAGE
};

/// Notes of the meetings about a site.
pub static SITE_MEETINGS: Topic = Topic {
    name: "réunion de site",
    by: By::Units(&[WORKSHOP, TRACK]),
    banks: &[
        ("item", &["les vestiaires seront refaits à partir {de mois+1}", "le plan de circulation est affiché", "la chaudière est réglée deux degrés plus bas la nuit", "trois bornes de recharge seront posées", "la salle de pause sera repeinte par des volontaires", "le nombre de badges perdus augmente", "le gardiennage change de prestataire le {d+20}", "le jardin demande des bras", "l'auvent sera réparé avant l'hiver", "la signalétique aura une version en braille"]),
        ("todo", &["choisir la couleur des casiers", "recenser les prises défectueuses", "tester l'alarme", "commander des bacs à sel", "prévenir le voisinage", "dégager l'issue de secours du magasin"]),
    ],
    ..MEETING
};

/// Announcements any team's stewards may make.
pub static STEWARDS: Topic = Topic {
    name: "mot des animateurs",
    every: 35,
    talk: 12,
    said: &[
        said("**Bienvenue dans cet espace**\n\nRappel de la ligne : on vient ici pour échanger entre collègues, avec des faits, des questions et de la bonne humeur. Les sujets voisins ont leur espace, cherchez avant de publier. {n3-12} nouveaux membres ce mois-ci, faites-leur une place.", &["Bienvenue aux nouveaux !", "Merci aux animateurs."]),
        said("**Deux mots d'organisation**\n\nMerci de choisir « Question » quand vous en posez une, et de marquer la réponse qui vous a servi : les suivants vous remercieront. {n60-90} % des questions {de mois-1} ont trouvé la leur.", &["Bonne habitude, je l'avais oubliée.", "Utile pour la recherche, en effet."]),
        said("**Passage de relais**\n\n{^p1} rejoint l'animation de cet espace à partir du {d+3}. Merci à {p2} pour l'année écoulée, et pour la patience avec nos digressions.", &["Merci à {p2}, et bon courage à {p1}.", "Les digressions continueront, promis."]),
        said("**Petit ménage**\n\nLes publications épinglées passent de {n4-8} à une seule, la plus utile. Si quelque chose vous manque, dites-le, on le remettra.", &["C'est plus clair ainsi.", "La liste des contacts me manque un peu."]),
        said("**Pause d'été**\n\nL'espace tourne au ralenti jusqu'à la rentrée. Pour une urgence, appelez plutôt le {ext}. Profitez bien, et racontez-nous.", &["Bonnes vacances à ceux qui partent, bon courage aux autres.", "Je tiens la boutique en août."]).within(&[7]).once(),
        said("**Vos idées pour la suite**\n\nDans un mois, on fait le point sur cet espace : ce qui sert, ce qui encombre, ce qui manque. Répondez ici en une phrase, avant le {d+20}.", &["Ce qui sert : les réponses rapides. Ce qui manque : un résumé du mois.", "Moins de messages, mais plus complets.", "Une rubrique pour les documents serait précieuse."]),
    ],
    replies: &["Lu, merci.", "Bien noté.", "D'accord.", "👍"],
    ..ANNOUNCEMENT
};

/// The same, in English.
pub static ENGLISH_STEWARDS: Topic = Topic {
    name: "a word from the stewards",
    every: 35,
    talk: 12,
    said: &[
        said("**House rules**\n\nThis space is shared by two companies. Before you post, look at the line above the button: it says how many people, of which companies, will read you. Nothing confidential to one side belongs here.", &["Good reminder.", "Passed on to our new colleagues."]),
        said("**Holidays**\n\nHalf of France is away until the end of {mois}, please allow for slower answers. Anything urgent: call the duty number, {ext}.", &["Enjoy! We will keep the questions warm.", "Our side is staffed as usual."]).within(&[7, 8]).once(),
        said("**Please mark your answers**\n\nWhen a question has been answered, choose the answer. {n60-90} % of last month's questions have one, and search got much better for it.", &["Done for my three.", "Agreed, it helps newcomers a lot."]),
        said("**Quarterly review on {d+9}**\n\nBoth teams, ninety minutes, one question each: what should we stop doing? Send it to {@p1} by {w+5}.", &["Stop sending spreadsheets named final. That is mine.", "Looking forward to it."]),
    ],
    replies: &["Read, thanks.", "Noted.", "Fine with us."],
    ..ANNOUNCEMENT
};

/// Notes of the meetings on communication.
pub static PRESS_MEETINGS: Topic = Topic {
    name: "réunion communication",
    by: By::Units(&[STUDIES]),
    banks: &[
        ("item", &["le journal interne part le {d+8}", "le plan d'affichage {de mois+1} est bouclé", "{n3-9} photos attendent un accord", "l'enquête {de quartier} est dépouillée", "le stand de la foire est réservé", "la charte graphique gagne un bleu plus lisible", "la vidéo d'accueil est tournée", "la carte tactile est commandée"]),
        ("todo", &["relire la page d'accueil", "choisir trois portraits", "demander le chiffre aux études", "sous-titrer la vidéo", "répondre à l'école de cinéma", "préparer le dossier de presse"]),
    ],
    ..MEETING
};
