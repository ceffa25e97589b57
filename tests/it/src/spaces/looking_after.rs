//! Stewards: named, relieved, handed over to, and never missing (truth 4).

use axum::http::Method;
use kit::values;
use people::accounts::standing::Standing;
use serde_json::json;

use super::{bring, notices, space, stand};
use crate::on_each_engine;
use crate::world::{Client, World};

async fn stewards(world: &World, slug: &str) -> Vec<i64> {
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select m.person_id from memberships m join spaces s on s.id = m.space_id where s.slug = $1 and m.steward = true order by 1";
    tx.all(sql, values![slug]).await.unwrap()
}

async fn closed_with(founder: &Client, members: &[&Client]) -> String {
    let slug = space(founder, "closed", "Comité").await;
    for member in members {
        bring(founder, &slug, member).await;
    }
    slug
}

on_each_engine!(the_last_steward_hands_over_before_leaving, |world| {
    let (founder, lea) = (
        world.employee("Fatou Diarra").await,
        world.employee("Léa Morel").await,
    );
    let slug = closed_with(&founder, &[&lea]).await;
    founder
        .get(&format!("/s/{slug}/departure"))
        .await
        .expect(200)
        .contains("Avant de partir");
    founder
        .post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(409)
        .contains("dernière personne");
    let relieve = format!("/s/{slug}/members/{}/stewardship", founder.person);
    founder
        .post(&relieve, &[("answer", "no")])
        .await
        .expect(409);
    let hand_over = format!("/s/{slug}/handover");
    founder
        .post(&hand_over, &[("person", "@personne")])
        .await
        .expect(422)
        .contains("@personne");
    lea.post(&hand_over, &[("person", &lea.handle)])
        .await
        .expect(403);
    founder
        .post(&hand_over, &[("person", &lea.handle)])
        .await
        .expect(303);
    assert_eq!(stewards(&world, &slug).await, [lea.person.0]);
    assert_eq!(notices(&world, &lea, "space-stewardship").await, 1);
    founder
        .post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
});

on_each_engine!(a_program_hands_over_as_a_person_does, |world| {
    let (founder, lea) = (
        world.employee("Fatou Diarra").await,
        world.employee("Léa Morel").await,
    );
    let karim = world.employee("Karim Nasri").await;
    let slug = closed_with(&founder, &[&lea]).await;
    let path = format!("/api/v1/spaces/{slug}/handover");
    let hand_over = async |from: &Client, to: &str| {
        let body = json!({"person": to});
        from.json(Method::POST, &path, &body).await
    };
    hand_over(&lea, &lea.handle).await.expect(403);
    // Whoever is no member is told of like whoever is nobody.
    for nobody in ["personne", &karim.handle] {
        let refused = hand_over(&founder, nobody).await.expect(422).value();
        assert_eq!(refused["field"], "person");
        founder
            .post(&format!("/s/{slug}/handover"), &[("person", nobody)])
            .await
            .expect(422)
            .contains(refused["detail"].as_str().unwrap());
    }
    hand_over(&founder, &format!("@{}", lea.handle))
        .await
        .expect(204);
    assert_eq!(stewards(&world, &slug).await, [lea.person.0]);
    hand_over(&founder, &lea.handle).await.expect(403);
});

on_each_engine!(
    when_the_last_steward_leaves_the_organisation_the_longest_standing_member_takes_over,
    |world| {
        let administrator = world.administrator("Adèle Roy").await;
        let (founder, lea) = (
            world.employee("Fatou Diarra").await,
            world.employee("Léa Morel").await,
        );
        let (yann, karim) = (
            world.guest("Yann Cariou", "Morvan").await,
            world.employee("Karim Nasri").await,
        );
        let slug = closed_with(&founder, &[&yann, &lea, &karim]).await;
        stand(&world, &administrator, &founder, Standing::Left).await;
        assert_eq!(stewards(&world, &slug).await, [lea.person.0]);
        assert_eq!(notices(&world, &lea, "space-succession").await, 1);
        lea.get(&format!("/s/{slug}/members"))
            .await
            .expect(200)
            .lacks("Fatou Diarra");
        administrator
            .get(&format!("/s/{slug}/members"))
            .await
            .expect(404);
    }
);

on_each_engine!(
    while_the_only_steward_is_kept_out_somebody_else_helps,
    |world| {
        let administrator = world.administrator("Adèle Roy").await;
        let (founder, lea) = (
            world.employee("Fatou Diarra").await,
            world.employee("Léa Morel").await,
        );
        let slug = closed_with(&founder, &[&lea]).await;
        stand(&world, &administrator, &founder, Standing::Suspended).await;
        let mut both = [founder.person.0, lea.person.0];
        both.sort_unstable();
        assert_eq!(stewards(&world, &slug).await, both);
    }
);

on_each_engine!(
    a_space_whose_last_member_left_the_organisation_is_archived,
    |world| {
        let administrator = world.administrator("Adèle Roy").await;
        let founder = world.employee("Fatou Diarra").await;
        let open = space(&founder, "open", "Jardin").await;
        stand(&world, &administrator, &founder, Standing::Left).await;
        let lea = world.employee("Léa Morel").await;
        lea.get(&format!("/s/{open}/about"))
            .await
            .expect(200)
            .contains("Archivé")
            .contains("Ancien membre");
    }
);

on_each_engine!(only_stewards_change_what_a_space_says_of_itself, |world| {
    let (founder, lea) = (
        world.employee("Fatou Diarra").await,
        world.employee("Léa Morel").await,
    );
    let slug = closed_with(&founder, &[&lea]).await;
    let edit = format!("/s/{slug}/edit");
    lea.get(&edit).await.expect(403);
    lea.post(&edit, &[("name", "À moi")]).await.expect(403);
    let line = "Ici : **décisions**. <script>alert(1)</script> Voir @fatou.diarra.";
    founder
        .post(
            &edit,
            &[
                ("name", "Direction"),
                ("description", "Ordres du jour"),
                ("editorial_line", line),
            ],
        )
        .await
        .expect(303);
    let about = founder.get(&format!("/s/{slug}/about")).await.expect(200);
    about
        .contains("<strong>décisions</strong>")
        .contains("href=\"/people/fatou.diarra\"")
        .lacks("<script>alert");
    founder
        .get(&edit)
        .await
        .expect(200)
        .contains("**décisions**");
    let long = "x".repeat(4001);
    founder
        .post(&edit, &[("name", "Direction"), ("editorial_line", &long)])
        .await
        .expect(422)
        .contains(&long);
    founder.post(&edit, &[("name", " ")]).await.expect(422);
});
