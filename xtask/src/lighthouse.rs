//! `cargo xtask lighthouse`: what Lighthouse says of pages on a telephone.

use std::process::Command;

use crate::{
    failure::Failure,
    node, serve, site,
    sizes::program::{self, Program},
    step,
    tool::Toolbox,
    workspace,
};

/// A page of each kind that people reach first.
const PATHS: [&str; 5] = ["/", "/reti/valle-camonica", "/comuni/dalmine", "/storie", "/cerca?q=mediazione"];

/// Prints a line of figures for each page.
pub(crate) fn run() -> Result<(), Failure> {
    let toolbox = Toolbox::complete()?;
    node::install(&toolbox.npm, "tests/lighthouse")?;
    site::make()?;
    let program = match program::distribution()? {
        Some(distribution) => distribution,
        None => serve::build()?,
    };
    let running = Program::start(&program)?;
    eprintln!("note: {} is measured", program.display());
    step::run(
        Command::new("node")
            .arg(workspace::root().join("tests/lighthouse/measure.mjs"))
            .arg(format!("http://{}", running.address()))
            .arg(&toolbox.chromium)
            .args(PATHS),
    )
}
