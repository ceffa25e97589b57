//! What concerns the reader, beside their feed: what they should read, who waits for
//! them, what nobody has answered, who has just come to their unit.
//!
//! One statement for all of it; nothing in it is kept apart from what it shows, so the
//! column empties itself as its reader acts.

use askama::Template;
use kit::clock::{DAY, Instant};
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::words::Words;
use people::profiles::card::Card;
use people::{Actor, card_columns};

/// How long what is said waits here to be read or answered.
const RECENT_POSTS: i64 = 60 * DAY;
/// How long somebody has just come.
const RECENT_ARRIVALS: i64 = 30 * DAY;
/// Where more came at once, a list was brought in: nobody among them is news.
const MOST_ARRIVALS: usize = 3;
/// How long the beginning of a post may be, in characters.
const BEGINNING: usize = 64;

/// The sorts of concerns, as the statement numbers them: in the order of the page.
const ANNOUNCEMENT: i64 = 1;
const INVITATION: i64 = 2;
const REQUEST: i64 = 3;
const QUESTION: i64 = 4;
const ARRIVAL: i64 = 5;

// `$1` reader, `$2` no post before this one, `$3` nobody who came before, `$4` whether the reader is a guest.
// SQLite joins in the written order what is joined by `cross join`: each of my spaces is entered by the
// index of what is looked for. And it keeps what it found before it looks up whose it is.
const CONCERNS: &str = concat!(
    "with concern as materialized ( \
       select * from (select cast(1 as bigint) as sort, told.id as at, told.author_id as person, told.space_id as space \
         from memberships mine cross join posts told \
         where told.space_id = mine.space_id and mine.person_id = $1 and told.kind = 'announcement' and told.state = 'published' \
           and told.id >= $2 and told.author_id <> $1 \
           and not exists (select 1 from announcement_reads done where done.post_id = told.id and done.person_id = $1) \
         order by told.id + 0 desc limit 3) arm1 \
       union all \
       select * from (select cast(2 as bigint), offer.at, offer.invited_by, offer.space_id from space_invitations offer \
         where offer.person_id = $1 order by offer.at desc limit 3) arm2 \
       union all \
       select * from (select cast(3 as bigint), wish.at, wish.person_id, wish.space_id \
         from memberships mine cross join space_requests wish \
         where wish.space_id = mine.space_id and mine.person_id = $1 and mine.steward = true order by wish.at desc limit 3) arm3 \
       union all \
       select * from (select cast(4 as bigint), asked.id, asked.author_id, asked.space_id \
         from memberships mine cross join posts asked \
         where asked.space_id = mine.space_id and mine.person_id = $1 and asked.kind = 'question' and asked.answer_id is null and asked.state = 'published' \
           and asked.id >= $2 and asked.author_id <> $1 \
         order by asked.id + 0 desc limit 3) arm4 \
       union all \
       select * from (select cast(5 as bigint), newcomer.created_at, newcomer.id, cast(null as bigint) \
         from people me join people newcomer on newcomer.unit_id = me.unit_id \
         where me.id = $1 and $4 = false and newcomer.id <> $1 and newcomer.created_at >= $3 \
           and newcomer.left_at is null and newcomer.standing = 'active' and newcomer.guest = false \
         order by newcomer.created_at desc limit 4) arm5 \
     ) select concern.sort, concern.at, said.excerpt, coalesce(s.slug, ''), coalesce(s.name, ''), ",
    card_columns!(),
    " from concern join people p on p.id = concern.person join companies c on c.id = p.company_id \
       left join spaces s on s.id = concern.space left join posts said on said.id = concern.at and concern.sort in (1, 4) \
     where s.archived_at is null order by concern.sort, concern.at desc"
);

/// One thing that concerns the reader, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Concern {
    sort: i64,
    /// The post's number, or when it happened.
    at: i64,
    words: String,
    slug: String,
    space: String,
    card: Card,
}

impl FromRow for Concern {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            sort: row.next()?,
            at: row.next()?,
            words: row.next::<Option<String>>()?.unwrap_or_default(),
            slug: row.next()?,
            space: row.next()?,
            card: Card::from_row(row)?,
        })
    }
}

/// The column beside the feed.
#[derive(Template)]
#[template(path = "concerns.html")]
pub(super) struct Concerns {
    words: Words,
    announcements: Vec<Concern>,
    invitations: Vec<Concern>,
    requests: Vec<Concern>,
    questions: Vec<Concern>,
    arrivals: Vec<Concern>,
}

impl Concerns {
    /// What concerns the actor, or nothing.
    pub(super) async fn of(
        tx: &mut Tx,
        actor: &Actor,
        words: Words,
    ) -> Result<Option<Self>, Fault> {
        let found: Vec<Concern> = tx
            .all(
                CONCERNS,
                values![
                    actor.person,
                    kit::id::floor(since(actor.now, RECENT_POSTS)),
                    since(actor.now, RECENT_ARRIVALS),
                    actor.guest
                ],
            )
            .await?;
        if found.is_empty() {
            return Ok(None);
        }
        let of = |sort| {
            let same = found.iter().filter(move |concern| concern.sort == sort);
            same.cloned().collect::<Vec<_>>()
        };
        let mut column = Self {
            words,
            announcements: of(ANNOUNCEMENT),
            invitations: of(INVITATION),
            requests: of(REQUEST),
            questions: of(QUESTION),
            arrivals: of(ARRIVAL),
        };
        column.requests.retain(|wish| wish.card.present);
        if column.arrivals.len() > MOST_ARRIVALS {
            column.arrivals.clear();
        }
        Ok((!column.is_empty()).then_some(column))
    }

    /// How the post begins, or what it is when it has no words.
    fn beginning(&self, concern: &Concern) -> String {
        let beginning = kit::markup::excerpt(&concern.words, BEGINNING);
        if !beginning.is_empty() {
            return beginning;
        }
        let key = if concern.sort == QUESTION {
            "posts-question"
        } else {
            "posts-announcement"
        };
        self.words.say(key).to_owned()
    }

    fn by(&self, concern: &Concern) -> String {
        let (name, space) = (self.who(concern), concern.space.as_str());
        self.words
            .two("posts-concern-by", ("name", name), ("space", space))
    }

    fn invited(&self, concern: &Concern) -> String {
        self.words
            .one("posts-concern-invited", "name", self.who(concern))
    }

    fn asks(&self, concern: &Concern) -> String {
        self.words
            .one("posts-concern-asks", "space", &concern.space)
    }

    fn who<'a>(&self, concern: &'a Concern) -> &'a str {
        concern.card.shown(self.words)
    }

    fn is_empty(&self) -> bool {
        let parts = [
            &self.announcements,
            &self.invitations,
            &self.requests,
            &self.questions,
            &self.arrivals,
        ];
        parts.iter().all(|part| part.is_empty())
    }
}

/// The midnight that long ago: the page is the same all day.
const fn since(now: Instant, ago: i64) -> i64 {
    (now.0 - ago).div_euclid(DAY) * DAY
}

/// The statement of the column, for the test that asks the engines how they would answer it.
pub(super) const STATEMENT: &str = CONCERNS;
