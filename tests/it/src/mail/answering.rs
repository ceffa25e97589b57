//! Answers by mail: published as whoever sent them, with the rights they have now, or said
//! why not; programs are not answered, and letters that come back are the last ones.

use axum::http::Method;
use kit::mail::{Answers, Letter, read_message};
use parvis::commands::mail::take;
use serde_json::{Value, json};

use crate::on_each_engine;
use crate::posts::{id, of, say, space};
use crate::world::{Client, World};

/// Past second thoughts, and the minute in which it may be on the screen.
const SETTLED: i64 = 90;

/// What a mail server does with the command's answer.
type Ended = Option<u8>;

async fn delivered(world: &World, message: &str) -> Ended {
    delivered_as(world, message, true).await
}

async fn delivered_as(world: &World, message: &str, is_whole: bool) -> Ended {
    let bytes = message.as_bytes();
    let Some(read) = read_message(bytes) else {
        return Some(65);
    };
    let answers = Answers::at("reponse@verdier.example").unwrap();
    let ended = take(&world.site, &answers, None, &read, bytes, is_whole).await;
    let ended = ended.expect("nothing is broken").map(|(code, _)| code);
    world.settle().await;
    ended
}

fn message(from: &str, to: &str, number: &str, body: &str) -> String {
    format!(
        "From: <{from}>\nTo: {to}\nSubject: Re\nMessage-ID: <{number}@client.example>\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n"
    )
}

/// A post that calls Léa, and the letter she got about it.
async fn called(world: &World) -> (Client, Client, Value, Letter) {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(303);
    world.letters(SETTLED).await;
    world.letters(SETTLED).await;
    let said = say(&fatou, &slug, "Le quai 4 est-il libre, @lea.morel ?").await;
    world.wait(20).await;
    let letter = world.letters(SETTLED).await.remove(0);
    assert_eq!(letter.to, LEA);
    (fatou, lea, said, letter)
}

const LEA: &str = "lea.morel@verdier.example";

async fn comments(who: &Client, post: &Value) -> Vec<Value> {
    let path = format!("/api/v1/posts/{}/comments", id(post));
    let list = who.get(&path).await.expect(200).value();
    list["items"].as_array().unwrap().clone()
}

/// The one letter that says why.
async fn why_not(world: &World) -> String {
    let mut letters = world.letters(1).await;
    letters.retain(|letter| letter.subject == "Votre réponse n’a pas été publiée");
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to, LEA);
    assert_eq!(letters[0].reply_to, None, "nobody answers that");
    letters.remove(0).text
}

on_each_engine!(an_answer_is_a_comment_of_whoever_sent_it, |world| {
    let world = world.with_mail();
    let (fatou, lea, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    let body = "Oui, il est **libre**.\n\nLe 12 mars 2026 à 10:00, Ateliers Verdier a écrit :\n> Le quai 4 est-il libre ?";
    let answer = message(LEA, &to, "one", body);
    assert_eq!(delivered(&world, &answer).await, None);
    let there = comments(&fatou, &said).await;
    assert_eq!(there.len(), 1);
    assert_eq!(there[0]["author"]["handle"], lea.handle.as_str());
    assert_eq!(there[0]["body"], "Oui, il est **libre**.");
    // A mail server that heard no yes delivers once more.
    assert_eq!(delivered(&world, &answer).await, None);
    assert_eq!(comments(&fatou, &said).await.len(), 1);
    // Servers change the case of addresses.
    let shouted = message(&LEA.to_uppercase(), &to.to_uppercase(), "two", "Et propre.");
    assert_eq!(delivered(&world, &shouted).await, None);
    assert_eq!(comments(&fatou, &said).await.len(), 2);
});

on_each_engine!(files_come_in_by_the_door_of_files, |world| {
    let world = world.with_mail();
    let (fatou, _, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    let attached = |number: &str, name: &str, content: &str| {
        format!(
            "From: <{LEA}>\nTo: {to}\nMessage-ID: <{number}@c.example>\nContent-Type: multipart/mixed; boundary=edge\n\n\
             --edge\nContent-Type: text/plain\n\nLe plan\n--edge\nContent-Disposition: attachment; filename=\"{name}\"\n\n{content}\n--edge--\n"
        )
    };
    let plan = attached("plan", "plan.txt", "quai 4");
    assert_eq!(delivered(&world, &plan).await, None);
    let there = comments(&fatou, &said).await;
    assert_eq!(there[0]["attachments"][0]["name"], "plan.txt");
    // What is no picture is refused whatever its name, and nothing of the message is there.
    let disguised = attached("picture", "plan.png", "<svg onload=alert(1)>");
    assert_eq!(delivered(&world, &disguised).await, None);
    assert_eq!(comments(&fatou, &said).await.len(), 1);
    assert!(why_not(&world).await.contains("Un de ses fichiers"));
});

on_each_engine!(made_up_addresses_are_nobody_s, |world| {
    let world = world.with_mail();
    let (fatou, _, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    let (local, domain) = to.split_once('@').unwrap();
    let mut forged = local.to_owned();
    let last = if forged.ends_with('a') { 'b' } else { 'a' };
    forged.replace_range(forged.len() - 8..forged.len() - 7, &last.to_string());
    let other = local.replacen("+a", "+r", 1);
    for address in [
        format!("{forged}@{domain}"),
        format!("{other}@{domain}"),
        format!("{local}@ailleurs.example"),
        "reponse@verdier.example".to_owned(),
        "reponse+a@verdier.example".to_owned(),
    ] {
        if address.starts_with(&forged) && forged == local {
            continue;
        }
        let answer = message(LEA, &address, &address, "Faux");
        assert_eq!(delivered(&world, &answer).await, Some(67), "{address}");
    }
    assert!(comments(&fatou, &said).await.is_empty());
    assert_eq!(delivered(&world, "\u{0}\u{1} rien").await, Some(65));
});

on_each_engine!(an_answer_to_what_is_gone_is_told_so, |world| {
    let world = world.with_mail();
    let (fatou, _, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    fatou
        .json(Method::DELETE, &of(&said), &json!({}))
        .await
        .expect(204);
    let answer = message(LEA, &to, "late", "Trop tard");
    assert_eq!(delivered(&world, &answer).await, None);
    assert!(why_not(&world).await.contains("retiré"));
    // Delivered again, it is refused once.
    assert_eq!(delivered(&world, &answer).await, None);
    assert!(world.letters(1).await.is_empty());
});

on_each_engine!(what_cannot_be_published_says_why, |world| {
    let world = world.with_mail();
    let (fatou, lea, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    let empty = message(LEA, &to, "empty", "> Le quai 4 ?\n\n-- \nLéa");
    let quoted = empty.replace("> Le quai", "Le 12 mars 2026, A a écrit :\n> Le quai");
    assert_eq!(delivered(&world, &quoted).await, None);
    assert!(why_not(&world).await.contains("Rien de nouveau"));
    let long = message(LEA, &to, "long", &"mot ".repeat(20_000));
    assert_eq!(delivered(&world, &long).await, None);
    assert!(why_not(&world).await.contains("plus long"));
    // Fifty megabytes: cut where the limit is, and known by its head.
    let large = message(LEA, &to, "large", "Une pièce jointe sans fin");
    assert_eq!(delivered_as(&world, &large, false).await, None);
    assert!(why_not(&world).await.contains("plus lourde"));
    // A colleague in copy who answers to all.
    let other = message("marc@verdier.example", &to, "copy", "Je réponds à tous");
    assert_eq!(delivered(&world, &other).await, None);
    assert!(why_not(&world).await.contains("autre adresse"));
    assert!(comments(&fatou, &said).await.is_empty());
    // An address that is too old.
    world.clock.advance(61 * kit::clock::DAY);
    let old = message(LEA, &to, "old", "Deux mois après");
    assert_eq!(delivered(&world, &old).await, None);
    assert!(why_not(&world).await.contains("trop ancien"));
    // Suspended: nothing is published, and nothing said.
    let mut tx = world.site.db.write().await.unwrap();
    tx.run(
        "update people set standing = 'suspended' where id = $1",
        kit::values![lea.person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    let out = message(LEA, &to, "out", "Je suis dehors");
    assert_eq!(delivered(&world, &out).await, None);
    assert!(world.letters(1).await.is_empty());
});

on_each_engine!(whoever_left_the_place_no_longer_answers_there, |world| {
    let world = world.with_mail();
    let (fatou, lea, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    let slug = said["space"]["slug"]
        .as_str()
        .unwrap_or("logistique")
        .to_owned();
    lea.post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
    let answer = message(LEA, &to, "gone", "Encore moi");
    assert_eq!(delivered(&world, &answer).await, None);
    assert!(why_not(&world).await.contains("pas y écrire"));
    assert!(comments(&fatou, &said).await.is_empty());
});

on_each_engine!(programs_are_not_answered, |world| {
    let world = world.with_mail();
    let (fatou, _, said, letter) = called(&world).await;
    let to = letter.reply_to.unwrap();
    let away = message(LEA, &to, "away", "Je suis absente").replace(
        "Subject: Re\n",
        "Subject: Absente\nAuto-Submitted: auto-replied\n",
    );
    assert_eq!(delivered(&world, &away).await, None);
    assert!(comments(&fatou, &said).await.is_empty());
    assert!(world.letters(1).await.is_empty());
    // One that says nothing of itself is stopped by its number.
    let mut published = 0;
    for number in 0..70 {
        let answer = message(LEA, &to, &format!("loop-{number}"), "Je suis absente");
        assert_eq!(delivered(&world, &answer).await, None);
        published = number;
    }
    assert_eq!(published, 69);
    let path = format!("/api/v1/posts/{}", id(&said));
    let post = fatou.get(&path).await.expect(200).value();
    assert_eq!(post["comments"], 60);
});

on_each_engine!(letters_that_come_back_are_the_last_ones, |world| {
    let world = world.with_mail();
    let (fatou, lea, said, mut letter) = called(&world).await;
    let report = |to: &str, number: usize, action: &str| {
        format!(
            "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nTo: {to}\nMessage-ID: <{number}@mx.example>\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=edge\n\n--edge\n\nSorry\n--edge\n\
             Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nAction: {action}\nStatus: 5.1.1\n--edge--\n"
        )
    };
    let slug = said["space"]["slug"]
        .as_str()
        .unwrap_or("logistique")
        .to_owned();
    for number in 0..3 {
        let back = letter.returns_to.clone().unwrap();
        // Late is not lost, and a report that comes twice counts once.
        for action in ["delayed", "failed", "failed"] {
            let bounce = report(&back, number, action);
            assert_eq!(delivered(&world, &bounce).await, None);
        }
        say(&fatou, &slug, "Encore @lea.morel").await;
        world.wait(20).await;
        let mut letters = world.letters(SETTLED).await;
        if number == 2 {
            assert!(letters.is_empty(), "{letters:?}");
        } else {
            letter = letters.remove(0);
        }
    }
    lea.get("/settings/notifications")
        .await
        .expect(200)
        .contains("Mon adresse fonctionne de nouveau");
});
