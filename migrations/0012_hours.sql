-- When people work: the week of the organisation, the weeks that some chose instead, and
-- the days on which they are away. A week has a place for each day, in minutes since midnight.
alter table organisation add column hours text not null default '540-1080,540-1080,540-1080,540-1080,540-1080,,';
alter table people add column hours text;
create table leaves (
  id bigint primary key,
  person_id bigint not null references people (id),
  first_day text not null,
  last_day text not null
);
create index leaves_by_person on leaves (person_id, last_day);

-- Who may have something urgent delivered outside of people's hours; what was; and how often
-- that happened, month by month, for everybody to see. Never to whom.
alter table people add column may_interrupt boolean not null default false;
alter table messages add column urgent text not null default '';
alter table unread_places add column urgent boolean not null default false;
create table interruptions (
  month text primary key,
  number bigint not null
);
