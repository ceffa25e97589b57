//! One's own profile as JSON: what the form shows, each field with who sees it.

use axum::extract::State;
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::web::{Json, Stop};
use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::edit::Draft;
use super::profile::{Own, Profile};
use super::terms;
use crate::Actor;

/// One's own profile. The name, the title, the unit, the site and the superior are the organisation's to say.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = MyProfile)]
pub(super) struct Shape {
    /// Your telephone at work, for colleagues to see.
    work_phone: String,
    /// Your photo.
    photo: Photo,
    /// A few words about yourself at work.
    about: Said,
    /// What you can do.
    skills: Words,
    /// The languages you speak.
    languages: Words,
    /// A private telephone.
    phone: Said,
    /// A private address.
    address: Said,
    /// Your diplomas.
    diplomas: Said,
    /// What you like to do elsewhere.
    hobbies: Said,
    /// Which state of the profile this is: send it back when changing.
    version: String,
}

/// What a field says, and to whom.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ProfileText)]
pub(super) struct Said {
    /// What it says; empty when nothing.
    text: String,
    /// Who sees it.
    seen_by: Audience,
}

/// The words of a field, and who sees them.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ProfileWords)]
pub(super) struct Words {
    /// The words.
    words: Vec<String>,
    /// Who sees them.
    seen_by: Audience,
}

/// One's photo, and who sees it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ProfilePhoto)]
pub(super) struct Photo {
    /// Where it is, on this site; null when there is none.
    url: Option<String>,
    /// Who sees it.
    seen_by: Audience,
}

/// What is to be changed; what is left out stays.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MyProfileChange)]
pub(super) struct Change {
    /// Your telephone at work.
    work_phone: Option<String>,
    /// Who sees your photo; the photo itself is sent to `/api/v1/me/photo`.
    photo: Option<Shown>,
    /// A few words about yourself at work.
    about: Option<Telling>,
    /// What you can do.
    skills: Option<Naming>,
    /// The languages you speak.
    languages: Option<Naming>,
    /// A private telephone.
    phone: Option<Telling>,
    /// A private address.
    address: Option<Telling>,
    /// Your diplomas.
    diplomas: Option<Telling>,
    /// What you like to do elsewhere.
    hobbies: Option<Telling>,
    /// The version this change began from; the one that stands when left out.
    version: Option<String>,
}

/// What a field shall say, and to whom; what is left out stays.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProfileTextChange)]
pub(super) struct Telling {
    /// What it says; empty for nothing.
    text: Option<String>,
    /// Who sees it.
    seen_by: Option<Audience>,
}

/// The words of a field, and who shall see them; what is left out stays.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProfileWordsChange)]
pub(super) struct Naming {
    /// The words; a comma parts two of them.
    words: Option<Vec<String>>,
    /// Who sees them.
    seen_by: Option<Audience>,
}

/// Who shall see the photo.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProfilePhotoChange)]
pub(super) struct Shown {
    /// Who sees it.
    seen_by: Option<Audience>,
}

impl Shape {
    pub(super) fn of(profile: &Profile) -> Self {
        let told = |field| profile.told.iter().find(|told| told.field == field);
        let seen_by = |field| told(field).map_or(Audience::Oneself, |told| told.audience);
        let text = |field| told(field).map_or("", |told| told.text.as_str());
        let said = |field| Said {
            text: text(field).to_owned(),
            seen_by: seen_by(field),
        };
        let words = |field| Words {
            words: terms::split(text(field)),
            seen_by: seen_by(field),
        };
        Self {
            work_phone: profile.work_phone.clone(),
            photo: Photo {
                url: profile.photo.as_ref().map(|name| format!("/photos/{name}")),
                seen_by: profile.photo_audience,
            },
            about: said(Own::About),
            skills: words(Own::Skills),
            languages: words(Own::Languages),
            phone: said(Own::Phone),
            address: said(Own::Address),
            diplomas: said(Own::Diplomas),
            hobbies: said(Own::Hobbies),
            version: profile.updated_at.0.to_string(),
        }
    }
}

impl Change {
    fn of(self, profile: &Profile) -> Draft {
        let mut draft = Draft::begun_from(profile);
        let texts = [
            (Own::About, self.about),
            (Own::Phone, self.phone),
            (Own::Address, self.address),
            (Own::Diplomas, self.diplomas),
            (Own::Hobbies, self.hobbies),
        ];
        for (field, telling) in texts {
            let telling = telling.unwrap_or_default();
            draft.tell(field, telling.text.as_deref(), telling.seen_by);
        }
        for (field, naming) in [(Own::Skills, self.skills), (Own::Languages, self.languages)] {
            let naming = naming.unwrap_or_default();
            let line = naming.words.map(|words| words.join(", "));
            draft.tell(field, line.as_deref(), naming.seen_by);
        }
        if let Some(work_phone) = &self.work_phone {
            draft.call_at(work_phone);
        }
        draft.photo_audience = self
            .photo
            .and_then(|photo| photo.seen_by)
            .unwrap_or(draft.photo_audience);
        if let Some(version) = &self.version {
            // A version that is no version never was the one that stands.
            draft.began_from = Instant(version.parse().unwrap_or_default());
        }
        draft
    }
}

/// One's own profile, each field with who sees it.
#[utoipa::path(get, path = "/api/v1/me/profile", tag = "people",
    responses((status = 200, body = Shape), (status = 401, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<Json<Shape>, Stop> {
    let profile = Profile::own(&mut site.db.read().await?, &actor).await?;
    Ok(Json(Shape::of(&profile)))
}

/// Changes what one says of oneself, and who sees it.
#[utoipa::path(patch, path = "/api/v1/me/profile", tag = "people", request_body = Change,
    responses((status = 200, body = Shape), (status = 401, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn change(
    State(site): State<SharedSite>,
    actor: Actor,
    Json(change): Json<Change>,
) -> Result<Json<Shape>, Stop> {
    let profile = Profile::own(&mut site.db.read().await?, &actor).await?;
    change.of(&profile).save(&site, &actor).await?;
    let profile = Profile::own(&mut site.db.read().await?, &actor).await?;
    Ok(Json(Shape::of(&profile)))
}
