//! The organisation chart: who reports to whom, vacant posts included, and never in a circle.

use kit::db::Tx;
use people::chart::{Holder, Placement, PositionId, place, seat, set_superior};

use crate::on_each_engine;
use crate::world::World;

pub async fn placed(
    world: &World,
    tx: &mut Tx,
    key: &str,
    title: &str,
    holder: Holder,
    superior: Option<PositionId>,
) -> PositionId {
    let placement = Placement {
        key: Some(key),
        title,
        unit: None,
        holder,
    };
    let position = place(&world.site, tx, &placement).await.unwrap();
    set_superior(tx, position, superior).await.unwrap();
    position
}

async fn sizes(tx: &mut Tx, positions: &[PositionId]) -> Vec<i64> {
    let mut sizes = Vec::new();
    for position in positions {
        sizes.push(seat(tx, *position).await.unwrap().unwrap().team);
    }
    sizes
}

on_each_engine!(teams_count_their_people_as_the_chart_changes, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let mut tx = world.site.db.write().await.unwrap();
    let top = placed(
        &world,
        &mut tx,
        "1",
        "Directrice",
        Holder::Person(lea.person),
        None,
    )
    .await;
    let middle = placed(
        &world,
        &mut tx,
        "2",
        "Chef d’atelier",
        Holder::Vacant,
        Some(top),
    )
    .await;
    let low = placed(
        &world,
        &mut tx,
        "3",
        "Soudeur",
        Holder::Person(marc.person),
        Some(middle),
    )
    .await;
    let hidden = placed(
        &world,
        &mut tx,
        "4",
        "Sûreté",
        Holder::Undisclosed,
        Some(middle),
    )
    .await;
    assert_eq!(
        sizes(&mut tx, &[top, middle, low, hidden]).await,
        [2, 2, 0, 0]
    );
    // Placed again, nothing doubles.
    placed(
        &world,
        &mut tx,
        "3",
        "Soudeur",
        Holder::Person(marc.person),
        Some(middle),
    )
    .await;
    assert_eq!(sizes(&mut tx, &[top, middle]).await, [2, 2]);
    placed(
        &world,
        &mut tx,
        "2",
        "Chef d’atelier",
        Holder::Undisclosed,
        Some(top),
    )
    .await;
    assert_eq!(sizes(&mut tx, &[top, middle]).await, [3, 2]);
    set_superior(&mut tx, hidden, Some(top)).await.unwrap();
    assert_eq!(sizes(&mut tx, &[top, middle]).await, [3, 1]);
    set_superior(&mut tx, middle, None).await.unwrap();
    assert_eq!(sizes(&mut tx, &[top, middle]).await, [1, 1]);
    world.site.commit(tx).await.unwrap();
    let mut tx = world.site.db.write().await.unwrap();
    people::accounts::account::stand(
        &world.site,
        &mut tx,
        lea.person,
        marc.person,
        people::Standing::Left,
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    let mut tx = world.site.db.read().await.unwrap();
    assert_eq!(sizes(&mut tx, &[top, middle]).await, [1, 0]);
    lea.get(&format!("/people/chart?from={middle}"))
        .await
        .expect(200)
        .contains("Poste vacant")
        .lacks("Oliveira");
});

on_each_engine!(nobody_reports_to_themselves_however_far, |world| {
    let mut tx = world.site.db.write().await.unwrap();
    let top = placed(&world, &mut tx, "1", "Un", Holder::Vacant, None).await;
    let middle = placed(&world, &mut tx, "2", "Deux", Holder::Vacant, Some(top)).await;
    let low = placed(&world, &mut tx, "3", "Trois", Holder::Vacant, Some(middle)).await;
    for (position, superior) in [(top, top), (top, middle), (top, low), (middle, low)] {
        let stop = set_superior(&mut tx, position, Some(superior))
            .await
            .unwrap_err();
        assert_eq!(stop.key(), "people-chart-circle");
    }
    set_superior(&mut tx, low, Some(top)).await.unwrap();
});

on_each_engine!(one_person_holds_one_post, |world| {
    let lea = world.employee("Léa Morel").await;
    let mut tx = world.site.db.write().await.unwrap();
    placed(&world, &mut tx, "1", "Un", Holder::Person(lea.person), None).await;
    let second = Placement {
        key: Some("2"),
        title: "Deux",
        unit: None,
        holder: Holder::Person(lea.person),
    };
    assert_eq!(
        place(&world.site, &mut tx, &second)
            .await
            .unwrap_err()
            .key(),
        "people-chart-holds-another"
    );
});

on_each_engine!(the_chart_is_drawn_a_team_at_a_time, |world| {
    let reader = world.employee("Basile Noir").await;
    reader
        .get("/people/chart")
        .await
        .expect(200)
        .contains("Pas encore d’organigramme");
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let mut tx = world.site.db.write().await.unwrap();
    let top = placed(
        &world,
        &mut tx,
        "1",
        "Directrice",
        Holder::Person(lea.person),
        None,
    )
    .await;
    let middle = placed(
        &world,
        &mut tx,
        "2",
        "Chef d’atelier",
        Holder::Vacant,
        Some(top),
    )
    .await;
    placed(
        &world,
        &mut tx,
        "3",
        "Soudeur",
        Holder::Person(marc.person),
        Some(middle),
    )
    .await;
    for number in 0..90 {
        placed(
            &world,
            &mut tx,
            &format!("s{number}"),
            &format!("Quai {number:03}"),
            Holder::Undisclosed,
            Some(middle),
        )
        .await;
    }
    world.site.commit(tx).await.unwrap();
    // One at the top: its team is open, the teams below come later.
    let drawn = reader
        .get("/people/chart")
        .await
        .expect(200)
        .contains("Léa Morel")
        .contains("Poste vacant")
        .contains("Chef d’atelier");
    drawn
        .contains(&format!("src=\"/people/chart/{middle}\""))
        .contains("91 personnes")
        .lacks("Quai");
    let team = reader
        .get(&format!("/people/chart/{middle}"))
        .await
        .expect(200)
        .contains(&format!("<turbo-frame id=\"team-{middle}\""));
    assert_eq!(team.text().matches("class=\"seat\"").count(), 60);
    let next = team.quoted_after(&format!("/people/chart?from={middle}&#38;after="));
    let rest = reader
        .get(&format!("/people/chart?from={middle}&after={next}"))
        .await
        .expect(200)
        .contains("Quai 089");
    assert_eq!(
        rest.text().matches("Quai").count() + team.text().matches("Quai").count(),
        90
    );
    // Somebody looked for stands in their team, with the way up.
    for path in ["/people/chart?person=marc.oliveira", "/people/chart?q=oliv"] {
        let found = reader
            .get(path)
            .await
            .expect(200)
            .contains("class=\"trail\"")
            .contains("seat found");
        found.contains("Léa Morel");
    }
    reader
        .get("/people/chart?q=mo")
        .await
        .expect(200)
        .contains("Léa Morel");
    reader
        .get("/people/chart?q=basile")
        .await
        .expect(200)
        .contains("Personne de ce nom");
    reader.get("/people/chart?from=7").await.expect(404);
    reader
        .get("/people/marc.oliveira")
        .await
        .expect(200)
        .contains("Poste vacant")
        .contains("/people/chart?person=marc.oliveira");
    let json = reader
        .get("/api/v1/people/marc.oliveira")
        .await
        .expect(200)
        .value();
    assert!(json["manager"].is_null());
    assert!(world.statements(&reader, "/people/chart").await <= 7);
    assert!(
        world
            .statements(&reader, &format!("/people/chart/{middle}"))
            .await
            <= 6
    );
});
