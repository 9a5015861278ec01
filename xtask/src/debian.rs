//! Packages of Debian, installed where we are root: a new build machine needs two commands, not a list.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{failure::Failure, step, tool};

/// Tells whether packages can be installed without asking anyone.
pub(crate) fn can_install() -> bool {
    is_root() && is_debian() && tool::on_path("apt-get").is_some()
}

/// Tells whether we are root.
pub(crate) fn is_root() -> bool {
    step::read(Command::new("id").arg("-u")).is_ok_and(|user| user == "0")
}

/// A program of Debian's own packages, where there is one.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let program = Path::new("/usr/bin").join(name);
    (is_debian() && program.exists()).then_some(program)
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists()
}

/// Installs `packages` and says so.
pub(crate) fn install(packages: &[&str]) -> Result<(), Failure> {
    eprintln!("installing Debian's {}", packages.join(", "));
    apt_get(&["update"])?;
    if packages.contains(&tool::Tool::Postgres.package()) {
        leave_default_cluster_out()?;
    }
    apt_get(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

/// Keeps Debian's `postgresql` from making and starting a database server, which nobody asked for.
fn leave_default_cluster_out() -> Result<(), Failure> {
    // It brings the setting, and unlike `postgresql` acts on nothing.
    apt_get(&["install", "--yes", "--no-install-recommends", "postgresql-common"])?;
    let setting = Path::new("/etc/postgresql-common/createcluster.conf");
    let content = fs::read_to_string(setting).map_err(Failure::file(setting))?;
    let changed = content.replace("#create_main_cluster = true", "create_main_cluster = false");
    fs::write(setting, changed).map_err(Failure::file(setting))
}

fn apt_get(arguments: &[&str]) -> Result<(), Failure> {
    step::run(
        Command::new("apt-get")
            .arg("--quiet")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdin(Stdio::null()),
    )
}
