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
        Self { published_at, author, reason, kinds }
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
