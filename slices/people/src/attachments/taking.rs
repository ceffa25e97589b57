//! Taking a file in: looked at by its content, a picture written anew, kept as waiting.

use crate::Actor;
use axum::http::StatusCode;
use bytes::Bytes;
use kit::fault::Fault;
use kit::pictures::{self, Kind, Limits, PictureRefusal};
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop, Upload};
use tokio::sync::Semaphore;

use super::binding::Leftover;
use super::{Attachment, AttachmentId, RACK, Sort, naming, waiting};

/// How many pictures are written anew at once: each takes a processor and up to a gigabyte for a moment.
const PICTURES_AT_ONCE: usize = 2;
/// How long the description of an image may be, in characters.
pub(super) const LONGEST_ALT: usize = 1_000;

// One for the process, because its memory and processors are: two sites in it share them.
static DARKROOM: Semaphore = Semaphore::const_new(PICTURES_AT_ONCE);

const INSERT: &str = "insert into attachments (id, owner_id, place, name, kind, size, alt, width, height, file, thumbnail, created_at) \
     values ($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// A file ready to be kept.
struct Prepared {
    name: String,
    kind: Kind,
    bytes: Bytes,
    picture: Option<Picture>,
}

/// What a picture has besides its bytes.
struct Picture {
    thumbnail: Bytes,
    width: u32,
    height: u32,
}

/// Takes a file in: from now on it waits, seen by its owner alone, for what it goes with.
///
/// # Errors
/// A refusal on the field `files` when it is not what its name says, is a picture that cannot
/// be written anew, too much of the owner's waits already, or there is no room left on the disk.
pub async fn take(
    site: &Site,
    actor: &Actor,
    upload: Upload,
    alt: &str,
) -> Result<Attachment, Stop> {
    let mut tx = site.db.read().await?;
    waiting::refuse_more(site, &mut tx, actor, upload.bytes.len()).await?;
    drop(tx);
    let prepared = prepare(upload, site.settings.largest_file).await?;
    let id = AttachmentId(site.new_id());
    // The file before the row, and no write is open meanwhile.
    let file = site
        .files
        .keep_for(RACK, id.0, prepared.bytes.clone(), &*site.dice)
        .await?;
    let mut kept = Leftover::of(file.clone());
    let thumbnail = match &prepared.picture {
        Some(picture) => Some(
            site.files
                .keep_for(RACK, id.0, picture.thumbnail.clone(), &*site.dice)
                .await?,
        ),
        None => None,
    };
    kept.extend(thumbnail.clone());
    let picture = prepared.picture.as_ref();
    let attachment = Attachment {
        id,
        subject: None,
        name: prepared.name,
        sort: Sort(prepared.kind),
        size: i64::try_from(prepared.bytes.len()).unwrap_or(i64::MAX),
        alt: described(alt),
        width: picture.map(|picture| i64::from(picture.width)),
        height: picture.map(|picture| i64::from(picture.height)),
    };
    if let Err(stop) = insert(site, actor, &attachment, &file, thumbnail.as_deref()).await {
        kept.delete(site).await;
        return Err(stop);
    }
    Ok(attachment)
}

async fn insert(
    site: &Site,
    actor: &Actor,
    new: &Attachment,
    file: &str,
    thumbnail: Option<&str>,
) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    // Asked again where no other write is: several files may have come at once.
    waiting::refuse_more(
        site,
        &mut tx,
        actor,
        usize::try_from(new.size).unwrap_or(usize::MAX),
    )
    .await?;
    let Attachment {
        id,
        name,
        sort,
        size,
        alt,
        width,
        height,
        ..
    } = new;
    tx.run(
        INSERT,
        values![
            id,
            actor.person,
            name,
            sort,
            size,
            alt,
            width,
            height,
            file,
            thumbnail,
            site.now()
        ],
    )
    .await?;
    site.commit(tx).await?;
    Ok(())
}

/// A description as it is kept.
pub(super) fn described(alt: &str) -> String {
    alt.trim()
        .replace('\0', "")
        .chars()
        .take(LONGEST_ALT)
        .collect()
}

async fn prepare(upload: Upload, largest: u64) -> Result<Prepared, Stop> {
    let Upload { name, bytes } = upload;
    let kind = pictures::check(&bytes, &name).map_err(|refused| refusal(&refused, &name))?;
    match kind {
        // What is not written anew here would keep where and when it was taken (check C18).
        Kind::Avif | Kind::Heic => Err(Refusal::invalid("people-file-raw-photo")
            .arg("name", name)
            .arg("kind", kind.to_string())
            .on("files")
            .into()),
        kind if kind.is_picture() => develop(name, bytes, largest).await,
        kind => Ok(Prepared {
            name,
            kind,
            bytes,
            picture: None,
        }),
    }
}

async fn develop(name: String, bytes: Bytes, largest: u64) -> Result<Prepared, Stop> {
    let turn = DARKROOM
        .acquire()
        .await
        .map_err(|error| Fault::broken("preparing a picture", error))?;
    let said = name.clone();
    let work = move || {
        // Given back when the work is done, even if nobody waits for it any more.
        let _turn = turn;
        pictures::prepare_image(
            &bytes,
            &said,
            &Limits {
                bytes: largest,
                ..Limits::default()
            },
        )
    };
    let image = tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Fault::broken("preparing a picture", error))?;
    let image = image.map_err(|refused| refusal(&refused, &name))?;
    Ok(Prepared {
        name: naming::fitting(&name, image.kind),
        kind: image.kind,
        bytes: image.bytes.into(),
        picture: Some(Picture {
            thumbnail: image.thumbnail.into(),
            width: image.width,
            height: image.height,
        }),
    })
}

fn refusal(refused: &PictureRefusal, name: &str) -> Refusal {
    let millions = |count: u64| i64::try_from(count.div_ceil(1_000_000)).unwrap_or(i64::MAX);
    let refusal = match refused {
        PictureRefusal::TooManyPixels {
            width,
            height,
            limit,
        } => Refusal::invalid("people-file-pixels")
            .arg("width", i64::from(*width))
            .arg("height", i64::from(*height))
            .arg("limit", millions(*limit)),
        PictureRefusal::NotWhatItSays { is, .. } => {
            Refusal::invalid("people-file-disguised").arg("kind", is.to_string())
        }
        PictureRefusal::Broken => Refusal::invalid("people-file-broken"),
        PictureRefusal::TooLarge { limit, .. } => {
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "kit-file-too-large")
                .arg("limit", millions(*limit))
        }
    };
    refusal.arg("name", name).on("files")
}
