//! Where uploaded bytes are kept: a folder, by name; any S3 through the same crate.
//!
//! A file is written whole before anything in the database points to it, so a
//! crash leaves at worst a file nobody points to, never a pointer to nothing.
//! Names are made here from chance: nothing a person typed ever becomes a path.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};

use crate::dice::Dice;
use crate::fault::{Fault, FaultKind};

/// The store of uploaded files.
#[derive(Debug, Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
}

impl Files {
    /// Keeps files below the folder `root`, which is made where missing.
    ///
    /// # Errors
    /// A fault when the folder cannot be used.
    pub fn in_folder(root: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(root).map_err(|error| Fault::broken("making the files' folder", error))?;
        let store = LocalFileSystem::new_with_prefix(root)
            .map_err(|error| Fault::broken("opening the files' folder", error))?;
        Ok(Self { store: Arc::new(store) })
    }

    /// Keeps `bytes` under a new name, which is returned.
    ///
    /// # Errors
    /// A fault when the disk refuses; then nothing is kept.
    pub async fn keep(&self, bytes: Bytes, dice: &dyn Dice) -> Result<String, Fault> {
        let name = crate::dice::secret(dice);
        // Two levels of folders, so that none grows too long to list.
        let key = format!("{}/{}/{name}", &name[..1], &name[1..3]);
        self.store
            .put(&Key::from(key.as_str()), PutPayload::from_bytes(bytes))
            .await
            .map_err(|error| fault("keeping a file", &error))?;
        Ok(key)
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
        found.bytes().await.map(Some).map_err(|error| fault("fetching a file", &error))
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
}

fn fault(context: &str, error: &object_store::Error) -> Fault {
    let said = format!("{error:?}");
    let full = said.contains("StorageFull") || said.contains("No space left");
    let kind = if full { FaultKind::StorageFull(said) } else { FaultKind::Broken(said) };
    Fault { context: context.to_owned(), kind }
}
