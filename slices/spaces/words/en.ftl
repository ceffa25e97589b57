spaces-kind-open = Open
spaces-kind-open-help = Everybody in the organisation reads it and joins freely.
spaces-kind-request = On request
spaces-kind-request-help = Its name and description can be seen; its content is read once a steward agrees.
spaces-kind-closed = Closed
spaces-kind-closed-help = Its name can be seen, its content cannot. People come in by invitation.
spaces-kind-secret = Secret
spaces-kind-secret-help = It exists only for its members and those they invite.
spaces-audience = { $companies ->
    [one] { $people ->
        [one] Visible to one person only
       *[other] Visible to { $people } people from a single company
      }
   *[other] Visible to { $people } people from { $companies } companies
  }
spaces-audience-brief = { $companies ->
    [one] { $people ->
        [one] one person
       *[other] { $people } people
      }
   *[other] { $people } people, { $companies } companies
  }
spaces-archived-only-read = The space “{ $space }” is archived: it can be read, not written in.
spaces-join-to-write = Join the space “{ $space }” to write in it.
spaces-stewards-only = Only the stewards of “{ $space }” can do that.
spaces-title = Spaces
spaces-create = Create a space
spaces-create-do = Create the space
spaces-cancel = Cancel
spaces-save = Save
spaces-optional = (optional)
spaces-name = Name
spaces-name-length = The name must have 1 to { $longest } characters.
spaces-slug = Address of the space
spaces-slug-help = Letters without accents, digits and hyphens; made from the name if you leave it empty. It will not change again.
spaces-slug-form = The address may only hold letters without accents, digits and hyphens, at most 60 characters, without a hyphen at either end.
spaces-slug-taken = The address “{ $slug }” is not available. Choose another one, or leave it empty.
spaces-description = Description
spaces-description-length = The description may not exceed { $longest } characters. The rest belongs in the editorial line.
spaces-editorial = Editorial line
spaces-editorial-help = What is said here, what is said elsewhere, in Markdown. It is shown beside the posts.
spaces-editorial-length = The editorial line may not exceed { $longest } characters.
spaces-editorial-none = Nobody has yet written what is said here and what is said elsewhere.
spaces-kind = Who comes in?
spaces-kind-for-good = This choice will not change again: those who write here must be able to rely on who will read them.
spaces-kind-square = Everybody’s square
spaces-edit = Edit the space
spaces-edit-of = Edit { $space }
spaces-fixed = The address ({ $address }) and the access ({ $kind }) do not change: links keep working, and what was said stays among those it was said to.
spaces-guests-create-none = Guests do not create spaces. Ask the people you work with to invite you to one of theirs.
spaces-guest-lead = The spaces you are invited to.
spaces-filter = Filter the spaces
spaces-scope-all = All
spaces-scope-mine = Mine
spaces-scope-archived = Archived
spaces-look-for = Name of the space
spaces-look = Search
spaces-none = No space
spaces-none-found = No space has these letters in its name.
spaces-none-guest = Your spaces will show here once you have accepted an invitation.
spaces-none-archived = Archived spaces will show here: they can still be read, no longer written in.
spaces-show-all = Show all spaces
spaces-all = All spaces
spaces-more = More spaces
spaces-member = Member
spaces-invited = Invited
spaces-asked = Request sent
spaces-join = Join
spaces-ask = Ask to join
spaces-ask-into = { $space }
spaces-ask-why = Why
spaces-accept = Accept
spaces-refuse = Decline
spaces-admit = Let in
spaces-withdraw = Withdraw the invitation
spaces-take-back = Take my request back
spaces-invite = Invite
spaces-other-actions = Other actions
spaces-archive = Archive the space
spaces-archive-confirm = Archive “{ $space }”? It can still be read, but not written in, until a steward opens it again.
spaces-reopen = Open the space again
spaces-archived = Archived
spaces-leave = Leave the space
spaces-leave-of = Leave { $space }
spaces-leave-open = You will no longer be told what is said there. You can come back whenever you like.
spaces-leave-shut = You will read nothing more of what is said there, nor of what was said. To come back, a steward will have to let you in.
spaces-tab-posts = Posts
spaces-tab-members = Members
spaces-tab-about = About
spaces-members-of = Members of { $space }
spaces-about-of = About { $space }
spaces-members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
  }
spaces-companies-count = { $count ->
    [one] { $count } company
   *[other] { $count } companies
  }
spaces-members-of-companies = { $count } members from { $companies } companies
spaces-people-of = { $companies ->
    [0] Nobody yet
    [one] { $count ->
        [one] One person ({ $names })
       *[other] { $count } people ({ $names })
      }
   *[other] { $count } people from { $companies } companies ({ $names })
  }
spaces-invitations-count = { $count ->
    [one] One invitation is waiting for you
   *[other] { $count } invitations are waiting for you
  }
spaces-requests-count = { $count ->
    [one] One request
   *[other] { $count } requests
  }
spaces-waiting-count = { $count ->
    [one] One invitation without an answer
   *[other] { $count } invitations without an answer
  }
spaces-invited-count = { $count ->
    [0] Nobody more to invite: these people are members or invited already.
    [one] One person is invited.
   *[other] { $count } people are invited.
  }
spaces-invite-whom = People
spaces-invite-help = Their handles, separated by commas or spaces. Guests from other companies will see this space and its members only.
spaces-invite-help-member = Their handles, separated by commas or spaces.
spaces-invite-nobody = Write at least one handle.
spaces-invite-too-many = Invite at most { $most } people at once. Nothing was sent.
spaces-invite-unknown = We cannot find { $handles }. Nothing was sent: correct it, then invite again.
spaces-stewards-invite-guests = Only stewards invite people of other companies. Nothing was sent.
spaces-invitation-gone = This invitation has already been answered.
spaces-request-gone = This request is no longer waiting for an answer: it was dealt with or taken back.
spaces-members-look-for = Name
spaces-members-more = More members
spaces-nobody = Nobody
spaces-nobody-found = No member has that name.
spaces-show-everybody = Show all members
spaces-steward = Steward
spaces-stewards = Stewards
spaces-stewards-none = Nobody yet
spaces-guest = Guest
spaces-guest-until = Guest until { $day }
spaces-actions-on = Actions on { $name }
spaces-name-steward = Make steward
spaces-relieve = Relieve as steward
spaces-relieve-first = This person is a steward of the space: relieve them first.
spaces-remove = Remove from the space
spaces-remove-confirm = Remove { $name } from the space? They will no longer read anything in it, unless it is open to all.
spaces-hand-over = Hand the space over
spaces-hand-over-first = You are the only steward of this space. Before you leave, hand it over to somebody else.
spaces-hand-over-lead = Somebody else looks after the space in your place; you stay a member.
spaces-hand-over-to = To whom?
spaces-hand-over-help = The handle of a member of the space.
spaces-hand-over-do = Hand over
spaces-hand-over-whom = “{ $handle }” is the handle of no member of this space.
spaces-hand-over-nobody = Write the handle of a member of this space.
spaces-hand-over-oneself = You are a steward of this space already: choose somebody else.
spaces-guests-look-after-none = A guest cannot look after a space.
spaces-last-steward = You are the last steward of “{ $space }”. Hand it over to somebody else first.
spaces-landmarks = At a glance
spaces-entry = Access
spaces-people = People
spaces-readers = Readers
spaces-created = Created
spaces-created-on = On { $day }
spaces-created-by = On { $day }, by { $name }
spaces-quoted = “{ $text }”
spaces-members-only = What is said here is for its members
spaces-door-ask = You can ask to join. The stewards will see your name and your message.
spaces-door-asked = Your request is sent. You will be told the answer.
spaces-door-closed = Only a steward’s invitation lets people in.
spaces-door-archived = This space is archived: nobody can join it any more.
spaces-door-invited = You are invited to come in.
spaces-door-invited-by = { $name } invites you to come in.
spaces-message-length = Your message may not exceed { $longest } characters.
spaces-guests-by-invitation = Guests join only the spaces they are invited to.
spaces-ask-first = To join “{ $space }”, ask its stewards.
spaces-by-invitation = “{ $space }” is joined by invitation only.
spaces-join-freely = “{ $space }” is open: come in without asking.
spaces-square-name = The square
spaces-square-description = What concerns everybody at { $organisation }.
spaces-square-help = Everybody in the organisation is here from the first day. Guests do not come in.
spaces-square-stays = Everybody is in the square: nobody leaves it.
spaces-square-open = The square cannot be archived.
spaces-square-everybody = Everybody is in the square already, and guests do not come in.
notice-space-invitation = { $name } invites you to the space “{ $about }”.
notice-space-request = { $others ->
    [0] { $name } asks to join the space “{ $about }”.
    [one] { $name } and one other person ask to join the space “{ $about }”.
   *[other] { $name } and { $others } other people ask to join the space “{ $about }”.
  }
notice-space-admitted = { $name } let you into the space “{ $about }”.
notice-space-declined = Your request to join the space “{ $about }” was declined.
notice-space-stewardship = { $name } asks you to look after the space “{ $about }”.
notice-space-succession = The space “{ $about }” had nobody left to look after it: you are its steward now. You can hand it over to somebody else.
notice-space-invitation-switch = I am invited to a space
notice-space-request-switch = Somebody asks to join a space I look after
notice-space-admitted-switch = I am let into a space I asked to join
notice-space-declined-switch = My request to join a space is declined
notice-space-stewardship-switch = I am asked to look after a space
notice-space-succession-switch = A space is left to me because nobody else looks after it
