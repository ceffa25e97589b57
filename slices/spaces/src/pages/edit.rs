//! The form that describes a space anew.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;

use super::stewarded;
use crate::Space;
use crate::create::{LONGEST_DESCRIPTION, LONGEST_NAME};
use crate::description;
use crate::editorial::{self, EditorialLine};

#[derive(Template)]
#[template(path = "edit.html")]
struct Edit<'a> {
    words: Words,
    space: &'a Space,
    form: &'a Answers,
    fixed: String,
    refusal: Option<String>,
    field: &'a str,
    longest_name: usize,
    longest_description: usize,
    longest_editorial: usize,
}

/// What the form sends, and what is shown again when it is refused.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    name: String,
    description: String,
    editorial_line: String,
}

/// The form, with what the space says of itself now.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let editorial_line = description::editorial_source(&mut tx, &space).await?;
    let space = space.space;
    let answers = Answers {
        name: space.name.clone(),
        description: space.description.clone(),
        editorial_line,
    };
    form(&reader, &space, &answers, None)
}

fn form(
    reader: &Reader,
    space: &Space,
    answers: &Answers,
    refusal: Option<&Refusal>,
) -> Result<Response, Stop> {
    let words = reader.words;
    let page = Edit {
        words,
        space,
        form: answers,
        fixed: words.two(
            "spaces-fixed",
            ("address", space.address()),
            ("kind", words.say(space.kind.key())),
        ),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        field: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        longest_name: LONGEST_NAME,
        longest_description: LONGEST_DESCRIPTION,
        longest_editorial: editorial::LONGEST,
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    let title = words.one("spaces-edit-of", "space", &space.name);
    Ok(Page::new(title, &page)?
        .section("spaces")
        .status(status)
        .into_response())
}

/// Describes the space anew.
pub(super) async fn save(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    let space = stewarded(&mut site.db.read().await?, &actor, &slug)
        .await?
        .space;
    match describe(&site, &actor, &slug, &answers).await {
        Ok(()) => Ok(see_other(&format!("{}/about", space.address()))),
        Err(stop) => form(&reader, &space, &answers, Some(&stop.refusal()?)),
    }
}

async fn describe(site: &Site, actor: &Actor, slug: &str, answers: &Answers) -> Result<(), Stop> {
    let editorial =
        EditorialLine::written(&mut site.db.read().await?, actor, &answers.editorial_line).await?;
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, actor, slug).await?;
    description::describe(
        site,
        &mut tx,
        &space,
        &answers.name,
        &answers.description,
        &editorial,
    )
    .await?;
    site.commit(tx).await?;
    Ok(())
}
