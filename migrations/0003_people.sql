-- One row: whose square this is.
create table organisation (
  id bigint primary key,
  name text not null,
  language text not null,
  accent text not null,
  setup_digest bytea,
  created_at bigint not null
);

create table companies (
  id bigint primary key,
  name text not null,
  folded text not null unique,
  partner boolean not null,
  -- What lets its people in as guests (GDPR art. 26 and 28).
  contract text
);

-- Units, sites, skills and languages: words that several people share.
create table terms (
  id bigint primary key,
  kind text not null,
  name text not null,
  folded text not null,
  unique (kind, folded)
);

create table people (
  id bigint primary key,
  handle text not null unique,
  name text not null,
  folded text not null,
  sort_key text not null,
  standing text not null,
  administrator boolean not null,
  guest boolean not null,
  guest_until bigint,
  company_id bigint not null references companies (id),
  title text not null,
  unit_id bigint references terms (id),
  site_id bigint references terms (id),
  photo text,
  language text not null,
  theme text not null,
  zone text not null,
  unseen_notices bigint not null,
  feed_seen_until bigint not null,
  created_at bigint not null,
  left_at bigint
);
create index people_present on people (sort_key, id) where left_at is null;
create index people_by_standing on people (standing, sort_key, id);
create index people_administrators on people (id) where administrator = true;
create index people_by_unit on people (unit_id, sort_key, id);
create index people_by_site on people (site_id, sort_key, id);
create index people_by_company on people (company_id, sort_key, id);
create index people_guest_until on people (guest_until) where guest_until is not null;

-- What proves who somebody is; apart from the rest so that nothing else reads it.
create table credentials (
  person_id bigint primary key references people (id),
  email text,
  email_folded text unique,
  password_hash text,
  changed_at bigint not null
);

-- The second layer of the profile, and who sees each part of it.
create table profiles (
  person_id bigint primary key references people (id),
  work_phone text not null,
  about text not null,
  about_audience text not null,
  photo_audience text not null,
  skills_audience text not null,
  languages_audience text not null,
  phone text not null,
  phone_audience text not null,
  address text not null,
  address_audience text not null,
  diplomas text not null,
  diplomas_audience text not null,
  hobbies text not null,
  hobbies_audience text not null,
  updated_at bigint not null
);

-- The photo of a profile, in its two sizes; `people.photo` repeats its name when
-- everybody who sees the person may see it.
create table photos (
  person_id bigint primary key references people (id),
  name text not null unique,
  large text not null,
  small text not null,
  kind text not null,
  created_at bigint not null
);

create table person_terms (
  person_id bigint not null references people (id),
  term_id bigint not null references terms (id),
  primary key (person_id, term_id)
);
create index person_terms_by_term on person_terms (term_id, person_id);

-- The organisation chart: posts, held or vacant, and whom each reports to.
create table positions (
  id bigint primary key,
  import_key text unique,
  title text not null,
  unit_id bigint references terms (id),
  reports_to bigint references positions (id),
  holder_id bigint references people (id),
  state text not null,
  sort_key text not null,
  team bigint not null
);
create index positions_by_superior on positions (reports_to, sort_key, id);
create index positions_by_unit on positions (unit_id);
create unique index positions_by_holder on positions (holder_id) where holder_id is not null;

create table sessions (
  id bigint primary key,
  person_id bigint not null references people (id),
  digest bytea not null unique,
  device text not null,
  created_at bigint not null,
  expires_at bigint not null
);
create index sessions_by_person on sessions (person_id);
create index sessions_by_end on sessions (expires_at);

-- Invitations and password resets: links that work once.
create table links (
  id bigint primary key,
  person_id bigint not null references people (id),
  purpose text not null,
  digest bytea not null unique,
  expires_at bigint not null
);
create index links_by_person on links (person_id, purpose);
create index links_by_end on links (expires_at);

create table tokens (
  id bigint primary key,
  person_id bigint not null references people (id),
  name text not null,
  digest bytea not null unique,
  can_write boolean not null,
  created_at bigint not null
);
create index tokens_by_person on tokens (person_id, id);

-- How often a secret was tried in vain, by account and by network.
create table attempts (
  subject text primary key,
  failures bigint not null,
  until bigint not null
);
create index attempts_by_end on attempts (until);

create table notices (
  id bigint primary key,
  person_id bigint not null references people (id),
  kind text not null,
  bundle text not null,
  address text not null,
  about text not null,
  place bigint,
  actor_id bigint references people (id),
  others bigint not null,
  at bigint not null,
  seen boolean not null,
  unique (person_id, bundle)
);
create index notices_by_person on notices (person_id, at, id);
create index notices_by_place on notices (person_id, place) where place is not null;
create index notices_by_bundle on notices (bundle);
create index notices_by_time on notices (at);

-- Who has a part in a notice that grew, so that nobody is counted twice.
create table notice_actors (
  notice_id bigint not null references notices (id),
  person_id bigint not null references people (id),
  primary key (notice_id, person_id)
);
create index notice_actors_by_person on notice_actors (person_id);

create table notice_switches (
  person_id bigint not null references people (id),
  kind text not null,
  primary key (person_id, kind)
);

-- Whom a guest may see: the people they share a space with, and in how many.
create table acquaintances (
  guest_id bigint not null references people (id),
  person_id bigint not null references people (id),
  spaces bigint not null,
  primary key (guest_id, person_id)
);
create index acquaintances_by_person on acquaintances (person_id);

-- Who asked for another link to come in, until an administrator hands one out.
create table link_requests (
  person_id bigint primary key references people (id),
  at bigint not null
);

-- Which administrators took note of what their charge allows and forbids (R12).
create table administrator_acknowledgements (
  person_id bigint primary key references people (id),
  version bigint not null,
  language text not null,
  digest bytea not null,
  at bigint not null
);
