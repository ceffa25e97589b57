people-sign-in = Se connecter
people-sign-in-lead = Connectez-vous pour rejoindre vos collègues.
people-sign-in-refused = L’identifiant ou le mot de passe ne convient pas. Vérifiez les majuscules, puis réessayez.
people-login = Adresse électronique ou pseudonyme
people-password = Mot de passe
people-no-account = Pas encore de compte ? Vos administrateurs remettent les liens d’entrée.
people-too-many-attempts = { $minutes ->
    [one] Trop d’essais. Attendez une minute avant de réessayer.
   *[other] Trop d’essais. Attendez { $minutes } minutes avant de réessayer.
  }
people-password-short = Ce mot de passe est trop court : il en faut { $shortest } caractères au moins. Une phrase convient très bien.
people-password-long = Ce mot de passe dépasse { $longest } caractères.
people-password-weak = Ce mot de passe se devine trop facilement. Essayez plusieurs mots sans rapport entre eux : vous n’avez besoin ni de chiffres ni de symboles.
people-password-help = Dix caractères au moins. Plusieurs mots sans rapport entre eux font un bon mot de passe, facile à retenir.
people-new-password = Choisissez un mot de passe
people-token-read-only = Ce jeton permet de lire, pas d’écrire. Créez-en un autre dans vos réglages.
people-token-unknown = Ce jeton n’est pas valable : il a été révoqué, ou n’a jamais existé.
people-welcome = Bienvenue
people-welcome-lead = Bienvenue, { $name } ! Il ne manque que votre mot de passe.
people-reset-lead = { $name }, choisissez un nouveau mot de passe. Vos autres connexions seront fermées.
people-reset-tokens = { $count ->
    [one] Révoquer aussi mon jeton d’accès
   *[other] Révoquer aussi mes { $count } jetons d’accès
}
people-reset-tokens-help = Un programme entre avec un jeton sans mot de passe. Décochez seulement si vous savez qui s’en sert.
people-welcome-enter = Entrer
people-welcome-handle = Votre pseudonyme est @{ $handle }.
people-link-ended = Ce lien ne fonctionne plus
people-link-ended-lead = Il a déjà servi, ou son délai est passé. Demandez-en un autre à vos administrateurs.
people-name = Nom
people-email = Adresse électronique
people-language = Langue
people-copy = Copier
people-name-length = Le nom doit compter de 1 à 120 caractères.
people-email-taken = L’adresse { $email } appartient déjà à quelqu’un.
people-email-form = « { $email } » n’est pas une adresse électronique.
people-setup = Ouvrir la place
people-setup-lead = Quelques lignes, et vos collègues peuvent entrer.
people-setup-locked = Cette page s’ouvre avec l’adresse affichée dans le terminal au démarrage de Parvis. Copiez-la en entier.
people-setup-organisation = Nom de l’organisation
people-setup-founder = Administrateur { $number }
people-setup-why-two = Deux personnes administrent toujours la place : personne n’y décide seul. Chacune recevra son lien d’entrée à la page suivante.
people-setup-begin = Ouvrir
people-setup-name = Le nom de l’organisation doit compter de 1 à 120 caractères.
people-setup-two = Il faut deux administrateurs, avec deux adresses différentes : personne n’administre seul.
people-setup-done = L’organisation est déjà en place : rien n’a changé.
people-setup-over = La place est ouverte
people-setup-over-lead = Remettez à chaque administrateur son lien. Ils ne seront plus montrés ; chacun sert une fois, pendant quatorze jours.
people-setup-link-of = Lien d’entrée de { $name }

## Profiles

people-former-member = Ancien membre
people-handle = Pseudonyme
people-title = Fonction
people-unit = Service
people-company = Entreprise
people-site = Site
people-manager = Responsable
people-team = Équipe
people-work-phone = Téléphone professionnel
people-about = En quelques mots
people-skills = Compétences
people-languages = Langues
people-phone = Téléphone personnel
people-address = Adresse
people-diplomas = Diplômes
people-hobbies = Loisirs
people-photo = Photo
people-optional = facultatif
people-save = Enregistrer
people-cancel = Annuler
people-not-told = Non renseigné
people-guest = Invité
people-guest-until = jusqu’au { $day }
people-guest-until-label = Invité jusqu’au { $day }
people-layer-work = Au travail
people-layer-work-lead = Ce dont vos collègues ont besoin pour vous trouver.
people-layer-personal = Personnel
people-layer-personal-lead = Tout est facultatif, et visible de vous seul tant que vous n’en décidez pas autrement.
people-seen-by = Vu par :
people-seen-by-choice = Vu par
people-seen-by-oneself = Moi seulement
people-seen-by-colleagues = { $company }
people-seen-by-everyone = Tout le monde ici
people-write-to = Écrire
people-profile-edit = Modifier mon profil
people-profile-edit-lead = À côté de chaque réponse, choisissez qui la voit.
people-profile-in-chart = Voir dans l’organigramme
people-profile-commas = Séparez-les par des virgules.
people-profile-long = Ce texte dépasse { $limit } caractères. Raccourcissez-le, puis enregistrez de nouveau.
people-profile-words = Compétences et langues : trente au plus, de soixante caractères chacune. Raccourcissez la liste, puis enregistrez de nouveau.
people-profile-changed = Votre profil a changé depuis que cette page est ouverte, sans doute dans un autre onglet. Rien n’est perdu : vos réponses sont ci-dessous. Enregistrez de nouveau pour qu’elles remplacent les autres.
people-decided = Décidé par l’organisation
people-decided-why = Ces lignes sont tenues par vos administrateurs, qui seuls peuvent les changer ; vous êtes averti quand ils le font. Si l’une d’elles est fausse, demandez-leur de la corriger : c’est votre droit.
people-photo-help = Elle sera recadrée en carré, et tout ce qu’elle dit du lieu et de l’appareil sera effacé. Elle accompagne ce que vous écrivez seulement si tout le monde peut la voir.
people-photo-removal = Retirer ma photo
people-photo-pixels = Cette photo est trop grande : { $width } × { $height } pixels, pour { $limit } millions au plus. Réduisez-la, puis réessayez ; vos réponses sont conservées.
people-photo-kind = Ce fichier n’est pas une photo que nous pouvons lire ({ $kind }). Choisissez une image JPEG, PNG, GIF ou WebP ; vos réponses sont conservées.
people-photo-broken = Cette photo est abîmée : elle ne peut pas être lue jusqu’au bout. Choisissez-en une autre ; vos réponses sont conservées.
people-photo-missing = Envoyez la photo dans le champ « photo » du formulaire.
people-photo-large = Cette photo pèse plus de { $limit } Mo. Réduisez-la, puis réessayez ; vos réponses sont conservées.

## Directory

people-directory = Annuaire
people-directory-q = Nom, fonction, compétence
people-directory-look = Chercher
people-directory-guest = Les personnes avec qui vous partagez un espace.
people-directory-more = Personnes suivantes
people-directory-all = Voir tout le monde
people-directory-nobody = Personne ne correspond
people-directory-nobody-found = Vérifiez l’orthographe, essayez le début d’un mot, ou retirez un filtre.
people-directory-too-many = Trop de personnes correspondent pour toutes les montrer : ajoutez un mot ou un filtre.
people-count = { $count ->
    [0] Personne
    [one] Une personne
   *[other] { $count } personnes
  }
people-all-units = Tous
people-all-companies = Toutes
people-all-sites = Tous
people-all-skills = Toutes
people-skill = Compétence

## Organisation chart

people-chart = Organigramme
people-chart-q = Trouver une personne dans l’organigramme
people-chart-find = Trouver
people-chart-top = Sommet
people-chart-trail = Chemin jusqu’à { $name }
people-chart-which = Qui cherchez-vous ?
people-chart-nobody = Personne de ce nom n’a de poste dans l’organigramme.
people-chart-empty = Pas encore d’organigramme
people-chart-empty-why = Il se dessine quand un administrateur indique, sur la fiche de chacun, de qui il dépend, ou importe un annuaire qui le dit.
people-chart-vacant = Poste vacant
people-chart-undisclosed = Nom non communiqué
people-chart-untitled = { $state } : { $title }
people-chart-keep = Modifier l’organigramme
people-chart-team-of = Équipe : { $name }
people-chart-see-team = Voir l’équipe
people-chart-more = Voir la suite de l’équipe
people-chart-below = { $count ->
    [one] Une personne
   *[other] { $count } personnes
  }
people-chart-circle = Ce serait un cercle : le poste dépendrait de lui-même, même de loin. Rien n’a changé ; indiquez un autre responsable.
people-chart-holds-another = Cette personne occupe déjà un autre poste : rien n’a changé.

## Notices

people-notifications = Notifications
people-notifications-see = Tout marquer comme lu
people-notifications-new = Nouveau :
people-notifications-none = Rien à signaler
people-notifications-none-why = Quand on vous cite, vous répond ou vous invite, vous le lirez ici.
people-notifications-home = Aller à l’accueil
people-notifications-older = Notifications plus anciennes
people-switches = Ce qui m’est signalé
people-switches-lead = Choisissez ce dont vous ne voulez pas être averti.
notice-token-created = Un jeton d’accès a été créé à votre nom : { $about }. Si ce n’est pas vous, révoquez-le dans vos réglages et changez de mot de passe.
notice-token-created-switch = Un jeton d’accès est créé à mon nom
notice-work-record = { $name } a modifié votre fiche dans l’annuaire. Si quelque chose y est faux, demandez à vos administrateurs de le corriger.
notice-work-record-switch = Ma fiche dans l’annuaire est modifiée

## Settings

people-settings = Réglages
people-settings-display = Affichage
people-settings-profile = Profil
people-settings-notifications = Notifications
people-settings-blocks = Personnes bloquées
people-settings-sessions = Appareils connectés
people-settings-password = Mot de passe
people-settings-tokens = Jetons d’accès
people-in-person = Cela ne se fait qu’à l’écran, une fois connecté : un jeton d’accès ne le permet pas.
people-saved = C’est enregistré.
people-theme = Thème
people-theme-auto = Comme l’appareil
people-theme-light = Clair
people-theme-dark = Sombre
people-zone = Fuseau horaire
people-zone-help = Les heures sont écrites dans ce fuseau.
people-zone-common = Les plus courants
people-zone-all = Tous
people-language-unknown = Choisissez le français ou l’anglais.
people-theme-unknown = Choisissez un thème de la liste.
people-zone-unknown = « { $zone } » n’est pas un fuseau horaire connu. Choisissez-en un dans la liste.
people-sessions-lead = Si l’un de ces appareils n’est pas le vôtre, fermez sa session, puis changez de mot de passe.
people-session-unknown = Appareil inconnu
people-session-this = Cet appareil
people-session-since = Depuis le { $since } ; se ferme d’elle-même le { $until }.
people-session-end = Fermer
people-session-end-this = Se déconnecter
people-sessions-end-others = Fermer toutes les autres
people-sessions-end-sure = Fermer toutes les sessions sauf celle-ci ?
people-session-reset = Un lien pour choisir un autre mot de passe à votre compte a été fait le { $moment }.
people-session-reset-by = Demandé par { $asked }, confirmé par { $made }. Motif : { $reason }
people-session-reset-terminal = Il a été fait au terminal du serveur.
people-session-reset-help = Si vous ne l’aviez pas demandé, changez de mot de passe et parlez-en. Ce rappel reste trente jours.
people-password-lead = En changer ferme vos sessions sur les autres appareils. Vos jetons d’accès restent valables.
people-password-current = Mot de passe actuel
people-password-new = Nouveau mot de passe
people-password-change = Changer de mot de passe
people-password-changed = Votre mot de passe est changé. Vos autres sessions sont fermées.
people-password-current-wrong = Le mot de passe actuel ne convient pas. Rien n’a changé ; vérifiez les majuscules, puis réessayez.
people-tokens-lead = Un jeton permet à un programme d’agir en votre nom, avec vos droits ou moins. Il ne permet de changer ni votre mot de passe ni vos jetons.
people-tokens-none = Aucun jeton
people-tokens-none-help = Créez-en un par programme : vous pourrez les révoquer un à un.
people-token = Jeton
people-token-copy = Copiez ce jeton maintenant : il ne sera plus montré.
people-token-make = Créer un jeton
people-token-called = Nom du programme
people-token-called-help = Ce qui vous rappellera, dans un an, à quoi il sert.
people-token-scopes = Droits
people-token-read = Lire
people-token-read-help = Ce que vous pouvez lire vous-même.
people-token-write = Écrire
people-token-write-help = Publier, commenter, réagir en votre nom.
people-token-reads = Lecture seule
people-token-reads-writes = Lecture et écriture
people-token-since = créé le { $day }
people-token-revoke = Révoquer
people-token-revoke-sure = Révoquer « { $name } » ? Le programme qui s’en sert n’aura plus accès.
people-token-name = Donnez à ce jeton un nom de 1 à { $longest } caractères.
people-token-most = Vous avez déjà { $most } jetons. Révoquez ceux qui ne servent plus, puis réessayez.

## Asking for a link

people-reset = Mot de passe oublié
people-reset-help = Indiquez votre adresse ou votre pseudonyme. Vos administrateurs verront votre demande ; deux d’entre eux s’accordent, puis vous remettent un lien pour revenir.
people-reset-ask = Demander un lien
people-reset-sent = Si un compte correspond, vos administrateurs voient maintenant votre demande. Vous pouvez aussi vous adresser directement à l’un d’eux.
people-reset-back = Revenir à la connexion

## Administration

people-admin = Administration
people-admin-people = Personnes
people-admin-companies = Entreprises
people-admin-charge = Ma charge
people-admin-lead = Vous tenez les comptes. Vous ne lisez pas ce qui se dit dans les espaces où vous n’êtes pas.
people-administrator = Administration
people-guest-end = Dernier jour
people-standing = État
people-standing-active = Compte ouvert
people-standing-invited = Invitation en attente
people-standing-link-over = Invitation expirée
people-standing-over = Séjour terminé
people-standing-listed = Sans compte
people-standing-suspended = Accès suspendu
people-standing-left = A quitté l’organisation
people-roll-active = Comptes ouverts
people-roll-invited = Invitations en attente
people-roll-listed = Sans compte
people-roll-suspended = Accès suspendus
people-roll-left = Départs
people-roll-administrators = Administrateurs
people-roll-asking = Demandes de lien
people-roll-q = Nom, pseudonyme ou adresse
people-roll-look = Chercher
people-roll-filter = Filtrer les comptes
people-roll-accounts = Comptes
people-roll-choose = Choisir
people-roll-nobody = Personne
people-roll-nobody-here = Aucun compte n’est dans cet état.
people-roll-nobody-found = Aucun compte ne commence ainsi. Vérifiez l’orthographe, ou cherchez par l’adresse.
people-roll-more = Comptes suivants
people-asks-link = Demande un lien
people-asked-link-at = Une demande de lien a été faite au nom de cette personne le { $moment }, sur la page « Mot de passe oublié ». N’importe qui peut en faire une : assurez-vous que c’est bien elle.
people-account-since = Compte créé le
people-left-on = A quitté l’organisation le
people-left-help = Ce que cette personne a publié reste, sous « Ancien membre ». Si elle revient, invitez-la de nouveau : elle aura un autre compte.
people-link-until = Dernier lien valable jusqu’au
people-standing-changed = L’état de ce compte a changé entre-temps, ou ne le permet pas : rien n’a été fait.
people-two-administrators = Il resterait moins de deux administrateurs en activité sans { $name } : personne n’administre seul. Nommez d’abord quelqu’un d’autre ; rien n’a changé.
people-mandate-guest = Une personne invitée par une entreprise partenaire ne peut pas administrer.
people-mandate-absent = Seule une personne dont le compte est ouvert peut administrer : attendez qu’elle soit venue.

## What an administrator does about an account

people-account = Compte
people-acts = Ce que vous pouvez faire
people-act-invitation = Invitation
people-act-invitation-help = Un lien d’entrée vaut quatorze jours et sert une fois. En faire un autre éteint le précédent.
people-act-reset = Mot de passe oublié
people-act-reset-help = Qui tient un lien de mot de passe pourrait entrer à la place de la personne : il faut donc deux administrateurs. L’un le demande et dit pourquoi ; un autre confirme et le remet. Le lien vaut quatre heures, et la personne voit pendant trente jours qui l’a fait et pourquoi.
people-act-link = Faire un lien
people-reset-reason = Pourquoi ?
people-reset-reason-help = Par exemple : « Elle est passée me voir ce matin. » L’administrateur qui confirme le lira, et la personne aussi.
people-reset-reason-length = Dites pourquoi, en { $longest } caractères au plus : un autre administrateur doit pouvoir en juger.
people-reset-request = Demander le lien
people-reset-asked-own = Vous avez demandé un lien le { $moment }. Un autre administrateur doit confirmer, dans les sept jours.
people-reset-asked-by = { $name } a demandé un lien le { $moment }. Confirmez si vous êtes sûr que la personne le veut ; il vous sera montré, à vous de le lui remettre.
people-reset-confirm = Confirmer et faire le lien
people-reset-decline = Refuser
people-reset-withdraw = Retirer ma demande
people-reset-waiting = Un autre administrateur a déjà demandé ce lien : il attend votre confirmation.
people-reset-nothing = Aucune demande de lien n’attend ici : elle a été retirée, ou son délai est passé. Rien n’a été fait.
people-reset-two = Il faut deux administrateurs, l’un pour demander et l’autre pour confirmer, et aucun des deux n’est la personne. Rien n’a été fait.
people-link-needs-two = { $name } est déjà venu : un lien de mot de passe se demande sur la page de son compte, et un autre administrateur le confirme. Aucun lien n’a été fait.
people-act-stay = Séjour
people-act-stay-help = L’accès se ferme à la fin de ce jour. Il peut être prolongé de deux ans au plus.
people-act-mandate = Charge d’administration
people-act-mandate-help = Elle permet de tenir les comptes, pas de lire ce qui se dit. Les autres administrateurs sont avertis.
people-act-mandate-make = Confier la charge
people-act-mandate-sure = Confier la charge d’administration à { $name } ?
people-act-mandate-end = Retirer la charge
people-act-mandate-end-help = Le compte reste ouvert, sans pouvoir sur les autres comptes. Il faut qu’il reste deux administrateurs.
people-act-mandate-end-sure = Retirer la charge d’administration à { $name } ?
people-act-access = Accès
people-act-suspend = Suspendre l’accès
people-act-suspend-help = Les sessions se ferment aussitôt et les jetons sont révoqués. Ce que la personne a publié reste en place, et l’accès peut être rendu.
people-act-suspend-sure = Suspendre l’accès de { $name } ?
people-act-suspend-own-sure = Suspendre votre propre accès ? Vous serez déconnecté, et seul un autre administrateur pourra vous le rendre.
people-act-return = Rendre l’accès
people-act-return-help = La personne pourra se reconnecter avec son mot de passe. Ses jetons restent révoqués.
people-departure = Départ
people-departure-help = Quand une personne quitte l’organisation pour de bon.
people-departure-mark = Marquer le départ
people-departure-sure = { $name } a quitté l’organisation ?
people-departure-final = C’est définitif : il n’y a pas de retour. Pour une absence, suspendez plutôt l’accès.
people-departure-access = L’accès se ferme : sessions, jetons et liens.
people-departure-personal = La photo, les coordonnées, ce que la personne disait d’elle et ses notifications sont effacés.
people-departure-said = Ce qu’elle a publié au travail reste, sous « Ancien membre ».
people-departure-spaces = Ses espaces passent à d’autres animateurs, et son poste devient vacant dans l’organigramme.
## What administrators keep right about people at work

people-record = Fiche dans l’annuaire
people-record-edit = Modifier la fiche
people-record-lead = Ce que l’organisation dit de cette personne au travail. Elle est avertie de chaque changement ; son pseudonyme ne change pas.
people-record-changed = Cette fiche a changé depuis que la page est ouverte. Rien n’est perdu : vos réponses sont ci-dessous. Enregistrez de nouveau pour qu’elles remplacent les autres.
people-manager-help = Son pseudonyme : tapez @ puis les premières lettres de son nom. Laissez vide si personne.
people-under = Ou un poste sans titulaire connu
people-under-none = Aucun
people-superior-two = Indiquez une personne ou un poste, pas les deux.
people-superior-unknown = Personne ici n’a le pseudonyme « { $handle } ». Choisissez-le dans la liste qui s’ouvre après @.
people-superior-gone = Ce poste n’existe plus. Choisissez-en un autre.
people-reports-to = Dépend de { $name }
people-position = Poste
people-positions = Postes sans titulaire
people-positions-lead = Les postes que personne n’occupe encore, et ceux dont le titulaire n’est pas nommé. Les autres suivent la fiche de leur titulaire.
people-positions-none = Aucun poste vacant
people-positions-none-help = Ouvrez-en un ci-dessous pour qu’il paraisse dans l’organigramme avant que quelqu’un l’occupe.
people-position-open = Ouvrir un poste vacant
people-position-title = Donnez une fonction à ce poste.
people-position-describe = Le poste
people-position-fill = Titulaire
people-position-fill-help = La personne prend la fonction et le service du poste, et en est avertie. Le poste qu’elle occupait reste dans l’organigramme, vacant.
people-position-holder = Qui l’occupe ?
people-position-holder-help = Son pseudonyme : tapez @ puis les premières lettres de son nom.
people-position-appoint = Confier le poste
people-position-remove = Supprimer le poste
people-position-remove-help = Il disparaît de l’organigramme.
people-position-remove-sure = Supprimer ce poste ?
people-position-not-empty = Seul un poste vacant, dont personne ne dépend, peut être supprimé.
people-position-held = Quelqu’un occupe maintenant ce poste : il suit la fiche de cette personne. Rien n’a changé.
people-position-nobody = Écrivez le pseudonyme de la personne.

## Inviting

people-invite = Inviter
people-invite-lead = Chaque personne reçoit de vous un lien d’entrée, montré à la page suivante. Aucun message ne part d’ici.
people-invite-people = Personnes
people-invite-people-help = Une par ligne : « Prénom Nom <adresse> », ou deux cellules collées d’un tableau. Cinquante au plus à la fois.
people-invite-from = D’où viennent-elles ?
people-invite-ours = De notre organisation
people-invite-partner = D’une entreprise partenaire
people-invite-partner-help = Elles ne voient que les espaces où on les invite et les personnes qui y sont.
people-invite-guests = Pour une entreprise partenaire
people-invite-guests-help = Le séjour d’une personne invitée a toujours une fin, que vous pourrez repousser.
people-invite-make = Inviter
people-invite-line = La ligne { $line } ne donne pas à la fois un nom et une adresse. Personne n’a été invité ; votre liste est conservée.
people-invite-count = Écrivez de 1 à { $most } personnes, une par ligne. Personne n’a été invité.
people-invite-meanwhile = Beaucoup d’autres invitations se font en ce moment. Personne n’a été invité ici : recommencez dans un instant.
people-partner = Entreprise partenaire
people-partner-name = Indiquez l’entreprise partenaire, en 1 à 120 caractères. Personne n’a été invité.
people-partner-ours = C’est notre propre organisation, pas une partenaire. Personne n’a été invité.
people-guest-needs-end = Le séjour d’une personne invitée doit avoir un dernier jour : indiquez une date.
people-guest-end-over = Ce dernier jour est déjà passé. Pour fermer un accès maintenant, suspendez-le.
people-guest-end-far = Ce dernier jour est à plus de deux ans. Choisissez-en un plus proche ; il pourra être repoussé.
people-contract = Référence du contrat
people-contract-help = Le contrat qui fonde l’accès de cette entreprise (RGPD, articles 26 et 28).
people-contract-long = La référence du contrat dépasse { $longest } caractères.
people-contract-missing = Contrat à indiquer
people-company-ours = La nôtre
people-companies-lead = Une entreprise partenaire paraît ici quand vous invitez une personne qui en vient.
people-links = Liens d’accès
people-links-lead = Remettez à chaque personne le sien, par un canal dont vous êtes sûr. Ils ne seront plus montrés ; chacun sert une fois.
people-links-fortnight = Un lien d’entrée vaut quatorze jours.
people-links-hours = Un lien de mot de passe vaut quatre heures.
people-links-back = Revenir aux comptes
people-links-make = Faire un lien pour les personnes cochées
people-links-make-help = Un nouveau lien éteint le précédent.
people-links-count = Cochez de 1 à { $most } personnes, puis réessayez.
people-link-refused = { $name } n’a pas accès pour l’instant : aucun lien n’a été fait. Rendez d’abord l’accès.
people-part-unknown = Cette partie de la liste n’existe pas.

## The charge of an administrator

people-charge-title = La charge d’administration
people-charge-lead = Elle donne un pouvoir sur les comptes, jamais sur les propos. Elle ne s’exerce qu’une fois ce texte lu.
people-charge-allows = Ce qu’elle permet
people-charge-forbids = Ce qu’elle interdit
people-charge-invite = Inviter des personnes, les nôtres et celles d’entreprises partenaires.
people-charge-link = À deux, remettre un lien à qui a oublié son mot de passe ; la personne et les autres administrateurs en sont avertis.
people-charge-records = Tenir la fiche de chacun dans l’annuaire, et l’organigramme ; la personne en est avertie.
people-charge-suspend = Suspendre un accès et le rendre.
people-charge-depart = Marquer un départ, qui efface ce que la personne disait d’elle-même.
people-charge-appoint = Confier cette charge et la retirer ; les autres administrateurs en sont avertis.
people-charge-guests = Tenir les contrats des entreprises partenaires et la fin de chaque séjour.
people-charge-no-reading = Lire ce qui se dit dans un espace dont vous n’êtes pas membre : aucune page ne le permet.
people-charge-no-impersonation = Entrer ou écrire à la place de quelqu’un, y compris avec un lien que vous avez fait pour cette personne.
people-charge-not-alone = Rester seul : il y a toujours deux administrateurs au moins, et chaque acte est consigné avec le nom de son auteur.
people-charge-no-measuring = Se servir de ce que vous apprenez ici pour évaluer ou surveiller une personne.
people-charge-noted = Vous en avez pris connaissance.
people-charge-take-note = J’en ai pris connaissance
people-charge-first = Prenez d’abord connaissance de la charge d’administration, sur la page « Administration ». Rien n’a été fait.

## Notices about accounts

notice-reset-link = { $name } a fait un lien pour choisir un autre mot de passe à votre compte. Si vous ne l’avez pas demandé, changez de mot de passe et parlez-en.
notice-reset-link-switch = Un lien est fait pour changer mon mot de passe
notice-reset-made = { $name } a fait un lien pour changer le mot de passe de { $about }.
notice-reset-asked = { $name } demande un lien pour changer le mot de passe de { $about } : un autre administrateur doit confirmer.
notice-reset-asked-own = { $name } demande un lien pour changer votre mot de passe : un autre administrateur doit confirmer.
notice-link-asked = { $about } demande un lien pour revenir.
notice-link-asked-own = Un lien pour revenir a été demandé à votre nom. Si ce n’est pas vous, il n’y a rien à faire.
notice-administrator-made = { $name } a confié la charge d’administration à { $about }.
notice-administrator-ended = { $name } a retiré la charge d’administration à { $about }.
notice-charge-given = { $name } vous a confié la charge d’administration : lisez ce qu’elle permet et ce qu’elle interdit.
notice-charge-ended = { $name } vous a retiré la charge d’administration. Votre compte reste ouvert.
people-arrivals-meanwhile = Un autre import apporte les mêmes personnes en ce moment. Attendez qu’il finisse, puis recommencez : rien ne sera doublé.
people-somebody-at-the-server = Quelqu’un, au terminal du serveur,

people-admin-mail = Courrier
people-mail-lead = Comment partent les courriels, et combien attendent. Personne ne lit ici ceux des autres.
people-mail-none = Aucun courriel ne part d’ici
people-mail-none-help = Indiquez au serveur par où les envoyer : une option, une variable ou une ligne de son fichier. Le mot de passe se met dans le fichier ou dans PARVIS_SMTP_URL, jamais sur la ligne de commande.
people-mail-set = Réglages
people-mail-folder = Dossier
people-mail-server = Serveur
people-mail-from = Expéditeur
people-mail-answers = Réponses
people-mail-answers-none = Elles ne sont pas relevées : on répond sur la page.
people-mail-links = Début des liens
people-mail-trial = M’envoyer un message d’essai
people-mail-trial-asked = Le message d’essai part dans un instant. S’il n’arrive pas, regardez ci-dessous s’il attend un nouvel essai.
people-mail-queue = La file
people-mail-queue-help = Sur les dix derniers jours.
people-mail-due = À envoyer
people-mail-resting = Attendent leur heure
people-mail-again = À réessayer
people-mail-sent = Partis
people-mail-dropped = Devenus inutiles
people-mail-failed = Non remis
people-mail-own = Vos courriels
people-mail-own-help = Ceux qui vous sont adressés, dans le dossier ; personne d’autre ne les voit ici.
people-mail-own-none = Aucun pour l’instant.
people-links-mailed = Chaque lien part par courriel, à son seul destinataire : personne d’autre ne le voit.
people-link-mailed = Envoyé par courriel
people-invite-lead-mail = Chaque personne reçoit son lien d’entrée par courriel.
people-reset-help-mail = Indiquez votre adresse ou votre pseudonyme : un lien pour revenir part à l’adresse du compte.
people-reset-sent-mail = Si un compte correspond, un lien est parti à son adresse ; il vaut quatre heures. S’il n’arrive pas, regardez dans les indésirables, ou adressez-vous à l’un de vos administrateurs.
people-letter-hello = Bonjour { $name },
people-letter-invitation = Votre invitation : { $organisation }
people-letter-invitation-lead = { $organisation } vous ouvre un compte sur son réseau social d’entreprise. Choisissez votre mot de passe pour entrer.
people-letter-invitation-act = Entrer
people-letter-invitation-lasts = Ce lien ne sert qu’une fois et vaut quatorze jours. Ne le transmettez pas : il ouvre votre compte.
people-letter-invitation-reason = Vous recevez ce courriel parce qu’un administrateur de votre organisation vous a ouvert un compte.
people-letter-reset = Choisir un autre mot de passe : { $organisation }
people-letter-reset-lead = Un lien pour choisir un autre mot de passe a été demandé pour votre compte.
people-letter-reset-act = Choisir un mot de passe
people-letter-reset-lasts = Ce lien ne sert qu’une fois et vaut quatre heures. Si vous n’avez rien demandé, ignorez ce courriel : rien ne change tant que le lien n’est pas suivi.
people-letter-reset-reason = Vous recevez ce courriel parce qu’on a demandé à revenir sur votre compte.
people-letter-trial = Message d’essai
people-letter-trial-lead = Ce message montre que les courriels de { $organisation } partent et arrivent.
people-letter-trial-act = Voir l’état du courrier
people-letter-trial-reason = Vous recevez ce courriel parce que vous venez de le demander.
people-switches-lead-mail = Sur la page, par courriel tout de suite, ou réuni dans un courriel du jour ou de la semaine. Ce que vous avez déjà vu ne vous est pas envoyé.
people-way-at-once = Courriel tout de suite
people-way-daily = Courriel du jour
people-way-weekly = Courriel de la semaine
people-way-page = Sur la page seulement
people-way-never = Jamais
people-mail-stopped = Les courriels qui vous sont envoyés reviennent : depuis le { $day }, aucun ne part vers votre adresse. Ce qui vous est signalé reste sur la page.
people-mail-works-again = Mon adresse fonctionne de nouveau
people-stop = Ne plus recevoir ces courriels
people-stop-lead = Il s’agit de : { $sort }. Ce qui vous est signalé restera sur la page ; rien d’autre ne change.
people-stop-act = Ne plus les recevoir
people-stopped = C’est fait : { $sort }. Vous le trouverez désormais sur la page seulement.
people-letter-open = Ouvrir
people-letter-all = Voir ce qui m’est signalé
people-letter-answer = Répondez à ce courriel pour répondre sur la page. Lu par : { $audience }.
people-letter-stop = Ne plus recevoir ces courriels
people-letter-settings = Choisir ce qui m’est envoyé
people-letter-news-reason = Vous recevez ce courriel pour ceci : { $kind }.
people-letter-charge-reason = Vous recevez ce courriel parce que vous administrez les comptes.
people-letter-daily = Votre journée : { $organisation }
people-letter-daily-reason = Vous recevez ce courriel du jour parce que vous n’avez pas encore vu ceci sur la page.
people-letter-weekly = Votre semaine : { $organisation }
people-letter-weekly-reason = Vous recevez ce courriel de la semaine parce que vous n’avez pas encore vu ceci sur la page.
people-letter-more = { $count ->
    [one] Et une autre chose vous attend sur la page.
   *[other] Et { $count } autres choses vous attendent sur la page.
}
people-letter-unpublished = Votre réponse n’a pas été publiée
people-letter-unpublished-kept = Votre texte est dans les messages envoyés de votre messagerie : rien n’est perdu.
people-letter-unpublished-reason = Vous recevez ce courriel parce qu’une réponse est arrivée en votre nom.
people-unpublished-gone = Ce à quoi elle répondait a été retiré, ou ne vous est plus ouvert.
people-unpublished-read-only = Vous pouvez lire là où elle devait paraître, mais pas y écrire.
people-unpublished-too-old = Le courriel auquel elle répondait est trop ancien : répondez sur la page.
people-unpublished-elsewhere = Elle est partie d’une autre adresse que celle de votre compte. Si quelqu’un en copie a répondu à tous, ses mots ne sont pas les vôtres : ils n’ont pas été publiés.
people-unpublished-empty = Rien de nouveau n’y a été trouvé : ni texte au-dessus de ce qui est cité, ni fichier joint.
people-unpublished-too-long = Son texte est plus long que ce qui peut être publié.
people-unpublished-too-large = Elle est plus lourde que ce qui peut être joint.
people-unpublished-file = Un de ses fichiers ne peut pas être pris : trop lourd, illisible, ou d’une autre sorte que ne le dit son nom.
## Files
people-files = Joindre des fichiers ({ $limit } Mo chacun au plus)
people-file-unknown = L’un des fichiers joints n’est plus là. Joignez-le de nouveau ; votre texte est conservé.
people-too-many-files = On joint au plus { $limit } fichiers. Votre texte est conservé.
people-size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
  }
people-size-kilobytes = { $size } ko
people-size-megabytes = { $size } Mo
people-image-undescribed = { $name }, image sans description
people-file-remove = Retirer { $name }
people-file-alt = Décrire l’image pour qui ne la voit pas
people-file-missing = Aucun fichier n’est arrivé, ou il est vide. Choisissez-en un et renvoyez-le.
people-file-disguised = « { $name } » n’est pas ce que son nom annonce : { $kind ->
    [text] c’est du texte
    [data] son contenu est d’une autre sorte
   *[other] c’est un fichier { $kind }
  }. Donnez-lui son vrai nom et joignez-le de nouveau. Votre texte est conservé.
people-file-broken = L’image « { $name } » est abîmée : elle ne s’ouvre pas jusqu’au bout. Enregistrez-la de nouveau, puis joignez-la. Votre texte est conservé.
people-file-pixels = L’image « { $name } » annonce { $width } × { $height } pixels : la limite est de { $limit } millions. Réduisez-la et joignez-la de nouveau. Votre texte est conservé.
people-file-raw-photo = « { $name } » est une photo { $kind }, dont Parvis ne sait pas retirer le lieu et l’heure de la prise de vue. Enregistrez-la en JPEG, puis joignez-la de nouveau. Votre texte est conservé.
people-files-waiting = { $count ->
    [one] Un fichier que vous avez envoyé attend encore d’être publié
   *[other] { $count } fichiers que vous avez envoyés attendent encore d’être publiés
  } : c’est trop pour en recevoir un de plus. Publiez-les, ou revenez demain : ce qui n’est pas publié est effacé au bout d’un jour. Votre texte est conservé.

## Les heures de travail
people-settings-hours = Horaires
people-hours-help = En dehors de vos horaires, rien ne vous appelle : ni courriel, ni pastille. Ce qui vous est adressé attend ici, et part quand vous reprenez. Qui vous écrit voit quand ce sera remis, et rien de plus.
people-hours-closed = Vous êtes en dehors de vos horaires : ce qui vous est adressé partira { $moment }.
people-hours-common = Les horaires de l’organisation
people-hours-common-help = Ceux de toute personne qui n’en choisit pas d’autres. Ils suivent si l’organisation en change.
people-hours-week = Mes horaires, sur mon fuseau horaire
people-hours-day-from = { $day }, de
people-hours-day-until = { $day }, à
people-hours-free = Un jour sans heures est un jour libre ; ce qui finit avant d’avoir commencé finit le lendemain. Pour choisir les vôtres, décochez « Les horaires de l’organisation ».
people-hours-everybody = En faire les horaires de l’organisation
people-hours-leaves-title = Absences
people-hours-no-leave = Aucune absence prévue. Pendant une absence, Parvis ne vous envoie rien.
people-hours-leave = Du { $first } au { $last }
people-hours-stay = Retirer
people-hours-first = Premier jour
people-hours-last = Dernier jour
people-hours-leave-add = Ajouter l’absence
people-hours-time = Écrivez l’heure comme 09:00, au début et à la fin du jour, ou laissez les deux vides.
people-hours-none = Une semaine sans aucune heure : rien ne vous parviendrait jamais. Gardez au moins un jour ; pour une longue pause, ajoutez une absence.
people-hours-seven = Une semaine a sept jours, le lundi d’abord.
people-hours-day = Écrivez le jour comme 2026-03-12.
people-hours-days-order = Le dernier jour ne peut pas précéder le premier.
people-hours-leaves = Vous avez déjà { $limit } absences prévues : retirez-en une d’abord.
people-monday = Lundi
people-tuesday = Mardi
people-wednesday = Mercredi
people-thursday = Jeudi
people-friday = Vendredi
people-saturday = Samedi
people-sunday = Dimanche
people-hours-span = de { $from } à { $until }
people-hours-whole = jour et nuit
people-hours-off = jour libre
people-hours-published = Le droit à la déconnexion
people-hours-published-lead = En dehors de ses horaires, personne n’est appelé : ni courriel, ni pastille. Ce qui lui est adressé attend ici jusqu’à son retour.
people-hours-mine = Mes horaires
people-hours-organisation = Les horaires de l’organisation
people-hours-organisation-help = Ceux de toutes les personnes qui n’en ont pas choisi d’autres, chacune dans son fuseau horaire.
people-hours-see = Voir combien de fois quelqu’un a été joint en dehors de ses horaires
people-interruptions = Remises urgentes
people-interruptions-help = Combien de fois un message a été remis en dehors des horaires de quelqu’un, parce que son auteur en avait le pouvoir et a dit pourquoi. Qui l’a reçu n’est compté nulle part.
people-interruptions-number = { $count ->
    [0] aucune remise
    [one] { $count } remise
   *[other] { $count } remises
}
people-urgent-not-yours = Seules les personnes qui en ont reçu le pouvoir peuvent faire remettre un message en dehors des horaires. Votre texte est gardé : envoyez-le sans cocher « urgent ».
people-urgent-why = Dites pourquoi cela ne peut pas attendre. Votre texte est gardé.
people-urgent-long = La raison tient en { $limit } caractères. Votre texte est gardé.
people-urgency-guest = Une personne invitée d’une autre entreprise ne reçoit pas ce pouvoir.
people-act-urgency = Remises urgentes
people-act-urgency-help = Pour qui est d’astreinte ou répond d’une urgence : faire remettre un message en dehors des horaires, en disant pourquoi. Le nombre de ces remises est publié.
people-act-urgency-give = Confier ce pouvoir
people-act-urgency-take = Retirer ce pouvoir
people-charge-urgency = Confier à quelqu’un le pouvoir de faire remettre un message urgent en dehors des horaires, et le lui retirer.
notice-urgency-given = { $name } vous a confié le pouvoir de faire remettre un message urgent en dehors des horaires.
notice-urgency-ended = { $name } vous a retiré le pouvoir de faire remettre un message urgent en dehors des horaires.
people-notifications-rest = Vous êtes en dehors de vos horaires : rien ne vous appelle, aucune pastille ne s’affiche.
