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
