//! Opening the site and answering on a port until asked to stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use kit::clock::SystemClock;
use kit::db::{Db, SchemaState};
use kit::dice::SystemDice;
use kit::fault::Fault;
use kit::files::Files;
use kit::site::{SharedSite, Site};
use tokio::net::TcpListener;
use tower::{Layer, ServiceExt};

use crate::compose;
use crate::migrations::MIGRATIONS;
use crate::settings::Options;
use crate::wire::Wire;

/// How long a client may take to send the head of a request (check C33).
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// How long answers that are under way may take once we are asked to stop.
const LAST_WORDS: Duration = Duration::from_secs(8);

/// Opens the site: the database (brought to our schema when it is empty or
/// older), the files, the words.
///
/// # Errors
/// A fault that says what cannot be opened.
pub async fn open(options: &Options) -> Result<SharedSite, Fault> {
    let db = options.open_database()?;
    match MIGRATIONS.state(&db).await? {
        SchemaState::Current => {}
        SchemaState::Behind(_) => {
            MIGRATIONS.apply(&db, &SystemClock).await?;
        }
        SchemaState::Ahead => {
            return Err(Fault::broken(
                "opening the database",
                "it was written by a newer version of Parvis; this one must not touch it",
            ));
        }
    }
    site(options, db)
}

/// The site over a database whose schema is ours.
///
/// # Errors
/// A fault when the files' folder cannot be used or the words are broken.
pub fn site(options: &Options, db: Db) -> Result<SharedSite, Fault> {
    let settings = options.site_settings();
    Ok(Arc::new(Site {
        db,
        clock: Arc::new(SystemClock),
        dice: Arc::new(SystemDice),
        ids: kit::id::Ids::default(),
        files: Files::in_folder(&settings.data.join("files"))?,
        catalogue: compose::catalogue()
            .map_err(|error| Fault::broken("reading the words", error))?,
        hub: kit::live::Hub::default(),
        kept: kit::kept::Kept::default(),
        followers: compose::followers(),
        mail: compose::mail(
            options
                .mail()
                .map_err(|error| Fault::broken("configuring mail", error))?,
        ),
        settings,
    }))
}

/// Answers on the port until the process is asked to stop.
///
/// # Errors
/// A fault when the address of NATS is none.
pub async fn serve(
    site: SharedSite,
    listener: TcpListener,
    options: &Options,
) -> Result<(), Fault> {
    let mut router = compose::router(&site);
    if options.limit_route {
        router = router.route("/limit/{bytes}", axum::routing::get(crate::health::limit));
    }
    // Each browser keeps a stream open. Where the limit stays low, fewer do.
    if let Err(error) = rlimit::increase_nofile_limit(u64::MAX) {
        tracing::warn!(%error, "raising the limit of open files");
    }
    tokio::spawn(kit::facts::follow_forever(site.clone()));
    tokio::spawn(kit::live::announce_forever(site.clone()));
    if let Some(address) = &options.nats {
        let wire = Wire::new(address, &options.nats_subject)?;
        tokio::spawn(wire.run(site.clone()));
    }
    tokio::spawn(kit::mail::send_forever(site.clone()));
    tokio::spawn(keep_house(site.clone()));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(asked_to_stop());
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, peer)) = accepted else {
                    // Out of file handles, most likely: breathe, then go on.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                };
                // Small answers leave at once instead of waiting for more.
                let _best_effort = stream.set_nodelay(true);
                answer(TokioIo::new(stream), peer, &router, &graceful);
            }
            () = &mut stop => break,
        }
    }
    drop(tokio::time::timeout(LAST_WORDS, graceful.shutdown()).await);
    if let Err(fault) = site.db.empty_log().await {
        tracing::warn!(%fault, "emptying the write-ahead log");
    }
    Ok(())
}

fn answer(
    stream: TokioIo<tokio::net::TcpStream>,
    peer: SocketAddr,
    router: &Router,
    graceful: &GracefulShutdown,
) {
    let service = axum::Extension(ConnectInfo(peer)).layer(router.clone());
    let service = TowerToHyperService::new(service.map_request(
        |request: hyper::Request<hyper::body::Incoming>| request.map(axum::body::Body::new),
    ));
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .pipeline_flush(true);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(Duration::from_secs(30));
    let connection = builder
        .serve_connection_with_upgrades(stream, service)
        .into_owned();
    let watched = graceful.watch(connection);
    tokio::spawn(async move {
        // A client that goes away in the middle is no news.
        drop(watched.await);
    });
}

/// Rounds of a second between two looks at what is over.
const NOW_AND_THEN: u64 = 600;
/// Rounds of a second between two looks at every file.
const ONCE_A_DAY: u64 = 86_400;

/// What has to be done now and then: copying the write-ahead log, forgetting what is over.
async fn keep_house(site: SharedSite) {
    let mut rounds: u64 = 0;
    // Said once, not each second: the log may be on the disk that is full.
    let mut trouble = false;
    let mut erased = false;
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        rounds += 1;
        match (site.db.checkpoint().await, trouble) {
            (Ok(()), _) => trouble = false,
            (Err(fault), false) => {
                tracing::warn!(%fault, "copying the write-ahead log");
                trouble = true;
            }
            (Err(_), true) => {}
        }
        if rounds.is_multiple_of(NOW_AND_THEN) {
            if let Err(fault) = compose::forget_what_is_over(&site).await {
                tracing::warn!(%fault, "forgetting what is over");
            }
            erased = true;
        }
        // What was erased is in the log until it is emptied; readers may be in the way for a while.
        if erased {
            erased = !matches!(site.db.empty_log().await, Ok(true));
        }
        if rounds.is_multiple_of(ONCE_A_DAY)
            && let Err(fault) = people::attachments::sweep(&site).await
        {
            tracing::warn!(%fault, "sweeping the files");
        }
    }
}

async fn asked_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    tokio::select! {
        _ = interrupted => {}
        () = terminated => {}
    }
}
