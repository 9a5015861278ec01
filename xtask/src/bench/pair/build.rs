//! A build of ours, and the rows that it answers from.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    bench::{measure::Database, println, synthetic},
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

    /// Whether it can be told to make every answer anew.
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
}

/// The catalogue in `data`, in both; in the other its own where it cannot read ours.
pub(super) fn real([this, other]: &[Build; 2], data: &Path) -> Result<[Database; 2], Failure> {
    let ours = this.filled("real", Some(data))?;
    let theirs = other.filled("real", Some(data)).or_else(|_| {
        println("note: the other cannot read our data and answers from those inside it\n");
        other.filled("inside", None)
    });
    Ok([ours, theirs?])
}

/// The synthetic catalogue in `data`, in both; in the other its own where it cannot read ours, and none where it
/// makes none.
pub(super) fn hundredfold([this, other]: &[Build; 2], data: &Path) -> Result<Option<[Rows; 2]>, Failure> {
    let ours = this.rows("hundredfold", data)?;
    let theirs = other.rows("hundredfold", data).or_else(|_| {
        println("note: the other cannot read our synthetic catalogue and gets its own\n");
        other.rows("own", &synthetic(&other.program, &other.folder)?)
    });
    Ok(match theirs {
        Ok(theirs) => Some([ours, theirs]),
        Err(failure) => {
            println(&format!("note: 100 × the data are left out: {failure}\n"));
            None
        }
    })
}
