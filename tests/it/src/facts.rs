//! Truth 5: what happened is a fact, and what follows from it happens at least once.

use kit::values;

use crate::on_each_engine;

on_each_engine!(
    a_fact_goes_with_the_transaction_that_made_it_true,
    |world| {
        let count = "select count(*) from facts where kind = 'test.happened'";
        let mut tx = world.site.db.write().await.unwrap();
        kit::facts::record(&world.site, &mut tx, "test.happened", None, 1, None)
            .await
            .unwrap();
        drop(tx);
        // The write that was dropped is undone before another one begins.
        let mut tx = world.site.db.write().await.unwrap();
        assert_eq!(tx.one::<i64>(count, values![]).await.unwrap(), 0);
        kit::facts::record(&world.site, &mut tx, "test.happened", None, 1, None)
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        let mut tx = world.site.db.read().await.unwrap();
        assert_eq!(tx.one::<i64>(count, values![]).await.unwrap(), 1);
    }
);

on_each_engine!(every_fact_is_followed_once_it_is_there, |world| {
    world.employee("Léa Morel").await;
    let mut tx = world.site.db.read().await.unwrap();
    let waiting: i64 = tx
        .one(
            "select count(*) from facts where followed = false",
            values![],
        )
        .await
        .unwrap();
    assert_eq!(waiting, 0);
});

on_each_engine!(old_facts_are_forgotten, |world| {
    world.wait(40 * 24 * 3600).await;
    kit::facts::forget_old(&world.site).await.unwrap();
    let mut tx = world.site.db.read().await.unwrap();
    let left: i64 = tx
        .one("select count(*) from facts", values![])
        .await
        .unwrap();
    assert_eq!(left, 0);
});
