//! The files of posts and comments: what they are bound to, and who may have them.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::Actor;
use people::attachments::{Carried, Carrier, Door};

use crate::access::ReadablePost;

/// Where files of posts and comments are handed out: through the door of their space.
pub const DOOR: Door = Door {
    name: "posts",
    opens,
};

const OPENS: &str = concat!(
    "select post.id from posts post left join comments remark on remark.post_id = post.id and remark.id = $1 \
     where post.id = coalesce((select said.post_id from comments said where said.id = $1), $1) \
       and coalesce(remark.state, post.state) = 'published' and ",
    spaces::may_read!("post.space_id", "$2", "$3")
);

fn opens<'a>(tx: &'a mut Tx, actor: &'a Actor, subject: i64) -> BoxFuture<'a, Result<bool, Fault>> {
    async move {
        let found: Option<i64> = tx
            .first(OPENS, values![subject, actor.person, actor.guest])
            .await?;
        Ok(found.is_some())
    }
    .boxed()
}

/// What the files of a post or a comment are bound to.
pub(crate) const fn carrier(subject: i64) -> Carrier {
    Carrier {
        door: DOOR.name,
        subject,
    }
}

/// The files of the posts of a page.
pub(crate) async fn of_posts(tx: &mut Tx, posts: &[ReadablePost]) -> Result<Carried, Fault> {
    let subjects: Vec<(i64, i64)> = posts
        .iter()
        .map(|item| (item.post.id.0, item.post.files))
        .collect();
    Carried::of(tx, &subjects).await
}
