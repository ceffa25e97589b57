//! Help with computers, and news from those who keep them running.

use super::{By, MESSAGE, QUESTION, Topic, said};
use crate::chart::DIGITAL;

const CREW: By = By::Units(&[DIGITAL]);

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
        said("pourquoi ma réunion récurrente apparaît-elle en double depuis le passage {de p1} dans l'autre équipe ?", &["L'ancien organisateur la possède encore. Il l'annule, tu la recrées : c'est brutal mais propre."]),
        said("peut-on avoir deux écrans de tailles différentes sans que tout devienne minuscule sur l'un ?", &["Oui : paramètres d'affichage, sélectionne l'écran, mise à l'échelle 125 %. Puis ferme et rouvre la session."]),
        said("l'interphone du quai {n2-9} sonne sur mon poste. Je ne suis pas contre, mais ce n'est vraiment pas mon métier.", &["Erreur de renvoi après les travaux, corrigée. Merci d'avoir ouvert la barrière ce matin, le livreur t'a trouvé{author:/e} très aimable."]),
        said("quelle différence entre archiver et supprimer un message ? J'ai peur de remplir le serveur.", &["Archiver le range, supprimer le jette trente jours plus tard. Tu as encore {n60-90} % de place, dors tranquille."]),
        said("mon ordinateur portable ne tient plus que {n20-45} minutes sur batterie. Est-ce qu'on les change ?", &["Oui, au-delà de 40 % d'usure. Lance le rapport de batterie, ou passe au bureau 12 : remplacement en vingt minutes."]),
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
        said("mon casque sans fil se connecte au poste {de p1}. Nous entendons donc nos réunions respectives.", &["Oublie l'appareil des deux côtés, puis ré-associe le tien en premier. Ou échangez vos fiches de paie, c'est plus amusant."]),
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
    replies: &["As-tu essayé de redémarrer ? (Désolé{/e}, il fallait le demander.)", "Je suis preneu{r/se} de la réponse.", "Ticket ouvert, on te rappelle au besoin.", "Merci d'avoir demandé, je n'osais plus.", "À garder pour la fiche de l'assistance.", "Bon à savoir pour toute l'équipe."],
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
        said(
            "Le serveur d'impression {site} a été remplacé : {n3-9} files en moins, noms enfin compréhensibles. S'il vous manque une imprimante, ajoutez-la par son numéro d'étage.",
            &[
                "« Deuxième-couloir », voilà un nom qui parle.",
                "Celle de l'accueil manque encore.",
            ],
        ),
        said(
            "Téléphones : {n40-110} appareils renouvelés, les anciens effacés puis donnés à l'atelier de réemploi. Il reste {n4-15} retardataires, vous vous reconnaîtrez.",
            &["Je rapporte le mien {w+1}.", "Bonne idée, le réemploi."],
        ),
        said(
            "Coupure électrique de contrôle {site} {w+3} à {h6-7}. Les onduleurs tiennent {n15-40} minutes, mais éteignez tout de même la veille au soir.",
            &[
                "Noté sur la porte.",
                "Les distributeurs de café ne sont pas ondulés, je suppose ?",
            ],
        ),
        said(
            "Bilan de la migration : {n1200-3800} boîtes et partages déplacés, {n2-9} petits accrocs, un seul gros (le carnet d'adresses du standard, rétabli).",
            &[
                "Bravo, on n'a presque rien vu.",
                "Le standard vous pardonne.",
            ],
        ),
        said(
            "Maintenance du serveur de fichiers {w+2} entre 12 h et 13 h. Enregistrez avant d'aller déjeuner, [profitez du dessert|on prévient quand c'est fini].",
            &[
                "Noté, pause allongée !",
                "Fini avec vingt minutes d'avance, merci.",
            ],
        ),
        said(
            "Incident réseau {site} ce matin de {h7-8} à {h9-10}, cause : un câble [écrasé par un pied de bureau|débranché pour une bouilloire]. Rétabli, goulotte posée.",
            &["La bouilloire nie tout.", "Merci pour la rapidité."],
        ),
        said(
            "{n58-180} postes restent à redémarrer pour la mise à jour de sécurité. Si une pastille orange s'affiche, c'est le vôtre. Cela prend {n4-9} minutes.",
            &[
                "Fait, dix minutes café compris.",
                "Peut-on le programmer la nuit pour l'agence ?",
            ],
        ),
        said(
            "Astuce : `Ctrl` + `Maj` + `V` colle sans la mise en forme. [Dix ans de bonheur en perspective.|Ne nous remerciez pas.]",
            &[
                "Je pleure toutes ces années perdues.",
                "Et sur téléphone : appui long, « coller comme texte ».",
            ],
        ),
        said(
            "Le nouveau wifi invités est actif {site}. Code du jour à l'accueil, valable douze heures, sans accès aux dossiers internes.",
            &["Parfait pour les formateurs extérieurs.", "Testé, rapide."],
        ),
        said(
            "Les tickets de la semaine : {n88-160} reçus, {n70-94} % résolus dans la journée. Le trio de tête : mots de passe, imprimantes, et « c'était débranché ».",
            &["Le troisième, c'était moi.", "Beau score !"],
        ),
        said(
            "Les sauvegardes ont été restaurées pour de vrai sur une machine vide : {n2-5} h {n10-50}, tout y est. Un exercice par trimestre, parce qu'une sauvegarde non essayée n'en est pas une.",
            &[
                "Bravo, on dort mieux.",
                "À raconter dans l'espace Bonnes pratiques.",
            ],
        ),
    ],
    replies: &[
        "Merci.",
        "Bien noté.",
        "👍",
        "Merci à l'équipe.",
        "Transmis à l'équipe.",
    ],
    tags: &["informatique"],
    ..MESSAGE
};
