//! The things an import counts, and how each count is said.

use super::words::{Explained, Language, Words};

/// A thing that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Count {
    /// Rows of the file, its header aside.
    Rows,
    /// People who come with a name.
    People,
    /// Posts of the chart whose holder is unknown, missing or already counted as a person.
    Positions,
    /// Rows left out.
    LeftOut,
    /// People of a Slack workspace.
    Users,
    /// Channels that can become spaces.
    Channels,
    /// Messages, replies included.
    Messages,
    /// Messages that answer another.
    Replies,
    /// Reactions, one for each person and sign.
    Reactions,
    /// Files named by messages; their content is not in an export.
    Files,
}

impl Count {
    /// "1 personne", "3 personnes": French counts nought as one, English does not.
    #[must_use]
    pub fn sentence_for(self, n: u64, language: Language) -> String {
        let words = self.words();
        let (forms, plural) = match language {
            Language::French => (words.french, n > 1),
            Language::English => (words.english, n != 1),
        };
        let (one, many) = forms.split_once('|').unwrap_or((forms, forms));
        format!("{n} {}", if plural { many } else { one })
    }
}

impl Explained for Count {
    fn words(&self) -> Words {
        match self {
            Self::Rows => Words::new("rows", "ligne lue|lignes lues", "row read|rows read"),
            Self::People => Words::new("people", "personne|personnes", "person|people"),
            Self::Positions => Words::new(
                "positions",
                "poste de l’organigramme sans titulaire connu|postes de l’organigramme sans titulaire connu",
                "post of the chart without a known holder|posts of the chart without a known holder",
            ),
            Self::LeftOut => Words::new(
                "left-out",
                "ligne laissée de côté|lignes laissées de côté",
                "row left out|rows left out",
            ),
            Self::Users => Words::new(
                "users",
                "membre Slack|membres Slack",
                "Slack member|Slack members",
            ),
            Self::Channels => Words::new("channels", "canal|canaux", "channel|channels"),
            Self::Messages => Words::new("messages", "message|messages", "message|messages"),
            Self::Replies => Words::new("replies", "réponse|réponses", "reply|replies"),
            Self::Reactions => Words::new("reactions", "réaction|réactions", "reaction|reactions"),
            Self::Files => Words::new(
                "files",
                "fichier cité (le contenu n’est pas dans l’export)|fichiers cités (le contenu n’est pas dans l’export)",
                "file named (its content is not in the export)|files named (their content is not in the export)",
            ),
        }
    }
}
