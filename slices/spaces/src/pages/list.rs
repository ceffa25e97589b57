//! The list of spaces: mine, those one may join or ask to enter, those that are over.

use askama::Template;
use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Page, Query, Reader, Stop};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;

use crate::{Scope, VisibleSpace};

/// How many spaces a page shows.
const PAGE: usize = 40;

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    words: Words,
    guest: bool,
    scope: Scope,
    q: String,
    invitations: Vec<VisibleSpace>,
    spaces: Vec<VisibleSpace>,
    next: Option<String>,
}

/// What the address says.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Wanted {
    scope: Option<Scope>,
    q: String,
    after: Option<String>,
}

/// Shows the spaces whose names the actor may see.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(wanted): Query<Wanted>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let scope = wanted.scope.unwrap_or_default();
    let after = wanted.after.as_deref().and_then(|after| after.parse().ok());
    let mut tx = site.db.read().await?;
    let invitations = if after.is_none() {
        VisibleSpace::inviting(&mut tx, &actor).await?
    } else {
        Vec::new()
    };
    let found = VisibleSpace::list(&mut tx, &actor, scope, &wanted.q, after, PAGE).await?;
    let list = List {
        words,
        guest: actor.guest,
        scope,
        q: wanted.q,
        invitations,
        spaces: found.items,
        next: found.next,
    };
    Ok(Page::new(words.say("spaces-title"), &list)?.section("spaces"))
}

impl List {
    fn is(&self, tag: &str) -> bool {
        self.tag() == tag
    }

    fn tag(&self) -> &'static str {
        match self.scope {
            Scope::Mine => "mine",
            Scope::All => "all",
            Scope::Archived => "archived",
        }
    }

    /// « 47 personnes de 2 entreprises · Sur demande »
    fn detail(&self, space: &VisibleSpace) -> String {
        let people = space.counts.map(|counts| {
            if counts.companies > 1 {
                self.words.with(
                    "spaces-members-of-companies",
                    &[
                        ("count", counts.members.into()),
                        ("companies", counts.companies.into()),
                    ],
                )
            } else {
                self.words.count("spaces-members-count", counts.members)
            }
        });
        let kind = (!space.square).then(|| self.words.say(space.kind.key()).to_owned());
        people
            .into_iter()
            .chain(kind)
            .collect::<Vec<_>>()
            .join(" · ")
    }
}
