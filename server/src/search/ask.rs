//! A question, from the words typed to what was found.

use jiff::tz::TimeZone;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{Cursor, Hit, Index, Query, Readable, Search};
use people::directory::Person;
use people::{Actor, directory};
use posts::search::Found;
use spaces::VisibleSpace;
use spaces::access::ReadableSpace;

/// Which sort of thing is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sort {
    /// Everything: a few people and spaces, then what was said.
    #[default]
    All,
    /// Posts and comments.
    Said,
    /// People.
    People,
    /// Spaces.
    Spaces,
}

impl Sort {
    pub(super) const EACH: [Self; 4] = [Self::All, Self::Said, Self::People, Self::Spaces];

    /// As addresses write it.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Said => "posts",
            Self::People => "people",
            Self::Spaces => "spaces",
        }
    }

    /// The key of its name.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::All => "search-sort-all",
            Self::Said => "search-sort-posts",
            Self::People => "search-sort-people",
            Self::Spaces => "search-sort-spaces",
        }
    }

    pub(super) fn from_tag(tag: &str) -> Self {
        Self::EACH
            .into_iter()
            .find(|sort| sort.tag() == tag)
            .unwrap_or_default()
    }
}

/// What was found.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) people: Vec<Person>,
    pub(super) spaces: Vec<VisibleSpace>,
    pub(super) said: Vec<Found>,
    /// Where the next page begins, when there may be one.
    pub(super) next: Option<i64>,
}

/// How many people or spaces are shown beside what was said.
const A_FEW: usize = 4;

/// What bounds a search: looked up once, used for every kind.
struct Bounds {
    places: Vec<i64>,
    holding: Vec<i64>,
    authors: Option<Vec<i64>>,
    inside: Option<Vec<i64>>,
}

impl Bounds {
    async fn of(tx: &mut Tx, actor: &Actor, query: &Query) -> Result<Self, Fault> {
        let places = spaces::readable_ids(tx, actor).await?;
        let mut holding = directory::holding(tx, actor).await?;
        holding.extend(spaces::indexing::holding(actor, &places));
        let handles: Vec<&str> = query.authors().collect();
        let authors = if handles.is_empty() {
            None
        } else {
            let known = directory::find_named(tx, actor, &handles).await?;
            Some(known.iter().map(|person| person.id().0).collect())
        };
        let mut inside = None;
        for slug in query.places() {
            // Looking in a place that is not there, or not open, finds nothing rather than everything.
            let found: &mut Vec<i64> = inside.get_or_insert_default();
            found.extend(
                ReadableSpace::find(tx, actor, slug)
                    .await?
                    .map(|space| space.space.id.0),
            );
        }
        Ok(Self {
            places,
            holding,
            authors,
            inside,
        })
    }
}

/// Which part of the answer is wished for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    /// Which sort of thing.
    pub(super) sort: Sort,
    /// What comes after this place of an earlier page.
    pub(super) after: Option<i64>,
    /// How much of it at most.
    pub(super) size: usize,
}

/// Puts the question.
pub(super) async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    zone: &TimeZone,
    query: &Query,
    Wish { sort, after, size }: Wish,
) -> Result<Findings, Fault> {
    let mut findings = Findings::default();
    if query.is_empty() {
        return Ok(findings);
    }
    let bounds = Bounds::of(tx, actor, query).await?;
    let search = |kinds, limit, after| Search {
        query,
        readable: Readable {
            places: &bounds.places,
            holding: &bounds.holding,
        },
        kinds,
        authors: bounds.authors.as_deref(),
        inside: bounds.inside.as_deref(),
        period: query.period(zone),
        after,
        limit,
    };
    let after = after.map(Cursor);
    // People and spaces lead the first page of everything; alone they are paged like the rest.
    let beside = |alone: Sort| match sort {
        Sort::All if size < 4 => None,
        Sort::All if after.is_none() => Some((A_FEW.min(size / 4), None)),
        own if own == alone => Some((size, after)),
        _ => None,
    };
    if let Some((limit, after)) = beside(Sort::People) {
        let hits = Index::search(tx, &search(&[directory::KIND], limit, after)).await?;
        findings.next = next(&hits, sort == Sort::People, limit);
        let ids: Vec<_> = hits.iter().map(|hit| people::PersonId(hit.id)).collect();
        findings.people = directory::find_by_ids(tx, actor, &ids).await?;
    }
    if let Some((limit, after)) = beside(Sort::Spaces) {
        let hits = Index::search(tx, &search(&spaces::indexing::KINDS, limit, after)).await?;
        findings.next = next(&hits, sort == Sort::Spaces, limit).or(findings.next);
        findings.spaces = spaces::indexing::results(tx, actor, &hits).await?;
    }
    if matches!(sort, Sort::All | Sort::Said) {
        let kinds = &[posts::indexing::POST, posts::indexing::COMMENT];
        // What leads the page takes of its places.
        let size = size.saturating_sub(findings.people.len() + findings.spaces.len());
        let hits = Index::search(tx, &search(kinds, size, after)).await?;
        findings.next = next(&hits, true, size);
        findings.said = posts::search::results(tx, actor, &hits).await?;
    }
    Ok(findings)
}

fn next(hits: &[Hit], paged: bool, limit: usize) -> Option<i64> {
    hits.last()
        .filter(|_| paged && hits.len() == limit)
        .map(|hit| hit.cursor.0)
}
