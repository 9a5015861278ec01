//! Other programs, run to their end.

use std::{
    ffi::OsStr,
    process::{Command, Stdio},
};

use crate::failure::Failure;

/// Runs `command` in the foreground; anything but success is a failure.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|source| Failure::NotStarted { program: words(command), source })?;
    if status.success() { Ok(()) } else { Err(Failure::Ended { program: words(command), status }) }
}

/// Runs `command` without input and returns what it prints; its complaints are shown.
pub(crate) fn read(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Failure::NotStarted { program: words(command), source })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(Failure::Ended { program: words(command), status: output.status })
    }
}

/// Tells whether `command` succeeds, and shows nothing of it.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The command as one would type it, the program without its folders.
fn words(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
