create table facts (
  id bigint primary key,
  kind text not null,
  at bigint not null,
  actor_id bigint,
  subject_id bigint not null,
  object_id bigint,
  claimed_until bigint not null,
  attempts bigint not null,
  followed boolean not null
);
create index facts_waiting on facts (id) where followed = false;
