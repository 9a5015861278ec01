//! The organisations of the networks.

use async_graphql::ID;
use catalogue::{Snapshot, Table};

use super::{
    connection::{Connection, Page},
    direct::object,
    error::ApiError,
    filter::Filter,
    network::{Network, Partnership},
    node::{At, Entity},
    scope::Scope,
    term::Term,
};

pub(crate) type Partner<'a> = At<'a, catalogue::Partner>;

impl Entity for catalogue::Partner {
    const TYPE: &'static str = "Partner";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.partners
    }
}

/// An organisation that took part in one or more networks.
#[object]
impl<'a> Partner<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// Its name.
    fn name(&self) -> &str {
        &self.row().name
    }

    /// What kind of body it is.
    fn kind(&self) -> Term<'a> {
        Term(&self.scope.snapshot.vocabulary.partner_kinds[self.row().kind])
    }

    /// The networks it took part in, by name.
    fn networks(&self) -> Vec<Network<'a>> {
        self.scope.list(self.row().networks.iter().copied())
    }

    /// The same networks, with where it is written that it took part.
    fn partnerships(&self) -> Vec<Partnership<'a>> {
        self.scope
            .list(self.row().networks.iter().copied())
            .into_iter()
            .flat_map(|network: Network<'a>| {
                let partnerships = network.row().partners.iter();
                partnerships
                    .filter(|partnership| partnership.partner == self.key)
                    .map(move |partnership| Partnership { network, partnership })
            })
            .collect()
    }
}

/// How partners are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PartnerQuery;

#[object]
impl PartnerQuery {
    /// The partners whose name has the words of a filter, in the networks that its other parts
    /// select; by name.
    fn partners<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Partner<'a>>, ApiError> {
        let keys = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?.partners();
        Connection::new("partners", scope.list(keys), &Page { first, after, last, before })
    }

    /// The partner with this slug.
    fn partner<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Partner<'a>> {
        Partner::find(scope, &slug)
    }
}
