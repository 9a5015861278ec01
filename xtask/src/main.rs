//! The project's own commands. They need Cargo alone: what else is wanted, they find or install.

mod audit;
mod bare;
mod bench;
mod check;
mod cluster;
mod container;
mod debian;
mod dist;
mod document;
mod failure;
mod faults;
mod gallery;
mod keeper;
mod lighthouse;
mod node;
mod python;
mod serve;
mod site;
mod sizes;
mod step;
mod test;
mod tool;
mod toolchain;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::bench::Output;

/// The commands of Atlante Lab'Impact.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the browser's files in `target/site`: script, WebAssembly, style sheet, fonts, icons
    ///
    /// Each compressible file has its `.br` and `.gz` beside it. A file whose content has not
    /// changed is left as it is, so that the server, which embeds them, is not built again.
    Site,
    /// Makes the site and the program, then runs `atlante serve`
    Serve {
        /// What follows `--` goes to `atlante serve`, for example `-- --addr 127.0.0.1:8080`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Runs every test, on SQLite, on a throw-away PostgreSQL and in a browser
    ///
    /// Chromium, its driver, Node.js with npm, Python and PostgreSQL are needed. Root on a Debian gets
    /// what is missing installed; others are told what to install. Nothing is skipped.
    Test {
        /// Only the tests whose name contains one of these
        filter: Vec<String>,
    },
    /// Checks format, lints (native and WebAssembly) and documentation
    Check,
    /// Audits what others wrote: licences, origins, duplicates, known faults
    ///
    /// Installs cargo-deny when it is missing. Where the list of known faults cannot be fetched, it
    /// says so and looks at the rest.
    Audit,
    /// Makes the release program `target/dist/atlante`
    Dist,
    /// Builds the container's image and starts it, without a registry of images
    ///
    /// Its base is made of Debian's packages; it needs root on a Debian, where it installs buildah and
    /// mmdebstrap.
    Container,
    /// Runs the README's two commands in a bare Debian 12, and says how long each took
    ///
    /// The system is made in a temporary folder (`TMPDIR` says where) and has a clone of the last commit,
    /// rustup's toolchain, a C compiler and this machine's settings of registries, nothing else. It needs root
    /// on a Debian, tens of gigabytes and an hour.
    Bare {
        /// Only one of the two
        #[arg(long)]
        only: Option<bare::Step>,
    },
    /// Measures what a first visit transfers, against the budgets
    ///
    /// Measures `target/dist/atlante`, or the debug program if that is missing or older than
    /// its sources. Fails if a budget is exceeded.
    Sizes,
    /// Measures what one request costs the release program, and how soon it starts
    ///
    /// Builds `target/dist/atlante` and loads it with wrk, which root on a Debian gets installed. It
    /// needs a quiet machine and some minutes.
    Bench(bench::Arguments),
    /// Brings about the faults that take minutes, against the release program
    ///
    /// Imports killed, a full disk, a thousand slow clients, more clients than places, PostgreSQL away, a
    /// thousand connections, half an hour of readers: what the quick faults of `cargo xtask test` leave out.
    Faults {
        /// Only those whose name contains this
        filter: Option<String>,
        /// How long the longest takes
        #[arg(long, default_value_t = 30)]
        minutes: u32,
        /// Writes what was seen into `docs/reliability.md` as well, of all of them
        #[arg(long, conflicts_with = "filter")]
        write: bool,
    },
    /// Measures pages as Lighthouse's telephone does: slow 4G, a processor four times slower
    ///
    /// Measures the same program as `sizes`. Fails if accessibility, best practices or SEO are less
    /// than 100; performance depends on the machine.
    Lighthouse,
    /// Measures how soon a tapped filter's answer is painted, with a processor four times slower
    ///
    /// Measures the same program as `sizes`. Fails if the median of a filter is beyond 100 ms, which
    /// depends on the machine: it wants a quiet one.
    Tap,
    /// Takes the pictures in `docs/screenshots` again
    Gallery,
    /// Keeps a throw-away PostgreSQL until standard input ends: the other half of `test`
    #[command(hide = true)]
    Keep,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Site => site::run(),
        Command::Serve { arguments } => serve::run(&arguments),
        Command::Test { filter } => test::run(&filter),
        Command::Check => check::run(),
        Command::Audit => audit::run(),
        Command::Dist => dist::run(),
        Command::Container => container::run(),
        Command::Bare { only } => bare::run(only),
        Command::Sizes => sizes::run(),
        Command::Bench(arguments) => bench::run(arguments),
        Command::Faults { filter, minutes, write } => faults::run(minutes, filter.as_deref(), Output::new(write)),
        Command::Lighthouse => lighthouse::run(),
        Command::Tap => lighthouse::tap(),
        Command::Gallery => gallery::run(),
        Command::Keep => keeper::keep(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            failure.exit_code()
        }
    }
}
