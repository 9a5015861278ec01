//! What was published about the plan and its networks.

use async_graphql::{Enum, ID};
use catalogue::{Snapshot, Table, Text};

use super::{
    connection::{Connection, Faceted, Page, Selected},
    date::PartialDate,
    direct::{Direct, object},
    error::ApiError,
    filter::{Filter, Language},
    network::Network,
    node::{At, Entity},
    province::Province,
    said::LocalizedText,
    scope::Scope,
    source::Source,
    term::Term,
    theme::Theme,
    topic::Topic,
};

pub(crate) type Story<'a> = At<'a, catalogue::Story>;

impl Entity for catalogue::Story {
    const TYPE: &'static str = "Story";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.stories
    }
}

impl Faceted for Story<'_> {
    fn facets(selection: &catalogue::Selection<'_>) -> catalogue::Facets {
        selection.story_facets()
    }
}

/// Something published: interview, article, press cutting, e-book, video, event.
#[object]
impl<'a> Story<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The title as published.
    fn title(&self) -> &str {
        &self.row().title
    }

    /// What kind of publication it is.
    fn kind(&self) -> Term<'a> {
        Term(&self.scope.snapshot.vocabulary.story_kinds[self.row().kind])
    }

    /// Who published it.
    fn publisher(&self) -> &str {
        &self.row().publisher
    }

    /// Who signed it.
    fn author(&self) -> Option<&str> {
        self.row().author.as_deref()
    }

    /// When it came out, as far as it is known.
    fn date(&self) -> Option<PartialDate> {
        self.row().date.map(PartialDate)
    }

    /// Where it can be read.
    fn url(&self) -> Option<&str> {
        self.row().url.as_deref()
    }

    /// What it says, in the catalogue's own Italian words.
    fn summary(&self) -> &str {
        self.row().summary.italian()
    }

    /// The same in a language, with what is known of the translation.
    fn summary_in(&self, #[graphql(desc = "The language.")] language: Language) -> LocalizedText {
        LocalizedText::of(&self.row().summary, language)
    }

    /// The networks it tells of.
    fn networks(&self) -> Vec<Network<'a>> {
        self.scope.list(self.row().networks.iter().copied())
    }

    /// The provinces it tells of.
    fn provinces(&self) -> Vec<Province<'a>> {
        self.scope.list(self.row().provinces.iter().copied())
    }

    /// The themes it tells of.
    fn themes(&self) -> Vec<Theme<'a>> {
        self.scope.list(self.row().themes.iter().copied())
    }

    /// The topics it tells of.
    fn topics(&self) -> Vec<Topic<'a>> {
        self.scope.list(self.row().topics.iter().copied())
    }

    /// The free keywords of the collection it was published in.
    fn tags(&self) -> &[String] {
        &self.row().tags
    }

    /// Warnings that it carries, such as a title that is still to be checked.
    fn cautions(&self) -> Vec<Term<'a>> {
        let cautions = &self.scope.snapshot.vocabulary.cautions;
        self.row().cautions.iter().map(|&key| Term(&cautions[key])).collect()
    }

    /// The Italian sentences that a reader must see with it.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.row().caveat.iter().map(Text::italian).collect()
    }

    /// Where it was found.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }
}

/// In which order stories are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum StoryOrder {
    /// The newest first; those without a date last.
    Newest,
    /// By title.
    Title,
}

/// How stories are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct StoryQuery;

#[object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl StoryQuery {
    /// The stories that a filter selects, newest first unless another order is asked.
    fn stories<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "By what to order; ties are broken by date.")] order_by: Option<StoryOrder>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Selected<'a, Story<'a>>, ApiError> {
        let (scope, filter) = (scope, filter.unwrap_or_default().try_into()?);
        let order = order_by.unwrap_or(StoryOrder::Newest);
        let mut keys = scope.snapshot.select(&filter)?.stories();
        match order {
            StoryOrder::Newest => {}
            StoryOrder::Title => {
                keys.sort_by_cached_key(|&key| catalogue::text::fold(&scope.snapshot.stories[key].title));
            }
        }
        let page = Page { first, after, last, before };
        let page = Connection::new(format!("stories by {order:?}"), scope.list(keys), &page)?;
        Ok(Selected { page, scope, filter })
    }

    /// The story with this slug.
    fn story<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Story<'a>> {
        Story::find(scope, &slug)
    }
}
