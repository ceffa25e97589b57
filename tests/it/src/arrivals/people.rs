//! A directory comes in: everybody once, with their place in the chart, and no account.

use import::report::Count;
use kit::values;
use parvis::arrivals::{Mode, Tally, Thing};
use people::PersonId;
use people::accounts::account;
use people::accounts::standing::Standing;
use people::organisation::companies;

use super::{bring, codes, number, state};
use crate::on_each_engine;
use crate::world::World;

const FILE: &str = "Référence;Nom;Courriel;Fonction;Service;Téléphone;Rattaché à;Compétences\n\
    1;Claire Aubry;claire@verdier.example;Directrice générale;Direction;01 02 03 04 05;;\n\
    2;Hugo Besnard;hugo@verdier.example;Responsable atelier;Atelier;;1;soudure, lecture de plans\n\
    3;Inès Colas;;Soudeuse;Atelier;;2;soudure\n\
    4;Vacant;;Tourneur;Atelier;;2;\n\
    5;N/D;accueil@verdier.example;Standardiste;Accueil;;1;\n\
    6;Jean Martin;accueil@verdier.example;Agent;Accueil;;1;\n\
    7;Jean Martin;accueil@verdier.example;Comptable;Finances;;1;\n\
    ;;;;;;;\n\
    8;Supprimé;;Archiviste;Archives;;1;\n";

fn tally(new: u64, known: u64, changed: u64) -> Tally {
    Tally {
        new,
        known,
        changed,
    }
}

on_each_engine!(every_row_is_somewhere_and_nothing_doubles, |world| {
    let before = state(&world).await;
    let dry = bring(&world, FILE, Mode::DryRun).await;
    assert_eq!(state(&world).await, before, "a dry run writes nothing");
    let first = bring(&world, FILE, Mode::Write).await;
    assert_eq!(dry.json(), first.json());
    let reading = first.reading();
    let sum = |counts: &[Count]| {
        counts
            .iter()
            .map(|count| reading.count(*count))
            .sum::<u64>()
    };
    assert_eq!(
        sum(&[Count::People, Count::Positions, Count::LeftOut]),
        reading.count(Count::Rows)
    );
    assert_eq!(first.brought(Thing::People), tally(5, 0, 0));
    assert_eq!(first.brought(Thing::Seats), tally(7, 0, 0));
    let after = state(&world).await;
    let second = bring(&world, FILE, Mode::Write).await;
    assert_eq!(second.brought(Thing::People), tally(0, 5, 0));
    assert_eq!(second.brought(Thing::Seats), tally(0, 7, 0));
    assert_eq!(state(&world).await, after);
    assert_eq!(number(&world, "select count(*) from notices").await, 0);
    // An address that several share is nobody's.
    assert_eq!(
        number(
            &world,
            "select count(*) from credentials where email_folded like 'accueil%'"
        )
        .await,
        0
    );
});

on_each_engine!(
    those_who_came_are_found_and_are_in_the_square_without_an_account,
    |world| {
        bring(&world, FILE, Mode::Write).await;
        let amina = world.employee("Amina Deux").await;
        let profile = amina.get("/api/v1/people/claire.aubry").await.expect(200);
        profile
            .contains("Directrice générale")
            .contains("01 02 03 04 05");
        amina
            .get("/people?q=ines")
            .await
            .expect(200)
            .contains("Inès Colas");
        amina
            .get("/people/chart")
            .await
            .expect(200)
            .contains("Claire Aubry");
        let listed = "select count(*) from people p join memberships m on m.person_id = p.id \
         join spaces s on s.id = m.space_id where s.square = true and p.standing = 'listed'";
        assert_eq!(number(&world, listed).await, 5);
        let body = [
            ("login", "claire@verdier.example"),
            ("password", "tramway orange"),
        ];
        let refused = world.stranger().post("/sign-in", &body).await;
        assert_ne!(
            refused.status.as_u16(),
            303,
            "nobody comes in without an invitation"
        );
    }
);

on_each_engine!(what_changed_in_the_file_changes_here, |world| {
    bring(&world, FILE, Mode::Write).await;
    // Hugo now leads, Claire reports to him; Inès has another post, and an address at last.
    let changed = FILE
        .replace(
            "Directrice générale;Direction;01 02 03 04 05;;",
            "Conseillère;Direction;01 02 03 04 05;2;",
        )
        .replace(
            "Responsable atelier;Atelier;;1;",
            "Directeur général;Direction;;;",
        )
        .replace(
            "3;Inès Colas;;Soudeuse",
            "33;Inès Colas;ines@verdier.example;Cheffe d’équipe",
        );
    let report = bring(&world, &changed, Mode::Write).await;
    assert_eq!(report.brought(Thing::People), tally(0, 2, 3));
    assert_eq!(codes(&report), ["recognised-by-name"]);
    let amina = world.employee("Amina Deux").await;
    let hugo = amina.get("/api/v1/people/hugo.besnard").await.expect(200);
    hugo.contains("Directeur général");
    amina
        .get("/api/v1/people/ines.colas")
        .await
        .expect(200)
        .contains("Cheffe d’équipe");
    assert_eq!(
        number(
            &world,
            "select count(*) from credentials where email = 'ines@verdier.example'"
        )
        .await,
        1
    );
    let top = "select count(*) from positions p join people h on h.id = p.holder_id \
         where h.handle = 'hugo.besnard' and p.reports_to is null and p.team = 5";
    assert_eq!(number(&world, top).await, 1);
    // The post she left is still there, without her.
    assert_eq!(
        number(
            &world,
            "select count(*) from positions where title = 'Soudeuse' and state = 'vacant'"
        )
        .await,
        1
    );
    let after = state(&world).await;
    let again = bring(&world, &changed, Mode::Write).await;
    assert_eq!(again.brought(Thing::People), tally(0, 5, 0));
    assert_eq!(state(&world).await, after);
});

on_each_engine!(somebody_who_left_is_not_brought_back, |world| {
    bring(&world, FILE, Mode::Write).await;
    let mut tx = world.site.db.write().await.unwrap();
    let ines: PersonId = tx
        .one(
            "select id from people where handle = 'ines.colas'",
            values![],
        )
        .await
        .unwrap();
    let by: PersonId = tx
        .one(
            "select id from people where administrator = true order by id limit 1",
            values![],
        )
        .await
        .unwrap();
    account::stand(&world.site, &mut tx, by, ines, Standing::Left)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    let report = bring(&world, FILE, Mode::Write).await;
    assert_eq!(codes(&report), ["has-left"]);
    assert_eq!(report.reading().count(Count::People), 4);
    assert_eq!(report.brought(Thing::People), tally(0, 4, 0));
    assert_eq!(
        number(
            &world,
            "select count(*) from people where name = 'Inès Colas'"
        )
        .await,
        1
    );
});

async fn partner(world: &World, name: &str) {
    let mut tx = world.site.db.write().await.unwrap();
    companies::named(&world.site, &mut tx, name, true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
}

async fn standing(world: &World, handle: &str) -> (bool, i64) {
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select p.guest, (select count(*) from memberships m where m.person_id = p.id) from people p where p.handle = $1";
    tx.one(sql, values![handle]).await.unwrap()
}

on_each_engine!(
    people_of_a_partner_are_guests_and_those_of_a_subsidiary_employees,
    |world| {
        partner(&world, "Fonderie Lacaze").await;
        let file = "Nom,Entreprise\nPaul Roux,FONDERIE LACAZE\nZoé Petit,Verdier Maintenance\nLuc Faure,\n";
        let report = bring(&world, file, Mode::Write).await;
        assert_eq!(codes(&report), ["new-company", "partner-company"]);
        assert_eq!(standing(&world, "paul.roux").await, (true, 0));
        assert_eq!(standing(&world, "zoe.petit").await, (false, 1));
        assert_eq!(standing(&world, "luc.faure").await, (false, 1));
    }
);

on_each_engine!(names_and_keys_of_any_length_come_in, |world| {
    let long = "é".repeat(3000);
    let file = format!(
        "Nom;Fonction;Service;Site\nAnne Roy {long};{long};{long};{long}\nVacant;{long};{long};{long}\n"
    );
    let report = bring(&world, &file, Mode::Write).await;
    assert_eq!(codes(&report), ["name-cut"]);
    let again = bring(&world, &file, Mode::Write).await;
    assert_eq!(again.brought(Thing::People), tally(0, 1, 0));
    assert_eq!(again.brought(Thing::Seats), tally(0, 1, 0));
});
