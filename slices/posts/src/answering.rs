//! An answer by mail becomes a comment of whoever sent it, with the rights they have now.

use kit::mail::Incoming;
use kit::site::Site;
use kit::web::{Stop, StopKind};
use people::Actor;
use people::letters::Unpublished;

use crate::access::ReadablePost;
use crate::comments::Remark;
use crate::{PostId, Text};
use people::attachments::{self, Attached};

/// Why nothing was published: a reason for its sender, or a fault of ours, which may pass.
#[derive(Debug)]
pub enum Refused {
    /// Its sender is told.
    For(Unpublished),
    /// The same message may come again.
    Broken(Stop),
}

/// Publishes it, once for each message: delivered again, it is there already.
///
/// # Errors
/// Why it was not published.
pub async fn answer(
    site: &Site,
    actor: &Actor,
    post: PostId,
    message: &Incoming,
    message_id: &str,
) -> Result<(), Refused> {
    let mut tx = site.db.read().await.map_err(broken)?;
    let found = ReadablePost::find(&mut tx, actor, post).await;
    let found = found.map_err(broken)?;
    let found = found.filter(|found| found.post.stands());
    let found = found.ok_or(Refused::For(Unpublished::Gone))?;
    if !found.may_be_answered() {
        return Err(Refused::For(Unpublished::ReadOnly));
    }
    let has_files = !message.files.is_empty();
    if message.words.is_empty() && !has_files {
        return Err(Refused::For(Unpublished::Empty));
    }
    let text = Text::sent(&mut tx, found.post.space, actor, &message.words, has_files)
        .await
        .map_err(|stop| because(stop, Unpublished::TooLong))?;
    drop(tx);
    let files = take_files(site, actor, message).await?;
    let mut tx = site.db.write().await.map_err(broken)?;
    let first = kit::mail::take_in(site, &mut tx, actor.person.0, message_id).await;
    if !first.map_err(broken)? {
        return Ok(());
    }
    let gone = |stop| because(stop, Unpublished::Gone);
    let found = ReadablePost::open(&mut tx, actor, post)
        .await
        .map_err(gone)?;
    let writable = found.writable(&mut tx, actor).await.map_err(gone)?;
    let remark = Remark {
        text: &text,
        files: &files,
        second_thoughts: false,
    };
    writable
        .comment(site, &mut tx, remark)
        .await
        .map_err(gone)?;
    site.commit(tx).await.map_err(broken)
}

/// All of them or none: what is refused leaves the others waiting, until they are forgotten.
async fn take_files(
    site: &Site,
    actor: &Actor,
    message: &Incoming,
) -> Result<Vec<Attached>, Refused> {
    let refused = |stop| because(stop, Unpublished::File);
    attachments::refuse_many(message.files.len()).map_err(|refusal| refused(refusal.into()))?;
    let mut files = Vec::with_capacity(message.files.len());
    for file in &message.files {
        let taken = attachments::take(site, actor, file.clone(), "")
            .await
            .map_err(refused)?;
        files.push(Attached {
            id: taken.id,
            alt: None,
        });
    }
    Ok(files)
}

fn because(stop: Stop, why: Unpublished) -> Refused {
    match &*stop.0 {
        // A disk without room is a refusal that passes.
        StopKind::Fault(_) => Refused::Broken(stop),
        _ if stop.status().is_server_error() => Refused::Broken(stop),
        _ => Refused::For(why),
    }
}

fn broken(fault: kit::fault::Fault) -> Refused {
    Refused::Broken(fault.into())
}
