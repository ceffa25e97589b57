//! `parvis demo`: an invented organisation to walk through.

use kit::words::Lang;
use tokio::net::TcpListener;

use super::worded;
use crate::demonstration::{self, PASSPHRASE};
use crate::settings::Options;

/// Fills the database (once) and serves it.
///
/// # Errors
/// A sentence that says why it cannot: the folder holds somebody's real organisation, most likely.
pub async fn run(options: &Options) -> Result<(), String> {
    let mut options = options.clone();
    // Nobody there is real: their letters stay in a folder, whatever is configured.
    options.smtp_url = None;
    options
        .mail_folder
        .get_or_insert_with(|| options.data.join("mail"));
    let options = &options;
    let site = crate::serve::open(options)
        .await
        .map_err(|fault| fault.to_string())?;
    let words = site.words(Lang::Fr);
    let listener = TcpListener::bind(&options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let accounts = demonstration::fill(&site)
        .await
        .map_err(|stop| worded(&stop, words))?;
    println!(
        "{}",
        words.one("server-demo-open", "address", &site.settings.public_url)
    );
    for account in &accounts {
        println!(
            "  {:<28} {:<24} {}",
            account.handle,
            account.name,
            words.say(account.role)
        );
    }
    println!(
        "{}",
        words.one("server-demo-passphrase", "passphrase", PASSPHRASE)
    );
    crate::serve::serve(site, listener, options)
        .await
        .map_err(|fault| fault.to_string())
}
