//! What the invented people said, and what was answered.

use demo::{Comment, Organisation, Post, Reaction};
use indicatif::ProgressBar;
use kit::clock::Instant;
use kit::db::Tx;
use kit::site::Site;
use kit::web::Stop;
use people::PersonId;
use posts::publication::restore::{Given, Restored, RestoredComment, restore};
use posts::text::Writer;
use spaces::{SpaceId, activity};

/// How many posts share a transaction: enough that the disk is not waited for
/// after each, few enough that other writers get their turn.
const TOGETHER: usize = 100;
/// How many of the newest posts of a space wait unread for whoever tries an account.
const UNREAD: i64 = 4;

/// Brings in everything that was said.
pub(super) async fn bring(
    site: &Site,
    organisation: &Organisation,
    people: &[PersonId],
    spaces: &[SpaceId],
    bar: &ProgressBar,
) -> Result<(), Stop> {
    let cast = Cast {
        organisation,
        people,
        spaces,
    };
    let mut tally = vec![(0_i64, 0_i64); spaces.len()];
    bar.set_message(organisation.name.clone());
    for (round, posts) in organisation.posts.chunks(TOGETHER).enumerate() {
        let mut tx = site.db.write().await?;
        for (place, post) in posts.iter().enumerate() {
            let key = format!("demo:{}", round * TOGETHER + place);
            let (id, is_new) = cast.bring(site, &mut tx, post, &key).await?;
            let (new, last) = &mut tally[post.space];
            *new += i64::from(is_new);
            *last = (*last).max(id);
            bar.inc(1);
        }
        site.commit(tx).await?;
    }
    let mut tx = site.db.write().await?;
    for (space, (new, last)) in spaces.iter().zip(&tally) {
        if *new > 0 {
            activity::imported(&mut tx, *space, *new, *last).await?;
            leave_something_to_read(&mut tx, organisation, people, *space).await?;
        }
    }
    site.commit(tx).await?;
    Ok(())
}

async fn leave_something_to_read(
    tx: &mut Tx,
    organisation: &Organisation,
    people: &[PersonId],
    space: SpaceId,
) -> Result<(), Stop> {
    let tried = organisation.accounts;
    for index in [
        tried.administrator,
        tried.steward,
        tried.employee,
        tried.newcomer,
        tried.guest,
    ] {
        // Not the same number everywhere, and nothing in most places.
        let posts = (space.0 / 7 + people[index].0 / 3) % (UNREAD * 3) - UNREAD * 2;
        if posts > 0 {
            spaces::restore::leave_unread(tx, space, people[index], posts).await?;
        }
    }
    Ok(())
}

/// The people and spaces that what was said refers to by index.
struct Cast<'a> {
    organisation: &'a Organisation,
    people: &'a [PersonId],
    spaces: &'a [SpaceId],
}

impl Cast<'_> {
    fn given<'r>(&self, reactions: &'r [Reaction]) -> Vec<Given<'r>> {
        let one = |reaction: &'r Reaction| Given {
            person: self.people[reaction.person],
            emoji: reaction.emoji,
            at: Instant(reaction.at),
        };
        reactions.iter().map(one).collect()
    }

    fn dated(&self, list: &[(usize, i64)]) -> Vec<(PersonId, Instant)> {
        list.iter()
            .map(|(person, at)| (self.people[*person], Instant(*at)))
            .collect()
    }

    fn author(&self, post: &Post) -> Writer {
        let company = self.organisation.people[post.author].company;
        let guest = self.organisation.companies[company].is_partner;
        Writer {
            person: self.people[post.author],
            guest,
        }
    }

    /// Brings one post in; its number, and whether it is new.
    async fn bring(
        &self,
        site: &Site,
        tx: &mut Tx,
        post: &Post,
        key: &str,
    ) -> Result<(i64, bool), Stop> {
        // A comment that was withdrawn left nothing to bring.
        let standing: Vec<(usize, &Comment)> = post
            .comments
            .iter()
            .enumerate()
            .filter(|(_, comment)| comment.withdrawn.is_none())
            .collect();
        let keyed: Vec<(String, Vec<Given<'_>>)> = standing
            .iter()
            .map(|(place, comment)| (format!("{key}:{place}"), self.given(&comment.reactions)))
            .collect();
        let comments: Vec<RestoredComment<'_>> = standing
            .iter()
            .zip(&keyed)
            .map(|((_, comment), (key, reactions))| RestoredComment {
                key,
                author: self.people[comment.author],
                body: &comment.body,
                at: Instant(comment.at),
                edited_at: None,
                reactions,
            })
            .collect();
        let former: Vec<_> = post
            .edits
            .iter()
            .map(|edit| (edit.body.as_str(), Instant(edit.at)))
            .collect();
        let restored = Restored {
            key,
            kind: kind(post.kind),
            former: &former,
            body: &post.body,
            at: Instant(post.at),
            edited_at: post.edits.last().map(|edit| Instant(edit.at)),
            withdrawn_at: post.withdrawn.map(Instant),
            pinned_at: post.pinned.map(Instant),
            answer: post
                .chosen
                .and_then(|chosen| standing.iter().position(|(place, _)| *place == chosen)),
            bookmarks: &self.dated(&post.bookmarks),
            acknowledged: &self.dated(&post.acknowledged),
            reactions: &self.given(&post.reactions),
            comments: &comments,
        };
        let brought = restore(
            site,
            tx,
            self.spaces[post.space],
            self.author(post),
            &restored,
        )
        .await?;
        Ok((brought.post.0, brought.new))
    }
}

fn kind(kind: demo::Kind) -> posts::Kind {
    match kind {
        demo::Kind::Message => posts::Kind::Message,
        demo::Kind::Question => posts::Kind::Question,
        demo::Kind::Announcement => posts::Kind::Announcement,
    }
}
