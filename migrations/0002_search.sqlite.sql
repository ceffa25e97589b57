-- The index of everything that was said. A document's slot is its place in time:
-- numbers in order are documents in order, so the newest are found without sorting.
create table search_documents (
  slot bigint primary key,
  kind text not null,
  document bigint not null,
  at bigint not null,
  place bigint
);
create unique index search_documents_document on search_documents (kind, document);

-- Who may find a document that is in no place.
create table search_audience (
  slot bigint not null,
  audience bigint not null,
  primary key (slot, audience)
) without rowid;

-- The tokens of each document, compressed: FTS5 keeps no text of its own here and
-- must be told what it is to forget.
create table search_tokens (
  slot bigint primary key,
  packed bytea not null
);

-- Tokens come folded and stemmed, so the plainest tokenizer only parts them at spaces.
create virtual table search_words using fts5(tokens, content='', columnsize=0, tokenize='ascii');
-- Words of removed documents leave the index at once instead of at some later merge.
insert into search_words (search_words, rank) values ('secure-delete', 1);
