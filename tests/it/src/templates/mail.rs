//! What is shown where letters leave, and the letters themselves.

use std::path::PathBuf;

use kit::mail::{Mail, Outlet, Quote, Sheet};
use kit::site::SharedSite;
use kit::words::Words;

use super::{Shown, everybody_reads, source};
use crate::people::administration::charged;
use crate::world::World;

/// A site that sends letters: its pages, then its letters in a folder.
pub(super) async fn site_with_mail(world: &World, shown: &mut Shown) {
    let site = World::on(world.site.db.engine()).await.with_mail();
    let chief = charged(&site, "Adèle Troisième").await;
    everybody_reads(&site, shown.lang).await;
    chief.post("/admin/mail/trial", &[]).await.expect(303);
    let list = [("people", "Léonie Perrin <leonie@verdier.example>")];
    let invited = chief.post("/admin/invitations", &list).await.expect(201);
    shown.judge("links that leave by mail".into(), &invited.text());
    everybody_reads(&site, shown.lang).await;
    for letter in site.letters(1).await {
        letter_is_whole(shown, &letter.html);
    }
    letter_is_whole(shown, &quoting(shown.words()));
    let folder: PathBuf = site.database.folder.path().join("mail");
    let mail = Mail::new(Outlet::Folder(folder), "parvis@localhost".into(), None);
    let site = site.over(mail);
    let chief = chief.before(&site);
    pages(shown, &chief, "/admin/mail").await;
    chief.post("/admin/mail/trial", &[]).await.expect(303);
    sent(&site.site).await;
    for page in ["/admin/mail?trial=yes", "/admin/invitations"] {
        pages(shown, &chief, page).await;
    }
    let stranger = site.stranger().with("accept-language", shown.lang.tag());
    for page in ["/reset", "/reset?sent=yes"] {
        pages(shown, &stranger, page).await;
    }
}

/// A letter that tells what others said.
fn quoting(words: Words) -> String {
    let quote = |address: &str| Quote {
        head: "Marc Oliveira".into(),
        html: "<p>Bonjour</p>".into(),
        text: "Bonjour".into(),
        address: address.into(),
    };
    let sheet = Sheet {
        words,
        organisation: "Ateliers Verdier".into(),
        title: "Logistique".into(),
        paragraphs: Vec::new(),
        quotes: vec![quote(""), quote("http://parvis.example/posts/1")],
        action: None,
        after: vec!["Bonjour".into()],
        reason: "Bonjour".into(),
        ways_out: vec![("Bonjour".into(), "http://parvis.example/".into())],
    };
    sheet.letter("lea@verdier.example").unwrap().html
}

async fn sent(site: &SharedSite) {
    assert!(kit::mail::send_all(site).await.unwrap());
}

async fn pages(shown: &mut Shown, who: &crate::world::Client, path: &str) {
    let page = who.get(path).await.expect(200).text();
    shown.judge(format!("{} with mail {path}", shown.lang.tag()), &page);
}

/// A letter is no page of ours: it stands alone, in its reader's language.
pub(super) fn letter_is_whole(shown: &mut Shown, html: &str) {
    let head = format!("<!doctype html>\n<html lang=\"{}\">", shown.lang.tag());
    assert!(html.starts_with(&head), "{html}");
    for residue in ["{{", "{%", "…</", "people-", "kit-"] {
        assert!(!html.contains(residue), "{residue} in {html}");
    }
    shown.pages.push(source::squeezed(html));
}
