//! The form one writes in: where, to whom, of what kind; and again with its text when it was refused.

use askama::Template;
use axum::http::StatusCode;
use kit::site::Site;
use kit::ui::Initials;
use kit::web::{Page, Reader, Refusal, Stop};
use kit::words::Words;
use people::Actor;
use spaces::Mine;

use super::form::wrong;
use crate::post::Kind;
use people::attachments::Sent;
use people::attachments::{self, Attachment, ChooserView};

/// The fields a refusal may be about.
const FIELDS: &[&str] = &["space", "kind", "body", "files"];

/// The form to write a post in.
#[derive(Template)]
#[template(path = "composer.html")]
pub(crate) struct ComposerView<'a> {
    words: Words,
    actor: &'a Actor,
    initials: Initials,
    /// « Écrire à vos collègues »
    invitation: String,
    /// What the draft is kept under, and where to go back to: `home`, or a space.
    place: &'a str,
    choices: Vec<Choice<'a>>,
    announces: bool,
    kind: Kind,
    body: &'a str,
    open: bool,
    /// The largest file, in megabytes.
    limit: u64,
    chooser: ChooserView,
    /// The field that was refused, as the page calls it.
    wrong: String,
    refusal: Option<String>,
    preview: Option<String>,
}

/// A space one may write in.
struct Choice<'a> {
    slug: &'a str,
    name: &'a str,
    /// « 47 personnes »
    readers: String,
    audience: String,
    outside: bool,
    chosen: bool,
}

/// Where a form stands and what is in it.
#[derive(Default)]
pub(crate) struct Composer<'a> {
    /// The only space to write in, on its own page.
    pub(crate) inside: Option<&'a Mine>,
    /// What was written already.
    pub(crate) sent: Option<&'a Sent>,
    /// The files that are in it already.
    pub(crate) files: Vec<Attachment>,
    /// Why it was refused.
    pub(crate) refusal: Option<Refusal>,
    /// What it would look like.
    pub(crate) preview: Option<String>,
}

impl<'a> Composer<'a> {
    /// The form, or nothing where one may write nowhere.
    pub(crate) fn view(
        self,
        site: &Site,
        reader: &Reader,
        actor: &'a Actor,
        mine: &'a [Mine],
    ) -> Option<ComposerView<'a>> {
        let words = reader.words;
        let wanted = self.sent.and_then(|sent| sent.field("space"));
        let open_to: Vec<&Mine> = match self.inside {
            Some(space) => vec![space],
            None => mine.iter().filter(|space| !space.archived).collect(),
        };
        if open_to.is_empty() || open_to.iter().all(|space| space.archived) {
            return None;
        }
        let chosen = open_to
            .iter()
            .position(|space| Some(space.slug.as_str()) == wanted)
            .unwrap_or(0);
        let invitation = match self.inside {
            Some(space) => words.one("posts-write-in", "space", &space.name),
            None => words.say("posts-write").to_owned(),
        };
        let kind = self
            .sent
            .and_then(|sent| sent.field("kind"))
            .and_then(Kind::from_tag)
            .unwrap_or_default();
        Some(ComposerView {
            words,
            actor,
            initials: kit::ui::initials(&actor.name, actor.person.0),
            invitation,
            place: self.inside.map_or("home", |space| space.slug.as_str()),
            announces: open_to.iter().any(|space| space.steward),
            choices: open_to
                .iter()
                .enumerate()
                .map(|(place, space)| Choice::of(words, space, place == chosen))
                .collect(),
            kind,
            body: self
                .sent
                .map_or("", |sent| sent.field("body").unwrap_or_default()),
            open: self.sent.is_some(),
            limit: site.settings.largest_file / 1_000_000,
            chooser: ChooserView::new(
                words,
                "compose-files",
                site.settings.largest_file,
                self.files,
            ),
            wrong: wrong("compose", FIELDS, self.refusal.as_ref()),
            refusal: self.refusal.map(|refusal| refusal.sentence(words)),
            preview: self.preview,
        })
    }
}

impl ComposerView<'_> {
    fn chosen(&self) -> Option<&Choice<'_>> {
        self.choices.iter().find(|choice| choice.chosen)
    }
}

impl<'a> Choice<'a> {
    fn of(words: Words, space: &'a Mine, chosen: bool) -> Self {
        let audience = space.audience;
        Self {
            slug: &space.slug,
            name: &space.name,
            readers: audience.brief(words),
            audience: audience.sentence(words),
            outside: audience.reaches_outside(),
            chosen,
        }
    }
}

#[derive(Template)]
#[template(path = "compose.html")]
struct Compose<'a> {
    words: Words,
    composer: ComposerView<'a>,
    taken_back: bool,
}

/// A page with the form alone, as it was sent: refused, or looked at before sending.
pub(crate) async fn compose_again(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    sent: &Sent,
    refusal: Option<Refusal>,
    preview: Option<String>,
) -> Result<Page, Stop> {
    let status = refusal
        .as_ref()
        .map_or(StatusCode::OK, |refusal| refusal.status);
    let form = Composer {
        sent: Some(sent),
        refusal,
        preview,
        ..Composer::default()
    };
    // Whoever may write nowhere is told so by the refusal's own page.
    let page = alone(site, reader, actor, form, false).await?;
    Ok(page.ok_or_else(Stop::not_found)?.status(status))
}

/// A page with the form alone and what was just taken back in it, to say it better; nothing
/// where one may write nowhere any more.
pub(crate) async fn compose_taken_back(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    sent: &Sent,
) -> Result<Option<Page>, Stop> {
    let form = Composer {
        sent: Some(sent),
        ..Composer::default()
    };
    alone(site, reader, actor, form, true).await
}

async fn alone(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    mut form: Composer<'_>,
    taken_back: bool,
) -> Result<Option<Page>, Stop> {
    let mut tx = site.db.read().await?;
    let mine = spaces::mine(&mut tx, actor).await?;
    let attached = form.sent.map(Sent::attached).unwrap_or_default();
    form.files = attachments::among(&mut tx, actor.person, &attached).await?;
    drop(tx);
    let words = reader.words;
    let Some(composer) = form.view(site, reader, actor, &mine) else {
        return Ok(None);
    };
    let page = Compose {
        words,
        composer,
        taken_back,
    };
    Page::new(words.say("posts-compose"), &page).map(Some)
}
