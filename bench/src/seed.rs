//! A square to measure: people, spaces, posts and comments, always the same.

use kit::clock::{DAY, Instant, MINUTE};
use kit::site::SharedSite;
use kit::values;
use kit::web::Stop;
use kit::words::Lang;
use people::PersonId;
use people::accounts::account::{self, Newcomer};
use people::accounts::standing::Standing;
use people::accounts::{sessions, tokens};
use people::organisation::companies;
use people::organisation::setup::{self, Beginning, Founder};
use posts::publication::restore::{Restored, RestoredComment, restore};
use posts::text::Writer;
use spaces::create::{self, NewSpace};
use spaces::editorial::EditorialLine;
use spaces::{Kind, SpaceId, activity, membership};

use crate::prose::prose;

/// How many people there are.
const PEOPLE: usize = 1_000;
/// How many spaces there are besides the square.
const SPACES: usize = 50;
/// How many spaces each person is in.
const MEMBERSHIPS: usize = 8;
/// How many comments each post has.
const COMMENTS: usize = 3;
/// How many posts share a transaction while seeding.
const TOGETHER: usize = 500;
/// How many people ask during a measure.
const ASKERS: usize = 40;

/// Who asks, and where is written.
pub(crate) struct Seeded {
    /// Cookies of people who look at their home page.
    pub(crate) cookies: Vec<String>,
    /// The token of somebody who writes.
    pub(crate) token: String,
    /// The space of thirty people they write in.
    pub(crate) slug: String,
    /// The space everybody is in.
    pub(crate) square: String,
    /// Cookies of everybody.
    pub(crate) watchers: Vec<String>,
}

/// Fills an empty site so that it holds that many posts.
pub(crate) async fn seed(site: &SharedSite, posts: usize) -> Result<Seeded, Stop> {
    let people = inhabitants(site).await?;
    let spaces = places(site, &people).await?;
    sayings(site, &people, &spaces, posts).await?;
    let mut tx = site.db.write().await?;
    let mut cookies = Vec::new();
    for person in people.iter().skip(100).take(ASKERS) {
        cookies.push(sessions::open(site, &mut tx, *person, "bench").await?);
    }
    let mut watchers = Vec::new();
    for person in &people {
        watchers.push(sessions::open(site, &mut tx, *person, "bench").await?);
    }
    let square = tx
        .one("select slug from spaces where square = true", values![])
        .await?;
    let token = tokens::make(site, &mut tx, people[0], "bench", true).await?;
    site.commit(tx).await?;
    kit::facts::follow_all(site).await?;
    Ok(Seeded {
        cookies,
        token,
        slug: "espace-0".into(),
        square,
        watchers,
    })
}

async fn inhabitants(site: &SharedSite) -> Result<Vec<PersonId>, Stop> {
    let founder = |name: &str, email: &str| Founder {
        name: name.into(),
        email: email.into(),
    };
    let beginning = Beginning {
        organisation: "Banc de mesure".into(),
        language: Lang::Fr,
        founders: vec![
            founder("Une", "une@banc.example"),
            founder("Deux", "deux@banc.example"),
        ],
    };
    let _invitations = setup::begin(site, &beginning).await?;
    let mut people = Vec::with_capacity(PEOPLE);
    let mut tx = site.db.write().await?;
    let company = companies::ours(&mut tx).await?;
    for number in 0..PEOPLE {
        let name = format!("Personne Numéro {number}");
        let newcomer = Newcomer {
            name: &name,
            handle: Some(&format!("p{number}")),
            email: None,
            company,
            guest: false,
            guest_until: None,
            administrator: false,
            standing: Standing::Active,
            language: Lang::Fr,
            title: "Mesureuse",
        };
        people.push(account::add(site, &mut tx, &newcomer).await?);
    }
    site.commit(tx).await?;
    kit::facts::follow_all(site).await?;
    Ok(people)
}

async fn places(
    site: &SharedSite,
    people: &[PersonId],
) -> Result<Vec<(SpaceId, Vec<PersonId>)>, Stop> {
    let mut members = vec![Vec::new(); SPACES];
    // The first space is the one that is written in: thirty people, as the measure asks.
    members[0].extend(&people[..30]);
    for (number, person) in people.iter().enumerate() {
        for turn in 0..MEMBERSHIPS {
            members[1 + (number * 7 + turn * 11) % (SPACES - 1)].push(*person);
        }
    }
    let mut spaces = Vec::with_capacity(SPACES);
    let mut tx = site.db.write().await?;
    for (number, members) in members.into_iter().enumerate() {
        let new = NewSpace {
            name: &format!("Espace {number}"),
            slug: Some(&format!("espace-{number}")),
            kind: Kind::Open,
            description: "",
            editorial: &EditorialLine::default(),
            founder: members.first().copied(),
            at: site.now(),
            import_key: None,
        };
        let id = create::create(site, &mut tx, &new).await?;
        membership::enrol(&mut tx, id, &members, site.now()).await?;
        spaces.push((id, members));
    }
    site.commit(tx).await?;
    Ok(spaces)
}

async fn sayings(
    site: &SharedSite,
    people: &[PersonId],
    spaces: &[(SpaceId, Vec<PersonId>)],
    posts: usize,
) -> Result<(), Stop> {
    let year = 365 * DAY;
    let begun = site.now().plus(-year);
    let step = year / i64::try_from(posts).unwrap_or(1).max(1);
    let mut last = vec![(0, 0); spaces.len()];
    for first in (0..posts).step_by(TOGETHER) {
        let mut tx = site.db.write().await?;
        for number in first..(first + TOGETHER).min(posts) {
            let place = 1 + number % (spaces.len() - 1);
            let (space, members) = &spaces[place];
            let at = begun.plus(step * i64::try_from(number).unwrap_or(0));
            let post = said(number, at, members);
            let comments = answers(number, at, people);
            let comments: Vec<_> = comments.iter().map(Answer::restored).collect();
            let restored = Restored {
                key: &post.key,
                body: &post.body,
                at,
                comments: &comments,
                ..Restored::default()
            };
            let author = Writer {
                person: post.author,
                guest: false,
            };
            let brought = restore(site, &mut tx, *space, author, &restored).await?;
            last[place] = (last[place].0 + 1, brought.post.0);
        }
        site.commit(tx).await?;
        print!("\r  {} posts", (first + TOGETHER).min(posts));
    }
    println!();
    let mut tx = site.db.write().await?;
    for ((space, _), (count, newest)) in spaces.iter().zip(last) {
        activity::imported(&mut tx, *space, count, newest).await?;
    }
    tx.run("update people set feed_seen_until = 0", values![])
        .await?;
    site.commit(tx).await?;
    // An operator's server stops with an empty log; so do we, before the start is timed.
    site.db.empty_log().await?;
    Ok(())
}

/// Something said, before it is restored.
struct Answer {
    key: String,
    author: PersonId,
    body: String,
    at: Instant,
}

impl Answer {
    fn restored(&self) -> RestoredComment<'_> {
        RestoredComment {
            key: &self.key,
            author: self.author,
            body: &self.body,
            at: self.at,
            edited_at: None,
            reactions: &[],
        }
    }
}

fn said(number: usize, at: Instant, members: &[PersonId]) -> Answer {
    Answer {
        key: format!("bench:{number}"),
        author: members[number % members.len()],
        body: prose(number),
        at,
    }
}

fn answers(number: usize, at: Instant, people: &[PersonId]) -> Vec<Answer> {
    let one = |place: usize| Answer {
        key: format!("bench:{number}:{place}"),
        author: people[(number * 3 + place) % people.len()],
        body: format!(
            "Réponse {place}, merci pour ces nouvelles du {}.",
            prose(number + place).split(' ').next().unwrap_or_default()
        ),
        at: at.plus(MINUTE * i64::try_from(place + 1).unwrap_or(1)),
    };
    (0..COMMENTS).map(one).collect()
}
