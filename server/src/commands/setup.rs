//! `parvis setup`: the first day, without a browser.

use clap::Args;
use kit::words::Lang;
use people::organisation::setup::{self, Beginning, Founder};

use super::worded;
use crate::settings::Options;

/// What `parvis setup` needs.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The organisation's name.
    #[arg(long)]
    organisation: String,
    /// Its language: fr or en.
    #[arg(long, default_value = "fr", value_parser = ["fr", "en"])]
    language: String,
    /// An administrator, as "Name <mail>"; at least two, because nobody administers alone.
    /// Several in one text stand on lines of their own, or apart by a semicolon.
    #[arg(long = "administrator", value_name = "NAME <MAIL>", required = true, value_parser = founders)]
    administrators: Vec<Founders>,
}

/// Those named in one text: a variable cannot be given twice, and a name may hold a comma.
#[derive(Debug, Clone)]
struct Founders(Vec<Founder>);

fn founders(text: &str) -> Result<Founders, String> {
    let named = text.split([';', '\n']).map(str::trim);
    let named = named.filter(|one| !one.is_empty());
    named.map(founder).collect::<Result<_, _>>().map(Founders)
}

fn founder(text: &str) -> Result<Founder, String> {
    let (name, rest) = text.split_once('<').ok_or("write it as: Name <mail>")?;
    let email = rest
        .trim_end()
        .strip_suffix('>')
        .ok_or("write it as: Name <mail>")?;
    Ok(Founder {
        name: name.trim().to_owned(),
        email: email.trim().to_owned(),
    })
}

/// Sets the organisation up and prints the invitations.
///
/// # Errors
/// A sentence that says what is missing.
pub async fn run(options: &Options, arguments: &Arguments) -> Result<(), String> {
    let site = crate::serve::open(options)
        .await
        .map_err(|fault| fault.to_string())?;
    let language = Lang::from_tag(&arguments.language).unwrap_or_default();
    let beginning = Beginning {
        organisation: arguments.organisation.clone(),
        language,
        founders: arguments
            .administrators
            .iter()
            .flat_map(|named| named.0.clone())
            .collect(),
    };
    let words = site.words(language);
    let invitations = setup::begin(&site, &beginning)
        .await
        .map_err(|stop| worded(&stop, words))?;
    // What follows from the beginning (the square, its first members) is there when we return.
    kit::facts::follow_all(&site)
        .await
        .map_err(|fault| fault.to_string())?;
    for invitation in invitations {
        println!(
            "{} <{}>: {}",
            invitation.founder.name, invitation.founder.email, invitation.link
        );
    }
    Ok(())
}
