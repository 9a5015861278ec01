//! Where the workspace is, and how Cargo is called in it.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The packages of every native build.
///
/// One selection for all commands: with another one Cargo unifies features differently and
/// compiles the dependencies again (94 s when it was measured). `site` is never in it.
pub(crate) const SELECTION: [&str; 3] = ["--workspace", "--exclude", "site"];

/// The workspace's folder.
pub(crate) fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}

/// The folder of the browser's files, which the server embeds.
///
/// It stays in `target` even if `CARGO_TARGET_DIR` is elsewhere: its name is written in the server's source.
pub(crate) fn site() -> PathBuf {
    root().join("target/site")
}

/// The release program that `dist` leaves.
pub(crate) fn distribution() -> PathBuf {
    root().join("target/dist/atlante")
}

/// A file that a native build leaves, for example `debug/atlante`.
pub(crate) fn built(file: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    root().join(target).join(file)
}

/// The Cargo that runs us, called in the workspace's folder.
pub(crate) fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).args(arguments);
    cargo
}

/// Git, called in the workspace's folder.
pub(crate) fn git() -> Command {
    let mut git = Command::new("git");
    git.current_dir(root());
    git
}
