//! The machine that was measured, in a line.

use std::{fs, process::Command, thread};

use crate::{failure::Failure, step, workspace};

/// The day, the machine and the commit.
pub(crate) fn describe() -> Result<String, Failure> {
    let day = step::read(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let commit = step::read(workspace::git().args(["rev-parse", "--short", "HEAD"]))
        .map_or_else(|_| String::new(), |commit| format!(", commit `{commit}`"));
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let model = field("/proc/cpuinfo", "model name").unwrap_or_else(|| "an unnamed processor".to_owned());
    let memory = field("/proc/meminfo", "MemTotal")
        .and_then(|text| text.split(' ').next()?.parse::<u64>().ok())
        .map_or_else(String::new, |kilobytes| format!(", {} GB of memory", kilobytes / 1_000_000));
    let system = field("/etc/os-release", "PRETTY_NAME").unwrap_or_else(|| std::env::consts::OS.to_owned());
    Ok(format!("{day}{commit}; {cores} × {model}{memory}, {}.", system.trim_matches('"')))
}

/// The value of a line such as `name : value` or `name=value`.
fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    text.lines()
        .filter_map(|line| line.split_once([':', '=']))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim().to_owned())
}
