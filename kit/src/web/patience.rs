//! A body that stops coming is not waited for: whoever sends a byte a minute would
//! otherwise hold a connection, and what it has sent so far, for as long as they like
//! (check C33).

use std::io;
use std::time::Duration;

use axum::body::{Body, BodyDataStream, HttpBody};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures_util::{StreamExt, stream};

/// How long the next piece of a body may take to come.
const PATIENCE: Duration = Duration::from_secs(20);

/// Cuts a body whose next piece does not come in time; who reads it says that it was cut.
pub async fn patience(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    if body.is_end_stream() {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let body = Body::from_stream(in_time(body.into_data_stream(), PATIENCE));
    next.run(Request::from_parts(parts, body)).await
}

fn in_time(
    body: BodyDataStream,
    patience: Duration,
) -> impl stream::Stream<Item = Result<bytes::Bytes, axum::Error>> {
    stream::unfold(Some(body), move |body| async move {
        let mut body = body?;
        match tokio::time::timeout(patience, body.next()).await {
            Ok(piece) => piece.map(|piece| (piece, Some(body))),
            Err(_) => Some((
                Err(axum::Error::new(io::Error::from(io::ErrorKind::TimedOut))),
                None,
            )),
        }
    })
    // Whoever drains a refused body asks again after its end.
    .fuse()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_body_that_stops_coming_is_cut_and_one_that_comes_is_whole() {
        let patience = Duration::from_millis(50);
        let whole = Body::from("tout est là").into_data_stream();
        let pieces: Vec<_> = in_time(whole, patience).collect().await;
        assert!(pieces.into_iter().all(|piece| piece.is_ok()));
        let begun = stream::iter([Ok::<_, io::Error>("début")]).chain(stream::pending());
        let begun = Body::from_stream(begun).into_data_stream();
        let pieces: Vec<_> = in_time(begun, patience).collect().await;
        let [Ok(_), Err(_)] = &pieces[..] else {
            panic!("{pieces:?}");
        };
    }
}
