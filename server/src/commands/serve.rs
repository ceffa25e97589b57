//! `parvis serve`

use tokio::net::TcpListener;

use crate::settings::Options;

/// Serves until asked to stop.
///
/// # Errors
/// A sentence that says why it cannot.
pub async fn run(options: &Options) -> Result<(), String> {
    let site = crate::serve::open(options)
        .await
        .map_err(|fault| fault.to_string())?;
    let listener = TcpListener::bind(&options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    let name = people::organisation::name(&site)
        .await
        .map_err(|fault| fault.to_string())?;
    let address = &site.settings.public_url;
    if let Some(name) = name {
        println!("{name}: {address}");
    } else {
        let secret = people::organisation::setup::make_secret(&site)
            .await
            .map_err(|fault| fault.to_string())?;
        println!("Parvis is empty. Set it up here, once: {address}/setup?secret={secret}");
    }
    crate::serve::serve(site, listener, options)
        .await
        .map_err(|fault| fault.to_string())
}
