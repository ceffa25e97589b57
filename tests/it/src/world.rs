//! A site to test, and the people who use it.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use kit::db::{Db, Engine};
use kit::site::{Settings, SharedSite, Site};
use kit::testing::{SeededDice, StillClock, TestDatabase};
use kit::values;
use kit::words::Lang;
use people::PersonId;
use people::accounts::account::{self, Newcomer};
use people::accounts::sessions;
use people::accounts::standing::Standing;
use people::organisation::companies;
use people::organisation::setup::{self, Beginning, Founder};
use serde_json::Value;
use tower::ServiceExt;

/// Runs an async test body once per engine: `on_each_engine!(name, |world| { … })`.
#[macro_export]
macro_rules! on_each_engine {
    ($(#[$meta:meta])* $name:ident, |$world:ident| $body:block) => {
        $(#[$meta])*
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            for engine in kit::testing::engines() {
                println!("on {engine:?}");
                let $world = $crate::world::World::on(engine).await;
                $body
            }
        }
    };
}

/// A whole site over a database of its own, an organisation set up in it.
pub struct World {
    pub site: SharedSite,
    pub clock: Arc<StillClock>,
    pub router: Router,
    pub database: TestDatabase,
}

impl World {
    /// A site of « Ateliers Verdier », whose administrators are Amina and Yann (nobody signed in yet).
    pub async fn on(engine: Engine) -> Self {
        let world = Self::empty(engine).await;
        let founder = |name: &str, email: &str| Founder {
            name: name.into(),
            email: email.into(),
        };
        let beginning = Beginning {
            organisation: "Ateliers Verdier".into(),
            language: Lang::Fr,
            founders: vec![
                founder("Amina Belkacem", "amina@verdier.example"),
                founder("Yann Le Goff", "yann@verdier.example"),
            ],
        };
        setup::begin(&world.site, &beginning)
            .await
            .expect("the organisation begins");
        world.settle().await;
        world
    }

    /// A site whose organisation is not set up.
    pub async fn empty(engine: Engine) -> Self {
        let database = kit::testing::database(engine).await;
        let clock = Arc::new(StillClock::at("2026-03-12T09:00:00Z"));
        parvis::migrations::MIGRATIONS
            .apply(&database.db, &*clock)
            .await
            .expect("the schema");
        let site = site_over(database.db.clone(), clock.clone(), database.folder.path());
        let router = parvis::compose::router(&site);
        Self {
            site,
            clock,
            router,
            database,
        }
    }

    /// Nobody, before a site whose database is nowhere.
    pub fn before_a_lost_database(&self) -> Client {
        let nowhere = Db::postgres("postgres://nobody@127.0.0.1:1/nowhere", 1).unwrap();
        let folder = self.database.folder.path();
        let site = site_over(nowhere, self.clock.clone(), folder);
        Client {
            router: parvis::compose::router(&site),
            ..self.stranger()
        }
    }

    /// Lets everything that follows from the facts so far happen.
    pub async fn settle(&self) {
        kit::facts::follow_all(&self.site)
            .await
            .expect("the facts are followed");
    }

    /// Lets so many seconds pass, and what follows happen.
    pub async fn wait(&self, seconds: i64) {
        self.clock.advance(seconds * kit::clock::SECOND);
        self.settle().await;
    }

    /// A new employee, signed in.
    pub async fn employee(&self, name: &str) -> Client {
        self.newcomer(name, None, false).await
    }

    /// A new guest from a partner company, signed in.
    pub async fn guest(&self, name: &str, company: &str) -> Client {
        self.newcomer(name, Some(company), false).await
    }

    /// A new administrator, signed in.
    pub async fn administrator(&self, name: &str) -> Client {
        self.newcomer(name, None, true).await
    }

    /// Nobody: a browser without a session.
    pub fn stranger(&self) -> Client {
        Client {
            router: self.router.clone(),
            person: PersonId(0),
            handle: String::new(),
            headers: HeaderMap::new(),
        }
    }

    async fn newcomer(&self, name: &str, partner: Option<&str>, administrator: bool) -> Client {
        let mut tx = self.site.db.write().await.unwrap();
        let company = match partner {
            Some(partner) => companies::named(&self.site, &mut tx, partner, true)
                .await
                .unwrap(),
            None => companies::ours(&mut tx).await.unwrap(),
        };
        let email = format!(
            "{}@verdier.example",
            kit::search::fold(name).replace(' ', ".")
        );
        let newcomer = Newcomer {
            name,
            handle: None,
            email: Some(&email),
            company,
            guest: partner.is_some(),
            guest_until: partner.map(|_| self.site.now().plus(90 * kit::clock::DAY)),
            administrator,
            standing: Standing::Active,
            language: Lang::Fr,
            title: "",
        };
        let person = account::add(&self.site, &mut tx, &newcomer)
            .await
            .expect("a newcomer");
        let secret = sessions::open(&self.site, &mut tx, person, "Test")
            .await
            .unwrap();
        let handle: String = tx
            .one("select handle from people where id = $1", values![person])
            .await
            .unwrap();
        self.site.commit(tx).await.unwrap();
        self.settle().await;
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, format!("parvis={secret}").parse().unwrap());
        Client {
            router: self.router.clone(),
            person,
            handle,
            headers,
        }
    }

    /// How many statements a request costs.
    pub async fn statements(&self, client: &Client, path: &str) -> u64 {
        // Once to warm up, so that only the request itself is counted.
        client.get(path).await;
        let before = self.site.db.statements_so_far();
        client.get(path).await;
        self.site.db.statements_so_far() - before
    }
}

fn site_over(db: Db, clock: Arc<StillClock>, folder: &Path) -> SharedSite {
    Arc::new(Site {
        db,
        clock,
        dice: Arc::new(SeededDice::new(7)),
        ids: kit::id::Ids::default(),
        files: kit::files::Files::in_folder(&folder.join("files")).expect("a folder for files"),
        catalogue: parvis::compose::catalogue().expect("the words"),
        hub: kit::live::Hub::default(),
        kept: kit::kept::Kept::default(),
        followers: parvis::compose::followers(),
        settings: Settings {
            data: folder.to_owned(),
            public_url: "http://parvis.example".into(),
            trust_proxy: true,
            largest_file: 2_000_000,
        },
    })
}

/// A browser or a program, signed in or not.
#[derive(Clone)]
pub struct Client {
    router: Router,
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
    /// The data of the next event; `None` when the stream has ended, or nothing comes for `patience`.
    pub async fn next(&mut self, patience: Duration) -> Option<String> {
        loop {
            let frame = tokio::time::timeout(patience, self.0.frame())
                .await
                .ok()??;
            let bytes = frame.unwrap().into_data().ok()?;
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if let Some(data) = text.lines().find_map(|line| line.strip_prefix("data: ")) {
                return Some(data.to_owned());
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
