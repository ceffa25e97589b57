//! PostgreSQL goes away under a running server: stopped, then silent; and comes back.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::http::Browser;
use crate::program::{Place, eventually, space};

/// How long somebody may wait to be told that the database is away.
const A_FEW_SECONDS: Duration = Duration::from_secs(12);

#[test]
fn a_database_that_stopped_is_said_and_its_return_is_noticed() {
    let Some(place) = Place::on_postgres() else {
        return;
    };
    let (_server, amina, yann) = place.begin();
    let slug = space(&amina, &yann);
    let path = format!("/api/v1/spaces/{slug}/posts");
    // Many at once, so that many connections are open when the database stops.
    many(&amina, "/spaces", 200);
    let cluster = place.cluster.as_ref().unwrap();
    cluster.halt().unwrap();
    is_away(&amina, &path);
    many(&amina, "/", 503);
    cluster.go().unwrap();
    eventually("it is ready again", || amina.get("/readyz").status == 200);
    // None of the connections that died is lent to anybody.
    many(&amina, "/spaces", 200);
    amina
        .json(&path, &json!({"body": "De retour"}))
        .unwrap()
        .expect(201);
    amina
        .get(&format!("/s/{slug}"))
        .expect(200)
        .contains("De retour");
}

#[test]
fn a_database_that_says_nothing_is_given_up_in_time() {
    let Some(mut place) = Place::on_postgres() else {
        return;
    };
    let real = place.database.clone().unwrap();
    let line = Line::to(real.split(['@', '/']).nth(3).unwrap().parse().unwrap());
    place.database = Some(format!("postgres://parvis@{}/postgres", line.address));
    let (_server, amina, yann) = place.begin();
    let slug = space(&amina, &yann);
    let path = format!("/api/v1/spaces/{slug}/posts");
    many(&amina, "/spaces", 200);
    line.silent.store(true, Ordering::SeqCst);
    is_away(&amina, &path);
    many(&amina, "/", 503);
    line.silent.store(false, Ordering::SeqCst);
    eventually("it is ready again", || amina.get("/readyz").status == 200);
    many(&amina, "/spaces", 200);
    amina
        .json(&path, &json!({"body": "De retour"}))
        .unwrap()
        .expect(201);
}

/// Everybody is told, nobody waits long, and the process is known to be alive but not ready.
fn is_away(amina: &Browser, path: &str) {
    let begun = Instant::now();
    let page = amina.get("/").expect(503).contains("ne répond pas");
    assert!(begun.elapsed() < A_FEW_SECONDS, "{:?}", begun.elapsed());
    assert!(page.header("retry-after").parse::<u64>().is_ok());
    assert!(page.body.starts_with("<!doctype html>"));
    let begun = Instant::now();
    let problem = amina.json(path, &json!({"body": "Perdu ?"})).unwrap();
    assert!(begun.elapsed() < A_FEW_SECONDS, "{:?}", begun.elapsed());
    let problem = problem.expect(503).contains("kit-database-away");
    assert!(problem.header("retry-after").parse::<u64>().is_ok());
    assert_eq!(amina.get("/readyz").status, 503);
    assert_eq!(amina.get("/healthz").status, 200);
    let typed = "Ce qui était en train d’être écrit";
    let fields = [("space", "essais"), ("kind", "message"), ("body", typed)];
    amina.form("/posts", &fields).expect(503).contains(typed);
    Browser::at(amina.address)
        .form("/sign-in", &[("login", "amina"), ("password", "tramway")])
        .expect(503);
}

/// Twelve people ask at once; each gets that answer in time.
fn many(amina: &Browser, path: &str, status: u16) {
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| amina.get(path).expect(status));
        }
    });
    assert!(begun.elapsed() < A_FEW_SECONDS, "{:?}", begun.elapsed());
}

/// A line to the database that can fall silent without being cut.
struct Line {
    address: SocketAddr,
    silent: Arc<AtomicBool>,
}

impl Line {
    fn to(database: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let silent = Arc::new(AtomicBool::new(false));
        let state = silent.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(database) else {
                    continue;
                };
                pass(&client, &server, &state);
                pass(&server, &client, &state);
            }
        });
        Self { address, silent }
    }
}

/// Carries bytes one way; what comes while the line is silent is never delivered.
fn pass(from: &TcpStream, to: &TcpStream, silent: &Arc<AtomicBool>) {
    let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
    let silent = silent.clone();
    std::thread::spawn(move || {
        let mut some = [0; 4096];
        while let Ok(length @ 1..) = from.read(&mut some) {
            if silent.load(Ordering::SeqCst) {
                continue;
            }
            if to.write_all(&some[..length]).is_err() {
                break;
            }
        }
        // The other side may be gone already.
        let _closed = to.shutdown(Shutdown::Both);
    });
}
