//! Searching across the slices: one question, put to the index within what the
//! reader may read, and shown by whoever owns what was found.

mod api;
mod ask;
mod go;
mod page;

/// The routes of search.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/search", page::show)
        .get("/go", go::propose)
        .api(|| utoipa_axum::routes!(api::search))
}
