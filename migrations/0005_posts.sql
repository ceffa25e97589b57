create table posts (
  id bigint primary key,
  space_id bigint not null references spaces (id),
  author_id bigint not null references people (id),
  kind text not null,
  state text not null,
  body text not null,
  html text not null,
  excerpt text not null,
  version bigint not null,
  published_at bigint not null,
  edited_at bigint,
  settled_at bigint not null,
  withdrawn_at bigint,
  comments bigint not null,
  reactions text not null,
  readers bigint not null,
  answer_id bigint,
  pinned_at bigint,
  files bigint not null,
  import_key text unique
);
create index posts_by_space on posts (space_id, id);
create index posts_pinned on posts (space_id, pinned_at) where pinned_at is not null;
create index posts_by_author on posts (author_id, id);
create index posts_unanswered on posts (space_id, id) where kind = 'question' and answer_id is null and state = 'published';

create table comments (
  id bigint primary key,
  post_id bigint not null references posts (id),
  author_id bigint not null references people (id),
  state text not null,
  body text not null,
  html text not null,
  version bigint not null,
  published_at bigint not null,
  edited_at bigint,
  settled_at bigint not null,
  withdrawn_at bigint,
  reactions text not null,
  files bigint not null,
  import_key text unique
);
create index comments_by_post on comments (post_id, id);
create index comments_by_author on comments (author_id, id);

-- Posts and comments have identifiers of one sequence: a subject is either.

-- What a post or a comment said before it was edited.
create table versions (
  subject_id bigint not null,
  version bigint not null,
  body text not null,
  written_at bigint not null,
  primary key (subject_id, version)
);

create table reactions (
  subject_id bigint not null,
  person_id bigint not null references people (id),
  emoji text not null,
  at bigint not null,
  primary key (subject_id, person_id, emoji)
);
create index reactions_by_person on reactions (person_id);

create table bookmarks (
  person_id bigint not null references people (id),
  post_id bigint not null references posts (id),
  at bigint not null,
  primary key (person_id, post_id)
);
create index bookmarks_by_post on bookmarks (post_id);

-- Who wants to hear no more of a discussion.
create table mutes (
  person_id bigint not null references people (id),
  post_id bigint not null references posts (id),
  primary key (person_id, post_id)
);
create index mutes_by_post on mutes (post_id);

-- Who is named in a post or in one of its comments.
create table mentions (
  person_id bigint not null references people (id),
  post_id bigint not null references posts (id),
  subject_id bigint not null,
  primary key (person_id, post_id, subject_id)
);
create index mentions_by_subject on mentions (subject_id);
create index mentions_by_post on mentions (post_id);

-- The tags of a post or a comment, and how often each is used in a space.
create table subject_tags (
  subject_id bigint not null,
  tag text not null,
  primary key (subject_id, tag)
);
create table space_tags (
  space_id bigint not null references spaces (id),
  tag text not null,
  uses bigint not null,
  primary key (space_id, tag)
);

-- "I have read this", under an announcement.
create table announcement_reads (
  post_id bigint not null references posts (id),
  person_id bigint not null references people (id),
  at bigint not null,
  primary key (post_id, person_id)
);
create index announcement_reads_by_person on announcement_reads (person_id);

create table attachments (
  id bigint primary key,
  owner_id bigint not null references people (id),
  post_id bigint references posts (id),
  comment_id bigint references comments (id),
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
create index attachments_by_post on attachments (post_id, place) where post_id is not null;
create index attachments_by_comment on attachments (comment_id, place) where comment_id is not null;
create index attachments_by_owner on attachments (owner_id, id);
create index attachments_waiting on attachments (created_at) where post_id is null and comment_id is null;
create index attachments_waiting_of on attachments (owner_id) where post_id is null and comment_id is null;
