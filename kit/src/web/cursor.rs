//! Long lists, a page at a time, by the place of the last item seen.

use std::str::FromStr;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::{Deserialize, Serialize};

use super::{Query, Refusal, Stop};

/// What a client asks of a list: `?after=cursor&limit=n`.
#[derive(Debug, Clone, Default, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// The `next` of the page before.
    after: Option<String>,
    /// How many items at most: 1 to 100, more is taken for 100.
    #[param(minimum = 1)]
    limit: Option<usize>,
}

impl<S: Send + Sync> FromRequestParts<S> for Paging {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        let Query(raw) = Query::<Raw>::from_request_parts(parts, state).await?;
        let limit = raw.limit.map(|text| text.parse()).transpose().ok();
        let limit = limit.filter(|limit| *limit != Some(0));
        Ok(Self {
            after: raw.after,
            limit: limit.ok_or_else(|| bad("kit-limit-unknown", "limit"))?,
        })
    }
}

/// What an address says of a page.
#[derive(Deserialize)]
struct Raw {
    after: Option<String>,
    limit: Option<String>,
}

fn bad(key: &'static str, field: &'static str) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, key).on(field)
}

impl Paging {
    /// Where the page begins; `None` at the beginning.
    ///
    /// # Errors
    /// A refusal when that is no place of ours: a client that spoils its cursors would
    /// otherwise be given the first page for ever.
    pub fn after<P: FromStr>(&self) -> Result<Option<P>, Refusal> {
        let place = self.after.as_deref().map(str::parse).transpose();
        place.map_err(|_| bad("kit-cursor-unknown", "after"))
    }

    /// How many items to give, `usual` when the client does not say.
    #[must_use]
    pub fn size(&self, usual: usize) -> usize {
        self.limit.unwrap_or(usual).min(100)
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
