//! `parvis link`: the way back in when no administrator can come in.

use clap::Args;

use super::worded;
use crate::arrivals;
use crate::settings::Options;

/// Whom the link is for.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The person, by handle or e-mail address.
    #[arg(long, value_name = "HANDLE-OR-MAIL")]
    person: String,
}

/// Makes the link and prints it alone. The person and the administrators are told.
///
/// # Errors
/// A sentence when nobody is called so, or they may not come in.
pub async fn run(options: &Options, arguments: &Arguments) -> Result<(), String> {
    let site = crate::serve::open(options)
        .await
        .map_err(|fault| fault.to_string())?;
    let language = arrivals::language(&site)
        .await
        .map_err(|fault| fault.to_string())?;
    let words = site.words(language.unwrap_or_default());
    let link = people::link_at_the_terminal(&site, &arguments.person)
        .await
        .map_err(|stop| worded(&stop, words))?
        .ok_or_else(|| format!("nobody is called {}", arguments.person))?;
    kit::facts::follow_all(&site)
        .await
        .map_err(|fault| fault.to_string())?;
    println!("{link}");
    Ok(())
}
