//! What people choose about their own account: how Parvis looks to them, where
//! they are signed in, what proves who they are. Each page is one noun; none of
//! them changes anybody else.

mod api;
mod display;
mod display_page;
mod password_change;
mod password_page;
mod sessions_page;
mod tokens_page;
mod zones;

pub use display::Display;

/// The pages of the settings: where they are and the key of their name, in the order of the tabs.
pub const TABS: [(&str, &str); 8] = [
    ("/settings", "people-settings-display"),
    ("/settings/profile", "people-settings-profile"),
    ("/settings/notifications", "people-settings-notifications"),
    ("/settings/hours", "people-settings-hours"),
    ("/settings/blocks", "people-settings-blocks"),
    ("/settings/sessions", "people-settings-sessions"),
    ("/settings/password", "people-settings-password"),
    ("/settings/tokens", "people-settings-tokens"),
];

/// The routes of the settings.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/settings", display_page::show)
        .post("/settings", display_page::save)
        .get("/settings/sessions", sessions_page::show)
        .post("/settings/sessions/end", sessions_page::end_others)
        .post("/settings/sessions/{id}/end", sessions_page::end)
        .get("/settings/password", password_page::show)
        .post("/settings/password", password_page::change)
        .get("/settings/tokens", tokens_page::show)
        .post("/settings/tokens", tokens_page::make)
        .post("/settings/tokens/{id}/revocation", tokens_page::revoke)
        .api(|| utoipa_axum::routes!(api::me, api::choose))
}
