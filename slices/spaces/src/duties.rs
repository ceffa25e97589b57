//! What the tables of this slice hold about people, and what becomes of it.

use kit::duties::{
    Basis, Category, Column, Datum, Departure, Kept, SeenBy, Source, Table, datum, nothing,
    personal,
};

/// Every table of this slice, every column of it.
pub const TABLES: &[Table] = &[
    Table {
        name: "spaces",
        columns: SPACES,
    },
    Table {
        name: "memberships",
        columns: MEMBERSHIPS,
    },
    Table {
        name: "space_companies",
        columns: COMPANIES,
    },
    Table {
        name: "space_requests",
        columns: REQUESTS,
    },
    Table {
        name: "space_invitations",
        columns: INVITATIONS,
    },
];

const MEMBER: Datum = datum(
    "Knowing who may read and write in a space",
    Basis::Contract,
    Category::Activity,
    Source::Person,
    SeenBy::Place,
);
const ROLE: Datum = datum(
    "Knowing who looks after a space",
    Basis::Contract,
    Category::WorkLife,
    Source::Colleague,
    SeenBy::Place,
);
const ASKED: Datum = datum(
    "Letting the stewards of a space decide whom they let in",
    Basis::Contract,
    Category::Activity,
    Source::Person,
    SeenBy::Place,
)
.kept(Kept::WithSubject);
const INVITED: Datum = datum(
    "Letting somebody into a space they were invited to",
    Basis::Contract,
    Category::Activity,
    Source::Colleague,
    SeenBy::Place,
)
.kept(Kept::WithSubject);

const SPACES: &[Column] = &[
    nothing("id", "a number of a place"),
    nothing("slug", "the address of a place"),
    personal("name", written("Naming a place")),
    nothing("folded", "the name of a place without accents"),
    nothing("sort_key", "the name of a place as it sorts"),
    nothing("kind", "how one comes into a place"),
    nothing("square", "whether it is the company-wide square"),
    personal("description", written("Saying what a place is about")),
    personal(
        "editorial_line",
        written("Saying what is said in a place and what elsewhere"),
    ),
    nothing("editorial_html", "the editorial line as pages show it"),
    nothing("archived_at", "when a place was closed"),
    nothing("created_at", "when a place was opened"),
    personal(
        "created_by",
        datum(
            "Knowing who opened a place",
            Basis::Interest,
            Category::Activity,
            Source::Person,
            SeenBy::Place,
        )
        .kept(Kept::WithSubject)
        .on_departure(Departure::Anonymised),
    ),
    nothing("members", "a count of at least a whole space"),
    nothing("guests", "a count"),
    nothing("companies", "a count"),
    nothing("guest_companies", "a count"),
    nothing("posts_ever", "a count"),
    nothing("last_post_id", "a number of a post"),
    nothing("import_key", "what a place was called where it comes from"),
];

const MEMBERSHIPS: &[Column] = &[
    nothing("space_id", "a number of a place"),
    personal("person_id", MEMBER),
    personal("steward", ROLE),
    personal(
        "seen_posts",
        datum(
            "Telling the person what is new to them",
            Basis::Contract,
            Category::Activity,
            Source::Product,
            SeenBy::Self_,
        ),
    ),
    personal(
        "company_id",
        datum(
            "Counting the companies that read a place",
            Basis::Interest,
            Category::WorkLife,
            Source::Organisation,
            SeenBy::Place,
        ),
    ),
    personal(
        "guest",
        datum(
            "Counting the guests who read a place",
            Basis::Interest,
            Category::WorkLife,
            Source::Organisation,
            SeenBy::Place,
        ),
    ),
    personal("joined_at", MEMBER),
];

const COMPANIES: &[Column] = &[
    nothing("space_id", "a number of a place"),
    nothing("company_id", "a company"),
    nothing(
        "people",
        "how many people of that company read a place, shown only as a number of companies",
    ),
    nothing("guests", "how many of them are guests"),
];

const REQUESTS: &[Column] = &[
    nothing("space_id", "a number of a place"),
    personal("person_id", ASKED),
    personal("message", ASKED),
    personal("at", ASKED),
];

const INVITATIONS: &[Column] = &[
    nothing("space_id", "a number of a place"),
    personal("person_id", INVITED),
    personal("invited_by", INVITED.on_departure(Departure::Anonymised)),
    personal("at", INVITED),
];

/// What members wrote about the place itself: it belongs to the place and outlives those who wrote it.
const fn written(purpose: &'static str) -> Datum {
    datum(
        purpose,
        Basis::Interest,
        Category::Expression,
        Source::Colleague,
        SeenBy::Place,
    )
    .kept(Kept::WithSubject)
    .on_departure(Departure::Kept)
}
