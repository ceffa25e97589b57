//! The roll as JSON, for administrators: who has an account, who is invited, kept out, let in, gone.

use axum::extract::State;
use axum::http::StatusCode;
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Query, Reader, Refusal, Stop};
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::invitations::{self, From, Invitation, Invitee};
use super::office::Charged;
use super::roll::{self, Part};
use super::{departure, suspension};
use crate::{PersonId, Standing};

/// An account, as administrators see it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Account)]
pub(super) struct Shape {
    /// The person's identifier.
    #[schema(value_type = String)]
    id: PersonId,
    /// Their handle, without `@`.
    handle: String,
    /// Their name.
    name: String,
    /// Their e-mail address.
    email: Option<String>,
    /// Their company.
    company: String,
    /// Where they stand.
    standing: Standing,
    /// Whether they administer accounts.
    administrator: bool,
    /// Whether they come from a partner company.
    guest: bool,
    /// When a guest's time ends (RFC 3339).
    guest_until: Option<String>,
    /// When the account was made (RFC 3339).
    created_at: String,
    /// When the person left (RFC 3339).
    left_at: Option<String>,
}

/// An account that was just made, with the link for its owner.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = InvitedAccount)]
pub(super) struct Invited {
    #[serde(flatten)]
    account: Shape,
    /// The link to come in by: given in this answer and never again, unless it leaves by mail.
    link: Option<String>,
}

/// Somebody to be invited. With `partner` they are a guest, for a time.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Invitation)]
pub(super) struct Wanted {
    /// Their name.
    name: String,
    /// Their e-mail address.
    email: String,
    /// Their title.
    #[serde(default)]
    title: String,
    /// The partner company they come from; ours when left out.
    partner: Option<String>,
    /// The reference of the contract with that company.
    #[serde(default)]
    contract: String,
    /// The last day of a guest (`2026-12-31`); required with `partner`.
    #[serde(default)]
    guest_until: String,
}

/// Which accounts.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// `active`, `invited`, `listed`, `suspended`, `left`, `administrators` or `asking`.
    part: Option<String>,
    /// The beginning of a name, a handle or an address: looks through all of them.
    #[serde(default)]
    q: String,
}

impl Shape {
    pub(super) fn of(account: Account) -> Self {
        Self {
            id: account.id,
            handle: account.handle,
            name: account.name,
            email: account.email,
            company: account.company,
            standing: account.standing,
            administrator: account.administrator,
            guest: account.guest,
            guest_until: account.guest_until.map(Instant::rfc3339),
            created_at: account.created_at.rfc3339(),
            left_at: account.left_at.map(Instant::rfc3339),
        }
    }
}

/// The accounts of one part, in the order of names; those that fit `q`, when it is given.
#[utoipa::path(get, path = "/api/v1/admin/people", tag = "administration", params(Which, Paging), responses((status = 200, body = Listing<Shape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Query(which): Query<Which>,
    paging: Paging,
) -> Result<Json<Listing<Shape>>, Stop> {
    let mut tx = site.db.read().await?;
    let found = if which.q.trim().is_empty() {
        let part = match which.part.as_deref() {
            Some(tag) => Part::from_tag(tag)
                .ok_or_else(|| Refusal::invalid("people-part-unknown").on("part"))?,
            None => Part::Standing(Standing::Active),
        };
        roll::list(
            &mut tx,
            part,
            paging.after()?.map(PersonId),
            paging.size(30),
        )
        .await?
    } else {
        roll::search(&mut tx, &actor, which.q.trim()).await?
    };
    let next = found.next.map(|person| person.to_string());
    Ok(Json(Listing {
        items: found.accounts.into_iter().map(Shape::of).collect(),
        next,
    }))
}

/// A refusal that names what was wrong as the JSON names it, not as the form does.
fn in_json(refusal: Refusal) -> Refusal {
    match refusal.field {
        Some("until") => refusal.on("guest_until"),
        Some("company") => refusal.on("partner"),
        _ => refusal,
    }
}

/// Invites somebody.
#[utoipa::path(post, path = "/api/v1/admin/people", tag = "administration", request_body = Wanted, responses((status = 201, body = Invited), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn invite(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    reader: Reader,
    Json(wanted): Json<Wanted>,
) -> Result<(StatusCode, Json<Invited>), Stop> {
    let from = match &wanted.partner {
        Some(partner) => From::partner(
            partner,
            &wanted.contract,
            &wanted.guest_until,
            &reader.zone,
            site.now(),
        )
        .map_err(in_json)?,
        None => From::Ours,
    };
    let invitees = vec![Invitee {
        name: wanted.name,
        email: wanted.email,
        title: wanted.title,
    }];
    let handed = invitations::invite(&site, &actor, &Invitation { invitees, from })
        .await
        .map_err(|stop| match stop.refusal() {
            Ok(refusal) => in_json(refusal).into(),
            Err(stop) => stop,
        })?;
    let one = handed.into_iter().next().ok_or_else(Stop::not_found)?;
    let account = Account::find(&mut site.db.read().await?, one.person).await?;
    Ok((
        StatusCode::CREATED,
        Json(Invited {
            account: Shape::of(account),
            link: one.link.link().map(str::to_owned),
        }),
    ))
}

/// Keeps somebody out for now: sessions, links and tokens end at once.
#[utoipa::path(put, path = "/api/v1/admin/people/{person}/suspension", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 409, body = kit::web::Problem)))]
pub(super) async fn suspend(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
) -> Result<StatusCode, Stop> {
    suspension::begin(&site, &actor, person).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets somebody in again.
#[utoipa::path(delete, path = "/api/v1/admin/people/{person}/suspension", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 409, body = kit::web::Problem)))]
pub(super) async fn let_in(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
) -> Result<StatusCode, Stop> {
    suspension::end(&site, &actor, person).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Marks somebody as left, for good.
#[utoipa::path(put, path = "/api/v1/admin/people/{person}/departure", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 409, body = kit::web::Problem)))]
pub(super) async fn depart(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
) -> Result<StatusCode, Stop> {
    departure::mark(&site, &actor, person).await?;
    Ok(StatusCode::NO_CONTENT)
}
