people-sign-in = Sign in
people-sign-in-lead = Sign in to join your colleagues.
people-sign-in-refused = The name or the password is not right. Check the capitals, then try again.
people-login = E-mail address or handle
people-password = Password
people-forgotten = Forgotten your password, or no account yet? Your administrators hand out the links to come in.
people-too-many-attempts = { $minutes ->
    [one] Too many attempts. Wait a minute before trying again.
   *[other] Too many attempts. Wait { $minutes } minutes before trying again.
  }
people-password-short = This password is too short: it needs at least { $shortest } characters. A sentence does very well.
people-password-long = This password is longer than { $longest } characters.
people-password-weak = This password is too easy to guess. Try several unrelated words: you need neither digits nor symbols.
people-password-help = At least ten characters. Several unrelated words make a good password that is easy to remember.
people-new-password = Choose a password
people-token-read-only = This token may read, not write. Make another one in your settings.
people-token-unknown = This token is not valid: it was revoked, or never existed.
people-welcome = Welcome
people-welcome-lead = Welcome, { $name }! Only your password is missing.
people-reset-lead = { $name }, choose a new password. Your other sessions will be ended.
people-welcome-enter = Come in
people-welcome-handle = Your handle is @{ $handle }.
people-link-ended = This link no longer works
people-link-ended-lead = It has been used, or its time is over. Ask your administrators for another one.
people-name = Name
people-email = E-mail address
people-language = Language
people-copy = Copy
people-name-length = The name must have 1 to 120 characters.
people-email-taken = The address { $email } already belongs to somebody.
people-email-form = “{ $email }” is not an e-mail address.
people-setup = Open the square
people-setup-lead = A few lines, and your colleagues can come in.
people-setup-locked = This page opens with the address printed in the terminal when Parvis starts. Copy the whole of it.
people-setup-organisation = Name of the organisation
people-setup-founder = Administrator { $number }
people-setup-why-two = Two people always administer the square: nobody decides alone. Each gets a link to come in on the next page.
people-setup-begin = Open
people-setup-name = The name of the organisation must have 1 to 120 characters.
people-setup-two = It takes two administrators, with two different addresses: nobody administers alone.
people-setup-done = The organisation is already set up: nothing has changed.
people-setup-over = The square is open
people-setup-over-lead = Hand each administrator their link. They will not be shown again; each works once, for fourteen days.
people-setup-link-of = Link of { $name }

## Profiles

people-former-member = Former member
people-handle = Handle
people-title = Title
people-unit = Unit
people-company = Company
people-site = Site
people-manager = Manager
people-team = Team
people-work-phone = Work phone
people-about = A few words
people-skills = Skills
people-languages = Languages
people-phone = Personal phone
people-address = Address
people-diplomas = Diplomas
people-hobbies = Hobbies
people-photo = Photo
people-optional = optional
people-save = Save
people-cancel = Cancel
people-not-told = Not filled in
people-guest = Guest
people-guest-until = until { $day }
people-guest-until-label = Guest until { $day }
people-layer-work = At work
people-layer-work-lead = What your colleagues need to find you.
people-layer-personal = Personal
people-layer-personal-lead = All of it is optional, and seen by you alone until you decide otherwise.
people-seen-by = Seen by:
people-seen-by-choice = Seen by
people-seen-by-oneself = Only me
people-seen-by-colleagues = { $company }
people-seen-by-everyone = Everybody here
people-around = Around { $name }
people-profile-edit = Edit my profile
people-profile-edit-lead = Beside each answer, choose who sees it.
people-profile-in-chart = See in the chart
people-profile-commas = Separate them with commas.
people-profile-long = This text is longer than { $limit } characters. Shorten it, then save again.
people-profile-words = Thirty at most, of sixty characters each. Shorten the list, then save again.
people-profile-changed = Your profile has changed since this page was opened, probably in another tab. Nothing is lost: your answers are below. Save again to put them in place of the others.
people-decided = Decided by the organisation
people-decided-why = These lines come from the organisation’s directory: that is why they cannot be changed here. If one of them is wrong, ask your administrators to correct it.
people-photo-help = It will be cropped to a square, and all that it says about the place and the camera is erased. It stands beside what you write only if everybody may see it.
people-photo-removal = Remove my photo
people-photo-pixels = This photo is too large: { $width } × { $height } pixels, where { $limit } million is the limit. Make it smaller, then try again; your answers are kept.
people-photo-kind = This file is not a photo that we can read ({ $kind }). Choose a JPEG, PNG, GIF or WebP picture; your answers are kept.
people-photo-broken = This photo is damaged: it cannot be read to its end. Choose another one; your answers are kept.
people-photo-large = This photo is over { $limit } MB. Make it smaller, then try again; your answers are kept.

## Directory

people-directory = Directory
people-directory-q = Name, title, skill
people-directory-look = Search
people-directory-guest = The people you share a space with.
people-directory-more = More people
people-directory-all = See everybody
people-directory-nobody = Nobody
people-directory-nobody-found = Nobody fits. Check the spelling, try the beginning of a word, or take a filter away.
people-directory-nobody-guest = You do not share a space with anybody yet. As soon as you are invited to one, its members will appear here.
people-directory-nobody-yet = The directory is still empty. Administrators can invite colleagues or import a directory.
people-directory-too-many = Too many people fit to show them all: add a word or a filter.
people-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
  }
people-all-units = All
people-all-companies = All
people-all-sites = All
people-all-skills = All
people-skill = Skill

## Organisation chart

people-chart = Organisation chart
people-chart-q = Find somebody in the chart
people-chart-find = Find
people-chart-top = Top
people-chart-trail = The way to { $name }
people-chart-which = Whom are you looking for?
people-chart-nobody = Nobody of that name has a post in the chart.
people-chart-empty = No chart yet
people-chart-empty-why = It is drawn when an administrator imports a directory that says who reports to whom.
people-chart-vacant = Vacant post
people-chart-undisclosed = Name not disclosed
people-chart-team-of = Team: { $name }
people-chart-see-team = See the team
people-chart-more = See the rest of the team
people-chart-below = { $count ->
    [one] One person
   *[other] { $count } people
  }
people-chart-circle = This post cannot report to itself, however far: nothing has changed.
people-chart-holds-another = This person already holds another post: nothing has changed.

## Notices

people-notifications = Notifications
people-notifications-see = Mark all as read
people-notifications-new = New:
people-notifications-none = Nothing to report
people-notifications-none-why = When somebody mentions, answers or invites you, you will read it here.
people-notifications-home = Go home
people-notifications-older = Older notifications
people-switches = What I am told
people-switches-lead = Untick what you do not want to be told.
notice-token-created = An access token was made in your name: { $about }. If it was not you, revoke it in your settings and change your password.
notice-token-created-switch = An access token is made in my name
