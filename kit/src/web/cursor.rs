//! Long lists, a page at a time, by the place of the last item seen.

use serde::{Deserialize, Serialize};

/// Where a page of a list begins: after the item with this number. In addresses
/// it is opaque to clients; a cursor that cannot be read starts the list again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor(pub i64);

/// What a client asks of a list: `?after=cursor&limit=n`.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// The `next` of the page before.
    pub after: Option<String>,
    /// How many items at most, 1 to 100.
    pub limit: Option<usize>,
}

impl Paging {
    /// The number the page begins after.
    #[must_use]
    pub fn cursor(&self) -> Option<i64> {
        self.after.as_deref().and_then(|text| text.parse().ok())
    }

    /// How many items to give, `usual` when the client does not say.
    #[must_use]
    pub fn size(&self, usual: usize) -> usize {
        self.limit.unwrap_or(usual).clamp(1, 100)
    }
}

/// A page of a list, as JSON answers it.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct Listing<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Where the next page begins, or null at the end.
    pub next: Option<String>,
}

impl<T> Listing<T> {
    /// A page out of one item more than asked for: the surplus only says that there is more.
    #[must_use]
    pub fn cut(mut items: Vec<T>, size: usize, place: impl Fn(&T) -> i64) -> Self {
        let more = items.len() > size;
        items.truncate(size);
        let next = items
            .last()
            .filter(|_| more)
            .map(|item| place(item).to_string());
        Self { items, next }
    }

    /// The same page of other items.
    #[must_use]
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Listing<U> {
        Listing {
            items: self.items.into_iter().map(change).collect(),
            next: self.next,
        }
    }
}
