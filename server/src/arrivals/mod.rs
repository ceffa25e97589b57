//! Writing into the database what an organisation brings from elsewhere: a directory
//! of people, a Slack export (read by the crate `import`).
//!
//! Each import first *plans*: it compares what was read with what is here, and
//! decides for every row who or what it is. Only then does it write, a few hundred
//! rows a transaction, each transaction whole in itself: what it brings and the keys
//! by which it will be recognised. So an import that was killed goes on where it
//! stopped when it is started again, and a second one finds nothing to do.
//!
//! A dry run plans and does not write. It holds no transaction open, however long
//! the list; its report is the same, because reports are made of plans alone.
//!
//! What must never live here: reading foreign files, and any notice to anybody.

mod people;
mod recognition;
mod remark;
mod report;
mod slack;

use ::people::PersonId;
use import::slack::ArchiveRefusal;
use indicatif::ProgressBar;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use kit::words::{Lang, Words};
use spaces::{membership, square};

pub use people::people;
pub use remark::Remark;
pub use report::{Report, Tally, Thing};
pub use slack::slack;

/// How many rows share a transaction: enough that the disk is not waited for after
/// each, few enough that other writers get their turn.
const TOGETHER: usize = 200;

/// Whether an import writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It does.
    Write,
    /// It only says what it would do.
    DryRun,
}

/// Why an import stopped. What it wrote before stays, and is recognised by the next one.
#[derive(Debug)]
pub enum Refused {
    /// The archive as a whole is refused.
    Archive(ArchiveRefusal),
    /// The house refused, or something went wrong.
    Stop(Stop),
}

impl From<ArchiveRefusal> for Refused {
    fn from(refusal: ArchiveRefusal) -> Self {
        Self::Archive(refusal)
    }
}

impl From<Stop> for Refused {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self::Stop(fault.into())
    }
}

/// What every step of an import needs.
struct Errand<'e> {
    site: &'e Site,
    mode: Mode,
    bar: &'e ProgressBar,
    /// The organisation's own language: what is written for good is written in it.
    words: Words,
}

impl<'e> Errand<'e> {
    async fn begin(site: &'e Site, mode: Mode, bar: &'e ProgressBar) -> Result<Self, Stop> {
        let language = language(site)
            .await?
            .ok_or_else(|| Refusal::conflict("server-import-empty-house"))?;
        Ok(Self {
            site,
            mode,
            bar,
            words: site.words(language),
        })
    }

    fn writes(&self) -> bool {
        self.mode == Mode::Write
    }
}

/// Brings employees into the square with the transaction that adds them, and all at once:
/// what follows from facts would do the same one by one, and later when an import is killed.
async fn welcome(errand: &Errand<'_>, tx: &mut Tx, employees: &[PersonId]) -> Result<(), Fault> {
    if let Some(square) = square::id(tx).await?
        && !employees.is_empty()
    {
        membership::enrol(tx, square, employees, errand.site.now()).await?;
    }
    Ok(())
}

/// The organisation's language, once it is set up.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn language(site: &Site) -> Result<Option<Lang>, Fault> {
    let mut tx = site.db.read().await?;
    let tag: Option<String> = tx
        .first(
            "select language from organisation where id = 1 and name <> ''",
            values![],
        )
        .await?;
    Ok(tag.map(|tag| Lang::from_tag(&tag).unwrap_or_default()))
}

/// The beginning of a text, of at most so many characters; whether it was cut.
fn cut(text: &str, longest: usize) -> (String, bool) {
    if text.char_indices().nth(longest).is_none() {
        return (text.to_owned(), false);
    }
    let end = text
        .char_indices()
        .nth(longest.saturating_sub(1))
        .map_or(0, |(end, _)| end);
    (format!("{}…", text[..end].trim_end()), true)
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn what_is_too_long_is_cut_between_characters() {
        assert_eq!(cut("été", 3), ("été".to_owned(), false));
        assert_eq!(cut("étés", 3), ("ét…".to_owned(), true));
        assert_eq!(cut("a bcd", 3), ("a…".to_owned(), true));
    }
}
