//! What differs between two states of the records, record by record.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;
use serde_json::Value;

use crate::record::Records;

/// One record that an import would add, change or remove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of record it is, such as `network`.
    pub kind: &'static str,
    /// Its slug or code.
    pub id: String,
    /// What would happen to it.
    pub what: What,
}

/// What happens to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// These fields of it change: name, value before, value after.
    Changed(Vec<(String, Value, Value)>),
    /// It goes.
    Removed,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, id, what } = self;
        match what {
            What::Added => write!(f, "+ {kind} {id}"),
            What::Removed => write!(f, "- {kind} {id}"),
            What::Changed(fields) => {
                write!(f, "~ {kind} {id}")?;
                for (field, before, after) in fields {
                    write!(f, "\n    {field}: {} → {}", short(before), short(after))?;
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
    let (mut before, after) = (before.by_id(), after.by_id());
    let mut changes: Vec<Change> = Vec::new();
    for ((kind, id), value) in after {
        let what = match before.remove(&(kind, id.clone())) {
            None => What::Added,
            Some(old) if old == value => continue,
            Some(old) => What::Changed(fields(&old, &value)),
        };
        changes.push(Change { kind, id, what });
    }
    changes.extend(before.into_keys().map(|(kind, id)| Change { kind, id, what: What::Removed }));
    changes.sort_by(|left, right| (left.kind, &left.id).cmp(&(right.kind, &right.id)));
    changes
}

fn fields(before: &Value, after: &Value) -> Vec<(String, Value, Value)> {
    let (Value::Object(before), Value::Object(after)) = (before, after) else {
        return vec![(String::from("value"), before.clone(), after.clone())];
    };
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let value = |map: &serde_json::Map<String, Value>, name: &str| map.get(name).cloned().unwrap_or(Value::Null);
    names
        .into_iter()
        .map(|name| (name.clone(), value(before, name), value(after, name)))
        .filter(|(_, before, after)| before != after)
        .collect()
}

impl Records {
    /// The number of records of each kind.
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for (kind, _) in self.by_id().into_keys() {
            *counts.entry(kind).or_default() += 1;
        }
        counts
    }

    fn by_id(&self) -> BTreeMap<(&'static str, String), Value> {
        let mut map = BTreeMap::new();
        let vocabulary = &self.vocabulary;
        put(&mut map, "source", &self.sources, |it| it.id.clone());
        put(&mut map, "theme", &vocabulary.themes, |it| it.slug.clone());
        put(&mut map, "topic", &vocabulary.topics, |it| it.slug.clone());
        put(&mut map, "audience", &vocabulary.audiences, |it| it.slug.clone());
        for (list, terms) in vocabulary.terms() {
            put(&mut map, "term", terms, |it| format!("{list}/{}", it.slug));
        }
        put(&mut map, "province", &self.provinces, |it| it.sigla.clone());
        put(&mut map, "municipality", &self.municipalities, |it| it.istat_code.clone());
        put(&mut map, "names", &self.names, |it| it.istat_code.clone());
        for (kind, networks) in [("network", &self.networks), ("candidate", &self.candidates)] {
            put(&mut map, kind, networks, |it| it.slug.clone());
            for network in networks {
                put(&mut map, "partner", &network.partners, |it| format!("{}/{}", network.slug, it.slug));
                put(&mut map, "intervention", &network.interventions, |it| it.slug.clone());
                // Shown on their own, with their fields.
                if let Some(Value::Object(value)) = map.get_mut(&(kind, network.slug.clone())) {
                    value.remove("partners");
                    value.remove("interventions");
                }
            }
        }
        put(&mut map, "story", &self.stories, |it| it.slug.clone());
        put(&mut map, "fact", &self.plan, |it| it.key.clone());
        put(&mut map, "statistic", &self.statistics, |it| {
            let year = it.year.map(|year| year.to_string()).unwrap_or_default();
            [it.indicator.as_str(), &it.area_kind, &it.area_code, &year].join(" ").trim_end().into()
        });
        if !self.boundaries.is_empty() {
            map.insert(("boundaries", "boundaries.topo.json".into()), Value::String(self.boundaries.clone()));
        }
        map
    }
}

fn put<T: Serialize>(
    map: &mut BTreeMap<(&'static str, String), Value>,
    kind: &'static str,
    records: &[T],
    id: impl Fn(&T) -> String,
) {
    for record in records {
        // Records are plain structures, which always become JSON.
        map.insert((kind, id(record)), serde_json::to_value(record).unwrap_or(Value::Null));
    }
}

impl crate::record::Vocabulary {
    /// The labels of the closed lists, by the name of the list.
    pub fn terms(&self) -> [(&'static str, &[crate::record::Term]); 6] {
        [
            ("partner_kinds", &self.partner_kinds),
            ("story_kinds", &self.story_kinds),
            ("cautions", &self.cautions),
            ("evidence", &self.evidence),
            ("municipalities_evidence", &self.municipalities_evidence),
            ("source_kinds", &self.source_kinds),
        ]
    }
}
