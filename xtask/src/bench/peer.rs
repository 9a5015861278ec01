//! `cargo xtask bench --peers`: servers of other people beside ours, with our rows, in one run.
//!
//! Before anything is measured, a peer must give the same data as we do to every question: it would be
//! easy to be quicker with another answer.

mod program;
mod row;
mod subject;

use std::path::Path;

use crate::{document, failure::Failure};

use super::{
    Bench, DOCUMENT, Output,
    load::{Cost, Load},
    machine,
    measure::{Cache, Cores, Database, Server},
    println,
    question::Question,
    table::{Row, Table},
};

use self::{
    program::{Peer, Peers},
    row::Rows,
    subject::Subject,
};

/// Seconds until a program that is compiled while it runs has settled.
const WARM_UP: u32 = 3;

/// Measures the peers and ours.
pub(super) fn run(bench: Bench, output: Output) -> Result<(), Failure> {
    let folder = bench.folder.path();
    let peers = Peers::ready()?;
    let load = Load::new(bench.wrk, folder, WARM_UP, bench.seconds);
    let database = Database::filled(&bench.program, folder, "atlante", None)?;
    let contest = Contest { program: &bench.program, folder, peers, database, load };
    let text = format!(
        "{}\n\n{}\n{}\n{}",
        machine::describe()?,
        contest.peers.versions()?,
        contest.answers()?,
        contest.files()?
    );
    println(&text);
    match output {
        Output::Shown => Ok(()),
        Output::Written => document::write(Path::new(DOCUMENT), "peers", &text),
    }
}

/// Ours and theirs.
struct Contest<'a> {
    program: &'a Path,
    folder: &'a Path,
    peers: Peers,
    database: Database,
    load: Load<'a>,
}

/// What one server's answers to one question cost.
struct Figure {
    who: &'static str,
    cost: Cost,
    /// Megabytes that the server held right after it.
    memory: f64,
}

impl Contest<'_> {
    fn ours(&self, cache: Cache) -> Result<Server, Failure> {
        Server::start(self.program, &self.database, cache, Cores::One)
    }

    fn figure(&self, who: &'static str, server: &Server, question: &Question) -> Result<Figure, Failure> {
        let cost = self.load.run(server, question)?;
        Ok(Figure { who, cost, memory: server.resident()? })
    }

    /// The questions of GraphQL.
    fn answers(&self) -> Result<String, Failure> {
        let made = self.ours(Cache::Off)?;
        let rows = Rows::of(&made, self.folder)?;
        let subjects = Subject::all(&rows);
        let answers = subject::answers(&made, &subjects)?;
        let mut figures: Vec<Vec<Figure>> = subjects.iter().map(|_| Vec::new()).collect();
        let mut measure = |who, server: &Server, question: &dyn Fn(&Subject) -> Question| {
            subjects.iter().zip(&mut figures).try_for_each(|(subject, figures)| {
                figures.push(self.figure(who, server, &question(subject))?);
                Ok(())
            })
        };
        measure("Atlante, made anew", &made, &Subject::posted)?;
        drop(made);
        let kept = self.ours(Cache::On)?;
        measure("Atlante, again by GET", &kept, &Subject::got)?;
        measure("Atlante, again by POST", &kept, &Subject::posted)?;
        drop(kept);
        for (peer, name) in [(Peer::Mercurius, "Mercurius with its JIT"), (Peer::Yoga, "GraphQL Yoga")] {
            let server = self.peers.start(peer, &rows.file)?;
            subject::agree(name, &answers, &subject::answers(&server, &subjects)?)?;
            measure(name, &server, &Subject::posted)?;
        }
        let bare = self.peers.start(Peer::Bare, &row::ready(&answers, self.folder)?)?;
        measure("Node's HTTP server, answer ready", &bare, &Subject::ready)?;

        let mut table = Table::of_figures_by_two(&HEAD);
        subjects.iter().zip(&figures).for_each(|(subject, figures)| add(&mut table, &subject.title(), figures));
        Ok(format!("### GraphQL, one core, 32 connections\n\n{table}"))
    }

    /// The files and pages that Datasette has as well.
    fn files(&self) -> Result<String, Failure> {
        let ours = self.ours(Cache::Off)?;
        let database = self.peers.table(&row::interventions(&ours, self.folder)?, self.folder)?;
        let theirs = self.peers.start(Peer::Datasette, &database)?;
        row::agree(&ours, &theirs)?;
        let mut table = Table::of_figures_by_two(&HEAD);
        for (name, pair) in [("CSV", row::files()), ("page of 30, with counts", row::pages())] {
            let [one, other] = pair;
            let figures = [self.figure("Atlante, made anew", &ours, &one)?, self.figure("Datasette", &theirs, &other)?];
            add(&mut table, &format!("interventions of a theme, {name}"), &figures);
        }
        Ok(format!("### Files and pages, one core, 32 connections\n\n{table}"))
    }
}

const HEAD: [&str; 7] = ["request", "answered by", "CPU µs", "times ours made anew", "requests/s", "p99 ms", "MB"];

/// Adds the figures of one question, ours made anew before the others.
fn add(table: &mut Table, name: &str, figures: &[Figure]) {
    let base = figures.first().map_or(1.0, |figure| figure.cost.processor_micros());
    for Figure { who, cost, memory } in figures {
        let mut row = Row::new(name);
        row.add(*who);
        row.add(format!("{:.0}", cost.processor_micros()));
        row.add(format!("{:.2}", cost.processor_micros() / base));
        row.add(format!("{:.0}", cost.rate()));
        row.add(format!("{:.2}", cost.p99));
        row.add(format!("{memory:.0}"));
        table.add(row);
    }
}
