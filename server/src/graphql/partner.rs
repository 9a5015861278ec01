//! The organisations of the networks.

use async_graphql::{ID, Object};
use catalogue::{Snapshot, Table};

use super::{
    network::{Network, Partnership},
    node::{At, Entity},
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
#[Object]
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
