//! What differs between two states of the records, record by record.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use serde_json::Value;

use crate::{
    Language,
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
    pub before: Json,
    /// Its value after; null where it has none.
    pub after: Json,
    is_of_translations: bool,
}

/// A value as its text: a revision changes thousands of them, and few are ever read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Json(Box<str>);

impl Json {
    fn new(value: &Value) -> Self {
        Self(value.to_string().into())
    }

    /// The value.
    pub fn read(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Change {
    /// The slug or code of the record: that of a partner without the network it stands in.
    pub fn slug(&self) -> &str {
        match self.kind {
            Kind::Partner => self.id.split_once('/').map_or(&*self.id, |(_, slug)| slug),
            _ => &self.id,
        }
    }

    /// The bytes that it takes in memory, about.
    pub fn size(&self) -> usize {
        let field = |it: &Field| size_of::<Field>() + it.name.len() + it.before.0.len() + it.after.0.len();
        let fields = match &self.what {
            What::Added | What::Removed => 0,
            What::Changed(fields) => fields.iter().map(field).sum(),
        };
        size_of::<Self>() + self.id.len() + fields
    }

    /// Whether it is a change of translations alone: whoever reads Italian reads what stood there before.
    pub fn is_of_translations(&self) -> bool {
        let What::Changed(fields) = &self.what else { return false };
        !fields.is_empty() && fields.iter().all(Field::is_of_translations)
    }

    /// The languages other than Italian in which something of it changes.
    pub fn languages(&self) -> Vec<Language> {
        let What::Changed(fields) = &self.what else { return Vec::new() };
        let mut found = Vec::new();
        for Field { before, after, .. } in fields {
            translated(&before.read(), &after.read(), &mut found);
        }
        Language::ALL.into_iter().filter(|language| found.contains(language)).collect()
    }
}

impl Field {
    /// A field that had one value and has another.
    pub fn new(name: &str, before: &Value, after: &Value) -> Self {
        let is_of_translations = is_same_italian(before, after);
        Self { name: name.into(), before: Json::new(before), after: Json::new(after), is_of_translations }
    }

    /// Whether nothing of it changes but translations.
    pub fn is_of_translations(&self) -> bool {
        self.is_of_translations
    }
}

/// The Italian of a text, which is a bare string where it is in no other language.
fn italian(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Object(versions) => versions.get(Language::Italian.code())?.as_str(),
        _ => None,
    }
}

/// Whether two values say the same in Italian.
pub fn is_same_italian(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len()
                && before.iter().zip(after).all(|(before, after)| is_same_italian(before, after))
        }
        _ => match (italian(before), italian(after), before, after) {
            (Some(before), Some(after), ..) => before == after,
            (None, None, Value::Object(before), Value::Object(after)) => {
                before.len() == after.len()
                    && before.iter().all(|(name, value)| after.get(name).is_some_and(|it| is_same_italian(value, it)))
            }
            _ => before == after,
        },
    }
}

/// Adds the languages in which the texts of two values differ.
fn translated(before: &Value, after: &Value, found: &mut Vec<Language>) {
    if italian(before).is_some() && italian(after).is_some() {
        let others = Language::ALL.into_iter().filter(|&it| it != Language::Italian);
        found.extend(others.filter(|it| before.get(it.code()) != after.get(it.code())));
        return;
    }
    match (before, after) {
        (Value::Array(before), Value::Array(after)) => {
            before.iter().zip(after).for_each(|(before, after)| translated(before, after, found));
        }
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                if let Some(other) = after.get(name) {
                    translated(value, other, found);
                }
            }
        }
        _ => {}
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, id, what } = self;
        match what {
            What::Added => write!(f, "+ {kind} {id}"),
            What::Removed => write!(f, "- {kind} {id}"),
            What::Changed(fields) => {
                write!(f, "~ {kind} {id}")?;
                for Field { name, before, after, .. } in fields {
                    write!(f, "\n    {name}: {} → {}", short(before), short(after))?;
                }
                Ok(())
            }
        }
    }
}

/// At most this many characters of a value are shown.
const SHOWN: usize = 120;

fn short(value: &Json) -> String {
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
        let what = match (before, after) {
            (None, None) => None,
            (None, _) | (_, None) if kind == Kind::Order => None,
            (None, Some(_)) => Some(What::Added),
            (Some(_), None) => Some(What::Removed),
            (Some(before), Some(after)) => {
                let (before, after) = (entry::value(kind, before), entry::value(kind, after));
                if kind == Kind::Order {
                    // What a change of order is, its lists do not tell a reader.
                    (!is_same_order(&before, &after)).then(|| What::Changed(Vec::new()))
                } else {
                    let fields = fields(kind, &before, &after);
                    (!fields.is_empty()).then_some(What::Changed(fields))
                }
            }
        };
        what.map(|what| Self { kind, id: id.into(), what })
    }
}

fn fields(kind: Kind, before: &Value, after: &Value) -> Vec<Field> {
    let (Value::Object(before), Value::Object(after)) = (before, after) else {
        let differs = before != after;
        return differs.then(|| Field::new("value", before, after)).into_iter().collect();
    };
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let is_list = |name: &str| kind.parts().iter().any(|part| part.field == name);
    names
        .into_iter()
        .map(|name| (name, before.get(name).unwrap_or(&Value::Null), after.get(name).unwrap_or(&Value::Null)))
        .filter(|(name, before, after)| if is_list(name) { !is_same_order(before, after) } else { before != after })
        .map(|(name, before, after)| Field::new(name, before, after))
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Change, Field, What};
    use crate::{Language, kind::Kind};

    fn change(before: &serde_json::Value, after: &serde_json::Value) -> Change {
        let field = Field::new("title", before, after);
        Change { kind: Kind::Topic, id: "casa".into(), what: What::Changed(vec![field]) }
    }

    #[test]
    fn a_change_of_translations_alone_is_told_from_others() {
        let arabic = json!({ "it": "Casa", "ar": { "text": "سكن", "state": "machine", "of": "0123456789ab" } });
        for (before, after, is_of_translations, languages) in [
            (json!("Casa"), arabic.clone(), true, vec![Language::Arabic]),
            (json!(["Casa"]), json!([arabic]), true, vec![Language::Arabic]),
            (
                json!({ "it": "Casa", "en": "House" }),
                json!({ "it": "Casa", "en": "Home" }),
                true,
                vec![Language::English],
            ),
            (
                json!({ "text": "Casa" }),
                json!({ "text": { "it": "Casa", "en": "Home" } }),
                true,
                vec![Language::English],
            ),
            (json!("Casa"), json!({ "it": "La casa", "en": "Home" }), false, vec![Language::English]),
            (json!(["Casa"]), json!(["Casa", "Scuola"]), false, vec![]),
            (json!(null), json!({ "it": "Casa", "en": "Home" }), false, vec![]),
            (json!("Casa"), json!("Scuola"), false, vec![]),
        ] {
            let change = change(&before, &after);
            assert_eq!(change.is_of_translations(), is_of_translations, "{change}");
            assert_eq!(change.languages(), languages, "{change}");
        }
        let added = Change { kind: Kind::Topic, id: "casa".into(), what: What::Added };
        assert!(!added.is_of_translations() && added.languages().is_empty());
    }
}
