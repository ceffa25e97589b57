//! What comes from elsewhere: directories of people, Slack exports, brought in once
//! however often and however interrupted.

mod interruption;
mod people;
mod shared;
mod slack;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use import::people::{Directory, Limits, Mapping};
use import::slack::{self as reading, Export};
use indicatif::ProgressBar;
use kit::db::{FromRow, Value};
use kit::values;
use parvis::arrivals::{self, Mode, Refused, Report};
use serde_json::Value as Json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::world::World;

/// A directory as its file says it.
pub fn directory(csv: &str) -> Directory {
    Directory::read(csv.as_bytes(), &Mapping::default(), &Limits::default()).unwrap()
}

/// Brings a directory in.
pub async fn bring(world: &World, csv: &str, mode: Mode) -> Report {
    arrivals::people(&world.site, &directory(csv), mode, &ProgressBar::hidden())
        .await
        .unwrap()
}

/// An export of these files.
pub fn export(files: &[(&str, Json)]) -> Export<Cursor<Vec<u8>>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, value) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(value.to_string().as_bytes()).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    Export::read(Cursor::new(bytes), &reading::Limits::default()).unwrap()
}

/// Brings an export in.
pub async fn bring_slack(
    world: &World,
    files: &[(&str, Json)],
    mode: Mode,
) -> Result<Report, Refused> {
    arrivals::slack(&world.site, &export(files), mode, &ProgressBar::hidden()).await
}

/// Everything that imports write, without identifiers and dates of today: two worlds
/// that were brought the same say the same.
pub async fn state(world: &World) -> String {
    world.wait(600).await;
    let mut said = String::new();
    rows::<(String, String, String, bool, String, Option<String>)>(
        world,
        &mut said,
        "select p.handle, p.name, p.standing, p.guest, p.title, u.name from people p \
         left join terms u on u.id = p.unit_id order by p.handle",
    )
    .await;
    rows::<(String, String, i64, i64, i64, String, bool)>(
        world,
        &mut said,
        "select slug, kind, members, companies, posts_ever, description, (archived_at is null) \
         from spaces order by slug",
    )
    .await;
    rows::<(String, String, bool, bool)>(
        world,
        &mut said,
        "select s.slug, p.handle, m.steward, (m.seen_posts = s.posts_ever) from memberships m \
         join spaces s on s.id = m.space_id join people p on p.id = m.person_id order by 1, 2",
    )
    .await;
    rows::<(String, String, String, String, i64, String, i64, Option<i64>)>(
        world,
        &mut said,
        "select o.import_key, s.slug, p.handle, o.html, o.comments, o.reactions, o.published_at, o.pinned_at \
         from posts o join spaces s on s.id = o.space_id join people p on p.id = o.author_id order by 1",
    )
    .await;
    rows::<(String, String, String, String, String, i64)>(
        world,
        &mut said,
        "select c.import_key, o.import_key, p.handle, c.html, c.reactions, c.published_at from comments c \
         join posts o on o.id = c.post_id join people p on p.id = c.author_id order by 1",
    )
    .await;
    rows::<(String, String, String, Option<String>, Option<String>, i64)>(
        world,
        &mut said,
        "select i.import_key, i.title, i.state, h.handle, b.import_key, i.team from positions i \
         left join people h on h.id = i.holder_id left join positions b on b.id = i.reports_to order by 1",
    )
    .await;
    for count in [
        "arrivals",
        "reactions",
        "mentions",
        "subject_tags",
        "terms",
        "companies",
        "notices",
    ] {
        let mut tx = world.site.db.read().await.unwrap();
        let sql = format!("select count(*) from {count}");
        let rows: i64 = tx.one(&sql, values![]).await.unwrap();
        let _ = writeln!(said, "{count}: {rows}");
    }
    said
}

async fn rows<T: FromRow + std::fmt::Debug>(world: &World, said: &mut String, sql: &str) {
    let mut tx = world.site.db.read().await.unwrap();
    let none: &[Value<'_>] = &[];
    for row in tx.all::<T>(sql, none).await.unwrap() {
        let _ = writeln!(said, "{row:?}");
    }
}

/// The codes of the remarks made on rows, sorted.
pub fn codes(report: &Report) -> Vec<&'static str> {
    let mut codes: Vec<_> = report
        .remarks()
        .map(|(_, remark, _)| remark.code())
        .collect();
    codes.sort_unstable();
    codes
}

/// One number of the database.
pub async fn number(world: &World, sql: &str) -> i64 {
    let mut tx = world.site.db.read().await.unwrap();
    tx.one(sql, values![]).await.unwrap()
}
