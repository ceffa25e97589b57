//! The binary `parvis`, with a place of its own to keep things in.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::cluster::Cluster;
use crate::http::Browser;

/// Where one Parvis keeps everything.
pub struct Place {
    folder: TempDir,
    pub data: PathBuf,
    pub database: Option<String>,
    address: SocketAddr,
    /// Held so that it stops with the test.
    pub cluster: Option<Cluster>,
    /// What every command is told by its environment.
    variables: Vec<(&'static str, String)>,
}

/// A server that answers; killed when dropped.
pub struct Server {
    child: Child,
}

impl Place {
    /// On SQLite.
    pub fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            data: folder.path().join("data"),
            database: None,
            address: free_address(),
            cluster: None,
            variables: Vec::new(),
            folder,
        }
    }

    /// The same, told something more.
    pub fn with(mut self, variable: &'static str, value: &str) -> Self {
        self.variables.push((variable, value.to_owned()));
        self
    }

    /// Another node over the same database and files.
    pub fn node(&self) -> Self {
        Self {
            data: self.data.clone(),
            database: self.database.clone(),
            variables: self.variables.clone(),
            ..Self::on_sqlite()
        }
    }

    /// Where its server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// On a PostgreSQL of its own; nothing where none is installed, which `cargo xtask test` says.
    pub fn on_postgres() -> Option<Self> {
        let cluster = match Cluster::start(false) {
            Ok(cluster) => cluster,
            Err(error) => {
                println!("left out on PostgreSQL: {error}");
                return None;
            }
        };
        Some(Self {
            database: Some(format!("{}/postgres", cluster.url)),
            cluster: Some(cluster),
            ..Self::on_sqlite()
        })
    }

    /// Both, as far as they are there.
    pub fn on_each_engine() -> Vec<Self> {
        let mut places = vec![Self::on_sqlite()];
        places.extend(Self::on_postgres());
        places
    }

    /// What the command says.
    pub fn run(&self, words: &[&str]) -> Output {
        self.command().args(words).output().unwrap()
    }

    /// The same, among these variables.
    pub fn run_among(&self, variables: &[(&str, &str)], words: &[&str]) -> Output {
        let mut command = self.command();
        command.envs(variables.iter().copied()).args(words);
        command.output().unwrap()
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        command.arg("--data").arg(&self.data);
        command.arg("--listen").arg(self.address.to_string());
        if let Some(database) = &self.database {
            command.arg("--database").arg(database);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.current_dir(self.folder.path());
        command
    }

    /// Starts the server and waits until it can serve.
    pub fn serve(&self) -> Server {
        let log = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.log())
            .unwrap();
        let child = self
            .command()
            .arg("serve")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let server = Server { child };
        eventually("the server serves", || {
            std::net::TcpStream::connect(self.address).is_ok()
                && Browser::at(self.address).get("/readyz").status == 200
        });
        server
    }

    /// What the server said on standard error.
    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// A folder beside the data.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Sets the organisation up, starts the server and signs its two administrators in: Amina and Yann.
    pub fn begin(&self) -> (Server, Browser, Browser) {
        let said = self.run(&[
            "setup",
            "--organisation",
            "Ateliers Verdier",
            "--administrator",
            "Amina Belkacem <amina@verdier.example>",
            "--administrator",
            "Yann Prigent <yann@verdier.example>",
        ]);
        assert!(said.status.success(), "{said:?}");
        let said = String::from_utf8(said.stdout).unwrap();
        let server = self.serve();
        let mut browsers = said.lines().map(|line| {
            let (_, path) = line.split_once("/welcome/").expect("a link");
            let mut browser = Browser::at(self.address);
            let entered = browser.form(
                &format!("/welcome/{path}"),
                &[("password", "tramway orange sous la pluie")],
            );
            let cookie = entered.expect(303).header("set-cookie").to_owned();
            cookie
                .split(';')
                .next()
                .unwrap_or_default()
                .clone_into(&mut browser.cookie);
            browser
        });
        let (amina, yann) = (browsers.next().unwrap(), browsers.next().unwrap());
        (server, amina, yann)
    }

    /// The database, seen beside the server.
    pub fn look(&self) -> kit::db::Db {
        match &self.database {
            Some(url) => kit::db::Db::postgres(url, 2).unwrap(),
            None => kit::db::Db::sqlite(&self.data.join("parvis.sqlite")).unwrap(),
        }
    }
}

impl Server {
    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Server {
    /// Asks it to stop, and waits until it did.
    pub fn stop(mut self, patience: Duration) {
        let asked = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        assert!(asked.unwrap().success());
        let begun = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < patience, "it does not stop");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have been killed already.
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// An open space of Amina's in which Yann is too.
pub fn space(amina: &Browser, yann: &Browser) -> String {
    let wanted = json!({"name": "Atelier des essais", "slug": "essais", "kind": "open"});
    amina.json("/api/v1/spaces", &wanted).unwrap().expect(201);
    yann.form("/s/essais/membership", &[]).expect(303);
    "essais".to_owned()
}

/// Waits for what must come, and fails when it does not.
#[track_caller]
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "not in time: {what}"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Runs one question to the database to its end.
pub fn waited<T>(question: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(question)
}

fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}
