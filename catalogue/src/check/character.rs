//! Characters that no text may hold, whatever its field.

use serde::Serialize;
use serde_json::Value;

use super::{At, Checker, VOCABULARY};
use crate::kind::{Kind, List, Look, Place};

impl Checker<'_> {
    /// No text has a line break, a tab or another control character; `PostgreSQL` keeps no NUL at all.
    pub(super) fn characters(&mut self) {
        self.records.look(self);
    }
}

impl Look for Checker<'_> {
    fn list<T: Serialize>(&mut self, list: &List<T>, records: &[T]) {
        for record in records {
            // Records are plain structures, which always become JSON.
            let value = serde_json::to_value(record).unwrap_or(Value::Null);
            let mut fields = Vec::new();
            controls("", &value, &mut fields);
            for field in fields {
                let id = (list.id)(record);
                let file = match list.place {
                    Place::List(file, _) | Place::Table(file) => file.into(),
                    Place::Folder(folder) => format!("{folder}{id}.json"),
                    Place::Vocabulary(_) => VOCABULARY.into(),
                };
                self.fault(
                    At { file: &file, record: &id, field: &field },
                    "a line break, a tab or another control character".into(),
                    "write the text in one line, with letters, signs and blanks only",
                );
            }
        }
    }

    /// A file of its own form.
    fn text(&mut self, _: Kind, _: &'static str, _: &str) {}
}

/// The fields with a control character.
fn controls(field: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.chars().any(char::is_control) => found.push(field.into()),
        Value::Array(items) => items.iter().for_each(|item| controls(field, item, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                if name.chars().any(char::is_control) {
                    found.push(path.clone());
                }
                controls(&path, value, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
