//! One item of a channel's day becomes a message.

use super::event;
use super::files::{self, FileRef};
use super::json::{instant, is_true, list, some_text, text};
use super::markup::{Block, Context, Run, Style};
use super::users::SLACKBOT;
use super::{attachments, emoji, markdown, mrkdwn, richtext};
use crate::report::{Place, Reason};
use crate::text::one_line;
use serde_json::Value;
use std::collections::HashMap;

/// Who wrote a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Author {
    /// A member of the workspace: the identifier of one of [`super::Export::users`].
    User(String),
    /// An application that is not among the members.
    Application {
        /// Slack's identifier, when it is known.
        id: Option<String>,
        /// The name it goes by.
        name: String,
    },
    /// Somebody who is not among the members: a partner's employee in a shared channel.
    Stranger {
        /// Slack's identifier.
        id: String,
        /// Their name as the message gives it, else the identifier.
        name: String,
    },
}

/// A sign that people put under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// The sign in Unicode, or `:name:` when the workspace invented it.
    pub emoji: String,
    /// The identifiers of those who put it.
    pub users: Vec<String>,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// `channel identifier/seconds.microseconds`: what recognises it in a second import.
    pub key: String,
    /// The channel's identifier.
    pub channel: String,
    /// Who wrote it.
    pub author: Author,
    /// When, in microseconds since 1970.
    pub at_microseconds: i64,
    /// What it says, in Markdown; may be empty when there are files.
    pub text_markdown: String,
    /// The key of the message that it answers.
    pub parent: Option<String>,
    /// A reply that its author also showed to the whole channel.
    pub is_broadcast: bool,
    /// The signs under it.
    pub reactions: Vec<Reaction>,
    /// When it was last edited, in microseconds since 1970.
    pub edited_at_microseconds: Option<i64>,
    /// The files that it names.
    pub files: Vec<FileRef>,
    /// It is pinned to its channel.
    pub is_pinned: bool,
    /// Where it stands in the export.
    pub place: Place,
}

/// A message, and what only its channel can settle.
pub(super) struct Draft {
    pub message: Message,
    /// The instant of the message that it answers.
    pub thread: Option<i64>,
    /// Instants of the replies that it lists.
    pub replies: Vec<i64>,
    /// How many reactions have no name.
    pub missing_reactions: u64,
}

/// The key of the message of an instant.
pub(super) fn key(channel: &str, at_microseconds: i64) -> String {
    format!(
        "{channel}/{}.{:06}",
        at_microseconds / 1_000_000,
        at_microseconds % 1_000_000
    )
}

/// Reads an item. `bots` are names of applications learnt so far.
pub(super) fn read(
    item: &Value,
    channel: &str,
    place: Place,
    context: &Context<'_>,
    bots: &HashMap<String, String>,
) -> Result<Draft, Reason> {
    if let Some(reason) = event::unwanted(item) {
        return Err(reason);
    }
    let at_microseconds = instant(&text(item, &["ts"])).ok_or(Reason::NoInstant)?;
    let (files, text_markdown) = (files::of(item), markdown(item, context));
    if text_markdown.is_empty() && files.is_empty() {
        return Err(Reason::EmptyMessage);
    }
    let thread = instant(&text(item, &["thread_ts"])).filter(|thread| *thread != at_microseconds);
    let (reactions, missing_reactions) = reactions(item);
    let message = Message {
        key: key(channel, at_microseconds),
        channel: channel.to_owned(),
        author: author(item, context, bots),
        at_microseconds,
        text_markdown,
        parent: None,
        is_broadcast: text(item, &["subtype"]) == "thread_broadcast",
        reactions,
        edited_at_microseconds: instant(&text(item, &["edited", "ts"])),
        files,
        is_pinned: !list(item, "pinned_to").is_empty(),
        place,
    };
    Ok(Draft {
        message,
        thread,
        replies: event::listed_replies(item).collect(),
        missing_reactions,
    })
}

fn author(item: &Value, context: &Context<'_>, bots: &HashMap<String, String>) -> Author {
    let users = [&["user"][..], &["comment", "user"], &["file", "user"]];
    let user = users.into_iter().find_map(|path| some_text(item, path));
    let bot = some_text(item, &["bot_id"]).or_else(|| some_text(item, &["bot_profile", "id"]));
    let called =
        some_text(item, &["username"]).or_else(|| some_text(item, &["bot_profile", "name"]));
    let is_bot = text(item, &["subtype"]) == "bot_message" || user.is_none();
    match user {
        // An application that borrows another name for one message is that name's author.
        Some(id) if context.users.contains_key(&id) && !(is_bot && called.is_some()) => {
            Author::User(id)
        }
        Some(id) if id == SLACKBOT => Author::Application {
            id: Some(id),
            name: "Slackbot".to_owned(),
        },
        Some(id) if !is_bot => {
            let paths = [
                &["user_profile", "real_name"][..],
                &["user_profile", "display_name"],
                &["user_profile", "name"],
            ];
            let name = paths
                .into_iter()
                .find_map(|path| some_text(item, path))
                .unwrap_or_else(|| id.clone());
            Author::Stranger {
                name: one_line(&name),
                id,
            }
        }
        _ => {
            let learnt = || bot.as_ref().and_then(|id| bots.get(id)).cloned();
            let name = called
                .or_else(learnt)
                .or_else(|| bot.clone())
                .unwrap_or_else(|| "bot".to_owned());
            Author::Application {
                name: one_line(&super::token::decoded(&name)),
                id: bot,
            }
        }
    }
}

fn markdown(item: &Value, context: &Context<'_>) -> String {
    let mut blocks = said(item, context);
    let written = markdown::write(&blocks);
    let is_application = item.get("user").and_then(Value::as_str).is_none()
        || item.get("bot_id").is_some_and(Value::is_string)
        || text(item, &["subtype"]) == "bot_message";
    // What hangs under somebody's words is a preview that the page will make again by itself.
    if !is_application && !written.is_empty() {
        return written;
    }
    let hanging = list(item, "attachments");
    if hanging.is_empty() || (!is_application && !files::of(item).is_empty()) {
        return written;
    }
    blocks.extend(attachments::read(hanging, context));
    markdown::write(&blocks)
}

/// The words of the message itself.
fn said(item: &Value, context: &Context<'_>) -> Vec<Block> {
    let subtype = text(item, &["subtype"]);
    // Slack used to wrap what people wrote about a file into a sentence of its own.
    if subtype == "file_comment" {
        return mrkdwn::read(&text(item, &["comment", "comment"]), context);
    }
    if item.get("file").is_some_and(Value::is_object) && is_true(item, "upload") {
        return mrkdwn::read(
            &text(item, &["file", "initial_comment", "comment"]),
            context,
        );
    }
    let rich = richtext::read(list(item, "blocks"), context);
    let mut blocks = rich.unwrap_or_else(|| mrkdwn::read(&text(item, &["text"]), context));
    if subtype == "me_message" {
        for block in &mut blocks {
            if let Block::Paragraph(runs) = block {
                runs.iter_mut().for_each(leaning);
            }
        }
    }
    blocks
}

fn leaning(run: &mut Run) {
    run.style = Style {
        italic: true,
        ..run.style
    };
}

/// The reactions, each sign once, and how many people the export does not name.
fn reactions(item: &Value) -> (Vec<Reaction>, u64) {
    let mut reactions: Vec<Reaction> = Vec::new();
    let mut missing = 0u64;
    for reaction in list(item, "reactions") {
        let Some(name) = some_text(reaction, &["name"]) else {
            continue;
        };
        let named: Vec<String> = list(reaction, "users")
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        let count = reaction.get("count").and_then(Value::as_u64).unwrap_or(0);
        missing = missing.saturating_add(count.saturating_sub(named.len() as u64));
        let emoji = emoji::sign_or_name(&one_line(&name));
        // Slack had two names for some signs: one person may have put both.
        let index = reactions.iter().position(|known| known.emoji == emoji);
        let index = index.unwrap_or_else(|| {
            reactions.push(Reaction {
                emoji,
                users: Vec::new(),
            });
            reactions.len() - 1
        });
        for user in named {
            if !reactions[index].users.contains(&user) {
                reactions[index].users.push(user);
            }
        }
    }
    reactions.retain(|reaction| !reaction.users.is_empty());
    (reactions, missing)
}
