//! The records as files: reading a folder with every fault, and writing it again.

mod former;
mod strict;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    ops::Deref,
    path::{Path, PathBuf},
};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use self::strict::Strict;
use crate::{
    CatalogueError,
    check::{self, Fault},
    kind::{Fill, Kind, List, Look, Place, VOCABULARY},
    record::Records,
};

/// How the names of data files end.
const DATA: [&str; 3] = ["json", "csv", "geojson"];
/// The largest file that is read, in bytes: the stories of a catalogue a thousand times ours have 150 MB.
const ONE: u64 = 256 * 1024 * 1024;
/// The most that is read of all files together.
const ALL: u64 = 1024 * 1024 * 1024;
/// Editors on Windows put it before a text; it says nothing.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Files by their path in the folder of the data, with `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}

/// Records that were checked, and keep every rule.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checked(Records);

impl Checked {
    /// The records, which may be changed: then nothing is known of them any more.
    pub fn into_records(self) -> Records {
        self.0
    }
}

impl Deref for Checked {
    type Target = Records;

    fn deref(&self) -> &Records {
        &self.0
    }
}

impl Files {
    /// Whether a file of this name belongs to the data: `*.json`, `*.csv` or `*.geojson`.
    pub fn is_data(name: &str) -> bool {
        // What the catalogue was stands beside what it is, for the program alone.
        let is_past = name.split('/').next() == Some(HISTORY);
        !is_past && Path::new(name).extension().is_some_and(|extension| DATA.iter().any(|data| extension == *data))
    }

    /// Reads the data files of a folder, and of one level of folders below.
    ///
    /// # Errors
    /// If the folder or a file of it cannot be read, is no file, or is larger than a catalogue ever is.
    pub fn read(folder: &Path) -> Result<Self, CatalogueError> {
        let mut files = BTreeMap::new();
        for path in entries(folder)? {
            // What the catalogue was, for the program alone.
            if path.ends_with(HISTORY) {
                continue;
            }
            if path.is_dir() {
                for path in entries(&path)? {
                    take(folder, &path, &mut files)?;
                }
            } else {
                take(folder, &path, &mut files)?;
            }
        }
        let all: u64 = files.values().map(|bytes| bytes.len() as u64).sum();
        if all > ALL { Err(too_large(folder, all, ALL)) } else { Ok(Self(files)) }
    }

    /// Writes the files into a folder, which is made when it is missing.
    ///
    /// # Errors
    /// If a file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), CatalogueError> {
        for (name, bytes) in &self.0 {
            let path = folder.join(name);
            path.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| unwritable(&path, &error))?;
            fs::write(&path, bytes).map_err(|error| unwritable(&path, &error))?;
        }
        Ok(())
    }

    /// The files in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// Reads the records.
    ///
    /// # Errors
    /// Every file that is missing and every record that has not the shape of its kind.
    pub fn records(&self) -> Result<Records, Vec<Fault>> {
        let Read { records, faults, .. } = self.readable();
        if faults.is_empty() { Ok(records) } else { Err(faults) }
    }

    /// Reads the records and checks them.
    ///
    /// # Errors
    /// Every fault of the files and, of what can be read, every fault of the records.
    pub fn checked(&self) -> Result<Checked, Vec<Fault>> {
        let Read { records, mut faults, lost } = self.readable();
        faults.extend(check::check_all_but(&records, &lost));
        if faults.is_empty() { Ok(Checked(records)) } else { Err(faults) }
    }

    fn readable(&self) -> Read {
        let mut reader = Reader { files: self, faults: Vec::new(), lost: BTreeSet::new(), known: BTreeSet::new() };
        let mut records = Records { vocabulary: reader.one(VOCABULARY).unwrap_or_default(), ..Records::default() };
        records.fill(&mut reader);
        for name in self.0.keys().filter(|name| !reader.known.contains(name.as_str())) {
            reader.faults.push(Fault {
                remedy: "remove it, or give it the name of a file that data/README.md lists".into(),
                ..Fault::of_file(name, "nothing reads this file")
            });
        }
        Read { records, faults: reader.faults, lost: reader.lost }
    }
}

impl Records {
    /// The files that hold these records.
    ///
    /// # Errors
    /// If a record cannot be written, which no record of the right shape causes.
    pub fn files(&self) -> Result<Files, CatalogueError> {
        let mut writer = Writer { files: BTreeMap::new(), fault: None };
        writer.json(VOCABULARY, &self.vocabulary);
        self.look(&mut writer);
        writer.fault.map_or(Ok(Files(writer.files)), Err)
    }
}

/// The folder of the editions before this one.
pub const HISTORY: &str = "history";
/// Writes the files of every kind.
struct Writer {
    files: BTreeMap<String, Vec<u8>>,
    fault: Option<CatalogueError>,
}

impl Writer {
    fn put(&mut self, name: &str, bytes: Result<Vec<u8>, impl ToString>) {
        match bytes {
            Ok(bytes) => {
                self.files.insert(name.into(), bytes);
            }
            Err(error) => {
                self.fault.get_or_insert_with(|| unwritable(Path::new(name), &error));
            }
        }
    }

    fn json<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let bytes = serde_json::to_vec_pretty(value).map(|mut bytes| {
            bytes.push(b'\n');
            bytes
        });
        self.put(name, bytes);
    }

    fn table<T: Serialize>(&mut self, name: &str, rows: &[T]) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let written = rows.iter().try_for_each(|row| writer.serialize(row)).map_err(|error| error.to_string());
        self.put(name, written.and_then(|()| writer.into_inner().map_err(|error| error.to_string())));
    }
}

impl Look for Writer {
    fn list<T: Serialize>(&mut self, list: &List<T>, records: &[T]) {
        if list.kind.may_lack() && records.is_empty() {
            return;
        }
        match list.place {
            Place::List(name, _) => self.json(name, records),
            Place::Table(name) => self.table(name, records),
            Place::Folder(folder) => {
                for record in records {
                    self.json(&format!("{folder}{}.json", (list.id)(record)), record);
                }
            }
            // Written with the others of its file.
            Place::Vocabulary(_) => {}
        }
    }

    fn text(&mut self, kind: Kind, file: &'static str, text: &str) {
        if kind.may_lack() && text.is_empty() {
            return;
        }
        self.files.insert(file.into(), text.as_bytes().to_vec());
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CatalogueError> {
    let read = || fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
    read().map_err(|error| unreadable(folder, &error))
}

fn take(root: &Path, path: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), CatalogueError> {
    let Ok(name) = path.strip_prefix(root) else { return Ok(()) };
    let name = name.to_string_lossy().replace('\\', "/");
    if !Files::is_data(&name) {
        return Ok(());
    }
    // Reading a pipe would wait for ever, and a device has no end.
    let found = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if !found.is_file() {
        let reason = "it is no regular file".into();
        return Err(CatalogueError::Unreadable { path: path.display().to_string(), reason });
    }
    if found.len() > ONE {
        return Err(too_large(path, found.len(), ONE));
    }
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    files.insert(name, bytes);
    Ok(())
}

fn too_large(path: &Path, size: u64, most: u64) -> CatalogueError {
    const MB: u64 = 1024 * 1024;
    let reason = format!("it has {} MB, and at most {} are read", size.div_ceil(MB), most / MB);
    CatalogueError::Unreadable { path: path.display().to_string(), reason }
}

fn unreadable(path: &Path, error: &std::io::Error) -> CatalogueError {
    CatalogueError::Unreadable { path: path.display().to_string(), reason: error.to_string() }
}

fn unwritable(path: &Path, error: &impl ToString) -> CatalogueError {
    CatalogueError::Unwritable { path: path.display().to_string(), reason: error.to_string() }
}

/// What a text says that is JSON.
fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// Reads typed records, and goes on after a fault so that all are found.
struct Reader<'a> {
    files: &'a Files,
    faults: Vec<Fault>,
    lost: BTreeSet<String>,
    known: BTreeSet<String>,
}

/// What could be read, and what could not.
struct Read {
    records: Records,
    faults: Vec<Fault>,
    /// The files that lack a record, wholly or in part.
    lost: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    /// Tells a fault that costs a record.
    fn lose(&mut self, fault: Fault) {
        self.lost.insert(fault.file.clone());
        self.faults.push(fault);
    }

    fn text(&mut self, name: &str) -> Option<&'a str> {
        self.known.insert(name.into());
        let Some(bytes) = self.files.0.get(name) else {
            self.lose(Fault::of_file(name, "the file is missing"));
            return None;
        };
        let text = std::str::from_utf8(bytes).map_err(|_| self.lose(Fault::of_file(name, "the file is not in UTF-8")));
        text.ok().map(|text| text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text))
    }

    /// The text of a file of JSON in which no key stands twice.
    fn json(&mut self, name: &str) -> Option<&'a str> {
        let text = self.text(name)?;
        if serde_json::from_str::<Strict>(text).is_ok() {
            return Some(text);
        }
        // Read once more: to know at every step where it is costs a third.
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = serde_path_to_error::deserialize::<_, Strict>(&mut reader);
        let (field, error) = match read {
            Ok(Strict) => match reader.end() {
                Ok(()) => return Some(text),
                Err(error) => (String::new(), error),
            },
            Err(error) => (error.path().to_string(), error.into_inner()),
        };
        // The path of the whole file is a dot.
        let field = if field == "." { String::new() } else { field };
        self.lose(Fault { field, ..Fault::of_file(name, &strict::problem(&error)) });
        None
    }

    fn one<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let text = self.json(name)?;
        serde_json::from_str(text).ok().or_else(|| self.typed(name, "", &value(text)))
    }

    fn list<T: DeserializeOwned>(&mut self, name: &str, id: &str) -> Vec<T> {
        let Some(text) = self.json(name) else { return Vec::new() };
        if let Ok(records) = serde_json::from_str(text) {
            return records;
        }
        // One by one, so that every fault is found.
        let Value::Array(items) = value(text) else {
            self.lose(Fault::of_file(name, "the file is not a list"));
            return Vec::new();
        };
        let record = |index: usize, item: &Value| {
            item.get(id).and_then(Value::as_str).map_or_else(|| format!("record {}", index + 1), Into::into)
        };
        let typed = |(index, item): (usize, &Value)| self.typed(name, &record(index, item), item);
        items.iter().enumerate().filter_map(typed).collect()
    }

    fn folder<T: DeserializeOwned>(&mut self, prefix: &str, id: fn(&T) -> String) -> Vec<T> {
        let names: Vec<&'a String> =
            self.files.0.keys().filter(|name| name.starts_with(prefix) && name.ends_with(".json")).collect();
        let mut items = Vec::new();
        for name in names {
            if let Some(item) = self.one::<T>(name) {
                let slug = id(&item);
                if *name != format!("{prefix}{slug}.json") {
                    self.faults.push(Fault {
                        file: name.clone(),
                        field: "slug".into(),
                        problem: format!("the slug `{slug}` is not the name of the file"),
                        remedy: "give the file the name of its slug".into(),
                        record: slug,
                    });
                }
                items.push(item);
            }
        }
        items
    }

    fn table<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let Some(text) = self.text(name) else { return Vec::new() };
        let header = text.lines().next().unwrap_or_default();
        let other = [(';', "a semicolon"), ('\t', "a tab")].into_iter().find(|(sign, _)| header.contains(*sign));
        if let Some((_, sign)) = other.filter(|_| !header.contains(',')) {
            self.lose(Fault {
                remedy: "write it with commas: in a spreadsheet, choose the comma when you save as CSV".into(),
                ..Fault::of_file(name, &format!("the separator is {sign}"))
            });
            return Vec::new();
        }
        csv::Reader::from_reader(text.as_bytes())
            .into_deserialize()
            .enumerate()
            .filter_map(|(index, row)| {
                row.map_err(|error| {
                    self.lose(Fault {
                        file: name.into(),
                        record: format!("line {}", index + 2),
                        field: String::new(),
                        problem: error.to_string(),
                        remedy: "give every column a value of its kind, as in the other lines".into(),
                    });
                })
                .ok()
            })
            .collect()
    }

    fn typed<T: DeserializeOwned>(&mut self, name: &str, record: &str, value: &Value) -> Option<T> {
        if let Ok(record) = T::deserialize(value) {
            return Some(record);
        }
        let former = former::faults(name, record, value);
        if !former.is_empty() {
            for fault in former {
                self.lose(fault);
            }
            return None;
        }
        // Once more, to say where it fails.
        serde_path_to_error::deserialize(value)
            .map_err(|error| {
                self.lose(Fault {
                    file: name.into(),
                    record: record.into(),
                    field: error.path().to_string(),
                    problem: error.inner().to_string(),
                    remedy: "use the fields that data/README.md lists".into(),
                });
            })
            .ok()
    }
}

impl Reader<'_> {
    fn lacks(&self, kind: Kind, file: &str) -> bool {
        kind.may_lack() && !self.files.0.contains_key(file)
    }
}

impl Fill for Reader<'_> {
    fn list<T: Serialize + DeserializeOwned>(&mut self, list: &List<T>, records: &mut Vec<T>) {
        *records = match list.place {
            Place::List(name, _) if self.lacks(list.kind, name) => return,
            Place::List(name, id) => Reader::list(self, name, id),
            Place::Table(name) if self.lacks(list.kind, name) => return,
            Place::Table(name) => self.table(name),
            Place::Folder(folder) => self.folder(folder, list.id),
            // Read with the others of its file.
            Place::Vocabulary(_) => return,
        };
    }

    fn text(&mut self, kind: Kind, file: &'static str, text: &mut String) {
        if self.lacks(kind, file) {
            return;
        }
        *text = Reader::text(self, file).unwrap_or_default().into();
    }
}
