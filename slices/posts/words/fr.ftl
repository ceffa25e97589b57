posts-home = Accueil
posts-filters = Filtrer les publications
posts-only-all = Tout
posts-only-mentions = Où l’on me cite
posts-only-questions = Questions sans réponse
posts-only-bookmarks = Signets
posts-marker = Vous vous étiez arrêté ici
posts-older = Publications plus anciennes
posts-all-read = J’ai tout lu
posts-find-spaces = Voir les espaces
posts-empty-home = Rien de nouveau ici
posts-empty-home-help = Ce qui se dit dans vos espaces s’affichera ici. Écrivez le premier message, ou rejoignez un espace.
posts-empty-mentions = Personne ne vous a encore cité
posts-empty-mentions-help = Les publications et les commentaires où l’on écrit votre nom précédé de « @ » se retrouvent ici.
posts-empty-questions = Aucune question n’attend de réponse
posts-empty-questions-help = Quand une question est posée dans l’un de vos espaces, elle reste ici jusqu’à ce qu’une réponse soit choisie.
posts-empty-bookmarks = Vous n’avez pas encore de signet
posts-empty-bookmarks-help = Gardez une publication par son menu : « Ajouter aux signets ». Vous seul voyez vos signets.
posts-empty-space = Personne n’a encore écrit ici
posts-empty-space-help = Posez une question, donnez une nouvelle : le premier message montre à quoi sert l’espace.

posts-concern-read = À lire
posts-concern-waiting = On vous attend
posts-concern-all = Tout voir
posts-concern-arrived = Arrivées dans votre service
posts-concern-by = { $name }, dans { $space }
posts-concern-invited = { $name } vous y invite
posts-concern-asks = demande à entrer dans { $space }

posts-new = Nouveau :{" "}
posts-in = dans
posts-companies = { $count ->
    [one] une entreprise
   *[other] { $count } entreprises
  }
posts-edited = modifié
posts-announcement = Annonce
posts-question = Question
posts-message = Message
posts-pinned = Épinglé
posts-answer-chosen = Réponse choisie
posts-answer-by = Réponse choisie, de
posts-unanswered = Sans réponse
posts-actions-on = Actions sur la publication de { $name }
posts-actions-on-comment = Actions sur le commentaire de { $name }
posts-bookmark = Ajouter aux signets
posts-unbookmark = Retirer des signets
posts-bookmarked = Signet
posts-mute = Ne plus suivre cette discussion
posts-unmute = Suivre de nouveau cette discussion
posts-permalink = Lien permanent
posts-history = Historique
posts-pin = Épingler
posts-unpin = Ne plus épingler
posts-edit = Modifier
posts-withdraw = Retirer
posts-withdraw-sure = Retirer cette publication ? Son texte et ses fichiers seront effacés ; les commentaires restent.
posts-withdraw-comment-sure = Retirer ce commentaire ? Son texte sera effacé.
posts-withdrawn = Publication retirée par son auteur le { $day }.
posts-removed = Publication retirée par l’animation de l’espace le { $day }.
posts-comment-withdrawn = Commentaire retiré par son auteur le { $day }.
posts-comment-removed = Commentaire retiré par l’animation de l’espace le { $day }.
posts-read-whole = Lire la suite
posts-acknowledge = J’ai lu
posts-you-read = Vous avez lu
posts-readers = { $count ->
    [0] Personne ne l’a encore confirmé
    [one] Une personne sur { $members } a lu
   *[other] { $count } personnes sur { $members } ont lu
  }
posts-comments = { $count ->
    [0] Aucun commentaire
    [one] Un commentaire
   *[other] { $count } commentaires
  }
posts-comments-word = { $count ->
    [one] commentaire
   *[other] commentaires
  }
posts-to-comment = Commenter
posts-title-message = Publication de { $name } dans { $space }
posts-title-question = Question de { $name } dans { $space }
posts-title-announcement = Annonce de { $name } dans { $space }
posts-title-comment = Commentaire de { $name }
posts-back = Revenir
posts-stale = Ce texte a plus d’un an : vérifiez qu’il est toujours vrai avant de vous y fier.
posts-earlier-comments = Voir les commentaires précédents
posts-newest-comments = Voir les derniers commentaires
posts-your-comment = Votre commentaire
posts-comment = Commenter
posts-reply = Répondre
posts-choose = Choisir cette réponse
posts-unchoose = Ne plus choisir cette réponse
posts-archived = Cet espace est archivé : on le lit, on n’y écrit plus.
posts-join = Pour commenter, rejoignez d’abord l’espace

posts-compose = Écrire
posts-write = Écrire à vos collègues
posts-write-in = Écrire dans { $space }
posts-to-space = Dans
posts-kind = Sorte de publication
posts-body = Texte
posts-body-hint = Qu’avez-vous à dire ?
posts-preview = Aperçu
posts-publish = Publier
posts-cancel = Annuler
posts-save = Enregistrer
posts-taken-back = C’est repris : personne ne le lira. Votre texte est ci-dessous, à corriger, à publier ou à laisser.
posts-sent = Publié dans { $space }.
posts-comment-sent = Commentaire publié.
posts-edit-lead = Les versions précédentes restent lisibles dans l’historique.
posts-conflict = Deux modifications se sont croisées
posts-conflict-lead = Ce texte a été modifié pendant que vous écriviez. Rien n’est perdu : voici les deux. Reprenez ce qui convient, puis enregistrez.
posts-your-text = Votre texte
posts-kept-text = Le texte enregistré
posts-save-mine = Enregistrer mon texte
posts-keep-theirs = Garder le texte enregistré
posts-history-lead = Tout ce qui a été publié ici, de la version la plus récente à la première.
posts-version = Version { $number }
posts-tag-uses = { $count ->
    [one] une fois
   *[other] { $count } fois
  }


posts-body-empty = Écrivez quelque chose, ou joignez un fichier.
posts-body-too-long = Ce texte dépasse { $limit } caractères. Il est conservé ci-dessous : raccourcissez-le, ou joignez-le en fichier.
posts-space-gone = Cet espace n’existe pas, ou il ne vous est pas ouvert. Votre texte est conservé : choisissez un autre espace.
posts-stewards-announce = Seule l’animation d’un espace y publie des annonces. Votre texte est conservé : publiez-le comme message.
posts-edits-crossed = Ce texte a été modifié entre-temps : comparez les deux versions, puis recommencez avec la nouvelle.
posts-too-late = Les quelques secondes pour annuler sont passées. Vous pouvez encore retirer ce que vous avez publié.
posts-was-withdrawn = Ce texte a été retiré entre-temps : on ne peut plus rien y ajouter.
posts-author-edits = Seule la personne qui a écrit ce texte peut le modifier.
posts-withdrawal-by-others = Seules la personne qui a écrit ce texte et l’animation de l’espace peuvent le retirer.
posts-no-question = Ce n’est pas une question : il n’y a pas de réponse à choisir.
posts-asker-chooses = Seules la personne qui a posé la question et l’animation de l’espace choisissent la réponse.
posts-no-such-answer = Ce commentaire ne se trouve pas, ou plus, sous cette question.
posts-no-announcement = Ce n’est pas une annonce : il n’y a rien à confirmer.
posts-too-many-pins = { $limit } publications sont déjà épinglées dans cet espace : retirez-en une d’abord.

notice-mention = { $name } vous cite dans { $about }
notice-mention-switch = On me cite
notice-answer = { $others ->
    [0] { $name } a répondu à votre question dans { $about }
    [one] { $name } et une autre personne ont répondu à votre question dans { $about }
   *[other] { $name } et { $others } autres personnes ont répondu à votre question dans { $about }
  }
notice-answer-switch = On répond à ma question
notice-chosen = { $name } a choisi votre réponse dans { $about }
notice-chosen-switch = Ma réponse est choisie
notice-comment = { $others ->
    [0] { $name } a commenté une publication que vous suivez dans { $about }
    [one] { $name } et une autre personne ont commenté une publication que vous suivez dans { $about }
   *[other] { $name } et { $others } autres personnes ont commenté une publication que vous suivez dans { $about }
  }
notice-comment-switch = On commente là où je participe
notice-reaction = { $others ->
    [0] { $name } a réagi à ce que vous avez écrit dans { $about }
    [one] { $name } et une autre personne ont réagi à ce que vous avez écrit dans { $about }
   *[other] { $name } et { $others } autres personnes ont réagi à ce que vous avez écrit dans { $about }
  }
notice-reaction-switch = On réagit à ce que j’écris

