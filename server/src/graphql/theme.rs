//! The plan's four Actions.

use async_graphql::ID;
use catalogue::{Snapshot, Table};

use super::{
    connection::{Connection, Page},
    direct::object,
    error::ApiError,
    filter::{Filter, Language},
    intervention::Intervention,
    network::{Network, distinct},
    node::{At, Entity},
    scope::Scope,
    source::Source,
    story::Story,
    topic::Topic,
};

pub(crate) type Theme<'a> = At<'a, catalogue::Theme>;

impl Entity for catalogue::Theme {
    const TYPE: &'static str = "Theme";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.vocabulary.themes
    }
}

/// One of the plan's four Actions.
#[object]
impl<'a> Theme<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in filters and addresses, such as `scuola`.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The number of the Action, 1 to 4.
    fn number(&self) -> u8 {
        self.row().number
    }

    /// The title.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.row().title)
    }

    /// The title in one word.
    fn short_title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.row().short)
    }

    /// The wording of the plan, in Italian.
    fn official_wording(&self) -> &str {
        self.row().official.italian()
    }

    /// Where the wording comes from.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }

    /// Italian sentences that a reader must see with it; none so far.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        Vec::new()
    }

    /// The topics under it.
    fn topics(&self) -> Vec<Topic<'a>> {
        let topics = &self.scope.snapshot.vocabulary.topics;
        self.scope.list(topics.keys().filter(|&key| topics[key].themes.contains(&self.key)))
    }

    /// The interventions under it, by network.
    fn interventions(
        &self,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Intervention<'a>>, ApiError> {
        let all = &self.scope.snapshot.interventions;
        let own = self.scope.list(all.keys().filter(|&key| all[key].theme == self.key));
        let name = format!("interventions of Theme:{}", self.row().slug);
        Connection::new(name, own, &Page { first, after, last, before })
    }

    /// The networks with an intervention under it, by name.
    fn networks(&self) -> Vec<Network<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        self.scope.list(distinct(interventions.iter().filter(|it| it.theme == self.key).map(|it| it.network)))
    }

    /// The stories that tell of it, newest first.
    fn stories(&self) -> Vec<Story<'a>> {
        let stories = &self.scope.snapshot.stories;
        self.scope.list(stories.keys().filter(|&key| stories[key].themes.contains(&self.key)))
    }
}

/// How themes are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ThemeQuery;

#[object]
impl ThemeQuery {
    /// The plan's four themes, or those that a filter selects: by their own words, and by their interventions.
    fn themes<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Theme<'a>>, ApiError> {
        let keys = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?.themes();
        Connection::new("themes", scope.list(keys), &Page { first, after, last, before })
    }

    /// The theme with this slug.
    fn theme<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses, such as `scuola`.")] slug: String,
    ) -> Option<Theme<'a>> {
        Theme::find(scope, &slug)
    }
}
