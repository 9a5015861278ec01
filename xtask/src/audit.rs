//! `cargo xtask audit`: licences, origins, duplicates and known faults of what others wrote.

use std::fs;

use crate::{failure::Failure, step, workspace};

/// The auditor, at a version whose rules are those of `deny.toml`.
const VERSION: &str = "0.20.2";

/// Audits every dependency by the rules of `deny.toml`.
///
/// Known faults are in a list that is fetched. Where it cannot be, the last one serves; where there
/// is none, the audit says that it did not look for them, and goes on.
pub(crate) fn run() -> Result<(), Failure> {
    if !step::succeeds(&mut workspace::cargo(["deny", "--version"])) {
        eprintln!("installing cargo-deny {VERSION}, which takes some minutes");
        step::run(&mut workspace::cargo(["install", "--locked", "--version", VERSION, "cargo-deny"]))?;
    }
    step::run(&mut workspace::cargo(["deny", "check", "licenses", "bans", "sources"]))?;
    if step::run(&mut workspace::cargo(["deny", "fetch", "db"])).is_ok() {
        return step::run(&mut workspace::cargo(["deny", "--offline", "check", "advisories"]));
    }
    let kept = workspace::root().join("target/advisories");
    // A fetch that fails leaves an empty folder.
    let whole = |entry: fs::DirEntry| entry.path().join("crates").is_dir();
    if fs::read_dir(&kept).is_ok_and(|entries| entries.flatten().any(whole)) {
        eprintln!(
            "warning: the list of known faults could not be fetched; the last one, in {}, serves",
            kept.display()
        );
        return step::run(&mut workspace::cargo(["deny", "--offline", "check", "advisories"]));
    }
    eprintln!(
        "warning: the list of known faults could not be fetched, and there is no older one: licences, origins and \
         duplicates are in order, but NO KNOWN FAULTS WERE LOOKED FOR"
    );
    Ok(())
}
