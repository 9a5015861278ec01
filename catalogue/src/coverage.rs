//! Which network covers a municipality; or none; or the sources do not say.

use crate::{Candidate, Key, Municipality, Network, Snapshot, TerritoryEvidence};

/// What the sources say of a municipality and the networks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coverage {
    /// The list of a network names it.
    Covered {
        /// The network.
        network: Key<Network>,
        /// How well that list is known.
        evidence: TerritoryEvidence,
    },
    /// No list names it, and every network of its province has its whole list published.
    NotCovered,
    /// No list names it, but some list of its province is not wholly known, or a territory that is
    /// not counted among the networks names it.
    Unknown {
        /// The networks of its province whose list is not wholly known, by name.
        networks: Vec<Key<Network>>,
        /// The territory that names it.
        candidate: Option<Key<Candidate>>,
    },
}

impl Snapshot {
    /// What the sources say of this municipality and the networks.
    pub fn coverage(&self, municipality: &Municipality) -> Coverage {
        if let Some(network) = municipality.network {
            return Coverage::Covered { network, evidence: self.networks[network].territory.evidence };
        }
        let networks: Vec<_> = self.provinces[municipality.province]
            .networks
            .iter()
            .copied()
            .filter(|&network| self.networks[network].territory.evidence != TerritoryEvidence::Listed)
            .collect();
        if networks.is_empty() && municipality.candidate.is_none() {
            Coverage::NotCovered
        } else {
            Coverage::Unknown { networks, candidate: municipality.candidate }
        }
    }

    /// The networks of the municipalities around this one, nearest rings first, this one's own
    /// left out; at most `most`.
    pub fn networks_near(&self, municipality: &Municipality, most: usize) -> Vec<Key<Network>> {
        let mut seen = vec![false; self.municipalities.len()];
        let mut found: Vec<Key<Network>> = Vec::new();
        let mut ring: Vec<Key<Municipality>> = self.municipalities.key(&municipality.istat_code).into_iter().collect();
        while !ring.is_empty() && found.len() < most {
            let mut next = Vec::new();
            for key in ring {
                if std::mem::replace(&mut seen[key.index()], true) {
                    continue;
                }
                let place = &self.municipalities[key];
                if let Some(network) = place.network
                    && Some(network) != municipality.network
                    && !found.contains(&network)
                    && found.len() < most
                {
                    found.push(network);
                }
                next.extend(place.neighbours.iter().copied().filter(|key| !seen[key.index()]));
            }
            ring = next;
        }
        found
    }
}
