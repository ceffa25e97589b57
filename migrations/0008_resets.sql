-- Links to another password, which two administrators decide together: asked for by one,
-- made by another. What was made is kept a while, for the person to see.
create table resets (
  id bigint primary key,
  person_id bigint not null references people (id),
  asked_by bigint references people (id),
  reason text not null,
  asked_at bigint not null,
  made_by bigint references people (id),
  made_at bigint
);
create index resets_by_person on resets (person_id, asked_at);
create unique index resets_waiting on resets (person_id) where made_at is null;
