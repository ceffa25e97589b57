-- What concerns a reader, beside their feed: announcements not read yet, and who has just come.
create index posts_announcements on posts (space_id, id, author_id) where kind = 'announcement' and state = 'published';
create index people_arrivals on people (unit_id, created_at) where left_at is null;
