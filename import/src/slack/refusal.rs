//! Why an archive as a whole is refused.

use crate::report::{Explained, Words};
use crate::text::excerpt;
use thiserror::Error;

/// Why an archive is refused. Said before anything is read of it, except for the measures taken
/// while inflating, which come as soon as they are true.
#[derive(Debug, Error)]
pub enum ArchiveRefusal {
    /// The file cannot be opened or read.
    #[error("the archive cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// The file is not a ZIP archive, or its directory is damaged.
    #[error("not a ZIP archive, or a damaged one")]
    NotAZip,
    /// Neither members nor channels: some other archive.
    #[error("not a Slack export: neither users.json nor channels.json")]
    NotAnExport,
    /// The archive is larger than allowed.
    #[error("the archive is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The archive holds more entries than allowed.
    #[error("the archive holds more than {limit} entries")]
    TooManyEntries {
        /// The limit.
        limit: usize,
    },
    /// One entry inflates beyond what is allowed.
    #[error("{name:?} inflates beyond {limit} bytes")]
    EntryTooLarge {
        /// The entry.
        name: String,
        /// The limit, in bytes.
        limit: u64,
    },
    /// The entries together inflate beyond what is allowed.
    #[error("the entries inflate beyond {limit} bytes")]
    TotalTooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// An entry inflates out of all proportion.
    #[error("{name:?} inflates more than {limit} times")]
    Bomb {
        /// The entry.
        name: String,
        /// The greatest ratio allowed.
        limit: u64,
    },
    /// An entry is larger than the archive's directory says.
    #[error("{name:?} is larger than the archive says")]
    LyingHeader {
        /// The entry.
        name: String,
    },
    /// An entry's name leads out of the archive.
    #[error("{name:?} leads out of the archive")]
    UnsafePath {
        /// The entry.
        name: String,
    },
    /// An entry is a symbolic link.
    #[error("{name:?} is a symbolic link")]
    SymbolicLink {
        /// The entry.
        name: String,
    },
    /// An entry is itself an archive.
    #[error("{name:?} is an archive inside the archive")]
    NestedArchive {
        /// The entry.
        name: String,
    },
    /// Two entries have one name: two readers would read two different exports.
    #[error("two entries have the same name")]
    TwiceTheSameName,
    /// An entry is encrypted.
    #[error("{name:?} is encrypted")]
    Encrypted {
        /// The entry.
        name: String,
    },
    /// An entry is compressed in a way that exports never use.
    #[error("{name:?} is compressed in an unknown way")]
    UnknownCompression {
        /// The entry.
        name: String,
    },
}

impl ArchiveRefusal {
    fn name(&self) -> Option<&str> {
        match self {
            Self::EntryTooLarge { name, .. }
            | Self::Bomb { name, .. }
            | Self::LyingHeader { name }
            | Self::UnsafePath { name }
            | Self::SymbolicLink { name }
            | Self::NestedArchive { name }
            | Self::Encrypted { name }
            | Self::UnknownCompression { name } => Some(name),
            _ => None,
        }
    }

    fn limit(&self) -> Option<u64> {
        match self {
            Self::TooLarge { limit }
            | Self::EntryTooLarge { limit, .. }
            | Self::TotalTooLarge { limit }
            | Self::Bomb { limit, .. } => Some(*limit),
            Self::TooManyEntries { limit } => Some(*limit as u64),
            _ => None,
        }
    }

    fn size_words(&self) -> Words {
        match self {
            Self::TooLarge { .. } => Words::new(
                "archive-too-large",
                "L’archive dépasse {limit} octets.",
                "The archive is larger than {limit} bytes.",
            ),
            Self::TooManyEntries { .. } => Words::new(
                "archive-too-many-entries",
                "L’archive contient plus de {limit} fichiers.",
                "The archive holds more than {limit} files.",
            ),
            Self::EntryTooLarge { .. } => Words::new(
                "archive-entry-too-large",
                "Le fichier «\u{a0}{name}\u{a0}» dépasse {limit} octets une fois décompressé.",
                "The file “{name}” is larger than {limit} bytes once inflated.",
            ),
            Self::TotalTooLarge { .. } => Words::new(
                "archive-total-too-large",
                "L’archive dépasse {limit} octets une fois décompressée.",
                "The archive is larger than {limit} bytes once inflated.",
            ),
            Self::Bomb { .. } => Words::new(
                "archive-bomb",
                "Le fichier «\u{a0}{name}\u{a0}» gonfle de plus de {limit} fois\u{a0}: c’est le signe d’une archive piégée.",
                "The file “{name}” inflates more than {limit} times: the mark of a booby-trapped archive.",
            ),
            _ => Words::new(
                "archive-lying-header",
                "Le fichier «\u{a0}{name}\u{a0}» est plus grand que l’archive ne le dit\u{a0}: c’est le signe d’une archive piégée.",
                "The file “{name}” is larger than the archive says: the mark of a booby-trapped archive.",
            ),
        }
    }

    fn entry_words(&self) -> Words {
        match self {
            Self::UnsafePath { .. } => Words::new(
                "archive-unsafe-path",
                "Le fichier «\u{a0}{name}\u{a0}» sort de l’archive\u{a0}: elle est piégée ou abîmée.",
                "The file “{name}” leads out of the archive: it is booby-trapped or damaged.",
            ),
            Self::SymbolicLink { .. } => Words::new(
                "archive-symbolic-link",
                "«\u{a0}{name}\u{a0}» est un lien symbolique\u{a0}: un export de Slack n’en contient jamais.",
                "“{name}” is a symbolic link: a Slack export never holds one.",
            ),
            Self::NestedArchive { .. } => Words::new(
                "archive-nested",
                "L’archive contient une autre archive, «\u{a0}{name}\u{a0}». Donnez celle que Slack a produite, telle quelle.",
                "The archive holds another archive, “{name}”. Give the one that Slack made, as it is.",
            ),
            Self::TwiceTheSameName => Words::new(
                "archive-twice-the-same-name",
                "Deux fichiers de l’archive portent le même nom\u{a0}: elle est piégée ou abîmée.",
                "Two files of the archive have the same name: it is booby-trapped or damaged.",
            ),
            Self::Encrypted { .. } => Words::new(
                "archive-encrypted",
                "Le fichier «\u{a0}{name}\u{a0}» est chiffré. Retirez le mot de passe de l’archive.",
                "The file “{name}” is encrypted. Take the password off the archive.",
            ),
            _ => Words::new(
                "archive-unknown-compression",
                "Le fichier «\u{a0}{name}\u{a0}» est compressé d’une façon que Slack n’emploie pas.",
                "The file “{name}” is compressed in a way that Slack does not use.",
            ),
        }
    }
}

impl Explained for ArchiveRefusal {
    fn words(&self) -> Words {
        match self {
            Self::Unreadable(_) => Words::new(
                "archive-unreadable",
                "L’archive ne peut pas être lue ({error}).",
                "The archive cannot be read ({error}).",
            ),
            Self::NotAZip => Words::new(
                "archive-not-a-zip",
                "Ce fichier n’est pas une archive ZIP, ou elle est abîmée. Téléchargez l’export à nouveau.",
                "This file is not a ZIP archive, or it is damaged. Download the export again.",
            ),
            Self::NotAnExport => Words::new(
                "archive-not-an-export",
                "Cette archive n’est pas un export de Slack\u{a0}: elle ne contient ni users.json ni channels.json.",
                "This archive is not a Slack export: it holds neither users.json nor channels.json.",
            ),
            Self::TooLarge { .. }
            | Self::TooManyEntries { .. }
            | Self::EntryTooLarge { .. }
            | Self::TotalTooLarge { .. }
            | Self::Bomb { .. }
            | Self::LyingHeader { .. } => self.size_words(),
            _ => self.entry_words(),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut parameters = Vec::new();
        if let Self::Unreadable(error) = self {
            parameters.push(("error", error.to_string()));
        }
        parameters.extend(self.name().map(|name| ("name", excerpt(name))));
        parameters.extend(self.limit().map(|limit| ("limit", limit.to_string())));
        parameters
    }
}
