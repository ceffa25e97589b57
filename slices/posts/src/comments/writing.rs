//! « Léa écrit… »: told to those who take part in the discussion and look at it now. It
//! is kept nowhere: there is no history of who was there (truth 12).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use kit::fault::Fault;
use kit::live::Passing;
use kit::site::SharedSite;
use kit::values;
use kit::web::{Path, Stop};
use people::Actor;

use crate::PostId;
use crate::access::ReadablePost;

// They take part, and may still read it.
const TAKING_PART: &str = concat!(
    "select r.id from posts post join people r on r.id = post.author_id \
       or r.id in (select author_id from comments where post_id = post.id and state = 'published') \
     where post.id = $1 and r.id <> $2 and ",
    spaces::may_read!("post.space_id", "r.id", "r.guest")
);

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<turbo-stream action="writing" target="writer-{{ post }}" name="{{ name }}"></turbo-stream>"#
)]
struct Writing<'a> {
    post: PostId,
    name: &'a str,
}

/// `POST /posts/{id}/writing`
pub(super) async fn tell(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.read().await?;
    let post = ReadablePost::open(&mut tx, &actor, id).await?;
    post.writable(&mut tx, &actor).await?;
    let to: Vec<i64> = tx.all(TAKING_PART, values![id, actor.person]).await?;
    let html = Writing {
        post: id,
        name: &actor.name,
    }
    .render()
    .map_err(|error| Fault::broken("rendering a name", error))?;
    site.hub.mention(Passing { to, html });
    Ok(StatusCode::NO_CONTENT)
}
