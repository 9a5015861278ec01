//! A backup as a file: the data files that people edit, the list of revisions, and each version of
//! each record, in a `.tar.gz` that every system can open.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

use catalogue::{CatalogueError, Entry, Revision, check::Fault, files::Files, kind::Kind};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Backup, Version};
use tar::{Archive, Builder, EntryType, Header};
use tempfile::NamedTempFile;

/// Why a file cannot be written, or is no backup.
#[derive(Debug)]
pub(crate) enum ArchiveError {
    /// There is a file of this name already.
    Taken,
    /// The system cannot read or write it.
    System(io::Error),
    /// It is no backup, or not as it was written.
    Broken(String),
    /// Its records have not the shape that this program knows.
    Faults(Vec<Fault>),
}

impl From<io::Error> for ArchiveError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// What the file says of itself, first of all.
#[derive(Debug, Serialize, Deserialize)]
struct Contents {
    format: u32,
    program: String,
    revisions: Vec<Listed>,
    /// The digest of every data file: SHA-256, in hexadecimal digits.
    files: BTreeMap<String, String>,
    /// That of the file of versions; none in the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    history: Option<String>,
}

/// A line of the file of versions.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    kind: String,
    id: String,
    since: i64,
    until: Option<i64>,
    document: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    number: i64,
    created_at: String,
    origin: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    author: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// The name of the table of contents.
const CONTENTS: &str = "atlante.json";
/// The folder of the data files.
const DATA: &str = "data/";
/// The file of versions: a line of JSON each.
const HISTORY: &str = "history.jsonl";
/// The format that is written; a program refuses those it does not know. The first had no versions.
const FORMAT: u32 = 2;
const FIRST: u32 = 1;
/// The largest member that is read, in bytes: the history of years is one.
const LARGEST: u64 = 1024 * 1024 * 1024;
/// What all of them may unfold into: the catalogue takes 10 MB.
const LARGEST_ALL: u64 = 2 * LARGEST;
/// How many members are read; a catalogue a thousand times as large has 35,000.
const MOST: usize = 100_000;
/// The latest number of a revision that is believed: one a second for thirty years.
const LATEST: i64 = 1_000_000_000;

/// Writes a backup into a file that does not exist yet: whole, or not at all.
pub(crate) fn write(backup: &Backup, path: &Path) -> Result<(), ArchiveError> {
    if path.exists() {
        return Err(ArchiveError::Taken);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = NamedTempFile::new_in(folder)?;
    pack(backup, draft.as_file_mut())?;
    draft.as_file().sync_all()?;
    // Refuses a name that was taken meanwhile.
    draft.persist_noclobber(path).map(drop).map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => ArchiveError::Taken,
        _ => ArchiveError::System(error.error),
    })
}

/// Reads a backup, and proves that it is as it was written.
pub(crate) fn read(path: &Path) -> Result<Backup, ArchiveError> {
    // A pipe or a device may have no end.
    if !path.metadata()?.is_file() {
        return Err(ArchiveError::Broken("it is not a regular file".into()));
    }
    unpack(File::open(path)?)
}

fn pack(backup: &Backup, file: impl Write) -> Result<(), ArchiveError> {
    let broken = |error: CatalogueError| ArchiveError::Broken(error.to_string());
    let files = backup.records.files().map_err(broken)?;
    let history = lines(&backup.versions)?;
    let listed = |revision: Revision| {
        let Revision { number, created_at, origin, author, reason } = revision;
        Listed { number, created_at, origin, author, reason }
    };
    let contents = Contents {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").into(),
        revisions: backup.revisions.iter().cloned().map(listed).collect(),
        files: files.iter().map(|(name, bytes)| (name.to_owned(), digest(bytes))).collect(),
        history: Some(digest(&history)),
    };
    let contents = serde_json::to_vec_pretty(&contents).map_err(io::Error::from)?;
    let time = backup.revisions.last().and_then(|revision| revision.created_at.parse::<jiff::Timestamp>().ok());
    let time = time.and_then(|time| u64::try_from(time.as_second()).ok()).unwrap_or_default();
    let mut archive = Builder::new(GzEncoder::new(file, Compression::default()));
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        // That of the revision: one revision always gives the same bytes.
        header.set_mtime(time);
        archive.append_data(&mut header, name, bytes)
    };
    add(CONTENTS, &contents)?;
    add(HISTORY, &history)?;
    for (name, bytes) in files.iter() {
        add(&format!("{DATA}{name}"), bytes)?;
    }
    archive.into_inner()?.finish()?;
    Ok(())
}

fn unpack(file: impl Read) -> Result<Backup, ArchiveError> {
    let mut contents = None;
    let mut history = None;
    let mut files = BTreeMap::new();
    // What unfolds into more than a folder of data may have is not ours: the rest is not there.
    for entry in Archive::new(GzDecoder::new(file).take(LARGEST_ALL)).entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let name = entry.path().map_err(broken)?.to_string_lossy().into_owned();
        let refused = |reason: &str| Err(ArchiveError::Broken(format!("`{name}` {reason}")));
        if entry.header().entry_type() != EntryType::Regular {
            return refused("is not a regular file");
        }
        if entry.size() > LARGEST || files.len() > MOST {
            return refused("is more than a backup has");
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(broken)?;
        if bytes.len() as u64 != entry.size() {
            return refused("is not as long as it says");
        }
        let before = match name.strip_prefix(DATA) {
            Some(name) => files.insert(name.to_owned(), bytes),
            None if name == CONTENTS => contents.replace(bytes),
            None if name == HISTORY => history.replace(bytes),
            None => return refused("is no part of a backup"),
        };
        if before.is_some() {
            return refused("is there twice");
        }
    }
    let contents = contents.ok_or_else(|| ArchiveError::Broken(format!("it has no `{CONTENTS}`")))?;
    let contents: Contents = serde_json::from_slice(&contents).map_err(|error| broken(error.into()))?;
    if !(FIRST..=FORMAT).contains(&contents.format) {
        let format = contents.format;
        return Err(ArchiveError::Broken(format!(
            "its format is {format}, and this program knows {FIRST} to {FORMAT}"
        )));
    }
    whole(&contents, &files)?;
    in_order(&contents.revisions)?;
    if history.as_deref().map(digest) != contents.history {
        return Err(ArchiveError::Broken(format!("`{HISTORY}` is not as it was written")));
    }
    let versions = history.map_or(Ok(Vec::new()), |history| versions(&history))?;
    let records = files.into_iter().collect::<Files>().of_today().records().map_err(ArchiveError::Faults)?;
    let told = |listed: Listed| {
        let Listed { number, created_at, origin, author, reason } = listed;
        Revision { number, created_at, origin, author, reason }
    };
    Ok(Backup { revisions: contents.revisions.into_iter().map(told).collect(), records, versions })
}

fn lines(versions: &[Version]) -> Result<Vec<u8>, ArchiveError> {
    let mut text = Vec::new();
    for Version { entry: Entry { kind, id, document }, since, until } in versions {
        let kind = kind.name().into();
        let line = Line { kind, id: id.clone(), since: *since, until: *until, document: document.clone() };
        serde_json::to_writer(&mut text, &line).map_err(io::Error::from)?;
        text.push(b'\n');
    }
    Ok(text)
}

fn versions(text: &[u8]) -> Result<Vec<Version>, ArchiveError> {
    let version = |line: &[u8]| {
        let Line { kind, id, since, until, document } =
            serde_json::from_slice(line).map_err(|error| broken(error.into()))?;
        let kind = Kind::parse(&kind).ok_or_else(|| ArchiveError::Broken(format!("no kind is called `{kind}`")))?;
        Ok(Version { entry: Entry { kind, id, document }, since, until })
    };
    text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(version).collect()
}

/// Proves that the files are those that were written.
fn whole(contents: &Contents, files: &BTreeMap<String, Vec<u8>>) -> Result<(), ArchiveError> {
    let found: BTreeMap<_, _> = files.iter().map(|(name, bytes)| (name.clone(), digest(bytes))).collect();
    if found == contents.files {
        return Ok(());
    }
    let differs = |name: &&String| found.get(*name) != contents.files.get(*name);
    let name = contents.files.keys().chain(found.keys()).find(differs).cloned().unwrap_or_default();
    Err(ArchiveError::Broken(format!("`{DATA}{name}` is not as it was written")))
}

/// Proves that the revisions follow one another.
fn in_order(revisions: &[Listed]) -> Result<(), ArchiveError> {
    let mut before = 0;
    for Listed { number, created_at, .. } in revisions {
        if *number <= before || *number > LATEST {
            return Err(ArchiveError::Broken(format!("revision {number} cannot follow revision {before}")));
        }
        if created_at.parse::<jiff::Timestamp>().is_err() {
            return Err(ArchiveError::Broken(format!("revision {number} has no time")));
        }
        before = *number;
    }
    if revisions.is_empty() { Err(ArchiveError::Broken("it has no revision".into())) } else { Ok(()) }
}

/// What cannot be unpacked was cut short, or is something else.
#[expect(clippy::needless_pass_by_value, reason = "given to `map_err`, which gives it away")]
fn broken(error: io::Error) -> ArchiveError {
    ArchiveError::Broken(error.to_string())
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use catalogue::Revision;
    use store::{Backup, Version};

    use super::{
        ArchiveError, Builder, Compression, EntryType, GzEncoder, Header, Listed, in_order, read, unpack, write,
    };

    fn backup() -> Backup {
        let revision = |number| Revision {
            author: Some("Redazione".into()),
            ..Revision::new(number, format!("2026-11-2{number}T10:00:00Z"), "una cartella")
        };
        let records = crate::seed::files().records().unwrap();
        let versions = records.entries().into_iter().map(|entry| Version { entry, since: 1, until: None }).collect();
        Backup { revisions: vec![revision(1), revision(2)], records, versions }
    }

    #[test]
    fn a_backup_is_read_as_it_was_written_and_written_alike_twice() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (folder.path().join("one.tar.gz"), folder.path().join("other.tar.gz"));
        write(&backup(), &one).unwrap();
        write(&backup(), &other).unwrap();
        assert!(read(&one).unwrap() == backup());
        assert!(fs::read(&one).unwrap() == fs::read(&other).unwrap());
        assert!(matches!(write(&backup(), &one), Err(ArchiveError::Taken)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "a draft was left");
    }

    /// An archive with these members, packed.
    fn packed(members: &[(&str, EntryType, &[u8])]) -> Vec<u8> {
        let mut archive = Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
        for (name, kind, bytes) in members {
            let mut header = Header::new_gnu();
            header.set_entry_type(*kind);
            header.set_size(bytes.len() as u64);
            archive.append_data(&mut header, name, *bytes).unwrap();
        }
        archive.into_inner().unwrap().finish().unwrap()
    }

    #[test]
    fn what_is_no_member_of_a_backup_is_refused_by_its_name() {
        let file = |name, bytes| (name, EntryType::Regular, bytes);
        for (members, reason) in [
            (vec![file("poesia.txt", &b"x"[..])], "`poesia.txt` is no part of a backup"),
            (vec![file("data/a.json", b"1"), file("data/a.json", b"2")], "`data/a.json` is there twice"),
            (vec![("data/a.json", EntryType::Fifo, b"")], "`data/a.json` is not a regular file"),
            (vec![("data/a.json", EntryType::Symlink, b"")], "`data/a.json` is not a regular file"),
            (vec![file("data/a.json", b"1")], "it has no `atlante.json`"),
        ] {
            let Err(ArchiveError::Broken(told)) = unpack(&*packed(&members)) else { panic!("{reason}") };
            assert_eq!(told, reason);
        }
    }

    #[test]
    fn revisions_of_a_backup_follow_one_another() {
        let listed = |number, created_at: &str| Listed {
            number,
            created_at: created_at.into(),
            origin: String::new(),
            author: None,
            reason: None,
        };
        let time = "2026-11-22T10:00:00Z";
        assert!(in_order(&[listed(1, time), listed(7, time)]).is_ok());
        for revisions in [
            vec![],
            vec![listed(0, time)],
            vec![listed(2, time), listed(2, time)],
            vec![listed(i64::MAX, time)],
            vec![listed(1, "yesterday")],
        ] {
            assert!(matches!(in_order(&revisions), Err(ArchiveError::Broken(_))), "{revisions:?}");
        }
    }

    #[test]
    fn a_backup_that_is_cut_short_or_changed_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("atlante.tar.gz");
        write(&backup(), &file).unwrap();
        let whole = fs::read(&file).unwrap();
        for length in [0, 10, whole.len() / 2, whole.len() - 20] {
            fs::write(&file, &whole[..length]).unwrap();
            assert!(matches!(read(&file), Err(ArchiveError::Broken(_))), "{length} of {} bytes", whole.len());
        }
        let mut changed = whole.clone();
        changed[whole.len() / 3] ^= 1;
        fs::write(&file, &changed).unwrap();
        assert!(matches!(read(&file), Err(ArchiveError::Broken(_))));
        fs::write(&file, "una poesia\n".repeat(100)).unwrap();
        assert!(matches!(read(&file), Err(ArchiveError::Broken(_))));
    }
}
