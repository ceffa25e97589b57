//! What the invented people said, and what was answered.

use demo::{Organisation, Post, Reaction};
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
    let mut tally = vec![(0_i64, 0_i64); spaces.len()];
    bar.set_message(organisation.name.clone());
    for (round, posts) in organisation.posts.chunks(TOGETHER).enumerate() {
        let mut tx = site.db.write().await?;
        for (place, post) in posts.iter().enumerate() {
            let brought = bring_one(site, &mut tx, organisation, people, spaces, post, round * TOGETHER + place).await?;
            let (new, last) = &mut tally[post.space];
            *new += i64::from(brought.1);
            *last = (*last).max(brought.0);
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

async fn leave_something_to_read(tx: &mut Tx, organisation: &Organisation, people: &[PersonId], space: SpaceId) -> Result<(), Stop> {
    let tried = organisation.accounts;
    for index in [tried.administrator, tried.steward, tried.employee, tried.newcomer, tried.guest] {
        // Not the same number everywhere, and nothing in most places.
        let posts = (space.0 / 7 + people[index].0 / 3) % (UNREAD * 3) - UNREAD * 2;
        if posts > 0 {
            spaces::restore::leave_unread(tx, space, people[index], posts).await?;
        }
    }
    Ok(())
}

async fn bring_one(
    site: &Site,
    tx: &mut Tx,
    organisation: &Organisation,
    people: &[PersonId],
    spaces: &[SpaceId],
    post: &Post,
    number: usize,
) -> Result<(i64, bool), Stop> {
    let key = format!("demo:{number}");
    let given = |reactions: &'_ [Reaction]| -> Vec<Given<'static>> {
        let one = |reaction: &Reaction| Given { person: people[reaction.person], emoji: reaction.emoji, at: Instant(reaction.at) };
        reactions.iter().map(one).collect()
    };
    let standing: Vec<_> = post.comments.iter().enumerate().filter(|(_, comment)| comment.withdrawn.is_none()).collect();
    let keys: Vec<String> = standing.iter().map(|(place, _)| format!("{key}:{place}")).collect();
    let reactions: Vec<_> = standing.iter().map(|(_, comment)| given(&comment.reactions)).collect();
    let comments: Vec<RestoredComment<'_>> = standing
        .iter()
        .enumerate()
        .map(|(place, (_, comment))| RestoredComment {
            key: &keys[place],
            author: people[comment.author],
            body: &comment.body,
            at: Instant(comment.at),
            edited_at: None,
            reactions: &reactions[place],
        })
        .collect();
    let dated = |list: &[(usize, i64)]| -> Vec<(PersonId, Instant)> {
        list.iter().map(|(person, at)| (people[*person], Instant(*at))).collect()
    };
    let restored = Restored {
        key: &key,
        kind: match post.kind {
            demo::Kind::Message => posts::Kind::Message,
            demo::Kind::Question => posts::Kind::Question,
            demo::Kind::Announcement => posts::Kind::Announcement,
        },
        former: &post.edits.iter().map(|edit| (edit.body.as_str(), Instant(edit.at))).collect::<Vec<_>>(),
        body: &post.body,
        at: Instant(post.at),
        edited_at: post.edits.last().map(|edit| Instant(edit.at)),
        withdrawn_at: post.withdrawn.map(Instant),
        pinned_at: post.pinned.map(Instant),
        answer: post.chosen.and_then(|chosen| standing.iter().position(|(place, _)| *place == chosen)),
        bookmarks: &dated(&post.bookmarks),
        acknowledged: &dated(&post.acknowledged),
        reactions: &given(&post.reactions),
        comments: &comments,
    };
    let guest = organisation.companies[organisation.people[post.author].company].is_partner;
    let author = Writer { person: people[post.author], guest };
    let brought = restore(site, tx, spaces[post.space], author, &restored).await?;
    Ok((brought.post.0, brought.new))
}
