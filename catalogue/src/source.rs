//! The documents that facts come from.

use crate::{Key, PartialDate, Row, Term, Text};

/// The document a fact comes from.
#[derive(Debug)]
pub struct Source {
    /// The identifier in addresses.
    pub id: String,
    /// The title as published.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its web address; none for what was seen only on paper or in the presentation.
    pub url: Option<String>,
    /// The day, month or year of publication, when it is known.
    pub date: Option<PartialDate>,
    /// Web page, press, act …
    pub kind: Key<Term>,
    /// A sentence on how it was read.
    pub note: Option<Text>,
}

impl Row for Source {
    fn slug(&self) -> &str {
        &self.id
    }
}
