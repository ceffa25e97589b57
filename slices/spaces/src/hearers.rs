//! Who is told at once that something happened in a space: its members, as they are now.

use std::collections::{BTreeSet, HashMap};

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::live::Hearers;
use kit::values;

use crate::SpaceId;

macro_rules! members {
    ($which:literal) => {
        concat!(
            "select m.space_id, m.person_id from memberships m join people p on p.id = m.person_id \
             where p.standing = 'active' and (p.guest_until is null or p.guest_until > $1) and ",
            $which
        )
    };
}
const OF_ONE: &str = members!("m.person_id = $2");
const AMONG: &str = members!("m.space_id = $2 and m.person_id in ({ids})");
const ALL: &str = members!("m.space_id = $2");

/// The members of each of these spaces at this moment who are among the hearers, or all of
/// them where the hearers are many. Spaces nobody hears of are left out.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn hearers(
    tx: &mut Tx,
    spaces: &[SpaceId],
    now: Instant,
    hearers: &Hearers,
) -> Result<HashMap<SpaceId, Vec<i64>>, Fault> {
    let spaces: BTreeSet<SpaceId> = spaces.iter().copied().collect();
    let mut members: Vec<(SpaceId, i64)> = Vec::new();
    if let Some(&[one]) = hearers.few()
        && !spaces.is_empty()
    {
        // Somebody who was away comes back to many spaces at once.
        members = tx.all(OF_ONE, values![now, one]).await?;
    } else {
        for space in &spaces {
            let found: Vec<(SpaceId, i64)> = match hearers.few() {
                Some(few) => tx.all_in(AMONG, values![now, space], few).await?,
                None => tx.all(ALL, values![now, space]).await?,
            };
            members.extend(found);
        }
    }
    let mut heard: HashMap<SpaceId, Vec<i64>> = HashMap::new();
    for (space, person) in members {
        if spaces.contains(&space) {
            heard.entry(space).or_default().push(person);
        }
    }
    Ok(heard)
}
