//! The file of a `SQLite` database, as it was when it was opened.

use std::{
    fs::{self, Metadata},
    path::{Path, PathBuf},
};

use sea_orm::sqlx::sqlite::SqliteConnectOptions;

/// What became of the file of a database since it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// It is there, or the database is no file.
    Same,
    /// It was deleted or moved: what is still open goes with the program.
    Missing,
    /// Another file has its name.
    Replaced,
}

/// A file, and which one it is.
#[derive(Debug)]
pub(super) struct OpenFile {
    path: PathBuf,
    identity: Option<Identity>,
}

type Identity = (u64, u64);

impl OpenFile {
    /// The file of this database; none where it is no file.
    pub(super) fn of(url: &str) -> Option<Self> {
        let path = path(url)?;
        let identity = fs::metadata(&path).ok().as_ref().and_then(identity);
        Some(Self { path, identity })
    }

    /// What became of it.
    pub(super) fn state(&self) -> FileState {
        match fs::metadata(&self.path) {
            Err(_) => FileState::Missing,
            Ok(now) if identity(&now) == self.identity => FileState::Same,
            Ok(_) => FileState::Replaced,
        }
    }
}

/// The file of a database of `SQLite` that is not in memory.
pub(super) fn path(url: &str) -> Option<PathBuf> {
    if !url.starts_with("sqlite:") || url.contains(":memory:") || url.contains("mode=memory") {
        return None;
    }
    let options: SqliteConnectOptions = url.parse().ok()?;
    Some(options.get_filename().to_owned())
}

/// Whether a file is there that this process may not change, or in whose folder it may make no other: `SQLite`
/// writes beside its file.
pub(super) fn is_read_only(path: &Path) -> bool {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    path.exists() && !(may_write(path) && may_write(folder))
}

/// Whether changes of the file wait beside it to be taken over.
pub(super) fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

#[cfg(unix)]
fn may_write(path: &Path) -> bool {
    rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn may_write(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|entry| !entry.permissions().readonly())
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no such number")]
fn identity(file: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;

    Some((file.dev(), file.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<Identity> {
    None
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{FileState, OpenFile};

    #[test]
    fn a_file_that_goes_or_is_replaced_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("atlante.db");
        fs::write(&path, "one").unwrap();
        let file = OpenFile::of(&format!("sqlite:{}", path.display())).unwrap();
        fs::write(&path, "what an import does").unwrap();
        assert_eq!(file.state(), FileState::Same);
        fs::rename(&path, folder.path().join("moved.db")).unwrap();
        assert_eq!(file.state(), FileState::Missing);
        fs::write(&path, "another").unwrap();
        assert_eq!(file.state(), FileState::Replaced);
        fs::rename(folder.path().join("moved.db"), &path).unwrap();
        assert_eq!(file.state(), FileState::Same);
        assert!(OpenFile::of("sqlite::memory:").is_none() && OpenFile::of("postgres://host/atlante").is_none());
    }
}
