//! A Slack export comes in: its members become people without an account, its channels
//! spaces, its messages posts and comments, with their dates and authors.
//!
//! Nobody is told of anything that was said long ago, and none of it is news.
//!
//! | There | Here |
//! |---|---|
//! | member | a person, `listed`; recognised by address, then by name |
//! | member whose account was closed | a person, `suspended`: the name stays, nobody comes in |
//! | guest, or somebody of a shared channel | a guest of « Extérieurs (Slack) » whose time has not begun |
//! | application | a guest of the company « Applications », `suspended`, in no space |
//! | public channel, private channel | open space, closed space |
//! | message, reply in a thread | post, comment |

mod authors;
mod body;
mod members;
mod places;
mod sayings;
mod steward;

use std::io::{Read, Seek};

use import::slack::Export;
use indicatif::ProgressBar;
use kit::site::Site;

use super::recognition::House;
use super::report::{Report, Thing};
use super::{Errand, Mode, Refused};
use authors::Authors;
use members::Members;
use places::Places;

/// Brings an export in, or says what bringing it in would do.
///
/// # Errors
/// A refusal when no organisation is set up or the archive turns out to be harmful; a
/// fault when the database refuses. What was written before stays, and is recognised
/// by the next import.
pub async fn slack<R: Read + Seek>(
    site: &Site,
    export: &Export<R>,
    mode: Mode,
    bar: &ProgressBar,
) -> Result<Report, Refused> {
    let errand = Errand::begin(site, mode, bar).await?;
    let mut reader = site.db.read().await?;
    let house = House::read(&mut reader).await?;
    let brought = spaces::restore::brought(&mut reader).await?;
    drop(reader);
    bar.set_length(
        export
            .channels()
            .iter()
            .map(|channel| export.volume(channel))
            .sum(),
    );
    let mut report = Report::default();
    let mut members = Members::plan(export.users(), &house, &mut report);
    let mut places = Places::plan(export, &members, brought, &mut report);
    if errand.writes() {
        members.enter(&errand).await?;
        places.found(&errand, export, &members).await?;
    }
    let mut authors = Authors::new(&house, &members, export.users());
    let said = sayings::bring(&errand, export, &places, &mut authors, &mut report).await?;
    authors.tell_silent(export.users(), &mut report);
    let mut people = members.tally();
    authors.add_to(&mut people);
    report.tell(Thing::People, people);
    report.tell(Thing::Spaces, places.tally());
    report.tell(Thing::Posts, said.posts);
    report.tell(Thing::Comments, said.comments);
    if errand.writes() {
        // The square welcomes those who came, and the directory finds them.
        kit::facts::follow_all(site).await?;
    }
    Ok(report.complete(export.report()))
}

/// The key of a member, as the next import will look for it.
fn member_key(id: &str) -> String {
    format!("slack:user:{id}")
}
