//! Who looks after a space that was a channel.
//!
//! The creator does, where they are still a member, an employee, and can come in. Else
//! it is decided as when a steward leaves: whoever can act at once comes first, then
//! the first in the channel's list. No space is left to somebody who has to enter it
//! from outside (truth 4).

use import::slack::{Channel, Privacy};
use people::Standing;

use super::members::{Member, Members};
use crate::arrivals::Remark;

/// The steward, by their identifier there, and what the report says of the choice.
pub(super) fn of<'c>(
    channel: &'c Channel,
    members: &Members<'_>,
) -> (Option<&'c str>, Option<Remark>) {
    let able = |id: &&'c String| members.get(id).filter(|member| rank(member).is_some());
    if let Some(creator) = channel
        .creator
        .as_ref()
        .filter(|creator| channel.members.contains(creator) && able(creator).is_some())
    {
        return (Some(creator.as_str()), None);
    }
    let candidates = channel
        .members
        .iter()
        .filter_map(|id| Some((rank(members.get(id)?)?, id)));
    // The first of the best: `min_by_key` keeps the earliest of equals.
    match candidates.min_by_key(|(rank, _)| *rank) {
        Some((_, id)) => {
            let steward = members
                .get(id)
                .map(|member| member.user.shown_name().to_owned())
                .unwrap_or_default();
            (Some(id.as_str()), Some(Remark::OtherSteward { steward }))
        }
        None if channel.privacy == Privacy::Public => (None, Some(Remark::NoSteward)),
        None => (None, Some(Remark::Deserted)),
    }
}

/// How soon somebody can act: `None` for guests and for those who cannot come in.
fn rank(member: &Member<'_>) -> Option<u8> {
    if member.guest || !member.may_enter() {
        return None;
    }
    Some(match member.standing {
        Standing::Active => 0,
        Standing::Invited => 1,
        _ => 2,
    })
}
