//! `atlante backup`: the whole catalogue in one file.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use store::Store;

use super::{Failure, say};
use crate::{
    archive::{self, ArchiveError},
    config::Backup,
};

pub(super) async fn run(settings: Backup) -> Result<(), Failure> {
    let Some(store) = Store::look(&settings.database.url).await? else {
        return Err(Failure::new(
            "there is no such database, or nothing is in it",
            "Name the right one with --database (or DATABASE_URL). Nothing was written.",
        ));
    };
    let taken = store.backup().await;
    store.close().await?;
    let Some(backup) = taken? else {
        return Err(Failure::new("the database has no catalogue yet", "Fill it first: atlante import"));
    };
    let number = backup.revisions.last().map(|revision| revision.number).unwrap_or_default();
    let path = path(&settings.target, number);
    archive::write(&backup, &path).map_err(|error| failure(error, &path))?;
    // A backup that cannot be read is none.
    let read = archive::read(&path).map_err(|error| failure(error, &path))?;
    if read != backup {
        return Err(failure(ArchiveError::Broken("it reads otherwise than it was written".into()), &path));
    }
    say(format_args!(
        "revision {number}, with the list of {} revisions, kept in {}",
        backup.revisions.len(),
        path.display()
    ));
    Ok(())
}

/// The file itself; in a folder, a name that tells and that sorts.
fn path(target: &Path, number: i64) -> PathBuf {
    if !target.is_dir() {
        return target.to_owned();
    }
    let time = format!("{:.0}", Timestamp::now()).replace(':', "");
    target.join(format!("atlante-{time}-r{number}.tar.gz"))
}

/// What went wrong with the file of a backup, and what to do.
pub(super) fn failure(error: ArchiveError, path: &Path) -> Failure {
    let path = path.display();
    match error {
        ArchiveError::Taken => {
            Failure::new(format!("{path} exists already"), "Name a file that does not exist; nothing was written over.")
        }
        ArchiveError::System(error) => Failure::new(
            format!("{path}: {error}"),
            "Check that the folder exists, that this user may use it, and that the disk has room.",
        ),
        ArchiveError::Broken(reason) => Failure::new(
            format!("{path} is not a whole backup: {reason}"),
            "Use another backup, and look at the disk that this one was on. The database was not changed.",
        ),
        ArchiveError::Faults(faults) => {
            let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
            Failure::new(
                format!("the records in {path} have {} fault(s):\n{}", faults.len(), list.join("\n")),
                "Restore it with the version of the program that wrote it. The database was not changed.",
            )
        }
    }
}
