//! Which items of a day are things said, and which are the channel's own life.

use super::json::{is_true, list, text};
use crate::report::Reason;
use serde_json::Value;

/// Subtypes that tell what happened to a channel, beside those that begin with `channel_` or
/// `group_`.
const EVENTS: [&str; 24] = [
    "app_conversation_join",
    "app_conversation_leave",
    "bot_add",
    "bot_disable",
    "bot_enable",
    "bot_remove",
    "conversation_converted",
    "document_mention",
    "ekm_access_denied",
    "external_share",
    "huddle_thread",
    "joiner_notification",
    "joiner_notification_for_inviter",
    "message_changed",
    "message_deleted",
    "message_replied",
    "pinned_item",
    "reminder_add",
    "reminder_delete",
    "reply_broadcast",
    "sh_room_created",
    "sh_room_shared",
    "unpinned_item",
    "workflow_removed",
];

/// Why an item is not a message to keep, if it is not.
pub(super) fn unwanted(item: &Value) -> Option<Reason> {
    let kind = item.get("type").and_then(Value::as_str);
    if !item.is_object() || kind.is_some_and(|kind| kind != "message") || item.get("ts").is_none() {
        return Some(Reason::NotAMessage);
    }
    let subtype = text(item, &["subtype"]);
    if subtype == "tombstone" {
        return Some(Reason::Deleted);
    }
    if is_true(item, "is_hidden_by_limit") || subtype == "hidden_by_limit" {
        return Some(Reason::HiddenByPlan);
    }
    let is_event = EVENTS.contains(&subtype.as_str())
        || subtype.starts_with("channel_")
        || subtype.starts_with("group_");
    is_event.then_some(Reason::Event { subtype })
}

/// Names that applications go by, learnt where the channel says who installed them: the label of
/// the link to the application's own page.
pub(super) fn installed(item: &Value) -> Option<(String, String)> {
    let said = text(item, &["text"]);
    let (_, link) = said.split_once("/services/")?;
    let (id, label) = link.split_once('>')?.0.split_once('|')?;
    let named = text(item, &["subtype"]) == "bot_add" && !label.trim().is_empty();
    named.then(|| (id.to_owned(), crate::text::one_line(label)))
}

/// Replies that a message lists by their instants: old exports say it there only.
pub(super) fn listed_replies(item: &Value) -> impl Iterator<Item = i64> + '_ {
    list(item, "replies")
        .iter()
        .filter_map(|reply| super::json::instant(&text(reply, &["ts"])))
}
