//! The territories that are not proven to be a network.

use async_graphql::{ID, SimpleObject};
use catalogue::{Snapshot, Table, Text};

use super::{
    connection::{Connection, Page},
    direct::{Direct, object},
    error::ApiError,
    municipality::Municipality,
    network::Contact,
    node::{At, Entity},
    province::Province,
    scope::Scope,
    source::Source,
};

pub(crate) type Candidate<'a> = At<'a, catalogue::Candidate>;

impl Entity for catalogue::Candidate {
    const TYPE: &'static str = "Candidate";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.candidates
    }
}

/// A territory that published the project but is not proven to be one of the 35 networks.
#[object]
impl<'a> Candidate<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in the data.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The name shown to readers.
    fn name(&self) -> &str {
        &self.row().name
    }

    /// The social district, as the sources write it.
    fn ambito(&self) -> &str {
        &self.row().ambito
    }

    /// Its province.
    fn province(&self) -> Province<'a> {
        At::new(self.scope, self.row().province)
    }

    /// What the sources say of it, in plain Italian.
    fn summary(&self) -> &str {
        self.row().summary.italian()
    }

    /// Why it is not counted among the 35, in Italian.
    fn reason(&self) -> &str {
        self.row().reason.italian()
    }

    /// Its municipalities, by name.
    fn municipalities(&self) -> Vec<Municipality<'a>> {
        self.scope.list(self.row().municipalities.iter().copied())
    }

    /// Its website.
    fn website(&self) -> Option<&str> {
        self.row().website.as_deref()
    }

    /// The office to turn to; never a person.
    fn contact(&self) -> Option<Contact<'a>> {
        self.row().contact.as_ref().map(Contact::from)
    }

    /// The names of the organisations that worked there.
    fn partner_names(&self) -> &[String] {
        &self.row().partners
    }

    /// What was done there.
    fn interventions(&self) -> Vec<CandidateIntervention<'a>> {
        let interventions = &self.row().interventions;
        self.scope.spend(interventions.len());
        interventions
            .iter()
            .map(|(title, summary)| CandidateIntervention { title: title.italian(), summary: summary.italian() })
            .collect()
    }

    /// Italian sentences that a reader must see with it.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.row().caveats.iter().map(Text::italian).collect()
    }

    /// Every source of the record.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }
}

/// What was done in a territory that is not counted among the networks.
#[derive(SimpleObject, Direct)]
#[graphql(serial)]
pub(crate) struct CandidateIntervention<'a> {
    /// The title.
    title: &'a str,
    /// What it is, in plain Italian.
    summary: &'a str,
}

/// How candidates are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CandidateQuery;

#[object]
impl CandidateQuery {
    /// The territories that published the project but are not proven to be one of the 35.
    fn candidates<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Candidate<'a>>, ApiError> {
        let keys = scope.snapshot.candidates.keys();
        Connection::new("candidates", scope.list(keys), &Page { first, after, last, before })
    }
}
