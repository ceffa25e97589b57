//! The work record: what the organisation says of somebody at work, kept right by
//! administrators (R40, R47, R59).
//!
//! Whoever it is about is told of every change, and asks for one when something in it is
//! wrong (GDPR art. 16). What they say of themselves is theirs alone, and so is their handle:
//! it never changes, because what was said to them leads to it.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::account::Account;
use super::superior::Superior;
use crate::accounts::account;
use crate::chart::upkeep::{follow_work, post_of};
use crate::chart::{PositionId, Seat, held_by, seat, these};
use crate::profiles::assignment::{Assignment, LONGEST_PHONE, assign};
use crate::profiles::terms::{self, TermKind};
use crate::{Actor, PersonId, Standing};

/// The most characters of a title, a unit or a site.
pub(super) const LONGEST_LINE: usize = 120;

/// What the organisation says of somebody at work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WorkRecord {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) unit: String,
    pub(super) site: String,
    pub(super) work_phone: String,
    /// The post theirs reports to.
    pub(super) superior: Option<Seat>,
    /// When their profile was last changed, by whomever.
    pub(super) changed_at: Instant,
}

impl FromRow for WorkRecord {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            name: row.next()?,
            title: row.next()?,
            unit: row.next()?,
            site: row.next()?,
            work_phone: row.next()?,
            changed_at: row.next()?,
            superior: None,
        })
    }
}

const RECORD: &str = "select p.name, p.title, coalesce(u.name, ''), coalesce(s.name, ''), f.work_phone, f.updated_at \
     from people p join profiles f on f.person_id = p.id left join terms u on u.id = p.unit_id \
       left join terms s on s.id = p.site_id where p.id = $1 and p.left_at is null";

// The chart keeps no time of its own: whoever began from the record before must be told.
const TOUCH: &str = "update profiles set updated_at = $1 where person_id = $2";

impl WorkRecord {
    /// The record of somebody who has not left.
    pub(super) async fn find(tx: &mut Tx, person: PersonId) -> Result<Option<Self>, Fault> {
        let Some(mut record) = tx.first::<Self>(RECORD, values![person]).await? else {
            return Ok(None);
        };
        if let Some(position) = held_by(tx, person).await? {
            let above = seat(tx, position).await?.and_then(|seat| seat.reports_to);
            let above: Vec<PositionId> = above.into_iter().collect();
            record.superior = these(tx, &above).await?.pop();
        }
        Ok(Some(record))
    }

    /// The handle of the person they report to; empty for nobody.
    pub(super) fn manager(&self) -> &str {
        let holder = self.superior.as_ref().and_then(|seat| seat.holder.as_ref());
        holder.map_or("", |card| card.handle.as_str())
    }

    /// The post they report to, where nobody is known to hold it.
    pub(super) fn under(&self) -> Option<PositionId> {
        let seat = self.superior.as_ref()?;
        seat.holder.is_none().then_some(seat.id)
    }
}

/// A record as it shall be. What is left out stays as it is; what is empty is taken away.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = WorkRecordChange)]
pub(super) struct Revision {
    /// Their name.
    pub(super) name: Option<String>,
    /// Their title.
    pub(super) title: Option<String>,
    /// Their unit, by name.
    pub(super) unit: Option<String>,
    /// Their site, by name.
    pub(super) site: Option<String>,
    /// Their telephone at work.
    pub(super) work_phone: Option<String>,
    /// The person they report to, by handle; empty for nobody.
    pub(super) manager: Option<String>,
    /// The post they report to, by identifier, where nobody is known to hold it.
    pub(super) under: Option<String>,
    /// When the record they began from was last changed; left out, what is there is replaced.
    #[serde(rename = "began-from")]
    #[schema(ignore)]
    pub(super) began_from: Option<String>,
}

/// One line of text, as it shall be: at most `longest` characters, one space between words.
pub(super) fn line(
    typed: Option<&String>,
    known: &str,
    field: &'static str,
    longest: usize,
) -> Result<String, Refusal> {
    let Some(typed) = typed else {
        return Ok(known.to_owned());
    };
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    // What an import brought may be longer: it can stay.
    if text != known && text.chars().count() > longest {
        let limit = i64::try_from(longest).unwrap_or(i64::MAX);
        return Err(Refusal::invalid("people-profile-long")
            .arg("limit", limit)
            .on(field));
    }
    Ok(text)
}

impl Revision {
    /// The record as it shall be, the chart aside.
    fn over(&self, known: &WorkRecord) -> Result<WorkRecord, Refusal> {
        Ok(WorkRecord {
            name: match &self.name {
                Some(typed) => account::called(typed)?,
                None => known.name.clone(),
            },
            title: line(self.title.as_ref(), &known.title, "title", LONGEST_LINE)?,
            unit: line(self.unit.as_ref(), &known.unit, "unit", LONGEST_LINE)?,
            site: line(self.site.as_ref(), &known.site, "site", LONGEST_LINE)?,
            work_phone: line(
                self.work_phone.as_ref(),
                &known.work_phone,
                "work_phone",
                LONGEST_PHONE,
            )?,
            ..known.clone()
        })
    }

    /// Makes it somebody's record, and tells them.
    ///
    /// # Errors
    /// A refusal on the field that cannot be as it is; when they have left; when the record
    /// changed since it was begun.
    pub(super) async fn make(&self, site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
        let mut tx = site.db.write().await?;
        let account = Account::in_turn(&mut tx, person).await?;
        let known = WorkRecord::find(&mut tx, person).await?;
        let Some(known) = known.filter(|_| account.standing != Standing::Left) else {
            return Err(Refusal::conflict("people-standing-changed").into());
        };
        let began_from = known.changed_at.0.to_string();
        if self
            .began_from
            .as_ref()
            .is_some_and(|from| *from != began_from)
        {
            return Err(Refusal::conflict("people-record-changed").into());
        }
        let wanted = self.over(&known)?;
        let change = Change {
            site,
            by,
            person,
            number: site.new_id(),
        };
        change.rename(&mut tx, &known, &wanted).await?;
        change.assign(&mut tx, &known, &wanted).await?;
        let superior = Superior::read(self.manager.as_deref(), self.under.as_deref())?;
        if let Some(superior) = superior {
            change.report(&mut tx, &known, superior).await?;
        }
        tx.concerns(person.0);
        Ok(site.commit(tx).await?)
    }
}

/// One change of a record. Its facts carry its number, so that whoever it is about is told once.
struct Change<'a> {
    site: &'a Site,
    by: &'a Actor,
    person: PersonId,
    number: i64,
}

impl Change<'_> {
    async fn record(&self, tx: &mut Tx, kind: &'static str) -> Result<(), Fault> {
        let (by, person) = (Some(self.by.person.0), self.person.0);
        kit::facts::record(self.site, tx, kind, by, person, Some(self.number)).await
    }

    async fn rename(
        &self,
        tx: &mut Tx,
        known: &WorkRecord,
        wanted: &WorkRecord,
    ) -> Result<(), Fault> {
        if known.name == wanted.name {
            return Ok(());
        }
        account::rename(tx, self.person, &wanted.name).await?;
        self.record(tx, "person.renamed").await
    }

    /// Writes what follows the name too: the index, and the post in the chart.
    async fn assign(
        &self,
        tx: &mut Tx,
        known: &WorkRecord,
        wanted: &WorkRecord,
    ) -> Result<(), Stop> {
        if known == wanted {
            return Ok(());
        }
        let assignment = Assignment {
            title: &wanted.title,
            unit: self.term(tx, TermKind::Unit, &wanted.unit).await?,
            site: self.term(tx, TermKind::Site, &wanted.site).await?,
            work_phone: &wanted.work_phone,
        };
        assign(self.site, tx, self.person, &assignment).await?;
        let work = |record: &WorkRecord| {
            let record = record.clone();
            (record.title, record.unit, record.site, record.work_phone)
        };
        if work(known) != work(wanted) {
            self.record(tx, "person.assigned").await?;
        }
        if held_by(tx, self.person).await?.is_some() {
            follow_work(self.site, tx, self.person).await?;
        }
        Ok(())
    }

    async fn term(
        &self,
        tx: &mut Tx,
        kind: TermKind,
        name: &str,
    ) -> Result<Option<terms::TermId>, Fault> {
        match name {
            "" => Ok(None),
            name => terms::named(self.site, tx, kind, name).await.map(Some),
        }
    }

    async fn report(
        &self,
        tx: &mut Tx,
        known: &WorkRecord,
        superior: Superior<'_>,
    ) -> Result<(), Stop> {
        if superior == Superior::Nobody && known.superior.is_none() {
            return Ok(());
        }
        let position = post_of(self.site, tx, self.person).await?;
        superior.command(self.site, tx, self.by, position).await?;
        let now = WorkRecord::find(tx, self.person).await?;
        let above = |record: &WorkRecord| record.superior.as_ref().map(|seat| seat.id);
        if now.as_ref().and_then(above) != above(known) {
            tx.run(TOUCH, values![self.site.now(), self.person]).await?;
            self.record(tx, "person.manager-changed").await?;
        }
        Ok(())
    }
}
