//! Files of the first shape, which had a field a language: `title_it`, `title_en`.

use serde_json::{Map, Value, json};

use super::Files;
use crate::check::Fault;

/// The files that had such fields.
const FORMER: [&str; 2] = ["vocabulary.json", "plan.json"];
const ITALIAN: &str = "_it";
const ENGLISH: &str = "_en";

impl Files {
    /// The same files in today's shape, where they are of the first: so that a backup of then is read now.
    #[must_use]
    pub fn of_today(mut self) -> Self {
        for name in FORMER {
            let Some(bytes) = self.0.get_mut(name) else { continue };
            let Ok(mut value) = serde_json::from_slice::<Value>(bytes) else { continue };
            if fields(&value).is_empty() {
                continue;
            }
            renew(&mut value);
            // A value that was read is written.
            if let Ok(text) = serde_json::to_vec_pretty(&value) {
                *bytes = text;
                bytes.push(b'\n');
            }
        }
        self
    }
}

/// One fault for each field of the first shape, with what to write instead.
pub(super) fn faults(file: &str, record: &str, value: &Value) -> Vec<Fault> {
    let fault = |field: String| {
        let name = base(&field);
        let remedy = if name == "synonyms" {
            "write \"synonyms\": [\"…\"]".into()
        } else {
            format!("write \"{name}\": {{ \"it\": \"…\", \"en\": \"…\" }}")
        };
        Fault {
            file: file.into(),
            record: record.into(),
            problem: format!("`{field}` is a field of the files of before: a text now has its languages inside it"),
            field,
            remedy,
        }
    };
    fields(value).into_iter().map(fault).collect()
}

fn base(field: &str) -> &str {
    field.strip_suffix(ITALIAN).or_else(|| field.strip_suffix(ENGLISH)).unwrap_or(field)
}

/// The names of such fields, each once.
fn fields(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    gather(value, &mut found);
    found.sort();
    found.dedup();
    found
}

fn gather(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(members) => {
            for (name, value) in members {
                if base(name) != name {
                    found.push(name.clone());
                }
                gather(value, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn renew(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(renew),
        Value::Object(members) => {
            let former = std::mem::take(members);
            for (name, value) in &former {
                let base = base(name);
                if !members.contains_key(base) {
                    members.insert(base.into(), joined(base, value, &former));
                }
            }
            members.values_mut().for_each(renew);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A text with its two languages; whatever is no text, or has but one, stays as it is.
fn joined(base: &str, value: &Value, former: &Map<String, Value>) -> Value {
    let italian = former.get(&format!("{base}{ITALIAN}")).or_else(|| former.get(base)).unwrap_or(value);
    match (italian, former.get(&format!("{base}{ENGLISH}"))) {
        (Value::String(italian), Some(Value::String(english))) => json!({ "it": italian, "en": english }),
        _ => italian.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{faults, renew};

    #[test]
    fn a_record_of_the_first_shape_gets_that_of_today() {
        let mut value = json!([{
            "key": "name", "label_it": "Nome", "label_en": "Name", "value": "Piano", "value_en": "Plan",
            "caveat": null, "caveat_en": null, "synonyms_it": ["a"], "official_it": "Titolo", "number": 3
        }]);
        renew(&mut value);
        let today = json!([{
            "key": "name", "label": { "it": "Nome", "en": "Name" }, "value": { "it": "Piano", "en": "Plan" },
            "caveat": null, "synonyms": ["a"], "official": "Titolo", "number": 3
        }]);
        assert_eq!(value, today);
        renew(&mut value);
        assert_eq!(value, today);
    }

    #[test]
    fn a_field_of_the_first_shape_is_named_with_what_to_write() {
        let found = faults("vocabulary.json", "", &json!({ "topics": [{ "title_it": "a" }, { "title_it": "b" }] }));
        let [fault] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(fault.field, "title_it");
        assert_eq!(fault.remedy, "write \"title\": { \"it\": \"…\", \"en\": \"…\" }");
    }
}
