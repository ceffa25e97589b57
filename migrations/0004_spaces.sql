create table spaces (
  id bigint primary key,
  slug text not null unique,
  name text not null,
  folded text not null,
  sort_key text not null,
  kind text not null,
  square boolean not null,
  description text not null,
  editorial_line text not null,
  editorial_html text not null,
  archived_at bigint,
  created_at bigint not null,
  created_by bigint references people (id),
  members bigint not null,
  guests bigint not null,
  companies bigint not null,
  guest_companies bigint not null,
  posts_ever bigint not null,
  last_post_id bigint not null,
  import_key text unique
);
create index spaces_by_name on spaces (sort_key, id);
create index spaces_by_kind on spaces (kind, sort_key, id);
create unique index spaces_square on spaces (square) where square = true;

-- Who is in which space. Company and guest are those the counters were told when
-- the person came, so that leaving takes away exactly what coming had added.
create table memberships (
  space_id bigint not null references spaces (id),
  person_id bigint not null references people (id),
  steward boolean not null,
  seen_posts bigint not null,
  company_id bigint not null references companies (id),
  guest boolean not null,
  joined_at bigint not null,
  primary key (space_id, person_id)
);
create index memberships_by_person on memberships (person_id, space_id);
create index memberships_stewards on memberships (space_id) where steward = true;
create index memberships_guests on memberships (space_id) where guest = true;

-- How many people of each company are in a space: the audience sentence counts its rows.
create table space_companies (
  space_id bigint not null references spaces (id),
  company_id bigint not null references companies (id),
  people bigint not null,
  guests bigint not null,
  primary key (space_id, company_id)
);

create table space_requests (
  space_id bigint not null references spaces (id),
  person_id bigint not null references people (id),
  message text not null,
  at bigint not null,
  primary key (space_id, person_id)
);
create index space_requests_by_person on space_requests (person_id);

create table space_invitations (
  space_id bigint not null references spaces (id),
  person_id bigint not null references people (id),
  invited_by bigint not null references people (id),
  at bigint not null,
  primary key (space_id, person_id)
);
create index space_invitations_by_person on space_invitations (person_id);
