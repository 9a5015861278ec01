//! `cargo xtask test`: every test, with what it needs at hand.

use std::{env, process::Command, thread};

use crate::{
    failure::Failure,
    keeper::TestPostgres,
    node, python, serve, site, step,
    tool::{self, Toolbox},
    workspace::{self, SELECTION},
};

/// Runs the tests whose name contains one of `filter`, or all.
pub(crate) fn run(filter: &[String]) -> Result<(), Failure> {
    let toolbox = Toolbox::complete()?;
    let modules = node::modules(&toolbox.npm)?;
    let path = node::path_with(&node::program(&toolbox.npm)?);
    let programs = python::programs(&toolbox.python, "python")?;
    let readers = python::programs(&toolbox.python, "formats")?;
    site::make()?;
    // Some tests start the program itself, which runners do not build.
    serve::build()?;
    let postgres = TestPostgres::start()?;
    let examples = examples(filter).map_or(Ok(()), |mut examples| step::run(&mut examples));
    let mut suites = suites(filter);
    // The settings of whoever runs the tests are not those of the programs that are tested.
    let settings = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    for setting in settings.filter(|name| name.starts_with("ATLANTE_") && !name.starts_with("ATLANTE_TEST_")) {
        suites.env_remove(setting);
    }
    step::run(
        suites
            .env("PATH", path)
            .env("ATLANTE_TEST_POSTGRES", postgres.url())
            .env("ATLANTE_TEST_CHROMIUM", &toolbox.chromium)
            .env("ATLANTE_TEST_CHROMEDRIVER", &toolbox.chromedriver)
            .env("ATLANTE_TEST_NODE_MODULES", &modules)
            .env("ATLANTE_TEST_PYTHON", &programs)
            .env("ATLANTE_TEST_FORMATS", &readers),
    )
    .and(examples)
}

/// nextest where it is installed, since it runs suites side by side; Cargo's own runner otherwise.
fn suites(filter: &[String]) -> Command {
    let mut suites = if has_nextest() {
        let mut suites = workspace::cargo(["nextest", "run"]);
        // A test that drives a browser, or another client, waits for it half of its time.
        let cores = thread::available_parallelism().map_or(1, usize::from);
        suites.args(["--test-threads", &(cores + cores.div_ceil(2)).to_string()]);
        suites
    } else {
        workspace::cargo(["test"])
    };
    // One run shows all that is wrong.
    suites.args(SELECTION).arg("--no-fail-fast");
    if !filter.is_empty() {
        // After `--` both take more than one.
        suites.arg("--").args(filter);
    }
    suites
}

/// The examples in documentation, which nextest does not run; they have no name to choose them by.
fn examples(filter: &[String]) -> Option<Command> {
    (has_nextest() && filter.is_empty()).then(|| {
        let mut examples = workspace::cargo(["test", "--doc", "--quiet"]);
        examples.args(SELECTION);
        examples
    })
}

fn has_nextest() -> bool {
    tool::on_path("cargo-nextest").is_some()
}
