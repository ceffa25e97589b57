//! The queue: durable, patient, and never twice.

use kit::clock::{DAY, HOUR, Instant, MINUTE};
use kit::mail::{Mail, Outlet, Slip, Trouble, put, send_all};
use kit::values;

use crate::on_each_engine;
use crate::world::{Client, World};

/// Asks for a trial letter on that occasion.
async fn asked(world: &World, to: &Client, occasion: &str, not_before: Instant) {
    let mut tx = world.site.db.write().await.unwrap();
    let slip = Slip {
        occasion,
        kind: "trial",
        receiver: to.person.0,
        about: "",
        not_before,
    };
    put(&world.site, &mut tx, &slip).await.unwrap();
    world.site.commit(tx).await.unwrap();
}

async fn state(world: &World, occasion: &str) -> (String, i64) {
    let sql = "select state, attempts from letters where occasion = $1";
    let mut tx = world.site.db.read().await.unwrap();
    tx.one(sql, values![occasion]).await.unwrap()
}

on_each_engine!(one_occasion_is_one_letter, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    let now = world.site.now();
    asked(&world, &lea, "once", now).await;
    asked(&world, &lea, "once", now).await;
    let letters = world.letters(1).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to, "lea.morel@verdier.example");
    assert_eq!(letters[0].from_name, "Ateliers Verdier");
    // Asked for again after it left, it is still the same one.
    asked(&world, &lea, "once", world.site.now()).await;
    assert_eq!(world.letters(DAY / 1_000_000).await.len(), 0);
    assert_eq!(state(&world, "once").await, ("sent".to_owned(), 1));
});

on_each_engine!(a_letter_waits_for_its_hour, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    asked(&world, &lea, "later", world.site.now().plus(2 * HOUR)).await;
    assert_eq!(world.letters(3600).await.len(), 0);
    assert_eq!(world.letters(3601).await.len(), 1);
});

on_each_engine!(
    a_letter_that_fails_is_tried_again_with_growing_pauses,
    |world| {
        let world = world.with_mail();
        let lea = world.employee("Léa Morel").await;
        asked(&world, &lea, "failing", world.site.now()).await;
        for pause in [1, 2, 4, 8] {
            world.basket.refuse(Trouble::Later("451".into()));
            assert_eq!(world.letters(1).await.len(), 0);
            // Not a moment before the pause is over.
            world.clock.advance((pause * 60 - 10) * 1_000_000);
            assert_eq!(world.letters(0).await.len(), 0);
            world.clock.advance(9 * 1_000_000);
        }
        assert_eq!(world.letters(1).await.len(), 1);
        assert_eq!(state(&world, "failing").await, ("sent".to_owned(), 5));
    }
);

on_each_engine!(
    a_way_out_that_does_not_work_is_tried_with_few_letters,
    |world| {
        let world = world.with_mail();
        let lea = world.employee("Léa Morel").await;
        for number in 0..12 {
            asked(&world, &lea, &format!("many:{number}"), world.site.now()).await;
        }
        for _ in 0..4 {
            world
                .basket
                .refuse(Trouble::Away("connection refused".into()));
        }
        assert!(!send_all(&world.site).await.unwrap(), "it works");
        let tried = "select count(*) from letters where attempts > 0";
        let mut tx = world.site.db.read().await.unwrap();
        assert_eq!(tx.one::<i64>(tried, values![]).await.unwrap(), 4);
        drop(tx);
        assert_eq!(world.letters(61).await.len(), 12);
    }
);

on_each_engine!(a_letter_is_given_up_after_two_days, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    asked(&world, &lea, "hopeless", world.site.now()).await;
    let mut days = 0;
    while state(&world, "hopeless").await.0 == "waiting" {
        world.basket.refuse(Trouble::Later("450".into()));
        assert_eq!(world.letters(6 * 3600).await.len(), 0);
        days += 1;
        assert!(days < 40, "it is tried for ever");
    }
    assert_eq!(state(&world, "hopeless").await.0, "failed");
});

// A process killed while it sent: its claim ends, and the letter is sent by whoever looks then.
on_each_engine!(
    what_was_claimed_by_a_process_that_died_is_sent_later,
    |world| {
        let world = world.with_mail();
        let lea = world.employee("Léa Morel").await;
        asked(&world, &lea, "interrupted", world.site.now()).await;
        let mut tx = world.site.db.write().await.unwrap();
        let until = world.site.now().plus(5 * MINUTE);
        tx.run(
            "update letters set claimed_until = $1, attempts = 1",
            values![until],
        )
        .await
        .unwrap();
        world.site.commit(tx).await.unwrap();
        assert_eq!(world.letters(60).await.len(), 0);
        assert_eq!(world.letters(5 * 60).await.len(), 1);
    }
);

// Two nodes look at one queue at the same moment.
on_each_engine!(two_nodes_never_send_one_letter_twice, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    for number in 0..30 {
        asked(&world, &lea, &format!("shared:{number}"), world.site.now()).await;
    }
    let nodes = (0..3).map(|_| {
        let site = world.site.clone();
        tokio::spawn(async move { send_all(&site).await })
    });
    for node in nodes.collect::<Vec<_>>() {
        assert!(node.await.unwrap().unwrap());
    }
    assert_eq!(world.basket.empty().len(), 30);
});

on_each_engine!(addresses_that_refuse_letters_get_no_more, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    for number in 0..3 {
        asked(&world, &lea, &format!("refused:{number}"), world.site.now()).await;
        world.basket.refuse(Trouble::Undeliverable("550".into()));
        assert_eq!(world.letters(1).await.len(), 0);
    }
    asked(&world, &lea, "in vain", world.site.now()).await;
    assert_eq!(world.letters(1).await.len(), 0);
    assert_eq!(state(&world, "in vain").await.0, "dropped");
    let mut tx = world.site.db.write().await.unwrap();
    kit::mail::works_again(&mut tx, lea.person.0).await.unwrap();
    world.site.commit(tx).await.unwrap();
    asked(&world, &lea, "at last", world.site.now()).await;
    assert_eq!(world.letters(1).await.len(), 1);
});

on_each_engine!(what_left_is_forgotten_and_what_waits_is_not, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    asked(&world, &lea, "gone", world.site.now()).await;
    asked(&world, &lea, "waits", world.site.now().plus(30 * DAY)).await;
    assert_eq!(world.letters(1).await.len(), 1);
    world.wait(11 * 24 * 3600).await;
    kit::mail::forget_old(&world.site).await.unwrap();
    let mut tx = world.site.db.read().await.unwrap();
    let left: Vec<String> = tx
        .all("select occasion from letters", values![])
        .await
        .unwrap();
    assert_eq!(left, ["waits"]);
});

on_each_engine!(without_mail_nothing_is_kept, |world| {
    let lea = world.employee("Léa Morel").await;
    asked(&world, &lea, "nowhere", world.site.now()).await;
    let mut tx = world.site.db.read().await.unwrap();
    let kept: i64 = tx
        .one("select count(*) from letters", values![])
        .await
        .unwrap();
    assert_eq!(kept, 0);
});

// Over the wire: what mailboxes and programs need, and nothing that fetches.
on_each_engine!(a_letter_is_whole_over_the_wire, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    asked(&world, &lea, "wire", world.site.now()).await;
    world.clock.advance(1_000_000);
    send_all(&world.site).await.unwrap();
    let (letter, bytes) = world.basket.empty().remove(0);
    let wire = String::from_utf8(bytes).unwrap();
    for header in [
        "From: \"Ateliers Verdier\" <parvis@verdier.example>",
        "To: lea.morel@verdier.example",
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: All",
        "Date: Thu, 12 Mar 2026 09:00",
        "multipart/alternative; boundary=\"parvis-",
    ] {
        assert!(wire.contains(header), "{header} is not in {wire}");
    }
    assert!(letter.html.contains("lang=\"fr\""));
    for fetched in ["<img", "url(", "@import", "<link", "<script", "src="] {
        assert!(!letter.html.contains(fetched), "{fetched}");
    }
});

// A folder: each letter a file, and never half a one.
on_each_engine!(letters_can_be_put_into_a_folder, |world| {
    let folder = world.database.folder.path().join("mail");
    let mail = Mail::new(
        Outlet::Folder(folder.clone()),
        "parvis@localhost".into(),
        None,
    );
    let world = world.over(mail);
    let (lea, marc) = (
        world.employee("Léa Morel").await,
        world.employee("Marc Oliveira").await,
    );
    for (who, occasion) in [(&lea, "a"), (&lea, "b"), (&marc, "c")] {
        asked(&world, who, occasion, world.site.now()).await;
    }
    assert!(send_all(&world.site).await.unwrap());
    assert_eq!(kit::mail::kept(&folder, lea.person.0, 10).await.len(), 2);
    assert_eq!(kit::mail::kept(&folder, lea.person.0, 1).await.len(), 1);
    let own = kit::mail::kept(&folder, marc.person.0, 10).await;
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].subject, "Message d’essai");
    assert!(own[0].text.contains("Ateliers Verdier"), "{}", own[0].text);
});
