//! Telling: one notice for each bundle, which grows instead of being repeated.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use crate::PersonId;

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

const WANTED: &str = "select p.id from people p where p.id = $1 and p.left_at is null \
       and not exists (select 1 from notice_switches s where s.person_id = p.id and s.kind = $2)";
const BEGIN: &str = "insert into notices (id, person_id, kind, bundle, address, about, place, actor_id, others, at, seen) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, false) on conflict (person_id, bundle) do nothing";
const STANDING: &str = "select id, actor_id, address, about, others, seen from notices where person_id = $1 and bundle = $2";
const TAKE_PART: &str = "insert into notice_actors (notice_id, person_id) values ($1, $2) on conflict (notice_id, person_id) do nothing";
const GROW: &str = "update notices set address = $1, about = $2, place = $3, actor_id = $4, others = $5, at = $6, seen = false where id = $7";
pub(super) const COUNT: &str =
    "update people set unseen_notices = unseen_notices + $1 where id = $2";

/// Tells, unless the person did it themselves, has switched this kind off, or has left.
///
/// Telling the same again changes nothing, so followers may repeat it.
///
/// # Errors
/// A fault when the database refuses.
pub async fn tell(site: &Site, tx: &mut Tx, notice: &Notice<'_>) -> Result<(), Fault> {
    if notice.actor == Some(notice.to) {
        return Ok(());
    }
    if tx
        .first::<i64>(WANTED, values![notice.to, notice.kind])
        .await?
        .is_none()
    {
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
    if begun == 1 || grow(site, tx, notice).await? {
        tx.run(COUNT, values![1, notice.to]).await?;
    }
    tx.concerns(notice.to.0);
    Ok(())
}

/// Adds to the notice that stands; whether it was seen before and is news again.
async fn grow(site: &Site, tx: &mut Tx, notice: &Notice<'_>) -> Result<bool, Fault> {
    let standing: (i64, Option<PersonId>, String, String, i64, bool) =
        tx.one(STANDING, values![notice.to, notice.bundle]).await?;
    let (id, first, address, about, others, seen) = standing;
    if first == notice.actor && address == notice.address && about == notice.about {
        return Ok(false);
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
    Ok(seen)
}
