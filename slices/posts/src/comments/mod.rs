//! Comments: what is answered under a post, one after the other.
//!
//! The permission is that of the post: a comment is found through it or not at all.

mod access;
mod api;
mod comment;
mod pages;
mod publish;
mod thread;
mod view;
mod withdraw;
mod writing;

pub use access::{EditableComment, ReadableComment, WithdrawableComment, WritableComment};
pub use comment::Comment;
pub use publish::Remark;

pub(crate) use comment::address;
pub(crate) use thread::{Stretch, Thread, thread};
pub(crate) use view::{ThreadView, quoted};

/// The routes of comments.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .post("/posts/{id}/comments", pages::publish)
        .post("/posts/{id}/writing", writing::tell)
        .get("/comments/{id}", pages::show)
        .get("/comments/{id}/edit", pages::edit_form)
        .post("/comments/{id}", pages::edit)
        .post("/comments/{id}/withdrawal", pages::withdraw)
        .post("/comments/{id}/undo", pages::take_back)
        .api(|| utoipa_axum::routes!(api::list, api::publish))
        .api(|| utoipa_axum::routes!(api::read, api::edit, api::withdraw))
        .api(|| utoipa_axum::routes!(api::take_back))
}
