//! What the networks planned or did.

use async_graphql::{Enum, ID, SimpleObject};
use catalogue::{Snapshot, Table, Text};

use super::{
    audience::Audience,
    connection::{Connection, Faceted, Page, Selected},
    date::PartialDate,
    direct::{Direct, object},
    error::ApiError,
    filter::{Filter, Language},
    municipality::Municipality,
    network::Network,
    node::{At, Entity},
    said::LocalizedText,
    school::NamedLanguage,
    scope::Scope,
    source::Source,
    theme::Theme,
    topic::Topic,
};

pub(crate) type Intervention<'a> = At<'a, catalogue::Intervention>;

impl Entity for catalogue::Intervention {
    const TYPE: &'static str = "Intervention";
    const LIST: &'static str = "InterventionList";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.interventions
    }
}

impl Faceted for Intervention<'_> {
    fn facets(selection: &catalogue::Selection<'_>) -> catalogue::Facets {
        selection.intervention_facets()
    }
}

/// Something a network planned or did between 2018 and 2023. It is not a live service.
#[object]
impl<'a> Intervention<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The title.
    fn title(&self) -> &str {
        self.row().title.italian()
    }

    /// The same in a language, with what is known of the translation.
    fn title_in(&self, #[graphql(desc = "The language.")] language: Language) -> LocalizedText {
        LocalizedText::of(&self.row().title, language)
    }

    /// What it is, in plain Italian.
    fn summary(&self) -> &str {
        self.row().summary.italian()
    }

    /// The same in a language, with what is known of the translation.
    fn summary_in(&self, #[graphql(desc = "The language.")] language: Language) -> LocalizedText {
        LocalizedText::of(&self.row().summary, language)
    }

    /// The network that planned or did it.
    fn network(&self) -> Network<'a> {
        At::new(self.scope, self.row().network)
    }

    /// The theme it belongs to.
    fn theme(&self) -> Theme<'a> {
        At::new(self.scope, self.row().theme)
    }

    /// Its subjects.
    fn topics(&self) -> Vec<Topic<'a>> {
        self.scope.list(self.row().topics.iter().copied())
    }

    /// Whom it was for.
    fn audiences(&self) -> Vec<Audience<'a>> {
        self.scope.list(self.row().audiences.iter().copied())
    }

    /// The languages that a source names for it: none, for most.
    fn languages(&self) -> Vec<NamedLanguage<'a>> {
        NamedLanguage::all(self.scope, &self.row().languages)
    }

    /// The municipalities that the sources name, by name.
    fn places(&self) -> Vec<Municipality<'a>> {
        self.scope.list(self.row().places.iter().copied())
    }

    /// Where, in the Italian words of the sources.
    fn places_text(&self) -> Option<&str> {
        self.row().places_text.as_deref()
    }

    /// When, if a source says so.
    fn period(&self) -> Option<Period<'a>> {
        self.row().period.as_ref().map(|period| Period {
            from: period.from.map(PartialDate),
            to: period.to.map(PartialDate),
            text: period.text.italian(),
        })
    }

    /// Whether it is known to have been done, or only that it was to be done.
    fn evidence(&self) -> Evidence {
        self.row().evidence.into()
    }

    /// Where it is written.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }

    /// The Italian sentences that a reader must see with its network.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.scope.snapshot.networks[self.row().network].caveats.iter().map(Text::italian).collect()
    }
}

/// A span of time as a source tells it.
#[derive(SimpleObject, Direct)]
#[graphql(serial)]
pub(crate) struct Period<'a> {
    /// When it began.
    from: Option<PartialDate>,
    /// When it ended.
    to: Option<PartialDate>,
    /// The Italian words to show.
    text: &'a str,
}

/// How well an intervention is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "catalogue::Evidence")]
pub(crate) enum Evidence {
    /// A sheet, a tender or an announcement says that it was to be done.
    Planned,
    /// An article or a page tells that it was done.
    Reported,
}

/// How interventions are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct InterventionQuery;

#[object]
impl InterventionQuery {
    /// The interventions that a filter selects, by network and theme.
    fn interventions<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Selected<'a, Intervention<'a>>, ApiError> {
        let (scope, filter) = (scope, filter.unwrap_or_default().try_into()?);
        let keys = scope.snapshot.select(&filter)?.interventions();
        let page = Connection::new("interventions", scope.list(keys), &Page { first, after, last, before })?;
        Ok(Selected { page, scope, filter })
    }

    /// The intervention with this slug.
    fn intervention<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Intervention<'a>> {
        Intervention::find(scope, &slug)
    }
}
