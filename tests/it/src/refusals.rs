//! Check C1: every route × stranger, guest, outsider, member, administrator.
//!
//! The list of routes comes from the router itself: a route without its line
//! fails, and so does a line without its route. Each line names the status that
//! each of the five gets for things that belong to a secret place of which only
//! the member is one. Administrators are outsiders there, like everybody (truth 4).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use axum::http::Method;

use crate::world::{Client, World, filled};

/// Route, then the statuses for: stranger, guest, outsider, member, administrator.
const LINES: &str = include_str!("refusals.txt");

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

fn routes() -> BTreeSet<String> {
    parvis::compose::routes().list().iter().map(|route| format!("{} {}", route.method, route.path)).collect()
}

#[test]
fn every_route_has_its_line_and_every_line_its_route() {
    let lines: BTreeSet<String> = lines().into_keys().collect();
    let routes = routes();
    let unproven: Vec<_> = routes.difference(&lines).collect();
    let stale: Vec<_> = lines.difference(&routes).collect();
    assert!(unproven.is_empty(), "routes nobody proved: {unproven:#?}");
    assert!(stale.is_empty(), "lines without a route: {stale:#?}");
}

/// The five who try every door.
struct Cast {
    actors: Vec<(&'static str, Client)>,
    variables: HashMap<&'static str, String>,
}

impl Cast {
    async fn gather(world: &World) -> Self {
        let member = world.employee("Membre Fidèle").await;
        let variables = HashMap::from([("secret", "inconnu".to_owned()), ("handle", member.handle.clone())]);
        let actors = vec![
            ("stranger", world.stranger()),
            ("guest", world.guest("Invité Passant", "Transports Morvan").await),
            ("outsider", world.employee("Étranger Au Lieu").await),
            ("member", member),
            ("administrator", world.administrator("Adèle Administre").await),
        ];
        Self { actors, variables }
    }
}

async fn ask(client: &Client, method: &Method, path: &str) -> u16 {
    let answer = match (method.as_str(), path.starts_with("/api/")) {
        ("GET", _) => client.get(path).await,
        (_, true) => client.json(method.clone(), path, &serde_json::json!({})).await,
        (_, false) => client.post(path, &[]).await,
    };
    answer.status.as_u16()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_door_answers_each_as_written() {
    for engine in kit::testing::engines() {
        let mut wrong = Vec::new();
        for (route, line) in lines() {
            // A world of its own for each route: what one opens must not open the next.
            let world = World::on(engine).await;
            let cast = Cast::gather(&world).await;
            let (method, path) = route.split_once(' ').unwrap();
            let method: Method = method.parse().unwrap();
            let path = filled(path, &cast.variables);
            for ((who, client), expected) in cast.actors.iter().zip(&line.statuses) {
                let status = ask(client, &method, &path).await;
                if status != *expected {
                    wrong.push(format!("{route}: {who} got {status}, not {expected}"));
                }
            }
        }
        assert!(wrong.is_empty(), "on {engine:?}:\n{}", wrong.join("\n"));
    }
}
