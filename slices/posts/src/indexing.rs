//! What was said, as the search finds it: in its space, by its author, under its tags.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{Document, Index, Language, Readers};

use crate::Text;
use crate::naming::Said;

/// The kind of document a post is in the index.
pub const POST: &str = "post";
/// The kind of document a comment is in the index.
pub const COMMENT: &str = "comment";

/// Puts something said into the index, in place of what it said before; `names` are those of
/// its files, by which it is found too.
pub(crate) async fn put(
    tx: &mut Tx,
    kind: &'static str,
    said: Said,
    at: Instant,
    text: &Text,
    names: &str,
) -> Result<(), Fault> {
    let document = Document {
        kind,
        id: said.subject,
        at,
        readers: Readers::Of(said.space.0),
        author: Some(said.author.0),
        tags: &text.rendered.tags,
        title: names,
        body: &text.rendered.plain,
        language: Language::Mixed,
    };
    Index::put(tx, &document).await
}
