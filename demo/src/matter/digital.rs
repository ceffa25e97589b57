//! Ticketing, help with computers, security of information.

use super::meetings::MEETING;
use super::{ANNOUNCEMENT, By, MESSAGE, QUESTION, Topic, said};
use crate::chart::{CLIENTS, DIGITAL};

const CREW: By = By::Units(&[DIGITAL]);

/// The ticketing project.
pub static TICKETING: Topic = Topic {
    name: "billettique",
    by: By::Units(&[DIGITAL, CLIENTS]),
    answered_by: CREW,
    talk: 20,
    said: &[
        said("Valideurs : {n94-99},{n1-9} % disponibles cette semaine. Les {n3-8} en panne sont tous de la série 2, même carte mère. {@p1} prépare l'échange avec le fournisseur.", &["J'en ai un en réserve pour {stop}.", "La série 2 a encore dix mois de garantie, n'attendons pas."]),
        said("Version {n4-6}.{n1-9} en préproduction. À tester en priorité : {feature}, {feature2}. [Recette jusqu'au {d+6}.|Merci de noter les anomalies dans le tableau commun, pas par courriel.]", &["Testé : le premier point est bon, le second s'affiche en anglais.", "Je prends les cas limites, comme d'habitude.", "Trois anomalies saisies, une bloquante."]),
        said("Anomalie reproduite ! Un abonné qui valide {n2-4} fois en moins de {n3-9} secondes est compté comme fraudeur. [Ouf, on ne rêvait pas.|Correctif demandé à l'éditeur.]", &["Bien joué, ça explique quarante réclamations.", "Contournement possible : désactiver le contrôle double sur la {bus}."]),
        said("Mise en service de {feature} le {d+8}, [en douceur|par paliers] : d'abord la ligne {tram}, puis tout le réseau si les chiffres tiennent {n3-7} jours.", &["L'agence sera briefée la veille.", "Quel est le critère de retour arrière ?"]),
        said("Ventes {de mois-1} par canal :\n\n| Canal | Part |\n| --- | --- |\n| Application | {n41-49} % |\n| Distributeurs | {n21-28} % |\n| Agence | {n9-14} % |\n| Sans contact à bord | {n11-19} % |", &["L'application dépasse tout le reste, qui l'eût cru.", "Les distributeurs {de stop} ne baissent pas, il faut les garder."]),
        said("Le distributeur {de stop} rend la monnaie en pièces de dix centimes. [Poétique mais lourd.|Bac à remplir.] Passage de maintenance {w+1}.", &["Une voyageuse a reçu quarante-deux pièces, elle en a ri.", "Bac rempli, réglé."]),
        said("Réconciliation comptable : écart de {n2-48} € sur {n310-620} mille. Trouvé : {feature} arrondissait au centime inférieur.", &["La comptabilité envoie des fleurs.", "Ajoutons un test pour que ça ne revienne pas."]),
        said("Les cartes de la nouvelle commande ont une puce plus rapide, mais un plastique qui courbe au soleil. {n4-9} retours sur {n2-5} mille. À surveiller.", &["Garder une carte en vitrine une semaine pour voir ?", "Le fournisseur propose un autre support sans surcoût."]),
        said("Rappel pour tout le monde : on ne teste jamais avec une vraie carte de voyageur. Il y a {n12-30} cartes d'essai dans le tiroir, elles ont même des prénoms.", &["Ma préférée s'appelle Roberte.", "Rangées par profil désormais."]),
        said("Atelier parcours d'achat avec {n5-8} usagers : {n3-5} sur tous se sont arrêtés au mot « support ». On écrira « carte ou téléphone ».", &["Évident, une fois qu'on l'a entendu.", "Je change les textes ce soir."]),
        said("Fraude : la baisse continue, {n6-9},{n1-9} % contre {n10-11} % l'an passé. L'effet du sans contact est net sur la {bus}, nul sur la {bus2}.", &["La {bus2} a surtout des scolaires déjà abonnés.", "Joli graphique, puis-je le montrer en comité ?"]),
    ],
    openings: &["", "", "", "Bonjour à tous,"],
    closings: &["", "", "", "Suite au point de {w+3}."],
    replies: &["Merci {author}.", "Je teste demain.", "Saisi dans le suivi.", "Côté agence, on est prêts.", "À remonter à Kestrel.", "D'accord.", "Peut-on avoir une capture ?", "Le guichet confirme."],
    thanks: &["Merci pour les tests.", "Merci {last}, corrigé.", "C'est dans la prochaine version."],
    banks: &[("feature", &["le paiement sans contact", "le renouvellement automatique", "le titre journée famille", "l'arrondi des remboursements", "l'annulation en ligne", "le tarif solidaire", "la validation hors connexion", "le partage d'un carnet", "l'affichage du solde au valideur"])],
    tags: &["billettique"],
    ..MESSAGE
};

/// Help with computers.
pub static HELP: Topic = Topic {
    name: "assistance",
    answered_by: CREW,
    talk: 27,
    openings: &["", "", "Bonjour,", "SOS :", "Bonjour à l'assistance,", "Petit souci :"],
    said: &[
        said("deux personnes de l'équipe ne voient pas le même planning, alors que nous avons ouvert le même lien. Qui a raison ?", &["Celui qui a l'horodatage le plus récent en bas à droite. L'autre regarde une copie gardée par le navigateur : `Ctrl` + `F5`."]),
        said("le scanner {site} envoie tout dans un dossier que je ne trouve pas. Où partent mes pages ?", &["Dans « Numérisations », dossier à ton nom, vidé chaque vendredi. Tu peux choisir l'envoi par courriel sur l'écran d'accueil."]),
        said("comment partager mon agenda avec l'équipe sans montrer le détail de mes rendez-vous ?", &["Clic droit sur l'agenda, « Autorisations », niveau « Disponibilité seulement ». Les rendez-vous privés restent privés.", "Et coche « équipe », pas « tout le monde »."]),
        said("mon téléphone ne reçoit plus les alertes de [régulation|planning] depuis {w-2}. J'ai vérifié le volume, si si.", &["L'économie de batterie endort l'application : réglages, batterie, « sans restriction ». C'est la mise à jour qui l'a remise."]),
        said("le fichier des {n300-900} arrêts s'ouvre avec des caractères bizarres : « Ã© » partout.", &["Il est en UTF-8 et le tableur le croit en Windows. Passe par Données, « À partir d'un fichier texte », encodage 65001.", "J'ai la même chose chaque mois, je me suis fait un modèle."]),
        said("j'ai fermé une fenêtre sans enregistrer après deux heures de travail. Dites-moi que tout n'est pas perdu.", &["Fichier, Informations, « Gérer le document », récupérer. La copie date d'il y a moins de dix minutes.", "Respire, ça marche neuf fois sur dix."]),
        said("pourquoi ma réunion récurrente apparaît-elle en double depuis le passage de {p1} dans l'autre équipe ?", &["L'ancien organisateur la possède encore. Il l'annule, tu la recrées : c'est brutal mais propre."]),
        said("peut-on avoir deux écrans de tailles différentes sans que tout devienne minuscule sur l'un ?", &["Oui : paramètres d'affichage, sélectionne l'écran, mise à l'échelle 125 %. Puis ferme et rouvre la session."]),
        said("l'interphone du quai {n2-9} sonne sur mon poste. Je ne suis pas contre, mais je suis à la comptabilité.", &["Erreur de renvoi après les travaux, corrigée. Merci d'avoir ouvert la barrière ce matin, le livreur t'a trouvé{author:/e} très aimable."]),
        said("quelle différence entre archiver et supprimer un message ? J'ai peur de remplir le serveur.", &["Archiver le range, supprimer le jette trente jours plus tard. Tu as encore {n60-90} % de place, dors tranquille."]),
        said("mon ordinateur portable ne tient plus qu'{n20-45} minutes sur batterie. Est-ce qu'on les change ?", &["Oui, au-delà de 40 % d'usure. Lance le rapport de batterie, ou passe au bureau 12 : remplacement en vingt minutes."]),
        said("peut-on remettre l'ancien fond d'écran, celui avec le tram sous la neige ?", &["Il est dans le dossier « Images » du portail, avec ceux des trois autres saisons. Le printemps est très demandé aussi."]),
        said("quelqu'un sait-il faire répéter l'en-tête d'un tableau sur chaque page imprimée ?", &["Mise en page, « Imprimer les titres », lignes à répéter en haut. À faire avant l'aperçu."]),
        said("le formulaire d'accident refuse la photo : « fichier trop volumineux ». Elle vient du téléphone de service.", &["Limite passée de 5 à 20 Mo ce matin, réessaie. Sinon, l'appareil photo a un mode « standard » bien suffisant."]),
        said("après un congé de [trois|six] mois, mon compte est bloqué. Normal ?", &["Oui, il s'endort au bout de soixante jours, par prudence. Appelle le {ext} avec ton numéro d'agent, c'est réveillé en cinq minutes. Bon retour !"]),
        said("existe-t-il un outil pour dicter un rapport ? J'écris lentement et je parle vite.", &["La dictée est intégrée : `Windows` + `H`. Elle apprend mal nos noms d'arrêts, relis quand même.", "Ça a changé ma vie, surtout après les nuits."]),
        said("la douchette du magasin lit les codes mais ajoute un zéro devant.", &["Elle est repassée en mode « international ». Scanne la page 3 de la notice collée derrière le comptoir, le zéro s'en va."]),
        said("qui peut supprimer un espace de fichiers dont plus personne n'est propriétaire ? Il s'appelle « Test de Jean » et nous n'avons plus de Jean.", &["Nous, après avoir écrit aux derniers lecteurs. Trente jours d'attente, puis adieu Jean."]),
        said("les sous-titres automatiques en réunion sont-ils conservés quelque part ?", &["Non, rien n'est enregistré sauf si l'organisateur lance l'enregistrement, et chacun en est averti."]),
        said("peut-on bloquer les appels publicitaires sur les fixes de l'agence ? On en compte {n5-19} par jour.", &["Filtre activé sur le standard depuis ce midi. S'il bloque un vrai client, envoie-moi le numéro."]),
        said("l'horloge du hall avance de {n3-9} minutes et tout le monde s'y fie.", &["Elle n'est reliée à rien, elle vit sa vie. On la remplace {w+3} par une horloge synchronisée."]),
        said("comment retrouver tous les messages d'un collègue sur un sujet, ici même ?", &["Recherche avec `from:` suivi de son identifiant, puis ton mot. Et `after:` avec une date si la liste est longue.", "Les guillemets pour une expression exacte marchent très bien aussi."]),
        said("le robot qui transforme mes {n10-90} PDF en un seul s'est arrêté au quarante-deuxième. Une idée ?", &["Le quarante-deuxième est protégé. Ouvre-le, réimprime-le en PDF, relance : il reprendra où il en était."]),
        said("mon casque sans fil se connecte au poste de {p1}. Nous entendons donc nos réunions respectives.", &["Oublie l'appareil des deux côtés, puis ré-associe le tien en premier. Ou échangez vos fiches de paie, c'est plus amusant."]),
        said("mon écran externe n'est plus reconnu depuis la mise à jour de {w-1} dernier. Débrancher et rebrancher n'y fait rien.", &["Maintiens le bouton d'alimentation de la station d'accueil quinze secondes, câble retiré. Elle se réinitialise.", "Si ça ne suffit pas, passe prendre un câble neuf, les anciens fatiguent."]),
        said("l'imprimante {site} sort des pages blanches, [sauf le lundi|une sur trois]. Qui s'en occupe ?", &["Le tambour est en fin de vie, remplacement {w+1}. En attendant, celle du premier étage est libre.", "Merci d'éviter le papier recyclé épais, il la fait tousser."]),
        said("impossible d'ouvrir un fichier partagé : « verrouillé par un autre utilisateur ». Cet utilisateur, c'est moi.", &["Ta session précédente n'est pas fermée. Redémarre, ou je libère le verrou d'ici : c'est fait.", "Ouvre-le en lecture, recopie, souris : ça arrive à tout le monde."]),
        said("le VPN se coupe toutes les [dix|vingt] minutes en télétravail. À la maison, la box est pourtant correcte.", &["Passe en protocole « UDP » dans les options, puis désactive l'économie d'énergie de la carte wifi.", "Chez moi c'était le canal wifi du voisin. Câble branché, plus rien."]),
        said("comment récupérer une version d'hier d'un tableur ? J'ai trié une colonne sans les autres.", &["Clic droit, « Versions précédentes », choisis celle de 18 h. On garde trente jours.", "Classique ! Et la prochaine fois, fige les en-têtes et convertis en tableau."]),
        said("ma signature de messagerie affiche encore mon ancien service. Je l'ai changée trois fois.", &["Elle vient de l'annuaire : corrige ton profil ici, elle suit dans la nuit.", "Pense à vider celle du téléphone, qui est à part."]),
        said("la tablette de conduite reste sur « synchronisation » {moment}. Redémarrée deux fois.", &["Mets-la sur le réseau du dépôt, pas sur le mobile, et laisse-la cinq minutes. Sinon échange au poste de garde.", "Lot de six concernées, on pousse un correctif ce soir."]),
        said("comment donner accès à un dossier à [un stagiaire|un collègue d'un autre service] sans ouvrir tout le reste ?", &["Crée un sous-dossier, clic droit, « Partager avec », rôle lecteur, et une date de fin. Pas de lien public, s'il te plaît.", "Mieux : un espace fermé ici, avec la personne invitée."]),
        said("le son ne passe pas en visioconférence en salle {salle}, alors que l'image est belle.", &["Sur la télécommande, source « HDMI 2 » puis monte la barre de son, elle est à zéro depuis le ménage.", "On colle une fiche d'une page près de l'écran."]),
        said("est-ce normal que mon ordinateur chauffe comme un grille-pain depuis {w-2} ?", &["L'indexation après mise à jour, deux jours au plus. Si le ventilateur hurle encore demain, passe au bureau 12.", "Vérifie qu'il n'est pas posé sur un coussin, on a eu le cas."]),
        said("j'ai perdu mon téléphone professionnel, probablement dans la {bus}. Que faire en premier ?", &["Appelle le {ext} tout de suite : on le verrouille et on l'efface à distance. Ensuite déclaration, sans reproche.", "Il est aux objets trouvés, étiqueté, passe le chercher !"]),
        said("un logiciel me demande un mot de passe d'administrateur pour une police de caractères.", &["Normal, on installe à ta place : envoie le nom et l'usage. Pour celle de la charte, elle est déjà dans le portail."]),
        said("comment mettre un message d'absence qui ne réponde pas aux listes de diffusion ?", &["Coche « Répondre seulement à mes contacts », puis ajoute une fin : sinon il répond jusqu'à ta retraite."]),
        said("l'application de planning affiche une heure de moins depuis dimanche. Changement d'heure ?", &["Oui, elle prend l'heure du serveur. Corrigé cette nuit, ferme-la complètement puis rouvre-la.", "Les services imprimés étaient justes, rassurez-vous."]).within(&[3, 4, 10, 11]),
        said("peut-on brancher une enceinte personnelle sur le poste de l'atelier ?", &["Pas en USB. En prise audio, oui, à un volume qui laisse entendre les alarmes.", "Et on tourne pour le choix de la musique, règle maison."]),
        said("la recherche ne trouve pas un document que j'ai pourtant sous les yeux.", &["Il est numérisé en image, sans texte. Repasse-le par le scanner en mode « texte reconnu », et il apparaîtra.", "Essaie aussi avec un seul mot, entre guillemets."]),
        said("mon clavier écrit des « @ » à la place des guillemets depuis ce matin.", &["Il est passé en disposition anglaise : maintiens la touche Windows et appuie sur espace.", "Ça m'arrive quand je pose un dossier dessus."]),
        said("qui peut m'aider à fusionner [deux listes d'adresses|trois tableaux] sans doublons ?", &["RECHERCHEX ou une requête, selon la taille. Envoie-moi un extrait sans données personnelles, je te montre.", "Un quart d'heure ensemble {w+1} et tu sauras le refaire."]),
        said("le badge de la salle {salle} ne marche plus pour notre équipe depuis {w-1}.", &["Le groupe avait une date de fin. Prolongé d'un an, c'est actif dans l'heure."]),
        said("faut-il éteindre les postes le soir ou les laisser pour les mises à jour ?", &["Éteindre. Elles s'installent au démarrage, et on économise de quoi éclairer l'atelier.", "Sauf ceux du poste de commande, évidemment."]),
        said("où trouver un modèle de compte rendu qui ne date pas de l'avant-dernier logo ?", &["Portail, « Modèles », dossier de l'année. Les anciens ont été supprimés hier, tu as eu le dernier survivant."]),
        said("on me demande de valider une connexion que je n'ai pas faite. Je refuse ?", &["Oui, refuse, puis change ton mot de passe et préviens-nous au {ext}. Quelqu'un connaît ton mot de passe, mais pas ton téléphone.", "Très bon réflexe d'avoir demandé."]),
    ],
    replies: &["Même souci {site}.", "Pareil ici.", "As-tu essayé de redémarrer ? (Désolé{/e}, il fallait le demander.)", "Je suis preneu{r/se} de la réponse.", "Ticket ouvert, on te rappelle.", "Chez moi ça marche, étrangement.", "Quel modèle de poste ?", "Je passe te voir vers {h10-16}."],
    tags: &["assistance"],
    ..QUESTION
};

/// News from the people who keep computers running.
pub static OPERATIONS: Topic = Topic {
    name: "services numériques",
    by: CREW,
    answered_by: By::Anyone,
    talk: 12,
    said: &[
        said("Le serveur d'impression {site} a été remplacé : {n3-9} files en moins, noms enfin compréhensibles. S'il vous manque une imprimante, ajoutez-la par son numéro d'étage.", &["« Deuxième-couloir », voilà un nom qui parle.", "Celle de l'accueil manque encore."]),
        said("Téléphones : {n40-110} appareils renouvelés, les anciens effacés puis donnés à l'atelier de réemploi. Il reste {n4-15} retardataires, vous vous reconnaîtrez.", &["Je rapporte le mien {w+1}.", "Bonne idée, le réemploi."]),
        said("Coupure électrique de contrôle {site} {w+3} à {h6-7}. Les onduleurs tiennent {n15-40} minutes, mais éteignez tout de même la veille au soir.", &["Noté sur la porte.", "Les distributeurs de café ne sont pas ondulés, je suppose ?"]),
        said("Bilan de la migration : {n1200-3800} boîtes et partages déplacés, {n2-9} petits accrocs, un seul gros (le carnet d'adresses du standard, rétabli).", &["Bravo, on n'a presque rien vu.", "Le standard vous pardonne."]),
        said("Maintenance du serveur de fichiers {w+2} entre 12 h et 13 h. Enregistrez avant d'aller déjeuner, [profitez du dessert|on prévient quand c'est fini].", &["Noté, pause allongée !", "Fini avec vingt minutes d'avance, merci."]),
        said("Incident réseau {site} ce matin de {h7-8} à {h9-10}, cause : un câble [écrasé par un pied de bureau|débranché pour une bouilloire]. Rétabli, goulotte posée.", &["La bouilloire nie tout.", "Merci pour la rapidité."]),
        said("{n58-180} postes restent à redémarrer pour la mise à jour de sécurité. Si une pastille orange s'affiche, c'est le vôtre. Cela prend {n4-9} minutes.", &["Fait, dix minutes café compris.", "Peut-on le programmer la nuit pour l'agence ?"]),
        said("Astuce : `Ctrl` + `Maj` + `V` colle sans la mise en forme. [Dix ans de bonheur en perspective.|Ne nous remerciez pas.]", &["Je pleure toutes ces années perdues.", "Et sur téléphone : appui long, « coller comme texte »."]),
        said("Le nouveau wifi invités est actif {site}. Code du jour à l'accueil, valable douze heures, sans accès aux dossiers internes.", &["Parfait pour les formateurs extérieurs.", "Testé, rapide."]),
        said("Les tickets de la semaine : {n88-160} reçus, {n70-94} % résolus dans la journée. Le trio de tête : mots de passe, imprimantes, et « c'était débranché ».", &["Le troisième, c'était moi.", "Beau score !"]),
        said("Les sauvegardes ont été restaurées pour de vrai sur une machine vide : {n2-5} h {n10-50}, tout y est. Un exercice par trimestre, parce qu'une sauvegarde non essayée n'en est pas une.", &["Bravo, on dort mieux.", "À raconter dans l'espace Bonnes pratiques."]),
    ],
    replies: &["Merci.", "Bien noté.", "👍", "Merci à l'équipe.", "Transmis à l'équipe."],
    tags: &["informatique"],
    ..MESSAGE
};

/// Short tips about security.
pub static TIPS: Topic = Topic {
    name: "conseil de sécurité",
    by: By::Units(&[DIGITAL]),
    answered_by: By::Anyone,
    talk: 20,
    openings: &["", "**Le conseil de la semaine.**", "**Une minute de sécurité.**", ""],
    said: &[
        said("Les {n20-60} comptes partagés de l'atelier disparaissent d'ici {mois+1} : chacun le sien, avec la carte. Fini le mot de passe collé sous le clavier.", &["Il était sous l'écran, chez nous.", "La carte se lit même avec des gants, j'ai essayé."]),
        said("Une pièce jointe inattendue ? On la prévisualise ici, sans l'ouvrir sur le poste. Ce matin, « facture_{n100-900} » n'était pas une facture.", &["Reçue aussi, signalée.", "Le nom était presque celui de notre fournisseur."]),
        said("Vos enfants savent-ils votre code de téléphone ? La réponse est oui. Verrouillez les applications professionnelles à part, c'est prévu pour cela.", &["Mon fils a confirmé, hilare.", "Le réglage est très simple, merci."]),
        said("Trois signes d'un faux site : une adresse trop longue, une urgence, un prix trop doux. Un seul suffit pour fermer l'onglet.", &["Le prix trop doux m'a déjà eu, jadis.", "Bonne fiche pour les parents aussi."]),
        said("Au téléphone, un « technicien » demande d'installer un outil. Chez nous, l'assistance rappelle toujours depuis le {ext}, et ne demande jamais de mot de passe.", &["Appel reçu à l'agence {w-1}, raccroché poliment.", "Même pour dépanner ? Même pour dépanner."]),
        said("Les sauvegardes personnelles sur clé, c'est non. Le dossier « Mes documents » est copié chaque nuit, trois fois, dans deux bâtiments.", &["Rassurant.", "Et en cas d'erreur de ma part ? Trente jours d'historique."]),
        said("Voyants orange sur la box du télétravail ? Changez le mot de passe d'origine, celui de l'étiquette : il est connu de tous les curieux du quartier.", &["Fait, cela prend trois minutes.", "Mon voisin s'appelait « {p1} » sur mon réseau, étrange."]),
        said("Un courriel pressé, un lien, une menace douce : {n3-9} collègues ont reçu « votre colis est retenu ». Personne n'a cliqué. [On continue !|Le bouton « Signaler » a fait son travail.]", &["Reçu aussi, signalé en deux clics.", "Celui-ci était presque sans faute d'orthographe, ils progressent."]),
        said("Une phrase de passe longue vaut mieux qu'un mot compliqué : quatre mots sans rapport, que vous voyez dans votre tête. Pas ceux de cet exemple : *tram, girafe, confiture, dimanche*.", &["Zut, je dois changer.", "Et un gestionnaire pour les autres, c'est libérateur."]),
        said("Clé USB trouvée au parking {site}. On ne la branche pas, même pour savoir à qui elle est : elle se dépose au bureau 12.", &["Déposée ce matin, dans une enveloppe.", "C'était un exercice ou un vrai oubli ?"]),
        said("Quand vous quittez votre poste, `Windows` + `L`. Le farceur qui envoie « croissants demain » depuis votre messagerie est un moindre mal.", &["J'ai payé trois tournées de croissants, leçon apprise.", "Au guichet c'est devenu un réflexe."]),
        said("Fraude au président : un faux directeur demande un virement urgent et discret. La parade tient en une phrase : « je vous rappelle au numéro de l'annuaire ».", &["La comptabilité l'applique, deux tentatives évitées cette année.", "Même la voix peut être imitée maintenant, rappeler reste la seule preuve."]),
        said("Avant de publier une photo d'atelier ou de bureau : regardez l'arrière-plan. Un planning, un mot de passe au mur, un visage, cela suffit.", &["Je floute toujours les écrans.", "Bon rappel avant les journées portes ouvertes."]),
        said("Vous partez en déplacement ? Filtre d'écran, pas de conversation client dans le train, et le wifi de l'hôtel seulement par le VPN.", &["Il y a des filtres à emprunter à l'accueil du numérique.", "Dans le train, j'ai appris toute la stratégie d'un concurrent. Sans rien demander."]),
        said("Exercice d'hameçonnage {de mois-1} : {n4-11} % de clics, {n38-61} % de signalements. Le second chiffre est celui qui compte. Aucun nom n'a été relevé, et il n'y en aura jamais.", &["Merci pour cette règle, elle change tout.", "J'ai cliqué. La page d'explication était bien faite."]),
        said("Un fichier à envoyer à l'extérieur ? Le dépôt sécurisé crée un lien qui expire. Les sites gratuits gardent tout, longtemps, ailleurs.", &["On l'utilise avec les fournisseurs, très simple.", "Limite de taille ? 4 Go, largement assez."]),
        said("Les mises à jour du téléphone ne sont pas une lubie : celle de cette semaine corrige une faille utilisée réellement. Réglages, Général, dix minutes sur secteur.", &["Fait pendant la pause.", "Le mien est trop vieux pour la recevoir, que faire ?"]),
        said("Qui voit ce que j'écris ici ? Regardez la ligne au-dessus du bouton Publier : nombre de personnes, nombre d'entreprises. Un doute, on change d'espace.", &["Cette ligne m'a évité une belle gaffe avec les invités.", "À montrer aux nouveaux."]),
    ],
    closings: &["", "", "Un doute ? Poste {ext}.", "À la semaine prochaine."],
    replies: &["Merci, utile.", "Affiché au guichet.", "Je fais suivre à l'équipe.", "Court et clair.", "On en a parlé en réunion.", "J'ai appris quelque chose."],
    tags: &["sécurité"],
    ..MESSAGE
};

/// Alerts that everybody should have read.
pub static ALERTS: Topic = Topic {
    name: "alerte de sécurité",
    every: 20,
    said: &[
        said("**Alerte : faux courriels au nom de la paie**\n\nDes messages demandent de confirmer vos coordonnées bancaires. La paie ne le fait jamais par courriel. Si vous avez répondu, appelez le {ext} sans attendre, on peut encore agir.", &["La paie confirme : rien n'est parti de chez nous.", "Deux collègues l'ont reçu à la Tuilerie, signalé."]),
        said("**Double authentification**\n\nElle devient obligatoire pour la messagerie le {d+14}. Permanence {site} de {h11-12} à {h13-14} toute la semaine pour ceux qui veulent de l'aide, téléphone personnel non exigé.", &["Une clé physique est-elle possible pour l'atelier ? Oui, au bureau 12.", "Activée en trois minutes, moins pénible que prévu."]),
        said("**Faille dans un logiciel de visioconférence**\n\nRedémarrez l'application avant votre prochaine réunion pour recevoir le correctif (version {n6-9}.{n1-20}). Les salles sont déjà à jour.", &["Fait sur tous les postes du siège.", "Comment vérifier la version ? Menu Aide, À propos."]),
        said("**Prestataire victime d'une intrusion**\n\nLes échanges automatiques avec lui sont coupés depuis {h6-9}. Aucune donnée de voyageur chez lui. Ne répondez à aucun message venant de son domaine.", &["Les commandes passent par téléphone en attendant.", "Merci d'avoir prévenu vite."]),
    ],
    replies: &["Lu, merci.", "Relayé aux équipes.", "Affiché en salle de pause."],
    tags: &["alerte"],
    ..ANNOUNCEMENT
};

/// Notes of their meetings.
pub static MEETINGS: Topic = Topic {
    name: "réunion billettique",
    by: By::Units(&[DIGITAL, CLIENTS]),
    banks: &[
        ("item", &["la recette de la version {n4-6}.{n1-9} est à {n60-95} %", "le fournisseur livrera les valideurs avec une semaine de retard", "{n2-7} anomalies ouvertes, aucune bloquante", "le sans contact passe à {n11-19} % des ventes", "l'agence demande un bouton d'annulation", "les tests de charge sont programmés {w+5}", "le comité tarifaire se réunit le {d+12}", "la documentation du guichet est relue", "le marché d'entretien des distributeurs arrive à terme", "la facture {de mois-1} est contestée"]),
        ("todo", &["relancer Kestrel sur le rapport d'essai", "préparer les cartes de test", "rédiger l'annonce aux voyageurs", "vérifier les arrondis", "former les deux nouveaux guichetiers", "mesurer le temps de validation {à stop}"]),
    ],
    ..MEETING
};
