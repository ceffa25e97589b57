server-skip = Skip to the content
server-search = Search
server-notifications = Notifications
server-notifications-short = Alerts
server-account = My account
server-profile = My profile
server-settings = Settings
server-admin = Administration
server-keys = Keyboard shortcuts
server-sign-out = Sign out
server-navigation = Navigation
server-navigation-main = Main navigation
server-home = Home
server-people = Directory
server-chart = Organisation chart
server-bookmarks = Bookmarks
server-spaces = Spaces
server-my-spaces = My spaces
server-all-spaces = All spaces
server-go = Go to
server-go-label = Go to a person, a space, a page
server-go-hint = A person, a space, a page
server-go-proposals = Proposals
server-go-help = Type a few letters, ↑ ↓ to choose, Enter to go there.
server-close = Close
server-key-next = Next, previous post
server-key-open = Open the post
server-key-enter-name = Enter
server-key-write = Write
server-key-send = Send what I write
server-key-help = This help
server-letters = Single-key shortcuts
server-letters-help = Untick if keys go off by themselves (dictation, tremor): Ctrl+K and Ctrl+Enter stay. This choice holds on this device.
server-reference = Reference of the incident: { $reference }
server-again = Try again
server-back = Back to the page
server-method = This address exists, but does not do that.
server-too-many-streams = Too many windows of Parvis are open with your account. Close some of them.
server-title-404 = Page not found
server-title-403 = Not allowed
server-title-401 = Sign in first
server-title-409 = Things have changed meanwhile
server-title-503 = One moment…
server-title-507 = No space left
server-title-500 = An error on our side
server-title-refused = The request could not be accepted
server-unread-talks = { $count ->
    [one] unread conversation
   *[other] unread conversations
  }
server-unread = { $count ->
    [one] new post
   *[other] new posts
  }

## Sentences for the scripts; {names} in braces are filled in by them.
server-script-choose-nothing = Nothing matches.
server-script-file-sending = Sending { "{name}" }
server-script-file-failed = { "{name}" } was not sent. Check the connection, then choose it again.
server-script-file-too-large = { "{name}" } is over the limit of { "{limit}" } MB.
server-script-file-alt = Describe the image for those who cannot see it
server-script-file-remove = Remove { "{name}" }
server-script-file-waiting = Wait until the files are sent.
server-script-file-left = A file was not sent. Remove it from the list, or choose it again, then try once more.
server-script-draft-kept = Draft kept on this device
server-script-preview-failed = The preview could not be made. Your text is untouched.
server-script-undo-left = { "{seconds}" } s left
server-script-copied = Copied
server-script-send-failed = The server does not answer. Your text is kept here; try again in a moment.
server-script-arrivals-one = 1 new post
server-script-arrivals-other = { "{count}" } new posts
server-script-arrivals-stale = This page has changed: show it again
server-script-writing = { "{name}" } is writing…

## Search
search-title = Search
search-results = Results for “{ $question }”
search-hints = Search more precisely
search-hint-phrase = three exact words
search-hint-phrase-means = these words, in this order
search-hint-from = written by this person
search-hint-in = in this space
search-hint-dates = after this date; before: for earlier
search-hint-tag = with this tag
search-hint-word = word
search-hint-without = without this word
search-sort = Sort of result
search-sort-all = Everything
search-sort-posts = Posts
search-sort-people = People
search-sort-spaces = Spaces
search-nothing = Nothing matches
search-nothing-lead = Try fewer words, or others. The search covers what you may read.
search-comment = Comment
search-older = Older results
search-kind-person = person
search-kind-space = space
search-kind-talk = Conversation
search-write-to = Write to { $name }
search-kind-page = page

## Demonstration
server-demo-open = The square is open: { $address } — come in by one of these accounts:
server-demo-passphrase = The password of each: { $passphrase }
server-demo-administrator = administers accounts
server-demo-steward = looks after spaces
server-demo-employee = works here
server-demo-newcomer = has just arrived
server-demo-guest = comes from a partner company
server-demo-occupied = This folder already holds the organisation “{ $name }”: the demonstration does not touch it. Give it another folder: --data demo

## Import
server-import-empty-house = No organisation is set up here yet: begin with “parvis setup” or with the set-up page.
server-import-dry-run = Dry run: nothing was written.
server-import-here = In Parvis
server-import-people = People: { $new } new, { $known } already here, { $changed } updated
server-import-seats = Posts of the chart: { $new } new, { $known } already here, { $changed } updated
server-import-spaces = Spaces: { $new } new, { $known } already here
server-import-posts = Posts: { $new } new, { $known } already here
server-import-comments = Comments: { $new } new, { $known } already here
server-import-left-out = Left out
server-import-to-check = To check
server-import-applications = Applications
server-import-application = Application
server-import-outsiders = Outsiders (Slack)
server-import-has-left = this person has left the organisation since: they are not brought back
server-import-address-taken = the e-mail address is somebody else’s here: the person came in without it
server-import-recognised-by-name = recognised by a name that nobody else bears here
server-import-name-cut = the name is too long: it was cut
server-import-new-company = a company unknown until now: it is one of the organisation’s own, its people are employees
server-import-partner-company = a partner company: its people are guests, whose access remains to be opened
server-import-second-post = this post is held by somebody who already holds another: it is shown without a holder
server-import-arrival-days = days of arrival are not taken: Parvis keeps none
server-import-closed-account = the account was closed in Slack: the name stays under what was said, nobody comes in. Mark the person as left if they have
server-import-same-address = two Slack accounts have the same address: they are one person
server-import-silent-application = this application said nothing
server-import-application-speaks = what this application says is signed with its name, under the company “Applications”; it is a member of no space
server-import-other-steward = the channel’s creator is no longer in it or is not known: { $steward } looks after the space
server-import-no-steward = nobody looks after this space: whoever joins it next will
server-import-deserted = a private channel without a member who could read it: the space is archived, nobody comes in
server-import-files-named = files named in the text; their content is not in the export
server-import-message-cut = the message is too long: it was cut
server-import-from-the-future = the message is dated in the future: it bears the date of the import
server-import-pinned-reply = a pinned reply: it is taken, but only posts can be pinned
server-import-too-many-pins = { $count } pinned messages: the { $kept } newest stay pinned
server-import-invented-emoji = { $count ->
    [one] { $count } reaction not taken: its sign exists in that Slack workspace only
   *[other] { $count } reactions not taken: their sign exists in that Slack workspace only
  }
server-import-unknown-reactor = { $count ->
    [one] { $count } reaction not taken: its author is not among the members of the export
   *[other] { $count } reactions not taken: their author is not among the members of the export
  }
search-no-date = “{ $date }” is no date we understand. Write a day (2026-01-31 or 31/01/2026), a month (2026-01) or a year (2026).
server-written = Your text
server-written-lead = It was not saved. Here it is: copy it before you leave this page.
