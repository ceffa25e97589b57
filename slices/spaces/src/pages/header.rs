//! What stands above and beside everything said in a space.

use askama::Template;
use kit::db::Tx;
use kit::fault::Fault;
use kit::web::{Reader, Stop};
use kit::words::Words;
use people::profiles::card::Card;

use crate::access::ReadableSpace;
use crate::members::{self, Member};
use crate::{Space, invitations};

/// The tabs of a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// What is said in it.
    Posts,
    /// Who is in it.
    Members,
    /// What it is about.
    About,
}

#[derive(Template)]
#[template(path = "header.html")]
struct Header<'a> {
    words: Words,
    held: &'a ReadableSpace,
    space: &'a Space,
    tab: Tab,
}

impl Header<'_> {
    fn is(&self, tab: &str) -> bool {
        tab == match self.tab {
            Tab::Posts => "posts",
            Tab::Members => "members",
            Tab::About => "about",
        }
    }

    const fn is_member(&self) -> bool {
        self.held.membership.is_some()
    }

    fn is_steward(&self) -> bool {
        self.held.is_stewarded()
    }

    const fn may_join(&self) -> bool {
        self.held.membership.is_none() && self.space.archived_at.is_none()
    }

    fn may_invite(&self) -> bool {
        invitations::may_invite(self.held)
    }
}

/// The heading and tabs of a space, as HTML to put first into `main`.
///
/// # Errors
/// A fault when the template cannot be rendered.
pub fn header(space: &ReadableSpace, reader: &Reader, tab: Tab) -> Result<String, Stop> {
    let header = Header {
        words: reader.words,
        held: space,
        space: &space.space,
        tab,
    };
    header
        .render()
        .map_err(|error| Fault::broken("rendering the header of a space", error).into())
}

/// What stands beside a space: its editorial line and who looks after it.
#[derive(Template)]
#[template(path = "beside.html")]
pub struct Beside {
    words: Words,
    editorial_html: String,
    stewards: Vec<Member>,
}

impl Beside {
    fn shown<'c>(&self, card: &'c Card) -> &'c str {
        card.shown(self.words)
    }

    /// Looks up what stands beside a space.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn of(tx: &mut Tx, space: &ReadableSpace, reader: &Reader) -> Result<Self, Fault> {
        let stewards = members::stewards(tx, space).await?;
        Ok(Self {
            words: reader.words,
            editorial_html: space.space.editorial_html.clone(),
            stewards,
        })
    }
}
