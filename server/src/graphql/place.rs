//! What readers type as a place, read as everywhere on the site.

use async_graphql::{Enum, SimpleObject};
use catalogue::{KnownBy, PlaceAbsence, PlaceReading};

use super::{
    date::PartialDate,
    direct::{Direct, object},
    error::ApiError,
    filter::{Language, short},
    municipality::Municipality,
    node::At,
    scope::Scope,
    source::Source,
};

/// How sure it is which municipality a text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum PlaceCertainty {
    /// One municipality, for sure: the first of the matches.
    This,
    /// One of the matches, and the text does not tell which: ask.
    Which,
    /// None. The matches have a name near to it: ask, and never take one as meant.
    None,
}

/// What led to a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum PlaceNameKind {
    /// Its name on the territory of 2023.
    Name,
    /// The name of the municipality that holds its territory today.
    Today,
    /// The name of a municipality that is part of it now, or that it had before.
    Former,
    /// A name in another language or of another time.
    Other,
    /// A hamlet that lies in it.
    Hamlet,
    /// A postal code.
    PostalCode,
    /// A code of ISTAT.
    IstatCode,
}

/// A municipality that a text may mean.
#[derive(SimpleObject, Direct)]
pub(crate) struct PlaceMatch<'a> {
    /// The municipality.
    municipality: Municipality<'a>,
    /// What led to it.
    by: PlaceNameKind,
    /// The name that led to it, where it is not its own.
    known_as: Option<&'a str>,
}

/// What a text means as a place in Lombardy.
pub(crate) struct PlaceAnswer<'a> {
    certainty: PlaceCertainty,
    outside_lombardy: bool,
    reading: PlaceReading,
    scope: &'a Scope,
}

/// What a text means as a place in Lombardy.
#[object]
impl<'a> PlaceAnswer<'a> {
    /// How sure it is.
    fn certainty(&self) -> PlaceCertainty {
        self.certainty
    }

    /// Whether the text names a place in another region of Italy.
    fn outside_lombardy(&self) -> bool {
        self.outside_lombardy
    }

    /// How many municipalities it may mean.
    fn total_count(&self) -> usize {
        self.reading.matches().count()
    }

    /// The municipalities that it may mean, the likeliest first.
    fn matches(
        &self,
        #[graphql(default = 50, desc = "At most this many: 0 to 100.")] first: i32,
    ) -> Result<Vec<PlaceMatch<'a>>, ApiError> {
        let most = usize::try_from(first).ok().filter(|most| *most <= 100);
        let most = most.ok_or_else(|| ApiError::bad_input("first", "must be from 0 to 100"))?;
        let found = self.reading.matches().take(most);
        Ok(found
            .map(|it| PlaceMatch {
                municipality: At::new(self.scope, it.place),
                by: it.by.into(),
                known_as: self.scope.snapshot.known_as(it),
            })
            .collect())
    }
}

impl From<KnownBy> for PlaceNameKind {
    fn from(by: KnownBy) -> Self {
        match by {
            KnownBy::Name => Self::Name,
            KnownBy::Today => Self::Today,
            KnownBy::Former(_) => Self::Former,
            KnownBy::Other(_) => Self::Other,
            KnownBy::Hamlet(_) => Self::Hamlet,
            KnownBy::PostalCode => Self::PostalCode,
            KnownBy::IstatCode => Self::IstatCode,
        }
    }
}

/// The name of a municipality that ceased.
#[derive(Clone, Copy)]
pub(crate) struct FormerName<'a> {
    pub(crate) scope: &'a Scope,
    pub(crate) former: &'a catalogue::FormerName,
}

/// The name of a municipality that ceased.
#[object]
impl<'a> FormerName<'a> {
    /// The name that it had.
    fn name(&self) -> &'a str {
        &self.former.name
    }

    /// Its last day.
    fn ceased_on(&self) -> PartialDate {
        PartialDate(self.former.ceased_on)
    }

    /// What the municipality is called that holds its territory today.
    fn name_today(&self) -> &'a str {
        &self.former.name_today
    }

    /// Where it is written.
    fn source(&self) -> Source<'a> {
        At::new(self.scope, self.former.source)
    }
}

/// Something that a text may mean while it is being typed.
#[derive(SimpleObject, Direct)]
pub(crate) struct Suggestion {
    /// What a reader sees: a municipality with its province, a need, or a need with a municipality.
    label: String,
    /// The path of the page that answers, before which the prefix of a language may stand.
    path: String,
}

/// What a text may mean while it is being typed.
#[derive(SimpleObject, Direct)]
pub(crate) struct SuggestionList {
    /// How many there are, offered or not.
    total_count: usize,
    /// The likeliest, at most a dozen.
    items: Vec<Suggestion>,
}

impl From<app::Suggestions> for SuggestionList {
    fn from(found: app::Suggestions) -> Self {
        let items = found.items.into_iter().map(|it| Suggestion { label: it.label, path: it.path });
        Self { total_count: found.total, items: items.collect() }
    }
}

/// How places are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PlaceQuery;

#[object]
impl PlaceQuery {
    /// What a text means as a place in Lombardy: a name of today or of before a merger, in any
    /// language or script that the data know, a postal code, an address. The site's boxes and pages
    /// read what is typed in the same way.
    fn places<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What was typed; at most 200 characters.")] text: String,
    ) -> Result<PlaceAnswer<'a>, ApiError> {
        short("text", Some(&text))?;
        let reading = scope.snapshot.read_place(&text);
        scope.spend(reading.matches().count());
        let (certainty, outside_lombardy) = match &reading {
            PlaceReading::This { .. } => (PlaceCertainty::This, false),
            PlaceReading::Which(_) => (PlaceCertainty::Which, false),
            PlaceReading::Nothing { absence, .. } => (PlaceCertainty::None, *absence == PlaceAbsence::OutsideLombardy),
        };
        Ok(PlaceAnswer { certainty, outside_lombardy, reading, scope })
    }
    /// What the box of the site offers while a text is typed: municipalities, needs, and a need in a
    /// municipality.
    fn suggestions(
        &self,
        scope: &Scope,
        #[graphql(desc = "What was typed so far; at most 200 characters.")] text: String,
        #[graphql(default, desc = "In which language.")] language: Language,
    ) -> Result<SuggestionList, ApiError> {
        short("text", Some(&text))?;
        let found = app::suggestions(&scope.snapshot, &*scope.index()?, language.into(), &text);
        scope.spend(found.items.len());
        Ok(found.into())
    }
}
