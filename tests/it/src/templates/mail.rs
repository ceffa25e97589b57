//! What is shown where letters leave, and the letters themselves.

use std::path::PathBuf;

use kit::mail::{Mail, Outlet};
use kit::site::SharedSite;

use super::{Shown, everybody_reads, source};
use crate::people::administration::charged;
use crate::posts::{comment, say};
use crate::spaces::space;
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
    news(&site, shown).await;
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

/// What somebody is told by mail, at once and once a day, and how they stop it.
async fn news(site: &World, shown: &mut Shown) {
    let fatou = site.employee("Fatou Diarra").await;
    let lea = site.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Quai de chargement").await;
    for who in [&fatou, &lea] {
        who.post(&format!("/s/{slug}/membership"), &[]).await;
    }
    everybody_reads(site, shown.lang).await;
    let said = say(&fatou, &slug, "Le quai 4 est libre, @lea.morel").await;
    site.wait(20).await;
    let mut letters = site.letters(90).await;
    letters.retain(|letter| letter.to == "lea.morel@verdier.example" && letter.thread.is_some());
    let letter = letters.remove(0);
    letter_is_whole(shown, &letter.html);
    comment(&lea, &said, "J’y vais").await;
    site.wait(20).await;
    for letter in site.letters(24 * 3600).await {
        letter_is_whole(shown, &letter.html);
    }
    let stop = letter.unsubscribe.unwrap();
    let stop = stop.strip_prefix("http://parvis.example").unwrap();
    let stranger = site.stranger().with("accept-language", shown.lang.tag());
    pages(shown, &stranger, stop).await;
    let stopped = stranger.post(stop, &[]).await.expect(200);
    shown.judge("stopped".into(), &stopped.text());
    let mut tx = site.site.db.write().await.unwrap();
    let returned = "insert into letter_returns (receiver_id, returns, last_at, stopped_at) values ($1, 3, $2, $2)";
    tx.run(returned, kit::values![lea.person, site.site.now()])
        .await
        .unwrap();
    site.site.commit(tx).await.unwrap();
    pages(shown, &lea, "/settings/notifications?saved=yes").await;
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
