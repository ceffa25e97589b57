//! Truth 6: what was acknowledged is there after the process was killed, and
//! writes that share a commit all learn how it ended.

use kit::values;

use crate::on_each_engine;
use crate::world::World;

on_each_engine!(a_hundred_writes_at_once_are_all_there, |world| {
    let writes = (0..100_i64).map(|number| {
        let site = world.site.clone();
        tokio::spawn(async move {
            let mut tx = site.db.write().await.unwrap();
            let subject = format!("network:{number}");
            tx.run(
                "insert into attempts (subject, failures, until) values ($1, 1, 0)",
                values![subject],
            )
            .await
            .unwrap();
            // Every seventh gives up: its neighbours in the same commit must not notice.
            if number % 7 == 0 {
                drop(tx);
            } else {
                site.commit(tx).await.unwrap();
            }
        })
    });
    for write in writes.collect::<Vec<_>>() {
        write.await.unwrap();
    }
    let mut tx = world.site.db.read().await.unwrap();
    let kept: i64 = tx
        .one("select count(*) from attempts", values![])
        .await
        .unwrap();
    assert_eq!(kept, 85);
});

on_each_engine!(
    a_write_that_is_abandoned_while_committing_blocks_nobody,
    |world| {
        for number in 0..20_i64 {
            let site = world.site.clone();
            let write = tokio::spawn(async move {
                let mut tx = site.db.write().await.unwrap();
                let subject = format!("network:{number}");
                tx.run(
                    "insert into attempts (subject, failures, until) values ($1, 1, 0)",
                    values![subject],
                )
                .await
                .unwrap();
                site.commit(tx).await
            });
            tokio::time::sleep(std::time::Duration::from_micros(
                200 * u64::try_from(number).unwrap(),
            ))
            .await;
            write.abort();
        }
        let after =
            tokio::time::timeout(std::time::Duration::from_secs(10), world.site.db.write()).await;
        after.expect("the seat is free").unwrap();
    }
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_constraint_refuses_leaves_the_shared_commit_whole() {
    for engine in kit::testing::engines() {
        let world = World::on(engine).await;
        let insert = "insert into attempts (subject, failures, until) values ('same', 1, 0)";
        let writes = (0..10).map(|_| {
            let site = world.site.clone();
            tokio::spawn(async move {
                let mut tx = site.db.write().await.unwrap();
                match tx.run(insert, values![]).await {
                    Ok(_) => site.commit(tx).await.map(|()| true),
                    Err(fault) if fault.is_duplicate() => Ok(false),
                    Err(fault) => Err(fault),
                }
            })
        });
        let mut written = 0;
        for write in writes.collect::<Vec<_>>() {
            written += usize::from(write.await.unwrap().unwrap());
        }
        assert_eq!(written, 1);
    }
}
