//! Lists and numbers, as tables keep them.

use std::{collections::HashMap, hash::Hash};

use entity::{
    citation::{self, Subject},
    words,
};
use sea_orm::DbErr;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Rows;
use catalogue::Text;

impl Rows {
    /// Notes the sources of a fact.
    pub(super) fn cite(&mut self, subject: Subject, key: &str, sources: &[String]) {
        self.citation.extend((0..).zip(sources).map(|(position, source)| citation::Model {
            subject,
            subject_key: key.into(),
            position,
            source: source.clone(),
        }));
    }
}

/// The sources of each fact.
pub(super) struct Citations(HashMap<(Subject, String), Vec<String>>);

impl Citations {
    pub(super) fn new(rows: Vec<citation::Model>) -> Self {
        Self(grouped(rows.into_iter().map(|row| ((row.subject, row.subject_key), row.source))))
    }

    /// Takes the sources of a fact.
    pub(super) fn of(&mut self, subject: Subject, key: &str) -> Vec<String> {
        self.0.remove(&(subject, key.into())).unwrap_or_default()
    }
}

/// Lists by their owner, each in the order of the rows.
pub(super) fn grouped<K: Eq + Hash, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut lists: HashMap<K, Vec<V>> = HashMap::new();
    for (owner, value) in pairs {
        lists.entry(owner).or_default().push(value);
    }
    lists
}

/// A number in the width of its record: the database's columns are wider.
pub(super) fn narrow<T: TryFrom<i64>>(column: &str, value: impl Into<i64>) -> Result<T, DbErr> {
    let value = value.into();
    T::try_from(value).map_err(|_| DbErr::Type(format!("{column} is {value}")))
}

/// The numbers of Actions, in the width of their record.
pub(super) fn actions(column: &str, numbers: Option<Vec<i16>>) -> Result<Vec<u8>, DbErr> {
    numbers.unwrap_or_default().into_iter().map(|number| narrow(column, number)).collect()
}

/// A text as its column keeps it.
pub(super) fn column(text: &Text) -> words::Text {
    // A text always becomes JSON.
    words::Text(serde_json::to_value(text).unwrap_or_else(|_| text.italian().into()))
}

/// The text that a column keeps.
pub(super) fn text(column: words::Text) -> Result<Text, DbErr> {
    serde_json::from_value(column.0).map_err(|error| DbErr::Json(error.to_string()))
}

/// A record as a column keeps it whole.
pub(super) fn document(record: &impl Serialize) -> Value {
    // Records are plain structures, which always become JSON.
    serde_json::to_value(record).unwrap_or(Value::Null)
}

/// The record that a column keeps whole.
pub(super) fn record<T: DeserializeOwned>(column: &str, document: Value) -> Result<T, DbErr> {
    serde_json::from_value(document).map_err(|error| DbErr::Type(format!("{column}: {error}")))
}
