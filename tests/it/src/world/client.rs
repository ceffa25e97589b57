//! Those who ask, and what they are answered.

use std::collections::HashMap;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use people::PersonId;
use serde_json::Value;
use tower::ServiceExt;

/// A browser or a program, signed in or not.
#[derive(Clone)]
pub struct Client {
    pub(super) router: Router,
    pub person: PersonId,
    pub handle: String,
    pub headers: HeaderMap,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Client {
    /// The same client with another header.
    pub fn with(&self, name: &'static str, value: &str) -> Self {
        let mut client = self.clone();
        client.headers.insert(name, value.parse().unwrap());
        client
    }

    /// The same person before another site over the same database.
    pub fn before(&self, world: &super::World) -> Self {
        Self {
            router: world.router.clone(),
            ..self.clone()
        }
    }

    /// The same person as a program with that token.
    pub fn with_token(&self, token: &str) -> Self {
        let mut client = self.clone();
        client.headers.remove(header::COOKIE);
        client.with("authorization", &format!("Bearer {token}"))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, Vec::new()).await
    }

    /// Opens the stream of events.
    pub async fn listen(&self) -> Events {
        let mut request = Request::builder().uri("/live");
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        Events(response.into_body())
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(key, value)| format!("{}={}", encoded(key), encoded(value)))
            .collect();
        self.send(
            Method::POST,
            path,
            Some("application/x-www-form-urlencoded"),
            pairs.join("&").into_bytes(),
        )
        .await
    }

    /// Sends JSON.
    pub async fn json(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.send(
            method,
            path,
            Some("application/json"),
            body.to_string().into_bytes(),
        )
        .await
    }

    /// Sends a form with files: fields, then (field, file name, bytes).
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!(
                    "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                )
                .bytes(),
            );
        }
        for (field, name, bytes) in files {
            body.extend(format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n").bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--edge--\r\n");
        self.send(
            Method::POST,
            path,
            Some("multipart/form-data; boundary=edge"),
            body,
        )
        .await
    }

    /// Sends anything.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: Vec<u8>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let request = request.body(Body::from(body)).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let is_stream = parts
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        // A stream never ends: only its beginning is of interest here.
        let body = if is_stream {
            Vec::new()
        } else {
            body.collect().await.unwrap().to_bytes().to_vec()
        };
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

/// A stream of events, read as they come.
pub struct Events(Body);

impl Events {
    /// The next counts; `None` when the stream has ended, or nothing comes for `patience`.
    pub async fn counts(&mut self, patience: Duration) -> Option<String> {
        self.next("counts", patience)
            .await
            .map(|(_, counts)| counts)
    }

    /// The next news, and the number of the fact they come from.
    pub async fn news(&mut self, patience: Duration) -> Option<(String, String)> {
        self.next("news", patience).await
    }

    /// The number and the data of the next such event.
    async fn next(&mut self, event: &str, patience: Duration) -> Option<(String, String)> {
        loop {
            let frame = tokio::time::timeout(patience, self.0.frame())
                .await
                .ok()??;
            let bytes = frame.unwrap().into_data().ok()?;
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let line = |name: &str| {
                let found = text.lines().find_map(|line| line.strip_prefix(name));
                found.unwrap_or_default().to_owned()
            };
            if line("event: ") == event {
                return Some((line("id: "), line("data: ")));
            }
        }
    }

    /// Whether the stream ends within that time.
    pub async fn ends_within(mut self, patience: Duration) -> bool {
        let end = async { while let Some(Ok(_)) = self.0.frame().await {} };
        tokio::time::timeout(patience, end).await.is_ok()
    }
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn value(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("not JSON ({error}): {}", self.text()))
    }

    /// What stands between this text and the next quotation mark.
    #[track_caller]
    pub fn quoted_after(&self, text: &str) -> String {
        let page = self.text();
        let (_, rest) = page
            .split_once(text)
            .unwrap_or_else(|| panic!("« {text} » is not in {page}"));
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Fails with the body when the status is another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    #[track_caller]
    pub fn contains(self, text: &str) -> Self {
        assert!(
            self.text().contains(text),
            "« {text} » is not in {}",
            self.text()
        );
        self
    }

    #[track_caller]
    pub fn lacks(self, text: &str) -> Self {
        assert!(
            !self.text().contains(text),
            "« {text} » is in {}",
            self.text()
        );
        self
    }
}

/// A text as part of an address or a form.
pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The variables of a path filled in.
pub fn filled(path: &str, variables: &HashMap<&str, String>) -> String {
    let mut filled = path.to_owned();
    for (name, value) in variables {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    filled
}
