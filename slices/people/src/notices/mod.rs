//! Notices: telling somebody that something concerns them.
//!
//! A notice says where to look, never more than its reader may see there. Those
//! of one bundle (the reactions to a post) are one notice that grows. Each
//! person keeps a count of what they have not seen; every change of a notice
//! moves it in the same transaction.

mod api;
mod forgetting;
mod list;
mod mailed;
mod page;
mod seeing;
pub mod switches;
mod switches_api;
mod switches_page;
mod telling;

pub use forgetting::{forget_bundle, forget_old, forget_place};
pub use list::{Place, Told, list};
pub(crate) use mailed::{one, told_in, untold};
pub use seeing::{open, see_until};
pub use telling::{Notice, tell, tell_urgently};

kit::id_type!(
    /// Identifies a notice.
    NoticeId
);

/// The routes of notices.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/notifications", page::show)
        .post("/notifications/seen", page::see)
        .post("/notifications/{id}/open", page::open)
        .api(|| utoipa_axum::routes!(api::list))
        .api(|| utoipa_axum::routes!(api::see))
        .api(|| utoipa_axum::routes!(api::see_one))
        .api(|| utoipa_axum::routes!(switches_api::works_again))
}

/// The routes where each person chooses how they are told of which `kinds`: the
/// server alone knows the kinds of every slice.
///
/// The label of kind `x` is the sentence `notice-x-switch`.
#[must_use]
pub fn switch_routes(kinds: &'static [&'static str]) -> kit::web::Routes {
    switches_page::routes(kinds).api(move || {
        let (schemas, paths, methods) =
            utoipa_axum::routes!(switches_api::show, switches_api::choose);
        let methods = methods.layer(axum::Extension(switches_api::Kinds(kinds)));
        (schemas, paths, methods)
    })
}
