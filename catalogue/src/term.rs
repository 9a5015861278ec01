//! The controlled vocabulary: themes, topics, audiences and the labels of closed lists.

use std::collections::BTreeMap;

use crate::{Key, Row, Source, Table, Text};

/// One of the plan's four Actions.
#[derive(Debug)]
pub struct Theme {
    /// The identifier in addresses.
    pub slug: String,
    /// The number of the Action, 1 to 4.
    pub number: u8,
    /// The title.
    pub title: Text,
    /// The title in one word.
    pub short: Text,
    /// The wording of the plan.
    pub official: Text,
    /// Where the wording comes from.
    pub sources: Vec<Key<Source>>,
}

impl Row for Theme {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// A finer subject under one or more themes.
#[derive(Debug)]
pub struct Topic {
    /// The identifier in addresses.
    pub slug: String,
    /// The title.
    pub title: Text,
    /// The themes it belongs to.
    pub themes: Vec<Key<Theme>>,
    /// What it is, in plain words.
    pub explanation: Text,
    /// Other Italian words for it.
    pub synonyms: Vec<String>,
    /// Words for it that people search with, by language code; not for display.
    pub query: BTreeMap<String, Vec<String>>,
}

impl Row for Topic {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// Whom an intervention is for.
#[derive(Debug)]
pub struct Audience {
    /// The identifier in addresses.
    pub slug: String,
    /// The title.
    pub title: Text,
    /// The words of the sources that it gathers.
    pub raw: Vec<String>,
}

impl Row for Audience {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// One label of a closed list.
#[derive(Debug)]
pub struct Term {
    /// The identifier in addresses.
    pub slug: String,
    /// The label.
    pub title: Text,
}

impl Row for Term {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// Every controlled list of the catalogue.
#[derive(Debug)]
pub struct Vocabulary {
    /// The plan's four Actions.
    pub themes: Table<Theme>,
    /// The finer subjects.
    pub topics: Table<Topic>,
    /// Whom interventions are for.
    pub audiences: Table<Audience>,
    /// Kinds of partners and lead bodies.
    pub partner_kinds: Table<Term>,
    /// Kinds of stories.
    pub story_kinds: Table<Term>,
    /// Warnings that a story carries.
    pub cautions: Table<Term>,
    /// How well an intervention is known.
    pub evidence: Table<Term>,
    /// How well a network's territory is known.
    pub territory_evidence: Table<Term>,
    /// Kinds of sources.
    pub source_kinds: Table<Term>,
}
