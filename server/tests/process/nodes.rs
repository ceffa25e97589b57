//! Two nodes over one PostgreSQL show each other's events; a node, NATS and PostgreSQL
//! die in turn, nothing is lost and nothing is shown twice.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::http::{Browser, Stream};
use crate::program::{Place, eventually, space};

/// Without NATS a node looks every second.
const BY_LOOKING: Duration = Duration::from_secs(4);

/// A real NATS server; killed when dropped.
struct Nats {
    child: Child,
    port: u16,
}

impl Nats {
    /// Nothing where none is installed, which `cargo xtask test` says.
    fn start() -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        Self::on(port)
    }

    fn on(port: u16) -> Option<Self> {
        let started = Command::new("nats-server")
            .args(["-a", "127.0.0.1", "-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(child) = started else {
            println!("left out: no nats-server was found");
            return None;
        };
        eventually("NATS listens", || {
            std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        Some(Self { child, port })
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// Somebody who listens and keeps what they heard, as a page does.
struct Listener {
    browser: Browser,
    stream: Stream,
    last: String,
    /// Each post that was said, and how often it was told over one connection.
    said: BTreeMap<String, u32>,
}

impl Listener {
    fn of(browser: Browser) -> Self {
        let stream = browser.listen("").expect("a stream");
        Self {
            browser,
            stream,
            last: String::new(),
            said: BTreeMap::new(),
        }
    }

    /// Comes back to a node with the number of the last thing that was heard.
    fn back_to(&mut self, node: &Browser) {
        self.browser.address = node.address;
        eventually("a stream opens", || match self.browser.listen(&self.last) {
            Ok(stream) => {
                self.stream = stream;
                true
            }
            Err(_) => false,
        });
    }

    /// Waits until that post was said; how long it took.
    fn hears(&mut self, post: &str, patience: Duration) -> Duration {
        let begun = Instant::now();
        while !self.said.contains_key(post) {
            let left = patience
                .checked_sub(begun.elapsed())
                .expect("it was said in time");
            if let Some((number, data)) = self.stream.news(left.min(Duration::from_millis(300))) {
                if !number.is_empty() {
                    self.last = number;
                }
                if let Some((_, rest)) = data.split_once("action=\"said\" post=\"") {
                    let said = rest.split('"').next().unwrap().to_owned();
                    *self.said.entry(said).or_default() += 1;
                }
            }
        }
        begun.elapsed()
    }
}

fn says(browser: &Browser, slug: &str, body: &str) -> String {
    let path = format!("/api/v1/spaces/{slug}/posts");
    let said = browser
        .json(&path, &json!({ "body": body }))
        .unwrap()
        .expect(201);
    let said: serde_json::Value = serde_json::from_str(&said.body).unwrap();
    said["id"].as_str().unwrap().to_owned()
}

#[test]
fn two_nodes_show_each_others_events_whatever_dies() {
    let Some(place) = Place::on_postgres() else {
        return;
    };
    let Some(nats) = Nats::start() else { return };
    let address = format!("nats://127.0.0.1:{}", nats.port);
    let place = place.with("PARVIS_NATS", &address);
    let (one, amina, yann) = place.begin();
    let slug = space(&amina, &yann);
    let second = place.node();
    let _two = second.serve();
    let mut yann_there = yann.clone();
    yann_there.address = second.address();
    let mut yann = Listener::of(yann_there.clone());

    let first = says(&amina, &slug, "De l’un à l’autre");
    let by_word = yann.hears(&first, BY_LOOKING);
    assert!(by_word < Duration::from_millis(700), "{by_word:?}");

    // A node dies while it is told something: what it confirmed is heard from the other.
    let confirmed = says(&amina, &slug, "Dernier mot");
    one.kill();
    yann.hears(&confirmed, BY_LOOKING);
    let mut amina_elsewhere = amina.clone();
    amina_elsewhere.address = second.address();
    let next = says(&amina_elsewhere, &slug, "Ailleurs");
    yann.hears(&next, BY_LOOKING);

    // NATS dies: the nodes look every second.
    let _again = place.serve();
    let port = nats.port;
    drop(nats);
    let unworded = says(&amina, &slug, "Sans fil");
    yann.hears(&unworded, BY_LOOKING);
    let nats = Nats::on(port).expect("NATS again");
    eventually("the word passes again", || {
        let said = says(&amina, &slug, "Le fil est là");
        yann.hears(&said, BY_LOOKING) < Duration::from_millis(400)
    });

    // PostgreSQL restarts: streams are cut or wait, and go on from the last thing heard.
    let cluster = place.cluster.as_ref().unwrap();
    cluster.halt().unwrap();
    cluster.go().unwrap();
    eventually("both are ready again", || {
        [&amina, &yann_there]
            .iter()
            .all(|browser| browser.get("/readyz").status == 200)
    });
    let after = says(&amina, &slug, "Après");
    yann.back_to(&amina);
    yann.hears(&after, BY_LOOKING);
    drop(nats);

    // What the reader sees in the end: each post once.
    let page = yann.browser.get(&format!("/s/{slug}")).expect(200);
    for post in yann.said.keys() {
        assert_eq!(page.body.matches(&format!("id=\"post-{post}\"")).count(), 1);
    }
    for post in [first, confirmed, next, unworded, after] {
        assert!(yann.said.contains_key(&post), "{post} was lost");
    }
}
