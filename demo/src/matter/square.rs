//! The company-wide square: news, thanks, life of the house, questions to everybody.

use super::{ANNOUNCEMENT, MESSAGE, QUESTION, Topic, said};
use crate::matter::By;

/// News that stewards want everybody to have read.
pub static NEWS: Topic = Topic {
    name: "actualité",
    said: &[
        said("**Coupure d'accès {site}**\n\nL'entrée principale sera fermée du {d+3} au {d+6} pour {works}. Passage par l'entrée de service, badge obligatoire, merci de prévenir vos visiteurs.", &["Les livraisons sont-elles concernées ? Oui, quai arrière.", "Signalétique posée ce matin."]),
        said("**Point sécurité, semaine {semaine}**\n\nAprès plusieurs presque accidents ({theme}), chaque équipe prend un quart d'heure avant {w+4} pour en parler. Support d'une page dans l'espace Prévention.", &["Fait à la carrosserie, discussion utile.", "Merci pour la page unique."]),
        said("**Le comité mensuel en trois lignes**\n\n1. {decided}\n2. {decided2}\n3. rendez-vous le {d+28} pour la suite\n\nLe relevé complet est public, dans l'espace de chaque direction.", &["Trois lignes, c'est parfait.", "Le deuxième point était attendu."]),
        said("**Vœux {année}**\n\nLa direction et toute l'équipe de la communication vous souhaitent une très belle année. Les vœux auront lieu aux Acacias le {d+8} à {h11-17}, avec une séance en visioconférence pour ceux qui sont en service.", &["Bonne année à tous !", "La séance de rattrapage à 22 h pour l'équipe de nuit est-elle maintenue ?"]).within(&[1]).once(),
        said("**Semaine de la mobilité**\n\nDu {d+5} au {d+10}, nous tenons un stand place de la République. Nous cherchons encore {n3-8} volontaires par demi-journée. Inscription auprès de {@p1}.", &["Présent{/e} le mercredi après-midi !", "Je peux venir avec le simulateur de conduite, il plaît toujours."]).within(&[9]).once(),
        said("**Fête de l'été**\n\nRendez-vous le {d+14} à partir de {h17-18} dans la cour des Acacias : repas partagé, concours de pétanque, concert du groupe de la maison. Familles bienvenues. Dites à {@p1} ce que vous apportez.", &["J'apporte deux grands taboulés.", "La pétanque : doublettes formées ou tirage au sort ?"]).within(&[6]).once(),
        said("**Horaires d'hiver**\n\nLes nouveaux horaires entrent en vigueur le {d+12}. Les fiches sont en ligne, les plaquettes arrivent en agence {w+4}. Merci aux graphiqueurs qui y travaillent depuis le printemps.", &["La correspondance 7 – tram B à Université est enfin tenable, bravo.", "Penser à retirer les anciennes fiches dans les salles de pause."]).within(&[11, 12]).once(),
        said("**Rentrée**\n\nBonne reprise à toutes et à tous. Les renforts scolaires commencent le {d+3} : soyez visibles, patients, et n'oubliez pas les petits nouveaux de sixième qui prennent le bus seuls pour la première fois.", &["Bonne rentrée ! Les brassards fluorescents sont au magasin.", "On devrait mettre ce message sur les girouettes."]).within(&[9]).once(),
        said("**Enquête de satisfaction {année}**\n\nLes résultats sont arrivés : {n71-84} % de voyageurs satisfaits ou très satisfaits, contre {n66-70} % l'an passé. Premier motif de progrès : {progress}. Premier motif d'agacement : {gripe}. Présentation ouverte à tous le {d+6}.", &["Beau résultat, surtout avec les travaux.", "L'agacement n'étonnera personne sur la ligne."]).within(&[3, 4, 10]).once(),
        said("**Nuits de maintenance informatique**\n\nLa messagerie et le planning seront indisponibles le {d+4} de 22 h à 2 h. La radio et la régulation ne sont pas touchées. En cas de doute : poste {ext}.", &["Noté pour l'équipe de nuit, on imprime les roulements.", "Le pointage sera-t-il repris à la main le lendemain ?"]),
        said("**Exercice d'évacuation**\n\nUn exercice aura lieu {site} dans la semaine du {d+6}, sans préavis d'heure. Merci de jouer le jeu : on laisse son café, on prend la sortie la plus proche, on se compte au point de rassemblement.", &["Rappel utile : les ascenseurs ne servent pas pendant l'exercice.", "Les guides-files ont-ils tous leur gilet ?"]),
        said("**Don du sang**\n\nCollecte {site} le {d+9}, de {h8-9} à 15 h. L'absence sur le temps de travail est acceptée pour le don, prévenez simplement votre responsable. Il faut {n40-60} donneurs pour que le camion se déplace.", &["Inscrite, comme d'habitude.", "On peut manger avant, c'est même recommandé."]),
        said("**Nouveau à la direction**\n\nLe recrutement {de post} se poursuit : l'intérim est assuré par {p1} jusqu'à la fin du mois {de mois+1}. Merci de lui faire suivre ce qui concerne ce poste.", &["Merci {p1} de prendre cela en plus.", "La boîte commune reste la même ?"]),
        said("**Canicule : ce qui change**\n\nÀ partir de demain, pauses allongées de dix minutes, eau fraîche dans les véhicules de service, prises de poste avancées à l'atelier. Signalez toute climatisation en panne avant le départ, pas après.", &["Les glacières sont pleines à la Tuilerie.", "À l'agence il fait 29 degrés, le ventilateur est le bienvenu."]).within(&[6, 7, 8]),
        said("**Verglas annoncé**\n\nLa nuit prochaine s'annonce glissante. Salage des quais à partir de 3 h, sortie des bus retardée de {n10-25} minutes si besoin. Venez avec de la marge, marchez comme des pingouins.", &["Les crampons sont à disposition au poste de garde.", "La rampe du parking du siège est déjà salée."]).within(&[1, 2, 12]),
        said("**Charte d'utilisation de nos espaces**\n\nUn rappel [en passant|amical] : ici on parle à visage découvert, on critique les idées et pas les personnes, on ne publie pas la photo de quelqu'un sans lui demander. La charte tient en une page, [relisez-la|prenez deux minutes pour la relire].", &["Relue. Elle a le mérite d'être courte.", "Merci pour le rappel sur les photos."]),
        said("**Résultats du mois {de mois-1}**\n\n| Mode | Voyages | Départs à l'heure |\n| --- | --- | --- |\n| Tramway | {n1780-2140} milliers | {n93-97} % |\n| Bus | {n1310-1620} milliers | {n86-92} % |\n| Vélo | {n48-97} milliers | – |\n\nMerci à toutes les équipes, [le mois n'était pas simple|la météo n'a pas aidé|on sent l'effet des renforts].", &["Le vélo progresse encore, c'est impressionnant.", "Pour le bus, les travaux du pont pèsent lourd."]),
        said("**Élections professionnelles**\n\nLes listes électorales sont affichées {site}. Vérifiez votre nom avant le {d+7} ; les demandes de correction se font auprès des ressources humaines.", &["Vérifié, il manquait mon deuxième prénom. Corrigé dans l'heure.", "Peut-on voter à distance cette fois ?"]).within(&[10, 11]).once(),
        said("**Journées du patrimoine**\n\nNous ouvrons l'ancien dépôt à chevaux et le pont roulant. Il faut {n12-20} guides d'un jour : pas besoin de tout savoir, il suffit d'aimer raconter. {@p1} forme les volontaires le {d+6}.", &["Je prends le samedi matin, avec plaisir.", "Les vieilles plaques émaillées seront-elles exposées ?"]).within(&[8, 9]).once(),
    ],
    closings: &["", "", "[Merci de faire passer|Pensez à le dire] aux collègues qui ne se connectent pas souvent.", "Questions bienvenues ci-dessous."],
    replies: &["Merci pour l'information.", "Bien noté [pour l'équipe|de notre côté].", "Affiché en salle de pause [ce matin|à la Tuilerie|aux Acacias].", "Peut-on avoir la version à imprimer ?", "Transmis à l'équipe de nuit."],
    banks: &[
        ("works", &["la réfection du portail", "le remplacement des tourniquets", "la peinture du hall", "un raccordement électrique"]),
        ("theme", &["chariots et piétons", "angles morts", "escaliers", "travail isolé"]),
        ("decided", &["le planning à douze jours devient la règle", "les vestiaires de la Tuilerie seront refaits", "un deuxième bus électrique est commandé", "la ligne {bus} est renforcée le soir", "les réunions d'avant 9 h disparaissent", "le budget formation augmente de {n3-8} %", "l'accueil de jour ouvre le samedi"]),
        ("progress", &["la propreté des rames", "l'amabilité des conducteurs", "l'information en cas de retard", "la fréquence du dimanche"]),
        ("gripe", &["les bus bondés à 8 h", "l'attente à l'agence en début de mois", "les bornes de vélo vides le soir", "le bruit des portes"]),
        ("post", &["la direction qualité, sécurité, environnement", "le responsable des lignes scolaires"]),
    ],
    tags: &["actualité", "vie-de-la-maison"],
    ..ANNOUNCEMENT
};

/// People thank and congratulate.
pub static THANKS: Topic = Topic {
    name: "remerciements",
    talk: 20,
    warm: true,
    openings: &["", "", "Un grand merci.", "Petit message du matin.", "Je voulais le dire ici."],
    said: &[
        said("Merci à {p1}, {p1.job}, qui a passé sa pause à {favour}. [Personne ne lui avait rien demandé.|C'est la deuxième fois ce mois-ci.|Le sourire était offert.]", &["Cela ne m'étonne pas une seconde.", "Merci {p1}, on t'a vu{p1:/e} !", "Rien de plus normal, mais merci."]),
        said("Un petit mot laissé au guichet : « {note} » Je le garde pour les jours de pluie.", &["Merci de le partager.", "Voilà qui remet les choses à leur place."]),
        said("{n2-9} jours sans {p1} et l'on mesure tout ce qui passe par ses mains. Bon rétablissement, et merci à {p2} d'avoir repris le flambeau.", &["Bon rétablissement {p1} !", "Reviens vite, mais reposé{p1:/e}."]),
        said("Chapeau à celles et ceux qui ont tenu {stop} sous la pluie, {n2-5} heures durant, pour orienter les voyageurs [pendant la panne|le soir du match]. Trempés, mais souriants.", &["Le thermos {de p2} nous a sauvés.", "Les voyageurs ont été adorables."]),
        said("Projet terminé : {project}. Merci à {p1}, {p2} et à tous ceux qui ont dit « on peut essayer » au lieu de « on a toujours fait comme ça ».", &["Belle aventure, à refaire.", "Le plus dur reste de s'y habituer !", "Bravo à toute la bande."]),
        said("Félicitations, {team}, pour {feat}. [On trinque à la limonade {w+3}.|La barre est haute maintenant.]", &["Merci ! On a surtout eu de la chance.", "Bravo, c'est impressionnant vu d'ici."]),
        said("Merci à {@p1}, qui a [ramené|raccompagné] une dame âgée jusqu'à la porte de son immeuble après le dernier tram. Elle a appelé l'agence [ce matin|pour nous le raconter], très émue.", &["C'est tout {p1}, ça.", "Ce genre de geste vaut toutes les campagnes d'affichage."]),
        said("Bravo à l'équipe de nuit : la rame {rame} est repartie à l'heure alors que [tout laissait penser le contraire|personne n'y croyait à minuit].", &["Merci, on transmet à ceux qui dorment.", "Le café de 4 h était bon, aussi."]),
        said("Je remercie {@p1} et {@p2} pour le coup de main [au déménagement du bureau|sur le dossier des abonnements|pendant la panne de {w-1}]. [Sans vous j'y serais encore.|On fait une bonne équipe.|Je vous dois un gâteau.]", &["Avec plaisir, et je prends le gâteau au mot.", "On a surtout bien ri."]),
        said("Un voyageur de la {bus} a écrit pour saluer « la conduite douce et le bonjour sincère » [du conducteur de 7 h 12|de la conductrice du soir|de toute une équipe]. Quelqu'un se reconnaît ?", &["Cela ressemble fort à {p1}.", "Ça change des réclamations, merci du partage !"]),
        said("{n3-9} ans aujourd'hui que le service vélo a ouvert. Quand on pense aux {n20-40} vélos du début et aux cadenas à clé… Chapeau à celles et ceux qui y ont cru.", &["Je me souviens du premier hangar, sans chauffage.", "Et du premier vol, deux heures après l'inauguration !"]).once(),
        said("Félicitations à {p1}, {p1:reçu/reçue} à l'examen [d'agent de maîtrise|d'auditeur interne|de formateur] ! Des mois de révisions entre deux services, ça se fête.", &["Bravo {p1}, c'est mérité !", "On n'en doutait pas une seconde."]),
        said("Hier, {à stop}, un malaise dans la rame. Trois collègues, un défibrillateur, des gestes précis : le monsieur va bien. Merci à {p1}, {p2} et aux pompiers.", &["Respect. Et l'intérêt des formations de secouristes, démontré.", "Bravo à vous. Pensez à en parler avec l'infirmière si besoin."]),
        said("Merci à la personne qui a laissé un mot et des chocolats {site}. Anonyme, certes, mais le papier à petits trams te trahit.", &["Je ne vois absolument pas de qui tu parles.", "Il en reste ?"]),
        said("Un mot pour {@p1} : merci d'avoir pris le temps de m'expliquer [le planning|la paie|la radio] trois fois, avec le sourire.", &["La quatrième est offerte."]),
        said("Chapeau bas aux mécaniciens : {n11-18} bus rendus en trois jours avant [le grand froid|la rentrée|le week-end du festival]. Vous avez sauvé les renforts.", &["On a vidé la machine à café, mais tout roule.", "Travail d'équipe, magasin compris !"]),
        said("La classe de CE2 qui a visité le dépôt nous a envoyé ses dessins. Mention spéciale au bus à huit roues et au contrôleur à moustache. Ils sont affichés {site}.", &["Le contrôleur à moustache, c'est moi.", "Celui avec le soleil qui valide son titre est extraordinaire."]),
        said("Merci à l'assistance informatique, et à {@p1} en particulier, pour le dépannage [à dix minutes de la réunion|un vendredi à 17 h|sans le moindre soupir].", &["Le soupir était intérieur."]),
    ],
    replies: &["👏", "Bravo !", "Bravo à [vous|toute l'équipe] !", "Bien mérité.", "Ça fait plaisir à lire.", "[Beau travail|Belle équipe], vraiment.", "Merci de le dire, on ne le dit pas assez.", "Je m'associe aux remerciements."],
    banks: &[
        ("favour", &["réparer le fauteuil roulant d'un voyageur", "chercher un doudou dans trois rames", "relire mon dossier de formation", "expliquer le plan du réseau à une classe entière", "pousser une voiture en panne à l'entrée du dépôt", "attendre le dépanneur avec une collègue"]),
        ("note", &["Merci au monsieur de la 7, il sait pourquoi.", "Vous m'avez répondu comme à une personne.", "Grâce à vous j'ai eu mon train, et donc mon entretien, et donc le poste.", "Je voulais me plaindre, et puis la dame a souri.", "Bonne année à ceux qui travaillent le premier janvier."]),
        ("project", &["le nouvel accueil des Acacias", "le planning à douze jours", "la fiche unique d'anomalie", "le tri à l'atelier", "la carte en gros caractères", "la refonte des annonces sonores"]),
        ("team", &["la paie", "la carrosserie", "l'agence République", "la voie", "les graphiqueurs", "le magasin", "l'assistance"]),
        ("feat", &["cent jours sans accident", "une clôture bouclée avec deux jours d'avance", "zéro fiche en retard", "le sauvetage de la rentrée", "la reprise après l'orage en moins d'une heure"]),
    ],
    tags: &["merci"],
    ..MESSAGE
};

/// Everyday life of the house.
pub static LIFE: Topic = Topic {
    name: "vie de la maison",
    talk: 24,
    said: &[
        said("Appel à témoins sympathique : qui a photographié {subject} {site} ? Le journal interne cherche une image pour sa dernière page.", &["J'en ai deux, envoyées.", "Demande au club photo, ils ont tout."]),
        said("Nouvelle exposition dans le hall {site} : {subject}. Vernissage {w+2} à {h12-17}, jus de pomme et biscuits salés.", &["Je passerai entre deux réunions.", "Très belle idée, merci aux organisateurs."]),
        said("Collecte de {collect} pour {charity}, jusqu'au {d+10}. Cartons {site} et {site2}. [L'an dernier nous en avions rempli {n9-22}.|Le moindre geste compte.]", &["J'en apporte un sac demain.", "Peut-on déposer aussi à l'agence ?", "Merci d'organiser cela."]),
        said("Résultat de la collecte pour {charity} : {n14-60} cartons de {collect} ! Le camion a dû faire deux voyages. Merci, vraiment.", &["Quelle générosité.", "On recommence au printemps."]),
        said("Le groupe {club} cherche [un créneau|du monde|une salle]. Pour l'instant {n4-9} personnes, de quatre métiers différents. Premier rendez-vous le {d+6} à {h12-18}.", &["J'en suis !", "La salle {salle} est libre le jeudi.", "Débutants acceptés ?"]),
        said("Vu ce matin depuis le pont : {sight}. Voilà, c'était important.", &["Merci, j'avais besoin de ça.", "Je l'ai vu aussi, dix minutes après !", "On devrait tenir un carnet."]),
        said("Sondage très sérieux : faut-il remplacer {loan} {site} ou lui offrir une retraite paisible ?", &["Retraite, avec discours.", "Remplacer, et vite."]),
        said("Bonne nouvelle : {baby}. Maman, papa et grands frères vont bien. Une carte circule auprès {de p2}.", &["Toutes nos félicitations !", "Bienvenue au petit dernier du réseau.", "Profite des nuits, quand il y en aura."]),
        said("Le stagiaire de troisième a posé LA question en réunion : « {kidq} » Grand silence. On cherche encore.", &["Il a raison, ce petit.", "J'ai une réponse, mais elle tient en quarante pages."]).within(&[11, 12, 1, 2, 3, 6]),
        said("Panne d'ascenseur {site} [depuis ce matin|encore]. Trois étages à pied, {n48-66} marches, je les ai comptées. Réparateur annoncé {w+1}.", &["Livraisons lourdes par le monte-charge, demandez la clé.", "Mes cuisses vous remercient."]),
        said("Il pleut dans le couloir {de site_name}, un seau a été placé avec goût. Couvreur prévenu, évitez les chaussettes.", &["Le seau est vidé toutes les deux heures, on s'organise.", "Couvreur passé, une tuile cassée."]).within(&[10, 11, 12, 1, 2, 3, 4]),
        said("Vos idées de nom pour la nouvelle salle de pause {site} ? Trois en tête : « Le Butoir », « La Marche à vue » et « Chez Ginette ».", &["Chez Ginette, évidemment.", "La Marche à vue, pour les lendemains de fête."]),
        said("Le distributeur {site} avale les pièces de deux euros depuis {w-1}. Prestataire prévenu, passage annoncé le {d+2}. D'ici là, [faites l'appoint|vive le thermos].", &["Il m'en a rendu quatre ce matin, je fais une collecte ?", "Merci, j'allais lui parler fermement."]),
        said("Trouvé {site} : {found}. À réclamer auprès {de p1} [avant la fin de la semaine|aux heures de bureau].", &["C'est à moi ! Je passe dans l'heure.", "Essaie du côté de l'équipe du matin."]),
        said("La salle {salle} est réservée toute la journée du {d+3} pour {event}. [Merci d'éviter le couloir entre {h10-11} et midi.|Pour les réunions déplacées, voir avec {p1}.]", &["On a basculé notre point en salle {salle2}.", "Noté, merci d'avoir prévenu."]),
        said("Avis de recherche : qui a emprunté {loan} ? [Aucune question ne sera posée.|Il nous le faut pour {w+2}.|On promet de ne pas chercher à comprendre.]", &["Coupable. Retour demain matin, première heure.", "Vu dans le local des bâtiments, derrière la porte."]),
        said("Le chauffage {site} fait des siennes, {n15-17} degrés ce matin. Un technicien passe [dans la journée|demain à l'ouverture]. Gardez vos écharpes.", &["Confirmé, on voit notre souffle en réunion.", "C'était la vanne du deuxième. Ça repart."]).within(&[10, 11, 12, 1, 2, 3]),
        said("Les hirondelles sont de retour sous l'auvent des Acacias. Merci de laisser la porte {n2-5} fermée le matin, et de ne pas garer les chariots dessous.", &["Je les guettais depuis une semaine !", "Une planchette a été posée pour protéger les capots."]).within(&[4, 5]).once(),
        said("Atelier fresque du climat [le {d+6}|la semaine prochaine], salle {salle}, de 14 h à 17 h. Il reste {n3-7} places, [ouvert à tous les métiers|conducteurs bienvenus, le temps est compté comme formation].", &["J'y étais la dernière fois : on en sort moins bête et plus motivé.", "Je prends une place, s'il en reste."]),
        said("Le sapin de la Tuilerie cherche ses décorations. Règle du concours : uniquement des pièces réformées. L'an dernier, la guirlande de joints toriques avait fait l'unanimité.", &["On a des voyants de porte, de toutes les couleurs.", "L'étoile sera un disque de frein, comme il se doit."]).within(&[12]).once(),
        said("Cherche [covoitureur|volontaire] pour ramener {n2-5} cartons de livres à la ressourcerie [vendredi|un soir de la semaine prochaine]. Ils viennent du bureau que nous libérons {site}.", &["J'ai un break, je passe {w+2} vers 17 h.", "Y a-t-il des romans policiers dans le lot ?"]),
        said("Le groupe de musique de la maison répète désormais le mercredi soir en salle {salle}. Il manque toujours un ou une bassiste. [Niveau : enthousiaste.|Les débutants patients sont bienvenus.]", &["Mon fils joue de la basse, il a quinze ans, ça compte ?", "Vous étiez très bien à la dernière fête."]),
        said("Photo du jour : le brouillard sur la rivière vu du pont, à la prise de service. Il y a des matins où l'on ne regrette pas le réveil.", &["Magnifique, à envoyer au club photo.", "Même poste, même heure, j'avais vu uniquement le brouillard."]).within(&[9, 10, 11, 12]),
        said("La fontaine à eau {site} [fuit|goutte] à nouveau. Serpillière en place, seau dessous, technicien prévenu. Prenez celle du premier en attendant.", &["Le joint a été changé, c'est sec.", "Je propose de lui donner un nom, on se voit assez souvent."]),
        said("Ce midi, {n12-26} personnes à la marche digestive le long du canal. Prochaine sortie le {d+7}, départ {h12-13} devant la grille.", &["Excellente idée, je viendrai avec les collègues de l'agence.", "Prévoir de bonnes chaussures, le chemin est gras."]),
        said("Appel aux voix graves : la chorale a {n9-14} sopranos et deux basses. Répétition le mardi, on ne demande ni solfège ni courage particulier.", &["Je chante surtout sous la douche, mais grave.", "Le concert de décembre était superbe, je confirme."]),
    ],
    replies: &["Merci pour l'info !", "😄", "[Bien vu|Bonne idée].", "Je fais passer {site}.", "On en rit encore à l'atelier.", "Compris, merci {author}.", "Même constat de notre côté."],
    thanks: &["Merci à tous, [c'est réglé|affaire classée].", "Vous êtes efficaces, merci !", "Merci {last} !"],
    banks: &[
        ("found", &["un gant gauche en laine verte", "une clé de vélo avec un porte-clés hérisson", "des lunettes de vue à monture rouge", "une boîte à repas très bien remplie", "un carnet à spirale couvert de calculs", "une écharpe tricotée main", "un chargeur sans téléphone", "une gourde cabossée marquée « M »", "une alliance (sérieusement)", "un parapluie, le neuvième du mois"]),
        ("loan", &["le diable bleu", "le vidéoprojecteur de la salle Écluse", "la rallonge de vingt-cinq mètres", "l'escabeau des bâtiments", "la perceuse de la Tuilerie", "le tableau blanc à roulettes", "la cafetière du bureau des méthodes"]),
        ("subject", &["les affiches d'autrefois", "les mains de l'atelier", "le premier jour de la ligne A", "les chats du réseau", "les maquettes des apprentis", "la fête de 1987", "les tickets de collection", "les gares du monde"]),
        ("collect", &["vêtements chauds", "jouets", "fournitures scolaires", "denrées", "livres d'enfants", "produits d'hygiène"]),
        ("charity", &["la banque alimentaire", "l'accueil de jour", "l'école du quartier", "l'association des réfugiés", "la maison des familles de l'hôpital"]),
        ("club", &["tricot", "jeux de plateau", "conversation anglaise", "échecs", "improvisation", "couture", "astronomie", "randonnée", "jardinage"]),
        ("sight", &["un héron, immobile, à côté du signal 12", "deux chevreuils sur la plateforme engazonnée", "un arc-en-ciel complet au-dessus du dépôt", "un enfant qui saluait toutes les rames", "la lune encore là, énorme", "quelqu'un qui dansait seul à l'arrêt", "une péniche avec un jardin dessus", "trente cyclistes à la queue leu leu"]),
        ("baby", &["une petite Anouk est née mardi chez {p1}", "{p1} est l'heureux parent de jumeaux", "le petit Sacha {de p1} a pris son premier souffle à 5 h 12, pile à l'heure", "bébé surprise chez {p1}, trois semaines d'avance"]),
        ("kidq", &["Pourquoi le tram ne s'appelle pas un train de ville ?", "Et si tout le monde montait par la même porte ?", "Qui conduit le conducteur le matin ?", "Pourquoi vos réunions n'ont pas d'arrêt ?"]),
        ("site_name", &["le siège", "les Acacias", "la Tuilerie"]),
        ("event", &["un jury de recrutement", "la visite des élus", "la formation aux premiers secours", "l'audit", "la commission des menus", "le comité de ligne des usagers", "une répétition générale de la cellule de crise"]),
    ],
    tags: &["vie-de-la-maison"],
    ..MESSAGE
};

/// Questions to everybody.
pub static ASKING: Topic = Topic {
    name: "question à tous",
    openings: &["", "", "Question ouverte :", "Je tente ma chance ici :"],
    by: By::Anyone,
    said: &[
        said("où peut-on déposer des bouchons en liège ? J'en ai un plein cageot, et non, pas tous à moi.", &["Borne verte à l'entrée du restaurant, ils partent à une association d'isolation."]),
        said("un collègue a-t-il un contact pour louer une salle des fêtes {n60-120} personnes, pas trop loin d'un terminus ?", &["Celle de Saint-Alban, tarif réduit via le CSE, à cinq minutes du dernier arrêt. Réserve six mois avant."]),
        said("faut-il une autorisation pour poser un stand d'association dans le hall ?", &["Un message à la communication dix jours avant, une table fournie, et rien qui bloque l'issue de secours."]),
        said("qui centralise les chiffres de fréquentation par arrêt ? On m'en demande pour {stop}.", &["Le service des études, tableau mis à jour chaque mois. Pour {stop}, regarde l'onglet « jours ouvrables » : le samedi fausse tout."]),
        said("d'où vient le nom de l'arrêt « {stop} » ? Une voyageuse me l'a demandé et je suis resté{/e} sec.", &["D'un ancien lieu-dit, d'après le livre du centenaire. Il est consultable aux archives.", "Mon grand-père disait autre chose, mais ce n'est pas publiable."]),
        said("y a-t-il encore un exemplaire papier du plan de 1998 ? C'est pour comparer les fréquences du soir.", &["Oui, encadré au poste de commande. On peut le photographier, pas le décrocher."]),
        said("peut-on recharger sa voiture {site} contre paiement ?", &["Deux bornes, badge interne, prix coûtant. Quatre heures maximum, et on libère la place."]),
        said("est-ce que quelqu'un a [une liste à jour|le fichier] des défibrillateurs du réseau ? La carte affichée aux Acacias date d'avant la ligne C.", &["Oui, les préventeurs la tiennent : {n31-44} appareils, contrôlés tous les mois. Je te la dépose dans l'espace Prévention.", "Et l'appli des pompiers les connaît tous, c'est pratique en ville."]),
        said("qui sait à qui adresser une demande de tournage dans une rame ? Une école de cinéma nous écrit.", &["À la communication, au moins trois semaines avant, avec le scénario et l'attestation d'assurance. Le dimanche matin est possible sur la C."]),
        said("peut-on commander des sweats de la maison pour [la famille|le tournoi] ? J'ai vu passer un modèle bleu nuit.", &["Oui, deux campagnes par an, la prochaine ferme le {d+10}. Bon de commande auprès de {@x}.", "Prévoyez une taille au-dessus, ils taillent petit."]),
        said("y a-t-il un endroit calme pour [téléphoner|tirer son lait|prier, lire ou respirer] {site} ?", &["Oui, la petite salle au bout du couloir, fermée de l'intérieur, avec un réfrigérateur. La clé est à l'accueil, sans justification à donner."]),
        said("où en est le projet de crèche interentreprises ? On en parlait au printemps.", &["Convention signée avec la ville, huit berceaux pour nous, ouverture espérée en septembre prochain. Les RH feront une réunion d'information.", "Le dossier de demande est déjà téléchargeable, dans l'espace Ressources humaines."]).once(),
        said("quel document faut-il pour organiser une visite de dépôt avec une classe ?", &["Une fiche de visite (Bonnes pratiques, rubrique « Accueil du public »), et un accompagnateur pour huit enfants. Gilets fournis.", "Évitez le jeudi matin : c'est le jour de lavage, on n'entend rien."]),
        said("quelqu'un parle-t-il [ukrainien|arabe|portugais|vietnamien|tamoul] et pourrait relire une affichette de deux lignes ?", &["Oui, envoie-la-moi, je te réponds dans la journée.", "Cherche par langue dans l'annuaire, il y a un filtre exprès."]),
        said("les anciens plans de ligne en papier partent-ils au pilon ? Des collectionneurs en demandent à l'agence.", &["On en garde trois de chaque aux archives, le reste se donne. Dis-leur de passer le premier mercredi du mois."]),
        said("le numéro {ext} ne répond plus, a-t-il changé ?", &["Il a été repris par le standard, fais le 4000 puis demande le service. L'annuaire sera à jour {w+1}."]),
        said("quelle est la bonne taille de logo pour une présentation ? J'ai trois versions et elles se contredisent.", &["Celle du dossier « Charte graphique », jamais en dessous de 25 mm de large, avec un espace autour égal à la hauteur du C.", "Les deux autres sont périmées, tu peux les jeter."]),
    ],
    replies: &["Ça m'intéresse aussi.", "{@x} doit savoir.", "On m'a posé la même question [la semaine dernière|hier].", "Merci de poser la question, [je n'osais pas|je cherchais aussi]."],
    ..QUESTION
};
