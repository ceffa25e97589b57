//! PostgreSQL connections on loan: what happens to them when their borrower is done,
//! has committed, or went away in the middle.

use deadpool_postgres::Object;

use super::postgres;
use crate::fault::Fault;

/// A PostgreSQL connection to read with; goes back to its pool when dropped.
pub(super) struct Lent {
    pub(super) client: Option<Object>,
    /// Whether a question is under way.
    pub(super) asking: bool,
}

impl Drop for Lent {
    fn drop(&mut self) {
        if !self.asking {
            return;
        }
        // Whoever asked went away in the middle: the next one must not wait for that answer.
        if let (Some(client), Ok(runtime)) =
            (self.client.take(), tokio::runtime::Handle::try_current())
        {
            runtime.spawn(returned_after(client, ""));
        }
    }
}

/// Gives a connection back once it has answered this, or closes it.
async fn returned_after(client: Object, last_words: &'static str) {
    let answered = tokio::time::timeout(postgres::PATIENCE, client.batch_execute(last_words));
    if !matches!(answered.await, Ok(Ok(()))) {
        // A connection in an unknown state must not be lent again.
        drop(Object::take(client));
    }
}

/// A PostgreSQL transaction that rolls back when it is dropped.
pub(super) struct OpenTransaction {
    pub(super) client: Option<Object>,
}

impl OpenTransaction {
    pub(super) async fn commit(mut self) -> Result<(), Fault> {
        let Some(client) = &self.client else {
            return Ok(());
        };
        // On failure the client stays here and the drop below rolls back.
        match tokio::time::timeout(postgres::PATIENCE, client.batch_execute("COMMIT")).await {
            Ok(Ok(())) => {
                self.client = None;
                Ok(())
            }
            Ok(Err(error)) => Err(postgres::fault("COMMIT", &error)),
            Err(_) => {
                // Whether it was kept nobody knows; whoever asked is told that it was not acknowledged.
                drop(self.client.take().map(Object::take));
                Err(postgres::silence("COMMIT"))
            }
        }
    }
}

impl Drop for OpenTransaction {
    fn drop(&mut self) {
        let (Some(client), Ok(runtime)) =
            (self.client.take(), tokio::runtime::Handle::try_current())
        else {
            return;
        };
        runtime.spawn(returned_after(client, "ROLLBACK"));
    }
}
