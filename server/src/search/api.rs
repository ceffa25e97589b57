//! Search as JSON.

use axum::extract::State;
use kit::search::Query as Question;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Query, Reader, Stop};
use people::Actor;
use people::directory::Person;
use posts::search::Found;
use serde::{Deserialize, Serialize};
use spaces::VisibleSpace;

use super::ask::{Sort, Wish, ask};

/// What is asked.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The question: words, "exact phrases", `from:` `in:` `before:` `after:` `#tag`.
    #[serde(default)]
    q: String,
    /// Which sort of thing: `all`, `posts`, `people` or `spaces`.
    #[serde(default)]
    kind: String,
}

/// Something that was found.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Item {
    /// `person`, `space`, `post` or `comment`.
    kind: &'static str,
    /// Its identifier.
    id: String,
    /// Its address on this site.
    url: String,
    /// Its name, or the beginning of what it says.
    title: String,
    /// The space it is in, by slug.
    space: Option<String>,
    /// The handle of whoever wrote it.
    author: Option<String>,
    /// When it was said (RFC 3339).
    at: Option<String>,
}

/// What answers a question among what the caller may read, newest first.
#[utoipa::path(get, path = "/api/v1/search", params(Asked, Paging), responses((status = 200, body = Listing<Item>)))]
pub(super) async fn search(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
    paging: Paging,
) -> Result<Json<Listing<Item>>, Stop> {
    let question = Question::parse(&asked.q);
    let wish = Wish {
        sort: Sort::from_tag(&asked.kind),
        after: paging.after()?,
        size: paging.size(20),
    };
    let mut tx = site.db.read().await?;
    let found = ask(&mut tx, &actor, &reader.zone, &question, wish).await?;
    let next = found.next.map(|next| next.to_string());
    let people = found.people.into_iter().map(Item::from);
    let spaces = found.spaces.into_iter().map(Item::from);
    let said = found.said.into_iter().map(Item::from);
    Ok(Json(Listing {
        items: people.chain(spaces).chain(said).collect(),
        next,
    }))
}

impl From<Person> for Item {
    fn from(person: Person) -> Self {
        Self {
            kind: "person",
            id: person.id().to_string(),
            url: format!("/people/{}", person.card.handle),
            title: person.card.name,
            space: None,
            author: None,
            at: None,
        }
    }
}

impl From<VisibleSpace> for Item {
    fn from(space: VisibleSpace) -> Self {
        Self {
            kind: "space",
            id: space.id.to_string(),
            url: space.address(),
            title: space.name,
            space: Some(space.slug),
            author: None,
            at: None,
        }
    }
}

impl From<Found> for Item {
    fn from(said: Found) -> Self {
        Self {
            kind: if said.comment { "comment" } else { "post" },
            id: said.id.to_string(),
            url: said.address,
            title: kit::markup::excerpt(&said.plain, 200),
            space: Some(said.place.slug),
            author: said.author.present.then_some(said.author.handle),
            at: Some(said.at.rfc3339()),
        }
    }
}
