//! What is asked of the product, so that every page is seen in every state it has.

mod administration;
mod messages;
mod people;
mod posts;
mod spaces;

use crate::world::{Client, World};

use super::cast::Cast;

/// One page, and who asks for it.
pub struct Sample {
    pub who: Client,
    pub path: String,
    pub ask: Ask,
    pub status: u16,
}

/// How it is asked for.
pub enum Ask {
    Get,
    Form(Vec<(&'static str, String)>),
    /// A form with one file: its field, its name, its bytes.
    File(
        Vec<(&'static str, String)>,
        &'static str,
        &'static str,
        Vec<u8>,
    ),
    /// By the script of the page, which takes a piece.
    Piece(Vec<(&'static str, String)>),
}

fn get(who: &Client, path: impl Into<String>) -> Sample {
    Sample {
        who: who.clone(),
        path: path.into(),
        ask: Ask::Get,
        status: 200,
    }
}

fn refused(
    who: &Client,
    path: impl Into<String>,
    status: u16,
    fields: &[(&'static str, &str)],
) -> Sample {
    let fields = fields
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    Sample {
        who: who.clone(),
        path: path.into(),
        ask: Ask::Form(fields),
        status,
    }
}

impl Sample {
    fn status(self, status: u16) -> Self {
        Self { status, ..self }
    }
}

/// Everything, asked anew in each language.
pub async fn samples(world: &World, cast: &Cast) -> Vec<Sample> {
    let links = cast.links(world).await;
    let mut all = strangers(world, &links);
    all.extend(spaces::samples(cast));
    all.extend(posts::samples(cast));
    all.extend(messages::samples(cast).await);
    all.extend(people::samples(cast));
    all.extend(people::settings(cast));
    all.extend(administration::samples(cast));
    all.extend(administration::resets(cast).await);
    all.extend(administration::records(cast));
    all.extend(administration::fresh(cast).await);
    all
}

fn strangers(world: &World, [invitation, reset]: &[String; 2]) -> Vec<Sample> {
    let stranger = world.stranger();
    vec![
        get(&stranger, "/sign-in"),
        refused(
            &stranger,
            "/sign-in",
            422,
            &[("login", "personne"), ("password", "faux")],
        ),
        get(&stranger, "/reset"),
        get(&stranger, "/reset?sent=yes"),
        get(&stranger, "/unsubscribe/perdu").status(404),
        get(&stranger, invitation),
        get(&stranger, reset),
        refused(&stranger, reset, 422, &[("password", "court")]),
        get(&stranger, "/welcome/perdu").status(410),
        get(&stranger, "/nowhere").status(404),
        get(&world.before_a_lost_database(), "/sign-in").status(503),
        refused(
            &stranger,
            "/posts",
            401,
            &[("space", "ailleurs"), ("body", "Un texte précieux")],
        ),
    ]
}
