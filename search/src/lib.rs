//! Full-text search over everything a reader may look for, ranked together.
//!
//! A question is taken apart into units: words of its own, and phrases that the vocabulary knows in
//! any of its languages. Each unit becomes the words of the dictionary that it may mean, so that
//! the same knowledge finds a record, ranks it and explains why it was found. Retrieval and ranking
//! (BM25) are tantivy's, over an [`Index`] in memory that is built from one snapshot and held beside it.

mod collector;
mod dictionary;
mod document;
mod engine;
mod explanation;
mod gazetteer;
mod question;
mod thesaurus;
mod word;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use self::{
    dictionary::Dictionary,
    engine::Engine,
    gazetteer::Gazetteer,
    question::{Parsed, Unit},
    thesaurus::Thesaurus,
};
use catalogue::{
    BadFilter, Filter, Intervention, Key, Municipality, Network, NetworkOrder, Partner, Snapshot, Story, Topic,
};

pub use self::{
    document::Field,
    explanation::{Explanation, Match, Part, Reason},
    thesaurus::{Concept, ConceptKind},
};

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Record {
    /// A network.
    Network(Key<Network>),
    /// A partner.
    Partner(Key<Partner>),
    /// An intervention.
    Intervention(Key<Intervention>),
    /// A municipality.
    Municipality(Key<Municipality>),
    /// A story.
    Story(Key<Story>),
    /// A topic.
    Topic(Key<Topic>),
}

/// The kinds of what can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Networks.
    Network,
    /// Interventions.
    Intervention,
    /// Municipalities.
    Municipality,
    /// Topics.
    Topic,
    /// Partners.
    Partner,
    /// Stories.
    Story,
}

impl Kind {
    /// Every kind, in the order in which results are shown.
    pub const ALL: [Self; 6] =
        [Self::Network, Self::Intervention, Self::Municipality, Self::Topic, Self::Partner, Self::Story];
}

impl Record {
    /// What kind of record it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Network(_) => Kind::Network,
            Self::Partner(_) => Kind::Partner,
            Self::Intervention(_) => Kind::Intervention,
            Self::Municipality(_) => Kind::Municipality,
            Self::Story(_) => Kind::Story,
            Self::Topic(_) => Kind::Topic,
        }
    }
}

/// Whether the vocabulary helps to find what a reader means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Synonyms {
    /// The words of the vocabulary, in all its languages, stand for the subjects they name.
    #[default]
    Included,
    /// Only the reader's own words are searched.
    Excluded,
}

/// Why a search is refused.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The filter has a value that it cannot have.
    #[error(transparent)]
    Filter(#[from] BadFilter),
    /// The index does not answer.
    #[error("the search index does not answer")]
    Index(#[from] tantivy::TantivyError),
}

/// What a question finds, the best first.
#[derive(Debug)]
pub struct Found {
    /// The records, the best first.
    pub hits: Vec<Hit>,
    /// The subjects of the vocabulary that the question names.
    pub concepts: Vec<Named>,
    /// Words of the question that nothing in the catalogue has.
    pub unknown: Vec<String>,
    /// Words that were read as others: as typed, and as read.
    pub corrected: Vec<(String, String)>,
    parsed: Parsed,
}

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: Record,
    /// How well it answers; only good for comparing the hits of one question.
    pub score: f32,
}

/// A subject of the vocabulary, and the words of the question that name it.
#[derive(Debug, Clone)]
pub struct Named {
    /// The words as they were typed.
    pub typed: String,
    /// What they name.
    pub concept: Arc<Concept>,
}

impl Found {
    /// How many records of a kind were found.
    pub fn count(&self, kind: Kind) -> usize {
        self.hits.iter().filter(|hit| hit.record.kind() == kind).count()
    }

    /// Why a record was found, with the words that made it so.
    pub fn explain(&self, snapshot: &Snapshot, record: Record) -> Explanation {
        explanation::explain(snapshot, &self.parsed, record)
    }
}

/// Everything that a search needs besides the snapshot that it was built from.
#[derive(Debug)]
pub struct Index {
    engine: Engine,
    dictionary: Dictionary,
    thesaurus: Thesaurus,
    gazetteer: Gazetteer,
}

impl Index {
    /// Indexes a snapshot.
    ///
    /// # Errors
    /// If the index cannot be built, which takes memory and nothing else.
    pub fn new(snapshot: &Snapshot) -> Result<Self, SearchError> {
        let documents = document::all(snapshot);
        let dictionary = Dictionary::new(&documents);
        Ok(Self {
            engine: Engine::new(&documents)?,
            thesaurus: Thesaurus::new(&snapshot.vocabulary),
            gazetteer: Gazetteer::new(snapshot),
            dictionary,
        })
    }

    /// The number of records that can be found.
    pub fn len(&self) -> usize {
        self.engine.len()
    }

    /// Whether nothing can be found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Finds what a reader's words mean, among the records that a filter selects.
    ///
    /// Every list is selected as everywhere: see [`catalogue::Selection`].
    ///
    /// `snapshot` is the one that the index was built from. Of a text longer than
    /// [`catalogue::text::LONGEST`] only the beginning is read.
    ///
    /// # Errors
    /// If the filter has a value that it cannot have.
    pub fn search(
        &self,
        snapshot: &Snapshot,
        text: &str,
        filter: &Filter,
        synonyms: Synonyms,
    ) -> Result<Found, SearchError> {
        let parsed = question::parse(snapshot, self, text, synonyms);
        let selected = Selected::new(snapshot, filter)?;
        let mut found = self.engine.find(&parsed.units).inspect_err(|error| {
            tracing::error!(%error, "the search index does not answer");
        })?;
        found.retain(|(_, hit)| selected.has(hit.record));
        // All of the words, or else all but one, and so on: a long question should not end in nothing.
        let most = found.iter().map(|(units, _)| *units).max();
        let best = found.into_iter().filter(|(units, _)| Some(*units) == most);
        let mut hits: Vec<Hit> = best.map(|(_, hit)| hit).collect();
        // Those that answer equally well stay in the order of the records, on every server.
        hits.sort_by(|left, right| right.score.total_cmp(&left.score));
        Ok(Found { hits, ..Found::nothing(parsed) })
    }
}

impl Found {
    fn nothing(parsed: Parsed) -> Self {
        let concepts = parsed.units.iter().flat_map(Unit::named).collect();
        let corrected = parsed.units.iter().flat_map(Unit::corrected).collect();
        Self { hits: Vec::new(), concepts, unknown: parsed.unknown.clone(), corrected, parsed }
    }
}

/// What a filter selects, by kind; none where it selects everything.
struct Selected(Option<[Vec<bool>; 6]>);

impl Selected {
    fn new(snapshot: &Snapshot, filter: &Filter) -> Result<Self, BadFilter> {
        let selection = snapshot.select(filter)?;
        if filter.is_empty() {
            return Ok(Self(None));
        }
        let networks = selection.networks(NetworkOrder::Name);
        Ok(Self(Some([
            marks(snapshot.municipalities.len(), selection.municipalities().into_iter().map(Key::index)),
            marks(snapshot.interventions.len(), selection.interventions().into_iter().map(Key::index)),
            marks(snapshot.partners.len(), selection.partners().into_iter().map(Key::index)),
            marks(snapshot.stories.len(), selection.stories().into_iter().map(Key::index)),
            marks(snapshot.vocabulary.topics.len(), selection.topics().into_iter().map(Key::index)),
            marks(snapshot.networks.len(), networks.into_iter().map(Key::index)),
        ])))
    }

    fn has(&self, record: Record) -> bool {
        let Some([municipalities, interventions, partners, stories, topics, networks]) = &self.0 else { return true };
        match record {
            Record::Network(key) => networks[key.index()],
            Record::Partner(key) => partners[key.index()],
            Record::Intervention(key) => interventions[key.index()],
            Record::Municipality(key) => municipalities[key.index()],
            Record::Story(key) => stories[key.index()],
            Record::Topic(key) => topics[key.index()],
        }
    }
}

fn marks(length: usize, chosen: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut marks = vec![false; length];
    for index in chosen {
        marks[index] = true;
    }
    marks
}
