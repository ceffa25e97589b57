//! What administrators do to accounts is told to those concerned and to the other administrators.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::Fact;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use super::{link_requests, resets};
use crate::PersonId;
use crate::accounts::links::Purpose;
use crate::letters::{self, Occasion};
use crate::notices::{Notice, tell};

const ADMINISTRATORS: &str =
    "select id from people where administrator = true and standing = 'active'";
const NAME: &str = "select name from people where id = $1";

/// Tells whose password can be chosen anew, and every administrator what another did.
pub(crate) fn tell_administrators<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        let person = PersonId(fact.subject);
        match fact.kind.as_str() {
            // Somebody nobody knows asked: nothing follows.
            "link.asked" if fact.subject == 0 => Ok(()),
            // To their own address, which nobody else reads: no administrator is needed.
            "link.asked" if letters::takes_links(site, tx, person).await? => {
                let occasion = Occasion::Fact(fact.id);
                letters::ask_for_link(site, tx, person, Purpose::Reset, occasion).await
            }
            "link.asked" => {
                link_requests::keep(site, tx, person).await?;
                let bundle = link_requests::bundle(person);
                tell_all(
                    site,
                    tx,
                    fact,
                    ("link-asked", Some("link-asked-own")),
                    &bundle,
                )
                .await
            }
            "person.reset-asked" => {
                let bundle = resets::bundle(person);
                tell_all(
                    site,
                    tx,
                    fact,
                    ("reset-asked", Some("reset-asked-own")),
                    &bundle,
                )
                .await
            }
            "person.reset-offered" => {
                let bundle = format!("reset:{}", fact.id);
                let actor = fact.actor.map(PersonId);
                let own = Notice {
                    to: person,
                    kind: "reset-link",
                    bundle: &bundle,
                    // Where it is also kept for a while, whoever marks the notice as seen.
                    address: "/settings/sessions",
                    about: "",
                    place: None,
                    actor,
                };
                tell(site, tx, &own).await?;
                tell_all(
                    site,
                    tx,
                    fact,
                    ("reset-made", None),
                    &format!("reset-made:{}", fact.id),
                )
                .await
            }
            "administrator.made" | "administrator.ended" => tell_of_charge(site, tx, fact).await,
            "urgency.given" | "urgency.taken" => tell_of_power(site, tx, fact).await,
            _ => Ok(()),
        }
    }
    .boxed()
}

/// Tells whoever was given the charge, or has it no more, whatever they have switched off,
/// for it changes what they answer for; and the other administrators.
async fn tell_of_charge(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let (own, others, address) = if fact.kind == "administrator.made" {
        ("charge-given", "administrator-made", "/admin/charge")
    } else {
        ("charge-ended", "administrator-ended", "/settings")
    };
    let notice = Notice {
        to: PersonId(fact.subject),
        kind: own,
        bundle: &format!("charge:{}", fact.id),
        address,
        about: "",
        place: None,
        actor: fact.actor.map(PersonId),
    };
    tell(site, tx, &notice).await?;
    let bundle = format!("administrators:{}", fact.id);
    tell_all(site, tx, fact, (others, None), &bundle).await
}

/// Tells whoever may now have something urgent delivered, or may no longer.
async fn tell_of_power(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let kind = if fact.kind == "urgency.given" {
        "urgency-given"
    } else {
        "urgency-ended"
    };
    let notice = Notice {
        to: PersonId(fact.subject),
        kind,
        bundle: &format!("urgency:{}", fact.id),
        address: "/hours",
        about: "",
        place: None,
        actor: fact.actor.map(PersonId),
    };
    tell(site, tx, &notice).await
}

/// Tells every administrator but the one who did it: they are a few, never a crowd. Whoever
/// it is about is told by the second kind, or not here: nobody reads of themselves by name.
async fn tell_all(
    site: &Site,
    tx: &mut Tx,
    fact: &Fact,
    (others, own): (&str, Option<&str>),
    bundle: &str,
) -> Result<(), Fault> {
    let Some(name) = tx.first::<String>(NAME, values![fact.subject]).await? else {
        return Ok(());
    };
    let address = format!("/admin/people/{}", fact.subject);
    let administrators: Vec<PersonId> = tx.all(ADMINISTRATORS, values![]).await?;
    for to in administrators {
        let actor = fact.actor.map(PersonId);
        let kind = if to.0 == fact.subject {
            own
        } else {
            Some(others)
        };
        let Some(kind) = kind else { continue };
        tell(
            site,
            tx,
            &Notice {
                to,
                kind,
                bundle,
                address: &address,
                about: &name,
                place: None,
                actor,
            },
        )
        .await?;
    }
    Ok(())
}
