//! The form of somebody's work record.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;

use super::account::Account;
use super::office::Office;
use super::positions::MOST_POSTS;
use super::work_record::{LONGEST_LINE, Revision, WorkRecord};
use crate::PersonId;
use crate::accounts::account::LONGEST_NAME;
use crate::chart::{PositionId, Seat, unheld};
use crate::profiles::assignment::LONGEST_PHONE;
use crate::profiles::terms::{TermKind, in_use};

#[derive(Template)]
#[template(path = "admin-record.html")]
struct RecordPage<'a> {
    words: Words,
    account: &'a Account,
    record: &'a WorkRecord,
    manager: String,
    under: Option<PositionId>,
    offered: &'a [Seat],
    units: &'a [String],
    sites: &'a [String],
    refusal: Option<&'a Refusal>,
}

impl RecordPage<'_> {
    /// What is wrong with a field, if anything is.
    fn error(&self, field: &str) -> Option<String> {
        self.refusal
            .filter(|refusal| refusal.field == Some(field))
            .map(|refusal| refusal.sentence(self.words))
    }
}

/// The form, with what is known.
pub(super) async fn show(
    State(site): State<SharedSite>,
    _: Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Page, Stop> {
    page(&site, &reader, person, None).await
}

async fn page(
    site: &Site,
    reader: &Reader,
    person: PersonId,
    sent: Option<(&Revision, &Refusal)>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let account = Account::find(&mut tx, person).await?;
    let known = WorkRecord::find(&mut tx, person).await?;
    let Some(mut record) = known else {
        return Err(Refusal::conflict("people-standing-changed").into());
    };
    let mut manager = record.manager().to_owned();
    let mut under = record.under();
    if let Some((revision, _)) = sent {
        // What was typed comes back, whatever was wrong with it.
        for (typed, shown) in [
            (&revision.name, &mut record.name),
            (&revision.title, &mut record.title),
            (&revision.unit, &mut record.unit),
            (&revision.site, &mut record.site),
            (&revision.work_phone, &mut record.work_phone),
            (&revision.manager, &mut manager),
        ] {
            if let Some(typed) = typed {
                shown.clone_from(typed);
            }
        }
        if let Some(typed) = &revision.under {
            under = typed.parse().ok();
        }
    }
    let words = reader.words;
    let (offered, units, sites) = (
        unheld(&mut tx, MOST_POSTS).await?,
        in_use(&mut tx, TermKind::Unit).await?,
        in_use(&mut tx, TermKind::Site).await?,
    );
    let page = RecordPage {
        words,
        account: &account,
        record: &record,
        manager,
        under,
        offered: &offered,
        units: &units,
        sites: &sites,
        refusal: sent.map(|(_, refusal)| refusal),
    };
    let status = sent.map_or(axum::http::StatusCode::OK, |(_, refusal)| refusal.status);
    Ok(Page::new(words.say("people-record"), &page)?
        .section("admin")
        .status(status))
}

/// Takes the form. Whatever is refused, what was typed comes back.
pub(super) async fn save(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
    Form(revision): Form<Revision>,
) -> Result<Response, Stop> {
    match revision.make(&site, &actor, person).await {
        Ok(()) => Ok(see_other(&format!("/admin/people/{person}"))),
        Err(stop) => {
            let refusal = stop.refusal()?;
            Ok(page(&site, &reader, person, Some((&revision, &refusal)))
                .await?
                .into_response())
        }
    }
}
