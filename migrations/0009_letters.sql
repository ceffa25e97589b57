-- Letters that are to leave by mail. What they say and to which address is found when
-- they leave, through the doors of that moment: here stands only what they are about.
create table letters (
  id bigint primary key,
  -- What makes it the same letter, however often it is asked for.
  occasion text not null unique,
  kind text not null,
  receiver_id bigint not null,
  about text not null,
  not_before bigint not null,
  state text not null,
  attempts bigint not null,
  claimed_until bigint not null,
  trouble text not null,
  settled_at bigint
);
create index letters_due on letters (not_before, id) where state = 'waiting';
create index letters_settled on letters (settled_at) where settled_at is not null;
create index letters_by_receiver on letters (receiver_id);

-- How often letters to somebody came back, until they say that their address works again.
create table letter_returns (
  receiver_id bigint primary key,
  returns bigint not null,
  last_at bigint not null,
  stopped_at bigint
);

-- Keys with which this site recognises what it gave out itself.
create table seals (
  name text primary key,
  secret bytea not null
);

-- How news reaches somebody: until now a row said that they wanted none of it.
alter table notice_switches add column way text not null default 'never';

-- The letter that told of it: each tells in one, until it grows. What was told on the
-- page before there were letters is told in none.
alter table notices add column letter_id bigint;
update notices set letter_id = 0;

-- Messages that came in, so that none is taken in twice and what answers itself ends.
create table letters_received (
  digest bytea primary key,
  sender_id bigint not null,
  at bigint not null
);
create index letters_received_by_sender on letters_received (sender_id, at);
create index letters_received_by_time on letters_received (at);
