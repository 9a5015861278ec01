//! What the machine offers.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};

use super::Finding;
use crate::config::{Collector, Serve};

/// The catalogue takes 10 MB, an import as much again.
const SCARCE: u64 = 200 * 1024 * 1024;
const TOO_LITTLE: u64 = 30 * 1024 * 1024;
/// Files that the program opens beside connections.
const OWN_FILES: u64 = 64;
/// What stands on the same machine, or beside it, answers sooner.
const NEAR: Duration = Duration::from_secs(2);

pub(super) async fn findings(settings: &Serve) -> Vec<Finding> {
    let mut findings = vec![address(settings).await];
    if let Some(folder) = folder(&settings.database.url) {
        findings.push(space(&folder));
    }
    findings.extend(files(settings.max_connections.into()));
    if let Some(named) = &settings.traces.otlp_endpoint {
        findings.push(collector(named).await);
    }
    findings
}

async fn collector(collector: &Collector) -> Finding {
    let (host, port) = collector.place();
    match timeout(NEAR, TcpStream::connect((host, port))).await {
        Ok(Ok(_)) => Finding::ok("collector", format!("somebody listens at {host}, port {port}")),
        Ok(Err(_)) | Err(_) => Finding::warn(
            "collector",
            format!("nobody listens at {host}, port {port}: traces are dropped"),
            "Start the collector with its receiver of OTLP over HTTP, or correct --otlp-endpoint.",
        ),
    }
}

async fn address(settings: &Serve) -> Finding {
    let addr = settings.addr;
    match TcpListener::bind(addr).await {
        Ok(_) => Finding::ok("address", format!("{addr} is free")),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            Finding::ok("address", format!("{addr} is taken, as it is while the server runs"))
        }
        Err(error) => Finding::fault(
            "address",
            format!("{addr}: {error}"),
            "Choose an address of this machine with --addr, and a port above 1023.",
        ),
    }
}

/// The folder of the file of `SQLite`; a server of `PostgreSQL` has its own.
fn folder(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    if path.contains(":memory:") {
        return None;
    }
    let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty());
    Some(folder.unwrap_or(Path::new(".")).to_owned())
}

fn space(folder: &Path) -> Finding {
    let place = folder.display();
    let free = match free(folder) {
        Ok(free) => free,
        Err(error) => {
            return Finding::fault(
                "space",
                format!("{place}: {error}"),
                "Make the folder, or name another with --database.",
            );
        }
    };
    let said = format!("{} MB are free in {place}", free / 1024 / 1024);
    let remedy = "Free some space, or name another disk with --database.";
    match free {
        free if free < TOO_LITTLE => Finding::fault("space", said, remedy),
        free if free < SCARCE => Finding::warn("space", said, remedy),
        _ => Finding::ok("space", said),
    }
}

#[cfg(unix)]
fn free(folder: &Path) -> std::io::Result<u64> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Other systems have other ways to tell: there, space is not looked at.
#[cfg(not(unix))]
fn free(_: &Path) -> std::io::Result<u64> {
    Ok(u64::MAX)
}

/// Each connection is an open file, of which a process may have only so many.
#[cfg(unix)]
fn files(connections: u64) -> Option<Finding> {
    use rustix::process::{Resource, getrlimit};
    let most = getrlimit(Resource::Nofile).current?;
    Some(if most < connections + OWN_FILES {
        Finding::warn(
            "files",
            format!("this process may open {most} files, and --max-connections is {connections}"),
            "Raise the bound (LimitNOFILE= in the systemd unit, or ulimit -n), or lower --max-connections.",
        )
    } else {
        Finding::ok("files", format!("this process may open {most}"))
    })
}

/// Other systems have no such bound.
#[cfg(not(unix))]
fn files(_: u64) -> Option<Finding> {
    None
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn the_folder_of_a_file_is_found() {
        for (url, expected) in [
            ("sqlite:atlante.db", Some(".")),
            ("sqlite:data/atlante.db?mode=rw", Some("data")),
            ("sqlite:///var/lib/atlante/atlante.db", Some("/var/lib/atlante")),
            ("sqlite::memory:", None),
            ("postgres://host/atlante", None),
        ] {
            assert_eq!(folder(url).as_deref().and_then(|path| path.to_str()), expected, "{url}");
        }
    }
}
