//! `cargo xtask bench`: what the release program costs for one request, and how soon it answers.
//!
//! The figure to compare is processor time: it differs by about five per cent between runs, where
//! requests per second differ by as much as the machine is busy.

mod download;
mod load;
pub(crate) mod machine;
mod measure;
mod pair;
mod peer;
mod question;
pub(crate) mod table;

use std::path::{Path, PathBuf};

use clap::Args;
use tempfile::TempDir;

use crate::{dist, document, failure::Failure, step};

use self::{
    load::{Load, WARM_UP, Wrk},
    measure::{Cache, Cores, Database, Server},
    question::Question,
    table::{Row, Table},
};

/// What is measured, and how long.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Seconds for each kind of request
    #[arg(long, default_value_t = 5)]
    seconds: u32,
    /// Writes the tables into `docs/performance.md` as well
    #[arg(long)]
    write: bool,
    /// Measures other people's servers beside ours, with our rows
    ///
    /// Mercurius, GraphQL Yoga, Datasette and Node's own HTTP server, installed by the lock files in
    /// `tests/peers`.
    #[arg(long)]
    peers: bool,
    /// Measures another build of ours beside this one, five times in turn
    ///
    /// What the other cannot answer is left out, and said.
    #[arg(long, value_name = "PROGRAM", conflicts_with_all = ["peers", "write"])]
    against: Option<PathBuf>,
    /// Measures this program instead of building `target/dist/atlante`
    #[arg(long, value_name = "PROGRAM", conflicts_with = "write")]
    program: Option<PathBuf>,
    /// Measures the start and the growth alone, on so many times the data
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["peers", "write", "against"])]
    times: Option<u32>,
}

/// Where the figures go.
const DOCUMENT: &str = "docs/performance.md";
/// How many times the real data the synthetic catalogue is.
const TIMES: u32 = 100;
/// Starts that are timed; the one in the middle counts.
const STARTS: usize = 7;
/// What one core is asked again with two, where the load's own work is small beside the server's.
const ON_TWO_CORES: [&str; 2] = ["a filtered page never asked before", "GraphQL list"];

/// What is written down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    /// The tables on the terminal alone.
    Shown,
    /// The same, and into the document.
    Written,
}

impl Output {
    /// What the flag `--write` asks for.
    pub(crate) fn new(write: bool) -> Self {
        if write { Self::Written } else { Self::Shown }
    }
}

/// What every kind of bench needs.
struct Bench {
    wrk: Wrk,
    program: PathBuf,
    folder: TempDir,
    seconds: u32,
}

/// Measures what the arguments ask for.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let wrk = Wrk::require()?;
    let program = match arguments.program {
        Some(program) => found(&program)?,
        None => dist::make()?,
    };
    let folder = tempfile::tempdir().map_err(Failure::file(&std::env::temp_dir()))?;
    let bench = Bench { wrk, program, folder, seconds: arguments.seconds };
    let output = Output::new(arguments.write);
    match (arguments.against, arguments.times) {
        (Some(other), _) => pair::run(bench, &found(&other)?),
        (None, Some(times)) => grown(bench, times),
        (None, None) if arguments.peers => peer::run(bench, output),
        (None, None) => alone(bench, output),
    }
}

/// The whole path of a program that somebody named, since it is started elsewhere too.
fn found(program: &Path) -> Result<PathBuf, Failure> {
    program.canonicalize().map_err(Failure::file(program))
}

/// Measures everything of ours.
fn alone(bench: Bench, output: Output) -> Result<(), Failure> {
    let (program, folder) = (&bench.program, bench.folder.path());
    let load = Load::new(bench.wrk, folder, WARM_UP, bench.seconds);
    let machine = machine::describe()?;

    let real = Database::filled(program, folder, "atlante", None)?;
    let hundredfold = Database::filled(program, folder, "hundredfold", Some(&synthetic(program, folder, TIMES)?))?;
    let mut text = format!("{machine}\n");
    let mut show = |part: String| {
        println(&part);
        text.push('\n');
        text.push_str(&part);
    };
    show(questions(program, &real, &load)?);
    show(cores(program, &real, &load)?);
    show(starts(program, &real, &hundredfold, TIMES)?);
    show(growth(program, &real, &hundredfold, TIMES, &load)?);
    show(download::table(program, &real, &hundredfold)?);
    match output {
        Output::Shown => Ok(()),
        Output::Written => document::write(Path::new(DOCUMENT), "bench", &text),
    }
}

/// Measures what grows with the catalogue.
fn grown(bench: Bench, times: u32) -> Result<(), Failure> {
    let (program, folder) = (&bench.program, bench.folder.path());
    let load = Load::new(bench.wrk, folder, WARM_UP, bench.seconds);
    let real = Database::filled(program, folder, "atlante", None)?;
    let large = Database::filled(program, folder, "large", Some(&synthetic(program, folder, times)?))?;
    println(&machine::describe()?);
    println(&starts(program, &real, &large, times)?);
    println(&growth(program, &real, &large, times, &load)?);
    Ok(())
}

/// Every question, with the caches and without.
fn questions(program: &Path, database: &Database, load: &Load) -> Result<String, Failure> {
    let mut table =
        Table::of_figures(&["request", "caches", "CPU µs", "budget µs", "requests/s", "p50 ms", "p99 ms", "MB"]);
    for cache in [Cache::On, Cache::Off] {
        let server = Server::start(program, database, cache, Cores::One)?;
        for question in Question::all(&server)?.into_iter().filter(|question| question.span.includes(cache)) {
            let cost = load.run(&server, &question)?;
            let mut row = Row::new(question.name);
            row.add(cache.name());
            row.add(format!("{:.0}", cost.processor_micros()));
            row.add(question.budget_for(cache).map_or_else(|| "–".to_owned(), |budget| budget.to_string()));
            row.add(format!("{:.0}", cost.rate()));
            row.add(format!("{:.2}", cost.p50));
            row.add(format!("{:.2}", cost.p99));
            row.add(format!("{:.0}", server.resident()?));
            table.add(row);
        }
    }
    Ok(format!("### One core, 32 connections\n\n{table}"))
}

/// What a second core adds.
fn cores(program: &Path, database: &Database, load: &Load) -> Result<String, Failure> {
    let mut table = Table::of_figures(&["request, caches off", "cores", "requests/s", "CPU µs", "times one core"]);
    let one = Server::start(program, database, Cache::Off, Cores::One)?;
    let asked: Vec<_> =
        Question::all(&one)?.into_iter().filter(|question| ON_TWO_CORES.contains(&question.name)).collect();
    let before = asked.iter().map(|question| load.run(&one, question)).collect::<Result<Vec<_>, _>>()?;
    drop(one);
    let two = Server::start(program, database, Cache::Off, Cores::All)?;
    for (question, one) in asked.iter().zip(before) {
        let both = load.run(&two, question)?;
        for (cores, cost) in [("1", &one), ("2", &both)] {
            let mut row = Row::new(question.name);
            row.add(cores);
            row.add(format!("{:.0}", cost.rate()));
            row.add(format!("{:.0}", cost.processor_micros()));
            row.add(format!("{:.2}", cost.rate() / one.rate()));
            table.add(row);
        }
    }
    Ok(format!("### A second core\n\n{table}"))
}

/// From the start of the process to its first whole page.
fn starts(program: &Path, real: &Database, large: &Database, times: u32) -> Result<String, Failure> {
    let mut table = Table::of_figures(&["catalogue", "first answer ms", "budget ms", "MB at rest"]);
    for (name, database, budget) in [("as it is".to_owned(), real, "300"), (format!("{times} ×"), large, "–")] {
        let mut waits = Vec::new();
        let mut resident = 0.0;
        for _ in 0..STARTS {
            let server = Server::start(program, database, Cache::On, Cores::All)?;
            waits.push(server.first_answer);
            resident = server.resident()?;
        }
        waits.sort_unstable();
        let mut row = Row::new(name);
        row.add(waits.get(STARTS / 2).map_or_else(String::new, |time| time.as_millis().to_string()));
        row.add(budget);
        row.add(format!("{resident:.0}"));
        table.add(row);
    }
    Ok(format!("### Start with an existing database\n\n{table}"))
}

/// The same questions on many times the data.
fn growth(program: &Path, real: &Database, large: &Database, times: u32, load: &Load) -> Result<String, Failure> {
    let there = format!("{times} × the data");
    let mut table = Table::of_figures(&["request, caches off", "CPU µs", &there, "times", "budget", "p99 ms", "MB"]);
    let before = {
        let server = Server::start(program, real, Cache::Off, Cores::One)?;
        growing(&server)?.iter().map(|question| load.run(&server, question)).collect::<Result<Vec<_>, _>>()?
    };
    let server = Server::start(program, large, Cache::Off, Cores::One)?;
    for (question, before) in growing(&server)?.iter().zip(before) {
        let after = load.run(&server, question)?;
        let mut row = Row::new(question.name);
        row.add(format!("{:.0}", before.processor_micros()));
        row.add(format!("{:.0}", after.processor_micros()));
        row.add(format!("{:.1}", after.processor_micros() / before.processor_micros()));
        row.add(question.growth.map_or_else(|| "–".to_owned(), |times| times.to_string()));
        row.add(format!("{:.2}", after.p99));
        row.add(format!("{:.0}", server.resident()?));
        table.add(row);
    }
    Ok(format!("### {times} times the data\n\n{table}"))
}

fn growing(server: &Server) -> Result<Vec<Question>, Failure> {
    Ok(Question::all(server)?.into_iter().filter(|question| question.growth.is_some()).collect())
}

/// The files of the synthetic catalogue, made by a program in a folder.
fn synthetic(program: &Path, folder: &Path, times: u32) -> Result<PathBuf, Failure> {
    let data = folder.join("synthetic");
    step::read(std::process::Command::new(program).args(["synth", "--times", &times.to_string()]).arg(&data))?;
    Ok(data)
}

#[expect(clippy::print_stdout, reason = "the tables are the command's answer")]
fn println(text: &str) {
    println!("{text}");
}
