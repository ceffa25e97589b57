//! Whom somebody, or a post, reports to: a person by handle, or a post nobody is known to hold.

use kit::db::Tx;
use kit::site::Site;
use kit::web::{Refusal, Stop};

use crate::Actor;
use crate::chart::upkeep::post_of;
use crate::chart::{PositionId, seat, set_superior};
use crate::directory::find;

/// Whom somebody, or a post, is to report to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Superior<'a> {
    /// Nobody: they are at the top.
    Nobody,
    /// The person of this handle.
    Person(&'a str),
    /// The post of this number.
    Post(&'a str),
}

impl<'a> Superior<'a> {
    /// What two fields say together; `None` when neither was sent, and nothing shall change.
    ///
    /// # Errors
    /// A refusal when they name two superiors.
    pub(super) fn read(
        manager: Option<&'a str>,
        under: Option<&'a str>,
    ) -> Result<Option<Self>, Refusal> {
        if manager.is_none() && under.is_none() {
            return Ok(None);
        }
        let handle = manager.unwrap_or_default().trim();
        let post = under.unwrap_or_default().trim();
        match (handle.trim_start_matches('@'), post) {
            ("", "") => Ok(Some(Self::Nobody)),
            (handle, "") => Ok(Some(Self::Person(handle))),
            ("", post) => Ok(Some(Self::Post(post))),
            _ => Err(Refusal::invalid("people-superior-two").on("under")),
        }
    }

    /// The post meant. A person who holds none gets one.
    ///
    /// # Errors
    /// A refusal when there is no such person or post.
    pub(super) async fn position(
        self,
        site: &Site,
        tx: &mut Tx,
        by: &Actor,
    ) -> Result<Option<PositionId>, Stop> {
        match self {
            Self::Nobody => Ok(None),
            Self::Person(handle) => {
                let person = find(tx, by, handle).await?.ok_or_else(|| {
                    Refusal::invalid("people-superior-unknown")
                        .arg("handle", handle)
                        .on("manager")
                })?;
                post_of(site, tx, person.id()).await.map(Some)
            }
            Self::Post(number) => {
                let unknown = || Refusal::invalid("people-superior-gone").on("under");
                let position: PositionId = number.parse().map_err(|_| unknown())?;
                let seat = seat(tx, position).await?.ok_or_else(unknown)?;
                Ok(Some(seat.id))
            }
        }
    }

    /// Has a post report to whom is meant.
    ///
    /// # Errors
    /// A refusal when there is no such person or post, or when it reports to this one already, however far.
    pub(super) async fn command(
        self,
        site: &Site,
        tx: &mut Tx,
        by: &Actor,
        position: PositionId,
    ) -> Result<(), Stop> {
        let superior = self.position(site, tx, by).await?;
        let field = match self {
            Self::Post(_) => "under",
            _ => "manager",
        };
        set_superior(tx, position, superior)
            .await
            .map_err(|stop| match stop.refusal() {
                Ok(refusal) => refusal.on(field).into(),
                Err(stop) => stop,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Superior;

    #[test]
    fn two_fields_name_one_superior_or_none() {
        let read = |manager, under| Superior::read(manager, under).unwrap();
        assert_eq!(read(None, None), None);
        assert_eq!(read(Some(" "), Some("")), Some(Superior::Nobody));
        assert_eq!(
            read(Some(" @lea.morel "), None),
            Some(Superior::Person("lea.morel"))
        );
        assert_eq!(read(Some("@"), Some("7")), Some(Superior::Post("7")));
        let both = Superior::read(Some("lea.morel"), Some("7")).unwrap_err();
        assert_eq!(
            (both.key, both.field),
            ("people-superior-two", Some("under"))
        );
    }
}
