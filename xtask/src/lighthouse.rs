//! `cargo xtask lighthouse` and `cargo xtask tap`: what pages cost a telephone.

use std::process::Command;

use crate::{
    failure::Failure,
    node, serve, site,
    sizes::program::{self, Program},
    step,
    tool::Toolbox,
    workspace,
};

/// Where the scripts are that measure.
const FOLDER: &str = "tests/lighthouse";
/// A page of each kind that people reach first.
const PATHS: [&str; 5] = ["/", "/reti/valle-camonica", "/comuni/dalmine", "/storie", "/cerca?q=mediazione"];

/// Prints a line of figures for each page.
pub(crate) fn run() -> Result<(), Failure> {
    measure("measure.mjs", &PATHS)
}

/// Prints how soon the explorer paints what a filter selects.
pub(crate) fn tap() -> Result<(), Failure> {
    measure("tap.mjs", &[])
}

fn measure(script: &str, arguments: &[&str]) -> Result<(), Failure> {
    let toolbox = Toolbox::complete()?;
    node::install(&toolbox.npm, FOLDER)?;
    site::make()?;
    let program = match program::distribution()? {
        Some(distribution) => distribution,
        None => serve::build()?,
    };
    let running = Program::start(&program)?;
    eprintln!("note: {} is measured", program.display());
    step::run(
        Command::new("node")
            .arg(workspace::root().join(FOLDER).join(script))
            .arg(format!("http://{}", running.address()))
            .arg(&toolbox.chromium)
            .args(arguments),
    )
}
