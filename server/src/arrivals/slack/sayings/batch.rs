//! A few hundred messages of a channel: which of them are new, under what each
//! stands, and writing them.

use std::collections::HashMap;

use import::slack::Message;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::web::Stop;
use people::PersonId;
use posts::PostId;
use posts::publication::recognised::{Recognised, recognised};
use posts::publication::restore::{Given, Restored, RestoredComment, restore};
use posts::text::Writer;
use spaces::{SpaceId, activity};

use super::Channel;
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::slack::authors::Authors;
use crate::arrivals::slack::body;
use crate::arrivals::{Errand, Remark};

/// Messages that are brought together.
pub(super) struct Batch<'m> {
    sayings: Vec<Saying<'m>>,
}

/// A message and its place here.
struct Saying<'m> {
    message: &'m Message,
    key: String,
    /// The key of the post it is a comment under.
    under: Option<String>,
    is_new: bool,
    body: String,
    at: Instant,
    edited_at: Option<Instant>,
}

/// A post with the comments that came together with it, or comments under an earlier one.
struct Thread<'s, 'm> {
    key: &'s str,
    post: Option<&'s Saying<'m>>,
    comments: Vec<&'s Saying<'m>>,
}

/// The key of a message, as the next import will look for it.
fn import_key(key: &str) -> String {
    format!("slack:{key}")
}

impl<'m> Batch<'m> {
    /// Compares messages with what is here.
    pub(super) async fn of(
        tx: &mut Tx,
        channel: &mut Channel,
        messages: &'m [Message],
        now: Instant,
        report: &mut Report,
    ) -> Result<Self, Fault> {
        let keys: Vec<String> = messages
            .iter()
            .map(|message| import_key(&message.key))
            .collect();
        let known = recognised(tx, &keys.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        let mut sayings = Vec::with_capacity(messages.len());
        for (message, key) in messages.iter().zip(keys) {
            let under = place(channel, message, &key, known.get(&key));
            if message.is_pinned && under.is_some() {
                report.note(message.place.clone(), Remark::PinnedReply, &message.key);
            }
            channel.pins += usize::from(message.is_pinned && under.is_none());
            let body = body::text(message, report);
            let at = body::moment(message.at_microseconds, now, &message.place, report);
            let edited_at = message
                .edited_at_microseconds
                .map(|at| Instant(at).min(now));
            sayings.push(Saying {
                message,
                is_new: !known.contains_key(&key),
                key,
                under,
                body,
                at,
                edited_at,
            });
        }
        Ok(Self { sayings })
    }

    pub(super) fn is_new(&self) -> bool {
        self.sayings.iter().any(|saying| saying.is_new)
    }

    pub(super) fn count(&self, posts: &mut Tally, comments: &mut Tally) {
        for saying in &self.sayings {
            let tally = if saying.under.is_some() {
                &mut *comments
            } else {
                &mut *posts
            };
            if saying.is_new {
                tally.new += 1;
            } else {
                tally.known += 1;
            }
        }
    }

    /// Writes what is new, and counts it in the same transaction: it is news to nobody.
    pub(super) async fn write(
        &self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        space: SpaceId,
        authors: &mut Authors<'_>,
    ) -> Result<(), Stop> {
        let (mut new, mut last) = (0, 0);
        for thread in self.threads() {
            let (post, is_new) = thread.write(errand, tx, space, authors).await?;
            if is_new {
                new += 1;
                last = last.max(post.0);
            }
        }
        if new > 0 {
            activity::imported(tx, space, new, last).await?;
        }
        Ok(())
    }

    /// What is new, thread by thread, in the order in which each began here.
    fn threads(&self) -> Vec<Thread<'_, 'm>> {
        let mut threads: Vec<Thread<'_, 'm>> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for saying in self.sayings.iter().filter(|saying| saying.is_new) {
            let key = saying.under.as_deref().unwrap_or(&saying.key);
            let place = *places.entry(key).or_insert_with(|| {
                threads.push(Thread {
                    key,
                    post: None,
                    comments: Vec::new(),
                });
                threads.len() - 1
            });
            match saying.under {
                None => threads[place].post = Some(saying),
                Some(_) => threads[place].comments.push(saying),
            }
        }
        threads
    }
}

/// Under which post a message stands, if under any; what passes is remembered for the replies to it.
fn place(
    channel: &mut Channel,
    message: &Message,
    key: &str,
    known: Option<&Recognised>,
) -> Option<String> {
    let under = match known {
        // An earlier and poorer export may have brought a reply as a post: it stays one.
        Some(Recognised::Post) => None,
        Some(Recognised::Comment(Some(post))) => {
            channel.posts.insert(post.clone());
            Some(post.clone())
        }
        Some(Recognised::Comment(None)) | None => {
            let parent = message.parent.as_ref().map(|parent| import_key(parent));
            let root = parent.map(|parent| channel.replies.get(&parent).cloned().unwrap_or(parent));
            root.filter(|root| channel.posts.contains(root))
        }
    };
    match &under {
        Some(post) => _ = channel.replies.insert(key.to_owned(), post.clone()),
        None => _ = channel.posts.insert(key.to_owned()),
    }
    under
}

impl Thread<'_, '_> {
    async fn write(
        &self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        space: SpaceId,
        authors: &mut Authors<'_>,
    ) -> Result<(PostId, bool), Stop> {
        let mut voices = Vec::with_capacity(self.comments.len());
        for comment in &self.comments {
            voices.push(authors.person(errand, tx, &comment.message.author).await?);
        }
        let reactions: Vec<Vec<Given<'_>>> = self
            .comments
            .iter()
            .map(|comment| comment.reactions(authors))
            .collect();
        let comments: Vec<RestoredComment<'_>> = self
            .comments
            .iter()
            .enumerate()
            .map(|(place, comment)| RestoredComment {
                key: &comment.key,
                author: voices[place],
                body: &comment.body,
                at: comment.at,
                edited_at: comment.edited_at,
                reactions: &reactions[place],
            })
            .collect();
        // Under a post that came before, the comments alone are new: the post is found by its key.
        let known = Restored {
            key: self.key,
            comments: &comments,
            ..Restored::default()
        };
        let (author, given, restored);
        if let Some(post) = self.post {
            author = authors.person(errand, tx, &post.message.author).await?;
            given = post.reactions(authors);
            restored = post.restored(&given, &comments);
        } else {
            author = voices.first().copied().unwrap_or(PersonId(0));
            restored = known;
        }
        // What was said was said: whom it names is not judged by where its author stands today.
        let writer = Writer {
            person: author,
            guest: false,
        };
        let brought = restore(errand.site, tx, space, writer, &restored).await?;
        Ok((brought.post, brought.new))
    }
}

impl Saying<'_> {
    fn restored<'r>(
        &'r self,
        reactions: &'r [Given<'r>],
        comments: &'r [RestoredComment<'r>],
    ) -> Restored<'r> {
        Restored {
            key: &self.key,
            body: &self.body,
            at: self.at,
            edited_at: self.edited_at,
            pinned_at: self.message.is_pinned.then_some(self.at),
            reactions,
            comments,
            ..Restored::default()
        }
    }

    /// The reactions of those who are here. Exports do not say when: when the message was said, at the earliest.
    fn reactions(&self, authors: &Authors<'_>) -> Vec<Given<'_>> {
        let given = |emoji, user| {
            Some(Given {
                person: authors.member(user)?,
                emoji,
                at: self.at,
            })
        };
        let all = self.message.reactions.iter().flat_map(|reaction| {
            reaction
                .users
                .iter()
                .map(|user| (reaction.emoji.as_str(), user))
        });
        all.filter_map(|(emoji, user)| given(emoji, user)).collect()
    }
}
