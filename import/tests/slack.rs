//! Exports of every age, packed by the test itself, are read as their people wrote them.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its sample has failed"
)]

mod packing;

use import::report::{Count, Language, Reason, Remark};
use import::slack::{Author, Export, Limits, Message, Privacy, Resolver};
use packing::{pack, pack_json};
use serde_json::{Value, json};
use std::io::Cursor;
use std::path::Path;

struct House;

impl Resolver for House {
    fn person(&self, user_id: &str) -> Option<String> {
        (user_id == "U1").then(|| "anne".to_owned())
    }

    fn space(&self, channel_id: &str) -> Option<String> {
        (channel_id == "C1").then(|| "quai".to_owned())
    }
}

fn open(bytes: Vec<u8>) -> Export<Cursor<Vec<u8>>> {
    Export::read(Cursor::new(bytes), &Limits::default()).unwrap()
}

fn messages(export: &Export<Cursor<Vec<u8>>>, channel: usize) -> Vec<Message> {
    export
        .messages(&export.channels()[channel], &House)
        .collect::<Result<_, _>>()
        .unwrap()
}

/// A workspace of two people, and the given days of one channel.
fn workspace(days: &[(&str, Value)]) -> Export<Cursor<Vec<u8>>> {
    let mut files = vec![
        (
            "users.json".to_owned(),
            json!([
                {"id": "U1", "name": "anne", "profile": {"real_name": "Anne Roy"}},
                {"id": "U2", "name": "luc", "real_name": "Luc Petit", "profile": {}},
            ]),
        ),
        (
            "channels.json".to_owned(),
            json!([{"id": "C1", "name": "quai", "pins": [{"id": "1700000000.000100"}]}]),
        ),
    ];
    files.extend(
        days.iter()
            .map(|(path, day)| ((*path).to_owned(), day.clone())),
    );
    open(pack_json(&files))
}

fn only_day(items: Value) -> (Vec<Message>, import::report::Report) {
    let export = workspace(&[("quai/2023-11-14.json", items)]);
    let messages = messages(&export, 0);
    (messages, export.report())
}

#[test]
fn members_are_read_as_they_are() {
    let export = open(pack_json(&[(
        "users.json".to_owned(),
        json!([
            {"id": "U1", "name": "anne", "deleted": false, "tz": "Europe/Paris", "is_restricted": true,
             "profile": {"real_name": "Anne Roy", "display_name": "Anne", "email": "Anne@X.fr", "title": "Grutière",
                         "phone": "06 00", "image_72": "https://x.fr/a.png"}},
            {"id": "B1", "name": "robot", "is_bot": true, "deleted": true, "profile": {"real_name": null}},
            {"name": "nobody"},
        ]),
    )]));
    let users = export.users();
    assert_eq!(users.len(), 2);
    assert_eq!(
        (users[0].real_name.as_str(), users[0].email.as_deref()),
        ("Anne Roy", Some("anne@x.fr"))
    );
    assert!(users[0].is_guest && !users[0].is_bot && users[1].is_bot && users[1].is_deleted);
    assert_eq!(users[1].real_name, "robot");
    assert_eq!(export.report().left_out[0].reason, Reason::UnreadableUser);
}

#[test]
fn channels_are_read_as_they_are() {
    let export = open(pack_json(&[
        (
            "channels.json".to_owned(),
            json!([{"id": "C1", "name": "quai", "is_archived": true,
            "purpose": {"value": "the *docks* &amp; <@U1>"}, "created": 1_452_837_318, "creator": "U1"}]),
        ),
        (
            "groups.json".to_owned(),
            json!([{"id": "G1", "name": "comité", "members": ["U1"]}, {"id": "G9"}]),
        ),
    ]));
    let names: Vec<_> = export
        .channels()
        .iter()
        .map(|channel| (channel.name.as_str(), channel.privacy))
        .collect();
    assert_eq!(
        names,
        [("quai", Privacy::Public), ("comité", Privacy::Private)]
    );
    let quai = &export.channels()[0];
    assert!(quai.is_archived);
    assert_eq!(quai.created_at_microseconds, Some(1_452_837_318_000_000));
    assert_eq!(export.purpose(quai, &House), "the **docks** & @anne");
    assert_eq!(export.channels()[1].members, ["U1"]);
    assert_eq!(
        export.report().left_out[0].reason,
        Reason::UnreadableChannel
    );
}

#[test]
fn private_conversations_are_left_out_and_never_read() {
    let secret =
        json!([{"type": "message", "user": "U1", "text": "secret", "ts": "1700000000.000100"}]);
    let export = open(pack_json(&[
        (
            "groups.json".to_owned(),
            json!([{"id": "G2", "name": "mpdm-anne--luc-1"}]),
        ),
        (
            "dms.json".to_owned(),
            json!([{"id": "D1", "members": ["U1", "U2"]}]),
        ),
        (
            "mpims.json".to_owned(),
            json!([{"id": "G3", "name": "mpdm-anne--luc--zoe-1"}]),
        ),
        ("D1/2023-11-14.json".to_owned(), secret.clone()),
        (
            "mpdm-anne--luc--zoe-1/2023-11-14.json".to_owned(),
            secret.clone(),
        ),
        ("nowhere/2023-11-14.json".to_owned(), secret),
    ]));
    assert!(export.channels().is_empty());
    let report = export.report();
    let left_out: Vec<_> = report
        .left_out
        .iter()
        .map(|row| (row.file.as_str(), &row.reason))
        .collect();
    assert_eq!(
        left_out,
        [
            ("dms.json", &Reason::PrivateConversation),
            ("groups.json", &Reason::PrivateConversation),
            ("mpims.json", &Reason::PrivateConversation),
            ("nowhere/", &Reason::UnknownFolder),
        ]
    );
    assert!(
        !report.text(Language::French).contains("anne--luc"),
        "correspondents are not named"
    );
}

#[test]
fn messages_come_in_the_order_of_time() {
    let said = |ts: &str| json!({"type": "message", "user": "U1", "text": "x", "ts": ts});
    let export = workspace(&[
        (
            "quai/2023-11-15.json",
            json!([said("1700010000.000000"), said("1700005000.000000")]),
        ),
        (
            "quai/2023-11-14.json",
            json!([
                said("1700006000.000000"),
                said("1700000000.000100"),
                said("1700005000.000000")
            ]),
        ),
        ("quai/2023-12-01.json", json!([said("1701400000.000000")])),
    ]);
    let messages = messages(&export, 0);
    let times: Vec<i64> = messages
        .iter()
        .map(|message| message.at_microseconds / 1_000_000)
        .collect();
    assert_eq!(
        times,
        [
            1_700_000_000,
            1_700_005_000,
            1_700_006_000,
            1_700_010_000,
            1_701_400_000
        ]
    );
    assert_eq!(messages[0].key, "C1/1700000000.000100");
    assert!(messages[0].is_pinned && !messages[1].is_pinned);
    assert_eq!(export.report().left_out[0].reason, Reason::SameMessage);
}

#[test]
fn threads_keep_together() {
    let (messages, report) = only_day(json!([
        {"type": "message", "user": "U1", "text": "question", "ts": "1700000001.000000", "thread_ts": "1700000001.000000",
         "replies": [{"user": "U2", "ts": "1700000003.000000"}]},
        {"type": "message", "user": "U2", "text": "answer", "ts": "1700000002.000000", "thread_ts": "1700000001.000000"},
        {"type": "message", "user": "U2", "text": "old answer", "ts": "1700000003.000000"},
        {"type": "message", "user": "U2", "text": "told to all", "ts": "1700000004.000000", "subtype": "thread_broadcast",
         "thread_ts": "1700000001.000000"},
        {"type": "message", "subtype": "tombstone", "text": "This message was deleted.", "ts": "1700000005.000000"},
        {"type": "message", "user": "U1", "text": "first orphan", "ts": "1700000006.000000", "thread_ts": "1700000005.000000"},
        {"type": "message", "user": "U2", "text": "second orphan", "ts": "1700000007.000000", "thread_ts": "1700000005.000000"},
    ]));
    let parents: Vec<_> = messages
        .iter()
        .map(|message| message.parent.as_deref())
        .collect();
    let first = Some("C1/1700000001.000000");
    assert_eq!(
        parents,
        [
            None,
            first,
            first,
            first,
            None,
            Some("C1/1700000006.000000")
        ]
    );
    assert!(messages[3].is_broadcast);
    assert_eq!(report.left_out[0].reason, Reason::Deleted);
    assert_eq!(report.notes.len(), 1);
    assert_eq!(report.notes[0].remark, Remark::OrphanReply);
    assert_eq!(
        (report.count(Count::Messages), report.count(Count::Replies)),
        (6, 4)
    );
}

#[test]
fn the_channels_own_life_is_not_posts() {
    let (messages, report) = only_day(json!([
        {"type": "message", "subtype": "channel_join", "user": "U1", "text": "<@U1> has joined", "ts": "1700000001.000000"},
        {"type": "message", "subtype": "channel_topic", "user": "U1", "text": "set the topic", "ts": "1700000002.000000"},
        {"type": "message", "subtype": "group_leave", "user": "U1", "text": "left", "ts": "1700000003.000000"},
        {"type": "message", "subtype": "something_new", "user": "U1", "text": "kept", "ts": "1700000004.000000"},
        {"type": "message", "user": "U1", "text": "  ", "ts": "1700000005.000000"},
        {"type": "message", "user": "U1", "text": "x", "ts": "soon"},
        {"type": "hello"}, 12, null,
        {"type": "message", "subtype": "me_message", "user": "U1", "text": "waves", "ts": "1700000006.000000"},
    ]));
    let texts: Vec<&str> = messages
        .iter()
        .map(|message| message.text_markdown.as_str())
        .collect();
    assert_eq!(texts, ["kept", "_waves_"]);
    let event = |subtype: &str| Reason::Event {
        subtype: subtype.to_owned(),
    };
    let reasons: Vec<(u64, Reason)> = report
        .left_out
        .iter()
        .map(|row| (row.line, row.reason.clone()))
        .collect();
    assert_eq!(
        reasons,
        [
            (1, event("channel_join")),
            (2, event("channel_topic")),
            (3, event("group_leave")),
            (5, Reason::EmptyMessage),
            (6, Reason::NoInstant),
            (7, Reason::NotAMessage),
            (8, Reason::NotAMessage),
            (9, Reason::NotAMessage),
        ]
    );
    assert_eq!(report.left_out[0].file, "quai/2023-11-14.json");
}

#[test]
fn authors_are_members_applications_or_strangers() {
    let (messages, report) = only_day(json!([
        {"type": "message", "subtype": "bot_add", "user": "U1", "bot_id": "B7", "ts": "1700000001.000000",
         "text": "added an integration: <https://x.slack.com/services/B7|forge>"},
        {"type": "message", "subtype": "bot_message", "bot_id": "B7", "text": "built", "ts": "1700000002.000000"},
        {"type": "message", "subtype": "bot_message", "bot_id": "B8", "username": "Météo &amp; marées", "text": "wind",
         "ts": "1700000003.000000"},
        {"type": "message", "bot_id": "B9", "bot_profile": {"name": "Agenda"}, "text": "soon", "ts": "1700000004.000000"},
        {"type": "message", "user": "U9", "user_profile": {"real_name": "Zoé Partenaire"}, "text": "hi",
         "ts": "1700000005.000000"},
        {"type": "message", "user": "U9", "text": "again", "ts": "1700000006.000000"},
        {"type": "message", "user": "USLACKBOT", "text": "reminder", "ts": "1700000007.000000"},
        {"type": "message", "user": "U2", "text": "me", "ts": "1700000008.000000"},
    ]));
    let application = |id: &str, name: &str| Author::Application {
        id: Some(id.to_owned()),
        name: name.to_owned(),
    };
    let authors: Vec<Author> = messages.into_iter().map(|message| message.author).collect();
    assert_eq!(
        authors,
        [
            application("B7", "forge"),
            application("B8", "Météo & marées"),
            application("B9", "Agenda"),
            Author::Stranger {
                id: "U9".to_owned(),
                name: "Zoé Partenaire".to_owned()
            },
            Author::Stranger {
                id: "U9".to_owned(),
                name: "U9".to_owned()
            },
            application("USLACKBOT", "Slackbot"),
            Author::User("U2".to_owned()),
        ]
    );
    assert!(
        report
            .notes
            .iter()
            .all(|note| note.remark == Remark::UnknownAuthor)
    );
}

#[test]
fn reactions_files_and_edits_are_kept() {
    let (messages, report) = only_day(json!([
        {"type": "message", "user": "U1", "text": "plan", "ts": "1700000000.000100", "edited": {"ts": "1700000009.000000"},
         "reactions": [
            {"name": "+1", "users": ["U1"], "count": 1}, {"name": "thumbsup", "users": ["U1", "U2"], "count": 4},
            {"name": "wave::skin-tone-2", "users": ["U2"]}, {"name": "party_parrot", "users": ["U2"]}],
         "files": [
            {"id": "F1", "name": "plan.pdf", "mimetype": "application/pdf", "size": 12,
             "url_private": "https://files.slack.com/F1/plan.pdf?t=xoxe-secret"},
            {"id": "F2", "mode": "tombstone"}]},
        {"type": "message", "subtype": "file_share", "user": "U1", "upload": true, "ts": "1700000001.000000",
         "text": "<@U1> uploaded a file: <https://x.fr|old>",
         "file": {"id": "F3", "title": "old", "initial_comment": {"comment": "see *this*"}}},
        {"type": "message", "subtype": "file_comment", "ts": "1700000002.000000", "text": "<@U2> commented",
         "file": {"id": "F3", "name": "old.txt"}, "comment": {"user": "U2", "comment": "fine"}},
    ]));
    let plan = &messages[0];
    assert_eq!(plan.edited_at_microseconds, Some(1_700_000_009_000_000));
    let reactions: Vec<_> = plan
        .reactions
        .iter()
        .map(|r| (r.emoji.as_str(), r.users.len()))
        .collect();
    assert_eq!(reactions, [("👍", 2), ("👋🏻", 1), (":party_parrot:", 1)]);
    assert_eq!(plan.files.len(), 1);
    assert_eq!(
        plan.files[0].url.as_deref(),
        Some("https://files.slack.com/F1/plan.pdf")
    );
    assert_eq!(
        (
            messages[1].text_markdown.as_str(),
            messages[1].files[0].name.as_str()
        ),
        ("see **this**", "old")
    );
    assert_eq!(
        (messages[2].text_markdown.as_str(), &messages[2].author),
        ("fine", &Author::User("U2".to_owned()))
    );
    assert_eq!(
        report.notes[0].remark,
        Remark::MissingReactions { count: 2 }
    );
}

#[test]
fn what_hangs_under_a_message_is_kept_when_it_is_all_there_is() {
    let preview =
        json!([{"title": "A page", "title_link": "https://x.fr/a", "text": "about &lt;it&gt;"}]);
    let (messages, _) = only_day(json!([
        {"type": "message", "user": "U1", "text": "look <https://x.fr/a>", "attachments": preview, "ts": "1700000001.000000"},
        {"type": "message", "user": "U1", "text": "", "attachments": preview, "ts": "1700000002.000000"},
        {"type": "message", "subtype": "bot_message", "username": "forge", "text": "", "ts": "1700000003.000000",
         "attachments": [{"pretext": "1 new *commit*", "text": "<https://x.fr/c|c1>: fix",
                          "fields": [{"title": "Branch", "value": "main"}]}]},
    ]));
    let texts: Vec<&str> = messages
        .iter()
        .map(|message| message.text_markdown.as_str())
        .collect();
    assert_eq!(
        texts,
        [
            "look <https://x.fr/a>",
            "> **[A page](<https://x.fr/a>)**\n>\n> about \\<it\\>",
            "1 new **commit**\n\n> [c1](<https://x.fr/c>): fix\n>\n> **Branch**: main",
        ]
    );
}

#[test]
fn blocks_are_preferred_and_text_is_the_refuge() {
    let rich = |kind: &str| {
        json!([{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
        {"type": kind, "text": "from <blocks>", "style": {"bold": true}}]}]}])
    };
    let (messages, _) = only_day(json!([
        {"type": "message", "user": "U1", "text": "from text", "blocks": rich("text"), "ts": "1700000001.000000"},
        {"type": "message", "user": "U1", "text": "from text", "blocks": rich("hologram"), "ts": "1700000002.000000"},
    ]));
    let texts: Vec<&str> = messages
        .iter()
        .map(|message| message.text_markdown.as_str())
        .collect();
    assert_eq!(texts, ["**from \\<blocks\\>**", "from text"]);
}

#[test]
fn a_broken_day_loses_only_that_day() {
    let deep = format!(
        "[{{\"type\":\"message\",\"ts\":\"1700000001.0\",\"blocks\":{}",
        "[".repeat(5000)
    );
    let good =
        json!([{"type": "message", "user": "U1", "text": "good", "ts": "1700200000.000000"}])
            .to_string();
    let lost = "[{\"type\":\"message\",\"text\":\"lost\",\"ts\":\"1700000001.0\"},\n oops]";
    let export = open(pack(&[
        (
            "channels.json",
            br#"[{"id":"C1","name":"quai"}]"#.as_slice(),
        ),
        ("quai/2023-11-14.json", lost.as_bytes()),
        ("quai/2023-11-15.json", deep.as_bytes()),
        ("quai/2023-11-16.json", b"\xff\xfe"),
        ("quai/2023-11-17.json", good.as_bytes()),
        ("quai/notes.txt", b"hello"),
        ("canvases.json", b"[]"),
    ]));
    assert_eq!(messages(&export, 0).len(), 1);
    let reasons: Vec<_> = export
        .report()
        .left_out
        .into_iter()
        .map(|row| (row.file, row.line, row.reason))
        .collect();
    assert_eq!(
        reasons[0],
        ("canvases.json".to_owned(), 0, Reason::OtherFile)
    );
    assert_eq!(
        reasons[1],
        (
            "quai/2023-11-14.json".to_owned(),
            0,
            Reason::MalformedJson { line: 2, column: 2 }
        )
    );
    assert!(matches!(reasons[2].2, Reason::DeepJson { .. }));
    assert!(matches!(reasons[3].2, Reason::MalformedJson { .. }));
    assert_eq!(reasons[4].2, Reason::OtherFile);
}

#[test]
fn an_export_packed_again_from_its_folder_is_read() {
    let day = json!([{"type": "message", "user": "U1", "text": "x", "ts": "1700000001.000000"}])
        .to_string();
    let export = open(pack(&[
        (
            "My export/channels.json",
            br#"[{"id":"C1","name":"quai"}]"#.as_slice(),
        ),
        ("My export/quai/2023-11-14.json", day.as_bytes()),
        ("__MACOSX/My export/._channels.json", b"\0\0"),
        ("My export/.DS_Store", b"\0"),
    ]));
    assert_eq!(messages(&export, 0).len(), 1);
    assert!(export.report().left_out.is_empty());
}

#[test]
fn the_published_export_is_read_where_it_is_present() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/slack-small.zip");
    if !path.exists() {
        return eprintln!("left out: the published export is not beside this clone");
    }
    let export = Export::open(&path, &Limits::default()).unwrap();
    assert_eq!((export.users().len(), export.channels().len()), (4, 2));
    for channel in export.channels() {
        let mut last = 0;
        for message in export.messages(channel, &House) {
            let message = message.unwrap();
            assert!(message.at_microseconds > last);
            last = message.at_microseconds;
        }
    }
    let report = export.report();
    println!("{}", report.text(Language::English));
    // 158 items: 8 joins and 3 installations are not posts.
    assert_eq!(report.count(Count::Messages), 147);
    assert_eq!(
        report
            .left_out
            .iter()
            .filter(|row| matches!(row.reason, Reason::Event { .. }))
            .count(),
        11
    );
}
