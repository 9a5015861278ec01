//! The finer subjects.

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
    story::Story,
    theme::Theme,
};

pub(crate) type Topic<'a> = At<'a, catalogue::Topic>;

impl Entity for catalogue::Topic {
    const TYPE: &'static str = "Topic";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.vocabulary.topics
    }
}

/// A finer subject under one or more themes, such as cultural mediation.
#[object]
impl<'a> Topic<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in filters and addresses, such as `italiano-l2`.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The title.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.row().title)
    }

    /// What it is, in plain words.
    fn explanation(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.row().explanation)
    }

    /// Other Italian words for it.
    fn synonyms(&self) -> &[String] {
        &self.row().synonyms
    }

    /// The themes it belongs to.
    fn themes(&self) -> Vec<Theme<'a>> {
        self.scope.list(self.row().themes.iter().copied())
    }

    /// The interventions on it, by network.
    fn interventions(
        &self,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Intervention<'a>>, ApiError> {
        let all = &self.scope.snapshot.interventions;
        let own = self.scope.list(all.keys().filter(|&key| all[key].topics.contains(&self.key)));
        let name = format!("interventions of Topic:{}", self.row().slug);
        Connection::new(name, own, &Page { first, after, last, before })
    }

    /// The networks with an intervention on it, by name.
    fn networks(&self) -> Vec<Network<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        let on_it = interventions.iter().filter(|it| it.topics.contains(&self.key));
        self.scope.list(distinct(on_it.map(|it| it.network)))
    }

    /// The stories that tell of it, newest first.
    fn stories(&self) -> Vec<Story<'a>> {
        let stories = &self.scope.snapshot.stories;
        self.scope.list(stories.keys().filter(|&key| stories[key].topics.contains(&self.key)))
    }
}

/// How topics are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct TopicQuery;

#[object]
impl TopicQuery {
    /// The topics that a filter selects: by their own words, and by the interventions on them.
    fn topics<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Topic<'a>>, ApiError> {
        let keys = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?.topics();
        Connection::new("topics", scope.list(keys), &Page { first, after, last, before })
    }

    /// The topic with this slug.
    fn topic<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses, such as `italiano-l2`.")] slug: String,
    ) -> Option<Topic<'a>> {
        Topic::find(scope, &slug)
    }
}
