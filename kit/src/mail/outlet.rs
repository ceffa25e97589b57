//! The ways out: a mail server, a folder, and a basket for tests.

use std::path::PathBuf;
use std::time::Duration;

use axum::http::Uri;
use lettre::address::Envelope;
use lettre::message::Message;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::letter::address;
use super::{Letter, folder};
use crate::fault::Fault;

/// How long the mail server may take to answer one command.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a whole letter may take: a server that answers a little at a time stops nothing.
const LONGEST: Duration = Duration::from_mins(1);
/// How many connections to the mail server are open at once.
pub(super) const AT_ONCE: u32 = 4;

/// Where letters leave.
#[derive(Clone)]
pub enum Outlet {
    /// Nowhere: no letter is asked for.
    Nowhere,
    /// Through a mail server.
    Smtp {
        /// The connections to it.
        server: Box<AsyncSmtpTransport<Tokio1Executor>>,
        /// The same in words, without its password.
        described: String,
    },
    /// Into a folder, a file each: to look at them.
    Folder(PathBuf),
    /// Into a test's hands.
    #[cfg(feature = "testing")]
    Basket(std::sync::Arc<Basket>),
}

/// Why a letter did not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Not now.
    Later(String),
    /// The way out does not work: no other letter would leave either.
    Away(String),
    /// The receiver's address takes no letter, and will not.
    Undeliverable(String),
}

impl Outlet {
    /// Through the mail server at that address: `smtps://user:password@host`, or
    /// `smtp://…?tls=required` where encryption begins after the greeting.
    ///
    /// # Errors
    /// What is wrong with the address, in words without its password.
    pub fn smtp(url: &str, hello: &str) -> Result<Self, String> {
        let shape = "write it as smtps://user:password@host:465 or smtp://user:password@host:587?tls=required";
        let uri: Uri = url.parse().map_err(|_| shape.to_owned())?;
        let (scheme, host) = (uri.scheme_str().unwrap_or_default(), uri.host());
        let host = host.filter(|host| !host.is_empty()).ok_or(shape)?;
        let authority = uri.authority().map_or("", |all| all.as_str());
        let tls = uri.query().unwrap_or_default();
        let encrypted = scheme == "smtps" || tls == "tls=required";
        let is_near = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        if authority.contains('@') && !encrypted && !is_near {
            return Err(
                "the password would travel in the clear: use smtps:// or ?tls=required".into(),
            );
        }
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| shape)?;
        let pool = PoolConfig::new().max_size(AT_ONCE);
        let server = builder
            .timeout(Some(PATIENCE))
            .hello_name(ClientId::Domain(hello.to_owned()))
            .pool_config(pool.idle_timeout(PATIENCE))
            .build();
        let port = uri
            .port()
            .map_or_else(String::new, |port| format!(":{port}"));
        let lock = if encrypted { ", TLS" } else { "" };
        Ok(Self::Smtp {
            server: Box::new(server),
            described: format!("{scheme}://{host}{port}{lock}"),
        })
    }

    pub(super) fn described(&self) -> String {
        match self {
            Self::Nowhere => String::new(),
            Self::Smtp { described, .. } => described.clone(),
            Self::Folder(folder) => folder.display().to_string(),
            #[cfg(feature = "testing")]
            Self::Basket(_) => "basket".into(),
        }
    }

    /// Hands a letter over; once it returns `Ok`, others answer for it.
    pub(super) async fn carry(
        &self,
        letter: &Letter,
        sealed: &Message,
        (id, receiver): (i64, i64),
    ) -> Result<(), Trouble> {
        match self {
            Self::Nowhere => Err(Trouble::Away("no mail is configured".into())),
            Self::Smtp { server, .. } => send(server, letter, sealed).await,
            Self::Folder(place) => folder::put(place, &sealed.formatted(), (id, receiver)).await,
            #[cfg(feature = "testing")]
            Self::Basket(basket) => basket.take(letter, sealed),
        }
    }
}

async fn send(
    server: &AsyncSmtpTransport<Tokio1Executor>,
    letter: &Letter,
    sealed: &Message,
) -> Result<(), Trouble> {
    let bytes = sealed.formatted();
    let envelope = envelope(letter).map_err(|_| Trouble::Undeliverable("no address".into()))?;
    let sent = tokio::time::timeout(LONGEST, server.send_raw(&envelope, &bytes)).await;
    let Ok(sent) = sent else {
        return Err(Trouble::Away("the mail server hangs".into()));
    };
    let Err(error) = sent else {
        return Ok(());
    };
    // Of what the server said only the number is kept: the rest may name the receiver.
    match error.status() {
        Some(status) => {
            let code = status.to_string();
            Err(match code.as_str() {
                "550" | "551" | "553" | "554" | "556" => Trouble::Undeliverable(code),
                "421" | "530" | "534" | "535" | "538" => Trouble::Away(code),
                _ => Trouble::Later(code),
            })
        }
        None => Err(Trouble::Away(error.to_string())),
    }
}

fn envelope(letter: &Letter) -> Result<Envelope, Fault> {
    let from = letter.returns_to.as_deref().map(address).transpose()?;
    Envelope::new(from, vec![address(&letter.to)?])
        .map_err(|error| Fault::broken("addressing a letter", error))
}

/// Where letters of tests go.
#[cfg(feature = "testing")]
#[derive(Debug, Default)]
pub struct Basket {
    carried: std::sync::Mutex<Vec<(Letter, Vec<u8>)>>,
    troubles: std::sync::Mutex<std::collections::VecDeque<Trouble>>,
}

#[cfg(feature = "testing")]
#[expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "tests stop at the first surprise"
)]
impl Basket {
    /// The letters that came since it was last emptied, and each as it went over the wire.
    pub fn empty(&self) -> Vec<(Letter, Vec<u8>)> {
        std::mem::take(&mut *self.carried.lock().unwrap())
    }

    /// The next letter does not get in.
    pub fn refuse(&self, trouble: Trouble) {
        self.troubles.lock().unwrap().push_back(trouble);
    }

    fn take(&self, letter: &Letter, sealed: &Message) -> Result<(), Trouble> {
        if let Some(trouble) = self.troubles.lock().unwrap().pop_front() {
            return Err(trouble);
        }
        let carried = (letter.clone(), sealed.formatted());
        self.carried.lock().unwrap().push(carried);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_address_of_a_server_is_read_and_told_without_its_password() {
        let outlet = Outlet::smtp("smtps://parvis:s3cret@mail.example:465", "p.example").unwrap();
        assert_eq!(outlet.described(), "smtps://mail.example:465, TLS");
        let outlet = Outlet::smtp("smtp://a:s3cret@mail.example?tls=required", "p").unwrap();
        assert_eq!(outlet.described(), "smtp://mail.example, TLS");
        assert!(Outlet::smtp("smtp://localhost:2525", "p").is_ok());
        for wrong in [
            "mail.example",
            "http://mail.example",
            "smtp://a:s3cret@mail.example",
            "smtp://a:s3cret@mail.example?tls=opportunistic",
            "smtps://:s3cret@",
        ] {
            let said = Outlet::smtp(wrong, "p").err().expect(wrong);
            assert!(!said.contains("s3cret"), "{said}");
        }
    }
}
