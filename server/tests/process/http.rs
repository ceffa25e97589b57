//! As much of a browser as these tests need: one connection a request, nothing behind one's back.

use std::io::{Error, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Nothing may hang longer than this.
const PATIENCE: Duration = Duration::from_secs(15);

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    /// A header's value, or nothing.
    pub fn header(&self, name: &str) -> &str {
        let named = |line: &&str| {
            line.split_once(':')
                .is_some_and(|(key, _)| key.eq_ignore_ascii_case(name))
        };
        self.head
            .lines()
            .find(named)
            .and_then(|line| line.split_once(':'))
            .map_or("", |(_, value)| value.trim())
    }

    /// Fails with what was said when the status is another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}\n{}", self.head, self.body);
        self
    }

    #[track_caller]
    pub fn contains(self, text: &str) -> Self {
        assert!(
            self.body.contains(text),
            "« {text} » is not in {}",
            self.body
        );
        self
    }
}

/// A browser of a person who may be signed in.
#[derive(Clone)]
pub struct Browser {
    pub address: SocketAddr,
    pub cookie: String,
}

impl Browser {
    /// Nobody yet.
    pub fn at(address: SocketAddr) -> Self {
        Self {
            address,
            cookie: String::new(),
        }
    }

    pub fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, "", b"").unwrap()
    }

    /// Sends a form.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        let kind = "application/x-www-form-urlencoded";
        self.ask("POST", path, kind, pairs.join("&").as_bytes())
            .unwrap()
    }

    /// Sends JSON; an error when the connection broke.
    pub fn json(&self, path: &str, body: &serde_json::Value) -> Result<Reply, Error> {
        self.ask(
            "POST",
            path,
            "application/json",
            body.to_string().as_bytes(),
        )
    }

    /// Sends a file beforehand, as the script of the form does.
    pub fn file(&self, name: &str, bytes: &[u8]) -> Reply {
        let mut body = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n").into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        self.ask(
            "POST",
            "/attachments",
            "multipart/form-data; boundary=edge",
            &body,
        )
        .unwrap()
    }

    fn ask(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> Result<Reply, Error> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nAccept-Language: fr\r\nContent-Length: {}\r\n",
            self.address,
            body.len()
        );
        if !self.cookie.is_empty() {
            head = format!("{head}Cookie: {}\r\n", self.cookie);
        }
        if !kind.is_empty() {
            head = format!("{head}Content-Type: {kind}\r\n");
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        parsed(&answer).ok_or_else(|| Error::new(ErrorKind::UnexpectedEof, "half an answer"))
    }
}

fn parsed(answer: &[u8]) -> Option<Reply> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let reply = Reply {
        status: head.split(' ').nth(1)?.parse().ok()?,
        head: head.to_owned(),
        body: body.to_owned(),
    };
    // A server that was killed may have sent a part only.
    let length = reply.header("content-length").parse().unwrap_or(0);
    (reply.body.len() >= length).then_some(reply)
}

fn encoded(text: &str) -> String {
    let bytes: Vec<String> = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    bytes.concat()
}
