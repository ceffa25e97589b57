//! PostgreSQL over TLS, as `sslmode` and `sslrootcert` in its address ask; the words are libpq's.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
};
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::fault::Fault;

const READING: &str = "reading the PostgreSQL address";
/// The word that stands for the authorities of the system.
const SYSTEM: &str = "system";

/// Where PostgreSQL is, and how one speaks with it.
pub(super) struct Address {
    pub(super) config: Config,
    /// None where nothing is encrypted: on this machine, or because the address says so.
    pub(super) tls: Option<MakeRustlsConnect>,
}

/// How much is asked of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Nothing.
    Disable,
    /// Encrypted where the server can; the default.
    Prefer,
    /// Encrypted, whoever answers.
    Require,
    /// Encrypted, and the certificate is one we trust.
    VerifyCa,
    /// Encrypted, and the certificate is one we trust for that name.
    VerifyFull,
}

impl Mode {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "disable" => Self::Disable,
            "prefer" => Self::Prefer,
            "require" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            _ => return None,
        })
    }
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// A fault that says which part of it cannot be understood, or which file cannot be read.
    pub(super) fn read(url: &str) -> Result<Self, Fault> {
        let (rest, words) = parted(url);
        let mut config: Config = rest
            .parse()
            .map_err(|error| Fault::broken(READING, told(&error)))?;
        let mut mode = match config.get_ssl_mode() {
            SslMode::Disable => Mode::Disable,
            SslMode::Require => Mode::Require,
            _ => Mode::Prefer,
        };
        if let Some(word) = words.mode {
            mode = Mode::from_word(&word)
                .ok_or_else(|| Fault::broken(READING, format!("sslmode={word} is not known")))?;
        }
        // As with libpq: whoever names whom they trust wants to be sure, and the system's
        // authorities vouch for anybody's name, so that the name must be looked at.
        mode = match (mode, words.root.as_deref()) {
            (Mode::Require | Mode::VerifyCa, Some(SYSTEM)) => Mode::VerifyFull,
            (Mode::Require, Some(_)) => Mode::VerifyCa,
            (mode, _) => mode,
        };
        if mode == Mode::Prefer && is_here(&config) {
            mode = Mode::Disable;
        }
        config.ssl_mode(match mode {
            Mode::Disable => SslMode::Disable,
            Mode::Prefer => SslMode::Prefer,
            Mode::Require | Mode::VerifyCa | Mode::VerifyFull => SslMode::Require,
        });
        let tls = match mode {
            Mode::Disable => None,
            mode => Some(MakeRustlsConnect::new(client(mode, words.root.as_deref())?)),
        };
        Ok(Self { config, tls })
    }
}

/// What the address says about TLS, which the driver does not understand whole.
#[derive(Default)]
struct Words {
    mode: Option<String>,
    root: Option<String>,
}

/// The address without those words, and the words.
fn parted(url: &str) -> (String, Words) {
    let mut words = Words::default();
    let Some((rest, query)) = url.split_once('?') else {
        return (url.to_owned(), words);
    };
    let mut others = Vec::new();
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
        match name {
            "sslmode" => words.mode = Some(value.into_owned()),
            "sslrootcert" => words.root = Some(value.into_owned()),
            _ => others.push(pair),
        }
    }
    let rest = if others.is_empty() {
        rest.to_owned()
    } else {
        format!("{rest}?{}", others.join("&"))
    };
    (rest, words)
}

/// Whether the server is on this machine, where nobody listens on the line.
fn is_here(config: &Config) -> bool {
    let is_loopback = |address: &IpAddr| address.to_canonical().is_loopback();
    let named = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|address| is_loopback(&address))
        }
        Host::Unix(_) => true,
    });
    named && config.get_hostaddrs().iter().all(is_loopback)
}

fn client(mode: Mode, root: Option<&str>) -> Result<ClientConfig, Fault> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| Fault::broken("preparing TLS", error))?;
    if mode == Mode::VerifyFull {
        return Ok(builder
            .with_root_certificates(roots(root)?)
            .with_no_client_auth());
    }
    let chain = match mode {
        Mode::VerifyCa => {
            let trusted = Arc::new(roots(root)?);
            let verifier = WebPkiServerVerifier::builder_with_provider(trusted, provider.clone())
                .build()
                .map_err(|error| Fault::broken("preparing TLS", error))?;
            Some(verifier)
        }
        _ => None,
    };
    Ok(builder
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anybody { chain, provider }))
        .with_no_client_auth())
}

/// Whom we trust: those of the file, or those of the system.
fn roots(file: Option<&str>) -> Result<RootCertStore, Fault> {
    let mut roots = RootCertStore::empty();
    let Some(file) = file.filter(|file| *file != SYSTEM) else {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        return Ok(roots);
    };
    let unreadable = |error: &dyn std::fmt::Display| {
        Fault::broken(format!("reading the certificates in {file}"), error)
    };
    let certificates =
        CertificateDer::pem_file_iter(Path::new(file)).map_err(|error| unreadable(&error))?;
    for certificate in certificates {
        let certificate = certificate.map_err(|error| unreadable(&error))?;
        roots.add(certificate).map_err(|error| unreadable(&error))?;
    }
    if roots.is_empty() {
        return Err(unreadable(&"there is none"));
    }
    Ok(roots)
}

/// Takes a certificate whatever its name, and, where no chain is asked for, from whomever:
/// whoever listens learns nothing, whoever stands in between is not noticed.
#[derive(Debug)]
struct Anybody {
    chain: Option<Arc<WebPkiServerVerifier>>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let Some(chain) = &self.chain else {
            return Ok(ServerCertVerified::assertion());
        };
        let verified =
            chain.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        match verified {
            // The name is looked at last: everything else is as it should be.
            Err(rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) => Ok(ServerCertVerified::assertion()),
            other => other,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// An error with everything it comes from, on one line.
pub(super) fn told(error: &dyn std::error::Error) -> String {
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !told.contains(&said) {
            told.push_str(": ");
            told.push_str(&said);
        }
        cause = error.source();
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encrypts(url: &str) -> bool {
        Address::read(url).unwrap().tls.is_some()
    }

    #[test]
    fn an_address_says_how_its_line_is_kept() {
        assert!(!encrypts("postgres://parvis@127.0.0.1/parvis"));
        assert!(!encrypts("postgres://parvis@localhost/parvis"));
        assert!(!encrypts("postgres://parvis@[::1]/parvis"));
        assert!(!encrypts(
            "postgres://parvis@%2Fvar%2Frun%2Fpostgresql/parvis"
        ));
        assert!(!encrypts(
            "postgres://parvis@db.example/parvis?sslmode=disable"
        ));
        assert!(encrypts("postgres://parvis@db.example/parvis"));
        assert!(encrypts(
            "postgres://parvis@127.0.0.1/parvis?sslmode=require"
        ));
        assert!(encrypts(
            "postgres://parvis@db.example/parvis?connect_timeout=3&sslmode=verify-full"
        ));
    }

    #[test]
    fn what_is_not_understood_is_said() {
        let said = |url: &str| Address::read(url).err().unwrap().to_string();
        assert!(said("postgres://parvis@db/parvis?sslmode=verify").contains("sslmode=verify"));
        let missing = "postgres://parvis@db/parvis?sslmode=verify-full&sslrootcert=/no/such.pem";
        assert!(said(missing).contains("/no/such.pem"));
        assert!(said("postgres://parvis@db/parvis?nonsense=1").contains("nonsense"));
    }
}
