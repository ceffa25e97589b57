//! The form of one's own profile: beside each answer, who sees it.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::clock::Instant;
use kit::site::{SharedSite, Site};
use kit::web::{Page, Reader, Refusal, Stop, Uploads, see_other};
use kit::words::Words;

use super::assignment::LONGEST_PHONE;
use super::audience::Audience;
use super::card::Card;
use super::edit::{Draft, PhotoChange};
use super::page::{label, seen_by};
use super::photo;
use super::profile::{Own, Profile, Told};
use crate::Actor;
use crate::chart::{self, Seat};

/// One field of the form.
struct Field {
    key: &'static str,
    label: &'static str,
    help: &'static str,
    text: String,
    long: bool,
    longest: usize,
    audiences: Vec<Choice>,
    error: Option<String>,
}

/// A possible audience of a field.
struct Choice {
    tag: &'static str,
    sentence: String,
    chosen: bool,
}

/// What the organisation decides, shown with the reason why it is not asked here.
struct Decided {
    label: &'static str,
    value: String,
    icon: &'static str,
    seen_by: String,
}

#[derive(Template)]
#[template(path = "profile-edit.html")]
struct Edit<'a> {
    words: Words,
    portrait: Card,
    began_from: i64,
    decided: Vec<Decided>,
    work_phone: &'a str,
    phone_seen_by: String,
    phone_error: Option<String>,
    work: Vec<Field>,
    personal: Vec<Field>,
    photo_audiences: Vec<Choice>,
    photo_error: Option<String>,
    /// The field that was refused, as the page calls it.
    wrong: String,
    refusal: Option<String>,
}

/// The form, with what is known.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
) -> Result<Page, Stop> {
    let own = own(&site, &actor).await?;
    form(&reader, &own, None)
}

/// One's profile, and whom one reports to.
struct Mine {
    profile: Profile,
    manager: Option<Seat>,
}

async fn own(site: &Site, actor: &Actor) -> Result<Mine, Stop> {
    let mut tx = site.db.read().await?;
    let around = chart::around(&mut tx, actor, actor.person).await?;
    Ok(Mine {
        profile: Profile::own(&mut tx, actor).await?,
        manager: around.and_then(|around| around.superior),
    })
}

fn form(reader: &Reader, own: &Mine, refusal: Option<&Refusal>) -> Result<Page, Stop> {
    let Mine { profile, manager } = own;
    let words = reader.words;
    let wrong = |key: &str| {
        refusal
            .filter(|refusal| refusal.field == Some(key))
            .map(|refusal| refusal.sentence(words))
    };
    let company = &profile.person.card.company;
    let field = |told: &Told| Field {
        key: told.field.key(),
        label: words.say(label(told.field)),
        help: if matches!(told.field, Own::Skills | Own::Languages) {
            words.say("people-profile-commas")
        } else {
            ""
        },
        text: told.text.clone(),
        long: told.field == Own::About,
        longest: told.field.longest(),
        audiences: choices(told.audience, company, words),
        error: wrong(told.field.key()),
    };
    let layer = |personal: bool| {
        profile
            .told
            .iter()
            .filter(|told| told.field.is_personal() == personal)
            .map(field)
            .collect()
    };
    let page = Edit {
        words,
        portrait: Card {
            photo: profile.photo.clone(),
            ..profile.person.card.clone()
        },
        began_from: profile.updated_at.0,
        decided: decided(profile, manager.as_ref(), words),
        work_phone: &profile.work_phone,
        phone_seen_by: seen_by(Audience::Colleagues, company, words),
        phone_error: wrong("work_phone"),
        work: layer(false),
        personal: layer(true),
        photo_audiences: choices(profile.photo_audience, company, words),
        photo_error: wrong("photo"),
        wrong: match refusal.and_then(|refusal| refusal.field) {
            None => String::new(),
            Some(asked @ ("photo" | "work_phone")) => asked.to_owned(),
            Some(own) => format!("own-{own}"),
        },
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-profile-edit"), &page)?
        .status(status)
        .section("settings"))
}

fn choices(chosen: Audience, company: &str, words: Words) -> Vec<Choice> {
    let choice = |audience: Audience| Choice {
        tag: audience.tag(),
        sentence: seen_by(audience, company, words),
        chosen: audience == chosen,
    };
    Audience::ALL.into_iter().map(choice).collect()
}

fn decided(profile: &Profile, manager: Option<&Seat>, words: Words) -> Vec<Decided> {
    let manager = manager.map_or_else(String::new, |seat| seat.known_as(&words));
    let card = &profile.person.card;
    let line = |label: &'static str, value: &str, audience: Audience| Decided {
        label: words.say(label),
        value: if value.is_empty() {
            words.say("people-not-told").to_owned()
        } else {
            value.to_owned()
        },
        icon: audience.icon(),
        seen_by: seen_by(audience, &card.company, words),
    };
    vec![
        line("people-name", &card.name, Audience::Everyone),
        line(
            "people-handle",
            &format!("@{}", card.handle),
            Audience::Everyone,
        ),
        line("people-title", &card.title, Audience::Everyone),
        line(
            "people-unit",
            profile.unit.as_deref().unwrap_or_default(),
            Audience::Everyone,
        ),
        line("people-company", &card.company, Audience::Everyone),
        line(
            "people-site",
            profile.site.as_deref().unwrap_or_default(),
            Audience::Everyone,
        ),
        line("people-manager", &manager, Audience::Colleagues),
    ]
}

/// Takes the form. Whatever is refused, what was typed comes back.
pub(super) async fn save(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    request: Request,
) -> Result<Response, Stop> {
    let (uploads, refusal) = Uploads::read(request, &site).await;
    let mut own = own(&site, &actor).await?;
    let mut draft = drafted(&own.profile, &uploads);
    own.profile.told.clone_from(&draft.told);
    own.profile.photo_audience = draft.photo_audience;
    own.profile.work_phone.clone_from(&draft.work_phone);
    let kept = match refusal {
        Some(refusal) => Err(refusal.on("photo").into()),
        None => keep(&site, &actor, &mut draft, uploads).await,
    };
    match kept {
        Ok(()) => Ok(see_other(&format!("/people/{}", actor.handle))),
        Err(stop) => Ok(form(&reader, &own, Some(&stop.refusal()?))?.into_response()),
    }
}

async fn keep(site: &Site, actor: &Actor, draft: &mut Draft, uploads: Uploads) -> Result<(), Stop> {
    // Before the photo is looked at, which costs more.
    draft.judge()?;
    if let Some((_, upload)) = uploads.files.into_iter().find(|(key, _)| key == "photo") {
        draft.photo = PhotoChange::New(photo::take_in(site, upload).await?);
    }
    draft.save(site, actor).await
}

/// What the form says; a field it leaves out stays as it is.
fn drafted(profile: &Profile, uploads: &Uploads) -> Draft {
    let audience = |key: &str| {
        uploads
            .field(&format!("seen-{key}"))
            .and_then(Audience::from_tag)
    };
    let mut draft = Draft::begun_from(profile);
    for field in Own::ALL {
        draft.tell(field, uploads.field(field.key()), audience(field.key()));
    }
    if let Some(work_phone) = uploads.field("work_phone") {
        draft.call_at(work_phone);
    }
    draft.photo_audience = audience("photo").unwrap_or(draft.photo_audience);
    if uploads.field("photo-removal").is_some() {
        draft.photo = PhotoChange::None;
    }
    let began_from = uploads
        .field("began-from")
        .and_then(|text| text.parse().ok());
    draft.began_from = began_from.map_or(draft.began_from, Instant);
    draft
}
