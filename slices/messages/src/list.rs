//! The conversations somebody takes part in, the one with the newest message first.

use std::collections::HashMap;

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::words::Words;
use people::{Actor, PersonId};

use crate::conversation::{Participant, Seat, conversation_columns, seat_columns};
use crate::message::Kind;
use crate::{Conversation, ConversationId};

macro_rules! mine {
    () => {
        concat!(
            "select ",
            conversation_columns!(),
            ", ",
            seat_columns!(),
            ", said.author_id, said.kind, said.excerpt, said.sent_at, said.withdrawn_at, said.files \
             from seats seat join conversations talk on talk.id = seat.conversation_id \
             left join messages said on said.id = seat.newest_id and said.id > seat.since_id \
             where seat.person_id = $1 and seat.left_at is null "
        )
    };
}
const MINE: &str = concat!(
    mine!(),
    "and seat.hidden = false and seat.newest_id < $2 order by seat.newest_id desc limit $3"
);
const AMONG: &str = concat!(mine!(), "and talk.id in ({ids})");
const PEOPLE: &str = concat!(
    "select seat.conversation_id, ",
    people::card_columns!(),
    ", p.guest from seats seat join people p on p.id = seat.person_id join companies c on c.id = p.company_id \
     where seat.conversation_id in ({ids}) and seat.left_at is null order by p.sort_key, p.id"
);

/// A conversation on the list.
#[derive(Debug, Clone)]
pub struct Mine {
    /// The conversation.
    pub conversation: Conversation,
    /// Where its reader sits.
    pub seat: Seat,
    /// The newest thing said in it, where anything was.
    pub newest: Option<Newest>,
    /// Everybody who takes part.
    pub people: Vec<Participant>,
}

/// The newest thing said in a conversation, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newest {
    /// By whom.
    pub author: PersonId,
    /// What it is.
    pub kind: Kind,
    /// How it begins.
    pub excerpt: String,
    /// When it was said.
    pub sent_at: Instant,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Instant>,
    /// How many files it has.
    pub files: i64,
}

impl FromRow for Mine {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let (conversation, seat) = (Conversation::from_row(row)?, Seat::from_row(row)?);
        let author: Option<PersonId> = row.next()?;
        let kind: Option<Kind> = row.next()?;
        let excerpt: Option<String> = row.next()?;
        let sent_at: Option<Instant> = row.next()?;
        let (withdrawn_at, files): (Option<Instant>, Option<i64>) = (row.next()?, row.next()?);
        let newest = match (author, kind, excerpt, sent_at, files) {
            (Some(author), Some(kind), Some(excerpt), Some(sent_at), Some(files)) => Some(Newest {
                author,
                kind,
                excerpt,
                sent_at,
                withdrawn_at,
                files,
            }),
            _ => None,
        };
        Ok(Self {
            conversation,
            seat,
            newest,
            people: Vec::new(),
        })
    }
}

struct Seated {
    conversation: ConversationId,
    participant: Participant,
}

impl FromRow for Seated {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            conversation: row.next()?,
            participant: Participant::from_row(row)?,
        })
    }
}

impl Mine {
    /// What `reader` sees it called.
    #[must_use]
    pub fn title(&self, words: Words, reader: PersonId) -> String {
        self.conversation.title(words, &self.people, reader)
    }
}

/// A page of the conversations of the actor, and where the next one begins.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn mine(
    tx: &mut Tx,
    actor: &Actor,
    before: i64,
    size: usize,
) -> Result<(Vec<Mine>, Option<i64>), Fault> {
    let mut list: Vec<Mine> = tx
        .all(MINE, values![actor.person, before, size + 1])
        .await?;
    let more = list.len() > size;
    list.truncate(size);
    let next = list.last().filter(|_| more).map(|last| last.seat.newest.0);
    seat(tx, &mut list).await?;
    Ok((list, next))
}

/// Those of these conversations that the actor takes part in, in no particular order.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn among(
    tx: &mut Tx,
    actor: &Actor,
    conversations: &[ConversationId],
) -> Result<Vec<Mine>, Fault> {
    let mut ids: Vec<i64> = conversations.iter().map(|id| id.0).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut list: Vec<Mine> = tx.all_in(AMONG, values![actor.person], &ids).await?;
    seat(tx, &mut list).await?;
    Ok(list)
}

/// Looks up who takes part in each, in one statement for all.
async fn seat(tx: &mut Tx, list: &mut [Mine]) -> Result<(), Fault> {
    let ids: Vec<i64> = list.iter().map(|one| one.conversation.id.0).collect();
    let seated: Vec<Seated> = tx.all_in(PEOPLE, values![], &ids).await?;
    let mut people: HashMap<ConversationId, Vec<Participant>> = HashMap::new();
    for one in seated {
        people
            .entry(one.conversation)
            .or_default()
            .push(one.participant);
    }
    for one in list {
        one.people = people.remove(&one.conversation.id).unwrap_or_default();
    }
    Ok(())
}
