//! Whom interventions are for.

use async_graphql::ID;
use catalogue::{Snapshot, Table};

use super::{
    connection::{Connection, Page},
    direct::object,
    error::ApiError,
    filter::Language,
    intervention::Intervention,
    network::{Network, distinct},
    node::{At, Entity},
    scope::Scope,
};

pub(crate) type Audience<'a> = At<'a, catalogue::Audience>;

impl Entity for catalogue::Audience {
    const TYPE: &'static str = "Audience";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.vocabulary.audiences
    }
}

/// Whom an intervention is for.
#[object]
impl<'a> Audience<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in filters and addresses, such as `scuole`.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The title.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.row().title)
    }

    /// The Italian words of the sources that it gathers.
    fn wordings(&self) -> &[String] {
        &self.row().raw
    }

    /// The interventions for them, by network.
    fn interventions(
        &self,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Intervention<'a>>, ApiError> {
        let all = &self.scope.snapshot.interventions;
        let own = self.scope.list(all.keys().filter(|&key| all[key].audiences.contains(&self.key)));
        let name = format!("interventions of Audience:{}", self.row().slug);
        Connection::new(name, own, &Page { first, after, last, before })
    }

    /// The networks with an intervention for them, by name.
    fn networks(&self) -> Vec<Network<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        let for_them = interventions.iter().filter(|it| it.audiences.contains(&self.key));
        self.scope.list(distinct(for_them.map(|it| it.network)))
    }
}

/// How audiences are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct AudienceQuery;

#[object]
impl AudienceQuery {
    /// The audiences.
    fn audiences<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Audience<'a>>, ApiError> {
        let keys = scope.snapshot.vocabulary.audiences.keys();
        Connection::new("audiences", scope.list(keys), &Page { first, after, last, before })
    }

    /// The audience with this slug.
    fn audience<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses, such as `scuole`.")] slug: String,
    ) -> Option<Audience<'a>> {
        Audience::find(scope, &slug)
    }
}
