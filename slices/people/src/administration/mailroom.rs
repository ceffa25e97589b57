//! The mailroom: whether letters leave, how many wait. Nobody's letters but one's own.

use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Answers, Kept, Queue};
use kit::site::Site;
use kit::web::{Refusal, Stop};

use crate::Actor;
use crate::letters::ask_for_trial;

/// How many of one's own letters the page shows, where they are put into a folder.
const SHOWN: usize = 10;

/// How mail stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Room {
    /// The way out, without its password; none when no letter leaves.
    pub(super) way: Option<String>,
    /// Whether that is a folder.
    pub(super) is_folder: bool,
    /// The address letters come from.
    pub(super) from: String,
    /// Where answers come in, when they do.
    pub(super) answers: Option<String>,
    /// What links in letters begin with.
    pub(super) links: String,
    /// The queue in numbers.
    pub(super) queue: Queue,
    /// Where letters are put into a folder, the last ones to whoever looks, and to nobody else.
    pub(super) own: Vec<Kept>,
}

/// How mail stands, for that administrator.
pub(super) async fn look(site: &Site, tx: &mut Tx, actor: &Actor) -> Result<Room, Fault> {
    let mail = &site.mail;
    let own = match mail.folder() {
        Some(folder) => kit::mail::kept(folder, actor.person.0, SHOWN).await,
        None => Vec::new(),
    };
    Ok(Room {
        way: mail.is_on().then(|| mail.described()),
        is_folder: mail.folder().is_some(),
        from: mail.from().to_owned(),
        answers: mail.answers().map(Answers::plain),
        links: site.settings.public_url.clone(),
        queue: kit::mail::queue(site, tx).await?,
        own,
    })
}

/// Sends a letter to whoever asks for it, to see that it arrives.
///
/// # Errors
/// A refusal when no letter leaves from here.
pub(super) async fn try_out(site: &Site, actor: &Actor) -> Result<(), Stop> {
    if !site.mail.is_on() {
        return Err(Refusal::conflict("people-mail-none").into());
    }
    let mut tx = site.db.write().await?;
    ask_for_trial(site, &mut tx, actor.person).await?;
    Ok(site.commit(tx).await?)
}
