//! Spaces in the search index: each is found by those who may see its name, by
//! no more of it than they may see.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{Document, Hit, Index, Language, Readers};
use kit::values;
use people::Actor;

use crate::visible::VisibleSpace;
use crate::{Kind, SpaceId};

/// What sort of thing a space is to the index.
const KIND: &str = "space";
/// What a closed space says of itself to those who are in it. Its name is found by everybody,
/// and one document cannot say more to some than to others.
const INSIDE: &str = "spaceinside";
/// What a search for spaces looks through.
pub const KINDS: [&str; 2] = [KIND, INSIDE];
/// What employees hold: it opens the names of spaces one may ask to enter or hear of.
/// No identifier is negative, so it can be mistaken for nobody's.
const EMPLOYEES: i64 = -4;

const DESCRIBED: &str = "select name, description, kind, created_at from spaces where id = $1";

/// Puts a space into the index as it is now.
pub(crate) async fn index(tx: &mut Tx, id: SpaceId) -> Result<(), Fault> {
    let (name, description, kind, at): (String, String, Kind, Instant) =
        tx.one(DESCRIBED, values![id]).await?;
    // A guest who is in a space holds its number, an employee holds theirs.
    let holding = [EMPLOYEES, id.0];
    let (readers, body) = match kind {
        Kind::Open | Kind::Secret => (Readers::Of(id.0), description.as_str()),
        Kind::Request => (Readers::Holding(&holding), description.as_str()),
        // Those outside see its name only.
        Kind::Closed => (Readers::Holding(&holding), ""),
    };
    let document = Document {
        kind: KIND,
        id: id.0,
        at,
        readers,
        author: None,
        tags: &[],
        title: &name,
        body,
        language: Language::Mixed,
    };
    Index::put(tx, &document).await?;
    if kind != Kind::Closed || description.is_empty() {
        return Index::remove(tx, INSIDE, id.0).await;
    }
    // Without the name: whoever looks for that would find the space twice.
    let inside = Document {
        kind: INSIDE,
        readers: Readers::Of(id.0),
        title: "",
        body: &description,
        ..document
    };
    Index::put(tx, &inside).await
}

/// What the actor holds towards the index besides the places they may read (`readable`).
#[must_use]
pub fn holding(actor: &Actor, readable: &[i64]) -> Vec<i64> {
    if actor.guest {
        readable.to_vec()
    } else {
        vec![EMPLOYEES]
    }
}

/// The spaces among these hits, in their order, through the same door as everywhere.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn results(tx: &mut Tx, actor: &Actor, hits: &[Hit]) -> Result<Vec<VisibleSpace>, Fault> {
    let ids: Vec<i64> = hits
        .iter()
        .filter(|hit| KINDS.contains(&hit.kind.as_str()))
        .map(|hit| hit.id)
        .collect();
    let mut found = VisibleSpace::by_ids(tx, actor, &ids).await?;
    found.sort_by_key(|space| ids.iter().position(|id| *id == space.id.0));
    Ok(found)
}
