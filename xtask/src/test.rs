//! `cargo xtask test`: every test, with what it needs at hand.

use std::process::Command;

use crate::{
    failure::Failure,
    keeper::Kept,
    node, serve, site, step,
    tool::{self, Toolbox},
    workspace::{self, SELECTION},
};

/// Runs the tests whose name contains one of `filter`, or all.
pub(crate) fn run(filter: &[String]) -> Result<(), Failure> {
    let toolbox = Toolbox::complete()?;
    let modules = node::modules(&toolbox.npm)?;
    site::make()?;
    // Some tests start the program itself, which runners do not build.
    serve::build()?;
    let postgres = Kept::start()?;
    step::run(
        runner(filter)
            .env("ATLANTE_TEST_POSTGRES", postgres.url())
            .env("ATLANTE_TEST_CHROMIUM", &toolbox.chromium)
            .env("ATLANTE_TEST_CHROMEDRIVER", &toolbox.chromedriver)
            .env("ATLANTE_TEST_NODE_MODULES", &modules),
    )
}

/// nextest where it is installed, since it runs suites side by side; Cargo's own runner otherwise.
///
/// Both build the same files. Examples in documentation are left to Cargo's own runner, which runs
/// them with the rest.
fn runner(filter: &[String]) -> Command {
    let mut runner = if tool::on_path("cargo-nextest").is_some() {
        workspace::cargo(["nextest", "run"])
    } else {
        workspace::cargo(["test"])
    };
    // One run shows all that is wrong.
    runner.args(SELECTION).arg("--no-fail-fast");
    if !filter.is_empty() {
        // After `--` both take more than one.
        runner.arg("--").args(filter);
    }
    runner
}
