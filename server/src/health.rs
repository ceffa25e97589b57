//! Whether the process lives, and whether it can serve: for whoever watches over it.

use axum::extract::State;
use axum::http::StatusCode;
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
        tx.one::<i64>("select count(*) from schema_steps", values![]).await
    };
    match tokio::time::timeout(std::time::Duration::from_secs(3), look).await {
        Ok(Ok(_)) => (StatusCode::OK, "ready\n"),
        Ok(Err(_)) | Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
