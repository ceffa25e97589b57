//! Letters through a real mail server: in the clear, over TLS, after a kill, past one that
//! hangs; and answers on standard input, as a mail server's pipe hands them over.

use std::io::Write as _;
use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::encrypting::certify;
use crate::http::Browser;
use crate::mail_server::MailServer;
use crate::program::{Place, eventually};

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// The same place, whose letters leave through that server.
fn sending(place: Place, smtp: &str) -> Place {
    place
        .with("PARVIS_SMTP_URL", smtp)
        .with("PARVIS_MAIL_FROM", "parvis@verdier.example")
        .with("PARVIS_MAIL_ANSWERS", "reponse@verdier.example")
        .with("PARVIS_PUBLIC_URL", "http://parvis.example")
}

fn try_out(amina: &Browser) {
    amina.form("/admin/charge", &[]).expect(303);
    amina.form("/admin/mail/trial", &[]).expect(303);
}

#[test]
fn letters_reach_a_real_server() {
    for place in Place::on_each_engine() {
        let (folder, port) = (place.beside("mail"), free_port());
        let place = sending(place, &format!("smtp://127.0.0.1:{port}"));
        let Some(mail) = MailServer::start(&folder, port, &[]) else {
            return;
        };
        let (_server, amina, _) = place.begin();
        try_out(&amina);
        eventually("the letter arrives", || !mail.letters().is_empty());
        let letter = mail.letters().remove(0);
        for part in [
            "From: \"Ateliers Verdier\" <parvis@verdier.example>",
            "To: amina@verdier.example",
            "Auto-Submitted: auto-generated",
        ] {
            assert!(letter.contains(part), "{part} is not in {letter}");
        }
        let page = amina.get("/admin/mail").expect(200);
        page.contains(&format!("smtp://127.0.0.1:{port}"));
    }
}

#[test]
fn letters_go_over_tls_and_to_nobody_whose_certificate_is_not_trusted() {
    let place = Place::on_sqlite();
    let certificates = place.beside("certificates");
    std::fs::create_dir_all(&certificates).unwrap();
    certify(&certificates, "ours");
    let named = |file: &str| certificates.join(file).display().to_string();
    let (folder, port) = (place.beside("mail"), free_port());
    let (certificate, key) = (named("server.pem"), named("server.key"));
    let flags = [
        "--smtpscert",
        certificate.as_str(),
        "--smtpskey",
        key.as_str(),
    ];
    let place = sending(place, &format!("smtps://localhost:{port}"));
    let Some(mail) = MailServer::start(&folder, port, &flags) else {
        return;
    };
    // The system's authorities do not vouch for it.
    let (server, amina, _) = place.begin();
    try_out(&amina);
    eventually("it is tried", || {
        amina.get("/api/v1/admin/mail").body.contains("\"again\":1")
    });
    assert!(mail.letters().is_empty());
    server.kill();
    // Named as one we trust, it does; and the letter survived the kill.
    let place = place.with("SSL_CERT_FILE", &named("ours.pem"));
    let _server = place.serve();
    eventually("the letter arrives", || !mail.letters().is_empty());
}

#[test]
fn a_password_is_said_only_once_the_line_is_encrypted() {
    let place = Place::on_sqlite();
    let certificates = place.beside("certificates");
    std::fs::create_dir_all(&certificates).unwrap();
    certify(&certificates, "ours");
    let named = |file: &str| certificates.join(file).display().to_string();
    let (folder, port) = (place.beside("mail"), free_port());
    let strict = MailServer::strict(&folder, port, &named("server.pem"), &named("server.key"));
    let Some(mail) = strict else { return };
    let place = place.with("SSL_CERT_FILE", &named("ours.pem"));
    let to = |password: &str| format!("smtp://parvis:{password}@localhost:{port}?tls=required");
    // With another password nothing is taken, and the letter waits.
    let place = sending(place, &to("p%40sse"));
    let (server, amina, _) = place.begin();
    try_out(&amina);
    eventually("it is tried", || {
        amina.get("/api/v1/admin/mail").body.contains("\"again\":1")
    });
    assert!(mail.letters().is_empty());
    server.kill();
    let place = sending(place, &to("p%40ss"));
    let _server = place.serve();
    eventually("the letter arrives", || !mail.letters().is_empty());
}

#[test]
fn a_letter_waits_for_its_server_through_a_kill_and_leaves_once() {
    let place = Place::on_sqlite();
    let (folder, port) = (place.beside("mail"), free_port());
    let place = sending(place, &format!("smtp://127.0.0.1:{port}"));
    let (server, amina, _) = place.begin();
    try_out(&amina);
    server.kill();
    let Some(mail) = MailServer::start(&folder, port, &[]) else {
        return;
    };
    let server = place.serve();
    eventually("the letter arrives", || !mail.letters().is_empty());
    server.kill();
    let _server = place.serve();
    std::thread::sleep(Duration::from_secs(4));
    assert_eq!(mail.letters().len(), 1);
}

#[test]
fn a_server_that_hangs_stops_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    // It greets, and never says another word.
    std::thread::spawn(move || {
        let mut held = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            stream.write_all(b"220 mail.example\r\n").unwrap();
            held.push(stream);
        }
    });
    let place = sending(Place::on_sqlite(), &format!("smtp://127.0.0.1:{port}"));
    let (server, amina, _) = place.begin();
    try_out(&amina);
    std::thread::sleep(Duration::from_secs(3));
    let asked = Instant::now();
    amina.get("/").expect(200);
    assert!(asked.elapsed() < Duration::from_secs(2));
    server.stop(Duration::from_secs(15));
}

#[test]
fn what_is_missing_is_said_at_the_start() {
    let place = Place::on_sqlite();
    let refused = |variables: &[(&str, &str)]| {
        let said = place.run_among(variables, &["link", "--person", "amina"]);
        let said = format!("{}{}", said.status, String::from_utf8_lossy(&said.stderr));
        assert!(!said.contains("très-secret"), "{said}");
        said
    };
    let url = ("PARVIS_SMTP_URL", "smtps://parvis:très-secret@mail.example");
    let from = ("PARVIS_MAIL_FROM", "parvis@verdier.example");
    let here = ("PARVIS_PUBLIC_URL", "https://parvis.example");
    for (variables, words) in [
        (vec![url, from], "--public-url"),
        (vec![url, here], "--mail-from"),
        (
            vec![("PARVIS_SMTP_URL", "smtp://a:b@mail.example"), from, here],
            "in the clear",
        ),
        (
            vec![url, from, here, ("PARVIS_MAIL_FOLDER", "mail")],
            "choose one",
        ),
    ] {
        let said = refused(&variables);
        assert!(said.contains(words), "{words} is not in {said}");
    }
}

/// Hands a message to `parvis mail receive`; the code it ends with.
fn received(place: &Place, message: &[u8]) -> i32 {
    let mut child = place
        .command()
        .args([
            "mail",
            "receive",
            "--recipient",
            "reponse+a@verdier.example",
        ])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    // It may have heard enough.
    let _all_of_it = input.write_all(message);
    drop(input);
    child.wait().unwrap().code().unwrap()
}

#[test]
fn the_pipe_ends_with_the_codes_mail_servers_know() {
    let place = sending(Place::on_sqlite(), "smtp://127.0.0.1:1");
    let (server, ..) = place.begin();
    let message = b"From: a@b.example\nTo: reponse+a@verdier.example\n\nBonjour\n";
    assert_eq!(received(&place, message), 67, "nobody");
    assert_eq!(received(&place, b"\x00\x01"), 65, "no message");
    // Fifty megabytes, read to their end and kept nowhere.
    let mut large = message.to_vec();
    large.resize(50_000_000, b'x');
    assert_eq!(received(&place, &large), 67, "nobody, however large");
    server.kill();
    // The database is away: later.
    let place = place.with("PARVIS_DATABASE", "postgres://nobody@127.0.0.1:1/nowhere");
    assert_eq!(received(&place, message), 75, "later");
}
