//! The settings of the program: flags, then the environment, then defaults.

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

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
    /// Print the GraphQL schema
    Schema,
    /// Write a synthetic catalogue many times as large, for measuring
    Synth(Synth),
}

/// How to serve.
#[derive(Debug, Clone, Args)]
pub struct Serve {
    /// The address to listen on; port 0 takes a free one and prints it
    #[arg(long, env = "ATLANTE_ADDR", default_value = "127.0.0.1:3000", value_name = "HOST:PORT")]
    pub addr: SocketAddr,
    /// Whether answers are kept in memory until the next revision; `off` is for measuring what they cost
    #[arg(long, env = "ATLANTE_CACHE", value_enum, default_value_t, value_name = "WHETHER")]
    pub cache: Cache,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub database: Database,
    #[command(flatten)]
    #[expect(missing_docs, reason = "its fields speak for themselves")]
    pub log: Log,
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

/// How to import.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// The folder with the data files; without it, the data inside the program
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Show record by record what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
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
}
