//! Where one is signed in, and ending it from afar.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Page, Path, Reader, Stop, see_other, unset_cookie};
use kit::words::{Arg, Words};

use crate::accounts::in_person::InPerson;
use crate::accounts::sessions::{self, Session, SessionId};
use crate::administration::resets::{self, Made};

#[derive(Template)]
#[template(path = "settings-sessions.html")]
struct SessionsPage<'a> {
    words: Words,
    reader: &'a Reader,
    sessions: &'a [Session],
    this: SessionId,
    resets: &'a [Made],
}

impl SessionsPage<'_> {
    fn device<'a>(&self, session: &'a Session) -> &'a str {
        if session.device == "?" {
            self.words.say("people-session-unknown")
        } else {
            &session.device
        }
    }

    /// Who decided on a link to another password, and why.
    fn by(&self, made: &Made) -> String {
        let (Some(asked_by), Some(made_by)) = (&made.asked_by, &made.confirmed_by) else {
            return self.words.say("people-session-reset-terminal").to_owned();
        };
        let args = [
            ("asked", Arg::Text(asked_by.shown(self.words).to_owned())),
            ("made", Arg::Text(made_by.shown(self.words).to_owned())),
            ("reason", Arg::Text(made.reason.clone())),
        ];
        self.words.with("people-session-reset-by", &args)
    }

    fn span(&self, session: &Session) -> String {
        let (since, until) = (
            self.reader.moment(session.created_at),
            self.reader.day(session.expires_at),
        );
        self.words
            .two("people-session-since", ("since", since), ("until", until))
    }
}

/// The sessions of whoever asks, this one marked.
pub(super) async fn show(
    State(site): State<SharedSite>,
    asking: InPerson,
    reader: Reader,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let sessions = sessions::of(&site, &mut tx, asking.actor.person).await?;
    let resets = resets::made(&site, &mut tx, asking.actor.person).await?;
    let words = reader.words;
    let page = SessionsPage {
        resets: &resets,
        words,
        reader: &reader,
        sessions: &sessions,
        this: asking.session,
    };
    Ok(Page::new(words.say("people-settings-sessions"), &page)?.section("settings"))
}

/// Ends one session; ending this one is signing out.
pub(super) async fn end(
    State(site): State<SharedSite>,
    asking: InPerson,
    Path(session): Path<SessionId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    if !sessions::end(&mut tx, asking.actor.person, session).await? {
        return Err(Stop::not_found());
    }
    site.commit(tx).await?;
    if session != asking.session {
        return Ok(see_other("/settings/sessions"));
    }
    let mut response = see_other("/sign-in");
    response
        .headers_mut()
        .insert(header::SET_COOKIE, unset_cookie(site.settings.is_https()));
    Ok(response)
}

/// Ends every session but this one.
pub(super) async fn end_others(
    State(site): State<SharedSite>,
    asking: InPerson,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    sessions::end_others(&mut tx, asking.actor.person, asking.session).await?;
    site.commit(tx).await?;
    Ok(see_other("/settings/sessions"))
}
