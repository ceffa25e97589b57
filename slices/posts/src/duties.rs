//! What the tables of this slice hold about people, and what becomes of it.

use kit::duties::{
    Basis, Category, Column, Datum, Departure, Kept, SeenBy, Source, Table, datum, nothing,
    personal,
};

/// Every table of this slice, every column of it.
pub const TABLES: &[Table] = &[
    Table {
        name: "posts",
        columns: POSTS,
    },
    Table {
        name: "comments",
        columns: COMMENTS,
    },
    Table {
        name: "versions",
        columns: VERSIONS,
    },
    Table {
        name: "reactions",
        columns: REACTIONS,
    },
    Table {
        name: "bookmarks",
        columns: BOOKMARKS,
    },
    Table {
        name: "mutes",
        columns: MUTES,
    },
    Table {
        name: "mentions",
        columns: MENTIONS,
    },
    Table {
        name: "subject_tags",
        columns: SUBJECT_TAGS,
    },
    Table {
        name: "space_tags",
        columns: SPACE_TAGS,
    },
    Table {
        name: "announcement_reads",
        columns: READS,
    },
];

/// Something said: it is the organisation's work as much as its author's, and stays without the name (requirement H6).
const fn said(purpose: &'static str) -> Datum {
    datum(
        purpose,
        Basis::Contract,
        Category::Expression,
        Source::Person,
        SeenBy::Place,
    )
    .kept(Kept::WithSubject)
    .on_departure(Departure::Anonymised)
}

/// When or how something was said.
const fn around(purpose: &'static str) -> Datum {
    datum(
        purpose,
        Basis::Contract,
        Category::Activity,
        Source::Person,
        SeenBy::Place,
    )
    .kept(Kept::WithSubject)
    .on_departure(Departure::Anonymised)
}

/// What concerns nobody but the person.
const fn own(purpose: &'static str) -> Datum {
    datum(
        purpose,
        Basis::Contract,
        Category::Preference,
        Source::Person,
        SeenBy::Self_,
    )
}

const AUTHOR: Datum = around("Knowing who said something");
const BODY: Datum = said("Reading what was said");

const POSTS: &[Column] = &[
    nothing("id", "a number"),
    nothing("space_id", "a number of a place"),
    personal("author_id", AUTHOR),
    nothing("kind", "what sort of post it is"),
    nothing("state", "whether it stands"),
    personal("body", BODY),
    nothing("html", "the body as pages show it"),
    nothing("excerpt", "the beginning of the body"),
    nothing("version", "a count"),
    personal("published_at", around("Knowing when something was said")),
    personal(
        "edited_at",
        around("Knowing that something was changed since"),
    ),
    nothing("settled_at", "a few seconds after its publication"),
    personal(
        "withdrawn_at",
        around("Knowing that something was withdrawn"),
    ),
    nothing("comments", "a count"),
    nothing("reactions", "counts"),
    nothing("readers", "a count"),
    nothing("answer_id", "a number of a comment"),
    nothing("pinned_at", "since when it is on top of its place"),
    nothing("files", "a count"),
    nothing("import_key", "what it was called where it comes from"),
];

const COMMENTS: &[Column] = &[
    nothing("id", "a number"),
    nothing("post_id", "a number of a post"),
    personal("author_id", AUTHOR),
    nothing("state", "whether it stands"),
    personal("body", BODY),
    nothing("html", "the body as pages show it"),
    nothing("version", "a count"),
    personal("published_at", around("Knowing when something was said")),
    personal(
        "edited_at",
        around("Knowing that something was changed since"),
    ),
    nothing("settled_at", "a few seconds after its publication"),
    personal(
        "withdrawn_at",
        around("Knowing that something was withdrawn"),
    ),
    nothing("reactions", "counts"),
    nothing("files", "a count"),
    nothing("import_key", "what it was called where it comes from"),
];

const VERSIONS: &[Column] = &[
    nothing("subject_id", "a number of a post or a comment"),
    nothing("version", "a count"),
    personal(
        "body",
        said("Seeing what was changed, so that nobody is answered on words that were never read"),
    ),
    personal("written_at", around("Knowing when something was changed")),
];

const REACTIONS: &[Column] = &[
    nothing("subject_id", "a number of a post or a comment"),
    personal(
        "person_id",
        around("Counting each person's reaction once, and letting them take it back")
            .on_departure(Departure::Deleted),
    ),
    personal(
        "emoji",
        said("Showing how something was received").on_departure(Departure::Deleted),
    ),
    personal(
        "at",
        around("Showing reactions in their order").on_departure(Departure::Deleted),
    ),
];

const BOOKMARKS: &[Column] = &[
    personal("person_id", own("Finding again what one kept")),
    personal("post_id", own("Finding again what one kept")),
    personal("at", own("Finding again what one kept")),
];

const MUTES: &[Column] = &[
    personal("person_id", own("Not being told of a discussion any more")),
    personal("post_id", own("Not being told of a discussion any more")),
];

const MENTIONS: &[Column] = &[
    personal(
        "person_id",
        datum(
            "Finding where one is mentioned",
            Basis::Contract,
            Category::Expression,
            Source::Colleague,
            SeenBy::Place,
        )
        .kept(Kept::WithSubject),
    ),
    nothing("post_id", "a number of a post"),
    nothing("subject_id", "a number of a post or a comment"),
];

const SUBJECT_TAGS: &[Column] = &[
    nothing("subject_id", "a number of a post or a comment"),
    nothing("tag", "a word of the body, which is declared"),
];

const SPACE_TAGS: &[Column] = &[
    nothing("space_id", "a number of a place"),
    nothing("tag", "a word that many use"),
    nothing("uses", "a count"),
];

const READS: &[Column] = &[
    nothing("post_id", "a number of a post"),
    personal(
        "person_id",
        datum(
            "Counting who has read an announcement, and not asking the same person again",
            Basis::Contract,
            Category::Activity,
            Source::Person,
            SeenBy::Self_,
        ),
    ),
    personal("at", own("Telling the person when they said so")),
];
