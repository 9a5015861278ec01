//! `cargo xtask bench --against PROGRAM`: this build and another one of ours, in turn.
//!
//! A machine is quicker in one minute than in another, and one start of a program than another start of
//! the same. So each figure is taken five times, of both right after each other, with a new start each time.

mod build;
mod figure;
mod import;

use std::path::Path;

use crate::{failure::Failure, workspace};

use super::{
    Bench, TIMES,
    load::{Load, WARM_UP},
    machine,
    measure::{Cache, Cores, Database, Server},
    println,
    question::Question,
    synthetic,
};

use self::{
    build::{Build, Rows},
    figure::Figure,
};

/// How often each figure is taken.
const RUNS: usize = 5;

/// Measures the bench's program and `other`.
pub(super) fn run(bench: Bench, other: &Path) -> Result<(), Failure> {
    let folder = bench.folder.path();
    println(&format!("{}\nThe other: {}\n", machine::describe()?, other.display()));
    let builds = [Build::new("this", &bench.program, folder)?, Build::new("other", other, folder)?];
    let real = build::real(&builds, &workspace::root().join("data"))?;
    let hundredfold = build::hundredfold(&builds, &synthetic(&bench.program, folder, TIMES)?);
    let load = Load::new(bench.wrk, folder, WARM_UP, bench.seconds);
    for cache in [Cache::On, Cache::Off] {
        println(&questions(&builds, &real, cache, &load)?);
    }
    println(&starts(&builds, &real, hundredfold.as_ref())?);
    if let Some(hundredfold) = hundredfold {
        println(&imports(&builds, &hundredfold)?);
    }
    Ok(())
}

/// Who comes first in a run.
fn order(run: usize) -> [usize; 2] {
    if run.is_multiple_of(2) { [0, 1] } else { [1, 0] }
}

/// Every question that both can answer.
fn questions(builds: &[Build; 2], databases: &[Database; 2], cache: Cache, load: &Load) -> Result<String, Failure> {
    if cache == Cache::Off && !builds[1].can_leave_caches_off()? {
        return Ok("note: the other has no `--cache off`: nothing that is made anew is compared\n".to_owned());
    }
    let start = |build: usize| Server::start(&builds[build].program, &databases[build], cache, Cores::One);
    let (mut figures, notes) = answerable(&start(1)?, cache)?;
    for run in 0..RUNS {
        let servers = [start(0)?, start(1)?];
        let questions = [Question::all(&servers[0])?, Question::all(&servers[1])?];
        for figure in &mut figures {
            for build in order(run) {
                if let Some(question) = questions[build].iter().find(|question| question.name == figure.name) {
                    figure.add(build, load.run(&servers[build], question)?.processor_micros());
                }
            }
        }
    }
    let title = format!("Processor time for a request in µs, caches {}", cache.name());
    Ok(format!("{notes}{}", figure::table(&title, &figures)))
}

/// The questions that a server answers, without figures yet, and a note on each that it does not.
fn answerable(server: &Server, cache: Cache) -> Result<(Vec<Figure>, String), Failure> {
    let mut figures = Vec::new();
    let mut notes = Vec::new();
    for question in Question::all(server)?.into_iter().filter(|question| question.span.includes(cache)) {
        match server.answers(&question) {
            Ok(()) => figures.push(Figure::new(question.name)),
            Err(failure) => notes.push(format!("note: `{}` is left out: {failure}\n", question.name)),
        }
    }
    Ok((figures, notes.concat()))
}

/// From the start of the process to its first whole page.
fn starts(builds: &[Build; 2], real: &[Database; 2], hundredfold: Option<&[Rows; 2]>) -> Result<String, Failure> {
    let mut catalogues = vec![("the catalogue as it is", real.each_ref())];
    catalogues.extend(hundredfold.map(|rows| ("100 × the data", rows.each_ref().map(|rows| &rows.database))));
    let mut figures = Vec::new();
    for (name, databases) in catalogues {
        let mut figure = Figure::new(name);
        for run in 0..RUNS {
            for build in order(run) {
                let server = Server::start(&builds[build].program, databases[build], Cache::On, Cores::All)?;
                figure.add(build, server.first_answer.as_secs_f64() * 1e3);
            }
        }
        figures.push(figure);
    }
    Ok(figure::table("Start to the first answer in ms", &figures))
}

/// Imports into the hundredfold catalogue.
fn imports(builds: &[Build; 2], rows: &[Rows; 2]) -> Result<String, Failure> {
    let mut figures = import::NAMES.map(Figure::new);
    for run in 0..RUNS {
        for build in order(run) {
            let times = import::times(&builds[build].program, &rows[build], run)?;
            figures.iter_mut().zip(times).for_each(|(figure, time)| figure.add(build, time.as_secs_f64() * 1e3));
        }
    }
    Ok(figure::table("Import on 100 × the data in ms", &figures))
}
