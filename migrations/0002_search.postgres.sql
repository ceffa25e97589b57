-- The index of everything that was said. A document's slot is its place in time:
-- numbers in order are documents in order.
create table search_documents (
  slot bigint primary key,
  kind text not null,
  document bigint not null,
  at bigint not null,
  place bigint,
  tokens tsvector
);
create unique index search_documents_document on search_documents (kind, document);

-- The words are kept apart from the narrow rows that an answer reads.
alter table search_documents set (toast_tuple_target = 128);
alter table search_documents alter column tokens set storage external;

-- Without a pending list, which every search would have to read through.
create index search_documents_tokens on search_documents using gin (tokens) with (fastupdate = off);

-- Who may find a document that is in no place.
create table search_audience (
  slot bigint not null,
  audience bigint not null,
  primary key (slot, audience)
);
