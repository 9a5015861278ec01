//! The organisations of the networks.

use crate::{Key, Network, Row, Term};

/// An organisation that took part in one or more networks.
#[derive(Debug)]
pub struct Partner {
    /// The identifier in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What kind of body it is.
    pub kind: Key<Term>,
    /// The networks it took part in, by name; each [`crate::Partnership`] says where that is written.
    pub networks: Vec<Key<Network>>,
}

impl Row for Partner {
    fn slug(&self) -> &str {
        &self.slug
    }
}
