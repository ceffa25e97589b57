//! The page that says what an administrator may do and may not, and takes note.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Page, Reader, Stop, see_other};
use kit::words::Words;

use super::charge;
use crate::Administrator;
use crate::accounts::in_person::InPerson;

#[derive(Template)]
#[template(path = "admin-charge.html")]
struct Charge {
    words: Words,
    noted: bool,
}

/// The text, and the button for whoever has not taken note of it.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Administrator,
    reader: Reader,
) -> Result<Page, Stop> {
    let noted = charge::is_noted(&mut site.db.read().await?, actor.person).await?;
    let words = reader.words;
    Ok(Page::new(words.say("people-charge-title"), &Charge { words, noted })?.section("admin"))
}

/// Takes note, in person.
pub(super) async fn take_note(
    State(site): State<SharedSite>,
    Administrator(actor): Administrator,
    _: InPerson,
    reader: Reader,
) -> Result<Response, Stop> {
    charge::take_note(&site, &actor, reader.words).await?;
    Ok(see_other("/admin"))
}
