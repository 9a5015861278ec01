//! The settings of the program: flags, then the environment, then defaults.

mod address;
mod effective;
mod guard;
mod inherited;
mod traces;

use std::{path::PathBuf, time::Duration};

use app::{Contact, Origin, Publisher, Repository};
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use self::{
    address::{Address, BadAddress},
    effective::Settings,
    guard::{Guard, Hsts, ProxyHeader},
    inherited::inherited_socket,
    traces::{BadCollector, Collector, Traces},
};

/// The public catalogue of the 35 Lab'Impact networks: website and GraphQL API in one program.
#[derive(Debug, Parser)]
#[command(name = "atlante", version, propagate_version = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the catalogue; an empty database is made and filled first
    Serve(Serve),
    /// Import data files as a new revision, or show what that would change
    Import(Import),
    /// Check data files and list every fault
    Check(Check),
    /// Write the catalogue's current revision as data files
    Export(Export),
    /// Show what changed in one record, by whom and why, the latest first
    History(History),
    /// Show what differs between two revisions or days
    Diff(Diff),
    /// Take a personal datum out of every version of every record
    Redact(Redact),
    /// Keep the whole catalogue, with all its past, in one file; servers go on meanwhile
    Backup(Backup),
    /// Bring a backup into an empty database, or into one that it may replace
    Restore(Restore),
    /// Look for what is wrong with settings, database, data and machine, and say what to do
    Doctor(Serve),
    /// List what is missing, by machine or out of date in each language
    Translations(Translations),
    /// Print the GraphQL schema
    Schema,
    /// Write a synthetic catalogue many times as large, for measuring
    Synth(Synth),
}

/// How to serve.
#[derive(Debug, Clone, Args)]
pub struct Serve {
    /// Where to listen, a host by number or by name; port 0 takes a free one and prints it
    #[arg(long, env = "ATLANTE_ADDR", default_value = "127.0.0.1:3000", value_name = "HOST:PORT")]
    pub addr: Address,
    /// The public address of the site, such as `https://atlante.example.org` or
    /// `https://comune.example.it/atlante`: search engines and
    /// previews of links need it; without it links stay relative
    #[arg(long, env = "ATLANTE_ORIGIN", value_name = "URL")]
    pub origin: Option<Origin>,
    /// Whom readers write to when something does not work: an e-mail address, or the address of a page;
    /// without it nobody is named
    #[arg(long, env = "ATLANTE_CONTACT", value_name = "EMAIL|URL")]
    pub contact: Option<Contact>,
    /// Who answers for this installation: a name, and its code in `IndicePA` in round brackets, such as
    /// `Comune di Dalmine (c_d245)`; without it readers are told that nobody is named
    #[arg(long, env = "ATLANTE_PUBLISHER", value_name = "NAME")]
    pub publisher: Option<Publisher>,
    /// Where the program and the data are developed: readers can report mistakes there in the open;
    /// without it they report to the contact alone
    #[arg(long, env = "ATLANTE_REPOSITORY", value_name = "URL")]
    pub repository: Option<Repository>,
    /// Which documents of GraphQL are run
    #[arg(long, env = "ATLANTE_DOCUMENTS", value_enum, default_value_t = Documents::Any, value_name = "WHICH")]
    pub documents: Documents,
    /// Whether answers are kept in memory until the next revision; `off` is for measuring what they cost
    #[arg(long, env = "ATLANTE_CACHE", value_enum, default_value_t, value_name = "WHETHER")]
    pub cache: Cache,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
    /// Seconds to wait at the start for a database that does not answer yet
    #[arg(long, env = "ATLANTE_DATABASE_WAIT", default_value = "10", value_parser = guard::seconds, value_name = "SECONDS")]
    pub database_wait: Duration,
    /// Connections at one time; whoever comes then is told at once to come again
    #[arg(
        long,
        env = "ATLANTE_MAX_CONNECTIONS",
        default_value = "4096",
        value_parser = clap::value_parser!(u32).range(1..=1_000_000),
        value_name = "NUMBER"
    )]
    pub max_connections: u32,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub guard: Guard,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub log: Log,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub traces: Traces,
}

/// Whether answers are kept in memory until the next revision.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Cache {
    /// They are
    #[default]
    On,
    /// Each is made anew
    Off,
}

/// Which documents of GraphQL are run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Documents {
    /// Whatever a client writes, within the limits
    #[default]
    Any,
    /// The website's own alone: for a server that is no public API
    Trusted,
}

/// Which language to look at.
#[derive(Debug, Clone, Args)]
pub struct Translations {
    /// The code of a language, such as `ro`, for each message and text that is left; without it, how many of each language
    #[arg(value_name = "CODE")]
    pub language: Option<String>,
    /// The folder with the data files; without it, the data inside the program
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// How to import.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// The folder with the data files; without it, the data inside the program
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Import the data inside the program, which may be newer than those in the database
    #[arg(long, conflicts_with = "folder")]
    pub built_in: bool,
    /// Show record by record what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub signed: Signed,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub traces: Traces,
}

/// What is said of a revision; everybody may read it.
#[derive(Debug, Clone, Default, Args)]
pub struct Signed {
    /// Who makes the revision: an office, or the name that you give; everybody may read it
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    /// Why it is made, in a sentence that everybody may read
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// Of which record the history is shown.
#[derive(Debug, Clone, Args)]
pub struct History {
    /// What kind of record it is, such as `network`, `intervention`, `partner`, `story` or `source`
    #[arg(value_name = "KIND")]
    pub kind: String,
    /// Its slug or code; of a partner, that of its network before it: `dalmine/comune-di-dalmine`
    #[arg(value_name = "SLUG")]
    pub id: String,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
}

/// Between which states the differences are shown.
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// The state before: a revision, such as `r1`, or a day, such as `2026-11-23`
    #[arg(value_name = "FROM")]
    pub from: String,
    /// The state after
    #[arg(value_name = "TO")]
    pub to: String,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
}

/// What is taken out of every version of every record.
#[derive(Debug, Clone, Args)]
pub struct Redact {
    /// The text to take out, such as a telephone number, exactly as it stands in the records
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// What stands there instead
    #[arg(long = "with", value_name = "TEXT", default_value = "[…]")]
    pub instead: String,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub signed: Signed,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
}

/// What to check.
#[derive(Debug, Clone, Args)]
pub struct Check {
    /// The folder with the data files; without it, the data inside the program
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Lists the Italian texts that are hard to read, the hardest first
    #[arg(long)]
    pub readability: bool,
}

/// Where to export to.
#[derive(Debug, Clone, Args)]
pub struct Export {
    /// The folder to write; it must be empty or not exist
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
}

/// How large a synthetic catalogue is, and where it goes.
#[derive(Debug, Clone, Args)]
pub struct Synth {
    /// How many times the networks, interventions, partners and stories of the real one it has
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000), value_name = "NUMBER")]
    pub times: u32,
    /// The folder to write; it must be empty or not exist
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// Where a backup goes.
#[derive(Debug, Clone, Args)]
pub struct Backup {
    /// The file to write, such as `atlante.tar.gz`, or a folder, where it gets a name with its revision and the time
    #[arg(value_name = "FILE|DIR")]
    pub target: PathBuf,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
}

/// Where a backup comes from.
#[derive(Debug, Clone, Args)]
pub struct Restore {
    /// The file that `atlante backup` wrote
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Let the backup become the newest revision of a database that is not empty; its revisions stay listed
    #[arg(long)]
    pub replace: bool,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
}

/// Where the catalogue is kept.
#[derive(Debug, Clone, Args)]
pub struct Database {
    /// Where the catalogue is kept: `sqlite:FILE`, made when missing, or `postgres://USER@HOST/NAME`
    #[arg(
        long = "database",
        env = "DATABASE_URL",
        default_value = "sqlite:atlante.db",
        value_name = "URL",
        hide_env_values = true
    )]
    pub url: String,
}

/// What is written to the log.
#[derive(Debug, Clone, Args)]
pub struct Log {
    /// How much to log: `error`, `warn`, `info`, `debug`, or a filter such as `info,server=debug`
    #[arg(long = "log", env = "ATLANTE_LOG", default_value = "info,sea_orm_migration=warn", value_name = "LEVEL")]
    pub level: String,
    /// How each line of the log is written
    #[arg(long = "log-format", env = "ATLANTE_LOG_FORMAT", value_enum, default_value_t, value_name = "FORMAT")]
    pub format: LogFormat,
}

/// How each line of the log is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people
    #[default]
    Text,
    /// One JSON object a line, for programs
    Json,
}
