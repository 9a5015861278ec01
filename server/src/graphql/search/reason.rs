//! How words were read, and why a record was found.

use ::search::{self, ConceptKind, Field, Kind, Named, Reason};
use async_graphql::{Enum, SimpleObject};

use crate::graphql::direct::{Direct, object};

use crate::graphql::filter::Language;

/// The kinds of records that a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "Kind")]
pub(crate) enum SearchKind {
    /// Territorial networks.
    Network,
    /// What networks planned or did.
    Intervention,
    /// The municipalities of Lombardy.
    Municipality,
    /// The finer subjects.
    Topic,
    /// The organisations of the networks.
    Partner,
    /// What was published.
    Story,
}

/// The part of a record in which words were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "Field")]
pub(crate) enum SearchField {
    /// Its name or title.
    Name,
    /// Another name of a municipality, in another language or of another time.
    OtherName,
    /// A postal code of a municipality.
    PostalCode,
    /// The social district of a network.
    District,
    /// The lead partner of a network.
    Lead,
    /// A partner of a network.
    Partner,
    /// A network it belongs to.
    Network,
    /// A municipality it names or covers.
    Place,
    /// Its province.
    Province,
    /// Its kind.
    Kind,
    /// Its theme.
    Theme,
    /// One of its topics.
    Topic,
    /// Whom it is for.
    Audience,
    /// Who published or signed it.
    Publisher,
    /// A free keyword.
    Keyword,
    /// Its summary or explanation.
    Summary,
    /// The title of an intervention of a network.
    Intervention,
}

/// Why a word was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "Reason")]
pub(crate) enum SearchReason {
    /// It is the word that was typed; accents and case do not count.
    Same,
    /// It is another form of the word that was typed, such as its plural.
    Inflected,
    /// It begins with what was typed.
    Longer,
    /// It differs from what was typed by one letter.
    OneLetterOff,
    /// It is another word for what was typed.
    Synonym,
}

/// The lists of the vocabulary that a search knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "ConceptKind")]
pub(crate) enum SearchSubjectKind {
    /// Themes: its slug is good for `filter.themes`.
    Theme,
    /// Topics: its slug is good for `filter.topics`.
    Topic,
    /// Audiences: its slug is good for `filter.audiences`.
    Audience,
    /// Kinds of partners.
    PartnerKind,
    /// Kinds of stories: its slug is good for `filter.kinds`.
    StoryKind,
}

/// A subject of the vocabulary that stands for words of a search.
pub(crate) struct SearchSubject<'s> {
    typed: Option<&'s str>,
    concept: &'s search::Concept,
}

/// A subject of the vocabulary that stands for words of a search.
#[object]
impl SearchSubject<'_> {
    /// The words that name it, as they were typed; only in what the whole search says of itself.
    fn typed(&self) -> Option<&str> {
        self.typed
    }

    /// Which list of the vocabulary it is in.
    fn kind(&self) -> SearchSubjectKind {
        self.concept.kind.into()
    }

    /// Its identifier in that list.
    fn slug(&self) -> &str {
        &self.concept.slug
    }

    /// Its title.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.concept.title)
    }

    /// The other Italian words that were searched as well.
    fn synonyms(&self) -> &[String] {
        &self.concept.synonyms
    }
}

/// A word that was read as another, because no record has it.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct SearchCorrection<'s> {
    /// The word as it was typed.
    typed: &'s str,
    /// The word that was searched instead.
    read: &'s str,
}

/// The number of results of a kind.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct SearchKindCount {
    /// The kind.
    pub(crate) kind: SearchKind,
    /// The number of results of this kind, whatever kinds were asked for.
    pub(crate) count: usize,
}

/// A text of a record, or the part of it around the words that were found, in pieces.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct SearchMatch {
    /// Which text.
    field: SearchField,
    /// The pieces, in order.
    parts: Vec<SearchPart>,
}

/// A piece of a text.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct SearchPart {
    /// The piece as it stands in the record: text, not HTML.
    text: String,
    /// Why it was found; null for what stands between the words.
    reason: Option<SearchReason>,
}

impl<'s> SearchSubject<'s> {
    /// A subject for which a record was found.
    pub(crate) fn of(concept: &'s search::Concept) -> Self {
        Self { typed: None, concept }
    }
}

impl<'s> From<&'s Named> for SearchSubject<'s> {
    fn from(named: &'s Named) -> Self {
        Self { typed: Some(&named.typed), concept: &named.concept }
    }
}

impl<'s> From<&'s (String, String)> for SearchCorrection<'s> {
    fn from((typed, read): &'s (String, String)) -> Self {
        Self { typed, read }
    }
}

impl From<&search::Match> for SearchMatch {
    fn from(found: &search::Match) -> Self {
        let part = |part: &search::Part| SearchPart { text: part.text.clone(), reason: part.reason.map(Into::into) };
        Self { field: found.field.into(), parts: found.parts.iter().map(part).collect() }
    }
}
