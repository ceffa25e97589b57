//! A post on its own page, with what was answered under it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use kit::clock::DAY;
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::ui::UndoView;
use kit::web::{Page, Path, Query, Reader, Refusal, Stop};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;
use spaces::Mine;

use super::undo;
use super::view::{Around, PostView, answerers, title};
use crate::access::ReadablePost;
use crate::comments::{ReadableComment, Stretch, ThreadView, quoted, thread};
use crate::publication::wrong;
use crate::{CommentId, PostId};
use people::attachments::{self, Attached, Carried, ChooserView};

/// After so long the page says that what it tells may no longer be true (requirement R67), in microseconds.
const STALE: i64 = 365 * DAY;

#[derive(Template)]
#[template(path = "post-page.html")]
struct PostPage<'a> {
    words: Words,
    actor: &'a Actor,
    item: &'a ReadablePost,
    post: PostView<'a>,
    thread: ThreadView<'a>,
    /// Who will read a comment, when the reader may write one.
    audience: Option<(String, bool)>,
    body: String,
    /// The field that was refused, as the page calls it.
    wrong: String,
    refusal: Option<String>,
    preview: Option<String>,
    limit: u64,
    chooser: ChooserView,
    stale: bool,
    undo: Option<UndoView>,
}

/// What was written under the post and is not published: refused, or looked at before sending.
#[derive(Debug, Default)]
pub(crate) struct Written {
    pub(crate) body: String,
    pub(crate) files: Vec<Attached>,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) preview: Option<String>,
}

/// Which of the comments to show, and which one to answer.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    before: Option<CommentId>,
    at: Option<CommentId>,
    quote: Option<CommentId>,
}

/// `GET /posts/{id}`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    let stretch = Stretch::asked(asked.before, asked.at);
    let body = match asked.quote {
        // Only what stands under this post is quoted here.
        Some(comment) => ReadableComment::find(&mut tx, &actor, comment)
            .await?
            .filter(|found| found.comment.post == id),
        None => None,
    };
    let body = body.map(|comment| quoted(&comment)).unwrap_or_default();
    page(
        &site,
        &mut tx,
        &reader,
        &actor,
        &item,
        stretch,
        Written {
            body,
            ..Written::default()
        },
    )
    .await
}

/// The page again, with a comment that is not published.
pub(crate) async fn comment_again(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    id: PostId,
    written: Written,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadablePost::open(&mut tx, actor, id).await?;
    page(
        site,
        &mut tx,
        reader,
        actor,
        &item,
        Stretch::Newest,
        written,
    )
    .await
}

async fn page(
    site: &Site,
    tx: &mut Tx,
    reader: &Reader,
    actor: &Actor,
    item: &ReadablePost,
    stretch: Stretch,
    written: Written,
) -> Result<Page, Stop> {
    let words = reader.words;
    let Written {
        body,
        files,
        refusal,
        preview,
    } = written;
    let thread = thread(tx, actor, item, stretch).await?;
    let answerers = answerers(tx, std::slice::from_ref(item)).await?;
    let mine: Arc<Vec<Mine>> = Arc::new(spaces::mine(tx, actor).await?);
    let space = mine
        .iter()
        .find(|own| own.id == item.post.space)
        .filter(|_| item.may_be_answered());
    let carried = Carried::of(tx, &thread.subjects(item)).await?;
    let files = attachments::among(tx, actor.person, &files).await?;
    let around = Around {
        reader,
        actor,
        answerers: &answerers,
        carried: &carried,
        placed: true,
    };
    let status = refusal.as_ref().map(|refusal| refusal.status);
    let page = PostPage {
        words,
        actor,
        item,
        post: PostView::whole(around, item),
        thread: ThreadView::new(around, item, &thread),
        audience: space.map(|space| {
            (
                space.audience.sentence(words),
                space.audience.reaches_outside(),
            )
        }),
        body,
        wrong: wrong("comment", &["body", "files"], refusal.as_ref()),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        preview,
        limit: site.settings.largest_file / 1_000_000,
        chooser: ChooserView::new(words, "comment-files", site.settings.largest_file, files),
        stale: item.post.stands()
            && actor
                .now
                .since(item.post.edited_at.unwrap_or(item.post.published_at))
                > STALE,
        undo: undo::in_thread(reader, actor, &thread.comments)
            .or_else(|| undo::of_post(reader, actor, item)),
    };
    let name = if item.post.excerpt.is_empty() {
        title(words, item)
    } else {
        kit::markup::excerpt(&item.post.excerpt, 70)
    };
    let page = Page::new(name, &page)?.section("spaces");
    let page = status.into_iter().fold(page, Page::status);
    Ok(page.carrying(mine))
}
