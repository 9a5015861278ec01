//! Room on the disk under a database.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::StoreError;

/// What an import takes beside twice the file, in bytes: the index of the log, and records that are new.
const BESIDE: u64 = 4 * 1024 * 1024;
const MEGABYTE: u64 = 1024 * 1024;

/// The disk under the file of a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    /// The folder of the file.
    pub folder: PathBuf,
    /// What is free there for this user, in bytes.
    pub free: u64,
    /// What an import may take, in bytes: a log as large as the file, and the file may grow.
    pub needed: u64,
}

impl Disk {
    /// Looks at the disk under the database at `url`; none under a server of `PostgreSQL` or in memory.
    ///
    /// # Errors
    /// If the folder is not there, or may not be looked at.
    pub fn of(url: &str) -> io::Result<Option<Self>> {
        let Some(file) = file(url) else { return Ok(None) };
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let size = fs::metadata(&file).map_or(0, |file| file.len());
        Ok(Some(Self { folder: folder.to_owned(), free: free(folder)?, needed: 2 * size + BESIDE }))
    }

    /// What is free and what is needed, in words.
    pub fn described(&self) -> String {
        let Self { folder, free, needed } = self;
        // What is free is rounded down, what is needed up.
        let (free, needed) = (free / MEGABYTE, needed.div_ceil(MEGABYTE));
        format!("{free} MB are free in {}, and an import needs about {needed} MB", folder.display())
    }
}

/// Says that the disk is full where that is why the database at `url` refused.
pub(super) fn explained(url: &str, error: StoreError) -> StoreError {
    let StoreError::Database(reason) = &error else { return error };
    if is_full(url, reason) { full(url) } else { error }
}

/// Whether there is no room left for what was asked of the database at `url`.
pub(super) fn is_full(url: &str, error: &sea_orm::DbErr) -> bool {
    use crate::open::reason::{is_full, is_io};
    // Where not even the index of its log fits, SQLite only says that the disk refused.
    is_full(error) || is_io(error) && Disk::of(url).is_ok_and(|disk| disk.is_some_and(|disk| disk.free < disk.needed))
}

/// That the disk under the database at `url` is full, with the room that there is.
pub(super) fn full(url: &str) -> StoreError {
    StoreError::DiskFull(match Disk::of(url) {
        Ok(Some(disk)) => disk.described(),
        // Only the server knows its disk.
        Ok(None) => "the database's server has no room left".into(),
        Err(error) => error.to_string(),
    })
}

/// The file of `SQLite` that an address names.
fn file(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    (!path.contains(":memory:")).then(|| path.into())
}

#[cfg(unix)]
fn free(folder: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Other systems have other ways to tell: there, space is not looked at.
#[cfg(not(unix))]
fn free(folder: &Path) -> io::Result<u64> {
    fs::metadata(folder).map(|_| u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{BESIDE, Disk, MEGABYTE, file};

    #[test]
    fn the_file_of_an_address_is_found() {
        for (url, expected) in [
            ("sqlite:atlante.db", Some("atlante.db")),
            ("sqlite:data/atlante.db?mode=rw", Some("data/atlante.db")),
            ("sqlite:///var/lib/atlante/atlante.db", Some("/var/lib/atlante/atlante.db")),
            ("sqlite::memory:", None),
            ("postgres://host/atlante", None),
        ] {
            assert_eq!(file(url).as_deref(), expected.map(Path::new), "{url}");
        }
    }

    #[test]
    fn an_import_needs_twice_the_file_and_what_it_needs_is_never_told_too_small() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("atlante.db");
        std::fs::write(&file, vec![0; 1_500_000]).unwrap();
        let disk = Disk::of(&format!("sqlite:{}", file.display())).unwrap().unwrap();
        assert_eq!((disk.folder.as_path(), disk.needed), (folder.path(), 3_000_000 + BESIDE));
        let words = Disk { free: 2 * MEGABYTE - 1, ..disk }.described();
        assert!(words.starts_with("1 MB are free in ") && words.ends_with("about 7 MB"), "{words}");
        assert!(Disk::of("sqlite:/nowhere/at/all/atlante.db").is_err());
    }
}
