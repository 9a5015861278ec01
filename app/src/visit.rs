//! What a page is made from, and what it becomes.

use std::sync::Arc;

use catalogue::{Filter, History, PartialDate, Snapshot, lead::Lead};
use search::LazyIndex;

use crate::{Address, Language, Pieces, Query, Site};

/// One reader's request for one page.
#[derive(Debug)]
pub struct Visit<'a> {
    /// The revision that every part of the page shows.
    pub snapshot: &'a Snapshot,
    /// The index of that revision, for pages that search.
    pub index: &'a LazyIndex,
    /// What changed until then.
    pub history: &'a History,
    /// Whether it is not the latest revision: the reader asked for the past.
    pub is_past: bool,
    /// Whether the database still says so.
    pub freshness: Freshness,
    /// The day on which it is read: what is old, and what is not, depends on it.
    pub today: Option<PartialDate>,
    /// The language of the page.
    pub language: Language,
    /// The path, decoded.
    pub path: &'a str,
    /// The page; none where no page has this path.
    pub address: Option<Address>,
    /// What the address asks of the page.
    pub query: &'a Query,
    /// Where the browser finds the other files.
    pub assets: &'a Assets,
    /// What the installation says of itself.
    pub site: &'a Site,
    /// What was drawn of this revision before.
    pub pieces: &'a Pieces,
}

impl Visit<'_> {
    /// The path of a page in the reader's language.
    pub fn href(&self, address: &Address) -> String {
        address.href(self.language)
    }

    /// The address of a page in the reader's language, as others may quote it.
    pub(crate) fn absolute(&self, address: &Address) -> String {
        self.site.absolute(&self.href(address))
    }

    /// The leads of the revision on the day of the visit.
    pub(crate) fn leads(&self) -> Arc<[Lead]> {
        self.pieces.leads(self.snapshot, self.history, self.today)
    }

    /// The explorer in the reader's language with another filter, in the order and with the layer of this page.
    pub(crate) fn explorer(&self, filter: Filter) -> String {
        Address::Explorer.link(self.language, &self.query.of(filter))
    }
}

/// The paths of the files that pages name; each changes with the file's content.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// What every page but the first needs besides.
    pub style_page: String,
    /// The script that wakes the islands.
    pub loader: String,
    /// The script of pages without islands: it shares links and prepares the site for being offline.
    pub page: String,
    /// The glue between script and WebAssembly.
    pub script: String,
    /// The WebAssembly of the islands.
    pub wasm: String,
    /// The regular weight of the type.
    pub font: String,
    /// The strong weight of the type.
    pub font_strong: String,
    /// The icon.
    pub icon: String,
    /// The icon as a picture, for telephones.
    pub icon_touch: String,
    /// The names of the municipalities, for the box that completes them.
    pub places: String,
    /// The borders of the municipalities, for the map seen from near and for the reader's position.
    pub borders: String,
    /// The script that reads the borders.
    pub borders_script: String,
    /// The script that moves the map.
    pub map_script: String,
    /// The script of the sheets that a finger drags.
    pub sheet_script: String,
    /// The script that wakes the box of the municipality.
    pub place_script: String,
}

/// What a visit is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A whole HTML document.
    Page {
        /// Whether it is what was asked for.
        status: Status,
        /// The document.
        html: String,
    },
    /// Another address.
    Redirect(String),
}

/// Whether the database was heard of lately.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Freshness {
    /// It answers: the page shows its latest revision.
    #[default]
    Current,
    /// It does not answer: the page shows the last revision that was read.
    Kept,
}

/// Whether a page is what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is.
    Found,
    /// There is nothing at this address.
    NotFound,
    /// There was something at this address.
    Gone,
    /// The query has a value that it cannot have.
    BadRequest,
    /// The server cannot answer.
    Failed,
    /// The reader asks more often than one may.
    TooMany,
    /// The catalogue is not there yet.
    Unavailable,
}
