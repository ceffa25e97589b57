//! A directory with every difficulty of a real one: each row ends up in exactly one place.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its sample has failed"
)]

use import::people::{Directory, DirectoryRefusal, Field, Holder, Limits, Mapping, PersonRow};
use import::report::{Count, Explained, Language, Reason, Remark};
use std::path::Path;

fn read(text: &str) -> Directory {
    Directory::read(text.as_bytes(), &Mapping::default(), &Limits::default()).unwrap()
}

fn person<'d>(directory: &'d Directory, name: &str) -> &'d PersonRow {
    directory
        .people
        .iter()
        .find(|person| person.name.full == name)
        .unwrap()
}

fn manager<'d>(directory: &'d Directory, name: &str) -> Option<&'d str> {
    person(directory, name)
        .manager
        .as_ref()
        .and_then(|manager| manager.key.as_deref())
}

fn reasons(directory: &Directory) -> Vec<(u64, &Reason)> {
    directory
        .left_out
        .iter()
        .map(|row| (row.line, &row.reason))
        .collect()
}

fn remarks(directory: &Directory) -> Vec<(u64, &Remark)> {
    directory
        .notes
        .iter()
        .map(|note| (note.place.line, &note.remark))
        .collect()
}

/// An invented port authority, its file as administrations publish theirs.
const PORT: &str = "\
,Post Unique Reference,Name,Job Title,Organisation,Unit,Contact Phone,Contact E-mail,Reports to Senior Post,Valid?
0,1,Odile Kerjean,Harbour Director,Port de Saint-Aubin,Direction,02 00 00 00 00 ,contact@port.example,XX,1
1,2,Marc Tessier,\"Head of Docks, Cranes and Tides\",Port de Saint-Aubin,Docks,02 00 00 00 00,contact@port.example,1,1
2,3,Inès Vasseur,Head of Pilots,Port de Saint-Aubin,Pilots,,contact@port.example,1,1
3,3,Yann Le Bihan,Head of Pilots,Port de Saint-Aubin,Pilots,,contact@port.example,1,1
4,4,N/D,Pilot,Port de Saint-Aubin,Pilots,,contact@port.example,3,1
5,5,Vacant ,Crane Driver,Port de Saint-Aubin,Docks,,contact@port.example,2,1
6,6,Eliminated,Deputy Head of Docks,Port de Saint-Aubin,Docks,,contact@port.example,2,1
7,7,Paule Ancelin,Storekeeper,Port de Saint-Aubin,Docks,,contact@port.example,6,1
8,8,N/D,Lawyer,Port de Saint-Aubin,Direction,,contact@port.example,1,1
9,8,N/D,Lawyer,Port de Saint-Aubin,Direction,,contact@port.example,1,1
10,9,Rémi Ostrowski,Diver,Port de Saint-Aubin,Docks,,contact@port.example,4,0
";

#[test]
fn a_published_directory_is_read_whole() {
    let directory = read(PORT);
    assert_eq!(directory.rows, 11);
    assert_eq!(
        (
            directory.people.len(),
            directory.positions.len(),
            directory.left_out.len()
        ),
        (5, 3, 3)
    );
    assert_eq!(
        reasons(&directory),
        [
            (8, &Reason::PostEliminated),
            (11, &Reason::SamePost { line: 10 }),
            (12, &Reason::Inactive),
        ]
    );
    let shared = Remark::SharedAddress {
        address: "contact@port.example".to_owned(),
        rows: 10,
    };
    assert_eq!(
        remarks(&directory),
        [
            (2, &shared),
            (2, &Remark::ManagerNotFound),
            (6, &Remark::ManagerShared),
            (9, &Remark::ManagerEliminated),
        ]
    );
}

#[test]
fn an_address_shared_by_everybody_is_nobodys() {
    assert!(
        read(PORT)
            .people
            .iter()
            .all(|person| person.email.is_none())
    );
    let two_posts =
        read("Référence;Nom;Courriel\n1;Anne Roy;a@x.fr\n2;ROY Anne;A@X.fr\n3;Luc Roy;l@x.fr\n");
    assert_eq!(two_posts.people.len(), 2);
    assert_eq!(two_posts.people[0].email.as_deref(), Some("a@x.fr"));
    assert_eq!(
        two_posts.positions[0].holder,
        Holder::Person("ref:1|anne roy".to_owned())
    );
}

#[test]
fn a_shared_post_keeps_both_people() {
    let directory = read(PORT);
    let keys: Vec<&str> = directory
        .people
        .iter()
        .map(|person| person.key.as_str())
        .collect();
    assert!(keys.contains(&"ref:3|ines vasseur") && keys.contains(&"ref:3|yann le bihan"));
    let pilot = &directory.positions[0];
    assert_eq!(
        (pilot.key.as_str(), &pilot.holder),
        ("post:4", &Holder::Undisclosed)
    );
    assert_eq!(
        pilot.manager.as_ref().unwrap().key.as_deref(),
        Some("ref:3|ines vasseur")
    );
}

#[test]
fn a_manager_outside_the_file_stays_as_text() {
    let directory = read(PORT);
    let top = person(&directory, "Odile Kerjean")
        .manager
        .as_ref()
        .unwrap();
    assert_eq!((top.key.as_deref(), top.text.as_str()), (None, "XX"));
    assert_eq!(
        manager(&directory, "Paule Ancelin"),
        Some("ref:2|marc tessier")
    );
}

#[test]
fn managers_are_named_in_every_way() {
    let directory = read(
        "Prénom;Nom;Courriel;Identifiant de connexion;Service;Responsable\n\
         Anne;LE GALL;anne@x.fr;alegall;Direction;\n\
         Luc;Roy;luc@x.fr;;Quai;anne@x.fr\n\
         Zoé;Petit;zoe@x.fr;;Quai;Le Gall, Anne\n\
         Ali;Haddad;ali@x.fr;;Quai;@alegall\n\
         Eva;Brun;eva@x.fr;;Quai;Mme Anne LE GALL (directrice)\n\
         Léo;Noir;leo@x.fr;;Quai;aucun\n",
    );
    for name in ["Luc Roy", "Zoé Petit", "Ali Haddad", "Eva Brun"] {
        assert_eq!(manager(&directory, name), Some("mail:anne@x.fr"), "{name}");
    }
    assert_eq!(person(&directory, "Léo Noir").manager, None);
    assert!(directory.notes.is_empty(), "{:?}", directory.notes);
}

#[test]
fn references_survive_a_spreadsheet() {
    let directory = read("Matricule\tNom\tMatricule N+1\n12.0\tAnne Roy\t\n13.0\tLuc Roy\t12\n");
    assert_eq!(manager(&directory, "Luc Roy"), Some("ref:12|anne roy"));
}

#[test]
fn circles_and_self_reports_are_cut() {
    let directory = read("id,name,manager\n1,Anne,3\n2,Luc,1\n3,Zoé,2\n4,Ali,4\n5,Eva,4\n");
    assert_eq!(manager(&directory, "Anne"), None);
    assert_eq!(manager(&directory, "Luc"), Some("ref:1|anne"));
    assert_eq!(manager(&directory, "Zoé"), Some("ref:2|luc"));
    assert_eq!(manager(&directory, "Ali"), None);
    assert_eq!(
        remarks(&directory),
        [(2, &Remark::Circle), (5, &Remark::ReportsToItself)]
    );
}

#[test]
fn two_people_of_one_name_are_not_confused() {
    let directory = read(
        "Nom;Unité;Fonction;Responsable\nAnne Roy;Quai;Cheffe;\nAnne Roy;Phare;Gardienne;\n\
         Anne Roy;Quai;Grutière;\nAnne Roy;Quai;Cheffe;\nLuc;Phare;Grutier;Anne Roy\nZoé;Mer;Pilote;Anne Roy\n",
    );
    let keys: Vec<&str> = directory
        .people
        .iter()
        .map(|person| person.key.as_str())
        .collect();
    assert_eq!(
        keys[..3],
        [
            "name:anne roy|quai",
            "name:anne roy|phare",
            "name:anne roy|quai|grutiere"
        ]
    );
    assert_eq!(reasons(&directory), [(5, &Reason::SamePerson { line: 2 })]);
    assert_eq!(manager(&directory, "Luc"), Some("name:anne roy|phare"));
    assert!(remarks(&directory).contains(&(7, &Remark::ManagerAmbiguous { count: 3 })));
}

#[test]
fn posts_without_a_reference_are_numbered() {
    let directory = read(
        "Nom;Poste;Unité\nVacant;Agent;Quai\nPoste vacant;Agent;Quai\n;Agent;Phare\nVacant;;Quai\n",
    );
    let keys: Vec<&str> = directory
        .positions
        .iter()
        .map(|position| position.key.as_str())
        .collect();
    assert_eq!(
        keys,
        [
            "post:|agent|quai|",
            "post:|agent|quai|#2",
            "post:|agent|phare|"
        ]
    );
    assert_eq!(reasons(&directory), [(5, &Reason::Nameless)]);
}

#[test]
fn one_reference_for_two_posts_is_told() {
    let directory = read("ref,name,title\n1,N/D,Pilot\n1,N/A,Diver\n");
    assert_eq!(directory.positions[1].key, "post:1|diver");
    assert_eq!(
        remarks(&directory),
        [(3, &Remark::SameReference { line: 2 })]
    );
}

#[test]
fn rows_that_cannot_be_trusted_are_left_out() {
    let directory =
        read("Annuaire 2024\nName,Title\n,,\nAnne,Chef,adjointe\n\"Luc\nRoy\",Grutier\n");
    assert_eq!(directory.people[0].name.full, "Luc Roy");
    assert_eq!(
        reasons(&directory),
        [
            (1, &Reason::BeforeHeader),
            (3, &Reason::EmptyRow),
            (
                4,
                &Reason::ShiftedCells {
                    expected: 2,
                    found: 3
                }
            ),
        ]
    );
}

#[test]
fn an_open_quotation_mark_is_seen() {
    let text = format!("name,title\n\"Anne,Chef\n{}", "Luc,Grutier\n".repeat(300));
    assert!(matches!(
        read(&text).left_out[0].reason,
        Reason::OpenQuote { lines: 301 }
    ));
}

#[test]
fn profiles_are_read_too() {
    let directory = read(
        "\u{feff}Nom complet;Compétences;Langues;Date d'arrivée;Site;Mobile;Courriel\n\
         Anne Roy;\"grue, Marée ; GRUE\";français|breton;02/05/2019;Quai 3;06 00;anne\n",
    );
    let anne = &directory.people[0];
    assert_eq!(anne.skills, ["grue", "Marée"]);
    assert_eq!(anne.languages, ["français", "breton"]);
    assert_eq!(
        (anne.arrived.as_deref(), anne.site.as_deref()),
        (Some("2019-05-02"), Some("Quai 3"))
    );
    assert_eq!(remarks(&directory), [(2, &Remark::InvalidAddress)]);
}

#[test]
fn old_spreadsheets_are_read() {
    let bytes = b"Nom;Pr\xE9nom;Fonction\r\nNo\xEBl;Z\xE9lie;Chef d\x92\xE9quipe\r\n";
    let directory = Directory::read(bytes, &Mapping::default(), &Limits::default()).unwrap();
    assert_eq!(directory.people[0].name.full, "Zélie Noël");
    assert_eq!(directory.people[0].title.as_deref(), Some("Chef d’équipe"));
    assert_eq!(remarks(&directory), [(1, &Remark::GuessedEncoding)]);
}

#[test]
fn text_that_would_be_a_formula_stays_text() {
    let directory = read("name,title\n=1+1,\"@SUM(A1)\u{7}\"\n");
    assert_eq!(directory.people[0].name.full, "=1+1");
    assert_eq!(directory.people[0].title.as_deref(), Some("@SUM(A1)"));
}

#[test]
fn a_mapping_prevails() {
    let mapping = Mapping::parse("name=Libellé,reports_to=Parent").unwrap();
    let directory = Directory::read(
        "Code;Libellé;Parent\n1;Anne\n2;Luc;1\n".as_bytes(),
        &mapping,
        &Limits::default(),
    )
    .unwrap();
    assert_eq!(manager(&directory, "Luc"), Some("ref:1|anne"));
    assert_eq!(directory.columns[2].field, Some(Field::ReportsTo));
}

#[test]
fn what_is_not_a_directory_is_refused() {
    let refusal = |bytes: &[u8], limits: &Limits| {
        Directory::read(bytes, &Mapping::default(), limits).unwrap_err()
    };
    let small = Limits {
        bytes: 10,
        rows: 1,
        cell_characters: 10,
    };
    let limits = Limits::default();
    assert!(matches!(refusal(b"", &limits), DirectoryRefusal::Empty));
    assert!(matches!(
        refusal(b"PK\x03\x04rest", &limits),
        DirectoryRefusal::NotText
    ));
    assert!(matches!(
        refusal(b"\x89PNG\0\0", &limits),
        DirectoryRefusal::NotText
    ));
    assert!(matches!(
        refusal(b"a,b\n1,2\n", &limits),
        DirectoryRefusal::NoNameColumn { .. }
    ));
    assert!(matches!(
        refusal(b"name,title\nx,y\n", &small),
        DirectoryRefusal::TooLarge { .. }
    ));
    assert!(matches!(
        refusal(b"name\na\nb\n", &small),
        DirectoryRefusal::TooManyRows { limit: 1 }
    ));
    let french = refusal(b"a,b\n1,2\n", &limits).sentence(Language::French);
    assert!(
        french.contains("Aucune colonne de noms parmi\u{a0}: a, b."),
        "{french}"
    );
}

#[test]
fn reading_twice_gives_the_same_keys() {
    assert_eq!(read(PORT), read(PORT));
}

#[test]
fn the_published_file_is_read_where_it_is_present() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/organisation-decc.csv");
    if !path.exists() {
        return eprintln!("left out: the published directory is not beside this clone");
    }
    let directory = Directory::open(&path, &Mapping::default(), &Limits::default()).unwrap();
    let report = directory.report();
    assert_eq!(report.count(Count::Rows), 132);
    assert_eq!(
        (
            directory.people.len(),
            directory.positions.len(),
            directory.left_out.len()
        ),
        (32, 80, 20)
    );
    assert!(directory.people.iter().all(|person| person.email.is_none()));
    let without = directory
        .people
        .iter()
        .filter(|person| person.manager.as_ref().is_none_or(|m| m.key.is_none()));
    assert_eq!(without.count(), 1);
    assert!(
        directory
            .positions
            .iter()
            .all(|position| position.manager.as_ref().is_some_and(|m| m.key.is_some()))
    );
    println!("{}", report.text(Language::French));
}
