spaces-kind-open = Ouvert
spaces-kind-open-help = Toute personne de l’organisation le lit et y entre d’elle-même.
spaces-kind-request = Sur demande
spaces-kind-request-help = Son nom et sa description se voient ; le contenu se lit après l’accord d’un animateur.
spaces-kind-closed = Fermé
spaces-kind-closed-help = Son nom se voit, son contenu non. On y entre sur invitation.
spaces-kind-secret = Secret
spaces-kind-secret-help = Il n’existe que pour ses membres et ceux qu’ils invitent.
spaces-audience = { $companies ->
    [one] { $people ->
        [one] Visible par une seule personne
       *[other] Visible par { $people } personnes d’une seule entreprise
      }
   *[other] Visible par { $people } personnes de { $companies } entreprises
  }
spaces-audience-brief = { $companies ->
    [one] { $people ->
        [one] une personne
       *[other] { $people } personnes
      }
   *[other] { $people } personnes, { $companies } entreprises
  }
spaces-archived-only-read = L’espace « { $space } » est archivé : on le lit, on n’y écrit plus.
spaces-join-to-write = Rejoignez l’espace « { $space } » pour y écrire.
spaces-stewards-only = Seuls les animateurs de « { $space } » peuvent faire cela.
spaces-title = Espaces
spaces-create = Créer un espace
spaces-create-do = Créer l’espace
spaces-cancel = Annuler
spaces-save = Enregistrer
spaces-optional = (facultatif)
spaces-name = Nom
spaces-name-length = Le nom doit compter de 1 à { $longest } caractères.
spaces-slug = Adresse de l’espace
spaces-slug-help = Lettres sans accent, chiffres et tirets ; faite d’après le nom si vous la laissez vide. Elle ne changera plus.
spaces-slug-form = L’adresse ne peut contenir que des lettres sans accent, des chiffres et des tirets, 60 caractères au plus, sans tiret au début ni à la fin.
spaces-slug-taken = L’adresse « { $slug } » n’est pas disponible. Choisissez-en une autre, ou laissez-la vide.
spaces-description = Description
spaces-description-length = La description ne peut dépasser { $longest } caractères. Le reste a sa place dans la ligne éditoriale.
spaces-editorial = Ligne éditoriale
spaces-editorial-help = Ce qu’on dit ici, ce qu’on dit ailleurs, en Markdown. Elle est affichée à côté des publications.
spaces-editorial-length = La ligne éditoriale ne peut dépasser { $longest } caractères.
spaces-editorial-none = Personne n’a encore écrit ce qu’on dit ici et ce qu’on dit ailleurs.
spaces-kind = Qui entre ?
spaces-kind-for-good = Ce choix ne changera plus : ceux qui écrivent ici doivent pouvoir compter sur qui les lira.
spaces-kind-square = La place de tous
spaces-edit = Modifier l’espace
spaces-edit-of = Modifier { $space }
spaces-fixed = L’adresse ({ $address }) et l’accès ({ $kind }) ne changent pas : les liens restent bons, et ce qui a été dit reste entre ceux à qui on l’a dit.
spaces-guests-create-none = Les invités ne créent pas d’espace. Demandez à vos interlocuteurs de vous inviter dans l’un des leurs.
spaces-guest-lead = Les espaces où vous êtes invité.
spaces-filter = Filtrer les espaces
spaces-scope-all = Tous
spaces-scope-mine = Les miens
spaces-scope-archived = Archivés
spaces-look-for = Nom de l’espace
spaces-look = Chercher
spaces-none = Aucun espace
spaces-none-found = Aucun nom d’espace ne contient ces lettres.
spaces-none-guest = Vos espaces s’afficheront ici quand vous aurez accepté une invitation.
spaces-none-archived = Les espaces archivés s’afficheront ici : on les lit encore, on n’y écrit plus.
spaces-show-all = Voir tous les espaces
spaces-all = Tous les espaces
spaces-more = Espaces suivants
spaces-member = Membre
spaces-invited = Invitation reçue
spaces-asked = Demande envoyée
spaces-join = Rejoindre
spaces-ask = Demander à entrer
spaces-ask-into = dans { $space }
spaces-ask-why = Pourquoi
spaces-accept = Accepter
spaces-refuse = Refuser
spaces-admit = Accepter
spaces-withdraw = Retirer l’invitation
spaces-take-back = Retirer ma demande
spaces-invite = Inviter
spaces-other-actions = Autres actions
spaces-archive = Archiver l’espace
spaces-archive-confirm = Archiver « { $space } » ? On pourra toujours le lire, mais plus y écrire, jusqu’à ce qu’un animateur le rouvre.
spaces-reopen = Rouvrir l’espace
spaces-archived = Archivé
spaces-leave = Quitter l’espace
spaces-leave-of = Quitter { $space }
spaces-leave-open = Vous ne serez plus prévenu de ce qui s’y dit. Vous pourrez y revenir quand vous voudrez.
spaces-leave-shut = Vous ne lirez plus rien de ce qui s’y dit, ni de ce qui s’y est dit. Pour y revenir, il faudra qu’un animateur vous y fasse entrer.
spaces-tab-posts = Publications
spaces-tab-members = Membres
spaces-tab-about = À propos
spaces-members-of = Membres de { $space }
spaces-about-of = À propos de { $space }
spaces-members-count = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
  }
spaces-companies-count = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
  }
spaces-members-of-companies = { $count } membres de { $companies } entreprises
spaces-people-of = { $companies ->
    [0] Personne pour l’instant
    [one] { $count ->
        [one] Une personne ({ $names })
       *[other] { $count } personnes ({ $names })
      }
   *[other] { $count } personnes de { $companies } entreprises ({ $names })
  }
spaces-invitations-count = { $count ->
    [one] Une invitation vous attend
   *[other] { $count } invitations vous attendent
  }
spaces-requests-count = { $count ->
    [one] Une demande
   *[other] { $count } demandes
  }
spaces-waiting-count = { $count ->
    [one] Une invitation sans réponse
   *[other] { $count } invitations sans réponse
  }
spaces-invited-count = { $count ->
    [0] Personne de plus à inviter : ces personnes sont déjà membres ou déjà invitées.
    [one] Une personne est invitée.
   *[other] { $count } personnes sont invitées.
  }
spaces-invite-whom = Personnes
spaces-invite-help = Leurs pseudonymes, séparés par des virgules ou des espaces. Les invités d’autres entreprises ne verront que cet espace et ses membres.
spaces-invite-help-member = Leurs pseudonymes, séparés par des virgules ou des espaces.
spaces-invite-nobody = Écrivez au moins un pseudonyme.
spaces-invite-too-many = Invitez { $most } personnes au plus à la fois. Rien n’a été envoyé.
spaces-invite-unknown = Nous ne trouvons pas { $handles }. Rien n’a été envoyé : corrigez, puis invitez à nouveau.
spaces-stewards-invite-guests = Seuls les animateurs invitent des personnes d’autres entreprises. Rien n’a été envoyé.
spaces-invitation-gone = Cette invitation a déjà reçu sa réponse.
spaces-request-gone = Cette demande n’attend plus de réponse : elle a été traitée ou retirée.
spaces-members-look-for = Nom
spaces-members-more = Membres suivants
spaces-nobody = Personne
spaces-nobody-found = Aucun membre ne porte ce nom.
spaces-show-everybody = Voir tous les membres
spaces-steward = Animation
spaces-stewards = Animation
spaces-stewards-none = Personne pour l’instant
spaces-guest = Invité
spaces-guest-until = Invité jusqu’au { $day }
spaces-actions-on = Actions sur { $name }
spaces-name-steward = Confier l’animation
spaces-relieve = Retirer l’animation
spaces-relieve-first = Cette personne anime l’espace : retirez-lui d’abord l’animation.
spaces-remove = Retirer de l’espace
spaces-remove-confirm = Retirer { $name } de l’espace ? Cette personne ne pourra plus rien y lire, sauf s’il est ouvert à tous.
spaces-hand-over = Confier l’animation
spaces-hand-over-first = Vous êtes la seule personne à animer cet espace. Avant de partir, confiez-le à quelqu’un d’autre.
spaces-hand-over-lead = Une autre personne anime l’espace à votre place ; vous y restez membre.
spaces-hand-over-to = À qui ?
spaces-hand-over-help = Le pseudonyme d’un membre de l’espace.
spaces-hand-over-do = Confier l’espace
spaces-hand-over-whom = « { $handle } » n’est le pseudonyme d’aucun membre de cet espace.
spaces-hand-over-nobody = Écrivez le pseudonyme d’un membre de cet espace.
spaces-hand-over-oneself = Vous animez déjà cet espace : choisissez une autre personne.
spaces-guests-look-after-none = Un invité ne peut pas animer un espace.
spaces-last-steward = Vous êtes la dernière personne à animer « { $space } ». Confiez d’abord l’animation à quelqu’un d’autre.
spaces-landmarks = Repères
spaces-entry = Accès
spaces-people = Personnes
spaces-readers = Lecture
spaces-created = Création
spaces-created-on = Le { $day }
spaces-created-by = Le { $day }, par { $name }
spaces-quoted = « { $text } »
spaces-members-only = Ce qui se dit ici est réservé à ses membres
spaces-door-ask = Vous pouvez demander à entrer. Les animateurs verront votre nom et votre message.
spaces-door-asked = Votre demande est envoyée. Vous serez prévenu de la réponse.
spaces-door-closed = On n’y entre que sur invitation d’un animateur.
spaces-door-archived = Cet espace est archivé : plus personne n’y entre.
spaces-door-invited = Vous êtes invité à y entrer.
spaces-door-invited-by = { $name } vous invite à y entrer.
spaces-message-length = Votre message ne peut dépasser { $longest } caractères.
spaces-guests-by-invitation = Les invités n’entrent que dans les espaces où on les invite.
spaces-ask-first = On entre dans « { $space } » en le demandant à ses animateurs.
spaces-by-invitation = On n’entre dans « { $space } » que sur invitation.
spaces-join-freely = « { $space } » est ouvert : entrez sans demander.
spaces-square-name = La place
spaces-square-description = { $organisation } : ce qui concerne tout le monde.
spaces-square-help = Toutes les personnes de l’organisation y sont, dès le premier jour. Les invités n’y entrent pas.
spaces-square-stays = Tout le monde est sur la place : on ne la quitte pas.
spaces-square-open = La place ne s’archive pas.
spaces-square-everybody = Tout le monde est déjà sur la place, et les invités n’y entrent pas.
notice-space-invitation = { $name } vous invite dans l’espace « { $about } ».
notice-space-request = { $others ->
    [0] { $name } demande à entrer dans l’espace « { $about } ».
    [one] { $name } et une autre personne demandent à entrer dans l’espace « { $about } ».
   *[other] { $name } et { $others } autres personnes demandent à entrer dans l’espace « { $about } ».
  }
notice-space-admitted = { $name } vous a fait entrer dans l’espace « { $about } ».
notice-space-declined = Votre demande d’entrer dans l’espace « { $about } » n’a pas été acceptée.
notice-space-stewardship = { $name } vous confie l’animation de l’espace « { $about } ».
notice-space-succession = L’espace « { $about } » n’avait plus personne pour l’animer : vous l’animez désormais. Vous pouvez confier l’animation à quelqu’un d’autre.
notice-space-invitation-switch = On m’invite dans un espace
notice-space-request-switch = On demande à entrer dans un espace que j’anime
notice-space-admitted-switch = On me fait entrer dans un espace
notice-space-declined-switch = Ma demande d’entrer dans un espace n’est pas acceptée
notice-space-stewardship-switch = On me confie l’animation d’un espace
notice-space-succession-switch = L’animation d’un espace me revient, faute d’autre personne
