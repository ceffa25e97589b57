//! Check C1: every route × stranger, guest, outsider, member, administrator.
//!
//! The list of routes comes from the router itself: a route without its line
//! fails, and so does a line without its route. Each line names the status that
//! each of the five gets for things that belong to a secret place of which only
//! the member is one. Administrators are outsiders there, like everybody (truth 4).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use axum::http::Method;

use crate::world::{Client, World, encoded, filled};

/// Route, then the statuses for: stranger, guest, outsider, member, administrator.
const LINES: &str = include_str!("refusals.txt");

/// Route, then what programs send to it: enough for those who may. The others get `{}`.
const BODIES: &str = include_str!("bodies.txt");

struct Line {
    statuses: Vec<u16>,
}

fn lines() -> BTreeMap<String, Line> {
    LINES
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut words = line.split_whitespace();
            let route = format!("{} {}", words.next().unwrap(), words.next().unwrap());
            let statuses: Vec<u16> = words.map(|word| word.parse().expect(line)).collect();
            assert_eq!(statuses.len(), 5, "{line}");
            (route, Line { statuses })
        })
        .collect()
}

/// What each route answers the five, as it is written.
pub fn statuses() -> BTreeMap<String, Vec<u16>> {
    lines()
        .into_iter()
        .map(|(route, line)| (route, line.statuses))
        .collect()
}

fn bodies() -> BTreeMap<String, &'static str> {
    BODIES
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut words = line.split_whitespace();
            let route = format!("{} {}", words.next().unwrap(), words.next().unwrap());
            (route, &line[line.find(" {\"").expect(line)..])
        })
        .collect()
}

fn routes() -> BTreeSet<String> {
    parvis::compose::routes()
        .list()
        .iter()
        .map(|route| format!("{} {}", route.method, route.path))
        .collect()
}

#[test]
fn every_route_has_its_line_and_every_line_its_route() {
    let lines: BTreeSet<String> = lines().into_keys().collect();
    let routes = routes();
    let unproven: Vec<_> = routes.difference(&lines).collect();
    let stale: Vec<_> = lines.difference(&routes).collect();
    assert!(unproven.is_empty(), "routes nobody proved: {unproven:#?}");
    assert!(stale.is_empty(), "lines without a route: {stale:#?}");
    let bodies: BTreeSet<String> = bodies().into_keys().collect();
    let unsent: Vec<_> = bodies.difference(&routes).collect();
    assert!(unsent.is_empty(), "bodies without a route: {unsent:#?}");
}

/// The five who try every door, and what stands behind it.
struct Cast {
    actors: Vec<(&'static str, Client)>,
    variables: HashMap<&'static str, String>,
}

impl Cast {
    /// New people, and a new secret space with a post and a comment in it.
    async fn gather(world: &World, number: usize) -> Self {
        let member = world.employee(&format!("Membre Fidèle {number}")).await;
        let slug = format!("coulisses-{number}");
        let space = serde_json::json!({ "name": format!("Coulisses {number}"), "slug": slug, "kind": "secret" });
        member
            .json(Method::POST, "/api/v1/spaces", &space)
            .await
            .expect(201);
        let said = serde_json::json!({ "body": "Entre nous." });
        let picture = crate::posts::attachments::picture(image::ImageFormat::Png);
        let file = crate::posts::attachments::sent(&member, "entre-nous.png", &picture).await;
        let file = file["id"].as_str().unwrap().to_owned();
        let shown = serde_json::json!({ "body": "Entre nous.", "attachments": [file] });
        let post = member
            .json(
                Method::POST,
                &format!("/api/v1/spaces/{slug}/posts"),
                &shown,
            )
            .await
            .expect(201)
            .value();
        let post = post["id"].as_str().unwrap().to_owned();
        let comment = member
            .json(
                Method::POST,
                &format!("/api/v1/posts/{post}/comments"),
                &said,
            )
            .await
            .expect(201)
            .value();
        let comment = comment["id"].as_str().unwrap().to_owned();
        let companion = world.employee(&format!("Compagne Fidèle {number}")).await;
        let other = world.employee(&format!("Autre Fidèle {number}")).await;
        let talk = crate::messages::talk(&member, &[&companion, &other], "Entre nous.").await;
        let whispered = crate::messages::tell(&member, &talk, "Entre nous.").await;
        let variables = HashMap::from([
            ("talk", talk),
            ("said", whispered["id"].as_str().unwrap().to_owned()),
            ("secret", "inconnu".to_owned()),
            ("handle", member.handle.clone()),
            ("person", member.person.to_string()),
            ("slug", slug),
            ("post", post),
            ("comment", comment),
            ("file", file),
            ("emoji", encoded("👍")),
            ("name", "inconnu".to_owned()),
            ("id", "1".to_owned()),
        ]);
        let actors = vec![
            ("stranger", world.stranger()),
            (
                "guest",
                world
                    .guest(&format!("Invité Passant {number}"), "Transports Morvan")
                    .await,
            ),
            (
                "outsider",
                world.employee(&format!("Étranger Au Lieu {number}")).await,
            ),
            ("member", member),
            (
                "administrator",
                world
                    .administrator(&format!("Adèle Administre {number}"))
                    .await,
            ),
        ];
        Self { actors, variables }
    }

    /// The path with the things of this cast in it.
    fn path(&self, path: &str) -> String {
        let path = match path {
            said if said.contains("/message/{id}") || said.contains("/api/v1/messages/{id}") => {
                said.replacen("{id}", "{said}", 1)
            }
            talks if talks.contains("/messages/{id}") || talks.contains("/conversations/{id}") => {
                talks.replacen("{id}", "{talk}", 1)
            }
            comments if comments.contains("/comments/{id}") => {
                comments.replacen("{id}", "{comment}", 1)
            }
            posts if posts.contains("/posts/{id}") => posts.replacen("{id}", "{post}", 1),
            files if files.contains("/files/{id}") => files.replacen("{id}", "{file}", 1),
            other => other.to_owned(),
        };
        filled(&path, &self.variables)
    }
}

impl Cast {
    /// What every form says: enough, in each, for those who may.
    fn form(&self) -> Vec<(&str, &str)> {
        let known = |name: &str| self.variables[name].as_str();
        vec![
            ("body", "Bonjour à tous"),
            ("version", "1"),
            ("emoji", "👍"),
            ("name", "Un autre nom"),
            ("kind", "message"),
            ("answer", "yes"),
            ("space", known("slug")),
            ("comment", known("comment")),
            ("person", known("handle")),
            ("people", known("handle")),
            ("newest", "0"),
        ]
    }

    /// What a program sends to that route: its line of [`BODIES`], with the things of this cast in it.
    fn json(&self, route: &str) -> serde_json::Value {
        let body = bodies().remove(route).unwrap_or("{}");
        serde_json::from_str(&filled(body, &self.variables)).expect(route)
    }
}

async fn ask(cast: &Cast, client: &Client, route: &str) -> u16 {
    let (method, path) = route.split_once(' ').unwrap();
    let method: Method = method.parse().unwrap();
    let path = &cast.path(path);
    let answer = match (method.as_str(), path.starts_with("/api/")) {
        ("GET", _) => client.get(path).await,
        (_, true) => client.json(method.clone(), path, &cast.json(route)).await,
        (_, false) => client.post(path, &cast.form()).await,
    };
    answer.status.as_u16()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_door_answers_each_as_written() {
    for engine in kit::testing::engines() {
        let world = World::on(engine).await;
        let mut wrong = Vec::new();
        for (number, (route, line)) in lines().into_iter().enumerate() {
            let cast = Cast::gather(&world, number).await;
            let mut statuses = Vec::new();
            for (_, client) in &cast.actors {
                statuses.push(ask(&cast, client, &route).await);
            }
            if statuses != line.statuses {
                wrong.push(format!(
                    "{route}: {statuses:?}, written {:?}",
                    line.statuses
                ));
            }
        }
        assert!(
            wrong.is_empty(),
            "on {engine:?}, for stranger, guest, outsider, member, administrator:\n{}",
            wrong.join("\n")
        );
    }
}

/// What a secret place holds answers its outsiders, guests and administrators alike: it is not there.
#[test]
fn nobody_outside_a_secret_place_can_tell_that_it_is_there() {
    let place = [
        "/s/{slug}",
        "/spaces/{slug}",
        "/posts/{id}",
        "/comments/{id}",
        "/files/{id}",
        "/messages/{id}",
        "/message/{id}",
        "/conversations/{id}",
    ];
    for (route, line) in lines() {
        if place.iter().any(|place| route.contains(place)) {
            let [_, guest, outsider, _, administrator] = line.statuses[..] else {
                panic!("{route}")
            };
            assert_eq!([guest, outsider, administrator], [404; 3], "{route}");
        }
    }
}
