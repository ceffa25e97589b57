//! What was understood differently in a row that was taken.

use super::words::{Explained, Words};

/// What somebody should know about a row that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// The file is not UTF-8: it was read as Windows-1252.
    GuessedEncoding,
    /// One address stands on several people's rows: it is nobody's, and no account gets it.
    SharedAddress {
        /// The address.
        address: String,
        /// How many rows carry it.
        rows: usize,
    },
    /// The cell holds no usable e-mail address.
    InvalidAddress,
    /// The manager named by the row is nowhere in the file; what it says is kept beside the row.
    ManagerNotFound,
    /// Several rows answer to the manager's name; none was chosen.
    ManagerAmbiguous {
        /// How many.
        count: usize,
    },
    /// Several people share the manager's post; the first of them was chosen.
    ManagerShared,
    /// The manager's post was eliminated; its own manager was chosen.
    ManagerEliminated,
    /// The row reports to itself; the link was cut.
    ReportsToItself,
    /// The reporting lines go round in a circle; this link was cut.
    Circle,
    /// Another person of the same name stands on an earlier line; both were kept.
    SameName {
        /// The earlier line.
        line: u64,
    },
    /// The same reference names another post on an earlier line; both were kept.
    SameReference {
        /// The earlier line.
        line: u64,
    },
    /// The date cannot be read; it was dropped.
    UnreadableDate,
    /// The cell was longer than allowed and was cut.
    CellCut {
        /// The column.
        column: String,
    },
    /// The message answers one that is not in the export: it became a post.
    OrphanReply,
    /// The author is not among the members of the export.
    UnknownAuthor,
    /// More people reacted than the export names.
    MissingReactions {
        /// How many are missing.
        count: u64,
    },
}

impl Explained for Remark {
    fn words(&self) -> Words {
        match self {
            Self::GuessedEncoding => Words::new(
                "guessed-encoding",
                "le fichier n’est pas en UTF-8\u{a0}: il a été lu en Windows-1252",
                "the file is not UTF-8: it was read as Windows-1252",
            ),
            Self::SharedAddress { .. } => Words::new(
                "shared-address",
                "l’adresse {address} figure sur {rows} lignes\u{a0}: elle n’est celle de personne et n’ouvre aucun compte",
                "{rows} rows carry the address {address}: it is nobody’s, and opens no account",
            ),
            Self::InvalidAddress => Words::new(
                "invalid-address",
                "adresse électronique inutilisable",
                "unusable e-mail address",
            ),
            Self::CellCut { .. } => Words::new(
                "cell-cut",
                "la cellule «\u{a0}{column}\u{a0}» est trop longue\u{a0}: elle a été coupée",
                "the cell “{column}” is too long: it was cut",
            ),
            Self::UnreadableDate => Words::new(
                "unreadable-date",
                "date illisible, ignorée",
                "unreadable date, ignored",
            ),
            Self::OrphanReply | Self::UnknownAuthor | Self::MissingReactions { .. } => {
                self.message_words()
            }
            _ => self.chart_words(),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::SharedAddress { address, rows } => {
                vec![("address", address.clone()), ("rows", rows.to_string())]
            }
            Self::ManagerAmbiguous { count } => vec![("count", count.to_string())],
            Self::MissingReactions { count } => vec![("count", count.to_string())],
            Self::SameName { line } | Self::SameReference { line } => {
                vec![("line", line.to_string())]
            }
            Self::CellCut { column } => vec![("column", column.clone())],
            _ => Vec::new(),
        }
    }
}

impl Remark {
    fn chart_words(&self) -> Words {
        match self {
            Self::ManagerAmbiguous { .. } => Words::new(
                "manager-ambiguous",
                "{count} lignes répondent au nom du responsable\u{a0}: aucune n’a été choisie",
                "{count} rows answer to the manager’s name: none was chosen",
            ),
            Self::ManagerShared => Words::new(
                "manager-shared",
                "le poste du responsable est partagé\u{a0}: la première personne a été choisie",
                "the manager’s post is shared: the first person was chosen",
            ),
            Self::ManagerEliminated => Words::new(
                "manager-eliminated",
                "le poste du responsable est supprimé\u{a0}: le niveau supérieur a été choisi",
                "the manager’s post was eliminated: the level above was chosen",
            ),
            Self::ReportsToItself => Words::new(
                "reports-to-itself",
                "la ligne se désigne elle-même comme responsable\u{a0}: lien coupé",
                "the row reports to itself: the link was cut",
            ),
            Self::Circle => Words::new(
                "circle",
                "les rattachements tournent en rond\u{a0}: ce lien a été coupé",
                "the reporting lines go round in a circle: this link was cut",
            ),
            Self::SameName { .. } => Words::new(
                "same-name",
                "même nom qu’à la ligne {line}\u{a0}: les deux personnes ont été gardées",
                "the same name as line {line}: both people were kept",
            ),
            Self::SameReference { .. } => Words::new(
                "same-reference",
                "même référence qu’à la ligne {line} pour un autre poste\u{a0}: les deux ont été gardés",
                "the same reference as line {line} for another post: both were kept",
            ),
            _ => Words::new(
                "manager-not-found",
                "le responsable n’est pas dans le fichier\u{a0}: aucun rattachement n’a été fait",
                "the manager is not in the file: no link was made",
            ),
        }
    }

    fn message_words(&self) -> Words {
        match self {
            Self::OrphanReply => Words::new(
                "orphan-reply",
                "réponse à un message absent de l’export\u{a0}: devenue une publication",
                "answers a message that is not in the export: became a post",
            ),
            Self::UnknownAuthor => Words::new(
                "unknown-author",
                "l’auteur n’est pas parmi les membres de l’export",
                "the author is not among the members of the export",
            ),
            _ => Words::new(
                "missing-reactions",
                "{count} personnes ayant réagi ne sont pas nommées dans l’export",
                "{count} people who reacted are not named in the export",
            ),
        }
    }
}
