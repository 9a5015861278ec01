//! What the networks planned or did.

use crate::{
    Audience, Key, Municipality, NamedLanguage, Network, PartialDate, Row, Source, Text, Theme, Topic, content::Content,
};

/// Something a network planned or did.
#[derive(Debug)]
pub struct Intervention {
    /// The identifier in addresses.
    pub slug: String,
    /// The network that planned or did it.
    pub network: Key<Network>,
    /// The title.
    pub title: Text,
    /// The Action it belongs to.
    pub theme: Key<Theme>,
    /// Its subjects.
    pub topics: Vec<Key<Topic>>,
    /// Whom it was for.
    pub audiences: Vec<Key<Audience>>,
    /// What it is, in plain words.
    pub summary: Text,
    /// The municipalities that the sources name.
    pub places: Vec<Key<Municipality>>,
    /// Where, in the words of the sources.
    pub places_text: Option<String>,
    /// When, if a source says so.
    pub period: Option<Period>,
    /// Whether it is known to have been done.
    pub evidence: Evidence,
    /// The languages that a source names for it: none, for most.
    pub languages: Vec<Key<NamedLanguage>>,
    /// Where it is written.
    pub sources: Vec<Key<Source>>,
    pub(crate) content: Content,
}

impl Row for Intervention {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// A span of time as a source tells it.
#[derive(Debug, Clone)]
pub struct Period {
    /// When it began.
    pub from: Option<PartialDate>,
    /// When it ended.
    pub to: Option<PartialDate>,
    /// The words to show.
    pub text: Text,
}

/// How well an intervention is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// A sheet, a tender or an announcement says that it was to be done.
    Planned,
    /// An article or a page tells that it was done.
    Reported,
}

impl Evidence {
    /// Every value.
    pub const ALL: [Self; 2] = [Self::Planned, Self::Reported];

    /// The slug in the vocabulary.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Reported => "reported",
        }
    }

    /// Reads a slug of the vocabulary.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|evidence| evidence.slug() == slug)
    }

    pub(crate) fn bit(self) -> u64 {
        match self {
            Self::Planned => 1,
            Self::Reported => 2,
        }
    }
}
