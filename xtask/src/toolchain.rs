//! What of Rust itself is needed beside the compiler.

use std::{path::PathBuf, process::Command};

use crate::{failure::Failure, step, tool, workspace};

/// The target of what the browser runs.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the standard library for WebAssembly is there.
pub(crate) fn wasm() -> Result<(), Failure> {
    if sysroot()?.join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM]).map_err(|reason| {
        Failure::Advice(format!(
            "Rust's standard library for {WASM} is missing, and rustup could not add it ({reason}).\n\
             Type `rustup target add {WASM}` where rustup's server can be reached; where the compiler\n\
             comes from a distribution, install its package of that target (Debian: libstd-rust-dev-wasm32)."
        ))
    })
}

/// The folder of the compiler and its libraries.
pub(crate) fn sysroot() -> Result<PathBuf, Failure> {
    step::read(compiler().args(["--print", "sysroot"])).map(PathBuf::from)
}

/// Makes sure that `cargo fmt` and `cargo clippy` are there; a minimal toolchain comes without.
pub(crate) fn lints() -> Result<(), Failure> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !step::succeeds(&mut workspace::cargo([subcommand, "--version"])) {
            rustup(&["component", "add", component]).map_err(|reason| {
                Failure::Advice(format!(
                    "`cargo {subcommand}` is missing, and rustup could not add it ({reason}).\n\
                     Type `rustup component add {component}` where rustup's server can be reached."
                ))
            })?;
        }
    }
    Ok(())
}

fn compiler() -> Command {
    let mut compiler = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    compiler.current_dir(workspace::root());
    compiler
}

fn rustup(arguments: &[&str]) -> Result<(), Failure> {
    if tool::on_path("rustup").is_none() {
        return Err(Failure::Advice("rustup is not on PATH".to_owned()));
    }
    step::run(Command::new("rustup").current_dir(workspace::root()).args(arguments))
}
