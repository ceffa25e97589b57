//! Oneself as JSON. Tokens, sessions and passwords are not here: they are changed in person.

use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Json, Reader, Stop};
use serde::{Deserialize, Serialize};

use super::display::Display;
use crate::{Actor, PersonId};

/// Whoever asks, as they are known here.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Me)]
pub(super) struct Me {
    /// The person's identifier.
    #[schema(value_type = String)]
    id: PersonId,
    /// Their handle, without `@`.
    handle: String,
    /// Their name.
    name: String,
    /// The organisation whose square this is.
    organisation: String,
    /// Whether they come from a partner company.
    guest: bool,
    /// Whether they administer accounts.
    administrator: bool,
    /// How many notifications they have not seen.
    unseen_notifications: i64,
    /// The language of their interface: `fr` or `en`.
    language: &'static str,
    /// `auto`, `light` or `dark`.
    theme: &'static str,
    /// Their time zone (IANA).
    zone: String,
    /// Their page, on this site.
    url: String,
}

impl Me {
    fn of(actor: &Actor, reader: &Reader) -> Self {
        Self {
            id: actor.person,
            handle: actor.handle.clone(),
            name: actor.name.clone(),
            organisation: actor.organisation.clone(),
            guest: actor.guest,
            administrator: actor.administrator,
            unseen_notifications: actor.unseen_notices,
            language: reader.words.lang().tag(),
            theme: reader.theme.tag(),
            zone: reader.zone.iana_name().unwrap_or("UTC").to_owned(),
            url: format!("/people/{}", actor.handle),
        }
    }
}

/// What is to be changed; what is left out stays.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = MyChoice)]
pub(super) struct Choice {
    /// `fr` or `en`.
    language: Option<String>,
    /// `auto`, `light` or `dark`.
    theme: Option<String>,
    /// A time zone (IANA).
    zone: Option<String>,
}

/// Whoever asks.
#[utoipa::path(get, path = "/api/v1/me", tag = "people", responses((status = 200, body = Me), (status = 401, body = kit::web::Problem)))]
pub(super) async fn me(actor: Actor, reader: Reader) -> Json<Me> {
    Json(Me::of(&actor, &reader))
}

/// Chooses language, theme and time zone.
#[utoipa::path(patch, path = "/api/v1/me", tag = "people", request_body = Choice, responses((status = 200, body = Me), (status = 422, body = kit::web::Problem)))]
pub(super) async fn choose(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Json(choice): Json<Choice>,
) -> Result<Json<Me>, Stop> {
    let before = Me::of(&actor, &reader);
    let language = choice.language.as_deref().unwrap_or(before.language);
    let theme = choice.theme.as_deref().unwrap_or(before.theme);
    let zone = choice.zone.as_deref().unwrap_or(&before.zone);
    let display = Display::read(language, theme, zone)?;
    display.save(&site, actor.person).await?;
    let after = Me {
        language: display.language.tag(),
        theme: display.theme.tag(),
        zone: display.zone,
        ..before
    };
    Ok(Json(after))
}
