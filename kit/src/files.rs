//! Where uploaded bytes are kept: a folder, by name; any S3 through the same crate.
//!
//! A file is written whole, and made durable, before anything in the database
//! points to it, so a crash leaves at worst a file nobody points to, never a
//! pointer to nothing. Names are made here from chance: nothing a person typed
//! ever becomes a path.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt, PutPayload};

use crate::clock::Instant;
use crate::dice::Dice;
use crate::fault::{Fault, FaultKind};

/// The store of uploaded files.
#[derive(Debug, Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    root: PathBuf,
    #[cfg(feature = "testing")]
    full: Arc<std::sync::atomic::AtomicBool>,
}

/// Bytes on their way out, piece by piece.
pub type Pieces = BoxStream<'static, Result<Bytes, Fault>>;

impl Files {
    /// Keeps files below the folder `root`, which is made where missing.
    ///
    /// # Errors
    /// A fault when the folder cannot be used.
    pub fn in_folder(root: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(root)
            .map_err(|error| Fault::broken("making the files' folder", error))?;
        let store = LocalFileSystem::new_with_prefix(root)
            .map_err(|error| Fault::broken("opening the files' folder", error))?
            // What we say is kept must survive a power cut, like a row of the database.
            .with_fsync(true);
        Ok(Self {
            store: Arc::new(store),
            root: root.to_owned(),
            #[cfg(feature = "testing")]
            full: Arc::default(),
        })
    }

    /// Keeps `bytes` under a new name, which is returned.
    ///
    /// # Errors
    /// A fault when the disk refuses; then nothing is kept.
    pub async fn keep(&self, bytes: Bytes, dice: &dyn Dice) -> Result<String, Fault> {
        let name = crate::dice::secret(dice);
        // Two levels of folders, so that none grows too long to list.
        self.put(format!("{}/{}/{name}", &name[..1], &name[1..3]), bytes)
            .await
    }

    /// Keeps `bytes` for the row `id` of whoever owns the rack. The name says which
    /// row, so that what no row points to any more can be found: see [`Files::in_rack`].
    ///
    /// # Errors
    /// As [`Files::keep`].
    pub async fn keep_for(
        &self,
        rack: &'static str,
        id: i64,
        bytes: Bytes,
        dice: &dyn Dice,
    ) -> Result<String, Fault> {
        let name = crate::dice::secret(dice);
        self.put(format!("{rack}/{}/{name}.{id}", &name[..2]), bytes)
            .await
    }

    async fn put(&self, key: String, bytes: Bytes) -> Result<String, Fault> {
        #[cfg(feature = "testing")]
        self.refuse_when_full()?;
        let payload = PutPayload::from_bytes(bytes);
        self.store
            .put(&Key::from(key.as_str()), payload)
            .await
            .map_err(|error| fault("keeping a file", &error))?;
        Ok(key)
    }

    /// Everything in a rack: the name of each file and the row it was kept for.
    #[must_use]
    pub fn in_rack(&self, rack: &'static str) -> BoxStream<'static, Result<(String, i64), Fault>> {
        let listed = self.store.list(Some(&Key::from(rack)));
        let named = listed
            .map_err(|error| fault("listing files", &error))
            .map_ok(|file| {
                let key = file.location.to_string();
                let row = key
                    .rsplit('.')
                    .next()
                    .and_then(|row| row.parse().ok())
                    .unwrap_or(0);
                (key, row)
            });
        named.boxed()
    }

    /// The bytes kept under that name, if they are still there.
    ///
    /// # Errors
    /// A fault when the disk cannot be read.
    pub async fn fetch(&self, key: &str) -> Result<Option<Bytes>, Fault> {
        let found = match self.store.get(&Key::from(key)).await {
            Ok(found) => found,
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(fault("fetching a file", &error)),
        };
        found
            .bytes()
            .await
            .map(Some)
            .map_err(|error| fault("fetching a file", &error))
    }

    /// The same piece by piece, or a part of it: what is large never is in memory whole.
    ///
    /// # Errors
    /// A fault when the disk cannot be read.
    pub async fn pieces(
        &self,
        key: &str,
        part: Option<Range<u64>>,
    ) -> Result<Option<Pieces>, Fault> {
        let options = GetOptions {
            range: part.map(GetRange::Bounded),
            ..GetOptions::default()
        };
        match self.store.get_opts(&Key::from(key), options).await {
            Ok(found) => Ok(Some(
                found
                    .into_stream()
                    .map_err(|error| fault("fetching a file", &error))
                    .boxed(),
            )),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(fault("fetching a file", &error)),
        }
    }

    /// Deletes what is kept under that name; deleting twice is no fault.
    ///
    /// # Errors
    /// A fault when the disk refuses.
    pub async fn delete(&self, key: &str) -> Result<(), Fault> {
        match self.store.delete(&Key::from(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(fault("deleting a file", &error)),
        }
    }

    /// Deletes the beginnings of files that a crash left unfinished before that time.
    ///
    /// # Errors
    /// A fault when the folder cannot be read.
    pub async fn forget_unfinished(&self, before: Instant) -> Result<(), Fault> {
        let root = self.root.clone();
        let Ok(age) = u64::try_from(before.0) else {
            return Ok(());
        };
        let before = UNIX_EPOCH + Duration::from_micros(age);
        let swept = tokio::task::spawn_blocking(move || sweep_unfinished(&root, before));
        let swept = swept
            .await
            .map_err(|error| Fault::broken("sweeping the files' folder", error))?;
        swept.map_err(|error| Fault::broken("sweeping the files' folder", error))
    }
}

/// The store writes a file under its name, a `#` and a number, and renames it once it is whole.
fn sweep_unfinished(folder: &Path, before: SystemTime) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sweep_unfinished(&entry.path(), before)?;
        } else if entry.file_name().to_string_lossy().contains('#')
            && entry.metadata()?.modified()? < before
        {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(feature = "testing")]
impl Files {
    /// From now on as if the disk were full, or no longer.
    pub fn pretend_full(&self, full: bool) {
        self.full.store(full, std::sync::atomic::Ordering::SeqCst);
    }

    fn refuse_when_full(&self) -> Result<(), Fault> {
        if !self.full.load(std::sync::atomic::Ordering::SeqCst) {
            return Ok(());
        }
        Err(Fault {
            context: "keeping a file".to_owned(),
            kind: FaultKind::StorageFull("pretended".to_owned()),
        })
    }
}

fn fault(context: &str, error: &object_store::Error) -> Fault {
    let said = format!("{error:?}");
    let full = said.contains("StorageFull")
        || said.contains("No space left")
        || said.contains("QuotaExceeded");
    let kind = if full {
        FaultKind::StorageFull(said)
    } else {
        FaultKind::Broken(said)
    };
    Fault {
        context: context.to_owned(),
        kind,
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::dice::SystemDice;

    #[tokio::test]
    async fn a_rack_knows_which_row_each_file_was_kept_for() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::in_folder(folder.path()).unwrap();
        let key = files
            .keep_for(
                "attachments",
                42,
                Bytes::from_static(b"0123456789"),
                &SystemDice,
            )
            .await
            .unwrap();
        files
            .keep(Bytes::from_static(b"a photo"), &SystemDice)
            .await
            .unwrap();
        let listed: Vec<_> = files.in_rack("attachments").try_collect().await.unwrap();
        assert_eq!(listed, [(key.clone(), 42)]);
        let part: Vec<Bytes> = files
            .pieces(&key, Some(2..5))
            .await
            .unwrap()
            .unwrap()
            .try_collect()
            .await
            .unwrap();
        assert_eq!(part.concat(), b"234");
        files.delete(&key).await.unwrap();
        files.delete(&key).await.unwrap();
        assert!(files.pieces(&key, None).await.unwrap().is_none());
        assert!(files.fetch(&key).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn what_a_crash_left_unfinished_goes_and_what_is_whole_stays() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::in_folder(folder.path()).unwrap();
        let key = files
            .keep_for("attachments", 1, Bytes::from_static(b"whole"), &SystemDice)
            .await
            .unwrap();
        let staged = folder.path().join(format!("{key}#1"));
        std::fs::write(&staged, b"beginn").unwrap();
        files.forget_unfinished(Instant(0)).await.unwrap();
        assert!(staged.exists(), "it may still be being written");
        files.forget_unfinished(Instant(i64::MAX)).await.unwrap();
        assert!(!staged.exists());
        assert!(files.fetch(&key).await.unwrap().is_some());
    }
}
