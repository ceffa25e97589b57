//! Telling: one notice for each bundle, which grows instead of being repeated.

use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::Way;
use kit::site::Site;
use kit::values;

use super::NoticeId;
use crate::PersonId;
use crate::letters::{Hour, NewsOf, ask_for_news};

/// Something to tell somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice<'a> {
    /// Whom to tell.
    pub to: PersonId,
    /// What kind of thing it is: its sentence is `notice-` and this.
    pub kind: &'a str,
    /// What it is told together with: notices of one bundle are one.
    pub bundle: &'a str,
    /// Where to look, on this site.
    pub address: &'a str,
    /// A few words of what it is about; nothing its reader may not read there.
    pub about: &'a str,
    /// The place it speaks of: whoever leaves that place loses the notice.
    pub place: Option<i64>,
    /// Who did it.
    pub actor: Option<PersonId>,
}

const WANTED: &str = "select coalesce((select s.way from notice_switches s where s.person_id = p.id and s.kind = $2), '') \
     from people p where p.id = $1 and p.left_at is null";
const BEGIN: &str = "insert into notices (id, person_id, kind, bundle, address, about, place, actor_id, others, at, seen) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, false) on conflict (person_id, bundle) do nothing";
const STANDING: &str = "select id, actor_id, address, about, others, seen from notices where person_id = $1 and bundle = $2";
const TAKE_PART: &str = "insert into notice_actors (notice_id, person_id) values ($1, $2) on conflict (notice_id, person_id) do nothing";
const GROW: &str = "update notices set address = $1, about = $2, place = $3, actor_id = $4, others = $5, at = $6, seen = false, letter_id = null where id = $7";
pub(super) const COUNT: &str =
    "update people set unseen_notices = unseen_notices + $1 where id = $2";

/// Tells, unless the person did it themselves, has switched this kind off, or has left.
///
/// Telling the same again changes nothing, so followers may repeat it.
///
/// # Errors
/// A fault when the database refuses.
pub async fn tell(site: &Site, tx: &mut Tx, notice: &Notice<'_>) -> Result<(), Fault> {
    tell_at(site, tx, notice, Hour::Theirs).await
}

/// Tells at any hour what somebody was allowed to call urgent (R52). Who wants no letter about
/// such things gets none.
///
/// # Errors
/// A fault when the database refuses.
pub async fn tell_urgently(site: &Site, tx: &mut Tx, notice: &Notice<'_>) -> Result<(), Fault> {
    tell_at(site, tx, notice, Hour::Any).await
}

async fn tell_at(site: &Site, tx: &mut Tx, notice: &Notice<'_>, hour: Hour) -> Result<(), Fault> {
    if notice.actor == Some(notice.to) {
        return Ok(());
    }
    let Some(chosen) = tx
        .first::<String>(WANTED, values![notice.to, notice.kind])
        .await?
    else {
        return Ok(());
    };
    let way = Way::from_tag(&chosen).unwrap_or_else(|| site.mail.habit(notice.kind));
    if way == Way::Never {
        return Ok(());
    }
    let id = site.new_id();
    let now = site.now();
    let begun = tx
        .run(
            BEGIN,
            values![
                id,
                notice.to,
                notice.kind,
                notice.bundle,
                notice.address,
                notice.about,
                notice.place,
                notice.actor,
                now
            ],
        )
        .await?;
    let grown = if begun == 1 {
        Grown::News(NoticeId(id))
    } else {
        grow(site, tx, notice).await?
    };
    if let Grown::News(_) = grown {
        tx.run(COUNT, values![1, notice.to]).await?;
    }
    tx.concerns(notice.to.0);
    let (Grown::News(id) | Grown::More(id)) = grown else {
        return Ok(());
    };
    let news = NewsOf {
        to: notice.to,
        notice: id,
        address: notice.address,
        hour,
    };
    ask_for_news(site, tx, news, way).await
}

/// What became of a notice.
enum Grown {
    /// It is news: begun, or seen before and grown since.
    News(NoticeId),
    /// It has grown before it was seen.
    More(NoticeId),
    /// It was told already.
    Not,
}

/// Adds to the notice that stands.
async fn grow(site: &Site, tx: &mut Tx, notice: &Notice<'_>) -> Result<Grown, Fault> {
    let standing: (i64, Option<PersonId>, String, String, i64, bool) =
        tx.one(STANDING, values![notice.to, notice.bundle]).await?;
    let (id, first, address, about, others, seen) = standing;
    if first == notice.actor && address == notice.address && about == notice.about {
        return Ok(Grown::Not);
    }
    let joined = match (first, notice.actor) {
        (Some(first), Some(actor)) => {
            // The first one alone has no row: most notices never grow.
            tx.run(TAKE_PART, values![id, first]).await?;
            tx.run(TAKE_PART, values![id, actor]).await?
        }
        _ => 0,
    };
    let others = others + i64::try_from(joined).unwrap_or(0);
    let place = notice.place;
    tx.run(
        GROW,
        values![
            notice.address,
            notice.about,
            place,
            notice.actor,
            others,
            site.now(),
            id
        ],
    )
    .await?;
    let id = NoticeId(id);
    Ok(if seen {
        Grown::News(id)
    } else {
        Grown::More(id)
    })
}
