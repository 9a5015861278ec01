//! What of this machine a bare system gets: how it reaches registries, and nothing that was built or installed.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{failure::Failure, step};

/// Variables that say where registries are and whom to trust, by the beginnings of their names in lower case.
const VARIABLES: [&str; 19] = [
    "all_proxy",
    "cargo_http_",
    "cargo_net_",
    "cargo_registries_",
    "cargo_registry_",
    "cargo_source_",
    "curl_ca_bundle",
    "git_ssl_cainfo",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "node_extra_ca_certs",
    "npm_config_",
    "pip_",
    "requests_ca_bundle",
    "rustup_dist_",
    "rustup_update_",
    "ssl_cert_dir",
    "ssl_cert_file",
];
/// Settings of the same kind in a user's folder.
const OF_USER: [&str; 3] = [".npmrc", ".config/pip/pip.conf", ".pip/pip.conf"];
/// Settings of the same kind for everyone, and how names are found.
const OF_SYSTEM: [&str; 4] = ["/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf", "/etc/npmrc"];
/// Authorities that somebody added to those of the system.
const AUTHORITIES: &str = "/usr/local/share/ca-certificates";

/// The variables that are set.
pub(super) fn variables() -> impl Iterator<Item = (OsString, OsString)> {
    env::vars_os().filter(|(name, _)| {
        let name = name.to_string_lossy().to_ascii_lowercase();
        VARIABLES.iter().any(|beginning| name.starts_with(beginning))
    })
}

/// Copies the files that exist to their places in a bare system, where `home` is root's.
pub(super) fn copy(root: &Path, home: &Path) -> Result<(), Failure> {
    let user = env::home_dir().unwrap_or_else(|| home.to_owned());
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| user.join(".cargo"), PathBuf::from);
    let cargo = ["config.toml", "config"].map(|name| (cargo.join(name), home.join(".cargo").join(name)));
    let of_user = OF_USER.map(|name| (user.join(name), home.join(name)));
    let of_system = OF_SYSTEM.map(|name| (PathBuf::from(name), PathBuf::from(name)));
    // Files of certificates that variables name are wanted where these say.
    let named = variables().map(|(_, value)| (PathBuf::from(&value), PathBuf::from(value)));
    for (from, to) in cargo.into_iter().chain(of_user).chain(of_system).chain(named) {
        if from.is_absolute() && from.is_file() {
            copy_file(&from, &inside(root, &to))?;
        }
    }
    for file in fs::read_dir(AUTHORITIES).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())) {
        if file.is_file() {
            copy_file(&file, &inside(root, &file))?;
        }
    }
    Ok(())
}

/// The lists of packages that this machine uses for a release of Debian; none on another release.
pub(super) fn sources(release: &str) -> Vec<PathBuf> {
    let folder = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten();
    let mut files: Vec<PathBuf> = folder
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "list" || ending == "sources"))
        .collect();
    files.push("/etc/apt/sources.list".into());
    files.sort();
    // Other people's lists name suites of their own.
    files.retain(|file| {
        fs::read_to_string(file).is_ok_and(|text| {
            let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
            lines.flat_map(str::split_whitespace).any(|word| word == release)
        })
    });
    files
}

/// How this machine's apt reaches its servers, as options of apt.
pub(super) fn proxies() -> Result<Vec<String>, Failure> {
    let settings = step::read(Command::new("apt-config").args(["dump", "Acquire"]))?;
    Ok(settings
        .lines()
        .filter(|line| line.starts_with("Acquire::http") && !line.ends_with("\"\";"))
        .map(str::to_owned)
        .collect())
}

/// Where an absolute path is below the root of a bare system.
pub(super) fn inside(root: &Path, path: &Path) -> PathBuf {
    root.join(path.strip_prefix("/").unwrap_or(path))
}

fn copy_file(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    // A link, as `resolv.conf` may be one, would be written through.
    if to.is_symlink() {
        fs::remove_file(to).map_err(Failure::file(to))?;
    }
    fs::copy(from, to).map(|_| ()).map_err(Failure::file(from))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::inside;

    #[test]
    fn an_absolute_path_stays_below_the_root() {
        assert_eq!(inside(Path::new("/tmp/bare"), Path::new("/etc/hosts")), Path::new("/tmp/bare/etc/hosts"));
    }
}
