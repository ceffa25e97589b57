//! Finding people: while typing, without accents, page by page, and never more than one may see.

use kit::values;
use people::acquaintances;
use people::profiles::assignment::{Assignment, assign};
use people::profiles::terms::{self, TermId, TermKind};

use crate::on_each_engine;
use crate::world::{Client, World, encoded};

/// Gives somebody a title, a unit and a site.
pub async fn employ(world: &World, person: &Client, title: &str, unit: &str, site: &str) -> TermId {
    let mut tx = world.site.db.write().await.unwrap();
    let unit = terms::named(&world.site, &mut tx, TermKind::Unit, unit)
        .await
        .unwrap();
    let place = terms::named(&world.site, &mut tx, TermKind::Site, site)
        .await
        .unwrap();
    let assignment = Assignment {
        title,
        unit: Some(unit),
        site: Some(place),
        work_phone: "05 49 00 00 00",
    };
    assign(&world.site, &mut tx, person.person, &assignment)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    unit
}

async fn names(client: &Client, query: &str) -> Vec<String> {
    let found = client
        .get(&format!("/api/v1/people?{query}"))
        .await
        .expect(200)
        .value();
    found["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["name"].as_str().unwrap().to_owned())
        .collect()
}

on_each_engine!(words_are_found_without_their_accents, |world| {
    let helene = world.employee("Hélène Marchand").await;
    let marc = world.employee("Marc Oliveira").await;
    employ(&world, &helene, "Directrice générale", "Direction", "Niort").await;
    employ(
        &world,
        &marc,
        "Chargé de communication",
        "Études",
        "La Rochelle",
    )
    .await;
    for asked in [
        "helene",
        "HÉLÈNE",
        "march",
        "h",
        "@helene.m",
        "directrice generale",
        "niort",
        "generale helene",
    ] {
        assert_eq!(
            names(&marc, &format!("q={}", encoded(asked))).await,
            ["Hélène Marchand"],
            "{asked}"
        );
    }
    assert_eq!(
        names(&marc, "q=mar").await,
        ["Hélène Marchand", "Marc Oliveira"]
    );
    assert!(names(&marc, "q=personne").await.is_empty());
    marc.get("/people?q=mar")
        .await
        .expect(200)
        .contains("turbo-frame id=\"people\"")
        .contains("2 personnes")
        .contains("La Rochelle");
    marc.get("/people?q=zzz")
        .await
        .expect(200)
        .contains("Personne ne correspond");
});

on_each_engine!(filters_narrow_with_and_without_words, |world| {
    let helene = world.employee("Hélène Marchand").await;
    let marc = world.employee("Marc Oliveira").await;
    let unit = employ(&world, &helene, "Directrice", "Direction", "Niort").await;
    employ(&world, &marc, "Chargé", "Études", "Niort").await;
    assert_eq!(
        names(&marc, &format!("unit={unit}")).await,
        ["Hélène Marchand"]
    );
    assert_eq!(
        names(&marc, &format!("unit={unit}&q=mar")).await,
        ["Hélène Marchand"]
    );
    assert!(
        names(&marc, &format!("unit={unit}&q=oliveira"))
            .await
            .is_empty()
    );
    // A skill shown to colleagues narrows for them, and is not a word that finds.
    let fields = [
        ("skills", "Soudure TIG, Électricité"),
        ("seen-skills", "colleagues"),
    ];
    helene
        .upload("/settings/profile", &fields, &[])
        .await
        .expect(303);
    let mut tx = world.site.db.read().await.unwrap();
    let skill: TermId = tx
        .one(
            "select id from terms where folded = 'soudure tig'",
            values![],
        )
        .await
        .unwrap();
    drop(tx);
    assert_eq!(
        names(&marc, &format!("skill={skill}")).await,
        ["Hélène Marchand"]
    );
    assert!(names(&marc, "q=soudure").await.is_empty());
    marc.get("/people")
        .await
        .expect(200)
        .lacks(&format!("<option value=\"{skill}\""));
    helene
        .upload("/settings/profile", &[("seen-skills", "self")], &[])
        .await
        .expect(303);
    assert!(names(&marc, &format!("skill={skill}")).await.is_empty());
    assert_eq!(
        names(&helene, &format!("skill={skill}")).await,
        ["Hélène Marchand"]
    );
    helene
        .upload("/settings/profile", &[("seen-skills", "everyone")], &[])
        .await
        .expect(303);
    assert_eq!(names(&marc, "q=electricite").await, ["Hélène Marchand"]);
    marc.get("/people")
        .await
        .expect(200)
        .contains(&format!("<option value=\"{skill}\""));
});

on_each_engine!(pages_follow_each_other_in_the_order_of_names, |world| {
    for name in [
        "Édith Pic",
        "Éloi Aubry",
        "Eloi Aubin",
        "Zoé Martin",
        "Élise Roy",
    ] {
        world.employee(name).await;
    }
    let reader = world.employee("Basile Noir").await;
    let whole = names(&reader, "limit=100").await;
    let expected = [
        "Amina Belkacem",
        "Basile Noir",
        "Édith Pic",
        "Élise Roy",
        "Eloi Aubin",
        "Éloi Aubry",
        "Yann Le Goff",
        "Zoé Martin",
    ];
    assert_eq!(whole, expected);
    for query in ["", "q=e&", "q=el&"] {
        let whole = names(&reader, query).await;
        let (mut after, mut found) = (String::new(), Vec::new());
        loop {
            let page = reader
                .get(&format!("/api/v1/people?{query}limit=2{after}"))
                .await
                .expect(200)
                .value();
            let items = page["items"].as_array().unwrap();
            found.extend(
                items
                    .iter()
                    .map(|person| person["name"].as_str().unwrap().to_owned()),
            );
            let Some(next) = page["next"].as_str() else {
                break;
            };
            after = format!("&after={next}");
        }
        assert_eq!(found, whole, "{query}");
    }
});

on_each_engine!(
    a_guest_sees_whom_they_share_a_space_with_and_nobody_else,
    |world| {
        let lea = world.employee("Léa Morel").await;
        let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
        let hidden = |answer: crate::world::Answer| answer.expect(404);
        hidden(guest.get("/people/lea.morel").await);
        hidden(guest.get("/api/v1/people/lea.morel").await);
        hidden(guest.get("/people/chart").await);
        assert_eq!(names(&guest, "").await, ["Marion Chauvet"]);
        assert!(names(&guest, "q=morel").await.is_empty());
        assert_eq!(
            guest.get("/complete/people?q=le").await.expect(200).value()["items"]
                .as_array()
                .unwrap()
                .len(),
            0
        );
        guest.get("/people").await.expect(200).lacks("<select");
        lea.get("/people/marion.chauvet")
            .await
            .expect(200)
            .contains("Transports Morvan")
            .contains("Invité jusqu’au");

        let mut tx = world.site.db.write().await.unwrap();
        acquaintances::meet(&mut tx, guest.person, &[lea.person])
            .await
            .unwrap();
        acquaintances::met_by(&mut tx, lea.person, &[guest.person])
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        assert_eq!(names(&guest, "").await, ["Léa Morel", "Marion Chauvet"]);
        assert_eq!(names(&guest, "q=morel").await, ["Léa Morel"]);
        guest.get("/people/lea.morel").await.expect(200);

        let mut tx = world.site.db.write().await.unwrap();
        acquaintances::part(&mut tx, guest.person, &[lea.person])
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        guest.get("/people/lea.morel").await.expect(200);
        let mut tx = world.site.db.write().await.unwrap();
        acquaintances::parted_from(&mut tx, lea.person, &[guest.person])
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        hidden(guest.get("/people/lea.morel").await);
        assert!(names(&guest, "q=morel").await.is_empty());
    }
);

on_each_engine!(whoever_left_is_found_no_more, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    assert_eq!(names(&marc, "q=morel").await, ["Léa Morel"]);
    let mut tx = world.site.db.write().await.unwrap();
    people::accounts::account::stand(
        &world.site,
        &mut tx,
        marc.person,
        lea.person,
        people::Standing::Left,
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    // Before the index has followed, too.
    assert!(names(&marc, "q=morel").await.is_empty());
    world.settle().await;
    assert!(names(&marc, "q=morel").await.is_empty());
    marc.get("/people/lea.morel").await.expect(404);
    let mut tx = world.site.db.read().await.unwrap();
    let cards = people::profiles::card::cards(&mut tx, &[lea.person])
        .await
        .unwrap();
    let card = &cards[&lea.person];
    assert!(!card.present && card.name.is_empty() && card.address().is_none());
});

on_each_engine!(names_complete_while_they_are_typed, |world| {
    let lea = world.employee("Léa Morel").await;
    world.employee("Éléonore Leduc").await;
    let items = lea
        .get("/complete/people?q=%C3%89l&space=place")
        .await
        .expect(200)
        .value();
    assert_eq!(items["items"][0]["value"], "eleonore.leduc");
    assert_eq!(items["items"][0]["label"], "Éléonore Leduc");
    for number in 0..12 {
        world.employee(&format!("Lena Numéro{number}")).await;
    }
    let items = lea.get("/complete/people?q=le").await.expect(200).value();
    let values: Vec<_> = items["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["value"].as_str().unwrap())
        .collect();
    assert_eq!(values.len(), 8);
    // Names that begin so come before names that hold such a word.
    assert!(
        values.iter().all(|value| value.starts_with("le")),
        "{values:?}"
    );
});

on_each_engine!(the_directory_costs_the_same_for_few_and_many, |world| {
    let lea = world.employee("Léa Morel").await;
    let few = world.statements(&lea, "/people").await;
    for number in 0..40 {
        world.employee(&format!("Personne Numéro{number}")).await;
    }
    assert_eq!(world.statements(&lea, "/people").await, few);
    assert!(few <= 9, "{few}");
    assert!(world.statements(&lea, "/people?q=personne").await <= 12);
});

on_each_engine!(
    whoever_is_called_so_comes_before_whoever_works_there,
    |world| {
        let alix = world.employee("Alix Noir").await;
        employ(&world, &alix, "Agente", "Maintenance", "Niort").await;
        world.employee("Zoé Martin").await;
        for query in ["q=ma", "q=ma&limit=1"] {
            assert_eq!(
                names(&alix, query).await.first().map(String::as_str),
                Some("Zoé Martin")
            );
        }
        let after = alix
            .get("/api/v1/people?q=ma&limit=1")
            .await
            .expect(200)
            .value()["next"]
            .as_str()
            .unwrap()
            .to_owned();
        assert_eq!(
            names(&alix, &format!("q=ma&limit=1&after={after}")).await,
            ["Alix Noir"]
        );
    }
);
