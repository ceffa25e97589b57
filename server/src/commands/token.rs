//! `parvis token`: tokens for programs.

use clap::Subcommand;
use kit::values;
use people::PersonId;
use people::accounts::tokens;

use crate::settings::Options;

/// What can be done with tokens.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a token for a person and print it: nothing else is printed, and it is shown only now.
    Create {
        /// The person, by handle or e-mail address.
        #[arg(long, value_name = "HANDLE-OR-MAIL")]
        person: String,
        /// What the token may do: read, or read,write. Nothing can only write.
        #[arg(long, value_delimiter = ',', default_value = "read", value_parser = ["read", "write"])]
        scopes: Vec<String>,
        /// What the owner will see it called.
        #[arg(long, default_value = "parvis token create")]
        name: String,
    },
}

const WHO: &str = "select p.id from people p join credentials c on c.person_id = p.id \
     where p.standing = 'active' and (p.handle = $1 or c.email_folded = $1)";

/// Makes the token. Its owner is told in their notifications.
///
/// # Errors
/// A sentence when there is no such active account.
pub async fn run(options: &Options, command: &Command) -> Result<(), String> {
    let Command::Create {
        person,
        scopes,
        name,
    } = command;
    if !scopes.iter().any(|scope| scope == "read") {
        return Err("whoever writes reads what they wrote: ask for read,write".into());
    }
    let site = crate::serve::open(options)
        .await
        .map_err(|fault| fault.to_string())?;
    let make = async {
        let mut tx = site.db.write().await?;
        let login = people::accounts::login(person);
        let Some(owner) = tx.first::<PersonId>(WHO, values![login]).await? else {
            return Ok(None);
        };
        let can_write = scopes.iter().any(|scope| scope == "write");
        let secret = tokens::make(&site, &mut tx, owner, name, can_write).await?;
        site.commit(tx).await?;
        kit::facts::follow_all(&site).await?;
        Ok::<_, kit::fault::Fault>(Some(secret))
    };
    let secret = make.await.map_err(|fault| fault.to_string())?;
    let secret =
        secret.ok_or_else(|| format!("nobody with an active account is called {person}"))?;
    println!("{secret}");
    Ok(())
}
