//! People as JSON: the same list and the same profile as the pages show.

use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Query, Stop};
use serde::Serialize;

use super::list::{Entry, Found, list as list_people};
use super::narrowing::Narrowing;
use super::person::find;
use crate::chart;
use crate::profiles::profile::{Own, Profile};
use crate::profiles::terms;
use crate::{Actor, PersonId};

/// Somebody, as a list of people shows them.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = PersonSummary)]
pub(super) struct Summary {
    /// The person's identifier.
    #[schema(value_type = String)]
    id: PersonId,
    /// Their handle, without `@`.
    handle: String,
    /// Their name.
    name: String,
    /// Their title; empty when none is known.
    title: String,
    /// Their unit.
    unit: Option<String>,
    /// Their site.
    site: Option<String>,
    /// Their company.
    company: String,
    /// Whether they come from another company.
    outside: bool,
    /// Their photo, on this site.
    photo: Option<String>,
    /// Their skills, where the reader may see them.
    skills: Vec<String>,
    /// Their page, on this site.
    url: String,
}

/// Somebody's profile: what the reader may not see is null.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = PersonProfile)]
pub(super) struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// The person they report to, by handle.
    manager: Option<String>,
    /// Their telephone at work.
    work_phone: Option<String>,
    /// What they say of themselves.
    about: Option<String>,
    /// The languages they speak.
    languages: Vec<String>,
    /// A private telephone.
    phone: Option<String>,
    /// A private address.
    address: Option<String>,
    /// Their diplomas.
    diplomas: Option<String>,
    /// What they like to do elsewhere.
    hobbies: Option<String>,
}

impl Summary {
    fn of(entry: Entry) -> Self {
        let card = entry.person.card;
        Self {
            id: card.id,
            url: format!("/people/{}", card.handle),
            handle: card.handle,
            name: card.name,
            title: card.title,
            unit: entry.unit,
            site: entry.site,
            company: card.company,
            outside: card.outside,
            photo: card.photo.map(|name| format!("/photos/{name}")),
            skills: entry.skills,
        }
    }
}

/// The people the reader may see, in the order of their names.
#[utoipa::path(get, path = "/api/v1/people", tag = "people", params(Narrowing, Paging), responses((status = 200, body = Listing<Summary>)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    Query(narrowing): Query<Narrowing>,
    paging: Paging,
) -> Result<Json<Listing<Summary>>, Stop> {
    let mut tx = site.db.read().await?;
    let found = match narrowing.wish(&mut tx, &paging).await? {
        Some(wish) => list_people(&mut tx, &actor, &wish).await?,
        None => Found::default(),
    };
    let next = found.next.map(|person| person.to_string());
    Ok(Json(Listing {
        items: found.people.into_iter().map(Summary::of).collect(),
        next,
    }))
}

/// One person's profile.
#[utoipa::path(get, path = "/api/v1/people/{handle}", tag = "people", params(("handle" = String, Path,)), responses((status = 200, body = Whole), (status = 404, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(handle): Path<String>,
) -> Result<Json<Whole>, Stop> {
    let mut tx = site.db.read().await?;
    let person = find(&mut tx, &actor, &handle)
        .await?
        .ok_or_else(Stop::not_found)?;
    let around = chart::around(&mut tx, &actor, person.id()).await?;
    let profile = Profile::of(&mut tx, person).await?.seen(&actor);
    let manager = around
        .and_then(|around| around.superior)
        .and_then(|seat| seat.holder)
        .map(|card| card.handle);
    Ok(Json(whole(profile, manager)))
}

fn whole(profile: Profile, manager: Option<String>) -> Whole {
    let text = |field| profile.told(field).map(|told| told.text.clone());
    let words = |field| {
        profile
            .told(field)
            .map_or_else(Vec::new, |told| terms::split(&told.text))
    };
    let card = &profile.person.card;
    Whole {
        manager,
        about: text(Own::About),
        languages: words(Own::Languages),
        phone: text(Own::Phone),
        address: text(Own::Address),
        diplomas: text(Own::Diplomas),
        hobbies: text(Own::Hobbies),
        summary: Summary {
            id: card.id,
            url: format!("/people/{}", card.handle),
            handle: card.handle.clone(),
            name: card.name.clone(),
            title: card.title.clone(),
            unit: profile.unit.clone(),
            site: profile.site.clone(),
            company: card.company.clone(),
            outside: card.outside,
            photo: profile.photo.as_ref().map(|name| format!("/photos/{name}")),
            skills: words(Own::Skills),
        },
        work_phone: Some(profile.work_phone).filter(|phone| !phone.is_empty()),
    }
}
