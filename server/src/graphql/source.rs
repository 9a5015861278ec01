//! The documents that facts come from, and what all that cites them has in common.

use async_graphql::{ID, Interface, Object};
use catalogue::{Key, Snapshot, Table};

use super::{
    coverage::Territory,
    date::PartialDate,
    intervention::Intervention,
    network::{Candidate, Network, Partnership},
    node::{At, Entity},
    plan::PlanFact,
    statistic::Statistic,
    story::Story,
    term::Term,
    theme::Theme,
};

pub(crate) type Source<'a> = At<'a, catalogue::Source>;

impl Entity for catalogue::Source {
    const TYPE: &'static str = "Source";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.sources
    }
}

/// The document a fact comes from.
#[Object]
impl<'a> Source<'a> {
    /// The identifier among everything.
    pub(crate) async fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses, such as `anci-presentazione`.
    async fn slug(&self) -> &str {
        &self.row().id
    }

    /// The title as published.
    async fn title(&self) -> &str {
        &self.row().title
    }

    /// Who published it.
    async fn publisher(&self) -> &str {
        &self.row().publisher
    }

    /// Its web address; none for what was seen only on paper or in the presentation.
    async fn url(&self) -> Option<&str> {
        self.row().url.as_deref()
    }

    /// The day, month or year of publication, when it is known.
    async fn date(&self) -> Option<PartialDate> {
        self.row().date.map(PartialDate)
    }

    /// Web page, press, act and the like.
    async fn kind(&self) -> Term<'a> {
        Term(&self.scope.snapshot.vocabulary.source_kinds[self.row().kind])
    }

    /// A sentence on how it was read.
    async fn note(&self) -> Option<&str> {
        self.row().note.as_deref()
    }

    /// The networks of which it tells something, by name.
    async fn networks(&self) -> Vec<Network<'a>> {
        self.citing(&self.scope.snapshot.networks, |network, key| {
            network.sources.contains(&key)
                || network.participation.contains(&key)
                || network.territory.sources.contains(&key)
                || network.partners.iter().any(|partnership| partnership.sources.contains(&key))
        })
    }

    /// The interventions of which it tells, by network.
    async fn interventions(&self) -> Vec<Intervention<'a>> {
        self.citing(&self.scope.snapshot.interventions, |intervention, key| intervention.sources.contains(&key))
    }

    /// The stories that were found through it, newest first.
    async fn stories(&self) -> Vec<Story<'a>> {
        self.citing(&self.scope.snapshot.stories, |story, key| story.sources.contains(&key))
    }

    /// The facts on the plan that it states.
    async fn plan_facts(&self) -> Vec<PlanFact<'a>> {
        self.citing(&self.scope.snapshot.plan, |fact, key| fact.sources.contains(&key))
    }

    /// The figures that it gives.
    async fn statistics(&self) -> Vec<Statistic<'a>> {
        Statistic::all(self.scope).filter(|figure| figure.figure().source == self.key).collect()
    }

    /// The territories, not counted among the networks, of which it tells.
    async fn candidates(&self) -> Vec<Candidate<'a>> {
        self.citing(&self.scope.snapshot.candidates, |candidate, key| candidate.sources.contains(&key))
    }
}

impl<'a> Source<'a> {
    fn citing<R: Entity>(
        &self,
        table: &'a Table<R>,
        cites: impl Fn(&R, Key<catalogue::Source>) -> bool,
    ) -> Vec<At<'a, R>> {
        self.scope.list(table.keys().filter(|&key| cites(&table[key], self.key)))
    }
}

/// Anything that says where it is written and what a reader must know with it.
#[derive(Interface)]
#[graphql(
    field(name = "sources", ty = "Vec<Source<'a>>", desc = "The documents that say it."),
    field(
        name = "caveats",
        ty = "Vec<&'a str>",
        desc = "Italian sentences that a reader must see with it; often none."
    )
)]
pub(crate) enum Sourced<'a> {
    Network(Network<'a>),
    Partnership(Partnership<'a>),
    Territory(Territory<'a>),
    Intervention(Intervention<'a>),
    Story(Story<'a>),
    Theme(Theme<'a>),
    PlanFact(PlanFact<'a>),
    Statistic(Statistic<'a>),
    Candidate(Candidate<'a>),
}
