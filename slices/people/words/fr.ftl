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
