//! What a space says of itself: its name, its description, its editorial line.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{fold, sort_key};
use kit::site::Site;
use kit::values;
use kit::web::Stop;

use crate::access::StewardedSpace;
use crate::create::{checked_description, checked_name};
use crate::editorial::EditorialLine;
use crate::indexing;

const DESCRIBE: &str = "update spaces set name = $2, folded = $3, sort_key = $4, description = $5, editorial_line = $6, \
       editorial_html = $7 where id = $1";
const EDITORIAL_SOURCE: &str = "select editorial_line from spaces where id = $1";

/// Describes the space anew. Its address and its kind never change: links keep
/// working, and what was said stays among those it was said to. Records `space.described`.
///
/// # Errors
/// A refusal on `name` or `description`.
pub async fn describe(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    name: &str,
    description: &str,
    editorial: &EditorialLine,
) -> Result<(), Stop> {
    let name = checked_name(name)?;
    let description = checked_description(description)?;
    let id = space.space.id;
    tx.run(
        DESCRIBE,
        values![
            id,
            name,
            fold(&name),
            sort_key(&name),
            description,
            editorial.source,
            editorial.html
        ],
    )
    .await?;
    indexing::index(tx, id).await?;
    kit::facts::record(
        site,
        tx,
        "space.described",
        Some(space.steward().person.0),
        id.0,
        None,
    )
    .await?;
    Ok(())
}

/// The editorial line as it was written, to be edited.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn editorial_source(tx: &mut Tx, space: &StewardedSpace) -> Result<String, Fault> {
    tx.one(EDITORIAL_SOURCE, values![space.space.id]).await
}
