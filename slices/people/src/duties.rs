//! What this slice keeps about people, column by column, and what becomes of it.

use kit::duties::{
    Basis::{Contract, Interest},
    Category::{Activity, Identity, PersonalLife, Preference, Security, WorkContact, WorkLife},
    Datum, Departure, Kept, SeenBy,
    Source::{Organisation, Person, Product},
    Table, datum, nothing, personal,
};

const WHO: &str = "says whose row it is";
const SHARED: &str = "describes a word or a company that several people share";

/// The row's own person: kept as long as the row, told with it.
const OWNER: Datum = datum(WHO, Interest, Identity, Product, SeenBy::Self_).kept(Kept::WithSubject);
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
/// Secrets' digests: shown to nobody, and telling them would only help a thief.
const SECRET: Datum = datum(
    "proves who somebody is",
    Contract,
    Security,
    Product,
    SeenBy::Nobody,
)
.withheld();
const TOLD: Datum = datum(
    "tells the person what concerns them",
    Interest,
    Activity,
    Product,
    SeenBy::Self_,
)
.kept(Kept::Days(90));

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
    ACQUAINTANCES,
    ARRIVALS,
    LINK_REQUESTS,
    RESETS,
    ADMINISTRATOR_ACKNOWLEDGEMENTS,
];

const ORGANISATION: Table = Table {
    name: "organisation",
    columns: &[
        nothing("id", "there is one organisation"),
        nothing("name", "the organisation's name"),
        nothing("language", "the organisation's language"),
        nothing("accent", "the organisation's colour"),
        nothing(
            "setup_digest",
            "opens the set-up page before anybody has an account",
        ),
        nothing("created_at", "when the organisation was set up"),
    ],
};

const COMPANIES: Table = Table {
    name: "companies",
    columns: &[
        nothing("id", SHARED),
        nothing("name", SHARED),
        nothing("folded", SHARED),
        nothing("partner", SHARED),
        nothing("contract", SHARED),
    ],
};

const TERMS: Table = Table {
    name: "terms",
    columns: &[
        nothing("id", SHARED),
        nothing("kind", SHARED),
        nothing("name", SHARED),
        nothing("folded", SHARED),
    ],
};

const PEOPLE: Table = Table {
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

const CREDENTIALS: Table = Table {
    name: "credentials",
    columns: &[
        personal("person_id", OWNER),
        personal(
            "email",
            datum(
                "lets the person sign in and be invited",
                Contract,
                WorkContact,
                Organisation,
                SeenBy::Administrators,
            ),
        ),
        personal("email_folded", SECRET),
        personal("password_hash", SECRET),
        personal(
            "changed_at",
            datum(
                "when the password was last changed",
                Contract,
                Security,
                Product,
                SeenBy::Self_,
            ),
        ),
    ],
};

const PROFILES: Table = Table {
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

const PHOTOS: Table = Table {
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

const PERSON_TERMS: Table = Table {
    name: "person_terms",
    columns: &[personal("person_id", OWNER), personal("term_id", OWN_WORDS)],
};

const POSITIONS: Table = Table {
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

const SESSION: Datum = datum(
    "shows the person where they are signed in",
    Contract,
    Security,
    Product,
    SeenBy::Self_,
)
.kept(Kept::WithSubject);

const SESSIONS: Table = Table {
    name: "sessions",
    columns: &[
        personal("id", SESSION),
        personal("person_id", OWNER),
        personal("digest", SECRET.kept(Kept::WithSubject)),
        personal("device", SESSION),
        personal("created_at", SESSION),
        personal("expires_at", SESSION),
    ],
};

const LINKS: Table = Table {
    name: "links",
    columns: &[
        personal("id", SECRET.kept(Kept::WithSubject)),
        personal("person_id", OWNER),
        personal(
            "purpose",
            datum(
                "lets the person come in without a password, once",
                Contract,
                Security,
                Product,
                SeenBy::Self_,
            )
            .kept(Kept::WithSubject),
        ),
        personal("digest", SECRET.kept(Kept::WithSubject)),
        personal("expires_at", SESSION),
    ],
};

const TOKEN: Datum = datum(
    "shows the person which programs act in their name",
    Contract,
    Security,
    Person,
    SeenBy::Self_,
)
.kept(Kept::WithSubject);

const TOKENS: Table = Table {
    name: "tokens",
    columns: &[
        personal("id", TOKEN),
        personal("person_id", OWNER),
        personal("name", TOKEN),
        personal("digest", SECRET.kept(Kept::WithSubject)),
        personal("can_write", TOKEN),
        personal("created_at", TOKEN),
    ],
};

const GUARD: Datum = datum(
    "slows down whoever guesses passwords",
    Interest,
    Security,
    Product,
    SeenBy::Nobody,
)
.kept(Kept::Days(1))
.withheld();

const ATTEMPTS: Table = Table {
    name: "attempts",
    columns: &[
        personal("subject", GUARD),
        personal("failures", GUARD),
        personal("until", GUARD),
    ],
};

/// Points to somebody else: part of what the reader was told, anonymised when the other one leaves.
const BY_OTHERS: Datum = TOLD.on_departure(Departure::Anonymised);

const NOTICES: Table = Table {
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

const NOTICE_ACTORS: Table = Table {
    name: "notice_actors",
    columns: &[
        personal("notice_id", COUNTED),
        personal("person_id", COUNTED),
    ],
};

const NOTICE_SWITCHES: Table = Table {
    name: "notice_switches",
    columns: &[personal("person_id", OWNER), personal("kind", LOOKS)],
};

const KNOWN: Datum = datum(
    "decides whom a guest may see",
    Interest,
    WorkLife,
    Product,
    SeenBy::Nobody,
)
.kept(Kept::WithSubject);

const ACQUAINTANCES: Table = Table {
    name: "acquaintances",
    columns: &[
        personal("guest_id", KNOWN),
        personal("person_id", KNOWN.withheld()),
        personal("spaces", KNOWN),
    ],
};

const ASKED: Datum = datum(
    "hands a link to whoever can no longer come in",
    Contract,
    Security,
    Person,
    SeenBy::Administrators,
)
.kept(Kept::WithSubject);

const LINK_REQUESTS: Table = Table {
    name: "link_requests",
    columns: &[personal("person_id", OWNER), personal("at", ASKED)],
};

/// Who decided that the person gets a link to another password, and why: they see it for a while.
const RESET: Datum = datum(
    "shows the person who made a link to another password of theirs, and why",
    Contract,
    Security,
    Organisation,
    SeenBy::Self_,
)
.kept(Kept::Days(37));

const RESETS: Table = Table {
    name: "resets",
    columns: &[
        personal("id", RESET),
        personal("person_id", OWNER.kept(Kept::Days(37))),
        // Part of somebody else's account: anonymised when the administrator leaves.
        personal("asked_by", RESET.on_departure(Departure::Anonymised)),
        personal("reason", RESET),
        personal("asked_at", RESET),
        personal("made_by", RESET.on_departure(Departure::Anonymised)),
        personal("made_at", RESET),
    ],
};

const NOTED: Datum = datum(
    "shows that an administrator knows what the charge allows and forbids",
    Interest,
    Security,
    Person,
    SeenBy::Self_,
)
.kept(Kept::WithSubject);

const ADMINISTRATOR_ACKNOWLEDGEMENTS: Table = Table {
    name: "administrator_acknowledgements",
    columns: &[
        personal("person_id", OWNER),
        personal("version", NOTED),
        personal("language", NOTED),
        nothing("digest", "a fingerprint of the text that was shown"),
        personal("at", NOTED),
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

const ARRIVALS: Table = Table {
    name: "arrivals",
    columns: &[
        personal("digest", RECOGNISED),
        personal("person_id", RECOGNISED),
    ],
};
