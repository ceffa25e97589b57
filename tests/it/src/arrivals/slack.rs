//! A Slack export comes in: its people, its channels, everything said in them, and news to nobody.

use kit::values;
use parvis::arrivals::{Mode, Refused, Report, Tally, Thing};
use serde_json::{Value, json};

use super::{bring, bring_slack, codes, number, state};
use crate::on_each_engine;
use crate::world::World;

fn users() -> Value {
    json!([
        {"id": "U1", "name": "anne", "profile": {"real_name": "Anne Roy", "email": "anne@verdier.example", "title": "Grutière"}},
        {"id": "U2", "name": "luc", "profile": {"real_name": "Luc Petit"}},
        {"id": "U3", "name": "zoe", "deleted": true, "profile": {"real_name": "Zoé Le Goff"}},
        {"id": "U4", "name": "ext", "is_restricted": true, "profile": {"real_name": "Paul Roux"}},
        {"id": "U5", "name": "anne2", "profile": {"real_name": "Anne R.", "email": "ANNE@verdier.example"}},
        {"id": "B1", "name": "horloge", "is_bot": true, "profile": {"real_name": "Horloge"}},
        {"id": "B2", "name": "muet", "is_bot": true, "profile": {"real_name": "Muet"}},
    ])
}

fn channels() -> Value {
    json!([
        {"id": "C1", "name": "quai_nord", "creator": "U2", "created": "1690000000", "members": ["U1", "U2", "U3", "U4"],
         "purpose": {"value": "Tout sur *le quai* &amp; <@U1>"}, "pins": [{"id": "1700000000.000100"}]},
        {"id": "C2", "name": "vieux", "creator": "U3", "is_archived": true, "members": ["U3"]},
    ])
}

fn groups() -> Value {
    json!([
        {"id": "G1", "name": "direction", "creator": "U3", "members": ["U1", "U3"]},
        {"id": "G2", "name": "oubli", "creator": "U3", "members": ["U3"]},
    ])
}

fn quay() -> Value {
    json!([
        {"type": "message", "user": "U1", "ts": "1700000000.000100", "text": "Voir <@U2> sur <#C1> *demain*",
         "reactions": [{"name": "+1", "users": ["U2", "U9"], "count": 2}, {"name": "perroquet", "users": ["U1"], "count": 1}]},
        {"type": "message", "user": "U3", "ts": "1700000001.000100", "thread_ts": "1700000000.000100", "text": "Entendu :+1:",
         "reactions": [{"name": "tada", "users": ["U1", "U5"], "count": 2}]},
        {"type": "message", "subtype": "bot_message", "bot_id": "X1", "username": "Horloge", "ts": "1700000002.000100", "text": "Midi"},
        {"type": "message", "user": "B1", "ts": "1700000003.000100", "text": "Treize heures"},
        {"type": "message", "user": "U7", "user_profile": {"real_name": "Max Inconnu"}, "ts": "1700000004.000100", "text": "Bonjour",
         "files": [{"id": "F1", "name": "plan_v2.pdf", "mimetype": "application/pdf", "url_private": "https://files.slack.com/plan.pdf?t=secret"}]},
        {"type": "message", "subtype": "channel_join", "user": "U1", "ts": "1700000005.000100", "text": "joined"},
        {"type": "message", "user": "U2", "ts": "4102444800.000100", "text": "De l’an 2100"},
    ])
}

fn whole() -> Vec<(&'static str, Value)> {
    vec![
        ("users.json", users()),
        ("channels.json", channels()),
        ("groups.json", groups()),
        ("quai_nord/2023-11-14.json", quay()),
        (
            "direction/2023-11-14.json",
            json!([{"type": "message", "user": "U1", "ts": "1700000000.000100", "text": "Entre nous @luc"}]),
        ),
    ]
}

async fn write(world: &World, files: &[(&'static str, Value)]) -> Report {
    bring_slack(world, files, Mode::Write).await.unwrap()
}

fn tally(new: u64, known: u64) -> Tally {
    Tally {
        new,
        known,
        changed: 0,
    }
}

on_each_engine!(everything_said_comes_in_once, |world| {
    let before = state(&world).await;
    let dry = bring_slack(&world, &whole(), Mode::DryRun).await.unwrap();
    assert_eq!(state(&world).await, before, "a dry run writes nothing");
    let first = write(&world, &whole()).await;
    assert_eq!(dry.json(), first.json());
    // Four members, one of them with two accounts, an application and a stranger.
    assert_eq!(first.brought(Thing::People), tally(6, 0));
    assert_eq!(first.brought(Thing::Spaces), tally(4, 0));
    assert_eq!(first.brought(Thing::Posts), tally(6, 0));
    assert_eq!(first.brought(Thing::Comments), tally(1, 0));
    let expected = [
        "application-speaks",
        "closed-account",
        "deserted",
        "files-named",
        "from-the-future",
        "invented-emoji",
        "no-steward",
        "other-steward",
        "same-address",
        "silent-application",
        "unknown-reactor",
    ];
    assert_eq!(codes(&first), expected);
    let after = state(&world).await;
    let second = write(&world, &whole()).await;
    assert_eq!(second.brought(Thing::People), tally(0, 6));
    assert_eq!(second.brought(Thing::Posts), tally(0, 6));
    assert_eq!(second.brought(Thing::Comments), tally(0, 1));
    assert_eq!(state(&world).await, after);
    assert_eq!(
        number(&world, "select count(*) from notices").await,
        0,
        "nobody is told"
    );
    assert_eq!(number(&world, "select count(*) from memberships m join spaces s on s.id = m.space_id where m.seen_posts <> s.posts_ever").await, 0);
});

on_each_engine!(what_was_said_is_read_where_it_was_said, |world| {
    write(&world, &whole()).await;
    let reader = world.employee("Léa Morel").await;
    let page = reader.get("/s/quai-nord").await.expect(200);
    let page = page
        .contains("Anne Roy")
        .contains("<strong>demain</strong>")
        .contains("href=\"/people/luc\"");
    let page = page
        .contains("href=\"/s/quai-nord\"")
        .contains("Applications")
        .contains("plan_v2.pdf")
        .contains("Max Inconnu");
    page.contains("14 novembre 2023")
        .lacks("secret")
        .lacks("perroquet");
    let space = reader
        .get("/api/v1/spaces/quai-nord")
        .await
        .expect(200)
        .value();
    assert_eq!(space["kind"], "open");
    assert_eq!(space["description"], "Tout sur le quai & @anne");
    // Those who can be there: not the closed account, not the application.
    assert_eq!(space["members"], 3);
    assert_eq!(
        reader.get("/api/v1/spaces/vieux").await.expect(200).value()["archived"],
        true
    );
    reader
        .get("/search?q=treize")
        .await
        .expect(200)
        .contains("<mark>Treize</mark> heures");
    let post = number(
        &world,
        "select id from posts where import_key = 'slack:C1/1700000000.000100'",
    )
    .await;
    let thread = reader.get(&format!("/posts/{post}")).await.expect(200);
    thread
        .contains("Entendu")
        .contains("Zoé Le Goff")
        .contains("🎉");
});

on_each_engine!(a_private_channel_stays_private, |world| {
    write(&world, &whole()).await;
    let reader = world.employee("Léa Morel").await;
    // Outsiders did not know its name there, and do not learn it here.
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select slug from spaces where name = 'direction'";
    let slug: String = tx.one(sql, values![]).await.unwrap();
    drop(tx);
    reader.get(&format!("/s/{slug}")).await.expect(404);
    reader.get("/spaces").await.expect(200).lacks("direction");
    reader
        .get("/search?q=entre%20nous")
        .await
        .expect(200)
        .lacks("Entre nous");
    // Luc is not in it: his name there calls nobody.
    assert_eq!(number(&world, "select count(*) from mentions m join people p on p.id = m.person_id where p.handle = 'luc'").await, 1);
    let stewards = "select count(*) from memberships m join spaces s on s.id = m.space_id join people p on p.id = m.person_id \
         where m.steward = true and ((s.slug = 'quai-nord' and p.handle = 'luc') or (s.name = 'direction' and p.handle = 'anne'))";
    assert_eq!(number(&world, stewards).await, 2);
    assert_eq!(number(&world, "select count(*) from spaces where name = 'oubli' and archived_at is not null and members = 0").await, 1);
});

on_each_engine!(a_newer_export_adds_what_is_new_in_it, |world| {
    write(&world, &whole()).await;
    let mut newer = whole();
    newer.push((
        "quai_nord/2023-11-20.json",
        json!([
            {"type": "message", "user": "U2", "ts": "1700480000.000100", "thread_ts": "1700000000.000100", "text": "Une réponse tardive"},
            {"type": "message", "user": "U2", "ts": "1700480001.000100", "text": "Et une nouvelle"},
        ]),
    ));
    let report = write(&world, &newer).await;
    assert_eq!(report.brought(Thing::Posts), tally(1, 6));
    assert_eq!(report.brought(Thing::Comments), tally(1, 1));
    let sql = "select comments from posts where import_key = 'slack:C1/1700000000.000100'";
    assert_eq!(number(&world, sql).await, 2);
    assert_eq!(
        number(
            &world,
            "select posts_ever from spaces where slug = 'quai-nord'"
        )
        .await,
        6
    );
});

on_each_engine!(members_are_the_people_of_the_directory, |world| {
    let file = "Nom,Courriel,Fonction\nAnne Roy-Martin,anne@verdier.example,Grutière\nLuc Petit,,Mécanicien\nYann Le Goff,,Chef\n";
    bring(&world, file, Mode::Write).await;
    let report = write(&world, &whole()).await;
    assert_eq!(
        report.brought(Thing::People),
        Tally {
            new: 4,
            known: 2,
            changed: 0
        }
    );
    assert!(codes(&report).contains(&"recognised-by-name"));
    let luc = "select count(*) from posts o join people p on p.id = o.author_id where p.handle = 'luc.petit'";
    assert_eq!(number(&world, luc).await, 1);
});

on_each_engine!(few_posts_stay_pinned, |world| {
    let pinned = |second: i64| json!({"type": "message", "user": "U1", "ts": format!("{}.000100", 1_700_000_000 + second), "text": "Épinglé", "pinned_to": ["C1"]});
    let day: Vec<Value> = (0..8).map(pinned).collect();
    let files = [
        ("users.json", users()),
        ("channels.json", channels()),
        ("quai_nord/2023-11-14.json", json!(day)),
    ];
    let report = write(&world, &files).await;
    assert!(codes(&report).contains(&"too-many-pins"));
    assert_eq!(
        number(
            &world,
            "select count(*) from posts where pinned_at is not null"
        )
        .await,
        5
    );
    let oldest = "select count(*) from posts where pinned_at is not null and import_key = 'slack:C1/1700000003.000100'";
    assert_eq!(number(&world, oldest).await, 1);
});

#[tokio::test]
async fn an_empty_house_says_what_to_do_first() {
    for engine in kit::testing::engines() {
        let world = World::empty(engine).await;
        let refused = bring_slack(&world, &whole(), Mode::Write)
            .await
            .unwrap_err();
        let Refused::Stop(stop) = refused else {
            panic!("the archive is sound")
        };
        assert_eq!(stop.key(), "server-import-empty-house");
    }
}
