//! What the program does for each of its commands.

mod backup;
mod check;
mod diff;
mod doctor;
mod export;
mod history;
mod import;
mod redact;
mod restore;
mod serve;
mod synth;
mod translations;

use std::{
    error::Error,
    fmt,
    io::{self, Write},
    path::Path,
    process::ExitCode,
    time::Duration,
};

use catalogue::{
    CatalogueError, Revision,
    check::Fault,
    files::{Checked, Files},
};
use store::{Advice, Note, Store, StoreError};
use tokio::runtime::Builder;

use crate::{
    config::{self, Cli, Command, Settings},
    graphql, seed,
    trace::Traces,
};

/// How long a thread for long work waits for more. With it ends its hold on memory: a snapshot takes some
/// 15 MB more while it is built, and the next is built at the next revision.
const IDLE: Duration = Duration::from_secs(1);

/// Runs a command to its end; a failure is told on standard error.
pub fn run(cli: Cli, settings: &Settings) -> ExitCode {
    let runtime = match Builder::new_multi_thread().enable_all().thread_keep_alive(IDLE).build() {
        Ok(runtime) => runtime,
        Err(error) => {
            return report(&Failure::new(format!("the system gives no threads: {error}"), "free some memory"));
        }
    };
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => {
                say(settings);
                serve::run(serve).await
            }
            Command::Import(settings) => import::run(settings).await,
            Command::Check(settings) => check::run(&settings),
            Command::Export(settings) => export::run(settings).await,
            Command::History(settings) => history::run(settings).await,
            Command::Diff(settings) => diff::run(settings).await,
            Command::Redact(settings) => redact::run(settings).await,
            Command::Backup(settings) => backup::run(settings).await,
            Command::Restore(settings) => restore::run(settings).await,
            Command::Doctor(serve) => {
                say(settings);
                doctor::run(serve).await
            }
            Command::Synth(settings) => synth::run(&settings),
            Command::Translations(settings) => translations::run(&settings),
            Command::Schema => {
                say(graphql::sdl().trim_end());
                Ok(())
            }
        }
    });
    // A query that hangs must not keep the program from ending.
    runtime.shutdown_background();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(&failure),
    }
}

/// Why a command could not do its work, and what to do.
#[derive(Debug)]
pub(crate) struct Failure {
    problem: String,
    remedy: String,
}

impl Failure {
    fn new(problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { problem: problem.into(), remedy: remedy.into() }
    }

    /// Records that break the rules.
    fn of(faults: &[Fault]) -> Self {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        Self::new(
            format!("the data have {} fault(s), and nothing was imported:\n{}", faults.len(), list.join("\n")),
            "Correct the files and try again: atlante check DIR lists what is left.",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.problem, self.remedy)
    }
}

fn report(failure: &Failure) -> ExitCode {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(io::stderr().lock(), "atlante: {failure}");
    ExitCode::FAILURE
}

/// Prints a line for the person at the terminal.
fn say(line: impl fmt::Display) {
    // A closed pipe, as of `atlante schema | head`, is no reason to fail.
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// The records of a folder, or of the program itself, all faults found.
fn records(folder: Option<&Path>) -> Result<Checked, Failure> {
    let files = folder.map_or_else(|| Ok(seed::files()), Files::read)?;
    files.checked().map_err(|faults| Failure::of(&faults))
}

/// Gets ready to send traces, where somebody wants them.
fn traces(settings: &config::Traces) -> Result<Traces, Failure> {
    let collector = settings.collector().map_err(|error| {
        Failure::new(
            format!("--otlp-endpoint (OTEL_EXPORTER_OTLP_ENDPOINT): {error}"),
            "Name a collector that takes OTLP over HTTP, such as http://127.0.0.1:4318, or do without.",
        )
    })?;
    Traces::to(collector, &settings.service_name).map_err(|error| {
        Failure::new(
            format!("no traces can be sent: {error}"),
            "Correct the variables whose names begin with OTEL_, or do without --otlp-endpoint.",
        )
    })
}

/// Makes sure that a folder to write into is empty or does not exist.
fn vacant(folder: &Path) -> Result<(), Failure> {
    let taken = folder.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if taken || folder.is_file() {
        return Err(Failure::new(
            format!("{} is not an empty folder", folder.display()),
            "Name a folder that is empty or does not exist; nothing was written.",
        ));
    }
    Ok(())
}

/// The database as it is, for a command that asks or changes it; a failure where there is none.
async fn standing(url: &str) -> Result<Store, Failure> {
    Store::look(url).await?.ok_or_else(|| {
        Failure::new(
            "there is no such database, or nothing is in it",
            "Name the right one with --database (or DATABASE_URL), or fill it first: atlante import. Nothing was made.",
        )
    })
}

/// What is said of a revision, without blanks around it.
fn signed(signed: config::Signed, origin: String) -> Result<Note, Failure> {
    let plain = |flag: &str, text: Option<String>| match text.map(|text| text.trim().to_owned()) {
        Some(text) if text.is_empty() || text.chars().count() > MOST || text.chars().any(char::is_control) => {
            Err(Failure::new(
                format!("{flag} is empty, longer than {MOST} characters, or has a line break"),
                "Write it in one line; everybody may read it. Nothing was changed.",
            ))
        }
        text => Ok(text),
    };
    let (author, reason) = (plain("--author", signed.author)?, plain("--reason", signed.reason)?);
    Ok(Note { origin, author, reason, created_at: None })
}

/// At most so many characters are said of a revision.
const MOST: usize = 300;

/// A line on a revision: its number, its day, who made it and why.
fn line(revision: &Revision) -> String {
    let mut line = format!("r{} · {}", revision.number, revision.created_at);
    for said in [&revision.author, &revision.reason].into_iter().flatten() {
        line.push_str(" · ");
        line.push_str(said);
    }
    line
}

/// Where records come from, in words.
fn origin(folder: Option<&Path>) -> String {
    folder.map_or_else(|| concat!("atlante ", env!("CARGO_PKG_VERSION")).into(), |folder| folder.display().to_string())
}

/// What each reason means at the terminal.
impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Self {
        let remedy = match &error {
            CatalogueError::Unreadable { .. } => "Check that the folder exists and that this user may read it.",
            CatalogueError::Unwritable { .. } => "Check that this user may write there and that the disk has room.",
            CatalogueError::Document { .. } => "Restore the last backup into a new database; nothing was changed.",
            CatalogueError::BadFilter(_) => "Use a value of the vocabulary.",
        };
        Self::new(error.to_string(), remedy)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Faults(faults) => Self::of(faults),
            StoreError::NotEmpty { .. } => Self::new(
                error.to_string(),
                "Restore into an empty database, or add --replace: the backup then becomes the newest revision, and the \
                 others stay listed. Nothing was changed.",
            ),
            StoreError::OtherHistory { .. } => {
                Self::new(error.to_string(), "Start the program again, so that it shows what the database has now.")
            }
            StoreError::OtherCatalogue { .. } => Self::new(
                error.to_string(),
                "Restore it into a database of its own: atlante restore FILE --database sqlite:NEW.db. Nothing was changed.",
            ),
            StoreError::NotItsHistory(_) | StoreError::NoRevision => {
                Self::new(error.to_string(), "Use another backup; nothing was changed.")
            }
            StoreError::IsName { .. } => Self::new(
                error.to_string(),
                "Name the text as it stands in a field of the record; what a record is called cannot be taken out. \
                 Nothing was changed.",
            ),
            StoreError::NoAnswer { .. } => Self::new(
                error.to_string(),
                "Check that the database is running and that --database (or DATABASE_URL) names it; atlante serve \
                 waits for it as long as --database-wait says.",
            ),
            StoreError::OlderSchema => Self::new(
                error.to_string(),
                "Bring it up to date by starting it once with this program: atlante serve. Nothing was changed.",
            ),
            StoreError::NewerSchema(_) => {
                Self::new(error.to_string(), "Use the program that made it, or a newer one; nothing was changed.")
            }
            StoreError::ForeignDatabase => Self::new(
                error.to_string(),
                "Name another database with --database, such as sqlite:atlante.db; nothing was changed.",
            ),
            StoreError::CannotOpen { .. } => Self::new(
                error.to_string(),
                "Check the address, the folder and the permissions: --database (or DATABASE_URL) takes sqlite:FILE or \
                 postgres://USER@HOST/NAME. Nothing was changed.",
            ),
            StoreError::Refused { advice, .. } => Self::new(error.to_string(), advice.remedy.clone()),
            StoreError::Damaged { .. } => Self::new(
                error.to_string(),
                "Keep the file aside and restore the last backup into a new one: atlante restore FILE --database \
                 sqlite:NEW.db. Nothing was changed.",
            ),
            StoreError::DiskFull(_) => Self::new(
                error.to_string(),
                "Free that much, or move the database to another disk, and do the same again. Nothing was changed.",
            ),
            StoreError::Database(cause) => match Advice::on(cause) {
                Some(Advice { reason, remedy }) => Self::new(reason, remedy),
                None => Self::new(
                    format!("{error}: {}", chain(cause)),
                    "Check that the database is running, that --database (or DATABASE_URL) names it, and that its disk \
                     has room.",
                ),
            },
        }
    }
}

/// An error with what caused it, each told once.
fn chain(error: &dyn Error) -> String {
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let words = error.to_string();
        // Some errors already say their cause.
        if !told.contains(&words) {
            told = format!("{told}: {words}");
        }
        cause = error.source();
    }
    told
}
