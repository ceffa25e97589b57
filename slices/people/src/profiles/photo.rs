//! Photos: taken in small and stripped, handed out only to whom they are shown.
//!
//! A photo is asked for by a name made from chance, and every time it is asked
//! for, the reader must see the person and be in the photo's audience (check
//! C20). Whoever may not gets the same 404 as for a photo that never was.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::pictures::{Kind, Limits, PictureRefusal, prepare_photo};
use kit::site::{SharedSite, Site};
use kit::values;
use kit::web::{Path, Query, Refusal, Stop, Upload};
use serde::Deserialize;

use super::audience::Audience;
use crate::directory::Person;
use crate::directory::person::{person_columns, visible};
use crate::{Actor, PersonId};

/// A photo whose files are kept, not yet tied to anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    large: String,
    small: String,
    kind: Kind,
}

/// Looks at what was sent, makes the photo and keeps its files. Nothing is open meanwhile.
///
/// # Errors
/// A refusal on the field `photo` when it is no picture, or too large a one.
pub async fn take_in(site: &Site, upload: Upload) -> Result<Kept, Stop> {
    let prepare = move || prepare_photo(&upload.bytes, &upload.name, &Limits::default());
    // It computes for up to a second: other requests go on meanwhile.
    let prepared = tokio::task::spawn_blocking(prepare)
        .await
        .map_err(|error| Fault::broken("preparing a photo", error))?;
    let photo = prepared.map_err(|refused| refusal(&refused))?;
    let large = site
        .files
        .keep(Bytes::from(photo.large), &*site.dice)
        .await?;
    let small = site
        .files
        .keep(Bytes::from(photo.small), &*site.dice)
        .await?;
    Ok(Kept {
        large,
        small,
        kind: photo.kind,
    })
}

fn refusal(refused: &PictureRefusal) -> Refusal {
    let megabytes = |bytes: u64| i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX);
    let refusal = match refused {
        PictureRefusal::TooManyPixels {
            width,
            height,
            limit,
        } => Refusal::invalid("people-photo-pixels")
            .arg("width", i64::from(*width))
            .arg("height", i64::from(*height))
            .arg("limit", megabytes(*limit)),
        PictureRefusal::NotWhatItSays { is, .. } => {
            Refusal::invalid("people-photo-kind").arg("kind", is.to_string())
        }
        PictureRefusal::Broken => Refusal::invalid("people-photo-broken"),
        PictureRefusal::TooLarge { limit, .. } => {
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "people-photo-large")
                .arg("limit", megabytes(*limit))
        }
    };
    refusal.on("photo")
}

const FILES: &str = "select large, small from photos where person_id = $1";
const SET: &str = "insert into photos (person_id, name, large, small, kind, created_at) values ($1, $2, $3, $4, $5, $6) \
     on conflict (person_id) do update set name = $2, large = $3, small = $4, kind = $5, created_at = $6";
const REMOVE: &str = "delete from photos where person_id = $1";
// Beside what is said, a photo is shown to whoever may read it: so only when everybody may see it.
const SHOW: &str = "update people set photo = \
       (select ph.name from photos ph join profiles f on f.person_id = ph.person_id \
        where ph.person_id = people.id and f.photo_audience = 'everyone') \
     where id = $1";

/// The files of a photo that is no longer anybody's, to be deleted once that is certain.
#[derive(Debug, Default)]
#[must_use = "files nobody points to should be deleted after the commit"]
pub struct Leftover(Vec<String>);

impl Leftover {
    /// Deletes them. A failure leaves a file nobody can ask for, which is logged and no more.
    pub async fn delete(self, site: &Site) {
        for file in self.0 {
            if let Err(fault) = site.files.delete(&file).await {
                tracing::warn!(%fault, "deleting an old photo");
            }
        }
    }
}

/// Makes this the photo of a person.
///
/// # Errors
/// A fault when the database refuses.
pub async fn set(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    photo: &Kept,
) -> Result<Leftover, Fault> {
    let old = files(tx, person).await?;
    let name = kit::dice::secret(&*site.dice);
    tx.run(
        SET,
        values![
            person,
            name,
            photo.large,
            photo.small,
            photo.kind.media_type(),
            site.now()
        ],
    )
    .await?;
    Ok(old)
}

/// Takes the photo of a person away.
///
/// # Errors
/// A fault when the database refuses.
pub async fn remove(tx: &mut Tx, person: PersonId) -> Result<Leftover, Fault> {
    let old = files(tx, person).await?;
    tx.run(REMOVE, values![person]).await?;
    Ok(old)
}

/// Has the photo appear wherever the person does, or no longer: after its audience or the photo changed.
///
/// # Errors
/// A fault when the database refuses.
pub async fn show_where_allowed(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(SHOW, values![person]).await.map(drop)
}

async fn files(tx: &mut Tx, person: PersonId) -> Result<Leftover, Fault> {
    let old: Option<(String, String)> = tx.first(FILES, values![person]).await?;
    Ok(Leftover(
        old.into_iter()
            .flat_map(|(large, small)| [large, small])
            .collect(),
    ))
}

struct Found {
    large: String,
    small: String,
    kind: String,
    audience: Audience,
    owner: Person,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let (large, small, kind, audience) = (row.next()?, row.next()?, row.next()?, row.next()?);
        Ok(Self {
            large,
            small,
            kind,
            audience,
            owner: Person::from_row(row)?,
        })
    }
}

const FIND: &str = concat!(
    "select ph.large, ph.small, ph.kind, f.photo_audience, ",
    person_columns!(),
    " from photos ph join people p on p.id = ph.person_id join profiles f on f.person_id = p.id \
     join companies c on c.id = p.company_id where ph.name = $3 and ",
    visible!("$1", "$2")
);

/// Which size is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    size: String,
}

/// Hands a photo out, to whoever it is shown to.
pub(super) async fn serve(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(name): Path<String>,
    Query(wanted): Query<Wanted>,
    asked: HeaderMap,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let found: Option<Found> = tx
        .first(FIND, values![actor.person, actor.guest, name])
        .await?;
    drop(tx);
    let found = found
        .filter(|found| found.audience.includes(&found.owner, &actor))
        .ok_or_else(Stop::not_found)?;
    let file = if wanted.size == "large" {
        found.large
    } else {
        found.small
    };
    let etag = format!("\"{}\"", file.rsplit('/').next().unwrap_or_default());
    let kept = asked
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == etag.as_bytes());
    let mut response = if kept {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        site.files
            .fetch(&file)
            .await?
            .ok_or_else(Stop::not_found)?
            .into_response()
    };
    let headers = response.headers_mut();
    let text = |value: &str| {
        HeaderValue::from_str(value).map_err(|error| Fault::broken("answering a photo", error))
    };
    headers.insert(header::CONTENT_TYPE, text(&found.kind)?);
    headers.insert(header::ETAG, text(&etag)?);
    // For as long as a visit: a page of twenty faces should not ask for them twenty times at each step.
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, max-age=300"),
    );
    Ok(response)
}
