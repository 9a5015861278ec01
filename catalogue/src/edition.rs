//! An edition of the catalogue that people published, as a difference from a later one: how a program
//! brings the past of its data.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{CatalogueError, Entry, entry::value, kind::Kind, record::Records};

/// An edition before another one, by what differs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastEdition {
    /// When it was published: RFC 3339, UTC.
    pub published_at: String,
    /// Who published it.
    pub author: String,
    /// What it was.
    pub reason: String,
    /// The [digest](Records::digest) of all its records: that they are still those.
    pub digest: String,
    /// Each kind that it had, by name.
    pub kinds: BTreeMap<String, PastKind>,
}

/// The records of a kind in a past edition, by what differs from the later one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastKind {
    /// The order of all its records, where it is not that of the later edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<Vec<String>>,
    /// Those that the later edition does not have, or not so.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub records: BTreeMap<String, Value>,
}

impl PastEdition {
    /// What tells `past` from the edition `after` it.
    pub fn between(published_at: &str, author: &str, reason: &str, past: &Records, after: &Records) -> Self {
        let after: HashMap<(Kind, String), String> =
            after.entries().into_iter().map(|it| ((it.kind, it.id), it.document)).collect();
        let mut kinds: BTreeMap<String, PastKind> = BTreeMap::new();
        for Entry { kind, id, document } in past.entries() {
            let is_same = after.get(&(kind, id.clone())) == Some(&document);
            if kind == Kind::Order {
                let kind = kinds.entry(id).or_default();
                kind.order = if is_same { None } else { serde_json::from_str(&document).ok() };
            } else {
                let past = kinds.entry(kind.name().into()).or_default();
                if !is_same {
                    past.records.insert(id, value(kind, &document));
                }
            }
        }
        let [published_at, author, reason] = [published_at, author, reason].map(Into::into);
        Self { published_at, author, reason, digest: past.digest(), kinds }
    }

    /// The records of this edition, from those of the edition after it.
    ///
    /// # Errors
    /// If they do not make whole records together.
    pub fn records(&self, after: &Records) -> Result<Records, CatalogueError> {
        let mut documents: HashMap<(Kind, String), String> =
            after.entries().into_iter().map(|it| ((it.kind, it.id), it.document)).collect();
        documents.retain(|(kind, id), _| {
            self.kinds.contains_key(if *kind == Kind::Order { id.as_str() } else { kind.name() })
        });
        for (name, past) in &self.kinds {
            let Some(kind) = Kind::parse(name) else {
                return Err(CatalogueError::Document {
                    kind: "kind",
                    id: name.clone(),
                    reason: "no kind is called so".into(),
                });
            };
            if let Some(order) = &past.order {
                documents.insert((Kind::Order, name.clone()), Value::from(order.clone()).to_string());
            }
            for (id, record) in &past.records {
                let text = record.as_str().filter(|_| kind.is_text()).map(Into::into);
                documents.insert((kind, id.clone()), text.unwrap_or_else(|| record.to_string()));
            }
        }
        // What the later edition alone has stands in no list of this one.
        Records::of_listed(documents.into_iter().map(|((kind, id), document)| Entry { kind, id, document }))
    }
}

#[cfg(test)]
mod tests {
    use std::{
        env, fs,
        path::{Path, PathBuf},
    };

    use super::PastEdition;
    use crate::{files::Files, record::Records};

    /// The folder of data that people edit.
    const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../data");

    fn records(folder: &Path) -> Records {
        Files::read(folder).unwrap().records().unwrap()
    }

    /// The editions before the data in a folder, the latest first.
    fn past(folder: &Path) -> Vec<(PathBuf, PastEdition)> {
        let entries = fs::read_dir(folder.join("history")).unwrap().map(|entry| entry.unwrap().path());
        let mut paths: Vec<_> = entries.filter(|path| !path.ends_with("edition.json")).collect();
        paths.sort();
        let read = |path: PathBuf| {
            let edition = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            (path, edition)
        };
        paths.into_iter().rev().map(read).collect()
    }

    /// Writes the edition before the data anew, so that it stays as it was although the data are edited.
    fn record(before: &Path) {
        let (path, edition) = past(before).remove(0);
        let (then, now) = (edition.records(&records(before)).unwrap(), records(Path::new(DATA)));
        let PastEdition { published_at, author, reason, .. } = edition;
        let again = PastEdition::between(&published_at, &author, &reason, &then, &now);
        let path = Path::new(DATA).join("history").join(path.file_name().unwrap());
        fs::write(path, serde_json::to_string_pretty(&again).unwrap() + "\n").unwrap();
    }

    /// Whoever edits `data/` would edit its past too, where both share a record: `ATLANTE_DATA_BEFORE` names the
    /// folder as it was before, and this writes the past anew.
    #[test]
    fn the_past_of_the_data_stays_as_it_was() {
        if let Ok(before) = env::var("ATLANTE_DATA_BEFORE") {
            return record(Path::new(&before));
        }
        let mut after = records(Path::new(DATA));
        for (path, edition) in past(Path::new(DATA)) {
            after = edition.records(&after).unwrap();
            assert_eq!(edition.digest, after.digest(), "{}", path.display());
        }
    }
}
