//! Reporting messages: those one chooses, with the context one chooses, as they stood.
//!
//! A report is a fact that moderation takes up. Until an organisation has one, whoever reported
//! reads it and nobody else does.

use kit::clock::{DAY, Instant};
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::Actor;
use people::profiles::card::Card;

use crate::access::{ReadableConversation, ReadableMessage};
use crate::{ConversationId, MessageId, ReportId};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 2_000;
/// How many messages one report may hold, with its context.
const MOST: usize = 100;
/// How long a report is kept, in days: long enough for whoever takes it up, no longer than needed.
pub(crate) const KEPT_DAYS: u16 = 365;

const INSERT: &str = "insert into message_reports (id, reporter_id, conversation_id, reason, at) values ($1, $2, $3, $4, $5)";
const KEEP: &str = "insert into reported_messages (report_id, message_id, author_id, reported, body, sent_at) values ($1, $2, $3, $4, $5, $6)";
const MINE: &str = "select id, conversation_id, reason, at from message_reports where reporter_id = $1 and id < $2 order by id desc limit $3";
const HELD: &str = concat!(
    "select kept.report_id, kept.message_id, kept.reported, kept.body, kept.sent_at, ",
    people::card_columns!(),
    " from reported_messages kept join people p on p.id = kept.author_id join companies c on c.id = p.company_id \
     where kept.report_id in ({ids}) order by kept.message_id"
);
const FORGET_MESSAGES: &str = "delete from reported_messages where report_id in (select id from message_reports where at < $1)";
const FORGET: &str = "delete from message_reports where at < $1";

/// A report, as whoever made it reads it again.
#[derive(Debug, Clone)]
pub(crate) struct Report {
    pub(crate) id: ReportId,
    pub(crate) conversation: ConversationId,
    pub(crate) reason: String,
    pub(crate) at: Instant,
    pub(crate) messages: Vec<Held>,
}

/// A message as it stood when it was reported.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    report: ReportId,
    pub(crate) message: MessageId,
    /// False for what only makes the rest understood.
    pub(crate) reported: bool,
    pub(crate) body: String,
    pub(crate) sent_at: Instant,
    pub(crate) author: Card,
}

impl FromRow for Report {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            conversation: row.next()?,
            reason: row.next()?,
            at: row.next()?,
            messages: Vec::new(),
        })
    }
}

impl FromRow for Held {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            report: row.next()?,
            message: row.next()?,
            reported: row.next()?,
            body: row.next()?,
            sent_at: row.next()?,
            author: Card::from_row(row)?,
        })
    }
}

/// What somebody chose to report.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    /// The messages reported.
    pub(crate) reported: Vec<MessageId>,
    /// Those that make them understood.
    pub(crate) context: Vec<MessageId>,
    /// Why.
    pub(crate) reason: String,
}

impl ReadableConversation {
    /// Reports messages of this conversation, and records `messages.reported`.
    ///
    /// # Errors
    /// A refusal when none is chosen, too many are, one is not here or was withdrawn, or no
    /// reason is given.
    pub(crate) async fn report(
        &self,
        site: &Site,
        tx: &mut Tx,
        choice: &Choice,
    ) -> Result<ReportId, Stop> {
        let reason = choice.reason.trim();
        if choice.reported.is_empty() {
            return Err(Refusal::invalid("messages-report-which")
                .on("reported")
                .into());
        }
        if reason.is_empty() {
            return Err(Refusal::invalid("messages-report-why").on("reason").into());
        }
        if reason.chars().count() > LONGEST_REASON {
            let limit = i64::try_from(LONGEST_REASON).unwrap_or(i64::MAX);
            return Err(Refusal::invalid("messages-report-long")
                .arg("limit", limit)
                .on("reason")
                .into());
        }
        let chosen = self.chosen(tx, choice).await?;
        let (id, now) = (ReportId(site.new_id()), site.now());
        let (person, place) = (self.actor.person, self.conversation.id);
        tx.run(INSERT, values![id, person, place, reason, now])
            .await?;
        for item in &chosen {
            let message = &item.message;
            let reported = choice.reported.contains(&message.id);
            tx.run(
                KEEP,
                values![
                    id,
                    message.id,
                    message.author,
                    reported,
                    message.body,
                    message.sent_at
                ],
            )
            .await?;
        }
        let (actor, object) = (Some(person.0), Some(place.0));
        kit::facts::record(site, tx, "messages.reported", actor, id.0, object).await?;
        Ok(id)
    }

    async fn chosen(&self, tx: &mut Tx, choice: &Choice) -> Result<Vec<ReadableMessage>, Stop> {
        let mut ids: Vec<i64> = choice
            .reported
            .iter()
            .chain(&choice.context)
            .map(|id| id.0)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.len() > MOST {
            let limit = i64::try_from(MOST).unwrap_or(i64::MAX);
            return Err(Refusal::invalid("messages-report-many")
                .arg("limit", limit)
                .on("reported")
                .into());
        }
        let found = ReadableMessage::among(tx, &self.actor, &ids).await?;
        let here = |item: &ReadableMessage| {
            item.message.conversation == self.conversation.id && item.message.stands()
        };
        if found.len() < ids.len() || !found.iter().all(here) {
            return Err(Refusal::invalid("messages-report-gone")
                .on("reported")
                .into());
        }
        Ok(found)
    }
}

/// The reports the actor made, newest first, and where the next page begins.
pub(crate) async fn mine(
    tx: &mut Tx,
    actor: &Actor,
    before: i64,
    size: usize,
) -> Result<(Vec<Report>, Option<i64>), Fault> {
    let mut reports: Vec<Report> = tx
        .all(MINE, values![actor.person, before, size + 1])
        .await?;
    let more = reports.len() > size;
    reports.truncate(size);
    let next = reports.last().filter(|_| more).map(|last| last.id.0);
    let ids: Vec<i64> = reports.iter().map(|report| report.id.0).collect();
    let held: Vec<Held> = tx.all_in(HELD, values![], &ids).await?;
    for one in held {
        if let Some(report) = reports.iter_mut().find(|report| report.id == one.report) {
            report.messages.push(one);
        }
    }
    Ok((reports, next))
}

/// Forgets the reports whose time is over.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let before = site.now().plus(-i64::from(KEPT_DAYS) * DAY);
    let mut tx = site.db.write().await?;
    tx.run(FORGET_MESSAGES, values![before]).await?;
    tx.run(FORGET, values![before]).await?;
    site.commit(tx).await
}
