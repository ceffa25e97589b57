//! Who is around somebody in the chart: the one above, and those below.

use kit::db::Tx;
use kit::fault::Fault;

use super::seat::{PositionId, Seat, held_by, seat, team, trail};
use crate::{Actor, PersonId};

/// Somebody's neighbours in the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    /// The post they hold.
    pub position: PositionId,
    /// The post it reports to.
    pub superior: Option<Seat>,
    /// The first posts that report to it.
    pub team: Vec<Seat>,
}

/// Who is around a person; nothing when they hold no post, or for a guest, whom the chart is not shown to.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn around(tx: &mut Tx, actor: &Actor, person: PersonId) -> Result<Option<Around>, Fault> {
    if actor.guest {
        return Ok(None);
    }
    let Some(position) = held_by(tx, person).await? else {
        return Ok(None);
    };
    let mut above = trail(tx, position).await?;
    above.pop();
    let below = team(tx, position, None).await?;
    Ok(Some(Around {
        position,
        superior: above.pop(),
        team: below,
    }))
}

/// The superior of a post and the teams a page needs to show it in its place.
///
/// # Errors
/// A fault when the database cannot be read.
pub(super) async fn in_place(
    tx: &mut Tx,
    position: PositionId,
) -> Result<Option<(Vec<Seat>, Seat)>, Fault> {
    let mut above = trail(tx, position).await?;
    match above.pop() {
        Some(own) => Ok(Some((above, own))),
        // Deeper than the walk goes: the post alone is shown.
        None => Ok(seat(tx, position).await?.map(|own| (Vec::new(), own))),
    }
}
