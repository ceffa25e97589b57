//! Between nodes: a word over NATS that there is something new, and what is said in passing.
//!
//! Nothing depends on it. Facts are in the database, which every node reads each second
//! anyway; the word only makes it read them at once. Who is writing at this moment is kept
//! nowhere and reaches other nodes by this way alone.

use async_nats::{Client, ConnectOptions, ServerAddr};
use bytes::Bytes;
use futures_util::StreamExt;
use kit::fault::Fault;
use kit::live::Passing;
use kit::site::SharedSite;
use tokio::sync::broadcast::error::RecvError;

/// What NATS says went wrong.
type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// The way to the other nodes.
pub struct Wire {
    address: ServerAddr,
    /// Where "something new" is said.
    facts: String,
    /// Where what is said in passing is said.
    passing: String,
}

impl Wire {
    /// By that NATS server, under subjects that begin so.
    ///
    /// # Errors
    /// A fault when the address is none.
    pub fn new(address: &str, subject: &str) -> Result<Self, Fault> {
        Ok(Self {
            address: address
                .parse()
                .map_err(|error| Fault::broken("reading the address of NATS", error))?,
            facts: format!("{subject}.facts"),
            passing: format!("{subject}.passing"),
        })
    }

    /// Tells and listens until the process ends. While NATS is away nothing is told; it is
    /// found again when it is back.
    pub async fn run(self, site: SharedSite) {
        let options = ConnectOptions::new()
            .name("parvis")
            // What we tell ourselves we know already.
            .no_echo()
            .retry_on_initial_connect();
        let talked = match options.connect(self.address.clone()).await {
            Ok(client) => self.talk(&site, &client).await,
            Err(error) => Err(error.into()),
        };
        if let Err(error) = talked {
            tracing::error!(%error, "the way to the other nodes is shut; they look every second");
        }
    }

    async fn talk(&self, site: &SharedSite, client: &Client) -> Result<(), Trouble> {
        let mut facts = client.subscribe(self.facts.clone()).await?;
        let mut passing = client.subscribe(self.passing.clone()).await?;
        let mut recorded = site.followers.recorded.subscribe();
        let mut overheard = site.hub.overheard();
        loop {
            tokio::select! {
                word = facts.next() => {
                    word.ok_or("the subscription ended")?;
                    site.followers.look();
                }
                said = passing.next() => hear(site, said.ok_or("the subscription ended")?.payload.as_ref()),
                changed = recorded.changed() => {
                    changed?;
                    client.publish(self.facts.clone(), Bytes::new()).await?;
                }
                said = overheard.recv() => match said {
                    Ok(said) => client.publish(self.passing.clone(), serde_json::to_vec(&said)?.into()).await?,
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return Ok(()),
                },
            }
        }
    }
}

/// What another node said in passing; what is not understood is not said.
fn hear(site: &SharedSite, payload: &[u8]) {
    match serde_json::from_slice::<Passing>(payload) {
        Ok(passing) => site.hub.pass_on(&passing),
        Err(error) => tracing::warn!(%error, "another node said something unknown"),
    }
}
