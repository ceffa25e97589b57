//! Emojis given to a text: which is one, how they are counted, and the row a page shows of them.
//!
//! Who gave what is a row of whoever keeps the text; what pages show is a [`Summary`] kept
//! beside it, so that reading costs the same however many people reacted.

mod emoji;
mod summary;
mod view;

pub use emoji::{Emoji, SET};
pub use summary::{Count, ReactionShape, Summary};
pub use view::{Choice, ReactionsView};

/// How many different emojis there may be under one text: a row of them, not a page.
pub const MOST_EMOJIS: usize = 20;

/// What a person does with an emoji.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Gives it; giving twice is once.
    Give,
    /// Takes it back; taking twice is once.
    Take,
    /// Gives it where it was not given, takes it back where it was.
    Toggle,
}
