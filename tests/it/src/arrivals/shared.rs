//! Real files, where somebody has them: `PARVIS_SHARED_DATA` names their folder. They are
//! nobody's to pass on, so a clone does without and says so.

use std::path::PathBuf;

use import::people::{Directory, Limits, Mapping};
use import::report::Count;
use import::slack::{self, Export};
use indicatif::ProgressBar;
use parvis::arrivals::{self, Mode, Thing};

use super::{number, state};
use crate::world::World;

fn file(name: &str) -> Option<PathBuf> {
    let path =
        std::env::var_os("PARVIS_SHARED_DATA").map(|folder| PathBuf::from(folder).join(name));
    let path = path.filter(|path| path.exists());
    if path.is_none() {
        println!(
            "left out: {name} is not there; PARVIS_SHARED_DATA names the folder that holds it"
        );
    }
    path
}

#[tokio::test]
async fn a_real_directory_is_accounted_for_row_by_row() {
    let Some(path) = file("organisation-decc.csv") else {
        return;
    };
    let directory = Directory::open(&path, &Mapping::default(), &Limits::default()).unwrap();
    for engine in kit::testing::engines() {
        let world = World::on(engine).await;
        let before = number(&world, "select count(*) from people").await;
        let report = arrivals::people(&world.site, &directory, Mode::Write, &ProgressBar::hidden())
            .await
            .unwrap();
        let count = |count| report.reading().count(count);
        assert_eq!(
            count(Count::People) + count(Count::Positions) + count(Count::LeftOut),
            count(Count::Rows)
        );
        assert_eq!(report.brought(Thing::People).new, count(Count::People));
        let people = number(&world, "select count(*) from people").await - before;
        assert_eq!(u64::try_from(people).unwrap(), count(Count::People));
        let seats = number(&world, "select count(*) from positions").await;
        assert_eq!(
            u64::try_from(seats).unwrap(),
            report.brought(Thing::Seats).new
        );
        let after = state(&world).await;
        let again = arrivals::people(&world.site, &directory, Mode::Write, &ProgressBar::hidden())
            .await
            .unwrap();
        assert_eq!(
            (
                again.brought(Thing::People).new,
                again.brought(Thing::Seats).new
            ),
            (0, 0)
        );
        assert_eq!(state(&world).await, after);
    }
}

#[tokio::test]
async fn a_real_export_is_brought_in_whole() {
    let Some(path) = file("slack-small.zip") else {
        return;
    };
    for engine in kit::testing::engines() {
        let world = World::on(engine).await;
        let bring = async || {
            let export = Export::open(&path, &slack::Limits::default()).unwrap();
            arrivals::slack(&world.site, &export, Mode::Write, &ProgressBar::hidden())
                .await
                .unwrap()
        };
        let report = bring().await;
        let said = number(&world, "select count(*) from posts").await
            + number(&world, "select count(*) from comments").await;
        assert_eq!(
            u64::try_from(said).unwrap(),
            report.reading().count(Count::Messages)
        );
        let reader = world.employee("Léa Morel").await;
        reader
            .get("/s/enrique")
            .await
            .expect(200)
            .contains("github");
        let after = state(&world).await;
        let again = bring().await;
        assert_eq!(
            (
                again.brought(Thing::People).new,
                again.brought(Thing::Posts).new
            ),
            (0, 0)
        );
        assert_eq!(state(&world).await, after);
    }
}
