//! The organisation chart: posts, held or not, and whom each reports to (R59).
//!
//! A post is there whether somebody holds it or not: a vacant one keeps its
//! place, and one whose holder is not disclosed says so. Each keeps the number
//! of people below it, so that no page counts them.

mod api;
mod around;
mod page;
mod placement;
mod seat;
pub(crate) mod upkeep;

pub use around::{Around, around};
pub use placement::{Holder, Placement, place, set_superior, vacate};
pub use seat::{
    PositionId, Seat, SeatState, TEAM_AT_ONCE, held_by, holders, roots, seat, team, these, trail,
    unheld,
};

/// The routes of the chart.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/people/chart", page::show)
        .get("/people/chart/{id}", page::show_team)
        .api(|| utoipa_axum::routes!(api::show))
        .api(|| utoipa_axum::routes!(api::show_one))
}
