kit-not-found = Cette page n’existe pas, ou elle ne vous est pas ouverte.
kit-sign-in-first = Connectez-vous pour continuer.
kit-fault = Quelque chose s’est mal passé de notre côté. Rien de ce qui était enregistré n’est perdu.
kit-storage-full = Le serveur n’a plus de place : rien ne peut être enregistré pour le moment, mais vous pouvez continuer à lire. Gardez votre texte et réessayez plus tard.
kit-database-away = La base de données ne répond pas. Parvis se rétablira de lui-même dès qu’elle reviendra ; réessayez dans un instant.
kit-from-elsewhere = Cette demande venait d’un autre site : elle a été refusée et rien n’a changé. Recommencez depuis une page de Parvis.
kit-form-unreadable = Le formulaire n’a pas pu être lu. Revenez en arrière et renvoyez-le.
kit-query-unreadable = L’adresse contient un paramètre que nous ne comprenons pas.
kit-json-expected = Le corps de la demande doit être du JSON, annoncé comme « application/json ».
kit-json-shape = Le JSON n’a pas la forme attendue, ligne { $line }, colonne { $column } : le champ « { $field } » n’est pas de la bonne sorte. La description est dans /api/v1/openapi.json.
kit-json-unknown = Le champ « { $field } » n’est pas prévu ici : rien n’a été enregistré. La description est dans /api/v1/openapi.json.
kit-json-unreadable = Le JSON n’a pas pu être lu : il s’arrête d’en être à la ligne { $line }, colonne { $column }, ou il est trop imbriqué.
kit-body-too-large = L’envoi dépasse la taille permise : rien n’a été enregistré. Revenez en arrière : votre texte y est encore ; raccourcissez-le ou joignez-le en fichier.
kit-body-cut = L’envoi s’est interrompu avant la fin : rien n’a été enregistré.
kit-file-too-large = Ce fichier dépasse la limite de { $limit } Mo par fichier. Le reste de votre texte est conservé.
kit-too-many-parts = Un envoi compte { $limit } parties au plus : joignez moins de fichiers à la fois. Votre texte est conservé.
kit-uploads-busy = Trop de fichiers arrivent en ce moment : rien n’a été enregistré. Réessayez dans quelques secondes.
kit-files-too-large = Ces fichiers dépassent ensemble { $limit } Mo : joignez-en moins à la fois. Votre texte est conservé.
kit-cursor-unknown = Le paramètre « after » n’est pas un curseur que nous ayons donné : reprenez le « next » de la page précédente, ou commencez sans lui.
kit-limit-unknown = Le paramètre « limit » est un nombre de 1 à 100.
kit-json-lacks = Le JSON n’a pas la forme attendue, ligne { $line }, colonne { $column } : il y manque un champ, ou ce n’est pas un objet. La description est dans /api/v1/openapi.json.
kit-one-answer = Une réponse est à revoir ; les autres sont conservées.

kit-tools = Mise en forme
kit-tool-bold = Gras
kit-tool-italic = Italique
kit-tool-heading = Titre
kit-tool-quote = Citation
kit-tool-code = Code
kit-tool-link = Lien
kit-tool-list = Liste
kit-tool-numbers = Liste numérotée
kit-take-back = Annuler
kit-reaction = { $count ->
    [one] { $emoji } { $count } réaction
   *[other] { $emoji } { $count } réactions
  }
kit-reaction-mine = { $count ->
    [one] { $emoji } { $count } réaction, la vôtre
   *[other] { $emoji } { $count } réactions dont la vôtre
  }
kit-react = Réagir
kit-other-emoji = Autre émoji
kit-emoji-thumb = Pouce levé
kit-emoji-heart = Cœur
kit-emoji-party = Fête
kit-emoji-laugh = Rire
kit-emoji-think = Réflexion
kit-emoji-applause = Applaudissements
kit-no-emoji = Ce n’est pas un émoji. Choisissez-en un seul, ou tapez son nom, par exemple « :tada: ».
kit-too-many-emojis = Il y a déjà beaucoup d’émojis différents ici : choisissez l’un d’eux.
