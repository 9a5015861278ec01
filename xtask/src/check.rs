//! `cargo xtask check`: what a reviewer need not look at.

use std::fs;

use crate::{
    failure::Failure,
    site::BUILD,
    step,
    toolchain::{self, WASM},
    workspace::{self, SELECTION},
};

/// The version of what finds dependencies that nobody uses.
const MACHETE: &str = "0.9.2";

/// Checks format, dependencies, lints and documentation, the quickest first.
pub(crate) fn run() -> Result<(), Failure> {
    toolchain::lints()?;
    toolchain::wasm()?;
    // The server embeds it and is not compiled without; checks need nothing in it.
    let site = workspace::site();
    fs::create_dir_all(&site).map_err(Failure::file(&site))?;

    step::run(&mut workspace::cargo(["fmt", "--all", "--check"]))?;
    // By this variable it would believe to be run from its own sources.
    let machete = |arguments: &[&str]| {
        let mut command = workspace::cargo(["machete"]);
        command.args(arguments).env_remove("CARGO_PKG_NAME");
        command
    };
    if !step::succeeds(&mut machete(&["--version"])) {
        eprintln!("installing cargo-machete {MACHETE}, which takes a minute");
        step::run(&mut workspace::cargo(["install", "--locked", "--version", MACHETE, "cargo-machete"]))?;
    }
    step::run(&mut machete(&[]))?;
    // Flags after `--` reach our crates alone, so the dependencies' metadata serve `doc` as well.
    step::run(workspace::cargo(["clippy"]).args(SELECTION).args(["--all-targets", "--", "-D", "warnings"]))?;
    // In the profile and folder of the real build, whose macros and build scripts it shares:
    // only metadata are made anew, a third of what another profile would cost.
    step::run(&mut workspace::cargo([
        "clippy",
        "--package",
        "app",
        "--package",
        "site",
        "--profile",
        "site",
        "--target",
        WASM,
        "--target-dir",
        BUILD,
        "--",
        "-D",
        "warnings",
    ]))?;
    step::run(
        workspace::cargo(["doc"])
            .args(SELECTION)
            .arg("--no-deps")
            // Not RUSTFLAGS, with which everything would be compiled again.
            .env("RUSTDOCFLAGS", "-D warnings"),
    )
}
