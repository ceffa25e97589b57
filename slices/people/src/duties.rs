//! What this slice keeps about people, column by column, and what becomes of it.

mod entrance;
mod files;
mod notices;
mod organisation;
mod person;

use kit::duties::{
    Basis::{Contract, Interest},
    Category::{Activity, Identity, Preference, WorkLife},
    Datum, Kept, SeenBy,
    Source::{Organisation, Person, Product},
    Table, datum,
};

use entrance::{
    ADMINISTRATOR_ACKNOWLEDGEMENTS, ATTEMPTS, CREDENTIALS, LINK_REQUESTS, LINKS, RESETS, SESSIONS,
    TOKENS,
};
use files::ATTACHMENTS;
use notices::{NOTICE_ACTORS, NOTICE_SWITCHES, NOTICES, UNREAD_PLACES};
use organisation::{COMPANIES, INTERRUPTIONS, ORGANISATION, POSITIONS, TERMS};
use person::{ACQUAINTANCES, ARRIVALS, LEAVES, PEOPLE, PERSON_TERMS, PHOTOS, PROFILES};

const WHO: &str = "says whose row it is";
const SHARED: &str = "describes a word or a company that several people share";
/// The row's own person: kept as long as the row, told with it.
const OWNER: Datum = datum(WHO, Interest, Identity, Product, SeenBy::Self_).kept(Kept::WithSubject);
/// The name again, as machines compare it.
const SORTED: Datum = datum(
    "finds and sorts names",
    Contract,
    Identity,
    Product,
    SeenBy::Nobody,
)
.withheld();
const WORK: Datum = datum(
    "so that colleagues find whom they need",
    Contract,
    WorkLife,
    Organisation,
    SeenBy::Acquaintances,
);
const LOOKS: Datum = datum(
    "so that pages look as their reader wants",
    Interest,
    Preference,
    Person,
    SeenBy::Self_,
);
const TOLD: Datum = datum(
    "tells the person what concerns them",
    Interest,
    Activity,
    Product,
    SeenBy::Self_,
)
.kept(Kept::Days(90));

/// When somebody rests is theirs to say (Code du travail, L2242-17). Whoever writes to them
/// sees from when on they are told, and nothing of why.
const REST: Datum = datum(
    "so that nothing is sent to somebody who is not at work",
    Contract,
    Preference,
    Person,
    SeenBy::Acquaintances,
);

/// Every table of this slice.
pub const TABLES: &[Table] = &[
    ORGANISATION,
    COMPANIES,
    TERMS,
    PEOPLE,
    CREDENTIALS,
    PROFILES,
    PHOTOS,
    PERSON_TERMS,
    POSITIONS,
    SESSIONS,
    LINKS,
    TOKENS,
    ATTEMPTS,
    NOTICES,
    NOTICE_ACTORS,
    NOTICE_SWITCHES,
    UNREAD_PLACES,
    ATTACHMENTS,
    ACQUAINTANCES,
    ARRIVALS,
    LINK_REQUESTS,
    RESETS,
    LEAVES,
    INTERRUPTIONS,
    ADMINISTRATOR_ACKNOWLEDGEMENTS,
];
