people-sign-in = Sign in
people-sign-in-lead = Sign in to join your colleagues.
people-sign-in-refused = The name or the password is not right. Check the capitals, then try again.
people-login = E-mail address or handle
people-password = Password
people-no-account = No account yet? Your administrators hand out the invitation links.
people-too-many-attempts = { $minutes ->
    [one] Too many attempts. Wait a minute before trying again.
   *[other] Too many attempts. Wait { $minutes } minutes before trying again.
  }
people-password-short = This password is too short: it needs at least { $shortest } characters. A sentence does very well.
people-password-long = This password is longer than { $longest } characters.
people-password-weak = This password is too easy to guess. Try several unrelated words: you need neither digits nor symbols.
people-password-help = At least ten characters. Several unrelated words make a good password that is easy to remember.
people-new-password = Choose a password
people-token-read-only = This token may read, not write. Create another one in your settings.
people-token-unknown = This token is not valid: it was revoked, or never existed.
people-welcome = Welcome
people-welcome-lead = Welcome, { $name }! Only your password is missing.
people-reset-lead = { $name }, choose a new password. Your other sessions will be ended.
people-reset-tokens = { $count ->
    [one] Revoke my access token as well
   *[other] Revoke my { $count } access tokens as well
}
people-reset-tokens-help = A program comes in with a token without a password. Untick this only if you know who uses it.
people-welcome-enter = Come in
people-welcome-handle = Your handle is @{ $handle }.
people-link-ended = This link no longer works
people-link-ended-lead = It has already been used, or it has expired. Ask your administrators for another one.
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
people-setup-over-lead = Hand each administrator their link. The links will not be shown again; each works once, for fourteen days.
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
people-write-to = Write
people-profile-edit = Edit my profile
people-profile-edit-lead = Beside each answer, choose who sees it.
people-profile-in-chart = See in the chart
people-profile-commas = Separate them with commas.
people-profile-long = This text is longer than { $limit } characters. Shorten it, then save again.
people-profile-words = Skills and languages: thirty at most, of sixty characters each. Shorten the list, then save again.
people-profile-changed = Your profile has changed since this page was opened, probably in another tab. Nothing is lost: your answers are below. Save again to put them in place of the others.
people-decided = Decided by the organisation
people-decided-why = These lines are kept by your administrators, who alone can change them; you are told when they do. If one of them is wrong, ask them to correct it: it is your right.
people-photo-help = It will be cropped to a square, and all that it says about the place and the camera is erased. It stands beside what you write only if everybody may see it.
people-photo-removal = Remove my photo
people-photo-pixels = This photo is too large: { $width } × { $height } pixels, where { $limit } million is the limit. Make it smaller, then try again; your answers are kept.
people-photo-kind = This file is not a photo that we can read ({ $kind }). Choose a JPEG, PNG, GIF or WebP picture; your answers are kept.
people-photo-broken = This photo is damaged: it cannot be read to its end. Choose another one; your answers are kept.
people-photo-missing = Send the photo in the field “photo” of the form.
people-photo-large = This photo is over { $limit } MB. Make it smaller, then try again; your answers are kept.

## Directory

people-directory = Directory
people-directory-q = Name, title, skill
people-directory-look = Search
people-directory-guest = The people you share a space with.
people-directory-more = More people
people-directory-all = See everybody
people-directory-nobody = Nobody matches
people-directory-nobody-found = Check the spelling, try the beginning of a word, or remove a filter.
people-directory-too-many = Too many people match to show them all: add a word or a filter.
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
people-chart-empty-why = It is drawn when an administrator says, on each person’s record, whom they report to, or imports a directory that says so.
people-chart-vacant = Vacant post
people-chart-undisclosed = Name not disclosed
people-chart-untitled = { $state }: { $title }
people-chart-keep = Edit the chart
people-chart-team-of = Team: { $name }
people-chart-see-team = See the team
people-chart-more = See the rest of the team
people-chart-below = { $count ->
    [one] One person
   *[other] { $count } people
  }
people-chart-circle = This would be a circle: the post would report to itself, however far. Nothing has changed; name another manager.
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
people-switches-lead = Choose what you would rather not be told.
notice-token-created = An access token was made in your name: { $about }. If it was not you, revoke it in your settings and change your password.
notice-token-created-switch = An access token is made in my name
notice-work-record = { $name } changed your record in the directory. If something in it is wrong, ask your administrators to correct it.
notice-work-record-switch = My record in the directory is changed

## Settings

people-settings = Settings
people-settings-display = Display
people-settings-profile = Profile
people-settings-notifications = Notifications
people-settings-blocks = Blocked people
people-settings-sessions = Signed-in devices
people-settings-password = Password
people-settings-tokens = Access tokens
people-in-person = This is only done on screen, once signed in: an access token does not allow it.
people-saved = Saved.
people-theme = Theme
people-theme-auto = Same as the device
people-theme-light = Light
people-theme-dark = Dark
people-zone = Time zone
people-zone-help = Times are shown in this zone.
people-zone-common = Most common
people-zone-all = All
people-language-unknown = Choose French or English.
people-theme-unknown = Choose a theme from the list.
people-zone-unknown = “{ $zone }” is not a known time zone. Choose one from the list.
people-sessions-lead = If one of these devices is not yours, end its session, then change your password.
people-session-unknown = Unknown device
people-session-this = This device
people-session-since = Since { $since }; ends by itself on { $until }.
people-session-end = End
people-session-end-this = Sign out
people-sessions-end-others = End all the others
people-sessions-end-sure = End every session but this one?
people-session-reset = A link to choose another password for your account was made on { $moment }.
people-session-reset-by = Asked for by { $asked }, confirmed by { $made }. Reason: { $reason }
people-session-reset-terminal = It was made at the terminal of the server.
people-session-reset-help = If you had not asked for it, change your password and speak up. This reminder stays for thirty days.
people-password-lead = Changing it ends your sessions on other devices. Your access tokens remain valid.
people-password-current = Current password
people-password-new = New password
people-password-change = Change password
people-password-changed = Your password has been changed. Your other sessions are ended.
people-password-current-wrong = The current password is not right. Nothing has changed; check the capitals, then try again.
people-tokens-lead = A token lets a program act in your name, with your rights or fewer. It cannot change your password or your tokens.
people-tokens-none = No token
people-tokens-none-help = Create one for each program: you can then revoke them one by one.
people-token = Token
people-token-copy = Copy this token now: it will not be shown again.
people-token-make = Create a token
people-token-called = Name of the program
people-token-called-help = What will remind you, in a year, what it is for.
people-token-scopes = Rights
people-token-read = Read
people-token-read-help = What you can read yourself.
people-token-write = Write
people-token-write-help = Publish, comment and react in your name.
people-token-reads = Read only
people-token-reads-writes = Reading and writing
people-token-since = created on { $day }
people-token-revoke = Revoke
people-token-revoke-sure = Revoke “{ $name }”? The program that uses it will lose access.
people-token-name = Give this token a name of 1 to { $longest } characters.
people-token-most = You already have { $most } tokens. Revoke those that are no longer used, then try again.

## Asking for a link

people-reset = Forgotten password
people-reset-help = Give your address or your handle. Your administrators will see your request; two of them agree, then hand you a link to come back.
people-reset-ask = Ask for a link
people-reset-sent = If there is such an account, your administrators now see your request. You can also turn to one of them directly.
people-reset-back = Back to sign-in

## Administration

people-admin = Administration
people-admin-people = People
people-admin-companies = Companies
people-admin-charge = My role
people-admin-lead = You look after accounts. You do not read what is said in the spaces you are not in.
people-administrator = Administrator
people-guest-end = Last day
people-standing = State
people-standing-active = Active
people-standing-invited = Invitation waiting
people-standing-link-over = Invitation expired
people-standing-over = Stay over
people-standing-listed = No account
people-standing-suspended = Suspended
people-standing-left = Has left
people-roll-active = Active
people-roll-invited = Invited
people-roll-listed = No account
people-roll-suspended = Suspended
people-roll-left = Left
people-roll-administrators = Administrators
people-roll-asking = Asking for a link
people-roll-q = Name, handle or address
people-roll-look = Search
people-roll-filter = Filter the accounts
people-roll-accounts = Accounts
people-roll-choose = Choose
people-roll-nobody = Nobody
people-roll-nobody-here = No account is in this state.
people-roll-nobody-found = No account begins like this. Check the spelling, or look for the address.
people-roll-more = Next accounts
people-asks-link = Asks for a link
people-asked-link-at = A link was asked for in this person’s name on { $moment }, on the page “Forgotten password”. Anybody can do so: make sure that it is them.
people-account-since = Account created on
people-left-on = Left on
people-left-help = What this person published stays, under “Former member”. If they come back, invite them again: they will have another account.
people-link-until = Last link valid until
people-standing-changed = The state of this account has changed meanwhile, or does not allow it: nothing was done.
people-two-administrators = Without { $name }, fewer than two active administrators would be left: nobody administers alone. Appoint somebody else first; nothing has changed.
people-mandate-guest = A guest from a partner company cannot be an administrator.
people-mandate-absent = Only somebody whose account is active can be an administrator: wait until they have come in.

## What an administrator does about an account

people-account = Account
people-acts = What you can do
people-act-invitation = Invitation
people-act-invitation-help = An invitation link is valid for fourteen days and works once. A new one cancels the one before.
people-act-reset = Forgotten password
people-act-reset-help = Whoever holds a link to a password could come in as the person: so it takes two administrators. One asks for it and says why; another confirms and hands it over. The link works for four hours, and the person sees for thirty days who made it and why.
people-act-link = Make a link
people-reset-reason = Why?
people-reset-reason-help = For example: “She came to see me this morning.” The administrator who confirms will read it, and so will the person.
people-reset-reason-length = Say why, in { $longest } characters at most: another administrator must be able to judge.
people-reset-request = Ask for the link
people-reset-asked-own = You asked for a link on { $moment }. Another administrator must confirm, within seven days.
people-reset-asked-by = { $name } asked for a link on { $moment }. Confirm if you are sure that the person wants it; it will be shown to you, for you to hand over.
people-reset-confirm = Confirm and make the link
people-reset-decline = Decline
people-reset-withdraw = Withdraw my request
people-reset-waiting = Another administrator has already asked for this link: it awaits your confirmation.
people-reset-nothing = No request for a link is waiting here: it was withdrawn, or its time is over. Nothing was done.
people-reset-two = It takes two administrators, one to ask and one to confirm, and neither may be the person. Nothing was done.
people-link-needs-two = { $name } has already come: a link to a password is asked for on the page of their account, and another administrator confirms it. No link was made.
people-act-stay = Stay
people-act-stay-help = Access ends at the end of this day. It can be extended by two years at most.
people-act-mandate = Administrator’s role
people-act-mandate-help = It lets somebody look after accounts, not read what is said. The other administrators are told.
people-act-mandate-make = Make administrator
people-act-mandate-sure = Make { $name } an administrator?
people-act-mandate-end = End the role
people-act-mandate-end-help = The account stays open, without power over other accounts. Two administrators must remain.
people-act-mandate-end-sure = End { $name }’s role as an administrator?
people-act-access = Access
people-act-suspend = Suspend access
people-act-suspend-help = Sessions end at once and tokens are revoked. What the person published stays where it is, and access can be given back.
people-act-suspend-sure = Suspend { $name }’s access?
people-act-suspend-own-sure = Suspend your own access? You will be signed out, and only another administrator can give it back.
people-act-return = Give access back
people-act-return-help = The person can sign in again with their password. Their tokens stay revoked.
people-departure = Departure
people-departure-help = When somebody leaves the organisation for good.
people-departure-mark = Mark as left
people-departure-sure = Has { $name } left the organisation?
people-departure-final = This is final: there is no way back. For an absence, suspend instead.
people-departure-access = Access ends: sessions, tokens and links.
people-departure-personal = The photo, the contact details, what the person said of themselves and their notifications are erased.
people-departure-said = What they published at work stays, under “Former member”.
people-departure-spaces = Their spaces pass to other stewards, and their post becomes vacant in the chart.
## What administrators keep right about people at work

people-record = Directory record
people-record-edit = Edit the record
people-record-lead = What the organisation says of this person at work. They are told of every change; their handle does not change.
people-record-changed = This record has changed since the page was opened. Nothing is lost: your answers are below. Save again for them to replace the others.
people-manager-help = Their handle: type @ and the first letters of their name. Leave empty for nobody.
people-under = Or a post without a known holder
people-under-none = None
people-superior-two = Name a person or a post, not both.
people-superior-unknown = Nobody here has the handle “{ $handle }”. Choose it in the list that opens after @.
people-superior-gone = This post no longer exists. Choose another.
people-reports-to = Reports to { $name }
people-position = Post
people-positions = Posts without a holder
people-positions-lead = The posts that nobody holds yet, and those whose holder is not named. The others follow their holder’s record.
people-positions-none = No vacant post
people-positions-none-help = Open one below for it to stand in the organisation chart before somebody holds it.
people-position-open = Open a vacant post
people-position-title = Give this post a title.
people-position-describe = The post
people-position-fill = Holder
people-position-fill-help = The person takes the title and the unit of the post, and is told. The post they held stays in the chart, vacant.
people-position-holder = Who holds it?
people-position-holder-help = Their handle: type @ and the first letters of their name.
people-position-appoint = Give them the post
people-position-remove = Remove the post
people-position-remove-help = It disappears from the chart.
people-position-remove-sure = Remove this post?
people-position-not-empty = Only a vacant post to which nobody reports can be removed.
people-position-held = Somebody now holds this post: it follows their record. Nothing has changed.
people-position-nobody = Write the handle of the person.

## Inviting

people-invite = Invite
people-invite-lead = You hand each person an invitation link, shown on the next page. No message is sent from here.
people-invite-people = People
people-invite-people-help = One on each line: “First name Last name <address>”, or two cells pasted from a table. Fifty at most at a time.
people-invite-from = Where do they come from?
people-invite-ours = From our organisation
people-invite-partner = From a partner company
people-invite-partner-help = They see only the spaces they are invited to and the people in them.
people-invite-guests = For a partner company
people-invite-guests-help = The stay of a guest always has an end, which you can put off.
people-invite-make = Invite
people-invite-line = Line { $line } does not give both a name and an address. Nobody was invited; your list is kept.
people-invite-count = Write 1 to { $most } people, one on each line. Nobody was invited.
people-invite-meanwhile = Many other invitations are being made just now. Nobody was invited here: try again in a moment.
people-partner = Partner company
people-partner-name = Name the partner company, in 1 to 120 characters. Nobody was invited.
people-partner-ours = This is our own organisation, not a partner. Nobody was invited.
people-guest-needs-end = The stay of a guest must have a last day: give a date.
people-guest-end-over = This last day has already passed. To end access now, suspend it.
people-guest-end-far = This last day is more than two years away. Choose a nearer one; it can be put off.
people-contract = Reference of the contract
people-contract-help = The contract under which this company has access (GDPR, articles 26 and 28).
people-contract-long = The reference of the contract is longer than { $longest } characters.
people-contract-missing = Contract missing
people-company-ours = Our own
people-companies-lead = A partner company appears here when you invite somebody from it.
people-links = Links to come in
people-links-lead = Hand each person theirs, in a way you are sure of. The links will not be shown again; each works once.
people-links-fortnight = An invitation link is valid for fourteen days.
people-links-hours = A password link is valid for four hours.
people-links-back = Back to the accounts
people-links-make = Make a link for the ticked people
people-links-make-help = A new link cancels the one before.
people-links-count = Tick 1 to { $most } people, then try again.
people-link-refused = { $name } has no access for now: no link was made. Give access back first.
people-part-unknown = There is no such part of the list.

## The charge of an administrator

people-charge-title = The administrator’s role
people-charge-lead = It gives power over accounts, never over what is said. It can be used only once this text has been read.
people-charge-allows = What it allows
people-charge-forbids = What it forbids
people-charge-invite = Inviting people, ours and those of partner companies.
people-charge-link = Handing a link, two administrators together, to whoever forgot their password; the person and the other administrators are told.
people-charge-records = Keeping everybody’s record in the directory right, and the organisation chart; the person is told.
people-charge-suspend = Suspending access and giving it back.
people-charge-depart = Marking a departure, which erases what the person said of themselves.
people-charge-appoint = Giving this role and ending it; the other administrators are told of it.
people-charge-guests = Keeping the contracts of partner companies and the end of each stay.
people-charge-no-reading = Reading what is said in a space you are not a member of: no page allows it.
people-charge-no-impersonation = Coming in or writing in the place of somebody else, including by a link you made for them.
people-charge-not-alone = Being the only one: there are always at least two administrators, and every act is recorded with the name of who did it.
people-charge-no-measuring = Using what you learn here to assess or watch anybody.
people-charge-noted = You have read this.
people-charge-take-note = I have read this
people-charge-first = First read what the role of an administrator is, on the page “Administration”. Nothing was done.

## Notices about accounts

notice-reset-link = { $name } made a link to choose another password for your account. If you did not ask for it, change your password and speak about it.
notice-reset-link-switch = A link is made to change my password
notice-reset-made = { $name } made a link to change the password of { $about }.
notice-reset-asked = { $name } asks for a link to change the password of { $about }: another administrator must confirm.
notice-reset-asked-own = { $name } asks for a link to change your password: another administrator has to confirm it.
notice-link-asked = { $about } asks for a link to come back.
notice-link-asked-own = A link to come back was asked for in your name. If it was not you, there is nothing to do.
notice-administrator-made = { $name } made { $about } an administrator.
notice-administrator-ended = { $name } ended { $about }’s role as an administrator.
notice-charge-given = { $name } made you an administrator: read what the charge allows and what it forbids.
notice-charge-ended = { $name } ended your charge as an administrator. Your account stays open.
people-arrivals-meanwhile = Another import is bringing in the same people at this moment. Wait for it to end, then start again: nothing will be doubled.
people-somebody-at-the-server = Somebody at the server’s terminal

people-admin-mail = Mail
people-mail-lead = How letters leave, and how many wait. Nobody reads other people’s here.
people-mail-none = No mail leaves from here
people-mail-none-help = Tell the server where to send it: a flag, a variable or a line of its file. The password goes into the file or into PARVIS_SMTP_URL, never on the command line.
people-mail-set = Settings
people-mail-folder = Folder
people-mail-server = Server
people-mail-from = Sender
people-mail-answers = Answers
people-mail-answers-none = Nobody collects them: people answer on the page.
people-mail-links = Links begin with
people-mail-trial = Send me a trial message
people-mail-trial-asked = The trial message leaves in a moment. If it does not arrive, look below whether it waits for another try.
people-mail-queue = The queue
people-mail-queue-help = Over the last ten days.
people-mail-due = To be sent
people-mail-resting = Waiting for their hour
people-mail-again = To be tried again
people-mail-sent = Sent
people-mail-dropped = No longer needed
people-mail-failed = Not delivered
people-mail-own = Your mail
people-mail-own-help = What is addressed to you, in the folder; nobody else sees it here.
people-mail-own-none = None so far.
people-links-mailed = Each link leaves by mail, to its owner alone: nobody else sees it.
people-link-mailed = Sent by mail
people-invite-lead-mail = Everybody gets their link by mail.
people-reset-help-mail = Give your address or your handle: a link to come back leaves for the address of the account.
people-reset-sent-mail = If there is such an account, a link has left for its address; it works for four hours. If it does not arrive, look among the junk, or ask one of your administrators.
people-letter-hello = Hello { $name },
people-letter-invitation = Your invitation: { $organisation }
people-letter-invitation-lead = { $organisation } has opened an account for you on its own social network. Choose your password to come in.
people-letter-invitation-act = Come in
people-letter-invitation-lasts = This link works once, for fourteen days. Do not pass it on: it opens your account.
people-letter-invitation-reason = You get this message because an administrator of your organisation opened an account for you.
people-letter-reset = Choose another password: { $organisation }
people-letter-reset-lead = A link to choose another password was asked for your account.
people-letter-reset-act = Choose a password
people-letter-reset-lasts = This link works once, for four hours. If you did not ask for it, ignore this message: nothing changes until the link is followed.
people-letter-reset-reason = You get this message because somebody asked to come back to your account.
people-letter-trial = Trial message
people-letter-trial-lead = This message shows that the mail of { $organisation } leaves and arrives.
people-letter-trial-act = See how mail stands
people-letter-trial-reason = You get this message because you have just asked for it.
people-switches-lead-mail = On the page, by mail at once, or together in a message of the day or of the week. What you have already seen is not sent to you.
people-way-at-once = Mail at once
people-way-daily = Mail of the day
people-way-weekly = Mail of the week
people-way-page = On the page only
people-way-never = Never
people-mail-stopped = What is sent to you comes back: since { $day } no mail leaves for your address. What you are told stays on the page.
people-mail-works-again = My address works again
people-stop = Stop these messages
people-stop-lead = This is about: { $sort }. What you are told stays on the page; nothing else changes.
people-stop-act = Stop them
people-stopped = Done: { $sort }. From now on you find it on the page only.
people-letter-open = Open
people-letter-all = See what I am told
people-letter-answer = Answer this message to answer on the page. Read by: { $audience }.
people-letter-stop = Stop these messages
people-letter-settings = Choose what is sent to me
people-letter-news-reason = You get this message for: { $kind }.
people-letter-charge-reason = You get this message because you administer accounts.
people-letter-daily = Your day: { $organisation }
people-letter-daily-reason = You get this message of the day because you have not yet seen this on the page.
people-letter-weekly = Your week: { $organisation }
people-letter-weekly-reason = You get this message of the week because you have not yet seen this on the page.
people-letter-more = { $count ->
    [one] And one more thing waits on the page.
   *[other] And { $count } more things wait on the page.
}
people-letter-unpublished = Your answer was not published
people-letter-unpublished-kept = Your text is among the messages your mail program sent: nothing is lost.
people-letter-unpublished-reason = You get this message because an answer came in your name.
people-unpublished-gone = What it answered was withdrawn, or is no longer open to you.
people-unpublished-read-only = Where it was to appear you may read, and not write.
people-unpublished-too-old = The message it answered is too old: answer on the page.
people-unpublished-elsewhere = It came from another address than that of your account. If somebody in copy answered to all, their words are not yours: they were not published.
people-unpublished-empty = Nothing new was found in it: no text above what it quotes, and no file.
people-unpublished-too-long = Its text is longer than anything that can be published.
people-unpublished-too-large = It is larger than what can be attached.
people-unpublished-file = One of its files cannot be taken: too large, unreadable, or of another kind than its name says.
## Files
people-files = Attach files ({ $limit } MB each at most)
people-file-unknown = One of the attached files is no longer there. Attach it again; your text is kept.
people-too-many-files = At most { $limit } files can be attached. Your text is kept.
people-size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
  }
people-size-kilobytes = { $size } kB
people-size-megabytes = { $size } MB
people-image-undescribed = { $name }, image without a description
people-file-remove = Remove { $name }
people-file-alt = Describe the image for those who cannot see it
people-file-missing = No file arrived, or it is empty. Choose one and send it again.
people-file-disguised = “{ $name }” is not what its name says: { $kind ->
    [text] it is text
    [data] its content is of another kind
   *[other] it is { $kind }
  }. Give it its real name and attach it again. Your text is kept.
people-file-broken = The image “{ $name }” is damaged: it cannot be opened to its end. Save it again, then attach it. Your text is kept.
people-file-pixels = The image “{ $name }” announces { $width } × { $height } pixels: the limit is { $limit } million. Make it smaller and attach it again. Your text is kept.
people-file-raw-photo = “{ $name }” is a { $kind } photo, from which Parvis cannot remove where and when it was taken. Save it as JPEG, then attach it again. Your text is kept.
people-files-waiting = { $count ->
    [one] One file that you sent still waits to be published
   *[other] { $count } files that you sent still wait to be published
  }: too much to take in another one. Publish them, or come back tomorrow: what is not published is deleted after a day. Your text is kept.

## Working hours
people-settings-hours = Hours
people-hours-help = Outside your hours nothing calls you: no mail, no badge. What is addressed to you waits here and leaves when you are back. Whoever writes to you sees when it will be delivered, and nothing more.
people-hours-closed = You are outside your hours: what is addressed to you will leave { $moment }.
people-hours-common = The organisation’s hours
people-hours-common-help = Those of everyone who chooses no others. They follow when the organisation changes them.
people-hours-week = My hours, in my time zone
people-hours-day-from = { $day }, from
people-hours-day-until = { $day }, until
people-hours-free = A day without hours is a day off; what ends before it begins ends the next day. To choose your own, untick “The organisation’s hours”.
people-hours-everybody = Make these the organisation’s hours
people-hours-leaves-title = Time off
people-hours-no-leave = No time off planned. While you are off, Parvis sends you nothing.
people-hours-leave = { $first } to { $last }
people-hours-stay = Remove
people-hours-first = First day
people-hours-last = Last day
people-hours-leave-add = Add time off
people-hours-time = Write times like 09:00, at the start and at the end of the day, or leave both empty.
people-hours-none = A week without any hours: nothing would ever reach you. Keep one day at least; for a long break, add time off.
people-hours-seven = A week has seven days, Monday first.
people-hours-day = Write days like 2026-03-12.
people-hours-days-order = The last day cannot come before the first.
people-hours-leaves = You have { $limit } periods of time off planned already: remove one first.
people-monday = Monday
people-tuesday = Tuesday
people-wednesday = Wednesday
people-thursday = Thursday
people-friday = Friday
people-saturday = Saturday
people-sunday = Sunday
people-hours-span = { $from } to { $until }
people-hours-whole = day and night
people-hours-off = day off
people-hours-published = The right to disconnect
people-hours-published-lead = Nobody is called outside their hours: no mail, no badge. What is addressed to them waits here until they are back.
people-hours-mine = My hours
people-hours-organisation = The organisation’s hours
people-hours-organisation-help = Those of everyone who has chosen no others, each in their own time zone.
people-hours-see = See how often somebody was reached outside their hours
people-interruptions = Urgent deliveries
people-interruptions-help = How often a message was delivered outside somebody’s hours, because its author had that power and said why. Who received it is counted nowhere.
people-interruptions-number = { $count ->
    [0] no delivery
    [one] { $count } delivery
   *[other] { $count } deliveries
}
people-urgent-not-yours = Only people who were given that power can have a message delivered outside hours. Your text is kept: send it without ticking “urgent”.
people-urgent-why = Say why it cannot wait. Your text is kept.
people-urgent-long = The reason fits in { $limit } characters. Your text is kept.
people-urgency-guest = A guest of another company does not get this power.
people-act-urgency = Urgent deliveries
people-act-urgency-help = For whoever is on call or answers for emergencies: have a message delivered outside hours, saying why. How often this happens is published.
people-act-urgency-give = Give this power
people-act-urgency-take = Take it back
people-charge-urgency = Give somebody the power to have an urgent message delivered outside hours, and take it back.
notice-urgency-given = { $name } gave you the power to have an urgent message delivered outside hours.
notice-urgency-ended = { $name } took back your power to have an urgent message delivered outside hours.
people-notifications-rest = You are outside your hours: nothing calls you and no badge is shown.
