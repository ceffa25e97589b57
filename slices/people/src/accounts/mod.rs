//! Accounts: passwords, sessions, single-use links, tokens for programs.

pub mod account;
pub mod actor;
pub mod identify;
pub mod in_person;
pub mod links;
pub mod password;
pub mod sessions;
mod sign_in;
pub mod standing;
pub mod throttle;
pub mod tokens;
mod welcome;

/// The handle or the address somebody typed to say who they are, as it is looked up: without
/// case, without accents, without the `@` that handles are written with.
#[must_use]
pub fn login(typed: &str) -> String {
    kit::search::fold(typed.trim().trim_start_matches('@'))
}

/// The routes of accounts.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::sign_in)
        .post("/sign-out", sign_in::sign_out)
        .get("/welcome/{secret}", welcome::show)
        .post("/welcome/{secret}", welcome::accept)
}
