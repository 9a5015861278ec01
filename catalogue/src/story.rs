//! What was published about the plan and its networks.

use crate::{Key, Network, PartialDate, Province, Row, Source, Term, Text, Theme, Topic};

/// Something published: interview, article, press cutting, e-book, video, event.
#[derive(Debug)]
pub struct Story {
    /// The identifier in addresses.
    pub slug: String,
    /// The title as published.
    pub title: String,
    /// What kind of publication it is.
    pub kind: Key<Term>,
    /// Who published it.
    pub publisher: String,
    /// Who signed it.
    pub author: Option<String>,
    /// When it came out, as far as it is known.
    pub date: Option<PartialDate>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The networks it tells of.
    pub networks: Vec<Key<Network>>,
    /// The provinces it tells of.
    pub provinces: Vec<Key<Province>>,
    /// The Actions it tells of.
    pub themes: Vec<Key<Theme>>,
    /// The subjects it tells of.
    pub topics: Vec<Key<Topic>>,
    /// The free keywords of the collection.
    pub tags: Vec<String>,
    /// Warnings of the vocabulary that it carries.
    pub cautions: Vec<Key<Term>>,
    /// The sentence a reader must see with it.
    pub caveat: Option<Text>,
    /// What it says, in our own words.
    pub summary: Text,
    /// Where it was found.
    pub sources: Vec<Key<Source>>,
}

impl Row for Story {
    fn slug(&self) -> &str {
        &self.slug
    }
}
