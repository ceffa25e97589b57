-- Files go with whatever was said, wherever: which slice opens them, and with what they go.
-- Posts, comments and messages have identifiers of one sequence.
create table attachments_opened (
  id bigint primary key,
  owner_id bigint not null references people (id),
  door text,
  subject_id bigint,
  place bigint not null,
  name text not null,
  kind text not null,
  size bigint not null,
  alt text not null,
  width bigint,
  height bigint,
  file text not null,
  thumbnail text,
  created_at bigint not null
);
insert into attachments_opened (id, owner_id, door, subject_id, place, name, kind, size, alt, width, height, file, thumbnail, created_at)
  select id, owner_id, case when coalesce(post_id, comment_id) is null then null else 'posts' end, coalesce(post_id, comment_id),
    place, name, kind, size, alt, width, height, file, thumbnail, created_at from attachments;
drop table attachments;
alter table attachments_opened rename to attachments;
create index attachments_by_subject on attachments (subject_id, place) where subject_id is not null;
create index attachments_by_owner on attachments (owner_id, id);
create index attachments_waiting on attachments (created_at) where subject_id is null;
create index attachments_waiting_of on attachments (owner_id) where subject_id is null;
