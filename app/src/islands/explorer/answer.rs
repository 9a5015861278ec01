//! What GraphQL answers to the explorer.

use serde::Deserialize;

use crate::islands::card::Network;

#[derive(Deserialize)]
pub(super) struct Answer {
    pub(super) networks: Networks,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Networks {
    pub(super) total_count: usize,
    pub(super) nodes: Vec<Network>,
    pub(super) facets: Facets,
}

#[derive(Deserialize)]
pub(super) struct Facets {
    provinces: Vec<Count>,
    themes: Vec<Count>,
    topics: Vec<Count>,
    audiences: Vec<Count>,
    evidence: Vec<Count>,
}

#[derive(Deserialize)]
struct Count {
    value: String,
    count: usize,
}

/// A number without the nodes behind it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Total {
    pub(super) total_count: usize,
}

impl Facets {
    /// The number of results of one value, by the parameter that carries it.
    pub(super) fn count(&self, parameter: &str, value: &str) -> Option<usize> {
        let counts = match parameter {
            "provincia" => &self.provinces,
            "tema" => &self.themes,
            "argomento" => &self.topics,
            "destinatari" => &self.audiences,
            "evidenza" => &self.evidence,
            _ => return None,
        };
        counts.iter().find(|count| count.value.eq_ignore_ascii_case(value)).map(|count| count.count)
    }
}
