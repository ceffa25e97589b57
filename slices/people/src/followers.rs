//! What follows, among people, from what happened to one of them.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::{Fact, Follower};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use crate::PersonId;
use crate::administration::tell_administrators;
use crate::directory::index;
use crate::notices::{Notice, tell};

/// The followers of this slice.
pub const FOLLOWERS: &[Follower] = &[
    find_people,
    leave_the_post,
    tell_of_token,
    tell_of_record,
    tell_administrators,
];

/// Keeps the index of people: whoever comes can be found, whoever left cannot.
fn find_people<'a>(
    _: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        match fact.kind.as_str() {
            "person.added" | "person.left" | "person.returned" => {
                index::refresh(tx, PersonId(fact.subject)).await
            }
            _ => Ok(()),
        }
    }
    .boxed()
}

const FORGET_ACQUAINTANCES: &str =
    "delete from acquaintances where guest_id = $1 or person_id = $1";

/// Whoever left holds no post any more, and nobody's acquaintance.
fn leave_the_post<'a>(
    _: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        if fact.kind == "person.left" {
            crate::chart::vacate(tx, PersonId(fact.subject)).await?;
            tx.run(FORGET_ACQUAINTANCES, values![fact.subject]).await?;
        }
        Ok(())
    }
    .boxed()
}

/// Tells whoever a work record is about that it was changed. The facts of one change carry
/// its number, so that they are told once.
fn tell_of_record<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        let ("person.renamed" | "person.assigned" | "person.manager-changed", Some(change)) =
            (fact.kind.as_str(), fact.object)
        else {
            return Ok(());
        };
        let notice = Notice {
            to: PersonId(fact.subject),
            kind: "work-record",
            bundle: &format!("work-record:{change}"),
            address: "/settings/profile",
            about: "",
            place: None,
            actor: fact.actor.map(PersonId),
        };
        tell(site, tx, &notice).await
    }
    .boxed()
}

/// Tells the owner of a new token: whoever made it in their name cannot do so unseen.
fn tell_of_token<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        let ("token.created", Some(owner)) = (fact.kind.as_str(), fact.object) else {
            return Ok(());
        };
        let name: Option<String> = tx
            .first(
                "select name from tokens where id = $1",
                values![fact.subject],
            )
            .await?;
        let notice = Notice {
            to: PersonId(owner),
            kind: "token-created",
            bundle: &format!("token:{}", fact.subject),
            address: "/settings",
            about: &name.unwrap_or_default(),
            place: None,
            actor: None,
        };
        tell(site, tx, &notice).await
    }
    .boxed()
}
