//! What is known of a person, what they tell of themselves, and who knows of whom.

use kit::duties::{
    Basis::{Contract, Interest},
    Category::{Activity, Identity, PersonalLife, Preference, Security, WorkContact, WorkLife},
    Datum, Departure, Kept, SeenBy,
    Source::{Organisation, Person, Product},
    Table, datum, nothing, personal,
};

use super::{LOOKS, OWNER, REST, SORTED, TOLD, WORK};

/// Whoever left keeps a name in the list of accounts, which administrators alone see: so that their rights can
/// still be answered. Everywhere else they are « Ancien membre ».
const NAME: Datum = datum(
    "so that colleagues know who speaks",
    Contract,
    Identity,
    Organisation,
    SeenBy::Acquaintances,
)
.on_departure(Departure::Anonymised);
const ACCOUNT: Datum = datum(
    "decides what the account may do",
    Contract,
    Security,
    Organisation,
    SeenBy::Administrators,
);
const ARRIVAL: Datum = datum(
    "tells administrators since when the account is there, and the unit who has just come",
    Contract,
    WorkLife,
    Organisation,
    SeenBy::Acquaintances,
);
pub(super) const PEOPLE: Table = Table {
    name: "people",
    columns: &[
        // What was said stays, said by « Ancien membre »: the row stays with its number.
        personal("id", NAME),
        personal("handle", NAME),
        personal("name", NAME),
        personal("folded", SORTED.on_departure(Departure::Anonymised)),
        personal("sort_key", SORTED.on_departure(Departure::Anonymised)),
        personal("standing", ACCOUNT.on_departure(Departure::Kept)),
        personal("administrator", ACCOUNT),
        personal("may_interrupt", ACCOUNT),
        personal("guest", ACCOUNT.on_departure(Departure::Anonymised)),
        personal("guest_until", ACCOUNT),
        personal("company_id", WORK.on_departure(Departure::Anonymised)),
        personal("title", WORK),
        personal("unit_id", WORK),
        personal("site_id", WORK),
        personal(
            "photo",
            datum(
                "so that colleagues recognise each other",
                Interest,
                Identity,
                Person,
                SeenBy::Chosen,
            ),
        ),
        personal("language", LOOKS),
        personal("theme", LOOKS),
        personal("zone", LOOKS),
        personal("hours", REST),
        personal("unseen_notices", TOLD.kept(Kept::WithAccount)),
        personal(
            "feed_seen_until",
            datum(
                "marks where the person stopped reading",
                Interest,
                Activity,
                Product,
                SeenBy::Self_,
            ),
        ),
        personal("created_at", ARRIVAL.on_departure(Departure::Anonymised)),
        personal("left_at", ACCOUNT.on_departure(Departure::Kept)),
    ],
};

const OWN_WORDS: Datum = datum(
    "what the person wants colleagues to know of them",
    Interest,
    WorkLife,
    Person,
    SeenBy::Chosen,
);
const PRIVATE: Datum = datum(
    "what the person chose to tell of their life outside work",
    Interest,
    PersonalLife,
    Person,
    SeenBy::Chosen,
);
const CHOICE: Datum = datum(
    "whom the person shows a field to",
    Interest,
    Preference,
    Person,
    SeenBy::Self_,
);
pub(super) const PROFILES: Table = Table {
    name: "profiles",
    columns: &[
        personal("person_id", OWNER),
        personal(
            "work_phone",
            datum(
                "so that colleagues can call",
                Contract,
                WorkContact,
                Organisation,
                SeenBy::Acquaintances,
            ),
        ),
        personal("about", OWN_WORDS),
        personal("about_audience", CHOICE),
        personal("photo_audience", CHOICE),
        personal("skills_audience", CHOICE),
        personal("languages_audience", CHOICE),
        personal("phone", PRIVATE),
        personal("phone_audience", CHOICE),
        personal("address", PRIVATE),
        personal("address_audience", CHOICE),
        personal("diplomas", PRIVATE),
        personal("diplomas_audience", CHOICE),
        personal("hobbies", PRIVATE),
        personal("hobbies_audience", CHOICE),
        personal(
            "updated_at",
            datum(
                "notices that two forms were open at once",
                Interest,
                Activity,
                Product,
                SeenBy::Self_,
            ),
        ),
    ],
};

const PHOTO: Datum = datum(
    "so that colleagues recognise each other",
    Interest,
    Identity,
    Person,
    SeenBy::Chosen,
);
pub(super) const PHOTOS: Table = Table {
    name: "photos",
    columns: &[
        personal("person_id", OWNER),
        personal("name", PHOTO),
        personal("large", PHOTO),
        personal("small", PHOTO),
        nothing("kind", "the format of a picture"),
        personal("created_at", PHOTO),
    ],
};

pub(super) const PERSON_TERMS: Table = Table {
    name: "person_terms",
    columns: &[personal("person_id", OWNER), personal("term_id", OWN_WORDS)],
};

const KNOWN: Datum = datum(
    "decides whom a guest may see",
    Interest,
    WorkLife,
    Product,
    SeenBy::Nobody,
)
.kept(Kept::WithSubject);
pub(super) const ACQUAINTANCES: Table = Table {
    name: "acquaintances",
    columns: &[
        personal("guest_id", KNOWN),
        personal("person_id", KNOWN.withheld()),
        personal("spaces", KNOWN),
    ],
};

/// Outlives a departure as a digest: or the next import would bring back whoever left.
const RECOGNISED: Datum = datum(
    "recognises the person when the same list is brought again",
    Interest,
    Identity,
    Organisation,
    SeenBy::Nobody,
)
.on_departure(Departure::Kept)
.withheld();
pub(super) const ARRIVALS: Table = Table {
    name: "arrivals",
    columns: &[
        personal("digest", RECOGNISED),
        personal("person_id", RECOGNISED),
    ],
};

/// When people are away.
pub(super) const LEAVES: Table = Table {
    name: "leaves",
    columns: &[
        nothing("id", "a number"),
        personal("person_id", OWNER),
        personal("first_day", REST),
        personal("last_day", REST),
    ],
};
