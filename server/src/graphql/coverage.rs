//! The municipalities of a network, and the network of a municipality.

use async_graphql::Enum;
use catalogue::Text;

use super::{
    candidate::Candidate,
    connection::{Connection, Page},
    direct::{Direct, object},
    error::ApiError,
    municipality::Municipality,
    network::Network,
    node::At,
    source::Source,
};

/// How well the municipalities of a network are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "catalogue::TerritoryEvidence")]
pub(crate) enum TerritoryEvidence {
    /// A source gives the list.
    Listed,
    /// Put together from several sources.
    Inferred,
    /// Only some are known.
    Partial,
    /// None is known.
    Unknown,
}

/// The municipalities of a network.
#[derive(Clone, Copy)]
pub(crate) struct Territory<'a> {
    pub(crate) network: Network<'a>,
}

/// The municipalities of a network, and how well they are known.
#[object]
impl<'a> Territory<'a> {
    /// How well the list is known.
    fn evidence(&self) -> TerritoryEvidence {
        self.network.row().territory.evidence.into()
    }

    /// The Italian sentence to show with the list.
    fn note(&self) -> Option<&str> {
        self.network.row().territory.note.as_ref().map(Text::italian)
    }

    /// The number of known municipalities.
    fn count(&self) -> usize {
        self.network.row().territory.municipalities.len()
    }

    /// The known municipalities, by name.
    fn municipalities(
        &self,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Municipality<'a>>, ApiError> {
        let network = self.network.row();
        let places = self.network.scope.list(network.territory.municipalities.iter().copied());
        let name = format!("municipalities of Network:{}", network.slug);
        Connection::new(name, places, &Page { first, after, last, before })
    }

    /// Where the list comes from.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.network.scope.list(self.network.row().territory.sources.iter().copied())
    }

    /// Italian sentences that a reader must see with the list: its note, if it has one.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.network.row().territory.note.as_ref().map(Text::italian).into_iter().collect()
    }
}

/// Whether a network covers a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum CoverageStatus {
    /// The list of a network names it.
    Covered,
    /// No list names it, and every network of its province has its whole list published.
    NotCovered,
    /// No list names it, but not every list of its province is wholly known, or a territory that is
    /// not counted among the networks names it: the sources do not say.
    Unknown,
}

/// What the sources say of a municipality and the networks.
#[derive(Clone, Copy)]
pub(crate) struct Coverage<'a> {
    pub(crate) municipality: Municipality<'a>,
}

/// What the sources say of a municipality and the networks.
#[object]
impl<'a> Coverage<'a> {
    /// The municipality.
    fn municipality(&self) -> Municipality<'a> {
        self.municipality
    }

    /// Whether a network covers it.
    fn status(&self) -> CoverageStatus {
        match self.known() {
            catalogue::Coverage::Covered { .. } => CoverageStatus::Covered,
            catalogue::Coverage::NotCovered => CoverageStatus::NotCovered,
            catalogue::Coverage::Unknown { .. } => CoverageStatus::Unknown,
        }
    }

    /// The network that covers it, when one does.
    fn network(&self) -> Option<Network<'a>> {
        match self.known() {
            catalogue::Coverage::Covered { network, .. } => Some(At::new(self.municipality.scope, network)),
            catalogue::Coverage::NotCovered | catalogue::Coverage::Unknown { .. } => None,
        }
    }

    /// How well the list of that network is known.
    fn evidence(&self) -> Option<TerritoryEvidence> {
        match self.known() {
            catalogue::Coverage::Covered { evidence, .. } => Some(evidence.into()),
            catalogue::Coverage::NotCovered | catalogue::Coverage::Unknown { .. } => None,
        }
    }

    /// When the sources do not say: the networks of its province whose list is not wholly known.
    fn possible_networks(&self) -> Vec<Network<'a>> {
        match self.known() {
            catalogue::Coverage::Unknown { networks, .. } => self.municipality.scope.list(networks),
            catalogue::Coverage::Covered { .. } | catalogue::Coverage::NotCovered => Vec::new(),
        }
    }

    /// When the sources do not say: the territory, not counted among the networks, that names it.
    fn candidate(&self) -> Option<Candidate<'a>> {
        match self.known() {
            catalogue::Coverage::Unknown { candidate, .. } => {
                candidate.map(|candidate| At::new(self.municipality.scope, candidate))
            }
            catalogue::Coverage::Covered { .. } | catalogue::Coverage::NotCovered => None,
        }
    }

    /// The networks of the municipalities around it, nearest first, its own left out.
    fn near_networks(
        &self,
        #[graphql(default = 3, desc = "At most this many: 0 to 35.")] first: i32,
    ) -> Result<Vec<Network<'a>>, ApiError> {
        let most = usize::try_from(first).ok().filter(|&most| most <= 35);
        let most = most.ok_or_else(|| ApiError::bad_input("first", "must be from 0 to 35"))?;
        let scope = self.municipality.scope;
        // Looking for them walks from ring to ring over the map.
        scope.spend(100);
        Ok(scope.list(scope.snapshot.networks_near(self.municipality.row(), most)))
    }
}

impl Coverage<'_> {
    fn known(&self) -> catalogue::Coverage {
        self.municipality.scope.snapshot.coverage(self.municipality.row())
    }
}
