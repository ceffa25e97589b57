//! Messages that were taken in: a mail server that heard no yes delivers once more, and what
//! answers itself must come to an end.

use crate::clock::DAY;
use crate::db::Tx;
use crate::fault::Fault;
use crate::site::Site;
use crate::values;

/// How many messages of one person are taken in a day: more is a program, not a person.
const MOST_A_DAY: i64 = 60;
/// How long a message is known.
const KNOWN: i64 = 10 * DAY;

const TAKE: &str = "insert into letters_received (digest, sender_id, at) values ($1, $2, $3) on conflict (digest) do nothing";
const COUNT: &str = "select count(*) from letters_received where sender_id = $1 and at > $2";
const FORGET_OLD: &str = "delete from letters_received where at < $1";
const FORGET_SENDER: &str = "delete from letters_received where sender_id = $1";

/// Whether it comes for the first time, and its sender has not sent too many: asked in the
/// transaction that does what it says.
///
/// # Errors
/// A fault when the database refuses.
pub async fn take_in(
    site: &Site,
    tx: &mut Tx,
    sender: i64,
    message_id: &str,
) -> Result<bool, Fault> {
    let now = site.now();
    let sent: i64 = tx.one(COUNT, values![sender, now.plus(-DAY)]).await?;
    let digest = crate::dice::digest(&format!("{sender} {message_id}"));
    Ok(sent < MOST_A_DAY && tx.run(TAKE, values![digest, sender, now]).await? == 1)
}

pub(super) async fn forget_old(site: &Site, tx: &mut Tx) -> Result<(), Fault> {
    tx.run(FORGET_OLD, values![site.now().plus(-KNOWN)])
        .await
        .map(drop)
}

pub(super) async fn forget_sender(tx: &mut Tx, sender: i64) -> Result<(), Fault> {
    tx.run(FORGET_SENDER, values![sender]).await.map(drop)
}
