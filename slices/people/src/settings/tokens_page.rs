//! Tokens for programs: made here, shown once, revoked here.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use crate::accounts::in_person::InPerson;
use crate::accounts::tokens::{self, Token, TokenId};

/// The most characters of a token's name.
const LONGEST_NAME: usize = 80;
/// The most tokens of one person: more are a sign of tokens that nobody revokes.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "settings-tokens.html")]
struct TokensPage<'a> {
    words: Words,
    reader: &'a Reader,
    tokens: &'a [Token],
    made: Option<&'a str>,
    wish: &'a Wish,
    longest: usize,
    /// The field that was refused.
    wrong: &'static str,
    refusal: Option<String>,
}

impl TokensPage<'_> {
    fn since(&self, token: &Token) -> String {
        self.words.one(
            "people-token-since",
            "day",
            self.reader.day(token.created_at),
        )
    }
}

/// What the form sends: every token may read, so only writing is asked.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    name: String,
    write: Option<String>,
}

/// The tokens of whoever asks, without their secrets.
pub(super) async fn show(
    State(site): State<SharedSite>,
    asking: InPerson,
    reader: Reader,
) -> Result<Page, Stop> {
    page(&site, &asking, &reader, &Wish::default(), None, None).await
}

async fn page(
    site: &Site,
    asking: &InPerson,
    reader: &Reader,
    wish: &Wish,
    made: Option<&str>,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let tokens = tokens::of(&mut site.db.read().await?, asking.actor.person).await?;
    let words = reader.words;
    let refused = refusal.map(|refusal| refusal.sentence(words));
    let page = TokensPage {
        words,
        reader,
        tokens: &tokens,
        made,
        wish,
        longest: LONGEST_NAME,
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refused,
    };
    Ok(Page::new(words.say("people-settings-tokens"), &page)?.section("settings"))
}

/// Makes a token. Its secret is in this answer and nowhere else, so the answer is no redirect.
pub(super) async fn make(
    State(site): State<SharedSite>,
    asking: InPerson,
    reader: Reader,
    Form(wish): Form<Wish>,
) -> Result<Response, Stop> {
    match make_one(&site, &asking, &wish).await {
        Ok(secret) => {
            let page = page(
                &site,
                &asking,
                &reader,
                &Wish::default(),
                Some(&secret),
                None,
            )
            .await?;
            Ok(page.status(StatusCode::CREATED).into_response())
        }
        Err(stop) => {
            let refusal = stop.refusal()?;
            let page = page(&site, &asking, &reader, &wish, None, Some(&refusal)).await?;
            Ok(page.status(refusal.status).into_response())
        }
    }
}

async fn make_one(site: &Site, asking: &InPerson, wish: &Wish) -> Result<String, Stop> {
    let name = wish.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Refusal::invalid("people-token-name")
            .arg("longest", whole(LONGEST_NAME))
            .on("name")
            .into());
    }
    let owner = asking.actor.person;
    let mut tx = site.db.write().await?;
    if tokens::of(&mut tx, owner).await?.len() >= MOST {
        return Err(Refusal::conflict("people-token-most")
            .arg("most", whole(MOST))
            .into());
    }
    let secret = tokens::make(site, &mut tx, owner, &name, wish.write.is_some()).await?;
    site.commit(tx).await?;
    Ok(secret)
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Revokes a token at once.
pub(super) async fn revoke(
    State(site): State<SharedSite>,
    asking: InPerson,
    Path(token): Path<TokenId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    if !tokens::revoke(&mut tx, asking.actor.person, token).await? {
        return Err(Stop::not_found());
    }
    site.commit(tx).await?;
    Ok(see_other("/settings/tokens"))
}
