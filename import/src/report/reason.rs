//! Why a row was left out.

use super::words::{Explained, Words};

/// Why a row was left out. Each has a stable code and a sentence that a person can act on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Every cell of the row is blank.
    EmptyRow,
    /// The row stands before the one that names the columns.
    BeforeHeader,
    /// Neither a name, nor a title, nor a reference.
    Nameless,
    /// The post no longer exists.
    PostEliminated,
    /// The post went to another organisation or unit.
    PostTransferred,
    /// The file itself says that the row no longer counts.
    Inactive,
    /// The same person stands on an earlier line.
    SamePerson {
        /// The earlier line.
        line: u64,
    },
    /// The same post, its holder unknown too, stands on an earlier line.
    SamePost {
        /// The earlier line.
        line: u64,
    },
    /// More cells than columns: a separator inside an unquoted cell shifted the row.
    ShiftedCells {
        /// Columns of the header.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// A quotation mark that was never closed swallowed the lines that follow.
    OpenQuote {
        /// How many lines went into one cell.
        lines: usize,
    },
    /// A user without an identifier, or whose record cannot be read.
    UnreadableUser,
    /// A channel without an identifier or a name.
    UnreadableChannel,
    /// A private conversation: it stays between the people who had it.
    PrivateConversation,
    /// An event of the channel, not something said: a join, a leave, a new topic.
    Event {
        /// Slack's name for it.
        subtype: String,
    },
    /// Slack kept the place of a message that was deleted.
    Deleted,
    /// The workspace's plan hid the message from the export.
    HiddenByPlan,
    /// No text, no file, no attachment.
    EmptyMessage,
    /// The item is not a message.
    NotAMessage,
    /// The message has no readable instant (`ts`), so it has no place in time.
    NoInstant,
    /// The channel already holds a message of that instant.
    SameMessage,
    /// The file is not valid JSON.
    MalformedJson {
        /// Line of the file.
        line: usize,
        /// Column of that line.
        column: usize,
    },
    /// The file's JSON is nested beyond any honest depth.
    DeepJson {
        /// Line of the file.
        line: usize,
        /// Column of that line.
        column: usize,
    },
    /// The compressed file is damaged: it cannot be inflated or its checksum is wrong.
    DamagedFile,
    /// A folder that no channel of the export claims.
    UnknownFolder,
    /// A file of another kind than those that are imported.
    OtherFile,
}

impl Explained for Reason {
    fn words(&self) -> Words {
        match self {
            Self::EmptyRow => Words::new("empty-row", "ligne vide", "empty row"),
            Self::BeforeHeader => Words::new(
                "before-header",
                "placée avant la ligne qui nomme les colonnes",
                "stands before the row that names the columns",
            ),
            Self::Nameless => Words::new(
                "nameless",
                "ni nom, ni intitulé, ni référence",
                "no name, no title and no reference",
            ),
            Self::PostEliminated => Words::new(
                "post-eliminated",
                "poste supprimé",
                "the post was eliminated",
            ),
            Self::PostTransferred => Words::new(
                "post-transferred",
                "poste transféré",
                "the post was transferred",
            ),
            Self::Inactive => Words::new(
                "inactive",
                "le fichier indique que cette ligne n’est plus valable",
                "the file says that this row is no longer valid",
            ),
            Self::SamePerson { .. } => Words::new(
                "same-person",
                "même personne que la ligne {line}",
                "the same person as line {line}",
            ),
            Self::SamePost { .. } => Words::new(
                "same-post",
                "même poste que la ligne {line}, titulaire inconnu lui aussi",
                "the same post as line {line}, its holder unknown too",
            ),
            Self::ShiftedCells { .. } => Words::new(
                "shifted-cells",
                "{found} cellules pour {expected} colonnes\u{a0}: mettez entre guillemets les cellules qui contiennent le séparateur",
                "{found} cells for {expected} columns: put quotation marks around cells that contain the separator",
            ),
            Self::OpenQuote { .. } => Words::new(
                "open-quote",
                "un guillemet jamais refermé a avalé {lines} lignes\u{a0}: corrigez-le et recommencez",
                "a quotation mark that is never closed swallowed {lines} lines: repair it and import again",
            ),
            Self::UnreadableUser
            | Self::UnreadableChannel
            | Self::PrivateConversation
            | Self::UnknownFolder
            | Self::OtherFile => self.archive_words(),
            _ => self.message_words(),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::SamePerson { line } | Self::SamePost { line } => vec![("line", line.to_string())],
            Self::ShiftedCells { expected, found } => {
                vec![
                    ("expected", expected.to_string()),
                    ("found", found.to_string()),
                ]
            }
            Self::OpenQuote { lines } => vec![("lines", lines.to_string())],
            Self::Event { subtype } => vec![("subtype", subtype.clone())],
            Self::MalformedJson { line, column } | Self::DeepJson { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            _ => Vec::new(),
        }
    }
}

impl Reason {
    fn archive_words(&self) -> Words {
        match self {
            Self::UnreadableUser => {
                Words::new("unreadable-user", "membre illisible", "unreadable member")
            }
            Self::UnreadableChannel => Words::new(
                "unreadable-channel",
                "canal illisible",
                "unreadable channel",
            ),
            Self::PrivateConversation => Words::new(
                "private-conversation",
                "les conversations privées ne sont pas des publications\u{a0}: elles restent entre ceux qui les ont tenues",
                "private conversations are not posts: they stay between the people who had them",
            ),
            Self::UnknownFolder => Words::new(
                "unknown-folder",
                "aucun canal de l’export ne correspond à ce dossier",
                "no channel of the export matches this folder",
            ),
            _ => Words::new(
                "other-file",
                "ce genre de fichier n’est pas importé",
                "files of this kind are not imported",
            ),
        }
    }

    fn message_words(&self) -> Words {
        match self {
            Self::Event { .. } => Words::new(
                "event",
                "événement du canal ({subtype}), pas une publication",
                "an event of the channel ({subtype}), not a post",
            ),
            Self::Deleted => {
                Words::new("deleted", "message supprimé dans Slack", "deleted in Slack")
            }
            Self::HiddenByPlan => Words::new(
                "hidden-by-plan",
                "masqué par la formule de l’espace Slack",
                "hidden by the plan of the Slack workspace",
            ),
            Self::EmptyMessage => Words::new(
                "empty-message",
                "ni texte, ni fichier, ni pièce jointe",
                "no text, no file and no attachment",
            ),
            Self::NotAMessage => {
                Words::new("not-a-message", "n’est pas un message", "not a message")
            }
            Self::NoInstant => Words::new(
                "no-instant",
                "message sans date lisible",
                "no readable date",
            ),
            Self::SameMessage => Words::new(
                "same-message",
                "déjà lu ailleurs dans ce canal",
                "already read elsewhere in this channel",
            ),
            Self::MalformedJson { .. } => Words::new(
                "malformed-json",
                "fichier illisible\u{a0}: JSON incorrect à la ligne {line}, colonne {column}",
                "unreadable file: invalid JSON at line {line}, column {column}",
            ),
            Self::DeepJson { .. } => Words::new(
                "deep-json",
                "fichier refusé\u{a0}: JSON trop imbriqué à la ligne {line}, colonne {column}",
                "file refused: JSON nested too deeply at line {line}, column {column}",
            ),
            _ => Words::new(
                "damaged-file",
                "fichier endommagé dans l’archive",
                "damaged in the archive",
            ),
        }
    }
}
