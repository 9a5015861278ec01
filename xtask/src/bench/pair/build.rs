//! A build of ours, and the rows that it answers from.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    bench::{TIMES, measure::Database, println, synthetic},
    failure::Failure,
    step,
};

/// A build that is measured.
pub(super) struct Build {
    pub(super) program: PathBuf,
    folder: PathBuf,
}

/// A database, and the files that it was filled from.
pub(super) struct Rows {
    pub(super) database: Database,
    pub(super) data: PathBuf,
}

impl Build {
    /// A build with a folder of its own, `name` in `folder`.
    pub(super) fn new(name: &str, program: &Path, folder: &Path) -> Result<Self, Failure> {
        let folder = folder.join(name);
        fs::create_dir(&folder).map_err(Failure::file(&folder))?;
        Ok(Self { program: program.to_owned(), folder })
    }

    /// Whether it has a setting to make every answer anew.
    pub(super) fn can_leave_caches_off(&self) -> Result<bool, Failure> {
        Ok(step::read(Command::new(&self.program).args(["serve", "--help"]))?.contains("--cache"))
    }

    /// A database named `name` with the rows of `data`, or with those inside the program.
    fn filled(&self, name: &str, data: Option<&Path>) -> Result<Database, Failure> {
        Database::filled(&self.program, &self.folder, name, data)
    }

    fn rows(&self, name: &str, data: &Path) -> Result<Rows, Failure> {
        Ok(Rows { database: self.filled(name, Some(data))?, data: data.to_owned() })
    }

    /// The files of the rows inside the program.
    fn exported(&self) -> Result<PathBuf, Failure> {
        let database = self.filled("to-export", None)?;
        let data = self.folder.join("exported");
        step::read(Command::new(&self.program).arg("export").arg(&data).args(["--database", &database.url()]))?;
        Ok(data)
    }
}

/// The catalogue in `data`, in both; that of the other where it cannot read ours, since newer programs read what older
/// ones write; each its own where that fails too.
pub(super) fn real(builds: &[Build; 2], data: &Path) -> Result<[Database; 2], Failure> {
    let [this, other] = builds;
    let rows = shared(builds, "real", data).or_else(|_| {
        println("note: the other cannot read our data, so both have the other's\n");
        shared(builds, "real-of-other", &other.exported()?)
    });
    rows.map(|rows| rows.map(|rows| rows.database)).or_else(|_| {
        println("note: neither can read the data of the other: the rows differ\n");
        Ok([this.filled("inside", None)?, other.filled("inside", None)?])
    })
}

/// The synthetic catalogue in `data`, in both; that of the other where it cannot read ours; none where that fails too.
pub(super) fn hundredfold(builds: &[Build; 2], data: &Path) -> Option<[Rows; 2]> {
    let other = &builds[1];
    let rows = shared(builds, "hundredfold", data).or_else(|_| {
        println("note: the other cannot read our synthetic catalogue, so both have the other's\n");
        shared(builds, "hundredfold-of-other", &synthetic(&other.program, &other.folder, TIMES)?)
    });
    rows.inspect_err(|failure| println(&format!("note: 100 × the data are left out: {failure}\n"))).ok()
}

fn shared([this, other]: &[Build; 2], name: &str, data: &Path) -> Result<[Rows; 2], Failure> {
    // First the one that may not be able to.
    let theirs = other.rows(name, data)?;
    Ok([this.rows(name, data)?, theirs])
}
