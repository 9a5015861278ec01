//! The documents that facts come from, and what all that cites them has in common.

use async_graphql::{ID, Interface};
use catalogue::{Citations, Snapshot, Table, Text};

use super::{
    candidate::Candidate,
    connection::{Connection, Page},
    coverage::Territory,
    date::PartialDate,
    direct::object,
    error::ApiError,
    intervention::Intervention,
    municipality::Municipality,
    network::{Network, Partnership},
    node::{At, Entity, parts},
    office::LivingService,
    partner::Partner,
    plan::PlanFact,
    scope::Scope,
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
#[object]
impl<'a> Source<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses, such as `anci-presentazione`.
    fn slug(&self) -> &str {
        &self.row().id
    }

    /// The title as published.
    fn title(&self) -> &str {
        &self.row().title
    }

    /// Who published it.
    fn publisher(&self) -> &str {
        &self.row().publisher
    }

    /// Its web address; none for what was seen only on paper or in the presentation.
    fn url(&self) -> Option<&str> {
        self.row().url.as_deref()
    }

    /// The day, month or year of publication, when it is known.
    fn date(&self) -> Option<PartialDate> {
        self.row().date.map(PartialDate)
    }

    /// Web page, press, act and the like.
    fn kind(&self) -> Term<'a> {
        Term(&self.scope.snapshot.vocabulary.source_kinds[self.row().kind])
    }

    /// A sentence on how it was read.
    fn note(&self) -> Option<&str> {
        self.row().note.as_ref().map(Text::italian)
    }

    /// The networks of which it tells something, by name: of themselves, of their having taken part,
    /// of their municipalities or of a partner.
    fn networks(&self) -> Vec<Network<'a>> {
        self.scope.list(self.citing().networks())
    }

    /// The partners of which it tells that they took part, by name.
    fn partners(&self) -> Vec<Partner<'a>> {
        self.scope.list(self.citing().partners())
    }

    /// The interventions of which it tells, by network.
    fn interventions(&self) -> Vec<Intervention<'a>> {
        self.scope.list(self.citing().interventions())
    }

    /// The stories that were found through it, newest first.
    fn stories(&self) -> Vec<Story<'a>> {
        self.scope.list(self.citing().stories())
    }

    /// The themes of which it tells.
    fn themes(&self) -> Vec<Theme<'a>> {
        self.scope.list(self.citing().themes())
    }

    /// The facts on the plan that it states.
    fn plan_facts(&self) -> Vec<PlanFact<'a>> {
        self.scope.list(self.citing().plan())
    }

    /// The figures that it gives.
    fn statistics(&self) -> Vec<Statistic<'a>> {
        self.citing().statistics().map(|figure| Statistic::new(self.scope, figure)).collect()
    }

    /// The services, open today, of which it tells.
    fn living_services(&self) -> Vec<LivingService<'a>> {
        self.scope.list(self.citing().living_services())
    }

    /// The municipalities whose town hall it tells how to reach, by name.
    fn town_halls(&self) -> Vec<Municipality<'a>> {
        self.scope.list(self.citing().town_halls())
    }

    /// The territories, not counted among the networks, of which it tells.
    fn candidates(&self) -> Vec<Candidate<'a>> {
        self.scope.list(self.citing().candidates())
    }
}

impl<'a> Source<'a> {
    fn citing(&self) -> Citations<'a> {
        self.scope.snapshot.citing(self.key)
    }
}

/// Anything that says where it is written and what a reader must know with it.
#[derive(Interface)]
#[graphql(
    field(name = "sources", method = "resolve_sources", ty = "Vec<Source<'a>>", desc = "The documents that say it."),
    field(
        name = "caveats",
        method = "resolve_caveats",
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
    LivingService(LivingService<'a>),
}

/// How sources are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SourceQuery;

#[object]
impl SourceQuery {
    /// Every document that a fact comes from, by title.
    fn sources<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Source<'a>>, ApiError> {
        let keys = scope.snapshot.sources.keys();
        Connection::new("sources", scope.list(keys), &Page { first, after, last, before })
    }

    /// The source with this identifier.
    fn source<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its `slug`, such as `anci-presentazione`, or its `id`.")] id: ID,
    ) -> Option<Source<'a>> {
        Source::find(scope, &id).or_else(|| {
            let (kind, slug) = parts(&id)?;
            (kind == "Source").then(|| Source::find(scope, &slug))?
        })
    }
}
