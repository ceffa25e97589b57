//! Administration: who has an account, and where they stand.
//!
//! Administrators look after accounts and companies. What must never live here:
//! a way to read what is said in a place they are not in, or to come in as
//! somebody else (truth 4). They also keep right what the directory and the chart say of
//! people at work, who are told of it. Whatever they do is a fact that names them; what
//! touches a password or the list of administrators is told to the others.

mod account;
mod account_api;
mod account_page;
mod administrators;
mod api;
mod charge;
mod charge_page;
mod companies;
mod companies_api;
mod companies_page;
mod departure;
mod following;
mod guests;
mod handed;
mod invitations;
mod invitations_page;
mod link_requests;
mod link_requests_page;
mod links_api;
mod links_page;
mod mail_api;
mod mail_page;
mod mailroom;
mod office;
mod positions;
mod positions_api;
mod positions_page;
pub(crate) mod resets;
mod resets_page;
mod roll;
mod roll_page;
mod superior;
mod suspension;
mod urgency;
mod work_record;
mod work_record_api;
mod work_record_page;

pub(crate) use following::tell_administrators;
pub use invitations::link_at_the_terminal;
pub(crate) use office::{Charged, Office};
pub use resets::forget_old as forget_old_resets;

/// The pages of administration: where they are and the key of their name, in the order of the tabs.
pub(crate) const TABS: [(&str, &str); 5] = [
    ("/admin", "people-admin-people"),
    ("/admin/chart", "people-chart"),
    ("/admin/companies", "people-admin-companies"),
    ("/admin/mail", "people-admin-mail"),
    ("/admin/charge", "people-admin-charge"),
];

/// The routes of administration, and the page of those who ask to be let in again.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/reset", link_requests_page::show)
        .post("/reset", link_requests_page::ask)
        .get("/admin", roll_page::show)
        .get("/admin/charge", charge_page::show)
        .post("/admin/charge", charge_page::take_note)
        .get("/admin/invitations", invitations_page::show)
        .post("/admin/invitations", invitations_page::invite)
        .post("/admin/links", links_page::hand_out)
        .get("/admin/mail", mail_page::show)
        .post("/admin/mail/trial", mail_page::try_out)
        .get("/admin/companies", companies_page::show)
        .post("/admin/companies/{id}", companies_page::save)
        .get("/admin/chart", positions_page::show)
        .post("/admin/chart", positions_page::open)
        .get("/admin/chart/{id}", positions_page::show_one)
        .post("/admin/chart/{id}", positions_page::change)
        .post("/admin/chart/{id}/holder", positions_page::appoint)
        .post("/admin/chart/{id}/removal", positions_page::remove)
        .get("/admin/people/{person}", account_page::show)
        .get("/admin/people/{person}/record", work_record_page::show)
        .post("/admin/people/{person}/record", work_record_page::save)
        .post("/admin/people/{person}/suspension", account_page::suspend)
        .post("/admin/people/{person}/return", account_page::let_in)
        .post("/admin/people/{person}/reset", resets_page::ask)
        .post(
            "/admin/people/{person}/reset/confirmation",
            resets_page::confirm,
        )
        .post("/admin/people/{person}/reset/refusal", resets_page::decline)
        .post(
            "/admin/people/{person}/mandate",
            account_page::make_administrator,
        )
        .post(
            "/admin/people/{person}/mandate/end",
            account_page::end_mandate,
        )
        .post("/admin/people/{person}/urgency", urgency::change)
        .post("/admin/people/{person}/stay", account_page::prolong)
        .get(
            "/admin/people/{person}/departure",
            account_page::confirm_departure,
        )
        .post("/admin/people/{person}/departure", account_page::depart)
        .and(json_routes())
}

/// The same acts for programs.
fn json_routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .api(|| utoipa_axum::routes!(api::list, api::invite))
        .api(|| utoipa_axum::routes!(api::suspend, api::let_in))
        .api(|| utoipa_axum::routes!(api::depart))
        .api(|| utoipa_axum::routes!(account_api::show, work_record_api::revise))
        .api(|| utoipa_axum::routes!(account_api::prolong))
        .api(|| utoipa_axum::routes!(account_api::make_administrator, account_api::end_mandate))
        .api(|| utoipa_axum::routes!(urgency::give, urgency::take))
        .api(|| utoipa_axum::routes!(links_api::hand_out))
        .api(|| utoipa_axum::routes!(links_api::ask, links_api::decline))
        .api(|| utoipa_axum::routes!(links_api::confirm))
        .api(|| utoipa_axum::routes!(mail_api::show))
        .api(|| utoipa_axum::routes!(mail_api::try_out))
        .api(|| utoipa_axum::routes!(companies_api::list))
        .api(|| utoipa_axum::routes!(companies_api::change))
        .api(|| utoipa_axum::routes!(positions_api::list, positions_api::open))
        .api(|| utoipa_axum::routes!(positions_api::change, positions_api::remove))
        .api(|| utoipa_axum::routes!(positions_api::appoint))
}
