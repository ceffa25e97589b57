kit-not-found = This page does not exist, or it is not open to you.
kit-sign-in-first = Sign in to continue.
kit-fault = Something went wrong on our side. Nothing that was saved is lost.
kit-storage-full = The server has no space left: nothing can be saved for now, but you can go on reading. Keep your text and try again later.
kit-database-away = The database does not answer. Parvis will recover by itself as soon as it is back; try again in a moment.
kit-from-elsewhere = This request came from another site: it was refused and nothing has changed. Try again from a page of Parvis.
kit-form-unreadable = The form could not be read. Go back and send it again.
kit-query-unreadable = The address holds a parameter that we do not understand.
kit-json-expected = The body of the request must be JSON, announced as “application/json”.
kit-json-shape = The JSON does not have the expected shape at line { $line }, column { $column }: the field “{ $field }” is of another kind. It is described in /api/v1/openapi.json.
kit-json-unknown = The field “{ $field }” is not expected here: nothing was saved. It is described in /api/v1/openapi.json.
kit-json-unreadable = The JSON could not be read: it stops being JSON at line { $line }, column { $column }, or it is nested too deep.
kit-body-too-large = What was sent is larger than allowed: nothing was saved. Go back: your text is still there; shorten it or attach it as a file.
kit-body-cut = The sending broke off before its end: nothing was saved.
kit-file-too-large = This file is over the limit of { $limit } MB per file. The rest of your text is kept.
kit-too-many-parts = A form has { $limit } parts at most: attach fewer files at a time. Your text is kept.
kit-uploads-busy = Too many files are arriving right now: nothing was saved. Try again in a few seconds.
kit-files-too-large = Together these files are over { $limit } MB: attach fewer at a time. Your text is kept.
kit-cursor-unknown = The parameter “after” is no cursor of ours: take the “next” of the page before, or begin without it.
kit-limit-unknown = The parameter “limit” is a number from 1 to 100.
kit-json-lacks = The JSON does not have the expected shape at line { $line }, column { $column }: a field is missing, or it is not an object. It is described in /api/v1/openapi.json.
kit-one-answer = One answer needs another look; the others are kept.

kit-tools = Formatting
kit-tool-bold = Bold
kit-tool-italic = Italic
kit-tool-heading = Heading
kit-tool-quote = Quote
kit-tool-code = Code
kit-tool-link = Link
kit-tool-list = List
kit-tool-numbers = Numbered list
kit-take-back = Undo
kit-reaction = { $count ->
    [one] { $emoji } { $count } reaction
   *[other] { $emoji } { $count } reactions
  }
kit-reaction-mine = { $count ->
    [one] { $emoji } { $count } reaction, yours
   *[other] { $emoji } { $count } reactions including yours
  }
kit-react = React
kit-other-emoji = Another emoji
kit-emoji-thumb = Thumbs up
kit-emoji-heart = Heart
kit-emoji-party = Celebration
kit-emoji-laugh = Laughter
kit-emoji-think = Thinking
kit-emoji-applause = Applause
kit-no-emoji = This is not an emoji. Choose a single one, or type its name, such as “:tada:”.
kit-too-many-emojis = There are already many different emojis here: choose one of them.
