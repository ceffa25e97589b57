//! Why a directory as a whole cannot be read.

use crate::people::Field;
use crate::report::{Explained, Words};
use thiserror::Error;

/// Why a directory as a whole cannot be read; nothing of it was taken.
#[derive(Debug, Error)]
pub enum DirectoryRefusal {
    /// The file cannot be opened or read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// The file is larger than allowed.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The file has more rows than allowed.
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// The file is a workbook, an archive or another kind of file that is not text.
    #[error("the file is not text: save the workbook as CSV")]
    NotText,
    /// The file holds no row.
    #[error("the file holds no row")]
    Empty,
    /// No column holds names.
    #[error("no column holds names among: {headers}")]
    NoNameColumn {
        /// The columns of the file.
        headers: String,
    },
    /// An entry of the columns' text is not `field=header`.
    #[error("{entry:?} is not field=header")]
    UnreadableMapping {
        /// The entry.
        entry: String,
    },
    /// The columns' text names a field that does not exist.
    #[error("no field is named {name:?}")]
    UnknownField {
        /// The name.
        name: String,
    },
    /// The columns' text names a column that the file does not have.
    #[error("the file has no column {header:?}; it has: {known}")]
    UnknownHeader {
        /// The name.
        header: String,
        /// The columns of the file.
        known: String,
    },
}

impl Explained for DirectoryRefusal {
    fn words(&self) -> Words {
        match self {
            Self::Unreadable(_) => Words::new(
                "directory-unreadable",
                "Le fichier ne peut pas être lu ({error}).",
                "The file cannot be read ({error}).",
            ),
            Self::TooLarge { .. } => Words::new(
                "directory-too-large",
                "Le fichier dépasse {limit} octets\u{a0}: partagez-le en plusieurs fichiers.",
                "The file is larger than {limit} bytes: split it into several files.",
            ),
            Self::TooManyRows { .. } => Words::new(
                "directory-too-many-rows",
                "Le fichier compte plus de {limit} lignes\u{a0}: partagez-le en plusieurs fichiers.",
                "The file has more than {limit} rows: split it into several files.",
            ),
            Self::NotText => Words::new(
                "directory-not-text",
                "Ce fichier n’est pas du texte. Si c’est un classeur, enregistrez-le au format CSV.",
                "This file is not text. If it is a workbook, save it as CSV.",
            ),
            Self::Empty => Words::new(
                "directory-empty",
                "Le fichier ne contient aucune ligne.",
                "The file holds no row.",
            ),
            Self::NoNameColumn { .. } => Words::new(
                "directory-no-name-column",
                "Aucune colonne de noms parmi\u{a0}: {headers}. Indiquez-la, par exemple avec --columns \"name=Nom complet\".",
                "No column holds names among: {headers}. Say which, for example with --columns \"name=Full name\".",
            ),
            Self::UnreadableMapping { .. } => Words::new(
                "columns-unreadable",
                "«\u{a0}{entry}\u{a0}» n’est pas de la forme champ=colonne.",
                "“{entry}” is not of the form field=column.",
            ),
            Self::UnknownField { .. } => Words::new(
                "columns-unknown-field",
                "Aucun champ ne s’appelle «\u{a0}{name}\u{a0}». Les champs sont\u{a0}: {fields}.",
                "No field is named “{name}”. The fields are: {fields}.",
            ),
            Self::UnknownHeader { .. } => Words::new(
                "columns-unknown-header",
                "Le fichier n’a pas de colonne «\u{a0}{header}\u{a0}». Ses colonnes sont\u{a0}: {known}.",
                "The file has no column “{header}”. Its columns are: {known}.",
            ),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable(error) => vec![("error", error.to_string())],
            Self::TooLarge { limit } => vec![("limit", limit.to_string())],
            Self::TooManyRows { limit } => vec![("limit", limit.to_string())],
            Self::NoNameColumn { headers } => vec![("headers", headers.clone())],
            Self::UnreadableMapping { entry } => vec![("entry", entry.clone())],
            Self::UnknownField { name } => {
                vec![
                    ("name", name.clone()),
                    ("fields", Field::names().collect::<Vec<_>>().join(", ")),
                ]
            }
            Self::UnknownHeader { header, known } => {
                vec![("header", header.clone()), ("known", known.clone())]
            }
            Self::NotText | Self::Empty => Vec::new(),
        }
    }
}
