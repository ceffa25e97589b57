//! Letters about messages: that somebody wrote, and never what.

use super::{talk, tell};
use crate::on_each_engine;
use crate::world::World;

/// What leaves once it settled and is still unread a minute later.
async fn told(world: &World) -> Vec<kit::mail::Letter> {
    world.wait(20).await;
    world.letters(90).await
}

on_each_engine!(a_letter_says_that_somebody_wrote_and_not_what, |world| {
    let world = world.with_mail();
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let conversation = talk(&fatou, &[&lea], "Le devis Aubépine est signé").await;
    let letters = told(&world).await;
    assert_eq!(letters.len(), 1, "{letters:#?}");
    let letter = &letters[0];
    assert_eq!(letter.to, "lea.morel@verdier.example");
    assert!(
        letter.subject.contains("Fatou Diarra"),
        "{}",
        letter.subject
    );
    let address = format!("/messages/{conversation}");
    assert!(letter.text.contains(&address), "{}", letter.text);
    for part in [&letter.subject, &letter.text, &letter.html] {
        assert!(!part.contains("Aubépine"), "{part}");
    }
    assert_eq!(letter.reply_to, None, "an answer is written where it stays");
});

on_each_engine!(what_was_read_or_muted_meanwhile_is_in_no_letter, |world| {
    let world = world.with_mail();
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let conversation = talk(&fatou, &[&lea], "Première").await;
    assert_eq!(told(&world).await.len(), 1);
    // Told, then read before the letter leaves.
    let second = tell(&fatou, &conversation, "Deuxième").await;
    world.wait(20).await;
    let seen = format!("/messages/{conversation}/seen");
    lea.post(&seen, &[("newest", second["id"].as_str().unwrap())])
        .await
        .expect(303);
    assert!(world.letters(90).await.is_empty());
    // Told, then muted before it leaves.
    tell(&fatou, &conversation, "Troisième").await;
    world.wait(20).await;
    let mute = format!("/messages/{conversation}/mute");
    lea.post(&mute, &[("answer", "yes")]).await.expect(303);
    assert!(world.letters(90).await.is_empty());
});
