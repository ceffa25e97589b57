//! A post's life: published, edited, withdrawn, or taken back before anybody was told.
//!
//! What is published is read at once by whoever may; for a few seconds its author
//! can take it back without a trace, and only then are people told (requirement R31).

mod api;
mod drafts;
mod edit;
mod editing;
mod erase;
pub(crate) mod form;
mod pages;
mod preview;
mod publish;
pub mod recognised;
pub mod restore;
mod revision;
mod take_back;
mod withdraw;

pub use publish::{Draft, publish};
pub use take_back::TakenBack;

pub(crate) use drafts::{Composer, ComposerView};
pub(crate) use edit::crossed;
pub(crate) use erase::traces;
pub(crate) use form::{Change, wrong};
pub(crate) use revision::{Outcome, Revision};
pub(crate) use take_back::too_late;

/// The routes of publications.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .post("/posts", pages::publish)
        .get("/posts/{id}/edit", editing::show)
        .post("/posts/{id}", editing::edit)
        .post("/posts/{id}/withdrawal", pages::withdraw)
        .post("/posts/{id}/undo", pages::take_back)
        .post("/preview", pages::preview)
        .api(|| utoipa_axum::routes!(api::publish, api::list))
        .api(|| utoipa_axum::routes!(api::read, api::edit, api::withdraw))
        .api(|| utoipa_axum::routes!(api::take_back))
        .api(|| utoipa_axum::routes!(preview::preview))
}
