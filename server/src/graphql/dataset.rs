//! The lists that can be downloaded, with their columns and files.

use app::FileWords;
use async_graphql::{Enum, SimpleObject};
use catalogue::Filter;
use export::{Export, File, Kind, List, Presence, Published, Words};

use super::{
    direct::{Direct, object},
    error::ApiError,
    scope::Scope,
};

/// A list of the catalogue that can be downloaded whole or filtered.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct Dataset {
    /// The name in addresses, such as `reti`.
    name: &'static str,
    /// The title, in Italian as the data are.
    title: String,
    /// What a row is, in Italian.
    row: String,
    /// What a reader must know before using it, in Italian.
    caveat: String,
    /// The number of rows without a filter.
    row_count: i32,
    /// Whether the filter of the pages selects among its rows.
    is_filtered: bool,
    /// The address of its licence.
    licence: &'static str,
    /// The columns, in their order.
    columns: Vec<DatasetColumn>,
    /// The files, those for people first.
    files: Vec<DatasetFile>,
}

/// A column of a list.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct DatasetColumn {
    /// The name in the first line of the table.
    name: &'static str,
    /// What it means, in Italian.
    meaning: String,
    /// What its values are.
    kind: DatasetColumnKind,
    /// Whether each row has a value.
    is_always_present: bool,
    /// The name of the list whose identifiers the values are.
    refers_to: Option<&'static str>,
}

/// A file of a list.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct DatasetFile {
    /// The path, to which a filter is added as on the pages.
    path: String,
    /// The media type.
    media_type: &'static str,
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum DatasetColumnKind {
    /// Words, or a code.
    Text,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Decimal,
    /// A year, a month or a day of ISO 8601.
    Date,
    /// A day of ISO 8601.
    Day,
    /// An address.
    Link,
    /// Several words or codes, divided by a bar in tables.
    List,
}

impl From<Kind> for DatasetColumnKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text,
            Kind::Integer => Self::Integer,
            Kind::Decimal => Self::Decimal,
            Kind::Date => Self::Date,
            Kind::Day => Self::Day,
            Kind::Link => Self::Link,
            Kind::List => Self::List,
        }
    }
}

impl Dataset {
    fn new(export: &Export<'_>, list: List) -> Self {
        let say = |part: &str| FileWords.text(&format!("{}-{part}", list.name()));
        let columns = list.columns().into_iter().map(|column| DatasetColumn {
            name: column.name,
            meaning: FileWords.meaning(&column.meaning()),
            kind: column.kind.into(),
            is_always_present: column.presence == Presence::Always,
            refers_to: column.refers.map(List::name),
        });
        let files =
            File::of(list).into_iter().map(|file| DatasetFile { path: file.path(), media_type: file.media_type() });
        Self {
            name: list.name(),
            title: say("title"),
            row: say("row"),
            caveat: say("caveat"),
            row_count: i32::try_from(export.count(list)).unwrap_or(i32::MAX),
            is_filtered: list.is_filtered(),
            licence: export::LICENCE,
            columns: columns.collect(),
            files: files.collect(),
        }
    }
}

/// How lists that can be downloaded are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DatasetQuery;

#[object]
impl DatasetQuery {
    /// The lists that can be downloaded, with what their columns mean and where their files are.
    fn datasets(&self, scope: &Scope) -> Result<Vec<Dataset>, ApiError> {
        let filter = Filter::default();
        let export = Export::new(&scope.snapshot, &filter, Published::default(), &FileWords)?;
        Ok(List::ALL.into_iter().map(|list| Dataset::new(&export, list)).collect())
    }
}
