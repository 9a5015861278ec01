//! `cargo xtask dist`: the release program, one file to copy.

use std::{fs, path::PathBuf};

use crate::{failure::Failure, site, step, workspace};

/// Leaves the program at `target/dist/atlante` and prints where.
#[expect(clippy::print_stdout, reason = "the path is the command's answer")]
pub(crate) fn run() -> Result<(), Failure> {
    println!("{}", make()?.display());
    Ok(())
}

/// Leaves the program at `target/dist/atlante`.
pub(crate) fn make() -> Result<PathBuf, Failure> {
    site::make()?;
    step::run(&mut workspace::cargo([
        "build",
        "--package",
        "server",
        "--release",
        // Here, since the `site` profile inherits from `release` and wasm-bindgen needs the symbols.
        "--config",
        "profile.release.strip=\"symbols\"",
    ]))?;
    let distribution = workspace::distribution();
    if let Some(folder) = distribution.parent() {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    let built = workspace::built("release/atlante");
    // A program that runs cannot be written over, but its name can be given to another.
    let draft = distribution.with_extension("draft");
    fs::copy(&built, &draft).and_then(|_| fs::rename(&draft, &distribution)).map_err(Failure::file(&built))?;
    Ok(distribution)
}
