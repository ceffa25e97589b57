//! `parvis migrate` and `parvis serve` before a schema that is not theirs.

use kit::values;

use crate::program::{Place, waited};

#[test]
fn an_older_binary_refuses_a_newer_schema_and_leaves_it_alone() {
    for place in Place::on_each_engine() {
        let first = place.run(&["migrate"]);
        assert!(first.status.success(), "{first:?}");
        let again = place.run(&["migrate"]);
        assert!(String::from_utf8_lossy(&again.stdout).contains("up to date"));
        let db = place.look();
        let tomorrow =
            "insert into schema_steps (number, name, applied_at) values (9999, 'tomorrow', 0)";
        waited(async {
            let mut tx = db.write().await.unwrap();
            tx.run(tomorrow, values![]).await.unwrap();
            tx.commit().await.unwrap();
        });
        for command in ["migrate", "serve", "setup"] {
            let mut words = vec![command];
            if command == "setup" {
                words.extend([
                    "--organisation",
                    "A",
                    "--administrator",
                    "A B <a@b.example>",
                    "--administrator",
                    "C D <c@d.example>",
                ]);
            }
            let refused = place.run(&words);
            let said = String::from_utf8_lossy(&refused.stderr).into_owned();
            assert!(!refused.status.success(), "{command} went on");
            assert!(
                said.contains("newer version of Parvis"),
                "{command}: {said}"
            );
        }
        let steps: i64 = waited(async {
            let mut tx = db.read().await.unwrap();
            tx.one("select max(number) from schema_steps", values![])
                .await
                .unwrap()
        });
        assert_eq!(steps, 9999);
    }
}
