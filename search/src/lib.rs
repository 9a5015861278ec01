//! Search over everything a reader may look for, ranked together, in the languages that people ask in.
//!
//! A question is read before the index is asked: where it names a place; what its words tell of a subject, by the
//! expressions of `data/search`; which words of records it may mean. The same reading finds a record, ranks it and
//! says why it was found. The words of records are tantivy's (BM25), in an [`Index`] in memory that is built from one
//! snapshot and held beside it.

mod concept;
mod dictionary;
mod document;
mod engine;
mod explanation;
mod lazy;
mod lexicon;
mod operator;
mod question;
mod rank;
mod selected;
mod spot;
mod stem;
mod synonym;
#[cfg(test)]
mod tests;
mod tongue;
mod word;

use std::sync::Arc;

use catalogue::{BadFilter, Filter, Intervention, Key, Municipality, Network, Partner, Snapshot, Story, Topic};

use self::{
    dictionary::Dictionary, engine::Engine, lexicon::Lexicon, question::Parsed, selected::Selected, spot::Places,
    synonym::OtherWords,
};

pub use self::{
    concept::{Concept, ConceptKind},
    document::Field,
    explanation::{Explanation, Match, Part, Reason},
    lazy::LazyIndex,
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
    /// The municipalities that the question names: only what is there was found.
    pub places: Vec<Key<Municipality>>,
    /// Why nothing was found, where the question says so itself.
    pub absence: Option<Absence>,
    parsed: Parsed,
}

/// Why nothing can be found, whatever the records say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Absence {
    /// It asks for something that no catalogue of networks has, such as a football result.
    Elsewhere,
    /// It asks for a place that is not in Lombardy.
    OutsideLombardy,
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
    /// How likely it is meant, from nought to one: one for the likeliest subject.
    pub share: f32,
    /// Whether its words were only guessed: they have a slip, or are the beginning of a word.
    pub is_guess: bool,
    /// Whether all of an expression for it was typed, not a word of one alone.
    pub is_whole: bool,
}

/// What a question means, before any record is looked for.
#[derive(Debug)]
pub struct Understood {
    /// The subjects of the vocabulary that it names, the likeliest first.
    pub subjects: Vec<Named>,
    /// The municipalities that it names.
    pub places: Vec<Key<Municipality>>,
}

impl Found {
    /// How many records of a kind were found.
    pub fn count(&self, kind: Kind) -> usize {
        self.hits.iter().filter(|hit| hit.record.kind() == kind).count()
    }

    /// How often tantivy was asked: each time costs a look through lists that grow with the catalogue.
    #[cfg(test)]
    fn asked(&self) -> usize {
        self.parsed.units.len()
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
    lexicon: Lexicon,
    places: Places,
    /// The records that are on each meaning of the lexicon.
    members: Vec<Vec<u32>>,
    /// The topic that each meaning is.
    topics: Vec<Option<u32>>,
    /// Other words for each meaning.
    other_words: Vec<Arc<OtherWords>>,
}

impl Index {
    /// Indexes a snapshot.
    ///
    /// # Errors
    /// If the index cannot be built, which takes memory and nothing else.
    pub fn new(snapshot: &Snapshot) -> Result<Self, SearchError> {
        let documents = document::all(snapshot);
        let lexicon = Lexicon::new(&snapshot.vocabulary);
        let (members, topics) = rank::members(snapshot, &lexicon.meanings, &documents);
        let (engine, dictionary) = (Engine::new(&documents)?, Dictionary::new(&documents));
        let other_words = lexicon.meanings.iter().map(|it| OtherWords::new(it, &dictionary, &engine).map(Arc::new));
        Ok(Self {
            other_words: other_words.collect::<Result<_, _>>()?,
            engine,
            dictionary,
            lexicon,
            places: Places::new(snapshot),
            members,
            topics,
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

    /// Reads a question without an answer: no record is looked for, so that it costs little.
    ///
    /// `snapshot` is the one that the index was built from.
    pub fn understand(&self, snapshot: &Snapshot, text: &str) -> Understood {
        let parsed = question::parse(snapshot, self, text, Synonyms::Included);
        Understood { subjects: parsed.named().collect(), places: parsed.places }
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
        let selected = Selected::new(snapshot, filter)?;
        let parsed = question::parse(snapshot, self, text, synonyms);
        let hits = rank::rank(snapshot, self, &parsed, &selected).inspect_err(|error| {
            tracing::error!(%error, "the search index does not answer");
        })?;
        Ok(Found {
            hits,
            concepts: parsed.named().collect(),
            unknown: parsed.unknown.clone(),
            corrected: parsed.corrected.clone(),
            places: parsed.places.clone(),
            absence: parsed.absence,
            parsed,
        })
    }
}
