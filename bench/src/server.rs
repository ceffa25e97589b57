//! The server under test: the release binary, as an operator would start it.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running server; stopped when dropped.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    pub(crate) address: String,
    /// How long it took from its start to its first answer.
    pub(crate) started_in: Duration,
}

impl Server {
    /// Starts the binary beside this one over that data folder and database, and waits until it can serve.
    pub(crate) async fn start(data: &Path, database: Option<&str>) -> Result<Self, String> {
        let binary = std::env::current_exe()
            .map_err(|error| error.to_string())?
            .with_file_name("parvis");
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|socket| socket.local_addr())
            .map_err(|error| error.to_string())?
            .port();
        let address = format!("127.0.0.1:{port}");
        let mut command = Command::new(binary);
        command
            .args(["serve", "--listen", &address, "--limit-route", "--data"])
            .arg(data);
        command.env("PARVIS_LOG", "warn").stdout(Stdio::null());
        if let Some(database) = database {
            command.args(["--database", database]);
        }
        let begun = Instant::now();
        let child = command
            .spawn()
            .map_err(|error| format!("starting the server: {error}"))?;
        let mut server = Self {
            child,
            address,
            started_in: Duration::ZERO,
        };
        server.wait_until_ready(begun).await?;
        server.started_in = begun.elapsed();
        Ok(server)
    }

    async fn wait_until_ready(&self, begun: Instant) -> Result<(), String> {
        let question = [crate::load::Question::get("/readyz", "", "")];
        while begun.elapsed() < Duration::from_secs(20) {
            if crate::load::in_turn(&self.address, &question, 1)
                .await
                .is_ok()
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Err("the server did not become ready within 20 seconds".into())
    }

    /// Its resident memory, in megabytes (Linux).
    pub(crate) fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))
            .unwrap_or_default();
        let kilobytes: f64 = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
            .unwrap_or_default();
        kilobytes / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is over.
        let _over = self.child.kill();
        let _over = self.child.wait();
    }
}
