//! What people are told, and what they would rather not be.

use kit::duties::{
    Basis::Interest, Category::Activity, Datum, Departure, Kept, SeenBy, Source::Product, Table,
    datum, personal,
};

use super::{LOOKS, OWNER, TOLD};

/// Points to somebody else: part of what the reader was told, anonymised when the other one leaves.
const BY_OTHERS: Datum = TOLD.on_departure(Departure::Anonymised);
pub(super) const NOTICES: Table = Table {
    name: "notices",
    columns: &[
        personal("id", TOLD),
        personal("person_id", TOLD),
        personal("kind", TOLD),
        personal("bundle", TOLD),
        personal("address", TOLD),
        personal("about", TOLD),
        personal("place", TOLD),
        personal("actor_id", BY_OTHERS),
        personal("others", TOLD),
        personal("at", TOLD),
        personal("seen", TOLD),
        personal("letter_id", TOLD),
    ],
};

/// Where something waits for somebody: that it waits, never what.
const WAITS: Datum = datum(
    "tells the person that something was said to them alone",
    Interest,
    Activity,
    Product,
    SeenBy::Self_,
);
pub(super) const UNREAD_PLACES: Table = Table {
    name: "unread_places",
    columns: &[
        personal("person_id", WAITS),
        personal("place", WAITS),
        personal("urgent", WAITS),
    ],
};

/// Who has a part in what somebody was told: counted, and shown to nobody.
const COUNTED: Datum = datum(
    "counts each person once",
    Interest,
    Activity,
    Product,
    SeenBy::Nobody,
)
.kept(Kept::Days(90))
.withheld();
pub(super) const NOTICE_ACTORS: Table = Table {
    name: "notice_actors",
    columns: &[
        personal("notice_id", COUNTED),
        personal("person_id", COUNTED),
    ],
};

pub(super) const NOTICE_SWITCHES: Table = Table {
    name: "notice_switches",
    columns: &[
        personal("person_id", OWNER),
        personal("kind", LOOKS),
        personal("way", LOOKS),
    ],
};
