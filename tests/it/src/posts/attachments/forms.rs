//! Files in the form itself, as a browser without scripts sends them: nothing refused loses the text.

use image::ImageFormat;

use super::{address, on_disk, picture, send, sent};
use crate::on_each_engine;
use crate::posts::{id, of, post_in, say, space};
use crate::world::{Answer, Client};

async fn write(
    person: &Client,
    slug: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Answer {
    let fields: Vec<(&str, &str)> = [("space", slug), ("from", slug), ("attachments", "listed")]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    let files: Vec<(&str, &str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| ("files", *name, *bytes))
        .collect();
    person.upload("/posts", &fields, &files).await
}

/// The number of the file that a form shows again.
fn listed(answer: &Answer) -> String {
    answer.quoted_after("<li data-file=\"")
}

on_each_engine!(a_form_brings_its_files_with_it, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let files: [(&str, &[u8]); 2] = [
        ("quai.png", &picture(ImageFormat::Png)),
        ("note.txt", b"Une note"),
    ];
    let post = post_in(
        write(&fatou, &slug, &[("body", "Deux fichiers")], &files)
            .await
            .expect(303)
            .header("location"),
    );
    let shown = fatou
        .get(&format!("/api/v1/posts/{post}"))
        .await
        .expect(200)
        .value();
    let names: Vec<&str> = shown["attachments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["quai.webp", "note.txt"]);
    let under = fatou
        .upload(
            &format!("/posts/{post}/comments"),
            &[("body", "Et un troisième")],
            &[("files", "plus.txt", b"Plus")],
        )
        .await;
    under.expect(303);
    fatou
        .get(&format!("/posts/{post}"))
        .await
        .expect(200)
        .contains("plus.txt");
});

on_each_engine!(
    a_refused_file_leaves_the_text_and_the_other_files,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let slug = space(&fatou, "open", "Logistique").await;
        let files: [(&str, &[u8]); 2] = [("note.txt", b"Une note"), ("faux.png", b"<html>")];
        let again = write(&fatou, &slug, &[("body", "Mon texte long")], &files)
            .await
            .expect(422)
            .contains("Mon texte long")
            .contains("faux.png");
        let again = again
            .contains("note.txt")
            .contains("Votre texte est conservé");
        let kept = listed(&again);
        write(
            &fatou,
            &slug,
            &[("body", "Mon texte long"), ("attachment", &kept)],
            &[],
        )
        .await
        .expect(303);
        fatou
            .get(&format!("/s/{slug}"))
            .await
            .expect(200)
            .contains("Mon texte long")
            .contains("note.txt");
    }
);

on_each_engine!(a_file_beyond_the_limit_leaves_the_text, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let large = vec![b'x'; 2_000_001];
    let files: [(&str, &[u8]); 2] = [("note.txt", b"Une note"), ("journal.log", &large)];
    let again = write(&fatou, &slug, &[("body", "Mon texte long")], &files)
        .await
        .expect(413);
    again
        .contains("Mon texte long")
        .contains("2\u{a0}Mo par fichier")
        .contains("note.txt");
    let problem = send(&fatou, "journal.log", &large)
        .await
        .expect(413)
        .value();
    assert!(problem["detail"].as_str().unwrap().contains("par fichier"));
    // Each is small enough, all of them together are not.
    let most = vec![b'x'; 1_900_000];
    let many: Vec<(&str, &[u8])> = (0..6).map(|_| ("journal.log", most.as_slice())).collect();
    write(&fatou, &slug, &[("body", "Mon texte long")], &many)
        .await
        .expect(413)
        .contains("Mon texte long");
    // An ordinary form keeps its ordinary limit at the same address.
    fatou
        .post(
            "/posts",
            &[("space", &slug), ("body", &"x".repeat(1_100_000))],
        )
        .await
        .expect(413);
});

on_each_engine!(
    a_form_of_very_many_parts_is_refused_with_its_text,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let slug = space(&fatou, "open", "Logistique").await;
        let many: Vec<(&str, &[u8])> = (0..11)
            .map(|_| ("note.txt", b"Une note".as_slice()))
            .collect();
        write(&fatou, &slug, &[("body", "Mon texte long")], &many)
            .await
            .expect(422)
            .contains("Mon texte long")
            .contains("au plus 10 fichiers");
        assert_eq!(on_disk(&world), 0);
        let fields: Vec<(&str, &str)> = [("body", "Mon texte long")]
            .into_iter()
            .chain((0..120).map(|_| ("x", "y")))
            .collect();
        write(&fatou, &slug, &fields, &[])
            .await
            .expect(413)
            .contains("Mon texte long");
    }
);

on_each_engine!(a_file_is_taken_off_the_list_without_publishing, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let file = sent(&fatou, "quai.png", &picture(ImageFormat::Png)).await;
    let fields = [
        ("body", "Mon texte"),
        ("attachment", id(&file)),
        ("remove", id(&file)),
    ];
    write(&fatou, &slug, &fields, &[])
        .await
        .expect(200)
        .contains("Mon texte")
        .lacks("data-file");
    fatou
        .get(&format!("/s/{slug}"))
        .await
        .expect(200)
        .lacks("Mon texte");
    let preview = [
        ("space", slug.as_str()),
        ("body", "**Mon** texte"),
        ("attachment", id(&file)),
    ];
    let page = fatou
        .upload("/preview", &preview, &[("files", "note.txt", b"Une note")])
        .await
        .expect(200);
    page.contains("<strong>Mon</strong>")
        .contains("quai.webp")
        .contains("note.txt");
});

on_each_engine!(editing_changes_the_files_and_what_they_show, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let (first, second) = (
        sent(&fatou, "quai.png", &picture(ImageFormat::Png)).await,
        sent(&fatou, "note.txt", b"Une note").await,
    );
    let post = super::say_with(&fatou, &slug, &[&first, &second]).await;
    let path = format!("/posts/{}", id(&post));
    fatou
        .get(&format!("{path}/edit"))
        .await
        .expect(200)
        .contains("quai.webp")
        .contains("note.txt");
    let alt = format!("alt-{}", id(&first));
    let fields = [
        ("body", "Voyez ci-joint"),
        ("version", "1"),
        ("attachments", "listed"),
        ("attachment", id(&first)),
        (&alt, "Le quai 3"),
    ];
    fatou
        .upload(&path, &fields, &[("files", "autre.txt", b"Une autre")])
        .await
        .expect(303);
    let page = fatou.get(&path).await.expect(200);
    page.contains("alt=\"Le quai 3\"")
        .contains("autre.txt")
        .lacks("note.txt")
        .contains("modifié");
    fatou.get(address(&second)).await.expect(404);
    // The first picture and its small copy, and the new note.
    assert_eq!(on_disk(&world), 3);
    // A form that says nothing of files leaves them.
    fatou
        .post(&path, &[("body", "Un autre texte"), ("version", "1")])
        .await
        .expect(303);
    assert_eq!(
        fatou.get(&of(&post)).await.value()["attachments"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    // Crossed with that edit, both texts are shown and the files stay in the form.
    let late = [
        ("body", "Trop tard"),
        ("version", "1"),
        ("attachments", "listed"),
        ("attachment", id(&first)),
    ];
    fatou
        .upload(&path, &late, &[])
        .await
        .expect(409)
        .contains("Trop tard")
        .contains("quai.webp");
});

on_each_engine!(a_full_disk_keeps_the_text_and_reading_goes_on, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Avant").await;
    let file = sent(&fatou, "note.txt", b"Une note").await;
    world.site.files.pretend_full(true);
    let problem = send(&fatou, "plus.txt", b"Plus").await.expect(507).value();
    assert!(
        problem["detail"]
            .as_str()
            .unwrap()
            .contains("plus de place"),
        "{problem}"
    );
    let again = write(
        &fatou,
        &slug,
        &[("body", "Mon texte long")],
        &[("plus.txt", b"Plus")],
    )
    .await
    .expect(507);
    again.contains("Mon texte long").contains("plus de place");
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200);
    fatou.get(address(&file)).await.expect(200);
    world.site.files.pretend_full(false);
    sent(&fatou, "plus.txt", b"Plus").await;
});
