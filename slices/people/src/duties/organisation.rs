//! What the organisation is made of: companies, words that people share, posts.

use kit::duties::{Table, nothing, personal};

use super::{SHARED, SORTED, WORK};

pub(super) const ORGANISATION: Table = Table {
    name: "organisation",
    columns: &[
        nothing("id", "there is one organisation"),
        nothing("name", "the organisation's name"),
        nothing("language", "the organisation's language"),
        nothing("accent", "the organisation's colour"),
        nothing("hours", "when the organisation works"),
        nothing(
            "setup_digest",
            "opens the set-up page before anybody has an account",
        ),
        nothing("created_at", "when the organisation was set up"),
    ],
};

/// How often something was delivered outside of people's hours: to whom is kept nowhere.
pub(super) const INTERRUPTIONS: Table = Table {
    name: "interruptions",
    columns: &[nothing("month", "a month"), nothing("number", "a count")],
};

pub(super) const COMPANIES: Table = Table {
    name: "companies",
    columns: &[
        nothing("id", SHARED),
        nothing("name", SHARED),
        nothing("folded", SHARED),
        nothing("partner", SHARED),
        nothing("contract", SHARED),
    ],
};

pub(super) const TERMS: Table = Table {
    name: "terms",
    columns: &[
        nothing("id", SHARED),
        nothing("kind", SHARED),
        nothing("name", SHARED),
        nothing("folded", SHARED),
    ],
};

pub(super) const POSITIONS: Table = Table {
    name: "positions",
    columns: &[
        nothing("id", "a post, whoever holds it"),
        nothing("import_key", "what a post is called where it came from"),
        nothing("title", "a post's title, whoever holds it"),
        nothing("unit_id", "a post's unit"),
        nothing("reports_to", "a post's place among posts"),
        personal("holder_id", WORK),
        nothing("state", "whether a post is held"),
        // A held post stands at its holder's name.
        personal("sort_key", SORTED),
        nothing("team", "how many people are below a post"),
    ],
};
