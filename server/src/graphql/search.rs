//! Search over everything, ranked together, with the reasons.

use std::borrow::Cow;

use async_graphql::{Enum, Object, SimpleObject, Union, connection::PageInfo};
use catalogue::search::{self, ConceptKind, Explanation, Field, Found, Kind, Reason, Record, SearchError};

use super::{
    connection::{Connection, Edge, Item, Page},
    error::ApiError,
    filter::{Filter, Language, short},
    intervention::Intervention,
    limit::RESOLVED,
    municipality::Municipality,
    network::Network,
    node::At,
    partner::Partner,
    scope::Scope,
    story::Story,
    topic::Topic,
};

/// What a search looks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'q> {
    pub(crate) text: &'q str,
    pub(crate) kinds: Option<&'q [SearchKind]>,
    pub(crate) synonyms: bool,
}

/// A record that a search found.
#[derive(Clone, Copy, Union)]
pub(crate) enum SearchResult<'a> {
    Network(Network<'a>),
    Intervention(Intervention<'a>),
    Municipality(Municipality<'a>),
    Topic(Topic<'a>),
    Partner(Partner<'a>),
    Story(Story<'a>),
}

/// The kinds of records that a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
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
#[Object]
impl SearchSubject<'_> {
    /// The words that name it, as they were typed; only in what the whole search says of itself.
    async fn typed(&self) -> Option<&str> {
        self.typed
    }

    /// Which list of the vocabulary it is in.
    async fn kind(&self) -> SearchSubjectKind {
        self.concept.kind.into()
    }

    /// Its identifier in that list.
    async fn slug(&self) -> &str {
        &self.concept.slug
    }

    /// Its title.
    async fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.pick(&self.concept.title_it, &self.concept.title_en)
    }

    /// The other Italian words that were searched as well.
    async fn synonyms(&self) -> &[String] {
        &self.concept.synonyms
    }
}

/// A word that was read as another, because no record has it.
#[derive(Debug, SimpleObject)]
pub(crate) struct SearchCorrection<'s> {
    /// The word as it was typed.
    typed: &'s str,
    /// The word that was searched instead.
    read: &'s str,
}

/// The number of results of a kind.
#[derive(Debug, SimpleObject)]
pub(crate) struct SearchKindCount {
    /// The kind.
    kind: SearchKind,
    /// The number of results of this kind, whatever kinds were asked for.
    count: usize,
}

/// A text of a record, or the part of it around the words that were found, in pieces.
#[derive(Debug, SimpleObject)]
pub(crate) struct SearchMatch {
    /// Which text.
    field: SearchField,
    /// The pieces, in order.
    parts: Vec<SearchPart>,
}

/// A piece of a text.
#[derive(Debug, SimpleObject)]
pub(crate) struct SearchPart {
    /// The piece as it stands in the record: text, not HTML.
    text: String,
    /// Why it was found; null for what stands between the words.
    reason: Option<SearchReason>,
}

/// What a search found, best first.
pub(crate) struct Searched<'a> {
    scope: &'a Scope,
    found: Found,
    page: Connection<SearchResult<'a>>,
}

impl<'a> Searched<'a> {
    /// Searches the records that a filter selects.
    pub(crate) fn new(
        scope: &'a Scope,
        asked: Asked<'_>,
        filter: Option<Filter>,
        page: &Page,
    ) -> Result<Self, ApiError> {
        short("text", Some(asked.text))?;
        let filter = catalogue::Filter::try_from(filter.unwrap_or_default())?;
        let synonyms = if asked.synonyms { search::Synonyms::Included } else { search::Synonyms::Excluded };
        let found = scope.snapshot.search(asked.text, &filter, synonyms)?;
        let wanted = |kind: Kind| asked.kinds.is_none_or(|kinds| kinds.contains(&kind.into()));
        let records = found.hits.iter().map(|hit| hit.record).filter(|record| wanted(record.kind()));
        let results = if scope.spent() > RESOLVED { Vec::new() } else { records.map(|it| result(scope, it)).collect() };
        let page = Connection::new(format!("{asked:?} {filter:?}"), results, page)?;
        Ok(Self { scope, found, page })
    }
}

fn result(scope: &Scope, record: Record) -> SearchResult<'_> {
    match record {
        Record::Network(key) => SearchResult::Network(At::new(scope, key)),
        Record::Intervention(key) => SearchResult::Intervention(At::new(scope, key)),
        Record::Municipality(key) => SearchResult::Municipality(At::new(scope, key)),
        Record::Topic(key) => SearchResult::Topic(At::new(scope, key)),
        Record::Partner(key) => SearchResult::Partner(At::new(scope, key)),
        Record::Story(key) => SearchResult::Story(At::new(scope, key)),
    }
}

impl SearchResult<'_> {
    fn record(&self) -> Record {
        match self {
            Self::Network(at) => Record::Network(at.key),
            Self::Intervention(at) => Record::Intervention(at.key),
            Self::Municipality(at) => Record::Municipality(at.key),
            Self::Topic(at) => Record::Topic(at.key),
            Self::Partner(at) => Record::Partner(at.key),
            Self::Story(at) => Record::Story(at.key),
        }
    }
}

impl Item for SearchResult<'_> {
    const TYPE: &'static str = "Search";

    fn place(&self) -> Cow<'_, str> {
        let slug = match self {
            Self::Network(at) => at.place(),
            Self::Intervention(at) => at.place(),
            Self::Municipality(at) => at.place(),
            Self::Topic(at) => at.place(),
            Self::Partner(at) => at.place(),
            Self::Story(at) => at.place(),
        };
        format!("{:?}:{slug}", self.record().kind()).into()
    }
}

/// What a search found, best first: one page of it, and how the words were read.
#[Object(name = "SearchConnection")]
impl<'a> Searched<'a> {
    /// The number of results of the kinds that were asked for, on this page or not.
    async fn total_count(&self) -> usize {
        self.page.total()
    }

    /// The number of results of each kind, whatever kinds were asked for.
    async fn kind_counts(&self) -> Vec<SearchKindCount> {
        Kind::ALL.map(|kind| SearchKindCount { kind: kind.into(), count: self.found.count(kind) }).into()
    }

    /// The results of the page, best first.
    async fn nodes(&self) -> &[SearchResult<'a>] {
        self.page.items()
    }

    /// The results of the page, best first, each with its cursor and why it was found.
    async fn edges(&self) -> Vec<SearchEdge<'_, 'a>> {
        let edges = self.page.joined().into_iter();
        edges
            .map(|edge| SearchEdge {
                explanation: self.found.explain(&self.scope.snapshot, edge.item().record()),
                edge,
            })
            .collect()
    }

    /// What lies before and after the page.
    async fn page_info(&self) -> PageInfo {
        self.page.cut()
    }

    /// The subjects of the vocabulary that the words name, in any of its languages: their other
    /// words were searched as well. None when synonyms are switched off.
    async fn subjects(&self) -> Vec<SearchSubject<'_>> {
        let named = self.found.concepts.iter();
        named.map(|named| SearchSubject { typed: Some(&named.typed), concept: &named.concept }).collect()
    }

    /// Words that no record has, and that were read as the nearest one.
    async fn corrections(&self) -> Vec<SearchCorrection<'_>> {
        self.found.corrected.iter().map(|(typed, read)| SearchCorrection { typed, read }).collect()
    }

    /// Words that no record has, nor any like them: they were left out.
    async fn unknown_words(&self) -> &[String] {
        &self.found.unknown
    }
}

/// A result and its place among the results.
pub(crate) struct SearchEdge<'s, 'a> {
    edge: Edge<'s, SearchResult<'a>>,
    explanation: Explanation,
}

/// A result, its place among the results, and why it was found.
#[Object]
impl<'a> SearchEdge<'_, 'a> {
    /// The place of the result: opaque, good for `after` and `before` of the same search.
    async fn cursor(&self) -> String {
        self.edge.at()
    }

    /// The result.
    async fn node(&self) -> SearchResult<'a> {
        self.edge.item()
    }

    /// The texts of the record that have the words, the most telling first; at most four.
    async fn matches(&self) -> Vec<SearchMatch> {
        let part = |part: &search::Part| SearchPart { text: part.text.clone(), reason: part.reason.map(Into::into) };
        let matches = self.explanation.matches.iter();
        matches.map(|it| SearchMatch { field: it.field.into(), parts: it.parts.iter().map(part).collect() }).collect()
    }

    /// The subjects of the vocabulary that the words name, and that the record is on.
    async fn subjects(&self) -> Vec<SearchSubject<'_>> {
        self.explanation.concepts.iter().map(|concept| SearchSubject { typed: None, concept }).collect()
    }
}

impl From<SearchError> for ApiError {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::Filter(bad) => bad.into(),
            SearchError::Index(error) => Self::internal(&error.to_string()),
        }
    }
}
