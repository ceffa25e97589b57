//! A Slack export becomes people, channels and messages, without a byte of it written to disk.
//!
//! The archive is hostile until shown otherwise: names, sizes and ratios are checked before the
//! first byte is inflated and measured again while inflating. Channels' days are read one after
//! the other, so that memory holds a few days of one channel and never the whole export.
//!
//! Private conversations are not read at all: the report says that they were left out.

mod archive;
mod attachments;
mod channels;
mod emoji;
mod event;
mod export;
mod files;
mod gate;
mod json;
mod layout;
mod markdown;
mod markup;
mod message;
mod messages;
mod mrkdwn;
mod refusal;
mod richtext;
mod token;
mod users;

pub use archive::Limits;
pub use channels::{Channel, Privacy};
pub use export::Export;
pub use files::FileRef;
pub use markup::Resolver;
pub use message::{Author, Message, Reaction};
pub use messages::Messages;
pub use refusal::ArchiveRefusal;
pub use users::User;
