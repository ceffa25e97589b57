//! The directory: finding people, and the only door to one of them.

mod api;
mod complete;
pub mod index;
pub mod list;
mod narrowing;
mod page;
pub(crate) mod person;

pub use index::{KIND, holding};
pub use person::{Person, find, find_by_ids, find_named, handles_in};

/// The routes of the directory.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/people", page::show)
        .get("/complete/people", complete::complete)
        .api(|| utoipa_axum::routes!(api::list))
        .api(|| utoipa_axum::routes!(api::show))
}
