//! The stream of counts tells what is new, and ends with the right to ask (check C8).

use std::time::Duration;

use kit::values;
use people::accounts::tokens;

use crate::on_each_engine;
use crate::posts::{bring, say, space};

/// What people are promised: within five seconds nobody hears what they may not hear.
const PROMISED: Duration = Duration::from_secs(5);

on_each_engine!(what_is_new_is_told_as_it_happens, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let mut events = lea.listen().await;
    let first = events.next(PROMISED).await.expect("the counts as they are");
    assert!(first.contains(&format!("\"{slug}\":0")), "{first}");
    say(&fatou, &slug, "Nouvelle").await;
    world.settle().await;
    let second = events
        .next(PROMISED)
        .await
        .expect("the counts as they are now");
    assert!(second.contains(&format!("\"{slug}\":1")), "{second}");
});

on_each_engine!(a_stream_ends_with_the_right_to_ask, |world| {
    let site = &world.site;
    let signed_out = world.employee("Anne Sortie").await;
    let revoked = world.employee("Bruno Jeton").await;
    let suspended = world.employee("Chloé Suspendue").await;
    let guest = world.guest("Denis Invité", "Fonderie Lacaze").await;
    let stays = world.employee("Elsa Demeure").await;
    let mut tx = site.db.write().await.unwrap();
    let secret = tokens::make(site, &mut tx, revoked.person, "essai", true)
        .await
        .unwrap();
    site.commit(tx).await.unwrap();
    let program = revoked.with_token(&secret);
    let mut open = Vec::new();
    for client in [&signed_out, &program, &suspended, &guest, &stays] {
        let mut events = client.listen().await;
        events.next(PROMISED).await.expect("the counts");
        open.push(events);
    }
    let mut tx = site.db.write().await.unwrap();
    tokens::revoke_all(&mut tx, revoked.person).await.unwrap();
    // As another node would: nothing is signalled here.
    let end = "delete from sessions where person_id = $1";
    tx.run(end, values![signed_out.person]).await.unwrap();
    let stand = "update people set standing = 'suspended' where id = $1";
    tx.run(stand, values![suspended.person]).await.unwrap();
    let over = "update people set guest_until = $1 where id = $2";
    tx.run(over, values![site.now(), guest.person])
        .await
        .unwrap();
    site.commit(tx).await.unwrap();
    let ends = open
        .into_iter()
        .map(|events| tokio::spawn(events.ends_within(PROMISED)));
    let mut ended = Vec::new();
    for end in ends.collect::<Vec<_>>() {
        ended.push(end.await.unwrap());
    }
    assert_eq!(ended, [true, true, true, true, false]);
});
