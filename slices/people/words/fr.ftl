people-sign-in = Se connecter
people-sign-in-lead = Connectez-vous pour rejoindre vos collègues.
people-sign-in-refused = L’identifiant ou le mot de passe ne convient pas. Vérifiez les majuscules, puis réessayez.
people-login = Adresse électronique ou pseudonyme
people-password = Mot de passe
people-forgotten = Mot de passe oublié, ou pas encore de compte ? Vos administrateurs envoient les liens d’entrée.
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
people-email-form = « { $email } » n’est pas une adresse électronique.
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
people-around = Autour de { $name }
people-profile-edit = Modifier mon profil
people-profile-edit-lead = À côté de chaque réponse, choisissez qui la voit.
people-profile-in-chart = Voir dans l’organigramme
people-profile-commas = Séparez-les par des virgules.
people-profile-long = Ce texte dépasse { $limit } caractères. Raccourcissez-le, puis enregistrez de nouveau.
people-profile-words = Trente au plus, de soixante caractères chacune. Raccourcissez la liste, puis enregistrez de nouveau.
people-profile-changed = Votre profil a changé depuis que cette page est ouverte, sans doute dans un autre onglet. Rien n’est perdu : vos réponses sont ci-dessous. Enregistrez de nouveau pour qu’elles remplacent les autres.
people-decided = Décidé par l’organisation
people-decided-why = Ces lignes viennent de l’annuaire de l’organisation : c’est pourquoi elles ne se modifient pas ici. Si l’une d’elles est fausse, demandez à vos administrateurs de la corriger.
people-photo-help = Elle sera recadrée en carré, et tout ce qu’elle dit du lieu et de l’appareil sera effacé. Elle accompagne ce que vous écrivez seulement si tout le monde peut la voir.
people-photo-removal = Retirer ma photo
people-photo-pixels = Cette photo est trop grande : { $width } × { $height } pixels, pour { $limit } millions au plus. Réduisez-la, puis réessayez ; vos réponses sont conservées.
people-photo-kind = Ce fichier n’est pas une photo que nous pouvons lire ({ $kind }). Choisissez une image JPEG, PNG, GIF ou WebP ; vos réponses sont conservées.
people-photo-broken = Cette photo est abîmée : elle ne peut pas être lue jusqu’au bout. Choisissez-en une autre ; vos réponses sont conservées.
people-photo-large = Cette photo pèse plus de { $limit } Mo. Réduisez-la, puis réessayez ; vos réponses sont conservées.

## Directory

people-directory = Annuaire
people-directory-q = Nom, fonction, compétence
people-directory-look = Chercher
people-directory-guest = Les personnes avec qui vous partagez un espace.
people-directory-more = Personnes suivantes
people-directory-all = Voir tout le monde
people-directory-nobody = Personne
people-directory-nobody-found = Personne ne correspond. Vérifiez l’orthographe, essayez le début d’un mot, ou retirez un filtre.
people-directory-nobody-guest = Vous ne partagez encore d’espace avec personne. Dès qu’on vous invitera dans un espace, ses membres paraîtront ici.
people-directory-nobody-yet = L’annuaire est encore vide. Les administrateurs peuvent inviter des collègues ou importer un annuaire.
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
people-chart-empty-why = Il se dessine quand un administrateur importe un annuaire qui dit qui rend compte à qui.
people-chart-vacant = Poste vacant
people-chart-undisclosed = Nom non communiqué
people-chart-team-of = Équipe : { $name }
people-chart-see-team = Voir l’équipe
people-chart-more = Voir la suite de l’équipe
people-chart-below = { $count ->
    [one] Une personne
   *[other] { $count } personnes
  }
people-chart-circle = Ce poste ne peut pas dépendre de lui-même, même de loin : rien n’a changé.
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
people-switches-lead = Décochez ce dont vous ne voulez pas être averti.
notice-token-created = Un jeton d’accès a été créé à votre nom : { $about }. Si ce n’est pas vous, révoquez-le dans vos réglages et changez de mot de passe.
notice-token-created-switch = Un jeton d’accès est créé à mon nom
