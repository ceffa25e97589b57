-- Whom an import brought, by a digest of what they were called there: brought again,
-- they are recognised.
create table arrivals (
  digest bytea primary key,
  person_id bigint not null references people (id)
);
create index arrivals_by_person on arrivals (person_id);
