//! The process that runs PostgreSQL while tests run, and removes it however this program ends.
//!
//! It is this same program, in a process group of its own, which Ctrl-C does not reach. It holds the
//! read end of a pipe whose write end is ours: when we end, in order, by a signal or by a panic, the
//! system closes the pipe, and the keeper stops the cluster and removes its folder.

use std::{
    env,
    io::{self, BufRead, BufReader, Write},
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
};

use crate::{cluster::Cluster, failure::Failure};

/// A PostgreSQL that a keeper runs; dropping it waits until it has stopped and its folder is removed.
pub(crate) struct TestPostgres {
    keeper: Child,
    url: String,
}

impl TestPostgres {
    /// Starts a keeper and waits until its cluster answers.
    pub(crate) fn start() -> Result<Self, Failure> {
        let not_started = |source| Failure::NotStarted { program: "xtask keep".to_owned(), source };
        let mut keeper = Command::new(env::current_exe().map_err(not_started)?)
            .arg("keep")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .map_err(not_started)?;
        let mut url = String::new();
        if let Some(output) = keeper.stdout.take() {
            BufReader::new(output).read_line(&mut url).map_err(not_started)?;
        }
        let postgres = Self { keeper, url: url.trim().to_owned() };
        if postgres.url.is_empty() {
            return Err(Failure::Advice("the throw-away PostgreSQL did not start".to_owned()));
        }
        Ok(postgres)
    }

    /// The address of the database `postgres`, for the superuser.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for TestPostgres {
    fn drop(&mut self) {
        // `wait` closes the pipe first. A keeper that is gone has nothing left to stop.
        self.keeper.wait().ok();
    }
}

/// The keeper's side: starts a cluster, prints its address, and ends with its standard input.
pub(crate) fn keep() -> Result<(), Failure> {
    let cluster = Cluster::start()?;
    // If nobody reads it, nobody holds our input either: it ends at once.
    writeln!(io::stdout(), "{}", cluster.url()).ok();
    io::copy(&mut io::stdin(), &mut io::sink()).ok();
    drop(cluster);
    Ok(())
}
