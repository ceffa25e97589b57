//! The chart as pages: the top, one team, or one person in their place.
//!
//! A page holds at most one team and the way down to it; the other teams come
//! when they are opened, so a thousand people cost what sixty cost.

use askama::Template;
use axum::extract::State;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Page, Path, Query, Reader, Stop};
use kit::words::Words;
use serde::Deserialize;

use super::around::in_place;
use super::seat::{PositionId, Seat, SeatState, TEAM_AT_ONCE, held_by, holders, roots, team};
use crate::Actor;
use crate::directory::list::{Wish, list};
use crate::directory::{Person, find};
use crate::profiles::card::Card;

/// How many people a search in the chart proposes.
const PROPOSED: usize = 20;

/// What is to be shown.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// The team of this post.
    #[serde(default)]
    from: String,
    /// This person, by handle.
    #[serde(default)]
    person: String,
    /// People of that name.
    #[serde(default)]
    q: String,
    /// What comes after this post.
    #[serde(default)]
    after: String,
}

/// A post with what hangs below it.
#[derive(Template)]
#[template(path = "chart-branch.html")]
struct Branch {
    words: Words,
    seat: Seat,
    found: bool,
    team: Below,
}

/// What a page shows below a post.
enum Below {
    /// Nobody reports to it.
    Nothing,
    /// The team comes when it is opened.
    Later,
    /// The team, and where it goes on.
    Open(Vec<Branch>, Option<String>),
}

#[derive(Template)]
#[template(path = "chart.html")]
struct Drawn<'a> {
    words: Words,
    /// Whether whoever looks keeps the chart.
    keeps: bool,
    q: &'a str,
    nobody: bool,
    proposed: Vec<Card>,
    way: &'a [Seat],
    sought: Option<String>,
    top: Vec<Branch>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "chart-team.html")]
struct Opened {
    words: Words,
    superior: Seat,
    team: Vec<Branch>,
    next: Option<String>,
}

impl Seat {
    /// What the post is called by: its holder, or that there is none to name.
    pub(crate) fn called(&self, words: &Words) -> &str {
        match (&self.holder, self.state) {
            (Some(card), _) => &card.name,
            (None, SeatState::Undisclosed) => words.say("people-chart-undisclosed"),
            (None, _) => words.say("people-chart-vacant"),
        }
    }

    /// The same, followed by the title where nobody is named.
    pub(crate) fn known_as(&self, words: &Words) -> String {
        let called = self.called(words);
        if self.holder.is_some() || self.title.is_empty() {
            called.to_owned()
        } else {
            words.two(
                "people-chart-untitled",
                ("state", called),
                ("title", &self.title),
            )
        }
    }

    fn below(&self, words: &Words) -> String {
        words.count("people-chart-below", self.team)
    }

    fn is_undisclosed(&self) -> bool {
        self.state == SeatState::Undisclosed
    }
}

impl Branch {
    fn closed(words: Words, seat: Seat) -> Self {
        let team = if seat.direct > 0 {
            Below::Later
        } else {
            Below::Nothing
        };
        Self {
            words,
            seat,
            found: false,
            team,
        }
    }
}

/// The branches of a team, and the address of what comes after.
fn branches(words: Words, mut seats: Vec<Seat>, address: &str) -> (Vec<Branch>, Option<String>) {
    let more = seats.len() > TEAM_AT_ONCE;
    seats.truncate(TEAM_AT_ONCE);
    let next = seats
        .last()
        .filter(|_| more)
        .map(|seat| format!("{address}after={}", seat.id));
    (
        seats
            .into_iter()
            .map(|seat| Branch::closed(words, seat))
            .collect(),
        next,
    )
}

/// The chart. For a guest it does not exist: it names people they do not know.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    if actor.guest {
        return Err(Stop::not_found());
    }
    let mut tx = site.db.read().await?;
    let words = reader.words;
    let mut page = Drawn {
        words,
        keeps: actor.administrator,
        q: &asked.q,
        nobody: false,
        proposed: Vec::new(),
        way: &[],
        sought: None,
        top: Vec::new(),
        next: None,
    };
    let mut sought = Sought::of(&mut tx, &actor, &asked).await?;
    page.proposed = std::mem::take(&mut sought.proposed);
    page.nobody = sought.nobody;
    let after = asked.after.parse().ok();
    let above;
    if let Some((position, is_found)) = sought.position {
        let (way, own) = in_place(&mut tx, position)
            .await?
            .ok_or_else(Stop::not_found)?;
        page.sought = Some(own.called(&words).to_owned());
        page.top = vec![placed(&mut tx, words, way.last(), own, is_found, after).await?];
        above = way;
        page.way = &above;
    } else if page.proposed.is_empty() {
        let (mut top, next) = branches(words, roots(&mut tx, after).await?, "/people/chart?");
        if let [alone] = &mut top[..] {
            // One at the top: a page with one line would say nothing yet.
            *alone = opened(&mut tx, words, alone.seat.clone(), false, None).await?;
        }
        (page.top, page.next) = (top, next);
    }
    Ok(Page::new(words.say("people-chart"), &page)?.section("chart"))
}

/// What the address looks for.
#[derive(Default)]
struct Sought {
    position: Option<(PositionId, bool)>,
    proposed: Vec<Card>,
    nobody: bool,
}

impl Sought {
    async fn of(tx: &mut Tx, actor: &Actor, asked: &Asked) -> Result<Self, Stop> {
        if let Ok(position) = asked.from.parse() {
            return Ok(Self {
                position: Some((position, false)),
                ..Self::default()
            });
        }
        if !asked.person.is_empty() {
            let person = find(tx, actor, &asked.person)
                .await?
                .ok_or_else(Stop::not_found)?;
            return Ok(Self::seat_of(tx, &person).await?);
        }
        if asked.q.trim().is_empty() {
            return Ok(Self::default());
        }
        let wish = Wish {
            words: asked.q.clone(),
            limit: PROPOSED,
            ..Wish::default()
        };
        let people: Vec<Person> = list(tx, actor, &wish)
            .await?
            .people
            .into_iter()
            .map(|entry| entry.person)
            .collect();
        let ids: Vec<_> = people.iter().map(Person::id).collect();
        let seated = holders(tx, &ids).await?;
        let mut people: Vec<Person> = people
            .into_iter()
            .filter(|person| seated.contains(&person.id()))
            .collect();
        match people.len() {
            0 => Ok(Self {
                nobody: true,
                ..Self::default()
            }),
            1 => Ok(Self::seat_of(tx, &people.remove(0)).await?),
            _ => Ok(Self {
                proposed: people.into_iter().map(|person| person.card).collect(),
                ..Self::default()
            }),
        }
    }

    async fn seat_of(tx: &mut Tx, person: &Person) -> Result<Self, Fault> {
        let position = held_by(tx, person.id()).await?;
        Ok(Self {
            nobody: position.is_none(),
            position: position.map(|position| (position, true)),
            ..Self::default()
        })
    }
}

/// A post in its place: somebody looked for is shown among their team, a post one came from with its own.
async fn placed(
    tx: &mut Tx,
    words: Words,
    superior: Option<&Seat>,
    own: Seat,
    is_found: bool,
    after: Option<PositionId>,
) -> Result<Branch, Fault> {
    let mut branch = opened(tx, words, own, is_found, after).await?;
    branch.found = is_found;
    let Some(superior) = superior.filter(|_| is_found) else {
        return Ok(branch);
    };
    let (mut team, next) = branches(
        words,
        team(tx, superior.id, None).await?,
        &format!("/people/chart?from={}&", superior.id),
    );
    match team
        .iter_mut()
        .find(|beside| beside.seat.id == branch.seat.id)
    {
        Some(beside) => *beside = branch,
        // Further down a long team: they stand first, so that they are seen.
        None => team.insert(0, branch),
    }
    Ok(Branch {
        words,
        seat: superior.clone(),
        found: false,
        team: Below::Open(team, next),
    })
}

async fn opened(
    tx: &mut Tx,
    words: Words,
    seat: Seat,
    found: bool,
    after: Option<PositionId>,
) -> Result<Branch, Fault> {
    if seat.direct == 0 {
        return Ok(Branch {
            words,
            seat,
            found,
            team: Below::Nothing,
        });
    }
    let (team, next) = branches(
        words,
        team(tx, seat.id, after).await?,
        &format!("/people/chart?from={}&", seat.id),
    );
    Ok(Branch {
        words,
        seat,
        found,
        team: Below::Open(team, next),
    })
}

/// One team, for the frame that opens; the same address is a page of its own.
pub(super) async fn show_team(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(position): Path<String>,
) -> Result<Page, Stop> {
    let position: PositionId = position.parse().map_err(|_| Stop::not_found())?;
    if actor.guest {
        return Err(Stop::not_found());
    }
    let mut tx = site.db.read().await?;
    let superior = super::seat::seat(&mut tx, position)
        .await?
        .ok_or_else(Stop::not_found)?;
    let words = reader.words;
    let (team, next) = branches(
        words,
        team(&mut tx, position, None).await?,
        &format!("/people/chart?from={position}&"),
    );
    Ok(Page::new(
        words.say("people-chart"),
        &Opened {
            words,
            superior,
            team,
            next,
        },
    )?
    .section("chart"))
}
