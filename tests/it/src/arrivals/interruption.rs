//! An import that is killed at any point and started again ends as one that was not.

use std::fmt::Write as _;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use indicatif::ProgressBar;
use kit::db::Engine;
use parvis::arrivals::{self, Mode, Refused};
use serde_json::{Value, json};

use super::{directory, export, state};
use crate::world::World;

/// Runs an import until it has waited so many times, then drops it where it stands, as a
/// killed process would leave the database; whether it came to its end.
///
/// A dropped future leaves one thing that a killed process does not: its last commit may
/// still be under way when the next import looks at what is here. That one must refuse
/// rather than bring somebody in twice, and be started again.
async fn ends_within<T>(waits: usize, future: impl Future<Output = Result<T, Refused>>) -> bool {
    let mut future = pin!(future);
    let mut waited = 0;
    poll_fn(move |context| {
        match future.as_mut().poll(context) {
            Poll::Ready(Ok(_)) => return Poll::Ready(true),
            Poll::Ready(Err(Refused::Stop(stop))) if stop.key() == "people-arrivals-meanwhile" => {
                return Poll::Ready(false);
            }
            Poll::Ready(Err(refused)) => panic!("it was refused: {refused:?}"),
            Poll::Pending => {}
        }
        waited += 1;
        if waited >= waits {
            Poll::Ready(false)
        } else {
            Poll::Pending
        }
    })
    .await
}

/// Kills the work after one wait, after two, … and lets it end at last; how often it was killed.
async fn killed_often<T, F: Future<Output = Result<T, Refused>>>(
    step: usize,
    mut work: impl FnMut() -> F,
) -> usize {
    let mut kills = 0;
    while !ends_within(1 + kills * step, work()).await {
        kills += 1;
    }
    kills
}

/// How many waits are added after each kill: PostgreSQL is waited for at each statement.
fn step(engine: Engine) -> usize {
    match engine {
        Engine::Sqlite => 1,
        Engine::Postgres => 67,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_directory_is_whole_however_often_it_was_interrupted() {
    let mut file = String::from("Référence;Nom;Fonction;Service;Rattaché à\n");
    for number in 1..=450 {
        let name = if number % 9 == 0 {
            "Vacant".to_owned()
        } else {
            format!("Prénom{number} Nom{number}")
        };
        let _ = writeln!(
            file,
            "{number};{name};Poste {number};Unité {};{}",
            number % 12,
            if number > 1 {
                (number / 4).max(1).to_string()
            } else {
                String::new()
            }
        );
    }
    let read = directory(&file);
    for engine in kit::testing::engines() {
        let whole = World::on(engine).await;
        arrivals::people(&whole.site, &read, Mode::Write, &ProgressBar::hidden())
            .await
            .unwrap();
        let world = World::on(engine).await;
        let (site, read) = (&world.site, &read);
        let kills = killed_often(step(engine), || async move {
            arrivals::people(site, read, Mode::Write, &ProgressBar::hidden())
                .await
                .map_err(Refused::Stop)
        })
        .await;
        assert!(kills > 3, "it was interrupted {kills} times only");
        assert_eq!(
            state(&world).await,
            state(&whole).await,
            "on {engine:?} after {kills} kills"
        );
    }
}

/// Three channels of messages, threads that span transactions, reactions, mentions.
fn workspace() -> Vec<(&'static str, Value)> {
    let users: Vec<Value> = (1..=30)
        .map(|number| json!({"id": format!("U{number}"), "name": format!("h{number}"), "profile": {"real_name": format!("Prénom{number} Nom{number}")}}))
        .collect();
    let members: Vec<String> = (1..=30).map(|number| format!("U{number}")).collect();
    let channels: Vec<Value> =
        (1..=3).map(|number| json!({"id": format!("C{number}"), "name": format!("canal-{number}"), "creator": "U1", "members": members})).collect();
    let mut files = vec![
        ("users.json", json!(users)),
        ("channels.json", json!(channels)),
    ];
    for folder in [
        "canal-1/2023-11-14.json",
        "canal-2/2023-11-14.json",
        "canal-3/2023-11-14.json",
    ] {
        let day: Vec<Value> = (0..450)
            .map(|number| {
                let mut message = json!({
                    "type": "message", "user": format!("U{}", number % 30 + 1), "ts": format!("{}.000100", 1_700_000_000 + number),
                    "text": format!("Message {number} à <@U{}> #chantier", number % 7 + 1),
                });
                if number % 5 == 4 {
                    message["thread_ts"] = json!(format!("{}.000100", 1_700_000_000 + number % 4));
                }
                if number % 6 == 0 {
                    message["reactions"] = json!([{"name": "+1", "users": ["U1", "U2"], "count": 2}]);
                }
                if number % 100 == 50 {
                    message = json!({"type": "message", "subtype": "bot_message", "username": format!("Robot {folder}"), "ts": format!("{}.000100", 1_700_000_000 + number), "text": "Bip"});
                }
                message
            })
            .collect();
        files.push((folder, json!(day)));
    }
    files
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_is_whole_however_often_it_was_interrupted() {
    let files = workspace();
    for engine in kit::testing::engines() {
        let whole = World::on(engine).await;
        arrivals::slack(
            &whole.site,
            &export(&files),
            Mode::Write,
            &ProgressBar::hidden(),
        )
        .await
        .unwrap();
        let world = World::on(engine).await;
        let (site, files) = (&world.site, &files);
        let kills = killed_often(step(engine), || async move {
            arrivals::slack(site, &export(files), Mode::Write, &ProgressBar::hidden()).await
        })
        .await;
        assert!(kills > 3, "it was interrupted {kills} times only");
        assert_eq!(
            state(&world).await,
            state(&whole).await,
            "on {engine:?} after {kills} kills"
        );
    }
}
