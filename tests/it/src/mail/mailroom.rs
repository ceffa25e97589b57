//! The page of mail: numbers and one's own letters, never anybody else's, never a password.

use kit::mail::{Mail, Outlet};

use crate::on_each_engine;
use crate::people::administration::charged;

on_each_engine!(without_mail_the_page_says_how_to_have_some, |world| {
    let yann = charged(&world, "Yann Premier").await;
    yann.get("/admin/mail")
        .await
        .expect(200)
        .contains("Aucun courriel ne part d’ici")
        .contains("PARVIS_SMTP_URL");
    yann.post("/admin/mail/trial", &[]).await.expect(409);
});

on_each_engine!(a_trial_goes_to_whoever_asks, |world| {
    let world = world.with_mail();
    let yann = charged(&world, "Yann Premier").await;
    let asked = yann.post("/admin/mail/trial", &[]).await.expect(303);
    yann.get(asked.header("location"))
        .await
        .expect(200)
        .contains("part dans un instant")
        .contains("parvis@verdier.example");
    let letters = world.letters(1).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to, "yann.premier@verdier.example");
    let stand = yann.get("/api/v1/admin/mail").await.expect(200).value();
    assert_eq!((&stand["sent"], &stand["due"]), (&1.into(), &0.into()));
});

on_each_engine!(in_a_folder_each_administrator_sees_their_own, |world| {
    let folder = world.database.folder.path().join("mail");
    let mail = Mail::new(Outlet::Folder(folder), "parvis@localhost".into(), None);
    let world = world.over(mail);
    let (yann, adele) = (
        charged(&world, "Yann Premier").await,
        charged(&world, "Adèle Troisième").await,
    );
    yann.post("/admin/mail/trial", &[]).await.expect(303);
    world.letters(1).await;
    yann.get("/admin/mail")
        .await
        .expect(200)
        .contains("<span>Message d’essai</span>");
    adele
        .get("/admin/mail")
        .await
        .expect(200)
        .lacks("<span>Message d’essai</span>")
        .contains("Aucun pour l’instant.");
});

#[tokio::test]
async fn a_password_is_never_told() {
    let outlet = Outlet::smtp("smtps://parvis:tr%C3%A8s-secret@mail.example", "p").unwrap();
    let mail = Mail::new(outlet, "parvis@verdier.example".into(), None);
    assert_eq!(mail.described(), "smtps://mail.example, TLS");
}
