//! The organisations of the networks.

use async_graphql::{Context, ID, Object};
use catalogue::{Snapshot, Table};

use super::{
    connection::{Connection, Page},
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
#[Object(serial)]
impl<'a> Partner<'a> {
    /// The identifier among everything.
    pub(crate) async fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses.
    async fn slug(&self) -> &str {
        &self.row().slug
    }

    /// Its name.
    async fn name(&self) -> &str {
        &self.row().name
    }

    /// What kind of body it is.
    async fn kind(&self) -> Term<'a> {
        Term(&self.scope.snapshot.vocabulary.partner_kinds[self.row().kind])
    }

    /// The networks it took part in, by name.
    async fn networks(&self) -> Vec<Network<'a>> {
        self.scope.list(self.row().networks.iter().copied())
    }

    /// The same networks, with where it is written that it took part.
    async fn partnerships(&self) -> Vec<Partnership<'a>> {
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

#[Object(serial)]
impl PartnerQuery {
    /// The partners whose name has the words of a filter, in the networks that its other parts
    /// select; by name.
    async fn partners<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Partner<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?.partners();
        Connection::new("partners", scope.list(keys), &Page { first, after, last, before })
    }

    /// The partner with this slug.
    async fn partner<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Partner<'a>> {
        Partner::find(Scope::of(ctx), &slug)
    }
}
