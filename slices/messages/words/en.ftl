messages-title = Messages
messages-lead = What is said between two people, or a few. Only those taking part can read it.
messages-new = New conversation
messages-none = No conversations yet
messages-none-help = Write to one person, or to a few. Anything of wider interest belongs in a space.
messages-older = Older conversations
messages-private = There are no read receipts and no presence here: nobody knows when you read.
messages-search = Search my messages
messages-search-do = Search
messages-personal = Personal
messages-muted = Muted
messages-unread = { $count ->
    [one] One unread message
   *[other] { $count } unread messages
  }
messages-you-said = You: { $text }
messages-they-said = { $name }: { $text }
messages-withdrawn-short = message withdrawn
messages-files-only = attached file
messages-alone = Only you
messages-and-others = { $count ->
    [one] { $names } and one other person
   *[other] { $names } and { $count } other people
  }
messages-names-and = { $names } and { $last }

messages-found = Messages matching “{ $question }”
messages-found-lead = Only your own conversations are searched.
messages-found-inside = Only in the conversation “{ $title }”.
messages-found-nothing = None of your messages contains these words
messages-found-nothing-help = Try fewer words, or the beginning of a word.
messages-found-older = Older messages

messages-people = { $count ->
    [one] One person
   *[other] { $count } people
  }
messages-thread = Messages in this conversation
messages-earlier = Earlier messages
messages-newest = Back to the latest messages
messages-nothing-yet = Nothing has been said here yet.
messages-new-from-here = New messages
messages-all-read = I have read everything
messages-your-message = Your message
messages-hint = Write here…
messages-first = First message
messages-limits = You can undo for ten seconds after sending, edit for 24 hours (“edited” is then shown), and withdraw at any time: the text is erased, but it still shows that a message was withdrawn.
messages-send = Send
messages-preview = Preview
messages-cancel = Cancel
messages-save = Save
messages-sent = Message sent.
messages-taken-back = Taken back: nobody will read it. Your text is below, to correct, send or leave.
messages-kept-text = Your text has been kept:
messages-edited = edited
messages-edit = Edit
messages-edit-lead = You can edit this message until { $moment }. Everyone taking part will see that it was edited.
messages-stands = What is saved now
messages-quote = Quote
messages-permalink = Link to this message
messages-actions-on = Actions on the message from { $name }
messages-withdraw = Withdraw
messages-withdraw-sure = Withdraw this message? Its text will be erased.
messages-withdrawn = Message withdrawn by its author on { $day }.
messages-line-joined = { $name } added { $whom }, who can read the conversation from here on
messages-line-left = { $name } left the conversation
messages-line-named = { $name } named the conversation “{ $title }”
messages-line-unnamed = { $name } removed the name of the conversation
messages-line-marked = { $name } marked the conversation “Personal”
messages-line-unmarked = { $name } removed the “Personal” mark

messages-who-reads = Who can read this
messages-you = you
messages-more-people = { $count ->
    [one] one other person
   *[other] { $count } other people
  }
messages-readable-by = { $count ->
    [one] Readable by { $names }: one person only.
   *[other] Readable by { $names }: { $count } people.
  }
messages-nobody-else = Nobody else: no administrator and no manager has access, and no setting opens it.
messages-procedure = Only a decision of the governance cell could have part of it read: reasoned, narrow, taken by several people with no part in the matter, limited in time, entered in the journal and announced to those concerned. Anything marked “Personal” is opened only in the presence of the person, or once they have been duly called.
messages-about = About “{ $title }”
messages-about-title = About this conversation
messages-about-link = Details
messages-bring = Add people
messages-bring-whom = Add whom?
messages-bring-help = Start with “@”. People you add read what follows, and nothing of what was said before.
messages-bring-do = Add
messages-name = Name of the conversation
messages-name-label = Name
messages-name-help = For groups only; everyone taking part sees it and can change it.
messages-name-do = Rename
messages-optional = (optional)
messages-mark = Mark “Personal”
messages-unmark = Remove the “Personal” mark
messages-mark-this = Personal
messages-mark-this-help = This message is part of your private life.
messages-mark-talk = Mark this conversation “Personal”
messages-unmark-talk = Remove the mark
messages-marked-by = Marked by { $name } on { $moment }.
messages-personal-since = Personal since { $moment }
messages-personal-why = At work too, everyone has the right to respect for their private life (article 9 of the French Civil Code; Cour de cassation, 2 October 2001, “Nikon”). The mark says that this conversation is part of it: it carries the date and the name of whoever set it, and everyone taking part sees it.
messages-personal-not-all = The mark is worth what it singles out. It cannot be set on everything in advance: a mark that covers everything no longer distinguishes anything, and judges do not uphold it (Cour de cassation, 4 July 2012, no. 11-12.502).
messages-mine = For you alone
messages-mine-lead = Nobody else sees these choices.
messages-mute = Mute
messages-unmute = Unmute
messages-hide = Take off my list until the next message
messages-leave = Leave the conversation
messages-leave-help = Once you leave a conversation, you can no longer read any of it; what you wrote stays for the others, except what you withdrew before.
messages-leave-sure = Leave this conversation? You will no longer be able to read any of it.

messages-new-lead = With one person or a few, up to 50.
messages-with = With whom?
messages-with-help = Start with “@” and choose. One person: your conversation together. Several: a group.
messages-new-reach = Only you and the people you choose will read this message.

messages-block = Block
messages-block-sure = Block { $name }? They will no longer be able to write to you alone; they will only learn that they cannot write to you.
messages-block-somebody = Block someone
messages-block-handle = Block whom?
messages-block-help = Start with “@”.
messages-unblock = Unblock
messages-blocks-lead = Someone you block cannot start a conversation with you, write in the one you have together, or add you to a group. Nothing changes in the groups and spaces you already share. Only you see this list.
messages-blocks-none = You have not blocked anyone
messages-blocks-none-help = If someone bothers you, block them here or from the conversation.
messages-blocked-since = Since { $day }

messages-report = Report messages
messages-report-lead = Choose what you are reporting, and only that; add as context whatever helps to understand it.
messages-report-choose = Messages to include
messages-report-choose-help = Nothing but what you tick goes with the report.
messages-report-none = There is no message here to report.
messages-report-this = Reported
messages-report-context = Context
messages-report-reason = Why?
messages-report-who = Your reports are kept for a year, with the messages exactly as you chose them. Only you can read them until your organisation has set up its moderation.
messages-report-send = Report
messages-report-of = Report of { $moment }
messages-reports = My reports
messages-reports-none = You have not reported anything
messages-reports-none-help = Report a message from its menu, in the conversation.
messages-reports-older = Older reports

messages-body-empty = Write something, or attach a file.
messages-body-too-long = This message is longer than { $limit } characters. It is kept below: shorten it, or send it in parts.
messages-with-whom = Choose at least one other person. Your text has been kept.
messages-add-whom = These people are already taking part: choose others.
messages-unknown-people = We cannot find { $handles }. Start with “@” and choose from the list; your text has been kept.
messages-too-many-people = A conversation brings together { $limit } people at most: beyond that, create a space.
messages-name-too-long = A name has { $limit } characters at most.
messages-nobody-there = There is nobody else left in this conversation: you can read it, but no longer write in it.
messages-you-blocked = You have blocked { $name }: unblock them in your settings to write to them.
messages-not-to-them = You cannot write to { $name }.
messages-guest-apart = A guest taking part here no longer shares a space with all the others: this conversation can be read, but no longer written in. Meet in a shared space, or start another conversation.
messages-guest-strangers = A guest only talks with people they share a space with. Invite them first into a space shared by all.
messages-pair-stays = A conversation between two people stays between two: to talk with more, start a group.
messages-pair-name = A conversation between two people carries both your names: it cannot be renamed.
messages-pair-leave = You cannot leave a conversation between two people: take it off your list, mute it or block the other person.
messages-author-only = Only the person who wrote this message can do that.
messages-day-over = The 24 hours for editing this message are over. You can still withdraw it.
messages-was-withdrawn = This message has been withdrawn in the meantime.
messages-edits-crossed = This message was edited in the meantime, perhaps in another window. Here are what is saved and your text: keep what you need.
messages-too-late = The few seconds for undoing are over. You can still edit or withdraw this message.
messages-personal-everything = All your other conversations are already marked “Personal”: a mark on everything no longer distinguishes anything and would no longer protect you. Remove it first where it is not needed.
messages-marked-by-other = Only the person who set the “Personal” mark can remove it.
messages-block-oneself = You cannot block yourself.
messages-block-whom = We cannot find this person. Start with “@” and choose from the list.
messages-block-many = You have already blocked { $limit } people: unblock some first.
messages-report-which = Tick at least one message to report. Your other choices have been kept.
messages-report-why = Say in a few words why. Your choices have been kept.
messages-report-long = The reason has { $limit } characters at most.
messages-report-many = A report has { $limit } messages at most, context included.
messages-report-gone = One of the messages you chose is no longer there: check your choices.

notice-message = { $others ->
    [0] { $name } wrote to you
    [one] { $name } and one other person wrote to you
   *[other] { $name } and { $others } other people wrote to you
  }
notice-message-switch = Someone writes me a message
messages-later-one = Will be delivered to { $name } { $moment }: until then, no mail and no badge.
messages-later-back = Will be delivered to { $name } when they are back: until then, no mail and no badge.
messages-later-many = { $count } people are outside their hours: it will be delivered to each when they start again, to the last of them { $moment }.
messages-urgent = Deliver it now: it is urgent
messages-urgent-help = For what cannot wait. The reason is shown with the message.
messages-urgent-published = How often this happens is published, never who was reached.
messages-urgent-reason = Why it cannot wait
messages-urgent-mark = Urgent: { $reason }
