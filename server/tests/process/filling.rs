//! A full disk: writes are refused with a sentence, nothing typed is lost, reading goes on,
//! and when there is room again nobody has to start anything anew.
//!
//! The disk is a small one in memory, which only root may mount; elsewhere this is left out.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use serde_json::json;

use crate::http::{Browser, Reply};
use crate::program::{Place, eventually, space};

/// A small disk of its own; unmounted when dropped.
struct Disk(PathBuf);

impl Disk {
    fn mount(folder: PathBuf) -> Option<Self> {
        fs::create_dir_all(&folder).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16m", "parvis-small-disk"])
            .arg(&folder)
            .output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self(folder)),
            _ => {
                println!("left out: only root may mount a small disk");
                None
            }
        }
    }

    /// Fills it to the last byte.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("filler");
        let mut file = File::create(&path).unwrap();
        for size in [1 << 16, 1 << 12, 1 << 8, 1] {
            while file.write_all(&vec![b'x'; size]).is_ok() {}
        }
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // The server may still be ending: the mount goes with its last file.
        let _unmounted = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_refuses_writes_and_nothing_else() {
    let mut place = Place::on_sqlite();
    let Some(disk) = Disk::mount(place.beside("disk")) else {
        return;
    };
    place.data = disk.0.join("data");
    let (_server, amina, yann) = place.begin();
    let slug = space(&amina, &yann);
    let path = format!("/api/v1/spaces/{slug}/posts");
    let before = json!({"body": "Écrit quand il y avait de la place"});
    amina.json(&path, &before).unwrap().expect(201);
    let filler = disk.fill();
    let writes = Writes::into(&slug);
    writes.until_refused(&amina);
    writes.are_refused(&amina);
    reading_goes_on(&amina, &slug);
    amina
        .get(&format!("/s/{slug}"))
        .expect(200)
        .contains("Écrit quand il y avait de la place");
    fs::remove_file(filler).unwrap();
    let after = json!({"body": "Écrit quand il y a de nouveau de la place"});
    amina.json(&path, &after).unwrap().expect(201);
    amina.file("apres.txt", b"apres").expect(201);
    amina
        .get(&format!("/s/{slug}"))
        .expect(200)
        .contains("de nouveau de la place");
}

/// What is written while there is no room: from a program, from two pages, and a file.
struct Writes {
    path: String,
    slug: String,
    typed: String,
}

impl Writes {
    fn into(slug: &str) -> Self {
        Self {
            path: format!("/api/v1/spaces/{slug}/posts"),
            slug: slug.to_owned(),
            typed: format!("Ne doit pas se perdre {}", "x".repeat(3_000)),
        }
    }

    fn said(&self, amina: &Browser) -> Reply {
        let body = json!({"body": self.typed});
        amina.json(&self.path, &body).unwrap()
    }

    fn published(&self, amina: &Browser) -> Reply {
        let fields = [
            ("space", self.slug.as_str()),
            ("from", &self.slug),
            ("kind", "message"),
            ("body", &self.typed),
        ];
        amina.form("/posts", &fields)
    }

    fn described(&self, amina: &Browser) -> Reply {
        let fields = [
            ("name", "Atelier des essais"),
            ("description", "Une autre description"),
            ("editorial_line", &self.typed),
        ];
        amina.form(&format!("/s/{}/edit", self.slug), &fields)
    }

    /// The database has room inside its own files for a little while, and a checkpoint may
    /// give some back: the disk is full once everything was refused for longer than that.
    fn until_refused(&self, amina: &Browser) {
        let mut rounds = 0;
        eventually("the disk is full for good", || {
            let statuses = [
                self.said(amina).status,
                self.published(amina).status,
                self.described(amina).status,
            ];
            assert!(
                statuses
                    .iter()
                    .all(|status| [201, 303, 507].contains(status)),
                "a full disk was answered with {statuses:?}"
            );
            rounds = if statuses == [507; 3] { rounds + 1 } else { 0 };
            rounds > 40
        });
    }

    fn are_refused(&self, amina: &Browser) {
        let sentence = "n’a plus de place";
        self.said(amina)
            .expect(507)
            .contains("kit-storage-full")
            .contains(sentence);
        // From a page: the sentence, and the text that was typed.
        self.published(amina)
            .expect(507)
            .contains(sentence)
            .contains(&self.typed);
        self.described(amina)
            .expect(507)
            .contains(sentence)
            .contains("Une autre description")
            .contains(&self.typed);
        amina
            .file("photo.txt", &vec![b'a'; 400_000])
            .expect(507)
            .contains(sentence);
    }
}

fn reading_goes_on(amina: &Browser, slug: &str) {
    for page in [
        "/",
        "/spaces",
        "/people",
        "/notifications",
        "/search?q=place",
        "/settings",
    ] {
        amina.get(page).expect(200);
    }
    amina.get(&format!("/s/{slug}/members")).expect(200);
    amina.get("/api/v1/feed").expect(200);
    amina.get("/healthz").expect(200);
    amina.get("/readyz").expect(200);
}
