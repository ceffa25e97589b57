//! Completing a tag: those in use where the reader is, the commonest first. A tag that
//! is used only where they may not read does not exist for them (check C21).

use axum::extract::State;
use kit::search::fold;
use kit::site::SharedSite;
use kit::values;
use kit::web::{Json, Query, Reader, Stop};
use people::Actor;
use serde::{Deserialize, Serialize};

/// How many are proposed.
const MOST: i64 = 8;

const TAGS: &str = "select t.tag, cast(sum(t.uses) as bigint) from memberships m join space_tags t on t.space_id = m.space_id \
     where m.person_id = $1 and t.tag >= $2 and t.tag < $3 and t.uses > 0 \
     group by t.tag order by sum(t.uses) desc, t.tag limit $4";

/// What was typed so far.
#[derive(Debug, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    q: String,
}

/// What could be meant.
#[derive(Debug, Serialize)]
pub(crate) struct Proposals {
    items: Vec<Proposal>,
}

/// One of them, as the scripts know it.
#[derive(Debug, Serialize)]
struct Proposal {
    value: String,
    label: String,
    detail: String,
}

/// `GET /complete/tags?q=`
pub(crate) async fn tags(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(typed): Query<Typed>,
) -> Result<Json<Proposals>, Stop> {
    let begun = fold(typed.q.trim().trim_start_matches('#'));
    let mut tx = site.db.read().await?;
    let tags: Vec<(String, i64)> = tx
        .all(
            TAGS,
            values![actor.person, begun, format!("{begun}\u{10ffff}"), MOST],
        )
        .await?;
    let proposal = |(tag, uses): (String, i64)| Proposal {
        label: format!("#{tag}"),
        detail: reader.words.count("posts-tag-uses", uses),
        value: tag,
    };
    Ok(Json(Proposals {
        items: tags.into_iter().map(proposal).collect(),
    }))
}
