//! The table of what it costs.

use std::path::Path;
use std::time::{Duration, Instant};

use parvis::settings::Options;

use crate::commits;
use crate::load::{Question, drive, in_turn};
use crate::seed::{Seeded, seed};
use crate::server::Server;
use crate::streams;

/// How long each load lasts.
const LASTING: Duration = Duration::from_secs(6);
/// Connections that read at the same time.
const READERS: usize = 16;
/// Connections that write at the same time.
const WRITERS: usize = 32;
/// How many searches are timed.
const SEARCHES: usize = 700;

/// Measures every size on every engine there is.
pub(crate) async fn all(sizes: &[usize]) -> Result<(), String> {
    let postgres = std::env::var("PARVIS_BENCH_POSTGRES").ok();
    let mut engines = vec![None];
    engines.extend(postgres.iter().map(Some));
    for engine in engines {
        let name = if engine.is_some() {
            "PostgreSQL"
        } else {
            "SQLite"
        };
        let mut costs = Vec::new();
        for size in sizes {
            println!("## {name}, {size} posts");
            costs.push(one(*size, engine.map(String::as_str)).await?);
        }
        if let (Some(first), Some(last)) = (costs.first(), costs.last().filter(|_| costs.len() > 1))
        {
            println!(
                "- a home page at the largest history costs {:.2} × that at the smallest\n",
                last / first
            );
        }
    }
    Ok(())
}

/// Measures one size on one engine; what a home page costs, as limit over rate.
async fn one(posts: usize, cluster: Option<&str>) -> Result<f64, String> {
    let folder = std::env::temp_dir().join(format!("parvis-bench-{}-{posts}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let database = match cluster {
        Some(cluster) => Some(create_database(cluster, posts).await?),
        None => None,
    };
    let options = options(&folder, database.clone());
    let begun = Instant::now();
    let site = parvis::serve::open(&options)
        .await
        .map_err(|fault| fault.to_string())?;
    let seeded = seed(&site, posts)
        .await
        .map_err(|stop| format!("seeding: {stop:?}"))?;
    println!("- seeded in {:.0} s", begun.elapsed().as_secs_f64());
    let commits = commits::one_row(&site.db, Duration::from_secs(3))
        .await
        .map_err(|fault| fault.to_string())?;
    drop(site);
    let cost = running(&folder, database.as_deref(), &seeded, commits, posts).await;
    std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    cost
}

async fn running(
    folder: &Path,
    database: Option<&str>,
    seeded: &Seeded,
    commits: f64,
    posts: usize,
) -> Result<f64, String> {
    let server = Server::start(folder, database).await?;
    let (started, idle) = (server.started_in.as_secs_f64() * 1000.0, server.memory());
    println!("- start on this database: {started:.0} ms; idle memory: {idle:.1} MB");
    let home: Vec<_> = seeded
        .cookies
        .iter()
        .map(|cookie| Question::get("/", cookie, "class=\"post"))
        .collect();
    // Once round, so that both sides are measured warm.
    drive(&server.address, &home, READERS, Duration::from_secs(1)).await?;
    let pages = drive(&server.address, &home, READERS, LASTING).await?;
    let limit = [Question::get(&format!("/limit/{}", pages.bytes), "", "")];
    let limit = drive(&server.address, &limit, READERS, LASTING).await?;
    println!(
        "- home page of 20 posts ({} kB): {:.0} a second, p99 {:.1} ms; the limit: {:.0}; ratio {:.1} %",
        pages.bytes / 1000,
        pages.rate,
        pages.percentile(0.99).as_secs_f64() * 1000.0,
        limit.rate,
        100.0 * pages.rate / limit.rate,
    );
    searching(&server, seeded).await?;
    writing(&server, seeded, folder, commits, posts).await?;
    println!("- memory after the loads: {:.1} MB", server.memory());
    // A server of its own: what the loads left in memory is not the streams'.
    drop(server);
    let server = Server::start(folder, database).await?;
    streams::measure(&server, seeded).await?;
    println!();
    Ok(limit.rate / pages.rate)
}

async fn searching(server: &Server, seeded: &Seeded) -> Result<(), String> {
    let asked = [
        "tramway",
        "equipe+maintenance",
        "%22quai+ligne%22",
        "securite",
        "fournisseur+contrat",
        "reun",
        "energie+projet",
    ];
    let questions: Vec<_> = asked
        .iter()
        .zip(&seeded.cookies)
        .map(|(question, cookie)| {
            Question::get(&format!("/search?q={question}&k=posts"), cookie, "<mark>")
        })
        .collect();
    // Once round, so that statements are prepared and pages of the database are in memory.
    in_turn(&server.address, &questions, questions.len() * 8).await?;
    let searched = in_turn(&server.address, &questions, SEARCHES).await?;
    let at = |share: f64| searched.percentile(share).as_secs_f64() * 1000.0;
    println!(
        "- search, page and all: p50 {:.1} ms, p95 {:.1} ms",
        at(0.5),
        at(0.95)
    );
    Ok(())
}

async fn writing(
    server: &Server,
    seeded: &Seeded,
    folder: &Path,
    commits: f64,
    posts: usize,
) -> Result<(), String> {
    let syncs =
        commits::fdatasyncs(folder, Duration::from_secs(2)).map_err(|error| error.to_string())?;
    let body = format!("{{\"body\": \"Une nouvelle parmi {posts} autres, avec **du gras**.\"}}");
    let path = format!("/api/v1/spaces/{}/posts", seeded.slug);
    let publish = [Question::post_json(&path, &seeded.token, &body, "\"id\"")];
    let published = drive(&server.address, &publish, WRITERS, LASTING).await?;
    println!(
        "- publishing in a space of 30: {:.0} a second, p99 {:.0} ms; one-row commits: {commits:.0} a second (fdatasync: {syncs:.0}); ratio {:.0} %",
        published.rate,
        published.percentile(0.99).as_secs_f64() * 1000.0,
        100.0 * published.rate / commits,
    );
    Ok(())
}

fn options(folder: &Path, database: Option<String>) -> Options {
    Options {
        data: folder.to_owned(),
        database,
        database_connections: 16,
        listen: "127.0.0.1:0".into(),
        public_url: None,
        trust_proxy: false,
        largest_file: 20,
        smtp_url: None,
        mail_from: None,
        mail_answers: None,
        mail_folder: None,
        nats: None,
        nats_subject: "parvis".into(),
        limit_route: false,
        config: None,
    }
}

async fn create_database(cluster: &str, posts: usize) -> Result<String, String> {
    let name = format!("parvis_bench_{}_{posts}", std::process::id());
    let db = kit::db::Db::postgres(&format!("{cluster}/postgres"), 1)
        .map_err(|fault| fault.to_string())?;
    let mut tx = db.read().await.map_err(|fault| fault.to_string())?;
    tx.script(&format!("create database {name}"))
        .await
        .map_err(|fault| fault.to_string())?;
    Ok(format!("{cluster}/{name}"))
}
