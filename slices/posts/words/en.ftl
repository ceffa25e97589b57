posts-home = Home
posts-filters = Filter posts
posts-only-all = Everything
posts-only-mentions = Mentions of me
posts-only-questions = Unanswered questions
posts-only-bookmarks = Bookmarks
posts-marker = You stopped here
posts-older = Older posts
posts-all-read = I have read everything
posts-find-spaces = See the spaces
posts-empty-home = Nothing new here
posts-empty-home-help = What is said in your spaces will appear here. Write the first message, or join a space.
posts-empty-mentions = Nobody has mentioned you yet
posts-empty-mentions-help = Posts and comments in which somebody writes your name after an “@” are gathered here.
posts-empty-questions = No question is waiting for an answer
posts-empty-questions-help = A question asked in one of your spaces stays here until an answer has been chosen.
posts-empty-bookmarks = You have no bookmark yet
posts-empty-bookmarks-help = Keep a post from its menu: “Add to bookmarks”. Only you see your bookmarks.
posts-empty-space = Nobody has written here yet
posts-empty-space-help = Ask a question, bring some news: the first message shows what the space is for.

posts-concern-read = To read
posts-concern-waiting = Waiting for you
posts-concern-all = See all
posts-concern-arrived = New in your unit
posts-concern-by = { $name }, in { $space }
posts-concern-invited = { $name } invites you
posts-concern-asks = asks to join { $space }

posts-new = New:{" "}
posts-in = in
posts-companies = { $count ->
    [one] one company
   *[other] { $count } companies
  }
posts-edited = edited
posts-announcement = Announcement
posts-question = Question
posts-message = Message
posts-pinned = Pinned
posts-answer-chosen = Chosen answer
posts-answer-by = Chosen answer, from
posts-unanswered = No answer yet
posts-actions-on = Actions on the post by { $name }
posts-actions-on-comment = Actions on the comment by { $name }
posts-bookmark = Add to bookmarks
posts-unbookmark = Remove from bookmarks
posts-bookmarked = Bookmark
posts-mute = Stop following this discussion
posts-unmute = Follow this discussion again
posts-permalink = Permanent link
posts-history = History
posts-pin = Pin
posts-unpin = Unpin
posts-edit = Edit
posts-withdraw = Withdraw
posts-withdraw-sure = Withdraw this post? Its text and files will be erased; the comments stay.
posts-withdraw-comment-sure = Withdraw this comment? Its text will be erased.
posts-withdrawn = Post withdrawn by its author on { $day }.
posts-removed = Post withdrawn by the stewards of the space on { $day }.
posts-comment-withdrawn = Comment withdrawn by its author on { $day }.
posts-comment-removed = Comment withdrawn by the stewards of the space on { $day }.
posts-read-whole = Read on
posts-acknowledge = I have read this
posts-you-read = You have read this
posts-readers = { $count ->
    [0] Nobody has confirmed it yet
    [one] One person out of { $members } has read this
   *[other] { $count } people out of { $members } have read this
  }
posts-comments = { $count ->
    [0] No comments
    [one] One comment
   *[other] { $count } comments
  }
posts-comments-word = { $count ->
    [one] comment
   *[other] comments
  }
posts-to-comment = Comment
posts-title-message = Post by { $name } in { $space }
posts-title-question = Question from { $name } in { $space }
posts-title-announcement = Announcement by { $name } in { $space }
posts-title-comment = Comment by { $name }
posts-back = Back
posts-stale = This text is more than a year old: check that it still holds before you rely on it.
posts-earlier-comments = See earlier comments
posts-newest-comments = See the latest comments
posts-your-comment = Your comment
posts-comment = Comment
posts-reply = Reply
posts-choose = Choose this answer
posts-unchoose = No longer choose this answer
posts-archived = This space is archived: it can be read, not written in.
posts-join = To comment, first join the space

posts-compose = Write
posts-write = Write to your colleagues
posts-write-in = Write in { $space }
posts-to-space = In
posts-kind = Kind of post
posts-body = Text
posts-body-hint = What do you want to say?
posts-preview = Preview
posts-publish = Publish
posts-cancel = Cancel
posts-save = Save
posts-taken-back = Taken back: nobody will read it. Your text is below, to correct, publish or leave.
posts-sent = Published in { $space }.
posts-comment-sent = Comment published.
posts-edit-lead = Earlier versions can still be read in the history.
posts-conflict = Two edits crossed
posts-conflict-lead = This text was edited while you were writing. Nothing is lost: here are both. Take what fits, then save.
posts-your-text = Your text
posts-kept-text = The saved text
posts-save-mine = Save my text
posts-keep-theirs = Keep the saved text
posts-history-lead = Everything that was published here, from the latest version to the first.
posts-version = Version { $number }
posts-tag-uses = { $count ->
    [one] once
   *[other] { $count } times
  }


posts-body-empty = Write something, or attach a file.
posts-body-too-long = This text is longer than { $limit } characters. It is kept below: shorten it, or attach it as a file.
posts-space-gone = This space does not exist, or is not open to you. Your text is kept: choose another space.
posts-stewards-announce = Only the stewards of a space publish announcements in it. Your text is kept: publish it as a message.
posts-edits-crossed = This text was edited meanwhile: compare the two versions, then begin again from the new one.
posts-too-late = The few seconds to undo are over. You can still withdraw what you published.
posts-was-withdrawn = This text was withdrawn meanwhile: nothing can be added to it.
posts-author-edits = Only the person who wrote this text may edit it.
posts-withdrawal-by-others = Only the person who wrote this text and the stewards of the space may withdraw it.
posts-no-question = This is no question: there is no answer to choose.
posts-asker-chooses = Only the person who asked and the stewards of the space choose the answer.
posts-no-such-answer = This comment does not stand, or no longer, under this question.
posts-no-announcement = This is no announcement: there is nothing to confirm.
posts-too-many-pins = { $limit } posts are already pinned in this space: unpin one first.

notice-mention = { $name } mentioned you in { $about }
notice-mention-switch = I am mentioned
notice-answer = { $others ->
    [0] { $name } answered your question in { $about }
    [one] { $name } and one other person answered your question in { $about }
   *[other] { $name } and { $others } other people answered your question in { $about }
  }
notice-answer-switch = My question is answered
notice-chosen = { $name } chose your answer in { $about }
notice-chosen-switch = My answer is chosen
notice-comment = { $others ->
    [0] { $name } commented on a post you follow in { $about }
    [one] { $name } and one other person commented on a post you follow in { $about }
   *[other] { $name } and { $others } other people commented on a post you follow in { $about }
  }
notice-comment-switch = Somebody comments where I take part
notice-reaction = { $others ->
    [0] { $name } reacted to what you wrote in { $about }
    [one] { $name } and one other person reacted to what you wrote in { $about }
   *[other] { $name } and { $others } other people reacted to what you wrote in { $about }
  }
notice-reaction-switch = Somebody reacts to what I write

