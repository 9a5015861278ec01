//! Search over everything, ranked together, with the reasons.

mod reason;

use std::borrow::Cow;

use ::search::{Explanation, Found, Kind, Record, SearchError, Synonyms};
use async_graphql::{Union, connection::PageInfo};

use self::reason::{SearchCorrection, SearchKind, SearchKindCount, SearchMatch, SearchSubject};
use super::{
    connection::{Connection, Edge, Item, Page},
    direct::{Direct, object},
    error::ApiError,
    filter::{Filter, short},
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

/// The root field for searching.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SearchQuery;

/// The root field for searching.
#[object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl SearchQuery {
    /// What a reader's words mean, best first, over networks, interventions, municipalities, topics,
    /// partners and stories together. A question may be a whole sentence, in Italian, Albanian, Arabic,
    /// Bengali, Chinese, English, French, Punjabi, Romanian, Spanish, Ukrainian or Urdu: its words count by
    /// what they tell of a subject, a place or a name, with their endings, with one wrong letter in a word of
    /// five or more, and by the beginning of a word.
    ///
    /// A place narrows what is found to what is there. Words between quotation marks must stand in a record as
    /// they are; a word behind a minus must not. What the catalogue does not have is answered by nothing.
    fn search<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "The words; at most 200 characters.")] text: String,
        #[graphql(desc = "Only these kinds of records.")] kinds: Option<Vec<SearchKind>>,
        #[graphql(
            desc = "Only among what this selects. A municipality is selected by its code, its province and, where content is asked for, its network; a topic when a selected intervention is on it."
        )]
        filter: Option<Filter>,
        #[graphql(default = true, desc = "Whether the vocabulary's other words for the same are searched as well.")]
        synonyms: bool,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Searched<'a>, ApiError> {
        let asked = SearchRequest { text: &text, kinds: kinds.as_deref(), synonyms };
        Searched::new(scope, asked, filter, &Page { first, after, last, before })
    }
}

/// What a search looks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SearchRequest<'q> {
    pub(crate) text: &'q str,
    pub(crate) kinds: Option<&'q [SearchKind]>,
    pub(crate) synonyms: bool,
}

/// A record that a search found.
#[derive(Clone, Copy, Union, Direct)]
pub(crate) enum SearchResult<'a> {
    Network(Network<'a>),
    Intervention(Intervention<'a>),
    Municipality(Municipality<'a>),
    Topic(Topic<'a>),
    Partner(Partner<'a>),
    Story(Story<'a>),
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
        asked: SearchRequest<'_>,
        filter: Option<Filter>,
        page: &Page,
    ) -> Result<Self, ApiError> {
        short("text", Some(asked.text))?;
        let filter = catalogue::Filter::try_from(filter.unwrap_or_default())?;
        let synonyms = if asked.synonyms { Synonyms::Included } else { Synonyms::Excluded };
        let found = scope.index()?.search(&scope.snapshot, asked.text, &filter, synonyms)?;
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

    fn cursor_key(&self) -> Cow<'_, str> {
        let slug = match self {
            Self::Network(at) => at.cursor_key(),
            Self::Intervention(at) => at.cursor_key(),
            Self::Municipality(at) => at.cursor_key(),
            Self::Topic(at) => at.cursor_key(),
            Self::Partner(at) => at.cursor_key(),
            Self::Story(at) => at.cursor_key(),
        };
        format!("{:?}:{slug}", self.record().kind()).into()
    }
}

/// What a search found, best first: one page of it, and how the words were read.
#[object(name = "SearchConnection")]
impl<'a> Searched<'a> {
    /// The number of results of the kinds that were asked for, on this page or not.
    fn total_count(&self) -> usize {
        self.page.total()
    }

    /// The number of results of each kind, whatever kinds were asked for.
    fn kind_counts(&self) -> Vec<SearchKindCount> {
        Kind::ALL.map(|kind| SearchKindCount { kind: kind.into(), count: self.found.count(kind) }).into()
    }

    /// The results of the page, best first.
    fn nodes(&self) -> &[SearchResult<'a>] {
        self.page.items()
    }

    /// The results of the page, best first, each with its cursor and why it was found.
    fn edges(&self) -> Vec<SearchEdge<'_, 'a>> {
        let edges = self.page.joined().into_iter();
        edges
            .map(|edge| SearchEdge {
                explanation: self.found.explain(&self.scope.snapshot, edge.item().record()),
                edge,
            })
            .collect()
    }

    /// What lies before and after the page.
    fn page_info(&self) -> PageInfo {
        self.page.cut()
    }

    /// The subjects of the vocabulary that the words name, in any of its languages: their other
    /// words were searched as well. None when synonyms are switched off.
    fn subjects(&self) -> Vec<SearchSubject<'_>> {
        self.found.concepts.iter().map(Into::into).collect()
    }

    /// Words that no record has, and that were read as the nearest one.
    fn corrections(&self) -> Vec<SearchCorrection<'_>> {
        self.found.corrected.iter().map(Into::into).collect()
    }

    /// Words that no record has, nor any like them: they were left out.
    fn unknown_words(&self) -> &[String] {
        &self.found.unknown
    }
}

/// A result and its place among the results.
pub(crate) struct SearchEdge<'s, 'a> {
    edge: Edge<'s, SearchResult<'a>>,
    explanation: Explanation,
}

/// A result, its place among the results, and why it was found.
#[object]
impl<'a> SearchEdge<'_, 'a> {
    /// The place of the result: opaque, good for `after` and `before` of the same search.
    fn cursor(&self) -> String {
        self.edge.at()
    }

    /// The result.
    fn node(&self) -> SearchResult<'a> {
        self.edge.item()
    }

    /// The texts of the record that have the words, the most telling first; at most four.
    fn matches(&self) -> Vec<SearchMatch> {
        self.explanation.matches.iter().map(Into::into).collect()
    }

    /// The subjects of the vocabulary that the words name, and that the record is on.
    fn subjects(&self) -> Vec<SearchSubject<'_>> {
        self.explanation.concepts.iter().map(|concept| SearchSubject::of(concept)).collect()
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
