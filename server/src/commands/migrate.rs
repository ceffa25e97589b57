//! `parvis migrate`

use kit::clock::SystemClock;

use crate::migrations::MIGRATIONS;
use crate::settings::Options;

/// Brings the database to this version's schema.
///
/// # Errors
/// A sentence that names the step that failed; the schema is then as it was before that step.
pub async fn run(options: &Options) -> Result<(), String> {
    let db = options.open_database().map_err(|fault| fault.to_string())?;
    let steps = MIGRATIONS
        .apply(&db, &SystemClock)
        .await
        .map_err(|fault| fault.to_string())?;
    match steps {
        0 => println!("The schema is up to date."),
        steps => println!("The schema is up to date: {steps} steps applied."),
    }
    Ok(())
}
