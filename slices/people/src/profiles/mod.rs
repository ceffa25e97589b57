//! Profiles: what somebody is at work, and what they choose to say of themselves.
//!
//! Two layers (R40, R42): the professional one, of which the organisation
//! decides a part, and the personal one, which is optional and seen by its owner
//! alone until they say otherwise. Every field knows who sees it.

mod api;
pub mod assignment;
pub mod audience;
pub mod card;
pub mod edit;
mod edit_page;
mod page;
pub mod photo;
mod photo_api;
pub mod profile;
pub mod restore;
pub mod terms;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;

/// The largest form that may bring a photo, in bytes: the largest photo and a margin for the fields beside it.
const LARGEST_FORM: usize = 24 << 20;

/// The routes of profiles.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/people/{handle}", page::show)
        .get("/photos/{name}", photo::serve)
        .get("/settings/profile", edit_page::show)
        .post(
            "/settings/profile",
            edit_page::save.layer(DefaultBodyLimit::max(LARGEST_FORM)),
        )
        .api(|| utoipa_axum::routes!(api::show, api::change))
        .api(|| utoipa_axum::routes!(photo_api::set, photo_api::remove))
}
