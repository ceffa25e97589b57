//! What proves who somebody is, and what is kept of how they were let in.

use kit::duties::{
    Basis::{Contract, Interest},
    Category::{Security, WorkContact},
    Datum, Departure, Kept, SeenBy,
    Source::{Organisation, Person, Product},
    Table, datum, nothing, personal,
};

use super::OWNER;

/// Secrets' digests: shown to nobody, and telling them would only help a thief.
const SECRET: Datum = datum(
    "proves who somebody is",
    Contract,
    Security,
    Product,
    SeenBy::Nobody,
)
.withheld();
pub(super) const CREDENTIALS: Table = Table {
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

const SESSION: Datum = datum(
    "shows the person where they are signed in",
    Contract,
    Security,
    Product,
    SeenBy::Self_,
)
.kept(Kept::WithSubject);
pub(super) const SESSIONS: Table = Table {
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

pub(super) const LINKS: Table = Table {
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
pub(super) const TOKENS: Table = Table {
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
pub(super) const ATTEMPTS: Table = Table {
    name: "attempts",
    columns: &[
        personal("subject", GUARD),
        personal("failures", GUARD),
        personal("until", GUARD),
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
pub(super) const LINK_REQUESTS: Table = Table {
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
pub(super) const RESETS: Table = Table {
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
pub(super) const ADMINISTRATOR_ACKNOWLEDGEMENTS: Table = Table {
    name: "administrator_acknowledgements",
    columns: &[
        personal("person_id", OWNER),
        personal("version", NOTED),
        personal("language", NOTED),
        nothing("digest", "a fingerprint of the text that was shown"),
        personal("at", NOTED),
    ],
};
