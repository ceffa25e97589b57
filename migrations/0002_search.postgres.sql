-- The index of everything that was said. A document's slot is its place in time:
-- numbers in order are documents in order.
create table search_documents (
  slot bigint primary key,
  kind text not null,
  document bigint not null,
  at bigint not null,
  place bigint,
  tokens tsvector not null
);
create unique index search_documents_document on search_documents (kind, document);

-- New documents wait in a short list, which every search reads through: short, so
-- that it costs little, and yet many words are sorted in together.
create index search_documents_tokens on search_documents using gin (tokens) with (fastupdate = on, gin_pending_list_limit = 256);

-- Who may find a document that is in no place.
create table search_audience (
  slot bigint not null,
  audience bigint not null,
  primary key (slot, audience)
);
