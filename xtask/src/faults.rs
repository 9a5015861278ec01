//! `cargo xtask faults`: what takes minutes to bring about, and what it leaves whole.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::Stdio,
};

use crate::{
    bench::{Output, machine, table},
    dist, document,
    failure::Failure,
    keeper::TestPostgres,
    tool::Tool,
    workspace::{self, SELECTION},
};

/// Where the figures go.
const DOCUMENT: &str = "docs/reliability.md";
/// Before the figures of a fault, in what the tests print.
const MARK: &str = "fault: ";
/// Before the name of a test that failed, in the list at the end.
const FAILED: &str = "    faults::";

/// Runs the suite of faults, or those whose name contains `filter`, against the release program.
pub(crate) fn run(minutes: u32, filter: Option<&str>, output: Output) -> Result<(), Failure> {
    let program = dist::make()?;
    let postgres = TestPostgres::start()?;
    let nginx = Tool::Nginx.require()?;
    let mut suite = workspace::cargo(["test"]);
    suite
        .args(SELECTION)
        .args(["--test", "suites", "--", filter.unwrap_or("faults::")])
        // One after the other: each is alone with the machine.
        .args(["--ignored", "--nocapture", "--test-threads", "1"])
        .env("ATLANTE_TEST_PROGRAM", program)
        .env("ATLANTE_TEST_NGINX", nginx)
        .env("ATLANTE_TEST_POSTGRES", postgres.url())
        .env("ATLANTE_TEST_MINUTES", minutes.to_string())
        .stdout(Stdio::piped());
    let failed = |source| Failure::NotStarted { program: "cargo test".to_owned(), source };
    let mut running = suite.spawn().map_err(failed)?;
    let mut table = table::Table::of_words(&["fault", "what was seen"]);
    for line in running.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()) {
        let line = line.map_err(failed)?;
        println(&line);
        if let Some((fault, figures)) = line.strip_prefix(MARK).and_then(|line| line.split_once(" | ")) {
            let mut row = table::Row::new(fault);
            row.add(figures);
            table.add(row);
        } else if let Some(name) = line.strip_prefix(FAILED) {
            // What did not hold is written down too: no row is missing because another one failed.
            let mut row = table::Row::new(name.rsplit("::").next().unwrap_or(name).replace('_', " "));
            row.add("**not met**");
            table.add(row);
        }
    }
    let status = running.wait().map_err(failed)?;
    match output {
        Output::Shown => {}
        Output::Written => {
            document::write(Path::new(DOCUMENT), "faults", &format!("{}\n\n{table}", machine::describe()?))?;
        }
    }
    if status.success() { Ok(()) } else { Err(Failure::Ended { program: "cargo test -- faults::".to_owned(), status }) }
}

#[expect(clippy::print_stdout, reason = "what the tests say is the command's answer")]
fn println(line: &str) {
    println!("{line}");
}
