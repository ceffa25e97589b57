//! A throw-away PostgreSQL cluster out of the installed binaries. The server
//! refuses to run as root, so root lends it another user. The tests of the server's
//! process share this file.

use std::io::{Error, ErrorKind};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// How many clusters this process has made: each has a folder of its own.
static MADE: AtomicU32 = AtomicU32::new(0);

/// A running cluster; stopped and deleted when dropped.
pub(crate) struct Cluster {
    /// Its address, without a database's name.
    pub(crate) url: String,
    folder: PathBuf,
    binaries: PathBuf,
    user: Option<&'static str>,
    options: String,
}

impl Cluster {
    /// Starts a cluster in a temporary folder, on a free port of the loopback interface;
    /// `durable` makes its commits reach the disk, as measuring needs.
    pub(crate) fn start(durable: bool) -> Result<Self, Error> {
        let binaries = binaries()
            .ok_or_else(|| Error::new(ErrorKind::NotFound, "its server was not found"))?;
        let user = is_root().then(lent_user).transpose()?;
        let name = format!(
            "parvis-postgres-{}-{}",
            std::process::id(),
            MADE.fetch_add(1, Ordering::Relaxed)
        );
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)?;
        if let Some(user) = user {
            run(Command::new("chown").arg(user).arg(&folder))?;
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let cluster = Self {
            url: format!("postgres://parvis@127.0.0.1:{port}"),
            options: options(&folder, port, durable),
            folder,
            binaries,
            user,
        };
        cluster.initialise()?;
        cluster.go()?;
        Ok(cluster)
    }

    /// Starts the server.
    pub(crate) fn go(&self) -> Result<(), Error> {
        self.control(&["-w", "-o", &self.options, "start"])
    }

    /// Stops the server at once, as a machine that dies would.
    pub(crate) fn halt(&self) -> Result<(), Error> {
        self.control(&["-m", "immediate", "stop"])
    }

    fn initialise(&self) -> Result<(), Error> {
        let mut command = self.command("initdb");
        command.arg("-D").arg(self.folder.join("data"));
        command.args([
            "--auth=trust",
            "--username=parvis",
            "--encoding=UTF8",
            "--no-sync",
        ]);
        run(&mut command)
    }

    fn control(&self, arguments: &[&str]) -> Result<(), Error> {
        let mut command = self.command("pg_ctl");
        command
            .arg("-D")
            .arg(self.folder.join("data"))
            .arg("-l")
            .arg(self.folder.join("log"))
            .args(arguments);
        run(&mut command)
    }

    /// A binary of the server, under the lent user where we are root.
    fn command(&self, name: &str) -> Command {
        let binary = self.binaries.join(name);
        let mut command = match self.user {
            Some(user) => {
                let mut command = Command::new("setpriv");
                command
                    .args(["--reuid", user, "--regid", user, "--clear-groups", "--"])
                    .arg(binary);
                command
            }
            None => Command::new(binary),
        };
        // The lent user may not be allowed into our own folder.
        command.current_dir(&self.folder);
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Err(error) = self.halt() {
            println!("the PostgreSQL cluster did not stop: {error}");
        }
        // A folder left behind in the temporary files does no harm.
        let _left_behind = std::fs::remove_dir_all(&self.folder);
    }
}

/// Without fsync where only tests run: the cluster lives no longer than they do.
fn options(folder: &Path, port: u16, durable: bool) -> String {
    let fsync = if durable { "on" } else { "off" };
    format!(
        "-p {port} -k {} -c listen_addresses=127.0.0.1 -c fsync={fsync} -c max_connections=300",
        folder.display()
    )
}

fn binaries() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = debian.collect();
    places.sort();
    places.reverse();
    places
        .into_iter()
        .chain(std::env::split_paths(&path))
        .find(|place| place.join("initdb").exists() && place.join("pg_ctl").exists())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

fn lent_user() -> Result<&'static str, Error> {
    ["postgres", "nobody"]
        .into_iter()
        .find(|user| {
            Command::new("id")
                .arg(user)
                .output()
                .is_ok_and(|output| output.status.success())
        })
        .ok_or_else(|| Error::new(ErrorKind::NotFound, "root has no other user to lend it"))
}

fn run(command: &mut Command) -> Result<(), Error> {
    // Its output is inherited by the server itself, so it must not be a pipe somebody waits on.
    let status = command
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::other(format!(
            "{} failed ({status})",
            command.get_program().display()
        )))
    }
}
