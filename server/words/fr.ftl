server-skip = Aller au contenu
server-search = Rechercher
server-notifications = Notifications
server-notifications-short = Alertes
server-account = Mon compte
server-profile = Mon profil
server-settings = Réglages
server-admin = Administration
server-keys = Raccourcis clavier
server-sign-out = Se déconnecter
server-navigation = Navigation
server-navigation-main = Navigation principale
server-home = Accueil
server-people = Annuaire
server-chart = Organigramme
server-bookmarks = Signets
server-spaces = Espaces
server-my-spaces = Mes espaces
server-all-spaces = Tous les espaces
server-go = Aller à
server-go-label = Aller à une personne, un espace, une page
server-go-hint = Une personne, un espace, une page
server-go-proposals = Propositions
server-go-help = Tapez quelques lettres, ↑ ↓ pour choisir, Entrée pour y aller.
server-close = Fermer
server-key-next = Publication suivante, précédente
server-key-open = Ouvrir la publication
server-key-enter-name = Entrée
server-key-write = Écrire
server-key-send = Envoyer ce que j’écris
server-key-help = Cette aide
server-letters = Raccourcis d’une seule touche
server-letters-help = Décochez si des touches partent seules (dictée, tremblement) : Ctrl + K et Ctrl + Entrée restent. Ce choix vaut pour cet appareil.
server-reference = Référence de l’incident : { $reference }
server-again = Réessayer
server-back = Revenir à la page
server-method = Cette adresse existe, mais ne fait pas cela.
server-too-many-streams = Trop de fenêtres de Parvis sont ouvertes avec votre compte. Fermez-en quelques-unes.
server-title-404 = Page introuvable
server-title-403 = Ce n’est pas permis
server-title-401 = Connexion nécessaire
server-title-409 = Les choses ont changé entre-temps
server-title-503 = Un instant…
server-title-507 = Plus de place
server-title-500 = Une erreur de notre côté
server-title-refused = La demande n’a pas pu être acceptée
server-unread-talks = { $count ->
    [one] conversation non lue
   *[other] conversations non lues
  }
server-unread = { $count ->
    [one] nouvelle publication
   *[other] nouvelles publications
  }

## Sentences for the scripts; {names} in braces are filled in by them.
server-script-choose-nothing = Rien ne correspond.
server-script-file-sending = Envoi de { "{name}" }
server-script-file-failed = { "{name}" } n’est pas parti. Vérifiez la connexion, puis choisissez-le de nouveau.
server-script-file-too-large = { "{name}" } dépasse la limite de { "{limit}" } Mo.
server-script-file-alt = Décrire l’image pour qui ne la voit pas
server-script-file-remove = Retirer { "{name}" }
server-script-file-waiting = Attendez la fin de l’envoi des fichiers.
server-script-file-left = Un fichier n’est pas parti. Retirez-le de la liste, ou choisissez-le de nouveau, puis recommencez.
server-script-draft-kept = Brouillon conservé sur cet appareil
server-script-preview-failed = L’aperçu n’a pas pu être préparé. Votre texte est intact.
server-script-undo-left = encore { "{seconds}" } s
server-script-copied = Copié
server-script-send-failed = Le serveur ne répond pas. Votre texte est conservé ici ; réessayez dans un instant.
server-script-arrivals-one = 1 nouvelle publication
server-script-arrivals-other = { "{count}" } nouvelles publications
server-script-arrivals-stale = Cette page a changé : l’afficher de nouveau
server-script-writing = { "{name}" } écrit…

## Search
search-title = Rechercher
search-results = Résultats pour « { $question } »
search-hints = Chercher plus finement
search-hint-phrase = trois mots exacts
search-hint-phrase-means = ces mots, dans cet ordre
search-hint-from = écrit par cette personne
search-hint-in = dans cet espace
search-hint-dates = après cette date ; before: pour avant
search-hint-tag = avec ce mot-clé
search-hint-word = mot
search-hint-without = sans ce mot
search-sort = Sorte de résultat
search-sort-all = Tout
search-sort-posts = Publications
search-sort-people = Personnes
search-sort-spaces = Espaces
search-nothing = Rien ne correspond
search-nothing-lead = Essayez moins de mots, ou d’autres. La recherche porte sur ce que vous pouvez lire.
search-comment = Commentaire
search-older = Résultats plus anciens
search-kind-person = personne
search-kind-space = espace
search-kind-talk = Conversation
search-write-to = Écrire à { $name }
search-kind-page = page

## Demonstration
server-demo-open = La place est ouverte : { $address } — entrez par l’un de ces comptes :
server-demo-passphrase = Le mot de passe de chacun : { $passphrase }
server-demo-administrator = administre les comptes
server-demo-steward = anime des espaces
server-demo-employee = travaille ici
server-demo-newcomer = vient d’arriver
server-demo-guest = vient d’une entreprise partenaire
server-demo-occupied = Ce dossier contient déjà l’organisation « { $name } » : la démonstration n’y touche pas. Donnez-lui un autre dossier : --data demo

## Import
server-import-empty-house = Aucune organisation n’est encore installée ici : commencez par « parvis setup » ou par la page d’installation.
server-import-dry-run = Essai à blanc : rien n’a été écrit.
server-import-here = Dans Parvis
server-import-people = Personnes : { $new } nouvelles, { $known } déjà là, { $changed } mises à jour
server-import-seats = Postes de l’organigramme : { $new } nouveaux, { $known } déjà là, { $changed } mis à jour
server-import-spaces = Espaces : { $new } nouveaux, { $known } déjà là
server-import-posts = Publications : { $new } nouvelles, { $known } déjà là
server-import-comments = Commentaires : { $new } nouveaux, { $known } déjà là
server-import-left-out = Laissé de côté
server-import-to-check = À vérifier
server-import-applications = Applications
server-import-application = Application
server-import-outsiders = Extérieurs (Slack)
server-import-has-left = cette personne a quitté l’organisation depuis : elle n’est pas réintégrée
server-import-address-taken = l’adresse électronique est déjà celle de quelqu’un d’autre ici : la personne est reprise sans elle
server-import-recognised-by-name = reconnue à son nom, que personne d’autre ne porte ici
server-import-name-cut = nom trop long : il a été coupé
server-import-new-company = entreprise jusqu’ici inconnue : elle est de la maison, ses personnes sont des salariés
server-import-partner-company = entreprise partenaire : ses personnes sont des invités, dont l’accès reste à ouvrir
server-import-second-post = ce poste est tenu par quelqu’un qui en tient déjà un autre : il est montré sans titulaire
server-import-arrival-days = les dates d’arrivée ne sont pas reprises : Parvis n’en garde pas
server-import-closed-account = compte fermé dans Slack : le nom reste sous ce qui a été dit, personne n’entre. Marquez la personne comme partie si elle l’est
server-import-same-address = deux comptes Slack ont la même adresse : ils sont une seule personne
server-import-silent-application = cette application n’a rien dit
server-import-application-speaks = ce que dit cette application est signé de son nom, sous l’entreprise « Applications » ; elle n’est membre d’aucun espace
server-import-other-steward = le créateur du canal n’y est plus ou n’est pas connu : { $steward } anime l’espace
server-import-no-steward = personne n’anime cet espace : la prochaine personne qui le rejoint l’animera
server-import-deserted = canal privé sans membre qui puisse le lire : l’espace est archivé, personne n’y entre
server-import-files-named = fichiers nommés dans le texte ; leur contenu n’est pas dans l’export
server-import-message-cut = message trop long : il a été coupé
server-import-from-the-future = message daté de l’avenir : il porte la date de l’import
server-import-pinned-reply = réponse épinglée : elle est reprise, mais seules les publications s’épinglent
server-import-too-many-pins = { $count } messages épinglés : les { $kept } plus récents le restent
server-import-invented-emoji = { $count ->
    [one] { $count } réaction non reprise : son signe n’existe que dans cet espace Slack
   *[other] { $count } réactions non reprises : leur signe n’existe que dans cet espace Slack
  }
server-import-unknown-reactor = { $count ->
    [one] { $count } réaction non reprise : son auteur n’est pas parmi les membres de l’export
   *[other] { $count } réactions non reprises : leur auteur n’est pas parmi les membres de l’export
  }
search-no-date = « { $date } » n’est pas une date que nous comprenions. Écrivez un jour (2026-01-31 ou 31/01/2026), un mois (2026-01) ou une année (2026).
server-written = Votre texte
server-written-lead = Il n’a pas été enregistré. Le voici : copiez-le avant de quitter cette page.
