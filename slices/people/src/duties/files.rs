//! The files people send with what they say.

use kit::duties::{
    Basis::Contract,
    Category::{self, Activity, Expression},
    Column, Datum, Departure, Kept, SeenBy,
    Source::Person,
    Table, datum, nothing, personal,
};

/// Stays with what it was sent with, without the name of whoever sent it (requirement H6).
const fn with(purpose: &'static str, category: Category) -> Datum {
    datum(purpose, Contract, category, Person, SeenBy::Place)
        .kept(Kept::WithSubject)
        .on_departure(Departure::Anonymised)
}

const fn said(purpose: &'static str) -> Datum {
    with(purpose, Expression)
}

const fn around(purpose: &'static str) -> Datum {
    with(purpose, Activity)
}

pub(super) const ATTACHMENTS: Table = Table {
    name: "attachments",
    columns: COLUMNS,
};

const COLUMNS: &[Column] = &[
    nothing("id", "a number"),
    personal("owner_id", around("Knowing who sent a file")),
    nothing("door", "the slice that owns what the file goes with"),
    nothing("subject_id", "a number of what the file goes with"),
    nothing("place", "the order of the files of one thing said"),
    personal("name", said("Showing what a file is called")),
    nothing("kind", "what sort of file it is"),
    nothing("size", "a number of bytes"),
    personal(
        "alt",
        said("Telling those who do not see an image what it shows"),
    ),
    nothing("width", "a number of pixels"),
    nothing("height", "a number of pixels"),
    personal(
        "file",
        said("Giving a file to those who may read what it belongs to"),
    ),
    nothing("thumbnail", "the file, smaller"),
    personal("created_at", around("Knowing when a file was sent")),
];
