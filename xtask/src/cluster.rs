//! A PostgreSQL of our own: a free port, a temporary folder, nothing kept.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

use crate::{debian, failure::Failure, step, tool::Tool};

/// Speed before safety: what is thrown away need not survive a power cut.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
ssl = on
";

/// Another program may take the free port before PostgreSQL does.
const ATTEMPTS: usize = 3;

/// A running PostgreSQL; dropping it stops it and removes its folder.
pub(crate) struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes a cluster and waits until it answers.
    pub(crate) fn start() -> Result<Self, Failure> {
        let programs = Tool::Postgres.require()?;
        let folder = tempfile::Builder::new()
            .prefix("atlante-postgres-")
            .tempdir()
            .map_err(Failure::file(&std::env::temp_dir()))?;
        if debian::is_root() {
            step::run(Command::new("chown").arg("postgres").arg(folder.path()))?;
        }
        let mut cluster = Self { folder, programs, port: 0 };
        cluster.initialise()?;
        cluster.listen()?;
        Ok(cluster)
    }

    /// The address of the database `postgres`, for the superuser.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    fn initialise(&self) -> Result<(), Failure> {
        step::read(
            self.program("initdb")
                .args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"])
                .arg("--pgdata")
                .arg(self.data()),
        )?;
        // A certificate of its own, for this address and no name: tests read it from the server's folder.
        let mut openssl = Command::new("openssl");
        openssl
            .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=atlante tests"])
            .args(["-addext", "basicConstraints=critical,CA:FALSE", "-addext", "subjectAltName=IP:127.0.0.1"])
            .args(["-keyout", "server.key", "-out", "server.crt"])
            .current_dir(self.data());
        step::read(&mut openssl)?;
        if debian::is_root() {
            let files = ["server.key", "server.crt"].map(|name| self.data().join(name));
            step::run(Command::new("chown").arg("postgres").args(files))?;
        }
        // A socket in its own folder: another cluster may have one in the usual place.
        let socket = format!("unix_socket_directories = '{}'\n", self.folder.path().display());
        append(&self.data().join("postgresql.conf"), &format!("{SETTINGS}{socket}"))
    }

    fn listen(&mut self) -> Result<(), Failure> {
        let mut outcome = Ok(());
        for _ in 0..ATTEMPTS {
            self.port = free_port()?;
            outcome = step::run(
                self.program("pg_ctl")
                    // Its own log: a server that kept our output open would keep whoever reads it waiting.
                    .args(["start", "--silent", "--wait", "--log"])
                    .arg(self.log())
                    .arg("--pgdata")
                    .arg(self.data())
                    .arg(format!("--options=-p {}", self.port))
                    .stderr(Stdio::null()),
            );
            if outcome.is_ok() {
                return Ok(());
            }
        }
        outcome.map_err(|failure| {
            let log = fs::read_to_string(self.log()).unwrap_or_default();
            Failure::Advice(format!("{failure}; PostgreSQL's log says:\n{log}"))
        })
    }

    /// One of PostgreSQL's programs, which refuse to run as root.
    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = if debian::is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        // Not ours, which the user `postgres` may not enter.
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let stop = step::run(
            self.program("pg_ctl")
                // At once: there is nothing to save.
                .args(["stop", "--silent", "--wait", "--mode=immediate", "--pgdata"])
                .arg(self.data())
                .stderr(Stdio::null()),
        );
        // After a failed start nothing runs, and no one need hear of it.
        if let (Err(failure), true) = (stop, self.data().join("postmaster.pid").exists()) {
            eprintln!("warning: {failure}: PostgreSQL may still run in {}", self.folder.path().display());
        }
    }
}

fn append(path: &Path, lines: &str) -> Result<(), Failure> {
    OpenOptions::new()
        .append(true)
        .open(path)
        .and_then(|mut file| file.write_all(lines.as_bytes()))
        .map_err(Failure::file(path))
}

fn free_port() -> Result<u16, Failure> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| Failure::Advice(format!("no free port on 127.0.0.1: {error}")))
}
