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
       *[other] Visible to { $people } people of a single company
      }
   *[other] Visible to { $people } people of { $companies } companies
  }
spaces-archived-only-read = The space “{ $space }” is archived: it can be read, not written in.
spaces-join-to-write = Join the space “{ $space }” to write in it.
spaces-stewards-only = Only the stewards of “{ $space }” can do that.
