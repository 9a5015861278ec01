//! What is taken from npm, by lock files.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{failure::Failure, step, workspace};

/// Installs what the tests take, and gives `tests/node/node_modules`.
pub(crate) fn modules(npm: &Path) -> Result<PathBuf, Failure> {
    install(npm, "tests/clients")?;
    install(npm, "tests/formats")?;
    install(npm, "tests/node")
}

/// The `node_modules` of a folder, installed again only if its lock file is newer.
pub(crate) fn install(npm: &Path, folder: impl AsRef<Path>) -> Result<PathBuf, Failure> {
    let folder = workspace::root().join(folder);
    let modules = folder.join("node_modules");
    // npm writes it last, so an interrupted installation counts for nothing.
    let installed = modules.join(".package-lock.json");
    if !is_newer(&installed, &folder.join("package-lock.json")) {
        step::run(
            Command::new(npm)
                .current_dir(folder)
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .stdin(Stdio::null()),
        )?;
    }
    Ok(modules)
}

fn is_newer(file: &Path, than: &Path) -> bool {
    let date = |path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    date(file).is_some_and(|date_of_file| Some(date_of_file) > date(than))
}
