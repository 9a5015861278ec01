//! The records one by one, each as a document of JSON: how they are compared, and how their history
//! is kept.
//!
//! A document lists its parts, such as the interventions of a network, by their slugs; each part is
//! an entry of its own. The order of a list is an entry as well, of the kind [`Kind::Order`].

use std::{collections::HashMap, fmt::Write as _};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::{
    CatalogueError,
    kind::{Fill, Kind, List, Look},
    record::Records,
};

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its kind.
    pub kind: Kind,
    /// What it is called, unlike every other of its kind.
    pub id: String,
    /// All that it says: JSON, or the text of a kind that is a text.
    pub document: String,
}

impl Entry {
    /// What it says, as JSON.
    pub fn value(&self) -> Value {
        value(self.kind, &self.document)
    }
}

/// What a document says, as JSON.
pub(crate) fn value(kind: Kind, document: &str) -> Value {
    // A text that is no JSON is a text.
    let parsed = if kind.is_text() { None } else { serde_json::from_str(document).ok() };
    parsed.unwrap_or_else(|| document.into())
}

impl Records {
    /// Every record by itself, and the order of every list.
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries = Entries(Vec::new());
        self.look(&mut entries);
        entries.0
    }

    /// The SHA-256 of every record and order, in hexadecimal digits: equal where all that they say is equal.
    pub fn digest(&self) -> String {
        let mut entries = self.entries();
        entries.sort_by(|one, other| (one.kind.name(), &one.id).cmp(&(other.kind.name(), &other.id)));
        let mut digest = Sha256::new();
        for Entry { kind, id, document } in &entries {
            for part in [kind.name(), id, document] {
                digest.update(part.as_bytes());
                digest.update([0]);
            }
        }
        digest.finalize().iter().fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// Puts records together again from every one of them.
    ///
    /// # Errors
    /// If one has not the shape of its kind, is missing, or belongs to none.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Result<Self, CatalogueError> {
        let (records, heap) = Heap::filled(entries);
        let left = heap.documents.iter().filter(|(kind, _)| **kind != Kind::Order);
        let stray = left.flat_map(|(kind, documents)| documents.keys().map(|id| (*kind, id.clone()))).next();
        match (heap.fault, stray) {
            (Some(fault), _) => Err(fault),
            (None, Some((kind, id))) => {
                Err(CatalogueError::Document { kind: kind.name(), id, reason: "nothing lists it".into() })
            }
            (None, None) => Ok(records),
        }
    }
}

impl Records {
    /// Puts records together again from entries among which there may be some that nothing lists.
    pub(crate) fn of_listed(entries: impl IntoIterator<Item = Entry>) -> Result<Self, CatalogueError> {
        let (records, heap) = Heap::filled(entries);
        heap.fault.map_or(Ok(records), Err)
    }
}

/// Gathers entries.
struct Entries(Vec<Entry>);

impl Entries {
    fn put(&mut self, kind: Kind, id: String, document: String) {
        self.0.push(Entry { kind, id, document });
    }

    /// An entry without its parts, which become entries of their own.
    fn apart(&mut self, kind: Kind, id: String, mut value: Value) {
        for part in kind.parts() {
            let Some(Value::Array(items)) = value.get_mut(part.field) else { continue };
            for item in items {
                let slug = item.get("slug").cloned().unwrap_or_default();
                let name = part.id(&id, slug.as_str().unwrap_or_default());
                self.put(part.kind, name, std::mem::replace(item, slug).to_string());
            }
        }
        self.put(kind, id, value.to_string());
    }
}

impl Look for Entries {
    fn list<T: Serialize>(&mut self, list: &List<T>, records: &[T]) {
        let mut order = Vec::with_capacity(records.len());
        for record in records {
            let id = (list.id)(record);
            order.push(Value::from(id.as_str()));
            // Records are plain structures, which always become JSON.
            if list.kind.parts().is_empty() {
                self.put(list.kind, id, serde_json::to_string(record).unwrap_or_default());
            } else {
                self.apart(list.kind, id, serde_json::to_value(record).unwrap_or_default());
            }
        }
        if !order.is_empty() {
            self.put(Kind::Order, list.kind.name().into(), Value::from(order).to_string());
        }
    }

    fn text(&mut self, kind: Kind, _: &'static str, text: &str) {
        if !text.is_empty() {
            self.put(kind, kind.name().into(), text.into());
        }
    }
}

/// Documents that have no place yet.
struct Heap {
    documents: HashMap<Kind, HashMap<String, String>>,
    fault: Option<CatalogueError>,
}

impl Heap {
    /// What can be put together, and what is left.
    fn filled(entries: impl IntoIterator<Item = Entry>) -> (Records, Self) {
        let mut heap = Self { documents: HashMap::new(), fault: None };
        for Entry { kind, id, document } in entries {
            heap.documents.entry(kind).or_default().insert(id, document);
        }
        let mut records = Records::default();
        records.fill(&mut heap);
        (records, heap)
    }

    fn take(&mut self, kind: Kind, id: &str) -> Result<String, CatalogueError> {
        self.documents.get_mut(&kind).and_then(|documents| documents.remove(id)).ok_or_else(|| {
            CatalogueError::Document { kind: kind.name(), id: id.into(), reason: "it is missing".into() }
        })
    }

    fn all<T: DeserializeOwned>(&mut self, kind: Kind) -> Result<Vec<T>, CatalogueError> {
        let Some(order) = self.documents.get_mut(&Kind::Order).and_then(|orders| orders.remove(kind.name())) else {
            return Ok(Vec::new());
        };
        let order: Vec<String> = read(Kind::Order, kind.name(), &order)?;
        order.iter().map(|id| self.one(kind, id)).collect()
    }

    fn one<T: DeserializeOwned>(&mut self, kind: Kind, id: &str) -> Result<T, CatalogueError> {
        let document = self.take(kind, id)?;
        if kind.parts().is_empty() {
            return read(kind, id, &document);
        }
        let mut value: Value = read(kind, id, &document)?;
        for part in kind.parts() {
            let Some(Value::Array(items)) = value.get_mut(part.field) else { continue };
            for item in items {
                let name = part.id(id, item.as_str().unwrap_or_default());
                *item = read(part.kind, &name, &self.take(part.kind, &name)?)?;
            }
        }
        serde_json::from_value(value).map_err(|error| unlike(kind, id, &error))
    }

    fn keep<T: Default>(&mut self, result: Result<T, CatalogueError>) -> T {
        result.unwrap_or_else(|fault| {
            self.fault.get_or_insert(fault);
            T::default()
        })
    }
}

impl Fill for Heap {
    fn list<T: Serialize + DeserializeOwned>(&mut self, list: &List<T>, records: &mut Vec<T>) {
        let all = self.all(list.kind);
        *records = self.keep(all);
    }

    fn text(&mut self, kind: Kind, _: &'static str, text: &mut String) {
        *text = self.take(kind, kind.name()).unwrap_or_default();
    }
}

fn read<T: DeserializeOwned>(kind: Kind, id: &str, document: &str) -> Result<T, CatalogueError> {
    serde_json::from_str(document).map_err(|error| unlike(kind, id, &error))
}

fn unlike(kind: Kind, id: &str, error: &serde_json::Error) -> CatalogueError {
    CatalogueError::Document { kind: kind.name(), id: id.into(), reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Entry;
    use crate::{CatalogueError, files::Files, kind::Kind, record::Records};

    fn records() -> Records {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        Files::read(&folder).unwrap().records().unwrap()
    }

    #[test]
    fn records_taken_apart_and_put_together_are_the_same_to_the_byte() {
        let records = records();
        let again = Records::of(records.entries()).unwrap();
        assert!(again == records);
        assert!(again.files().unwrap() == records.files().unwrap());
        assert!(Records::of([]).unwrap() == Records::default());
    }

    #[test]
    fn no_two_entries_of_a_kind_have_one_name() {
        let entries = records().entries();
        let mut names: Vec<(&str, &str)> = entries.iter().map(|it| (it.kind.name(), it.id.as_str())).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), entries.len());
    }

    #[test]
    fn an_entry_that_is_missing_stray_or_unlike_its_kind_is_named() {
        let entries = records().entries();
        let fault = |entries: Vec<Entry>| match Records::of(entries) {
            Err(CatalogueError::Document { kind, id, .. }) => format!("{kind} {id}"),
            other => panic!("{:?}", other.map(|_| ())),
        };
        let intervention = entries.iter().find(|it| it.kind == Kind::Intervention).unwrap().clone();
        let named = format!("intervention {}", intervention.id);
        assert_eq!(fault(entries.iter().filter(|it| **it != intervention).cloned().collect()), named);
        let stray = Entry { id: "di-nessuno".into(), ..intervention.clone() };
        assert_eq!(fault(entries.iter().cloned().chain([stray]).collect()), "intervention di-nessuno");
        let unlike = Entry { document: "{}".into(), ..intervention.clone() };
        let network = entries.iter().filter(|it| **it != intervention).cloned().chain([unlike]);
        assert!(fault(network.collect()).starts_with("network "));
    }
}
