//! What is taken from npm, by lock files: Node.js itself too, since Debian's is older than some of it wants.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{failure::Failure, step, tool::Tool, workspace};

/// Installs what the tests take, and gives `tests/node/node_modules`.
pub(crate) fn modules(npm: &Path) -> Result<PathBuf, Failure> {
    install(npm, "tests/clients")?;
    install(npm, "tests/formats")?;
    install(npm, "tests/node")
}

/// Node.js of the version that is locked in `tests/node`; where npm has none for the machine, the one on `PATH`.
pub(crate) fn program(npm: &Path) -> Result<PathBuf, Failure> {
    let architecture = if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" };
    let locked = install(npm, "tests/node")?.join(format!("node-linux-{architecture}/bin/node"));
    if locked.exists() { Ok(locked) } else { Tool::Node.require() }
}

/// `PATH` with the folder of a program before all others.
pub(crate) fn path_with(program: &Path) -> OsString {
    let before = env::var_os("PATH").unwrap_or_default();
    let folders = program.parent().map(Path::to_owned).into_iter().chain(env::split_paths(&before));
    env::join_paths(folders).unwrap_or(before.clone())
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
