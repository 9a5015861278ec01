//! What the machine offers.

use std::time::Duration;

use store::{Disk, masked};
use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};

use super::Finding;
use crate::{
    config::{Collector, Serve},
    open_files,
};

/// Room for so many imports at one time is ample: other programs write on the same disk.
const AMPLE: u64 = 10;
/// What stands on the same machine, or beside it, answers sooner.
const NEAR: Duration = Duration::from_secs(2);

pub(super) async fn findings(settings: &Serve) -> Vec<Finding> {
    let mut findings = vec![address(settings).await];
    findings.extend(space(&settings.database.url));
    findings.extend(files(settings.max_connections));
    match settings.traces.collector() {
        Ok(None) => {}
        Ok(Some(named)) => findings.push(collector(named).await),
        Err(error) => findings.push(Finding::fault("collector", error.to_string(), "Correct --otlp-endpoint.")),
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
    let addr = &settings.addr;
    let bound = match addr.resolve().await {
        Ok(addr) => TcpListener::bind(addr).await,
        Err(error) => Err(error),
    };
    match bound {
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

/// Whether there is room for an import.
fn space(url: &str) -> Option<Finding> {
    let remedy = "Free some space, or name a database on another disk with --database.";
    match Disk::of(url).transpose()? {
        Err(error) => Some(Finding::fault(
            "space",
            format!("the folder of {}: {error}", masked(url)),
            "Make the folder, or name another with --database.",
        )),
        Ok(disk) if disk.free < disk.needed => Some(Finding::fault("space", disk.described(), remedy)),
        Ok(disk) if disk.free < disk.needed * AMPLE => Some(Finding::warn("space", disk.described(), remedy)),
        Ok(disk) => Some(Finding::ok("space", disk.described())),
    }
}

/// Each connection is an open file, of which a process may have only so many.
#[cfg(unix)]
fn files(connections: u32) -> Option<Finding> {
    use rustix::process::{Resource, getrlimit};
    // The server raises the soft bound as far as this.
    let most = getrlimit(Resource::Nofile).maximum?;
    Some(if most < u64::from(connections) + open_files::OWN {
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
fn files(_: u32) -> Option<Finding> {
    None
}
