//! The columns of a table, and the values in them: one description for every format and for the
//! page that explains them.

use std::borrow::Cow;

use catalogue::PartialDate;

use crate::{Export, List};

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The name in the first line of the table.
    pub name: &'static str,
    /// What its values are.
    pub kind: Kind,
    /// Whether each row has a value.
    pub presence: Presence,
    /// The list whose identifiers the values are.
    pub refers: Option<List>,
    /// The values that there are, where the list of them is closed and short.
    pub choices: &'static [&'static str],
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words, or a code.
    Text,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Decimal,
    /// A date of ISO 8601 at the precision that is known.
    Date,
    /// A date of ISO 8601 that is always a day.
    Day,
    /// An address.
    Link,
    /// Several words or codes.
    List,
}

impl Kind {
    /// The kind's name in keys of messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::Day => "day",
            Self::Link => "link",
            Self::List => "list",
        }
    }
}

/// Whether each row has a value in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Each has one.
    Always,
    /// Some have none.
    Sometimes,
}

impl Column {
    /// The key of the message that says what the column means, after `column-`.
    pub fn meaning(&self) -> String {
        self.name.replace('_', "-")
    }
}

/// What stands between several values of one cell.
pub const BETWEEN: &str = " | ";

/// A value in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Nothing is known, or there is nothing.
    Absent,
    /// Words, or a code.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A number with decimals.
    Decimal(f64),
    /// A date at the precision that is known.
    Date(PartialDate),
    /// An address.
    Link(Cow<'a, str>),
    /// Several words or codes.
    List(Vec<&'a str>),
}

impl<'a> Value<'a> {
    /// The value as it stands in a cell of text: empty where there is none.
    pub fn cell(&self) -> Cow<'_, str> {
        match self {
            Self::Absent => Cow::Borrowed(""),
            Self::Text(text) | Self::Link(text) => Cow::Borrowed(text),
            Self::Integer(number) => Cow::Owned(number.to_string()),
            Self::Decimal(number) => Cow::Owned(number.to_string()),
            Self::Date(date) => Cow::Owned(date.to_string()),
            Self::List(values) => Cow::Owned(values.join(BETWEEN)),
        }
    }

    /// The value in JSON, lists as arrays.
    pub fn json(&self) -> serde_json::Value {
        match self {
            Self::Absent => serde_json::Value::Null,
            Self::Text(text) | Self::Link(text) => text.as_ref().into(),
            Self::Integer(number) => (*number).into(),
            Self::Decimal(number) => (*number).into(),
            Self::Date(date) => date.to_string().into(),
            Self::List(values) => values.clone().into(),
        }
    }

    pub(crate) fn text(text: &'a str) -> Self {
        if text.is_empty() { Self::Absent } else { Self::Text(Cow::Borrowed(text)) }
    }

    pub(crate) fn some_text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Absent, Self::text)
    }

    pub(crate) fn some_link(text: Option<&'a str>) -> Self {
        text.map_or(Self::Absent, |text| Self::Link(Cow::Borrowed(text)))
    }

    pub(crate) fn some_date(date: Option<PartialDate>) -> Self {
        date.map_or(Self::Absent, Self::Date)
    }

    pub(crate) fn count(number: usize) -> Self {
        Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }

    pub(crate) fn list(values: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(values.into_iter().collect())
    }
}

/// A column with the way to its value in a record of one kind.
pub(crate) struct Field<R: 'static> {
    pub(crate) column: Column,
    pub(crate) value: for<'a> fn(&Export<'a>, &'a R) -> Value<'a>,
}

type Get<R> = for<'a> fn(&Export<'a>, &'a R) -> Value<'a>;

impl<R> Field<R> {
    /// A column in which each row has a value.
    pub(crate) const fn always(name: &'static str, kind: Kind, value: Get<R>) -> Self {
        Self::new(name, kind, Presence::Always, value)
    }

    /// A column in which some rows have no value.
    pub(crate) const fn sometimes(name: &'static str, kind: Kind, value: Get<R>) -> Self {
        Self::new(name, kind, Presence::Sometimes, value)
    }

    /// The same column, of identifiers of another list.
    pub(crate) const fn of(self, list: List) -> Self {
        Self { column: Column { refers: Some(list), ..self.column }, value: self.value }
    }

    /// The same column, with these values alone.
    pub(crate) const fn among(self, choices: &'static [&'static str]) -> Self {
        Self { column: Column { choices, ..self.column }, value: self.value }
    }

    const fn new(name: &'static str, kind: Kind, presence: Presence, value: Get<R>) -> Self {
        Self { column: Column { name, kind, presence, refers: None, choices: &[] }, value }
    }
}
