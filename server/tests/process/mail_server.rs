//! A real mail server (aiosmtpd) that takes what Parvis sends.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::program::eventually;

/// It puts what it takes into a folder; killed when dropped.
pub struct MailServer {
    child: Child,
    folder: PathBuf,
}

/// Debian's own Python has Debian's aiosmtpd, whatever other one is first.
const PYTHONS: [&str; 2] = ["/usr/bin/python3", "python3"];

/// A server that takes nothing before STARTTLS, and from nobody without this password.
const STRICT: &str = r#"
import signal, ssl, sys
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import AuthResult

folder, port, certificate, key = sys.argv[1:]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)

def known(server, session, envelope, mechanism, said):
    return AuthResult(success=(said.login, said.password) == (b"parvis", b"p@ss"))

Controller(Mailbox(folder), hostname="127.0.0.1", port=int(port), tls_context=context,
           require_starttls=True, authenticator=known, auth_required=True).start()
signal.pause()
"#;

impl MailServer {
    /// One that listens on that port with those flags. Nothing where none is installed, which
    /// `cargo xtask test` says.
    pub fn start(folder: &Path, port: u16, flags: &[&str]) -> Option<Self> {
        let path = folder.display().to_string();
        let address = format!("127.0.0.1:{port}");
        let module = ["-m", "aiosmtpd", "-n", "-c", "aiosmtpd.handlers.Mailbox"];
        let where_to = [path.as_str(), "-l", &address];
        Self::run(folder, port, &[&module[..], &where_to, flags].concat())
    }

    /// One that wants TLS and a password (`parvis`, `p@ss`) before it takes anything.
    pub fn strict(folder: &Path, port: u16, certificate: &str, key: &str) -> Option<Self> {
        let path = folder.display().to_string();
        let port_text = port.to_string();
        let script = ["-c", STRICT, &path, &port_text, certificate, key];
        Self::run(folder, port, &script)
    }

    fn run(folder: &Path, port: u16, arguments: &[&str]) -> Option<Self> {
        let knows = |python: &&&str| {
            let asked = Command::new(python)
                .args(["-c", "import aiosmtpd"])
                .output();
            asked.is_ok_and(|asked| asked.status.success())
        };
        let Some(python) = PYTHONS.iter().find(knows) else {
            println!("left out: no aiosmtpd was found");
            return None;
        };
        let child = Command::new(python)
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self {
            child,
            folder: folder.to_owned(),
        };
        eventually("the mail server listens", || {
            std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        Some(server)
    }

    /// What came.
    pub fn letters(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(self.folder.join("new")) else {
            return Vec::new();
        };
        let paths = files.map(|file| file.unwrap().path());
        paths
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}
