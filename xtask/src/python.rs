//! What the tests take from Python's registry, in a virtual environment.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{failure::Failure, step, workspace};

/// The programs of an environment under `target`, made again only if the requirements of the folder of
/// that name under `tests` have changed.
pub(crate) fn programs(python: &Path, name: &str) -> Result<PathBuf, Failure> {
    let requirements = workspace::root().join("tests").join(name).join("requirements.txt");
    let wanted = fs::read_to_string(&requirements).map_err(Failure::file(&requirements))?;
    let environment = workspace::root().join("target").join(name);
    let programs = environment.join("bin");
    // Written last, so an interrupted installation counts for nothing.
    let installed = environment.join("requirements.txt");
    if fs::read_to_string(&installed).ok().as_ref() != Some(&wanted) {
        step::run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&environment))?;
        step::run(
            Command::new(programs.join("python"))
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
                .arg(&requirements)
                .stdin(Stdio::null()),
        )?;
        fs::write(&installed, wanted).map_err(Failure::file(&installed))?;
    }
    Ok(programs)
}
