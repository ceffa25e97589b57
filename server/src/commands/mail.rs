//! `parvis mail receive`: one message from a mail server, on standard input.
//!
//! It ends with the codes mail servers understand (`sysexits.h`): what will never work is
//! said for good, what may work later is asked for again. Whoever sent an answer that cannot
//! be published is told so by a letter, and that is a success: it needs no second report.

use std::io::Read;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use kit::mail::{Answers, Incoming, Outcome, Ticket, came_back, read_message};
use kit::seal::Seal;
use kit::site::SharedSite;
use people::PersonId;
use people::accounts::identify::on_behalf;
use people::letters::{Receiver, SEAL, Unpublished, say_unpublished};
use posts::PostId;
use posts::answering::{Refused, answer};

use crate::settings::Options;

/// It is no message.
const DATA_ERROR: u8 = 65;
/// Nobody has that address here.
const NO_USER: u8 = 67;
/// Later, perhaps.
const LATER: u8 = 75;
/// Nothing is set up for it.
const CONFIGURATION: u8 = 78;

/// How much larger than its files a message is: four bytes carry three.
const WRAPPING: u64 = 2;
/// How many files of the largest size a message may bring, as a form may.
const LARGEST_TOGETHER: u64 = 3;

/// What mail servers ask.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Take in one message (RFC 5322) from standard input: an answer to a letter, or a letter
    /// that came back. For a mail server's pipe; docs/operating.md has a line for each.
    Receive(Arguments),
}

/// What the mail server knows of it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The address it was delivered to, when the server says so; else its headers do.
    #[arg(long, value_name = "ADDRESS")]
    recipient: Option<String>,
}

/// Takes the message in; the code says what the mail server is to do with it.
pub async fn run(options: &Options, command: &Command) -> ExitCode {
    let Command::Receive(arguments) = command;
    let site = match crate::serve::open(options).await {
        Ok(site) => site,
        Err(fault) => return ended(LATER, &fault.to_string()),
    };
    let Some(answers) = site.mail.answers().cloned() else {
        return ended(
            CONFIGURATION,
            "--mail-answers says at which address answers come in",
        );
    };
    let largest = site.settings.largest_file;
    let limit = largest.saturating_mul(LARGEST_TOGETHER * WRAPPING);
    let (bytes, is_whole) = match read(limit) {
        Ok(read) => read,
        Err(error) => return ended(LATER, &format!("reading standard input: {error}")),
    };
    let recipient = arguments.recipient.as_deref();
    let Some(message) = read_message(&bytes) else {
        return ended(DATA_ERROR, "this is no message");
    };
    match take(&site, &answers, recipient, &message, &bytes, is_whole).await {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some((code, why))) => ended(code, why),
        Err(why) => ended(LATER, &why),
    }
}

/// Standard input as far as the limit; the rest is read and dropped, or the server would
/// take a broken pipe for our fault.
fn read(limit: u64) -> std::io::Result<(Vec<u8>, bool)> {
    let mut input = std::io::stdin().lock();
    let mut bytes = Vec::new();
    input.by_ref().take(limit).read_to_end(&mut bytes)?;
    let rest = std::io::copy(&mut input, &mut std::io::sink())?;
    Ok((bytes, rest == 0))
}

fn ended(code: u8, why: &str) -> ExitCode {
    eprintln!("parvis: {why}");
    ExitCode::from(code)
}

type Ended = Result<Option<(u8, &'static str)>, String>;

/// Takes one message in, whoever delivers it: nothing when that is done, else the code to
/// end with and why.
///
/// # Errors
/// What went wrong on our side: the message may come again.
pub async fn take(
    site: &SharedSite,
    answers: &Answers,
    recipient: Option<&str>,
    message: &Incoming,
    bytes: &[u8],
    is_whole: bool,
) -> Ended {
    let said = |fault: kit::fault::Fault| fault.to_string();
    let mut tx = site.db.read().await.map_err(said)?;
    let seal = Seal::find(&mut tx, SEAL).await.map_err(said)?;
    drop(tx);
    let named = recipient.map(str::to_owned).into_iter();
    let mut addresses = named.chain(message.to.iter().cloned());
    let found = seal
        .and_then(|seal| addresses.find_map(|address| answers.ticket(&seal, &address, site.now())));
    match found {
        None => Ok(Some((NO_USER, "no letter of ours gave out this address"))),
        Some((Ticket::Return { receiver, letter }, _)) => {
            returned(site, message, receiver, letter)
                .await
                .map_err(said)?;
            Ok(None)
        }
        // Two programs that answer each other never end.
        Some((Ticket::Answer { .. }, _)) if message.automatic => Ok(None),
        Some((Ticket::Answer { receiver, subject }, is_over)) => {
            let came = Came {
                message,
                // Without a number of its own it is known by what it is.
                id: message.message_id.clone().unwrap_or_else(|| {
                    kit::dice::hex(&kit::dice::digest(&String::from_utf8_lossy(bytes)))
                }),
                is_over,
                is_whole,
            };
            answered(site, &came, PersonId(receiver), PostId(subject)).await?;
            Ok(None)
        }
    }
}

/// A message, and what is known of it.
struct Came<'a> {
    message: &'a Incoming,
    id: String,
    is_over: bool,
    is_whole: bool,
}

async fn returned(
    site: &SharedSite,
    message: &Incoming,
    receiver: i64,
    letter: i64,
) -> Result<(), kit::fault::Fault> {
    if message.outcome != Some(Outcome::Failed) {
        return Ok(());
    }
    let mut tx = site.db.write().await?;
    came_back(site, &mut tx, receiver, letter).await?;
    site.commit(tx).await
}

async fn answered(
    site: &SharedSite,
    came: &Came<'_>,
    person: PersonId,
    post: PostId,
) -> Result<(), String> {
    let said = |fault: kit::fault::Fault| fault.to_string();
    let mut tx = site.db.read().await.map_err(said)?;
    let actor = on_behalf(site, &mut tx, person).await.map_err(said)?;
    let receiver = Receiver::find(site, &mut tx, person.0)
        .await
        .map_err(said)?;
    drop(tx);
    // Whoever may not come in is told nothing, and publishes nothing.
    let (Some(actor), Some(receiver)) = (actor, receiver) else {
        return Ok(());
    };
    let is_theirs = came
        .message
        .from
        .as_ref()
        .is_some_and(|from| kit::search::fold(from) == kit::search::fold(&receiver.email));
    let refused = match (is_theirs, came.is_over, came.is_whole) {
        // A colleague in copy answers to all: those words are not this person's.
        (false, ..) => Some(Unpublished::Elsewhere),
        (_, true, _) => Some(Unpublished::TooOld),
        (.., false) => Some(Unpublished::TooLarge),
        _ => match answer(site, &actor, post, came.message, &came.id).await {
            Ok(()) => None,
            Err(Refused::For(why)) => Some(why),
            Err(Refused::Broken(stop)) => return Err(stop.sentence(receiver.words)),
        },
    };
    let Some(why) = refused else {
        return Ok(());
    };
    let mut tx = site.db.write().await.map_err(said)?;
    say_unpublished(site, &mut tx, person, &came.id, why)
        .await
        .map_err(said)?;
    site.commit(tx).await.map_err(said)
}
