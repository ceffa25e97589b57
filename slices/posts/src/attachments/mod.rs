//! Files that come with what is said: taken in, bound to it, handed out through its door.
//!
//! A file is sent first and waits, seen by its sender alone, until the post or the
//! comment it goes with is published; the publishing transaction binds it. From then
//! on it is read by whoever may read that, and goes when that is withdrawn. What waits
//! for a day is forgotten. Bytes are kept before the row that names them and deleted
//! after it: a crash leaves at worst a file nobody points to, which a sweep finds.

mod api;
mod attachment;
mod binding;
mod listing;
mod naming;
mod pages;
mod range;
mod serving;
mod shape;
mod taking;
mod view;
mod waiting;

pub use attachment::{Attachment, Sort};
pub use binding::{Attached, Leftover, MOST_FILES};
pub use listing::Carried;
pub use shape::AttachmentShape;
pub use taking::take;
pub use waiting::{forget_waiting, sweep};

pub(crate) use binding::{Carrier, bind, rebind, refuse_many, release, unbind};
pub(crate) use listing::{among, named};
pub(crate) use view::{AttachmentsView, ChooserView};

kit::id_type!(
    /// Identifies a file that was sent.
    AttachmentId
);

/// Where the files of this slice are among those of the others.
const RACK: &str = "attachments";

/// The routes of attachments.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .post("/attachments", pages::receive)
        .get("/files/{id}/thumbnail", serving::thumbnail)
        .get("/files/{id}/{name}", serving::file)
        .api(|| utoipa_axum::routes!(api::receive))
}
