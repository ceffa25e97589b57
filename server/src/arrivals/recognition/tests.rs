//! What is recognised, and what is not.

use super::*;

fn known(id: i64, name: &str, email: Option<&str>) -> Known {
    Known {
        id: PersonId(id),
        handle: format!("h{id}"),
        folded: fold(name),
        standing: Standing::Listed,
        guest: false,
        email_folded: email.map(fold),
        takes_address: email.is_none(),
        title: String::new(),
        unit: None,
        site: None,
        work_phone: String::new(),
    }
}

fn house(people: Vec<Known>, keys: &[(&str, i64)]) -> House {
    House::of(
        people,
        keys.iter()
            .map(|(key, id)| (arrivals::digest(key), PersonId(*id)))
            .collect(),
    )
}

fn arriving<'a>(key: &str, name: &'a str, email: Option<&'a str>) -> Arriving<'a> {
    Arriving {
        key: key.to_owned(),
        name,
        email,
    }
}

#[test]
fn a_key_is_surer_than_an_address_and_an_address_than_a_name() {
    let house = house(
        vec![
            known(1, "Anne Roy", Some("anne@x.example")),
            known(2, "Luc Petit", Some("luc@x.example")),
            known(3, "Zoé Le Goff", None),
        ],
        &[("k1", 2)],
    );
    let list = [
        arriving("k0", "Anne Roy", Some("luc@x.example")),
        arriving("k1", "Somebody Else", None),
        arriving("k2", "A. Roy", Some("ANNE@x.example")),
        arriving("k3", "ZOE LE-GOFF", Some("zoe@x.example")),
    ];
    let who = house.recognise(&list, false);
    // Luc's key was recognised first: his address is nobody else's, and Anne has one that contradicts.
    assert_eq!(
        who[0],
        Who::New {
            with_address: false
        }
    );
    assert_eq!(
        who[1],
        Who::Known {
            place: 1,
            by: Sign::Key,
            with_address: false
        }
    );
    assert_eq!(
        who[2],
        Who::Known {
            place: 0,
            by: Sign::Address,
            with_address: false
        }
    );
    assert_eq!(
        who[3],
        Who::Known {
            place: 2,
            by: Sign::Name,
            with_address: true
        }
    );
}

#[test]
fn namesakes_stay_apart() {
    let mut left = known(4, "Paul Roux", None);
    left.standing = Standing::Left;
    let house = house(
        vec![
            known(1, "Anne Roy", None),
            known(2, "Luc Petit", None),
            known(3, "Luc Petit", None),
            left,
            known(5, "Zoé", None),
        ],
        &[],
    );
    let list = [
        arriving("a", "Anne Roy", None),
        arriving("b", "Anne Roy", None),
        arriving("c", "Luc Petit", None),
        arriving("d", "Paul Roux", None),
        arriving("e", "Zoé", None),
    ];
    assert!(
        house
            .recognise(&list, false)
            .iter()
            .all(|who| matches!(who, Who::New { .. }))
    );
}

#[test]
fn two_accounts_with_one_address_are_one_person_where_lists_merge() {
    let house = house(vec![], &[]);
    let list = [
        arriving("a", "Anne Roy", Some("anne@x.example")),
        arriving("b", "Anne", Some("anne@x.example")),
    ];
    assert_eq!(
        house.recognise(&list, true),
        [Who::New { with_address: true }, Who::Same(0)]
    );
    assert_eq!(
        house.recognise(&list, false),
        [
            Who::New { with_address: true },
            Who::New {
                with_address: false
            }
        ]
    );
}
