//! Characters that no text may hold, whatever its field.

use serde::Serialize;
use serde_json::Value;

use super::{
    At, CANDIDATES, Checker, MUNICIPALITIES, NAMES, NETWORKS, PLAN, PROVINCES, SOURCES, STATISTICS, STORIES, VOCABULARY,
};

impl Checker<'_> {
    /// No text has a line break, a tab or another control character; `PostgreSQL` keeps no NUL at all.
    pub(super) fn characters(&mut self) {
        let records = self.records;
        self.printable(SOURCES, &records.sources, |it| it.id.clone());
        self.printable(VOCABULARY, std::slice::from_ref(&records.vocabulary), |_| String::new());
        self.printable(PROVINCES, &records.provinces, |it| it.sigla.clone());
        self.printable(MUNICIPALITIES, &records.municipalities, |it| it.istat_code.clone());
        self.printable(NAMES, &records.names, |it| it.istat_code.clone());
        for (folder, networks) in [(NETWORKS, &records.networks), (CANDIDATES, &records.candidates)] {
            for network in networks {
                let file = format!("{folder}{}.json", network.slug);
                self.printable(&file, std::slice::from_ref(network), |it| it.slug.clone());
            }
        }
        self.printable(STORIES, &records.stories, |it| it.slug.clone());
        self.printable(PLAN, &records.plan, |it| it.key.clone());
        self.printable(STATISTICS, &records.statistics, |it| format!("{} {}", it.indicator, it.area_code));
    }

    fn printable<T: Serialize>(&mut self, file: &str, records: &[T], id: impl Fn(&T) -> String) {
        for record in records {
            // Records are plain structures, which always become JSON.
            let value = serde_json::to_value(record).unwrap_or(Value::Null);
            let mut fields = Vec::new();
            controls("", &value, &mut fields);
            for field in fields {
                self.fault(
                    At { file, record: &id(record), field: &field },
                    "a line break, a tab or another control character".into(),
                    "write the text in one line, with letters, signs and blanks only",
                );
            }
        }
    }
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
