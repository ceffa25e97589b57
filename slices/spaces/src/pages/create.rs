//! The form that creates a space.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;

use crate::create::{self, LONGEST_DESCRIPTION, LONGEST_NAME, NewSpace};
use crate::editorial::{self, EditorialLine};
use crate::{Kind, slug};

#[derive(Template)]
#[template(path = "create.html")]
struct Create<'a> {
    words: Words,
    form: &'a Answers,
    refusal: Option<String>,
    field: &'a str,
    longest_name: usize,
    longest_slug: usize,
    longest_description: usize,
    longest_editorial: usize,
}

/// What the form sends, and what is shown again when it is refused.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    name: String,
    slug: String,
    description: String,
    editorial_line: String,
    kind: String,
}

impl Answers {
    fn kind(&self) -> Kind {
        Kind::from_tag(&self.kind).unwrap_or(Kind::Open)
    }

    fn is(&self, tag: &str) -> bool {
        self.kind().tag() == tag
    }
}

/// The empty form.
pub(super) async fn show(actor: Actor, reader: Reader) -> Result<Response, Stop> {
    create::refuse_guest(&actor)?;
    form(&reader, &Answers::default(), None)
}

fn form(reader: &Reader, answers: &Answers, refusal: Option<&Refusal>) -> Result<Response, Stop> {
    let words = reader.words;
    let page = Create {
        words,
        form: answers,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        field: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        longest_name: LONGEST_NAME,
        longest_slug: slug::LONGEST,
        longest_description: LONGEST_DESCRIPTION,
        longest_editorial: editorial::LONGEST,
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("spaces-create"), &page)?
        .section("spaces")
        .status(status)
        .into_response())
}

/// Creates the space, and shows it.
pub(super) async fn create(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    match found(&site, &actor, &answers).await {
        Ok(address) => Ok(see_other(&address)),
        Err(stop) => form(&reader, &answers, Some(&stop.refusal()?)),
    }
}

async fn found(site: &Site, actor: &Actor, answers: &Answers) -> Result<String, Stop> {
    create::refuse_guest(actor)?;
    let editorial =
        EditorialLine::written(&mut site.db.read().await?, actor, &answers.editorial_line).await?;
    let new = NewSpace {
        name: &answers.name,
        slug: Some(&answers.slug),
        kind: answers.kind(),
        description: &answers.description,
        editorial: &editorial,
        founder: Some(actor.person),
        at: actor.now,
        import_key: None,
    };
    let mut tx = site.db.write().await?;
    let id = create::create(site, &mut tx, &new).await?;
    let address = create::address(&mut tx, id).await?;
    site.commit(tx).await?;
    Ok(address)
}
