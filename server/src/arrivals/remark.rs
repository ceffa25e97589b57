//! What the house says of a row that was read well: how it was taken, or why it was not.

use kit::words::{Arg, Words};

/// What somebody should know of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Left out: whoever this is has left the organisation since.
    HasLeft,
    /// The address is somebody else's here: the row came in without it.
    AddressTaken,
    /// Taken for the one person here who bears that name.
    RecognisedByName,
    /// A name that is longer than names may be.
    NameCut,
    /// A company nobody knew: it is one of the organisation's own, its people are employees.
    NewCompany,
    /// The company is a partner's: its people are guests, and out until somebody prolongs them.
    PartnerCompany,
    /// The post is held by somebody who holds another: it is shown without its holder.
    SecondPost,
    /// Days of arrival have no place here.
    ArrivalDays,
    /// The Slack account was closed: the person is here, kept out.
    ClosedAccount,
    /// Two Slack accounts with one address are one person.
    SameAddress,
    /// Left out: an application that never said anything.
    SilentApplication,
    /// What an application said is signed with its name.
    Application,
    /// The creator no longer looks after the channel: somebody else does.
    OtherSteward {
        /// Who.
        steward: String,
    },
    /// Nobody looks after the space; whoever joins it next will.
    NoSteward,
    /// A private channel without a member who could read it: it came in archived.
    Deserted,
    /// The message names files, whose content is not in an export.
    FilesNamed,
    /// The message is longer than messages may be.
    MessageCut,
    /// The message bears a date to come: it got today's.
    FromTheFuture,
    /// A reply was pinned; only posts can be.
    PinnedReply,
    /// More posts were pinned than may be: the newest are.
    TooManyPins {
        /// How many were.
        count: usize,
    },
    /// Reactions with a sign that the workspace invented.
    InventedEmoji {
        /// How many.
        count: usize,
    },
    /// Reactions of somebody the export does not know.
    UnknownReactor {
        /// How many.
        count: usize,
    },
}

impl Remark {
    /// Whether the row was left out.
    #[must_use]
    pub const fn is_left_out(&self) -> bool {
        matches!(self, Self::HasLeft | Self::SilentApplication)
    }

    /// The key of its sentence.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::HasLeft => "server-import-has-left",
            Self::AddressTaken => "server-import-address-taken",
            Self::RecognisedByName => "server-import-recognised-by-name",
            Self::NameCut => "server-import-name-cut",
            Self::NewCompany => "server-import-new-company",
            Self::PartnerCompany => "server-import-partner-company",
            Self::SecondPost => "server-import-second-post",
            Self::ArrivalDays => "server-import-arrival-days",
            Self::ClosedAccount => "server-import-closed-account",
            Self::SameAddress => "server-import-same-address",
            Self::SilentApplication => "server-import-silent-application",
            Self::Application => "server-import-application-speaks",
            Self::OtherSteward { .. } => "server-import-other-steward",
            Self::NoSteward => "server-import-no-steward",
            Self::Deserted => "server-import-deserted",
            Self::FilesNamed => "server-import-files-named",
            Self::MessageCut => "server-import-message-cut",
            Self::FromTheFuture => "server-import-from-the-future",
            Self::PinnedReply => "server-import-pinned-reply",
            Self::TooManyPins { .. } => "server-import-too-many-pins",
            Self::InventedEmoji { .. } => "server-import-invented-emoji",
            Self::UnknownReactor { .. } => "server-import-unknown-reactor",
        }
    }

    /// The stable code, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.key().trim_start_matches("server-import-")
    }

    /// The variables of the sentence.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, Arg)> {
        let number = |count: &usize| Arg::Number(i64::try_from(*count).unwrap_or(i64::MAX));
        match self {
            Self::OtherSteward { steward } => vec![("steward", steward.as_str().into())],
            Self::TooManyPins { count } => {
                vec![
                    ("count", number(count)),
                    ("kept", Arg::Number(posts::post::MOST_PINS)),
                ]
            }
            Self::InventedEmoji { count } | Self::UnknownReactor { count } => {
                vec![("count", number(count))]
            }
            _ => Vec::new(),
        }
    }

    /// The sentence.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        words.with(self.key(), &self.parameters())
    }
}
