//! The only ways to hold a post: whoever has one has proved that they may.
//!
//! A [`ReadablePost`] is found by one statement, for this actor, or it is nothing:
//! invisible and absent are the same. From it come the posts one may answer, edit,
//! withdraw or look after, each a type of its own.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::{Refusal, Stop};
use people::profiles::card::Card;
use people::{Actor, PersonId};
use spaces::access::{ReadableSpace, StewardedSpace, WritableSpace};

use crate::post::Kind;
use crate::{Post, PostId};

/// A post this actor may read, where it is, and what they did about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadablePost {
    /// The post.
    pub post: Post,
    /// The space it is in.
    pub place: Place,
    /// What the reader is in that space, when they are a member.
    pub standing: Option<Standing>,
    /// The emojis the reader reacted with.
    pub mine: Vec<String>,
    /// Whether the reader keeps it.
    pub bookmarked: bool,
    /// Whether the reader said that they have read it.
    pub acknowledged: bool,
    /// Whether the reader wants to hear no more of its discussion.
    pub muted: bool,
    /// The answer chosen, when it is a question.
    pub answer: Option<ChosenAnswer>,
    /// Whoever wrote it.
    pub author: Card,
}

/// The space of a post, as it is named beside the post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its address under `/s/`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Whether it is only read.
    pub archived: bool,
    /// How many people are in it.
    pub members: i64,
    /// Of how many companies they are.
    pub companies: i64,
}

/// What a reader is in the space of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// One of its members.
    Member,
    /// One of those who look after it.
    Steward,
}

/// The comment chosen as the answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenAnswer {
    /// Whoever wrote it.
    pub author: PersonId,
    /// What it says, as safe HTML.
    pub html: String,
}

/// The columns of a [`ReadablePost`] in their order; `$1` is the reader. What the post itself
/// excludes is not looked for: nobody reacted to it, nobody acknowledges a message.
macro_rules! readable_columns {
    () => {
        concat!(
            $crate::post::post_columns!(),
            ", s.slug, s.name, (s.archived_at is not null), s.members, s.companies, m.steward, \
             case when post.reactions <> '' then (select string_agg(given.emoji, ' ') from reactions given where given.subject_id = post.id and given.person_id = $1) end, \
             exists (select 1 from bookmarks kept where kept.person_id = $1 and kept.post_id = post.id), \
             (post.kind = 'announcement' and exists (select 1 from announcement_reads read where read.post_id = post.id and read.person_id = $1)), \
             exists (select 1 from mutes mute where mute.person_id = $1 and mute.post_id = post.id), \
             a.author_id, a.html, ",
            people::card_columns!()
        )
    };
}
pub(crate) use readable_columns;

/// What [`readable_columns`] reads from, after `posts post`.
macro_rules! readable_joins {
    () => {
        "join spaces s on s.id = post.space_id \
         left join memberships m on m.space_id = post.space_id and m.person_id = $1 \
         join people p on p.id = post.author_id join companies c on c.id = p.company_id \
         left join comments a on a.id = post.answer_id "
    };
}
pub(crate) use readable_joins;

const BY_ID: &str = concat!(
    "select ",
    readable_columns!(),
    " from posts post ",
    readable_joins!(),
    "where post.id = $2 and ",
    spaces::may_read!("post.space_id", "$1", "$3")
);
const MANY: &str = concat!(
    "select ",
    readable_columns!(),
    " from posts post ",
    readable_joins!(),
    "where post.id in ({ids}) and ",
    spaces::may_read!("post.space_id", "$1", "$2")
);

impl FromRow for ReadablePost {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let post = Post::from_row(row)?;
        let place = Place {
            slug: row.next()?,
            name: row.next()?,
            archived: row.next()?,
            members: row.next()?,
            companies: row.next()?,
        };
        let steward: Option<bool> = row.next()?;
        let mine: Option<String> = row.next()?;
        let (bookmarked, acknowledged, muted) = (row.next()?, row.next()?, row.next()?);
        let (author, html): (Option<PersonId>, Option<String>) = (row.next()?, row.next()?);
        Ok(Self {
            post,
            place,
            standing: steward.map(|steward| {
                if steward {
                    Standing::Steward
                } else {
                    Standing::Member
                }
            }),
            mine: mine
                .map(|mine| mine.split(' ').map(str::to_owned).collect())
                .unwrap_or_default(),
            bookmarked,
            acknowledged,
            muted,
            answer: author
                .zip(html)
                .map(|(author, html)| ChosenAnswer { author, html }),
            author: Card::from_row(row)?,
        })
    }
}

impl ReadablePost {
    /// The post, if the actor may read it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(tx: &mut Tx, actor: &Actor, id: PostId) -> Result<Option<Self>, Fault> {
        tx.first(BY_ID, values![actor.person, id, actor.guest])
            .await
    }

    /// The post, or the refusal that says neither that it is absent nor that it is hidden.
    ///
    /// # Errors
    /// Not found, and what [`ReadablePost::find`] meets.
    pub async fn open(tx: &mut Tx, actor: &Actor, id: PostId) -> Result<Self, Stop> {
        Self::find(tx, actor, id).await?.ok_or_else(Stop::not_found)
    }

    /// Those of the posts that the actor may read, in no particular order.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn among(tx: &mut Tx, actor: &Actor, ids: &[i64]) -> Result<Vec<Self>, Fault> {
        tx.all_in(MANY, values![actor.person, actor.guest], ids)
            .await
    }

    /// Whether the reader may write where it stands.
    #[must_use]
    pub fn may_be_answered(&self) -> bool {
        self.standing.is_some() && !self.place.archived && self.post.stands()
    }

    /// Whether the reader looks after the space it is in.
    #[must_use]
    pub fn is_stewarded(&self) -> bool {
        self.standing == Some(Standing::Steward)
    }

    /// The same post, to answer or react to.
    ///
    /// # Errors
    /// A refusal when it was withdrawn, the actor is no member of its space, or that is archived.
    pub async fn writable(self, tx: &mut Tx, actor: &Actor) -> Result<WritablePost, Stop> {
        let space = self.space(tx, actor).await?.writable()?;
        refuse_withdrawn(&self.post)?;
        Ok(WritablePost {
            post: self.post,
            space,
        })
    }

    /// The same post, to change its text: only for whoever wrote it.
    ///
    /// # Errors
    /// A refusal when somebody else wrote it, and as [`ReadablePost::writable`].
    pub async fn editable(self, tx: &mut Tx, actor: &Actor) -> Result<EditablePost, Stop> {
        if self.post.author != actor.person {
            return Err(Refusal::forbidden("posts-author-edits").into());
        }
        let WritablePost { post, space } = self.writable(tx, actor).await?;
        Ok(EditablePost { post, space })
    }

    /// The same post, to withdraw: for its author, wherever it is, and for the stewards of its space.
    ///
    /// # Errors
    /// A refusal when the actor is neither.
    pub fn withdrawable(self, actor: &Actor) -> Result<WithdrawablePost, Stop> {
        let by = match (self.post.author == actor.person, self.is_stewarded()) {
            (true, _) => By::Author,
            (false, true) => By::Steward,
            (false, false) => return Err(Refusal::forbidden("posts-withdrawal-by-others").into()),
        };
        Ok(WithdrawablePost {
            post: self.post,
            by,
            actor: actor.clone(),
        })
    }

    /// The same post, to pin: for the stewards of its space.
    ///
    /// # Errors
    /// A refusal when the actor is none of them, it was withdrawn, or its space is archived.
    pub async fn stewarded(self, tx: &mut Tx, actor: &Actor) -> Result<StewardedPost, Stop> {
        let space = self.space(tx, actor).await?.stewarded()?;
        if space.space.archived_at.is_some() {
            return Err(Refusal::conflict("spaces-archived-only-read")
                .arg("space", space.space.name)
                .into());
        }
        refuse_withdrawn(&self.post)?;
        Ok(StewardedPost {
            post: self.post,
            space,
        })
    }

    /// The same question, to choose its answer: for whoever asked, and for the stewards of its space.
    ///
    /// # Errors
    /// A refusal when it is no question, or the actor is neither.
    pub async fn question(self, tx: &mut Tx, actor: &Actor) -> Result<OwnQuestion, Stop> {
        if self.post.kind != Kind::Question {
            return Err(Refusal::conflict("posts-no-question").into());
        }
        if self.post.author != actor.person && !self.is_stewarded() {
            return Err(Refusal::forbidden("posts-asker-chooses").into());
        }
        let WritablePost { post, space } = self.writable(tx, actor).await?;
        Ok(OwnQuestion { post, space })
    }

    async fn space(&self, tx: &mut Tx, actor: &Actor) -> Result<ReadableSpace, Stop> {
        ReadableSpace::by_id(tx, actor, self.post.space)
            .await?
            .ok_or_else(Stop::not_found)
    }
}

fn refuse_withdrawn(post: &Post) -> Result<(), Stop> {
    if post.stands() {
        Ok(())
    } else {
        Err(Refusal::conflict("posts-was-withdrawn").into())
    }
}

/// A post this actor may answer and react to.
#[derive(Debug, Clone)]
pub struct WritablePost {
    pub(crate) post: Post,
    pub(crate) space: WritableSpace,
}

/// A post whose text this actor may change.
#[derive(Debug, Clone)]
pub struct EditablePost {
    pub(crate) post: Post,
    pub(crate) space: WritableSpace,
}

/// A post this actor may withdraw.
#[derive(Debug, Clone)]
pub struct WithdrawablePost {
    pub(crate) post: Post,
    pub(crate) by: By,
    pub(crate) actor: Actor,
}

/// A post in a space this actor looks after.
#[derive(Debug, Clone)]
pub struct StewardedPost {
    pub(crate) post: Post,
    pub(crate) space: StewardedSpace,
}

/// A question whose answer this actor may choose.
#[derive(Debug, Clone)]
pub struct OwnQuestion {
    pub(crate) post: Post,
    pub(crate) space: WritableSpace,
}

/// In what capacity somebody withdraws something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// As its author.
    Author,
    /// As a steward of the space.
    Steward,
}

impl By {
    /// What the thing withdrawn becomes.
    #[must_use]
    pub const fn state(self) -> crate::State {
        match self {
            Self::Author => crate::State::Withdrawn,
            Self::Steward => crate::State::Removed,
        }
    }
}

impl WritablePost {
    /// The post.
    #[must_use]
    pub const fn post(&self) -> &Post {
        &self.post
    }
}

impl EditablePost {
    /// The post.
    #[must_use]
    pub const fn post(&self) -> &Post {
        &self.post
    }
}
