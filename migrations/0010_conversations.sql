-- The places in which somebody has something to read that was said to them alone: counted
-- wherever they are told that something waits, without a look at what waits.
create table unread_places (
  person_id bigint not null references people (id),
  place bigint not null,
  primary key (person_id, place)
);
create index unread_places_by_place on unread_places (place);

create table conversations (
  id bigint primary key,
  -- Who is in it when two are, the smaller number first: two people have one conversation.
  pair_key text unique,
  name text not null,
  created_at bigint not null,
  personal_by bigint references people (id),
  personal_at bigint
);

-- Who takes part, from which message on, and how they want it.
create table seats (
  conversation_id bigint not null references conversations (id),
  person_id bigint not null references people (id),
  -- What opens to this person, while they sit here, what was said while they did.
  search_key bigint not null,
  since_id bigint not null,
  joined_at bigint not null,
  left_at bigint,
  muted boolean not null,
  hidden boolean not null,
  read_id bigint not null,
  unread bigint not null,
  newest_id bigint not null,
  primary key (conversation_id, person_id)
);
create index seats_by_person on seats (person_id, newest_id) where left_at is null;

create table messages (
  id bigint primary key,
  conversation_id bigint not null references conversations (id),
  author_id bigint not null references people (id),
  -- Something said, or a line about the conversation itself: who came, who left, its name.
  kind text not null,
  object_id bigint references people (id),
  body text not null,
  html text not null,
  excerpt text not null,
  version bigint not null,
  sent_at bigint not null,
  settled_at bigint not null,
  edited_at bigint,
  withdrawn_at bigint,
  personal_at bigint,
  reactions text not null,
  files bigint not null
);
create index messages_by_conversation on messages (conversation_id, id);
create index messages_by_author on messages (author_id, id);
create index messages_by_object on messages (object_id) where object_id is not null;

create table message_reactions (
  message_id bigint not null references messages (id),
  person_id bigint not null references people (id),
  emoji text not null,
  at bigint not null,
  primary key (message_id, person_id, emoji)
);
create index message_reactions_by_person on message_reactions (person_id);

-- Who wants no conversation with whom.
create table blocks (
  person_id bigint not null references people (id),
  blocked_id bigint not null references people (id),
  at bigint not null,
  primary key (person_id, blocked_id)
);
create index blocks_by_blocked on blocks (blocked_id);

-- Messages a participant reported, as they stood: the report outlives what it shows.
create table message_reports (
  id bigint primary key,
  reporter_id bigint not null references people (id),
  conversation_id bigint not null,
  reason text not null,
  at bigint not null
);
create index message_reports_by_reporter on message_reports (reporter_id, id);

create table reported_messages (
  report_id bigint not null references message_reports (id),
  message_id bigint not null,
  author_id bigint not null references people (id),
  -- False for what was only chosen to make the rest understood.
  reported boolean not null,
  body text not null,
  sent_at bigint not null,
  primary key (report_id, message_id)
);
create index reported_messages_by_author on reported_messages (author_id);
