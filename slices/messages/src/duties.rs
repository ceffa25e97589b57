//! What the tables of this slice hold about people, and what becomes of it.

use kit::duties::{
    Basis, Category, Column, Datum, Departure, Kept, SeenBy, Source, Table, datum, nothing,
    personal,
};

use crate::reports::KEPT_DAYS;

/// Every table of this slice, every column of it.
pub const TABLES: &[Table] = &[
    Table {
        name: "conversations",
        columns: CONVERSATIONS,
    },
    Table {
        name: "seats",
        columns: SEATS,
    },
    Table {
        name: "messages",
        columns: MESSAGES,
    },
    Table {
        name: "message_reactions",
        columns: REACTIONS,
    },
    Table {
        name: "blocks",
        columns: BLOCKS,
    },
    Table {
        name: "message_reports",
        columns: REPORTS,
    },
    Table {
        name: "reported_messages",
        columns: REPORTED,
    },
];

/// Something said to a few: it stays theirs when its author leaves, without the name.
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

const MARK: Datum = said("Knowing that somebody declared something personal, and since when");

const CONVERSATIONS: &[Column] = &[
    nothing("id", "a number"),
    personal(
        "pair_key",
        around("Giving two people one conversation, whoever opens it"),
    ),
    personal("name", said("Telling one conversation from another")),
    nothing("created_at", "since when it has been there"),
    personal("personal_by", MARK),
    personal("personal_at", MARK),
];

const TAKES_PART: Datum = around("Knowing who takes part and may read");
const READING: Datum = own("Showing the person what they have not read, and nobody else");
const WISH: Datum = own("Telling the person as much of it as they want");

const SEATS: &[Column] = &[
    nothing("conversation_id", "a number of a conversation"),
    personal("person_id", TAKES_PART),
    nothing("search_key", "a number that opens what was said meanwhile"),
    nothing("since_id", "a number of a message"),
    personal("joined_at", TAKES_PART),
    personal("left_at", TAKES_PART),
    personal("muted", WISH),
    personal("hidden", WISH),
    personal("read_id", READING),
    personal("unread", READING),
    nothing("newest_id", "a number of a message"),
];

const MESSAGES: &[Column] = &[
    nothing("id", "a number"),
    nothing("conversation_id", "a number of a conversation"),
    personal("author_id", around("Knowing who said something")),
    nothing("kind", "what sort of line it is"),
    personal(
        "object_id",
        datum(
            "Knowing who was brought in",
            Basis::Contract,
            Category::Activity,
            Source::Colleague,
            SeenBy::Place,
        )
        .kept(Kept::WithSubject)
        .on_departure(Departure::Anonymised),
    ),
    personal("body", said("Reading what was said")),
    nothing("html", "the body as pages show it"),
    nothing("excerpt", "the beginning of the body"),
    nothing("version", "a count"),
    personal("sent_at", around("Knowing when something was said")),
    nothing("settled_at", "a few seconds after it was sent"),
    personal(
        "edited_at",
        around("Knowing that something was changed since"),
    ),
    personal(
        "withdrawn_at",
        around("Knowing that something was withdrawn"),
    ),
    personal("personal_at", MARK),
    personal("urgent", said("Knowing why something could not wait")),
    nothing("reactions", "counts"),
    nothing("files", "a count"),
];

const GIVEN: Datum =
    around("Showing how something was received, and letting the person take it back")
        .on_departure(Departure::Deleted);

const REACTIONS: &[Column] = &[
    nothing("message_id", "a number of a message"),
    personal("person_id", GIVEN),
    personal("emoji", GIVEN),
    personal("at", GIVEN),
];

const BLOCKED: Datum = own("Leaving somebody alone who asked for it");

const BLOCKS: &[Column] = &[
    personal("person_id", BLOCKED),
    personal(
        "blocked_id",
        // Whom somebody blocked is theirs to know: told to the other, it would be a reproach.
        BLOCKED,
    ),
    personal("at", BLOCKED),
];

/// What somebody reported: kept for a year, so that it can be taken up.
const fn reported(purpose: &'static str, source: Source) -> Datum {
    datum(
        purpose,
        Basis::Interest,
        Category::Expression,
        source,
        SeenBy::Self_,
    )
    .kept(Kept::Days(KEPT_DAYS))
    .on_departure(Departure::Kept)
}

const REPORTER: Datum = reported("Answering whoever reported something", Source::Person);
const HELD: Datum = reported(
    "Judging what was reported as it stood, even when it was withdrawn since",
    Source::Colleague,
);

const REPORTS: &[Column] = &[
    nothing("id", "a number"),
    personal("reporter_id", REPORTER),
    nothing("conversation_id", "a number of a conversation"),
    personal("reason", REPORTER),
    personal("at", REPORTER),
];

const REPORTED: &[Column] = &[
    nothing("report_id", "a number of a report"),
    nothing("message_id", "a number of a message"),
    personal("author_id", HELD),
    nothing("reported", "whether it is reported, or only explains"),
    personal("body", HELD),
    personal("sent_at", HELD),
];
