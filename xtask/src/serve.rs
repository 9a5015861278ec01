//! `cargo xtask serve`: the program on this machine, with a fresh site.

use std::{os::unix::process::CommandExt, path::PathBuf, process::Command};

use crate::{
    failure::Failure,
    site, step,
    workspace::{self, SELECTION},
};

/// Becomes `atlante serve`: signals and exit code are the program's own.
pub(crate) fn run(arguments: &[String]) -> Result<(), Failure> {
    site::make()?;
    let program = build()?;
    let source = Command::new(&program).arg("serve").args(arguments).exec();
    Err(Failure::NotStarted { program: program.display().to_string(), source })
}

/// Builds the debug program, out of the same dependencies as the tests.
///
/// They are the same only as long as no crate has development dependencies that turn on features.
pub(crate) fn build() -> Result<PathBuf, Failure> {
    step::run(workspace::cargo(["build"]).args(SELECTION).args(["--bin", "atlante"]))?;
    Ok(workspace::built("debug/atlante"))
}
