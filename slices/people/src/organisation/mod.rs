//! Whose square this is, its companies, and the day it is set up.

pub mod companies;
pub mod setup;
mod setup_page;

use kit::fault::Fault;
use kit::site::Site;
use kit::values;

/// The routes of the organisation.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/setup", setup_page::show)
        .post("/setup", setup_page::set_up)
}

/// The organisation's name, once it is set up.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn name(site: &Site) -> Result<Option<String>, Fault> {
    let mut tx = site.db.read().await?;
    tx.first(
        "select name from organisation where id = 1 and name <> ''",
        values![],
    )
    .await
}
