//! What follows from what was said: people are told, streams look again.
//!
//! A fact may be followed long after it happened, so each telling asks again
//! whether the thing still stands and whether its receiver may read it (check C21).

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::{Fact, Follower};
use kit::fault::Fault;
use kit::mail::Way;
use kit::site::Site;
use kit::values;
use people::PersonId;
use people::notices::{Notice, tell};
use spaces::SpaceId;

use crate::comments::address;
use crate::{CommentId, PostId};

/// What follows from facts about posts.
pub const FOLLOWERS: &[Follower] = &[follow];

/// The kinds of notice this slice tells: mention, answer to my question, my answer chosen,
/// comment where I take part, reaction.
pub const NOTICE_KINDS: &[&str] = &["mention", "answer", "chosen", "comment", "reaction"];

/// Those of them that do not wait for the letter of the day: what is addressed to somebody
/// leaves at once, what only counts stays on the page.
pub const HABITS: &[(&str, Way)] = &[
    ("mention", Way::AtOnce),
    ("answer", Way::AtOnce),
    ("reaction", Way::Page),
];

/// The bundle of the mentions in a post or a comment.
pub(crate) fn mention_bundle(subject: i64) -> String {
    format!("mention:{subject}")
}

/// The bundle of the reactions to a post or a comment.
pub(crate) fn reaction_bundle(subject: i64) -> String {
    format!("reaction:{subject}")
}

// A subject is a post or a comment: one statement finds either, and nothing that was withdrawn.
macro_rules! standing {
    ($receiver:literal) => {
        concat!(
            "select post.id, remark.id, coalesce(remark.author_id, post.author_id), s.id, s.name \
             from (select id, id as post_id from posts where id = $1 and state = 'published' \
               union all select c.id, c.post_id from comments c where c.id = $1 and c.state = 'published') said \
             join posts post on post.id = said.post_id join spaces s on s.id = post.space_id \
             left join comments remark on remark.id = said.id \
             join people r on r.id = ", $receiver, " and r.left_at is null where ",
            spaces::may_read!("post.space_id", "r.id", "r.guest")
        )
    };
}
const SAID_TO: &str = standing!("$2");
const SAID_TO_AUTHOR: &str = standing!("coalesce(remark.author_id, post.author_id)");
const STILL_CALLED: &str =
    "select person_id from mentions where person_id = $1 and subject_id = $2 limit 1";
const STILL_GIVEN: &str =
    "select emoji from reactions where subject_id = $1 and person_id = $2 limit 1";
// Those who take part, without those the comment calls by name (they are told that) and those who want silence.
const TAKING_PART: &str = concat!(
    "select r.id, (r.id = post.author_id and post.kind = 'question'), s.id, s.name \
     from comments remark join posts post on post.id = remark.post_id join spaces s on s.id = post.space_id \
     join people r on r.left_at is null and r.id <> remark.author_id and r.id in \
       (select post.author_id union select other.author_id from comments other \
         where other.post_id = remark.post_id and other.state = 'published') \
     where remark.id = $1 and remark.state = 'published' \
       and not exists (select 1 from mutes mute where mute.person_id = r.id and mute.post_id = post.id) \
       and not exists (select 1 from mentions call where call.person_id = r.id and call.post_id = post.id and call.subject_id = remark.id) \
       and ",
    spaces::may_read!("post.space_id", "r.id", "r.guest")
);
const MEMBERS: &str = "select person_id from memberships where space_id = $1";

/// Something that stands, and where.
struct Standing {
    post: PostId,
    comment: Option<CommentId>,
    author: PersonId,
    space: SpaceId,
    place: String,
}

impl kit::db::FromRow for Standing {
    fn from_row(row: &mut kit::db::Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            post: row.next()?,
            comment: row.next()?,
            author: row.next()?,
            space: row.next()?,
            place: row.next()?,
        })
    }
}

impl Standing {
    fn address(&self) -> String {
        self.comment.map_or_else(
            || self.post.address(),
            |comment| address(self.post, comment),
        )
    }
}

fn follow<'a>(site: &'a Site, tx: &'a mut Tx, fact: &'a Fact) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        match fact.kind.as_str() {
            "post.published" => wake_members(site, tx, fact).await,
            "mention.made" => tell_called(site, tx, fact).await,
            "comment.published" => tell_taking_part(site, tx, fact).await,
            "reaction.given" => tell_author(site, tx, fact).await,
            "answer.chosen" => tell_chosen(site, tx, fact).await,
            _ => Ok(()),
        }
    }
    .boxed()
}

/// Those who are watching see that there is something new in the space.
async fn wake_members(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let members: Vec<i64> = tx.all(MEMBERS, values![fact.object]).await?;
    for member in members {
        if Some(member) != fact.actor && site.hub.watching(member) > 0 {
            tx.concerns(member);
        }
    }
    Ok(())
}

async fn tell_called(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let Some(person) = fact.object.map(PersonId) else {
        return Ok(());
    };
    if tx
        .first::<i64>(STILL_CALLED, values![person, fact.subject])
        .await?
        .is_none()
    {
        return Ok(());
    }
    let Some(said) = tx
        .first::<Standing>(SAID_TO, values![fact.subject, person])
        .await?
    else {
        return Ok(());
    };
    tell_of(
        site,
        tx,
        fact,
        &said,
        (person, "mention", &mention_bundle(fact.subject)),
    )
    .await
}

async fn tell_taking_part(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let Some(post) = fact.object.map(PostId) else {
        return Ok(());
    };
    let receivers: Vec<(PersonId, bool, SpaceId, String)> =
        tx.all(TAKING_PART, values![fact.subject]).await?;
    let (bundle, address) = (
        format!("comment:{post}"),
        address(post, CommentId(fact.subject)),
    );
    for (to, asked, space, place) in receivers {
        let kind = if asked { "answer" } else { "comment" };
        let actor = fact.actor.map(PersonId);
        tell(
            site,
            tx,
            &Notice {
                to,
                kind,
                bundle: &bundle,
                address: &address,
                about: &place,
                place: Some(space.0),
                actor,
            },
        )
        .await?;
    }
    Ok(())
}

async fn tell_author(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    // Taken back before it was told.
    if tx
        .first::<String>(STILL_GIVEN, values![fact.subject, fact.actor])
        .await?
        .is_none()
    {
        return Ok(());
    }
    let Some(said) = tx
        .first::<Standing>(SAID_TO_AUTHOR, values![fact.subject])
        .await?
    else {
        return Ok(());
    };
    tell_of(
        site,
        tx,
        fact,
        &said,
        (said.author, "reaction", &reaction_bundle(fact.subject)),
    )
    .await
}

async fn tell_chosen(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let Some(comment) = fact.object else {
        return Ok(());
    };
    let Some(said) = tx
        .first::<Standing>(SAID_TO_AUTHOR, values![comment])
        .await?
    else {
        return Ok(());
    };
    tell_of(
        site,
        tx,
        fact,
        &said,
        (said.author, "chosen", &format!("chosen:{}", said.post)),
    )
    .await
}

async fn tell_of(
    site: &Site,
    tx: &mut Tx,
    fact: &Fact,
    said: &Standing,
    (to, kind, bundle): (PersonId, &str, &str),
) -> Result<(), Fault> {
    let notice = Notice {
        to,
        kind,
        bundle,
        address: &said.address(),
        // Where, and not what: the words may be withdrawn, the notice would keep them.
        about: &said.place,
        place: Some(said.space.0),
        actor: fact.actor.map(PersonId),
    };
    tell(site, tx, &notice).await
}
