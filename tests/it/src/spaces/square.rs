//! The company-wide square: there from the first minute, for everybody but guests.

use people::accounts::standing::Standing;

use super::stand;
use crate::on_each_engine;

on_each_engine!(
    the_square_is_there_from_the_first_minute_with_everybody_in_it,
    |world| {
        let lea = world.employee("Léa Morel").await;
        let square = lea.get("/api/v1/spaces/place").await.expect(200).value();
        assert_eq!(
            (&square["square"], &square["name"], &square["members"]),
            (&true.into(), &"La place".into(), &3.into())
        );
        assert_eq!(square["relation"], "member");
        lea.get("/s/place/about")
            .await
            .expect(200)
            .contains("Ateliers Verdier")
            .contains("Visible par 3 personnes");
        world
            .guest("Yann Cariou", "Morvan")
            .await
            .get("/s/place/members")
            .await
            .expect(404);
    }
);

on_each_engine!(
    nobody_leaves_the_square_archives_it_or_is_invited_to_it,
    |world| {
        let lea = world.employee("Léa Morel").await;
        let yann = world.guest("Yann Cariou", "Morvan").await;
        lea.post("/s/place/departure", &[])
            .await
            .expect(409)
            .contains("on ne la quitte pas");
        lea.post("/s/place/archive", &[]).await.expect(403);
        lea.post("/s/place/invitations", &[("people", &yann.handle)])
            .await
            .expect(409);
    }
);

on_each_engine!(
    whoever_leaves_the_organisation_leaves_the_square_and_comes_back_to_it,
    |world| {
        let administrator = world.administrator("Adèle Roy").await;
        let lea = world.employee("Léa Morel").await;
        let members = async || {
            administrator
                .get("/api/v1/spaces/place")
                .await
                .expect(200)
                .value()["members"]
                .clone()
        };
        assert_eq!(members().await, 4);
        stand(&world, &administrator, &lea, Standing::Left).await;
        assert_eq!(members().await, 3);
        stand(&world, &administrator, &lea, Standing::Active).await;
        assert_eq!(members().await, 4);
    }
);
