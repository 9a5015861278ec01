//! The program that is measured, running with a database of its own.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Sender},
    thread,
    time::{Duration, SystemTime},
};

use tempfile::TempDir;

use crate::{failure::Failure, workspace};

/// A debug program fills its database on a busy machine; beyond this it has stopped.
const PATIENCE: Duration = Duration::from_mins(2);

/// A running `atlante`; dropping it ends it and removes its database.
pub(crate) struct Program {
    process: Child,
    address: SocketAddr,
    folder: Option<TempDir>,
}

impl Program {
    /// Starts `program` on a free port and waits until it says where it listens.
    pub(crate) fn start(program: &Path) -> Result<Self, Failure> {
        let folder = tempfile::tempdir().map_err(Failure::file(&std::env::temp_dir()))?;
        let database = format!("sqlite:{}", folder.path().join("atlante.db").display());
        let mut command = Command::new(program);
        command.args(["serve", "--addr", "127.0.0.1:0", "--database", &database]).current_dir(folder.path());
        let mut running = Self::launch(command)?;
        running.folder = Some(folder);
        Ok(running)
    }

    /// Starts a server and waits until it says where it listens.
    pub(crate) fn launch(command: Command) -> Result<Self, Failure> {
        Self::launch_within(command, PATIENCE)
    }

    /// The same of a server that may say nothing for so long.
    pub(crate) fn launch_within(mut command: Command, patience: Duration) -> Result<Self, Failure> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|source| Failure::NotStarted { program: name.clone(), source })?;
        let (sender, lines) = mpsc::channel();
        send_lines(process.stdout.take(), sender.clone());
        send_lines(process.stderr.take(), sender);
        let mut running = Self { process, address: SocketAddr::from(([127, 0, 0, 1], 0)), folder: None };
        let mut said = String::new();
        while let Ok(line) = lines.recv_timeout(patience) {
            if let Some(address) = address(&line) {
                running.address = address;
                return Ok(running);
            }
            said.push_str(&line);
            said.push('\n');
        }
        Err(Failure::Advice(format!("{name} said no address to visit:\n{said}")))
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Where the program listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Gone already is as good.
        self.process.kill().ok();
        self.process.wait().ok();
        // Only now: the program no longer writes into it.
        drop(self.folder.take());
    }
}

/// The release program, unless it is missing or something it was built from is newer.
pub(crate) fn distribution() -> Result<Option<PathBuf>, Failure> {
    let distribution = workspace::distribution();
    let (Ok(built), Ok(sources)) = (date(&distribution), fs::read_to_string(workspace::built("release/atlante.d")))
    else {
        return Ok(None);
    };
    // Cargo's list, in make's manner: the program, a colon, what it was built from.
    let sources = sources.split_once(": ").map_or("", |(_, sources)| sources).split_whitespace().map(PathBuf::from);
    let site = workspace::site();
    let embedded = fs::read_dir(&site).map_err(Failure::file(&site))?.filter_map(|entry| Some(entry.ok()?.path()));
    let is_older = sources.chain(embedded).any(|source| date(&source).map_or(true, |date| date > built));
    if is_older {
        eprintln!("note: {} is older than its sources; the debug program is measured", distribution.display());
    }
    Ok((!is_older).then_some(distribution))
}

fn date(path: &Path) -> std::io::Result<SystemTime> {
    fs::metadata(path)?.modified()
}

/// Reads to the end even if no one listens any more: a full pipe would stop the program.
fn send_lines(output: Option<impl Read + Send + 'static>, lines: Sender<String>) {
    thread::spawn(move || {
        for line in output.into_iter().flat_map(|output| BufReader::new(output).lines()).map_while(Result::ok) {
            lines.send(line).ok();
        }
    });
}

fn address(line: &str) -> Option<SocketAddr> {
    let (_, rest) = line.split_once("http://")?;
    rest.split(|character: char| !character.is_ascii_digit() && character != '.' && character != ':')
        .next()?
        .parse()
        .ok()
}
