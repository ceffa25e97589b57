messages-title = Messages
messages-lead = Ce qui se dit à deux ou à quelques-uns. Seuls les participants le lisent.
messages-new = Nouvelle conversation
messages-none = Aucune conversation pour l’instant
messages-none-help = Écrivez à une personne, ou à quelques-unes. Ce qui intéresse plus de monde a sa place dans un espace.
messages-older = Conversations plus anciennes
messages-private = Il n’y a ici ni accusé de lecture ni présence : personne ne sait quand vous lisez.
messages-search = Chercher dans mes messages
messages-search-do = Chercher
messages-personal = Personnel
messages-muted = En sourdine
messages-unread = { $count ->
    [one] Un message non lu
   *[other] { $count } messages non lus
  }
messages-you-said = Vous : { $text }
messages-they-said = { $name } : { $text }
messages-withdrawn-short = message retiré
messages-files-only = fichier joint
messages-alone = Vous seul
messages-and-others = { $count ->
    [one] { $names } et une autre personne
   *[other] { $names } et { $count } autres personnes
  }
messages-names-and = { $names } et { $last }

messages-found = Messages trouvés pour « { $question } »
messages-found-lead = La recherche ne regarde que vos propres conversations.
messages-found-inside = Dans la conversation « { $title } » seulement.
messages-found-nothing = Aucun de vos messages ne contient ces mots
messages-found-nothing-help = Essayez moins de mots, ou le début d’un mot.
messages-found-older = Messages plus anciens

messages-people = { $count ->
    [one] Une personne
   *[other] { $count } personnes
  }
messages-thread = Messages
messages-earlier = Messages précédents
messages-newest = Revenir aux derniers messages
messages-nothing-yet = Rien n’a encore été dit ici.
messages-new-from-here = Nouveaux messages
messages-all-read = J’ai tout lu
messages-your-message = Votre message
messages-hint = Écrivez ici…
messages-first = Premier message
messages-limits = Vous pouvez annuler l’envoi pendant dix secondes, modifier pendant 24 heures (« modifié » s’affiche alors), et retirer à tout moment : le texte est effacé, la trace qu’un message a été retiré reste.
messages-send = Envoyer
messages-preview = Aperçu
messages-cancel = Annuler
messages-save = Enregistrer
messages-sent = Message envoyé.
messages-taken-back = C’est repris : personne ne le lira. Votre texte est ci-dessous, à corriger, à envoyer ou à laisser.
messages-kept-text = Votre texte est conservé :
messages-edited = modifié
messages-edit = Modifier
messages-edit-lead = Vous pouvez modifier ce message jusqu’au { $moment }. Les participants verront qu’il a été modifié.
messages-stands = Ce qui est enregistré à présent
messages-quote = Citer
messages-permalink = Lien vers ce message
messages-actions-on = Actions sur le message de { $name }
messages-withdraw = Retirer
messages-withdraw-sure = Retirer ce message ? Son texte sera effacé.
messages-withdrawn = Message retiré par son auteur le { $day }.
messages-line-joined = { $name } a ajouté { $whom }, qui lit la conversation à partir d’ici
messages-line-left = { $name } a quitté la conversation
messages-line-named = { $name } a nommé la conversation « { $title } »
messages-line-unnamed = { $name } a retiré le nom de la conversation
messages-line-marked = { $name } a marqué la conversation « Personnel »
messages-line-unmarked = { $name } a retiré la marque « Personnel »

messages-who-reads = Qui peut lire
messages-you = vous
messages-more-people = { $count ->
    [one] une autre personne
   *[other] { $count } autres personnes
  }
messages-readable-by = { $count ->
    [one] Lisible par { $names } : une seule personne.
   *[other] Lisible par { $names } : { $count } personnes.
  }
messages-nobody-else = Personne d’autre : aucun administrateur, aucun responsable n’y a accès, et aucun réglage ne l’ouvre.
messages-procedure = Seule une décision de la cellule de gouvernance pourrait en faire lire une partie : motivée, étroite, prise par plusieurs personnes étrangères à l’affaire, limitée dans le temps, inscrite au journal et annoncée à qui elle concerne. Ce qui est marqué « Personnel » ne s’ouvre qu’en présence de la personne, ou si elle a été dûment appelée.
messages-about = À propos de « { $title } »
messages-about-title = À propos de la conversation
messages-about-link = Détails
messages-bring = Ajouter des personnes
messages-bring-whom = Qui ajouter ?
messages-bring-help = Commencez par « @ ». Les personnes ajoutées lisent ce qui suit, et rien de ce qui a été dit avant.
messages-bring-do = Ajouter
messages-name = Nom de la conversation
messages-name-label = Nom
messages-name-help = Pour un groupe seulement ; tous les participants le voient et peuvent le changer.
messages-name-do = Renommer
messages-optional = (facultatif)
messages-mark = Marquer « Personnel »
messages-unmark = Retirer la marque « Personnel »
messages-mark-this = Personnel
messages-mark-this-help = Ce message relève de votre vie privée.
messages-mark-talk = Marquer cette conversation « Personnel »
messages-unmark-talk = Retirer la marque
messages-marked-by = Marquée par { $name } le { $moment }.
messages-personal-since = Personnel depuis le { $moment }
messages-personal-why = Au travail aussi, chacun a droit au respect de sa vie privée (article 9 du Code civil ; Cour de cassation, 2 octobre 2001, « Nikon »). La marque dit que cette conversation en relève : elle porte la date et le nom de qui l’a posée, et tous les participants la voient.
messages-personal-not-all = La marque vaut pour ce qu’elle désigne. On ne peut pas la poser d’avance sur tout : une marque qui couvre tout ne distingue plus rien, et les juges ne la retiennent pas (Cour de cassation, 4 juillet 2012, n° 11-12.502).
messages-mine = Pour vous seul
messages-mine-lead = Personne d’autre ne voit ces choix.
messages-mute = Mettre en sourdine
messages-unmute = Rétablir les notifications
messages-hide = Ôter de ma liste jusqu’au prochain message
messages-leave = Quitter la conversation
messages-leave-help = Quand on quitte une conversation, on n’en lit plus rien ; ce qu’on y a écrit reste pour les autres, sauf ce qu’on a retiré avant.
messages-leave-sure = Quitter cette conversation ? Vous n’en lirez plus rien.

messages-new-lead = À deux ou à quelques-uns, jusqu’à 50 personnes.
messages-with = Avec qui ?
messages-with-help = Commencez par « @ » et choisissez. Une seule personne : votre conversation à deux. Plusieurs : un groupe.
messages-new-reach = Seules les personnes choisies et vous liront ce message.

messages-block = Bloquer
messages-block-sure = Bloquer { $name } ? Cette personne ne pourra plus vous écrire à deux ; elle apprendra seulement qu’elle ne peut pas vous écrire.
messages-block-somebody = Bloquer une personne
messages-block-handle = Qui bloquer ?
messages-block-help = Commencez par « @ ».
messages-unblock = Débloquer
messages-blocks-lead = Une personne bloquée ne peut ni ouvrir une conversation avec vous, ni écrire dans celle que vous avez à deux, ni vous ajouter à un groupe. Dans les groupes et les espaces où vous êtes déjà ensemble, rien ne change. Vous seul voyez cette liste.
messages-blocks-none = Vous n’avez bloqué personne
messages-blocks-none-help = Si quelqu’un vous importune, bloquez cette personne ici ou depuis la conversation.
messages-blocked-since = Depuis le { $day }

messages-report = Signaler des messages
messages-report-lead = Choisissez ce que vous signalez, et seulement cela ; ajoutez comme contexte ce qui aide à comprendre.
messages-report-choose = Messages
messages-report-choose-help = Rien d’autre que ce que vous cochez n’est joint au signalement.
messages-report-none = Il n’y a ici aucun message à signaler.
messages-report-this = Signalé
messages-report-context = Contexte
messages-report-reason = Pourquoi ?
messages-report-who = Vos signalements sont conservés un an avec les messages tels que vous les avez choisis. Vous seul les lisez tant que votre organisation n’a pas installé sa modération.
messages-report-send = Signaler
messages-report-of = Signalement du { $moment }
messages-reports = Mes signalements
messages-reports-none = Vous n’avez rien signalé
messages-reports-none-help = Un message se signale par son menu, dans la conversation.
messages-reports-older = Signalements plus anciens

messages-body-empty = Écrivez quelque chose, ou joignez un fichier.
messages-body-too-long = Ce message dépasse { $limit } caractères. Il est conservé ci-dessous : raccourcissez-le, ou envoyez-le en plusieurs fois.
messages-with-whom = Choisissez au moins une autre personne. Votre texte est conservé.
messages-add-whom = Ces personnes participent déjà : choisissez-en d’autres.
messages-unknown-people = Nous ne trouvons pas { $handles }. Commencez par « @ » et choisissez dans la liste ; votre texte est conservé.
messages-too-many-people = Une conversation réunit { $limit } personnes au plus : au-delà, créez un espace.
messages-name-too-long = Un nom compte { $limit } caractères au plus.
messages-nobody-there = Il n’y a plus personne d’autre dans cette conversation : vous pouvez la lire, mais plus y écrire.
messages-you-blocked = Vous avez bloqué { $name } : débloquez cette personne dans vos réglages pour lui écrire.
messages-not-to-them = Vous ne pouvez pas écrire à { $name }.
messages-guest-apart = Un invité qui participe ici ne partage plus d’espace avec tous les autres : on lit cette conversation, on n’y écrit plus. Retrouvez-vous dans un espace commun, ou ouvrez une autre conversation.
messages-guest-strangers = Un invité ne parle qu’avec des personnes dont il partage un espace. Invitez-le d’abord dans un espace commun à tous.
messages-pair-stays = Une conversation à deux reste à deux : pour parler à plusieurs, ouvrez un groupe.
messages-pair-name = Une conversation à deux porte vos deux noms : on ne la renomme pas.
messages-pair-leave = Une conversation à deux ne se quitte pas : ôtez-la de votre liste, mettez-la en sourdine ou bloquez l’autre personne.
messages-author-only = Seule la personne qui a écrit ce message peut faire cela.
messages-day-over = Les 24 heures pour modifier ce message sont passées. Vous pouvez encore le retirer.
messages-was-withdrawn = Ce message a été retiré entre-temps.
messages-edits-crossed = Ce message a été modifié entre-temps, peut-être dans une autre fenêtre. Voici ce qui est enregistré et votre texte : reprenez ce qui convient.
messages-too-late = Les quelques secondes pour annuler sont passées. Vous pouvez encore modifier ou retirer ce message.
messages-personal-everything = Toutes vos autres conversations sont déjà marquées « Personnel » : une marque posée sur tout ne distingue plus rien et ne vous protégerait plus. Retirez-la d’abord là où elle n’est pas nécessaire.
messages-marked-by-other = Seule la personne qui a posé la marque « Personnel » peut la retirer.
messages-block-oneself = On ne se bloque pas soi-même.
messages-block-whom = Nous ne trouvons pas cette personne. Commencez par « @ » et choisissez dans la liste.
messages-block-many = Vous avez déjà bloqué { $limit } personnes : débloquez-en d’abord.
messages-report-which = Cochez au moins un message à signaler. Vos autres choix sont conservés.
messages-report-why = Dites en quelques mots pourquoi. Vos choix sont conservés.
messages-report-long = La raison compte { $limit } caractères au plus.
messages-report-many = Un signalement compte { $limit } messages au plus, contexte compris.
messages-report-gone = L’un des messages choisis n’est plus là : vérifiez vos choix.

notice-message = { $others ->
    [0] { $name } vous a écrit
    [one] { $name } et une autre personne vous ont écrit
   *[other] { $name } et { $others } autres personnes vous ont écrit
  }
notice-message-switch = On m’écrit un message
messages-later-one = Sera remis à { $name } { $moment } : d’ici là, ni courriel ni pastille.
messages-later-back = Sera remis à { $name } à son retour : d’ici là, ni courriel ni pastille.
messages-later-many = { $count } personnes sont en dehors de leurs horaires : sera remis à chacune quand elle reprend, à la dernière { $moment }.
messages-urgent = Remettre tout de suite : c’est urgent
messages-urgent-help = Pour ce qui ne peut pas attendre. La raison s’affiche avec le message.
messages-urgent-published = Le nombre de ces remises est publié, jamais qui les a reçues.
messages-urgent-reason = Pourquoi cela ne peut pas attendre
messages-urgent-mark = Urgent : { $reason }
