//! The pages of the posts nobody is known to hold.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::office::Office;
use super::positions::{self, Description, MOST_POSTS, Position};
use super::work_record::LONGEST_LINE;
use crate::chart::{PositionId, Seat, SeatState, unheld};
use crate::profiles::terms::{TermKind, in_use};

/// What a form about a post says, and what was wrong with it.
struct Fields<'a> {
    title: String,
    unit: String,
    manager: String,
    under: Option<PositionId>,
    /// The posts it may report to.
    offered: &'a [Seat],
    units: &'a [String],
    longest: usize,
    words: Words,
    refusal: Option<&'a Refusal>,
}

impl Fields<'_> {
    /// What is wrong with a field, if anything is.
    fn error(&self, field: &str) -> Option<String> {
        self.refusal
            .filter(|refusal| refusal.field == Some(field))
            .map(|refusal| refusal.sentence(self.words))
    }

    /// The field that is wrong; nothing where it is none.
    fn field(&self) -> &'static str {
        self.refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default()
    }

    /// What was typed comes back, whatever was wrong with it.
    fn typed(mut self, description: &Description) -> Self {
        for (typed, shown) in [
            (&description.title, &mut self.title),
            (&description.unit, &mut self.unit),
            (&description.manager, &mut self.manager),
        ] {
            if let Some(typed) = typed {
                shown.clone_from(typed);
            }
        }
        if let Some(typed) = &description.under {
            self.under = typed.parse().ok();
        }
        self
    }
}

#[derive(Template)]
#[template(path = "admin-chart.html")]
struct Posts<'a> {
    words: Words,
    positions: &'a [Position],
    fields: Fields<'a>,
    refusal: Option<String>,
}

#[derive(Template)]
#[template(path = "admin-position.html")]
struct Post<'a> {
    words: Words,
    position: &'a Position,
    fields: Fields<'a>,
    person: &'a str,
    refusal: Option<String>,
}

/// The posts, and the form that opens one.
pub(super) async fn show(
    State(site): State<SharedSite>,
    _: Office,
    reader: Reader,
) -> Result<Page, Stop> {
    posts(&site, &reader, None).await
}

async fn posts(
    site: &Site,
    reader: &Reader,
    sent: Option<(&Description, &Refusal)>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let words = reader.words;
    let positions = Position::all(&mut tx).await?;
    let offered: Vec<Seat> = positions.iter().map(|one| one.seat.clone()).collect();
    let units = in_use(&mut tx, TermKind::Unit).await?;
    let mut fields = Fields {
        title: String::new(),
        unit: String::new(),
        manager: String::new(),
        under: None,
        offered: &offered,
        units: &units,
        longest: LONGEST_LINE,
        words,
        refusal: sent.map(|(_, refusal)| refusal),
    };
    if let Some((description, _)) = sent {
        fields = fields.typed(description);
    }
    let page = Posts {
        words,
        positions: &positions,
        fields,
        refusal: sent.map(|(_, refusal)| refusal.sentence(words)),
    };
    let status = sent.map_or(StatusCode::OK, |(_, refusal)| refusal.status);
    Ok(Page::new(words.say("people-positions"), &page)?
        .section("admin")
        .status(status))
}

/// Opens a post.
pub(super) async fn open(
    State(site): State<SharedSite>,
    Office(actor): Office,
    reader: Reader,
    Form(description): Form<Description>,
) -> Result<Response, Stop> {
    match positions::open(&site, &actor, &description).await {
        Ok(_) => Ok(see_other("/admin/chart")),
        Err(stop) => {
            let refusal = stop.refusal()?;
            Ok(posts(&site, &reader, Some((&description, &refusal)))
                .await?
                .into_response())
        }
    }
}

/// One post; where somebody holds it, their work record.
pub(super) async fn show_one(
    State(site): State<SharedSite>,
    _: Office,
    Path(id): Path<PositionId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let seat = crate::chart::seat(&mut site.db.read().await?, id)
        .await?
        .ok_or_else(Stop::not_found)?;
    if let Some(holder) = seat.holder {
        return Ok(see_other(&format!("/admin/people/{}/record", holder.id)));
    }
    let nothing = Description::default();
    Ok(post(&site, &reader, id, (&nothing, ""), None)
        .await?
        .into_response())
}

async fn post(
    site: &Site,
    reader: &Reader,
    id: PositionId,
    (description, person): (&Description, &str),
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let words = reader.words;
    let position = Position::find(&mut tx, id).await?;
    let mut offered = unheld(&mut tx, MOST_POSTS).await?;
    offered.retain(|seat| seat.id != id);
    let units = in_use(&mut tx, TermKind::Unit).await?;
    let superior = position.superior.as_ref();
    let manager = superior.and_then(|seat| seat.holder.as_ref());
    let fields = Fields {
        title: position.seat.title.clone(),
        unit: position.seat.unit.clone().unwrap_or_default(),
        manager: manager.map_or_else(String::new, |card| card.handle.clone()),
        under: superior
            .filter(|seat| seat.holder.is_none())
            .map(|seat| seat.id),
        offered: &offered,
        units: &units,
        longest: LONGEST_LINE,
        words,
        refusal,
    };
    let page = Post {
        words,
        position: &position,
        fields: fields.typed(description),
        person,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-position"), &page)?
        .section("admin")
        .status(status))
}

/// What was done is seen among the posts; what was refused is said at the post, with what was typed.
async fn done(
    site: &Site,
    reader: &Reader,
    id: PositionId,
    typed: (&Description, &str),
    act: Result<(), Stop>,
) -> Result<Response, Stop> {
    match act {
        Ok(()) => Ok(see_other("/admin/chart")),
        Err(stop) => {
            let refusal = stop.refusal()?;
            Ok(post(site, reader, id, typed, Some(&refusal))
                .await?
                .into_response())
        }
    }
}

/// Describes a post anew.
pub(super) async fn change(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(id): Path<PositionId>,
    reader: Reader,
    Form(description): Form<Description>,
) -> Result<Response, Stop> {
    let act = positions::change(&site, &actor, id, &description).await;
    done(&site, &reader, id, (&description, ""), act).await
}

/// Who is to hold a post.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Appointment {
    person: String,
}

/// Has somebody hold a post.
pub(super) async fn appoint(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(id): Path<PositionId>,
    reader: Reader,
    Form(appointment): Form<Appointment>,
) -> Result<Response, Stop> {
    let act = positions::appoint(&site, &actor, id, &appointment.person).await;
    let typed = (&Description::default(), appointment.person.as_str());
    done(&site, &reader, id, typed, act).await
}

/// Removes a post.
pub(super) async fn remove(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(id): Path<PositionId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = positions::close(&site, &actor, id).await;
    done(&site, &reader, id, (&Description::default(), ""), act).await
}

/// Whether somebody holds the post whose name is not given.
fn is_undisclosed(seat: &Seat) -> bool {
    seat.state == SeatState::Undisclosed
}
