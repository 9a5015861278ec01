//! The records as files: reading a folder with every fault, and writing it again.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    CatalogueError,
    check::{self, Fault},
    record::Records,
};

/// Files by their path in the folder of the data, with `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}

impl Files {
    /// Reads the data files of a folder: `*.json`, `*.csv`, and one level of folders below.
    ///
    /// # Errors
    /// If the folder or a file of it cannot be read.
    pub fn read(folder: &Path) -> Result<Self, CatalogueError> {
        let mut files = BTreeMap::new();
        for path in entries(folder)? {
            if path.is_dir() {
                for path in entries(&path)? {
                    take(folder, &path, &mut files)?;
                }
            } else {
                take(folder, &path, &mut files)?;
            }
        }
        Ok(Self(files))
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
    pub fn checked(&self) -> Result<Records, Vec<Fault>> {
        let Read { records, mut faults, lost } = self.readable();
        faults.extend(check::check_all_but(&records, &lost));
        if faults.is_empty() { Ok(records) } else { Err(faults) }
    }

    fn readable(&self) -> Read {
        let mut reader = Reader { files: self, faults: Vec::new(), lost: BTreeSet::new(), known: BTreeSet::new() };
        let records = Records {
            sources: reader.list("sources.json", "id"),
            vocabulary: reader.one("vocabulary.json").unwrap_or_default(),
            provinces: reader.table("geography/provinces.csv"),
            municipalities: reader.table("geography/municipalities.csv"),
            names: reader.table("geography/names.csv"),
            boundaries: reader.text("geography/boundaries.topo.json").unwrap_or_default().into(),
            networks: reader.folder("networks/"),
            candidates: reader.folder("candidates/"),
            stories: reader.list("stories.json", "slug"),
            plan: reader.list("plan.json", "key"),
            statistics: reader.table("statistics.csv"),
        };
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
        let mut files = BTreeMap::new();
        json(&mut files, "sources.json", &self.sources)?;
        json(&mut files, "vocabulary.json", &self.vocabulary)?;
        json(&mut files, "stories.json", &self.stories)?;
        json(&mut files, "plan.json", &self.plan)?;
        table(&mut files, "geography/provinces.csv", &self.provinces)?;
        table(&mut files, "geography/municipalities.csv", &self.municipalities)?;
        table(&mut files, "geography/names.csv", &self.names)?;
        table(&mut files, "statistics.csv", &self.statistics)?;
        files.insert("geography/boundaries.topo.json".into(), self.boundaries.clone().into_bytes());
        for (folder, networks) in [("networks", &self.networks), ("candidates", &self.candidates)] {
            for network in networks {
                json(&mut files, &format!("{folder}/{}.json", network.slug), network)?;
            }
        }
        Ok(Files(files))
    }
}

fn json<T: Serialize>(files: &mut BTreeMap<String, Vec<u8>>, name: &str, value: &T) -> Result<(), CatalogueError> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|error| unwritable(Path::new(name), &error))?;
    bytes.push(b'\n');
    files.insert(name.into(), bytes);
    Ok(())
}

fn table<T: Serialize>(files: &mut BTreeMap<String, Vec<u8>>, name: &str, rows: &[T]) -> Result<(), CatalogueError> {
    let path = Path::new(name);
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).map_err(|error| unwritable(path, &error))?;
    }
    let bytes = writer.into_inner().map_err(|error| unwritable(path, &error))?;
    files.insert(name.into(), bytes);
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CatalogueError> {
    let read = || fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
    read().map_err(|error| unreadable(folder, &error))
}

fn take(root: &Path, path: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), CatalogueError> {
    let wanted = path.extension().is_some_and(|extension| extension == "json" || extension == "csv");
    if wanted && let Ok(name) = path.strip_prefix(root) {
        let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
        files.insert(name.to_string_lossy().replace('\\', "/"), bytes);
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> CatalogueError {
    CatalogueError::Unreadable { path: path.display().to_string(), reason: error.to_string() }
}

fn unwritable(path: &Path, error: &impl ToString) -> CatalogueError {
    CatalogueError::Unwritable { path: path.display().to_string(), reason: error.to_string() }
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
        std::str::from_utf8(bytes).map_err(|_| self.lose(Fault::of_file(name, "the file is not in UTF-8"))).ok()
    }

    fn value(&mut self, name: &str) -> Option<Value> {
        let text = self.text(name)?;
        serde_json::from_str(text)
            .map_err(|error| self.lose(Fault::of_file(name, &format!("the file is not JSON: {error}"))))
            .ok()
    }

    fn one<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let value = self.value(name)?;
        self.typed(name, "", value)
    }

    fn list<T: DeserializeOwned>(&mut self, name: &str, id: &str) -> Vec<T> {
        match self.value(name) {
            Some(Value::Array(items)) => items
                .into_iter()
                .enumerate()
                .filter_map(|(index, item)| {
                    let record = item
                        .get(id)
                        .and_then(Value::as_str)
                        .map_or_else(|| format!("record {}", index + 1), Into::into);
                    self.typed(name, &record, item)
                })
                .collect(),
            Some(_) => {
                self.lose(Fault::of_file(name, "the file is not a list"));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn folder<T: DeserializeOwned + Slugged>(&mut self, prefix: &str) -> Vec<T> {
        let names: Vec<&'a String> =
            self.files.0.keys().filter(|name| name.starts_with(prefix) && name.ends_with(".json")).collect();
        let mut items = Vec::new();
        for name in names {
            if let Some(item) = self.one::<T>(name) {
                if *name != format!("{prefix}{}.json", item.slug()) {
                    self.faults.push(Fault {
                        file: name.clone(),
                        record: item.slug().into(),
                        field: "slug".into(),
                        problem: format!("the slug `{}` is not the name of the file", item.slug()),
                        remedy: "give the file the name of its slug".into(),
                    });
                }
                items.push(item);
            }
        }
        items
    }

    fn table<T: DeserializeOwned>(&mut self, name: &str) -> Vec<T> {
        let Some(text) = self.text(name) else { return Vec::new() };
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

    fn typed<T: DeserializeOwned>(&mut self, name: &str, record: &str, value: Value) -> Option<T> {
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

/// A record whose file bears its name.
trait Slugged {
    fn slug(&self) -> &str;
}

impl Slugged for crate::record::Network {
    fn slug(&self) -> &str {
        &self.slug
    }
}
