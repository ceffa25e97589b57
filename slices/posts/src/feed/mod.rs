//! The feed: what is new where I am, newest first, and nothing else decides the order.

mod api;
mod concerns;
mod home;
mod lines;
mod list;
mod looks;
mod newest;
mod now;
mod post_page;
mod seen;
mod seen_api;
mod space;
mod undo;
mod view;
mod walk;

pub use list::{Feed, Only, home, in_space, statements};

pub(crate) use post_page::{Written, comment_again};
pub(crate) use view::{Around, title};

/// The routes of the feed.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/", home::show)
        .get("/bookmarks", home::bookmarks)
        .post("/seen", seen::home)
        .get("/s/{slug}", space::show)
        .post("/s/{slug}/seen", seen::space)
        .get("/posts/{id}", post_page::show)
        .get("/posts/{id}/now", now::show)
        .api(|| utoipa_axum::routes!(api::feed))
        .api(|| utoipa_axum::routes!(api::bookmarks))
        .api(|| utoipa_axum::routes!(seen_api::home))
        .api(|| utoipa_axum::routes!(seen_api::space))
}
