//! Whether the process lives, and whether it can serve: for whoever watches over it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use bytes::Bytes;
use kit::site::SharedSite;
use kit::values;

/// Answers while the process lives.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// Answers 200 while the database does, 503 otherwise.
pub async fn ready(State(site): State<SharedSite>) -> (StatusCode, &'static str) {
    let look = async {
        let mut tx = site.db.read().await?;
        tx.one::<i64>("select count(*) from schema_steps", values![])
            .await
    };
    match tokio::time::timeout(std::time::Duration::from_secs(3), look).await {
        Ok(Ok(_)) => (StatusCode::OK, "ready\n"),
        Ok(Err(_)) | Err(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database does not answer\n",
        ),
    }
}

/// So many bytes from memory, at most a megabyte: the rate of these answers is the
/// limit that benchmarks compare pages with. Only where the operator asked for it.
pub async fn limit(Path(bytes): Path<usize>) -> Bytes {
    static MEGABYTE: [u8; 1_000_000] = [b'.'; 1_000_000];
    Bytes::from_static(&MEGABYTE[..bytes.min(MEGABYTE.len())])
}
