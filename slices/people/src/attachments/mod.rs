//! Files that come with what is said: taken in, bound to it, handed out through its door.
//!
//! A file is sent first and waits, seen by its sender alone, until what it goes with is
//! said; the transaction that says it binds the file. From then on it is read by whoever
//! may read that, which the slice that owns it decides (its [`Door`]), and goes when that
//! is withdrawn. What waits
//! for a day is forgotten. Bytes are kept before the row that names them and deleted
//! after it: a crash leaves at worst a file nobody points to, which a sweep finds.

mod api;
mod attachment;
mod binding;
mod listing;
mod naming;
mod pages;
mod range;
mod sent;
mod serving;
mod shape;
mod taking;
mod view;
mod waiting;

pub use attachment::{Attachment, Sort};
pub use binding::{
    Attached, Carrier, Leftover, MOST_FILES, Rebound, bind, rebind, refuse_many, release, unbind,
};
pub use listing::{Carried, among, named};
pub use sent::Sent;
pub use serving::Door;
pub use shape::AttachmentShape;
pub use taking::take;
pub use view::{AttachmentsView, ChooserView};
pub use waiting::{forget_waiting, sweep};

kit::id_type!(
    /// Identifies a file that was sent.
    AttachmentId
);

/// Where the files of this slice are among those of the others.
const RACK: &str = "attachments";

/// The routes of attachments, handed out through `doors`: the server alone knows those of
/// every slice.
#[must_use]
pub fn routes(doors: &'static [Door]) -> kit::web::Routes {
    serving::routes(doors)
        .post("/attachments", pages::receive)
        .api(|| utoipa_axum::routes!(api::receive))
}
