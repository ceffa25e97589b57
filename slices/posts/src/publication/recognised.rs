//! What an import has brought before, recognised by its keys, many at once.

use std::collections::HashMap;

use kit::db::{Tx, Value};
use kit::fault::Fault;
use kit::values;
use spaces::SpaceId;

use crate::post::MOST_PINS;

/// How many keys one look-up takes.
const KEYS: usize = 32;

// $1 … $32 are keys.
macro_rules! among_keys {
    () => {
        "in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
             $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)"
    };
}
const POSTS: &str = concat!(
    "select import_key from posts where import_key ",
    among_keys!()
);
const COMMENTS: &str = concat!(
    "select c.import_key, p.import_key from comments c join posts p on p.id = c.post_id where c.import_key ",
    among_keys!()
);
const KEEP_NEWEST: &str = "update posts set pinned_at = null where space_id = $1 and pinned_at is not null and import_key is not null \
     and id not in (select id from posts where space_id = $1 and pinned_at is not null order by pinned_at desc, id desc limit $2)";

/// What a key names here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// A post.
    Post,
    /// A comment, under the post of that key when an import brought the post too.
    Comment(Option<String>),
}

/// What these keys name already; keys of nothing here are not in the answer.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn recognised(tx: &mut Tx, keys: &[&str]) -> Result<HashMap<String, Recognised>, Fault> {
    let mut known = HashMap::new();
    for some in keys.chunks(KEYS) {
        let mut bound: Vec<Value<'_>> = some.iter().map(|key| Value::Text(key)).collect();
        bound.resize(KEYS, Value::Text(""));
        let posts: Vec<String> = tx.all(POSTS, &bound).await?;
        let comments: Vec<(String, Option<String>)> = tx.all(COMMENTS, &bound).await?;
        known.extend(posts.into_iter().map(|key| (key, Recognised::Post)));
        known.extend(
            comments
                .into_iter()
                .map(|(key, post)| (key, Recognised::Comment(post))),
        );
    }
    Ok(known)
}

/// Unpins what was brought in pinned, but for the newest: what is always on top must stay few.
///
/// # Errors
/// A fault when the database refuses.
pub async fn keep_newest_pins(tx: &mut Tx, space: SpaceId) -> Result<(), Fault> {
    tx.run(KEEP_NEWEST, values![space, MOST_PINS])
        .await
        .map(drop)
}
