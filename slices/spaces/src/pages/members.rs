//! Who is in a space, who asks to come in, who is invited.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use kit::db::Tx;
use kit::site::SharedSite;
use kit::web::{Page, Path, Query, Reader, Refusal, Stop};
use kit::words::Words;
use people::Actor;
use people::profiles::card::Card;
use serde::Deserialize;

use super::{Tab, header, readable};
use crate::Space;
use crate::access::ReadableSpace;
use crate::invitations::{self, Invitation};
use crate::members::{self, Member};
use crate::requests::{self, Request};

/// How many members a page shows.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "members.html")]
struct Members<'a> {
    words: Words,
    reader: &'a Reader,
    header: String,
    space: &'a Space,
    me: i64,
    steward: bool,
    may_invite: bool,
    invite: &'a str,
    invited: Option<usize>,
    /// The field that was refused.
    wrong: &'static str,
    refusal: Option<String>,
    requests: Vec<Request>,
    invitations: Vec<Invitation>,
    q: &'a str,
    found: Vec<Member>,
    next: Option<String>,
}

impl Members<'_> {
    fn shown<'c>(&self, card: &'c Card) -> &'c str {
        card.shown(self.words)
    }

    /// Whether there is anything the reader can do about a member: one leaves oneself by another door.
    fn may_act_on(&self, member: &Member) -> bool {
        self.steward && (member.steward || member.card.id.0 != self.me)
    }
}

/// What the address says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    q: String,
    after: Option<String>,
    /// How many were just invited.
    invited: Option<usize>,
}

/// Shows who is in a space.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let space = readable(&mut tx, &actor, &slug).await?;
    page(&mut tx, &reader, &space, &wanted, "", None).await
}

/// The page, with what was typed into the invitation when it was refused.
pub(super) async fn page(
    tx: &mut Tx,
    reader: &Reader,
    space: &ReadableSpace,
    wanted: &Wanted,
    invite: &str,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let after = wanted.after.as_deref().and_then(|after| after.parse().ok());
    let found = members::list(tx, space, &wanted.q, after, PAGE).await?;
    let (requests, invitations) = match space.clone().stewarded() {
        Ok(stewarded) if after.is_none() => (
            requests::waiting(tx, &stewarded).await?,
            invitations::waiting(tx, &stewarded).await?,
        ),
        _ => (Vec::new(), Vec::new()),
    };
    let members = Members {
        words,
        reader,
        header: header(space, reader, Tab::Members)?,
        space: &space.space,
        me: space.reader().person.0,
        steward: space.is_stewarded(),
        may_invite: invitations::may_invite(space),
        invite,
        invited: wanted.invited,
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        requests,
        invitations,
        q: &wanted.q,
        found: found.items,
        next: found.next,
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    let title = words.one("spaces-members-of", "space", &space.space.name);
    Ok(Page::new(title, &members)?.section("spaces").status(status))
}
