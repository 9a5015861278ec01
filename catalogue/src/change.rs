//! What differs between two states of the records, record by record.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use serde_json::Value;

use crate::{
    entry::{self, Entry},
    kind::Kind,
    record::Records,
};

/// One record that was, or would be, added, changed or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of record it is.
    pub kind: Kind,
    /// Its slug or code.
    pub id: String,
    /// What happens to it.
    pub what: What,
}

/// What happens to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// These fields of it change.
    Changed(Vec<Field>),
    /// It goes.
    Removed,
}

/// A field that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its value before; null where it had none.
    pub before: Value,
    /// Its value after; null where it has none.
    pub after: Value,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, id, what } = self;
        match what {
            What::Added => write!(f, "+ {kind} {id}"),
            What::Removed => write!(f, "- {kind} {id}"),
            What::Changed(fields) => {
                write!(f, "~ {kind} {id}")?;
                for Field { name, before, after } in fields {
                    write!(f, "\n    {name}: {} → {}", short(before), short(after))?;
                }
                Ok(())
            }
        }
    }
}

/// At most this many characters of a value are shown.
const SHOWN: usize = 120;

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= SHOWN { text } else { text.chars().take(SHOWN).chain(['…']).collect() }
}

/// What turns `before` into `after`, in the order of kinds and identifiers.
pub fn changes(before: &Records, after: &Records) -> Vec<Change> {
    let (before, after) = (before.entries(), after.entries());
    let mut gone: HashMap<(Kind, &str), &str> =
        before.iter().map(|entry| ((entry.kind, entry.id.as_str()), entry.document.as_str())).collect();
    let mut changes: Vec<Change> = Vec::new();
    for Entry { kind, id, document } in &after {
        let old = gone.remove(&(*kind, id.as_str()));
        if old != Some(document.as_str()) {
            changes.extend(Change::between(*kind, id, old, Some(document)));
        }
    }
    changes.extend(gone.into_iter().filter_map(|((kind, id), old)| Change::between(kind, id, Some(old), None)));
    sort(&mut changes);
    changes
}

/// Puts changes in the order of kinds and identifiers.
pub fn sort(changes: &mut [Change]) {
    changes.sort_by(|left, right| (left.kind.name(), &left.id).cmp(&(right.kind.name(), &right.id)));
}

impl Change {
    /// What happened to a record between two documents of it; none where nothing is to be said, as of
    /// a list that grew by a record, which is a change of its own.
    pub fn between(kind: Kind, id: &str, before: Option<&str>, after: Option<&str>) -> Option<Self> {
        let value = |document: &str| entry::value(kind, document);
        let what = match (before.map(value), after.map(value)) {
            (Some(before), Some(after)) if kind == Kind::Order => {
                // What a change of order is, its lists do not tell a reader.
                (!is_same_order(&before, &after)).then(|| What::Changed(Vec::new()))
            }
            (None, _) | (_, None) if kind == Kind::Order => None,
            (None, Some(_)) => Some(What::Added),
            (Some(_), None) => Some(What::Removed),
            (Some(before), Some(after)) => {
                let fields = fields(kind, &before, &after);
                (!fields.is_empty()).then_some(What::Changed(fields))
            }
            (None, None) => None,
        };
        what.map(|what| Self { kind, id: id.into(), what })
    }
}

fn fields(kind: Kind, before: &Value, after: &Value) -> Vec<Field> {
    let (Value::Object(before), Value::Object(after)) = (before, after) else {
        let differs = before != after;
        return differs
            .then(|| Field { name: "value".into(), before: before.clone(), after: after.clone() })
            .into_iter()
            .collect();
    };
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let value = |map: &serde_json::Map<String, Value>, name: &str| map.get(name).cloned().unwrap_or(Value::Null);
    let is_list = |name: &str| kind.parts().iter().any(|part| part.field == name);
    names
        .into_iter()
        .map(|name| Field { name: name.clone(), before: value(before, name), after: value(after, name) })
        .filter(|it| if is_list(&it.name) { !is_same_order(&it.before, &it.after) } else { it.before != it.after })
        .collect()
}

/// Whether what stands in both lists stands in one order.
fn is_same_order(before: &Value, after: &Value) -> bool {
    let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (before, after) = (items(before), items(after));
    let old: std::collections::HashSet<String> = before.iter().map(Value::to_string).collect();
    let new: std::collections::HashSet<String> = after.iter().map(Value::to_string).collect();
    before.iter().filter(|it| new.contains(&it.to_string())).eq(after.iter().filter(|it| old.contains(&it.to_string())))
}

impl Records {
    /// The number of records of each kind.
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for entry in self.entries().into_iter().filter(|entry| entry.kind != Kind::Order) {
            *counts.entry(entry.kind.name()).or_default() += 1;
        }
        counts
    }
}
