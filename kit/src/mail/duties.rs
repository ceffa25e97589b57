//! What is kept about letters.

use crate::duties::{
    Basis::{Contract, Interest},
    Category::Activity,
    Datum, Kept,
    SeenBy::{Nobody, Self_},
    Source::Product,
    Table, datum, nothing, personal,
};

/// Kept until it has left and some days longer, so that nothing is sent twice.
const WAITS: Datum = datum(
    "sends letters by mail even after a crash, and none of them twice",
    Contract,
    Activity,
    Product,
    Nobody,
)
.kept(Kept::Days(10));

const RECEIVED: Datum = datum(
    "takes in no answer by mail twice, and none from programs that answer each other",
    Interest,
    Activity,
    Product,
    Nobody,
)
.kept(Kept::Days(10));

const RETURNED: Datum = datum(
    "stops letters to an address that does not take them",
    Interest,
    Activity,
    Product,
    Self_,
);

/// The declarations of the tables of mail.
pub const TABLES: &[Table] = &[
    Table {
        name: "letters",
        columns: &[
            personal("id", WAITS),
            personal("occasion", WAITS),
            personal("kind", WAITS),
            personal("receiver_id", WAITS),
            personal("about", WAITS),
            personal("not_before", WAITS),
            nothing("state", "the state of the work"),
            nothing("attempts", "the state of the work"),
            nothing("claimed_until", "the state of the work"),
            nothing("trouble", "a number of a mail server, without what it said"),
            personal("settled_at", WAITS),
        ],
    },
    Table {
        name: "letters_received",
        columns: &[
            personal("digest", RECEIVED),
            personal("sender_id", RECEIVED),
            personal("at", RECEIVED),
        ],
    },
    Table {
        name: "letter_returns",
        columns: &[
            personal("receiver_id", RETURNED),
            personal("returns", RETURNED),
            personal("last_at", RETURNED),
            personal("stopped_at", RETURNED),
        ],
    },
    Table {
        name: "seals",
        columns: &[
            nothing("name", "what a key is for"),
            nothing("secret", "a key of this site"),
        ],
    },
];
