//! A person's page: two layers, and beside each field who sees it.

use askama::Template;
use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Page, Path, Reader, Stop};
use kit::words::Words;

use super::audience::Audience;
use super::card::Card;
use super::profile::{Own, Profile};
use super::terms;
use crate::Actor;
use crate::chart::{self, Around, Seat};
use crate::directory::find;

/// How many of a team stand beside a profile.
const TEAM_SHOWN: usize = 8;

/// One line of a profile.
struct Line {
    label: &'static str,
    value: Said,
    icon: &'static str,
    seen_by: String,
}

/// What a line says.
enum Said {
    Nothing,
    Text(String),
    Phone(String),
    Words(Vec<String>),
    Person(Card),
}

#[derive(Template)]
#[template(path = "profile.html")]
struct Shown<'a> {
    words: Words,
    reader: &'a Reader,
    profile: &'a Profile,
    portrait: Card,
    own: bool,
    /// Whether whoever looks keeps what the organisation says of them.
    keeps: bool,
    work: Vec<Line>,
    personal: Vec<Line>,
    around: Option<&'a Around>,
}

#[derive(Template)]
#[template(path = "profile-aside.html")]
struct Beside<'a> {
    words: Words,
    handle: &'a str,
    around: &'a Around,
    team: Vec<&'a Seat>,
}

/// The page of one person, for whoever may see them.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(handle): Path<String>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let person = find(&mut tx, &actor, &handle)
        .await?
        .ok_or_else(Stop::not_found)?;
    let around = chart::around(&mut tx, &actor, person.id()).await?;
    let profile = Profile::of(&mut tx, person).await?.seen(&actor);
    let own = profile.person.id() == actor.person;
    let words = reader.words;
    let name = profile.person.card.name.clone();
    let page = Shown {
        words,
        reader: &reader,
        portrait: Card {
            photo: profile.photo.clone(),
            ..profile.person.card.clone()
        },
        own,
        keeps: actor.administrator,
        work: work(&profile, around.as_ref(), own, words),
        personal: personal(&profile, own, words),
        around: around.as_ref(),
        profile: &profile,
    };
    let mut page = Page::new(name.as_str(), &page)?.section("people");
    if let Some(around) = around
        .as_ref()
        .filter(|around| around.superior.is_some() || !around.team.is_empty())
    {
        let team = around.team.iter().take(TEAM_SHOWN).collect();
        page = page.aside(&Beside {
            words,
            handle: &profile.person.card.handle,
            around,
            team,
        })?;
    }
    Ok(page)
}

fn work(profile: &Profile, around: Option<&Around>, own: bool, words: Words) -> Vec<Line> {
    let company = &profile.person.card.company;
    let text = |text: Option<&String>| {
        text.filter(|text| !text.is_empty())
            .map_or(Said::Nothing, |text| Said::Text(text.clone()))
    };
    let mut lines = vec![
        line(
            "people-unit",
            text(profile.unit.as_ref()),
            Audience::Everyone,
            company,
            words,
        ),
        line(
            "people-company",
            Said::Text(company.clone()),
            Audience::Everyone,
            company,
            words,
        ),
    ];
    if let Some(manager) = around
        .and_then(|around| around.superior.as_ref())
        .and_then(|seat| seat.holder.clone())
    {
        lines.push(line(
            "people-manager",
            Said::Person(manager),
            Audience::Colleagues,
            company,
            words,
        ));
    }
    let phone = if profile.work_phone.is_empty() {
        Said::Nothing
    } else {
        Said::Phone(profile.work_phone.clone())
    };
    lines.push(line(
        "people-work-phone",
        phone,
        Audience::Colleagues,
        company,
        words,
    ));
    lines.push(line(
        "people-site",
        text(profile.site.as_ref()),
        Audience::Everyone,
        company,
        words,
    ));
    lines.extend(told(profile, false, words));
    kept(lines, own)
}

fn personal(profile: &Profile, own: bool, words: Words) -> Vec<Line> {
    kept(told(profile, true, words), own)
}

fn told(profile: &Profile, personal: bool, words: Words) -> Vec<Line> {
    let company = &profile.person.card.company;
    let fields = profile
        .told
        .iter()
        .filter(|told| told.field.is_personal() == personal);
    let lines = fields.map(|told| {
        let said = match told.field {
            _ if told.text.is_empty() => Said::Nothing,
            Own::Skills | Own::Languages => Said::Words(terms::split(&told.text)),
            Own::Phone => Said::Phone(told.text.clone()),
            _ => Said::Text(told.text.clone()),
        };
        line(label(told.field), said, told.audience, company, words)
    });
    lines.collect()
}

/// What says nothing is shown to its owner alone, who could fill it in.
fn kept(mut lines: Vec<Line>, own: bool) -> Vec<Line> {
    lines.retain(|line| own || !matches!(line.value, Said::Nothing));
    lines
}

fn line(label: &'static str, value: Said, audience: Audience, company: &str, words: Words) -> Line {
    Line {
        label: words.say(label),
        value,
        icon: audience.icon(),
        seen_by: seen_by(audience, company, words),
    }
}

/// An audience in words; colleagues are named by their company.
pub(super) fn seen_by(audience: Audience, company: &str, words: Words) -> String {
    match audience {
        Audience::Oneself => words.say("people-seen-by-oneself").to_owned(),
        Audience::Colleagues => words.one("people-seen-by-colleagues", "company", company),
        Audience::Everyone => words.say("people-seen-by-everyone").to_owned(),
    }
}

/// The key of a field's label.
pub(super) fn label(field: Own) -> &'static str {
    match field {
        Own::About => "people-about",
        Own::Skills => "people-skills",
        Own::Languages => "people-languages",
        Own::Phone => "people-phone",
        Own::Address => "people-address",
        Own::Diplomas => "people-diplomas",
        Own::Hobbies => "people-hobbies",
    }
}

/// A telephone number as a link dials it: figures, and the plus of a country.
fn dialled(phone: &str) -> String {
    phone
        .chars()
        .filter(|sign| sign.is_ascii_digit() || *sign == '+')
        .collect()
}
