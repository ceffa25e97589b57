//! What programs are shown: the shapes of posts, comments and reactions in JSON.

use kit::reactions::{ReactionShape, Summary};
use kit::site::Site;
use people::profiles::card::Card;
use serde::Serialize;

use crate::access::{Place, ReadablePost};
use crate::comments::ReadableComment;
use crate::post::{Kind, State};
use crate::{CommentId, PostId};
use people::attachments::{Attachment, AttachmentShape, Carried};

/// A post.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
#[schema(as = Post)]
pub struct PostShape {
    /// Its identifier.
    #[schema(value_type = String)]
    pub id: PostId,
    /// Its page.
    pub url: String,
    /// What sort of post it is.
    #[schema(inline)]
    pub kind: Kind,
    /// Whether it stands, or who withdrew it.
    #[schema(inline)]
    pub state: State,
    /// Where it was said.
    pub space: PlaceShape,
    /// By whom; null for somebody who left.
    pub author: Option<PersonShape>,
    /// What was written, in Markdown.
    pub body: String,
    /// The same as safe HTML.
    pub html: String,
    /// Which version this is: send it back when editing.
    pub version: i64,
    /// When it was said.
    pub published_at: String,
    /// When it was last edited.
    pub edited_at: Option<String>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<String>,
    /// How many comments stand under it.
    pub comments: i64,
    /// The reactions to it.
    pub reactions: Vec<ReactionShape>,
    /// The files that go with it.
    pub attachments: Vec<AttachmentShape>,
    /// The comment chosen as the answer, when it is a question.
    #[schema(value_type = Option<String>)]
    pub answer: Option<CommentId>,
    /// Whether it is pinned on top of its space.
    pub pinned: bool,
    /// Whether you keep it.
    pub bookmarked: bool,
    /// Whether you are told no more of what is answered to it.
    pub muted: bool,
    /// How many people said they have read it, when it is an announcement.
    pub readers: Option<i64>,
}

/// The space of a post.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
#[schema(as = PostSpace)]
pub struct PlaceShape {
    /// Its address under `/s/`.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// Somebody who said something.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
#[schema(as = Author)]
pub struct PersonShape {
    /// Their identifier.
    pub id: String,
    /// Their handle.
    pub handle: String,
    /// Their name.
    pub name: String,
}

/// A comment.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
#[schema(as = Comment)]
pub struct CommentShape {
    /// Its identifier.
    #[schema(value_type = String)]
    pub id: CommentId,
    /// The post it stands under.
    #[schema(value_type = String)]
    pub post: PostId,
    /// Its place on the post's page.
    pub url: String,
    /// Whether it stands, or who withdrew it.
    #[schema(inline)]
    pub state: State,
    /// By whom; null for somebody who left.
    pub author: Option<PersonShape>,
    /// What was written, in Markdown.
    pub body: String,
    /// The same as safe HTML.
    pub html: String,
    /// Which version this is: send it back when editing.
    pub version: i64,
    /// When it was said.
    pub published_at: String,
    /// When it was last edited.
    pub edited_at: Option<String>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<String>,
    /// The reactions to it.
    pub reactions: Vec<ReactionShape>,
    /// The files that go with it.
    pub attachments: Vec<AttachmentShape>,
}

impl PostShape {
    /// The post as that reader is shown it, with its files among those carried.
    #[must_use]
    pub fn of(site: &Site, item: &ReadablePost, carried: &Carried) -> Self {
        let post = &item.post;
        Self {
            id: post.id,
            url: format!("{}{}", site.settings.public_url, post.address()),
            kind: post.kind,
            state: post.state,
            space: PlaceShape::of(&item.place),
            author: PersonShape::of(&item.author),
            body: post.body.clone(),
            html: post.html.clone(),
            version: post.version,
            published_at: post.published_at.rfc3339(),
            edited_at: post.edited_at.map(kit::clock::Instant::rfc3339),
            withdrawn_at: post.withdrawn_at.map(kit::clock::Instant::rfc3339),
            comments: post.comments,
            reactions: ReactionShape::all(&Summary::read(&post.reactions), &item.mine),
            attachments: shapes(site, carried.by(post.id.0)),
            answer: post.answer,
            pinned: post.pinned_at.is_some(),
            bookmarked: item.bookmarked,
            muted: item.muted,
            readers: (post.kind == Kind::Announcement).then_some(post.readers),
        }
    }
}

impl CommentShape {
    /// The comment as that reader is shown it, with its files among those carried.
    #[must_use]
    pub fn of(site: &Site, item: &ReadableComment, carried: &Carried) -> Self {
        let comment = &item.comment;
        Self {
            id: comment.id,
            post: comment.post,
            url: format!("{}{}", site.settings.public_url, comment.address()),
            state: comment.state,
            author: PersonShape::of(&item.author),
            body: comment.body.clone(),
            html: comment.html.clone(),
            version: comment.version,
            published_at: comment.published_at.rfc3339(),
            edited_at: comment.edited_at.map(kit::clock::Instant::rfc3339),
            withdrawn_at: comment.withdrawn_at.map(kit::clock::Instant::rfc3339),
            reactions: ReactionShape::all(&Summary::read(&comment.reactions), &item.mine),
            attachments: shapes(site, carried.by(comment.id.0)),
        }
    }
}

fn shapes(site: &Site, files: &[Attachment]) -> Vec<AttachmentShape> {
    files
        .iter()
        .map(|file| AttachmentShape::of(&site.settings.public_url, file))
        .collect()
}

impl PlaceShape {
    fn of(place: &Place) -> Self {
        Self {
            slug: place.slug.clone(),
            name: place.name.clone(),
        }
    }
}

impl PersonShape {
    fn of(card: &Card) -> Option<Self> {
        card.present.then(|| Self {
            id: card.id.to_string(),
            handle: card.handle.clone(),
            name: card.name.clone(),
        })
    }
}
