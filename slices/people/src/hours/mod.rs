//! When somebody works: their days and hours, their leave, and from when on they may be
//! reached. Outside of them nothing is sent to anybody; it waits here (Code du travail,
//! L2242-17 and L3131-1; requirements R52 and H8).

mod api;
mod calendar;
mod choice;
mod interruptions;
mod page;
mod published;
mod week;

pub use calendar::{Calendar, Leave};
pub(crate) use calendar::{calendar_columns, lately};
pub use choice::{choose, choose_for_all, forget_old, leave, stay};
pub(crate) use interruptions::empower;
pub use interruptions::{Urgency, count, each_month};
pub use published::common;
pub use week::{Shift, Week};

kit::id_type!(
    /// Identifies a leave.
    LeaveId
);

/// The routes of working hours.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/hours", published::show)
        .get("/settings/hours", page::show)
        .post("/settings/hours", page::save)
        .post("/admin/hours", page::save_for_all)
        .post("/settings/hours/leaves", page::leave)
        .post("/settings/hours/leaves/{id}/removal", page::stay)
        .api(|| utoipa_axum::routes!(published::read))
        .api(|| utoipa_axum::routes!(api::show, api::choose))
        .api(|| utoipa_axum::routes!(api::choose_for_all))
        .api(|| utoipa_axum::routes!(api::leave))
        .api(|| utoipa_axum::routes!(api::stay))
}
