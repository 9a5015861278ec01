//! What changed in the catalogue, when, and who said so.

use std::borrow::Cow;

use async_graphql::{Enum, InputValueError, InputValueResult, Scalar, ScalarType, Value};
use catalogue::{
    RevisionChanges,
    change::{Change as Changed, Field as ChangedField, What},
    moment::Moment as Known,
};

use super::{
    connection::{Connection, Item, Page},
    direct::{Direct, object},
    error::ApiError,
    revision::Revision,
    scope::Scope,
};

/// A moment of the catalogue's past: a revision such as `r12`, or a day in Italy such as `2026-12-01`.
#[derive(Clone, Copy)]
pub(crate) struct Moment(pub(crate) Known);

/// A moment of the catalogue's past: a revision such as `r12`, or a day in Italy such as `2026-12-01`.
#[Scalar]
impl ScalarType for Moment {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => Known::parse(text).map(Self).ok_or_else(|| {
                InputValueError::custom("neither a revision such as `r12` nor a day such as `2026-12-01`")
            }),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// A record that was added, changed or removed.
#[derive(Clone, Copy)]
pub(crate) struct Change<'a> {
    entry: &'a RevisionChanges,
    change: &'a Changed,
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum ChangeKind {
    /// It is new.
    Added,
    /// Some of its fields changed.
    Changed,
    /// It is gone.
    Removed,
}

/// A record that was added, changed or removed.
#[object]
impl<'a> Change<'a> {
    /// The revision that did it: when, by whom, why.
    fn revision(&self) -> Revision {
        Revision(self.entry.revision.clone())
    }

    /// The kind of the record, such as `network`, `intervention` or `source`.
    fn kind(&self) -> &'static str {
        self.change.kind.name()
    }

    /// Its slug or code; of a partner, that of its network before it.
    fn slug(&self) -> &'a str {
        &self.change.id
    }

    /// What happened to it.
    fn what(&self) -> ChangeKind {
        match self.change.what {
            What::Added => ChangeKind::Added,
            What::Changed(_) => ChangeKind::Changed,
            What::Removed => ChangeKind::Removed,
        }
    }

    /// The fields that changed; none of a record that was added or removed.
    fn fields(&self) -> Vec<FieldChange<'a>> {
        match &self.change.what {
            What::Changed(fields) => fields.iter().map(FieldChange).collect(),
            What::Added | What::Removed => Vec::new(),
        }
    }
}

impl Item for Change<'_> {
    const TYPE: &'static str = "Change";

    fn cursor_key(&self) -> Cow<'_, str> {
        format!("r{} {} {}", self.entry.revision.number, self.change.kind, self.change.id).into()
    }
}

/// A field before and after a change.
#[derive(Clone, Copy)]
pub(crate) struct FieldChange<'a>(&'a ChangedField);

/// A field before and after a change.
#[object]
impl<'a> FieldChange<'a> {
    /// Its name in the data files.
    fn name(&self) -> &'a str {
        &self.0.name
    }

    /// Its value before, as JSON.
    fn before(&self) -> String {
        self.0.before.to_string()
    }

    /// Its value after, as JSON.
    fn after(&self) -> String {
        self.0.after.to_string()
    }
}

/// How changes are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ChangeQuery;

#[object]
impl ChangeQuery {
    /// What changed in the catalogue, the latest revision first. What it held when its history began is
    /// no change; of revisions long ago only `atlante diff` tells.
    fn changes<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Only what changed after this revision, or on this day and later.")] since: Option<Moment>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Change<'a>>, ApiError> {
        let entries = scope.edition.history.since(since.map(|since| since.0));
        let changes = entries.flat_map(|entry| entry.changes.iter().map(move |change| Change { entry, change }));
        let name = format!("changes {}", since.map(|since| since.0.to_string()).unwrap_or_default());
        Connection::new(name, changes.collect(), &Page { first, after, last, before })
    }
}
