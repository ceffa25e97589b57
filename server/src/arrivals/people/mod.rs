//! A directory of people comes in: who they are, where they work, to whom they report.

mod chart;
mod entrance;
mod plan;

use import::people::Directory;
use indicatif::ProgressBar;
use kit::site::Site;
use kit::web::Stop;
use people::arrivals;

use super::recognition::House;
use super::report::{Report, Thing};
use super::{Errand, Mode};
use chart::Chart;
use plan::Plan;

/// Brings a directory in, or says what bringing it in would do. People come in
/// `listed`: they have no account until somebody invites them, and are in the square
/// like everybody who is here.
///
/// # Errors
/// A refusal when no organisation is set up; a fault when the database refuses. What
/// was written before stays, and is recognised by the next import.
pub async fn people(
    site: &Site,
    directory: &Directory,
    mode: Mode,
    bar: &ProgressBar,
) -> Result<Report, Stop> {
    let errand = Errand::begin(site, mode, bar).await?;
    let mut reader = site.db.read().await?;
    let house = House::read(&mut reader).await?;
    let companies = arrivals::companies(&mut reader).await?;
    let seats = arrivals::seats(&mut reader).await?;
    drop(reader);
    let mut report = Report::default();
    let plan = Plan::of(directory, &house, &companies, &mut report);
    let chart = Chart::of(directory, &plan, &seats, &mut report);
    report.tell(Thing::People, plan.tally());
    report.tell(Thing::Seats, chart.tally());
    bar.set_length((plan.people.len() + chart.seats.len()) as u64);
    if errand.writes() {
        let people = entrance::enter(&errand, &plan).await?;
        chart.draw(&errand, &people).await?;
        // The square welcomes those who came, and the directory finds them.
        kit::facts::follow_all(site).await?;
    }
    Ok(report.complete(directory.report()))
}
