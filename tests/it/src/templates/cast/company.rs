//! The company around them: who they are, who leads whom, who is still awaited.

use kit::values;
use kit::words::Lang;
use people::PersonId;
use people::accounts::account::{self, Newcomer};
use people::accounts::standing::Standing;
use people::chart::{Holder, Placement, PositionId, place, set_superior};
use people::notices::{Notice, tell};
use people::organisation::companies;

use crate::posts::attachments;
use crate::world::{Client, World};

/// Profiles: a photo, skills, what is told to whom; units and sites to narrow the directory by.
pub async fn describe(world: &World, fatou: &Client, lea: &Client) {
    let fields = [
        ("about", "Je charge.\r\nEt je décharge."),
        ("seen-about", "everyone"),
        ("work_phone", "01 02 03 04 05"),
        ("skills", "Cariste, Tableur"),
        ("seen-skills", "everyone"),
        ("hobbies", "Aviron"),
        ("seen-hobbies", "colleagues"),
    ];
    let photo = attachments::picture(image::ImageFormat::Png);
    fatou
        .upload(
            "/settings/profile",
            &fields,
            &[("photo", "moi.png", &photo)],
        )
        .await
        .expect(303);
    let mut tx = world.site.db.write().await.unwrap();
    for (column, kind, name) in [
        ("unit_id", "unit", "Logistique et quais"),
        ("site_id", "site", "Entrepôt de Pantin"),
    ] {
        let term = world.site.new_id();
        tx.run(
            "insert into terms (id, kind, name, folded) values ($1, $2, $3, $4)",
            values![term, kind, name, kit::search::fold(name)],
        )
        .await
        .unwrap();
        let assign = if column == "unit_id" {
            "update people set unit_id = $1 where guest = false"
        } else {
            "update people set site_id = $1 where guest = false"
        };
        tx.run(assign, values![term]).await.unwrap();
    }
    tx.run(
        "update people set title = 'Cheffe de quai' where id = $1",
        values![fatou.person],
    )
    .await
    .unwrap();
    tx.run(
        "update profiles set work_phone = '01 02 03 04 05' where person_id = $1",
        values![fatou.person],
    )
    .await
    .unwrap();
    tx.run(
        "update people set title = 'Cariste' where id = $1",
        values![lea.person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
}

/// Two people alone in their unit: each is news to the other.
pub async fn newcomers_of_a_unit(world: &World, [one, other]: [&Client; 2]) {
    let mut tx = world.site.db.write().await.unwrap();
    let term = world.site.new_id();
    tx.run(
        "insert into terms (id, kind, name, folded) values ($1, 'unit', 'Direction des quais', 'direction des quais')",
        values![term],
    )
    .await
    .unwrap();
    for person in [one, other] {
        tx.run(
            "update people set unit_id = $1, title = 'Aux quais' where id = $2",
            values![term, person.person],
        )
        .await
        .unwrap();
    }
    world.site.commit(tx).await.unwrap();
}

/// A chart with a long team, a vacant seat and one that is not disclosed.
pub async fn chart(world: &World, fatou: &Client, lea: &Client) -> Vec<PositionId> {
    let crowd = crowd(world).await;
    let mut seats = Vec::new();
    let mut tx = world.site.db.write().await.unwrap();
    let mut holders = vec![
        (Holder::Person(fatou.person), None),
        (Holder::Vacant, Some(0)),
        (Holder::Person(lea.person), Some(1)),
        (Holder::Undisclosed, Some(1)),
    ];
    holders.extend(
        crowd[..63]
            .iter()
            .map(|person| (Holder::Person(*person), Some(2))),
    );
    holders.extend((0..61).map(|_| (Holder::Vacant, None)));
    for (number, (holder, above)) in holders.into_iter().enumerate() {
        let key = number.to_string();
        let placement = Placement {
            key: Some(&key),
            title: "Quai",
            unit: None,
            holder,
        };
        let seat = place(&world.site, &mut tx, &placement).await.unwrap();
        set_superior(&mut tx, seat, above.map(|above: usize| seats[above]))
            .await
            .unwrap();
        seats.push(seat);
    }
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    seats
}

/// More people than a search shows, in one write.
pub async fn crowd(world: &World) -> Vec<PersonId> {
    let mut tx = world.site.db.write().await.unwrap();
    let company = companies::ours(&mut tx).await.unwrap();
    let mut crowd = Vec::new();
    for number in 0..520 {
        let newcomer = Newcomer {
            name: &format!("Cariste Numéro {number}"),
            handle: None,
            email: None,
            company,
            guest: false,
            guest_until: None,
            administrator: false,
            standing: Standing::Active,
            language: Lang::Fr,
            title: "",
        };
        crowd.push(account::add(&world.site, &mut tx, &newcomer).await.unwrap());
    }
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    crowd
}

/// Somebody is on leave.
pub async fn on_leave(person: &Client) {
    let days = [("first", "2026-03-10"), ("last", "2026-03-20")];
    person
        .post("/settings/hours/leaves", &days)
        .await
        .expect(303);
}

/// Somebody invited who has not come.
pub async fn newcomer(chief: &Client) -> i64 {
    let fields = [
        ("people", "Jeanne Attendue <jeanne@verdier.example>"),
        ("from", "ours"),
    ];
    let made = chief
        .post("/admin/invitations", &fields)
        .await
        .expect(201)
        .text();
    let (_, person) = made.split_once("/admin/people/").unwrap();
    person.split('"').next().unwrap().parse().unwrap()
}

/// Hands the square to somebody; its address.
pub async fn made_steward_of_the_square(world: &World, steward: &Client) -> String {
    let mut tx = world.site.db.write().await.unwrap();
    let (id, slug): (i64, String) = tx
        .one("select id, slug from spaces where square = true", values![])
        .await
        .unwrap();
    tx.run(
        "update memberships set steward = true where space_id = $1 and person_id = $2",
        values![id, steward.person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    slug
}

/// More notices than a page holds.
pub async fn notices(world: &World, fatou: &Client) {
    let mut tx = world.site.db.write().await.unwrap();
    for number in 0..45 {
        let bundle = format!("sample:{number}");
        let notice = Notice {
            to: fatou.person,
            kind: "token-created",
            bundle: &bundle,
            address: "/settings/tokens",
            about: "Essai",
            place: None,
            actor: None,
        };
        tell(&world.site, &mut tx, &notice).await.unwrap();
    }
    world.site.commit(tx).await.unwrap();
}
