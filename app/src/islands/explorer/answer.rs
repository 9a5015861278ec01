//! What GraphQL answers to the explorer.
//!
//! The browser has read the JSON already; its values are taken from where they are, because types
//! that are read from JSON weigh a few KB each.

use js_sys::Array;
use wasm_bindgen::JsValue;

use crate::islands::{
    ask::{at, list, number, text},
    card::Network,
};

/// The selected networks. Each part is read when it is asked for: the numbers must not wait for the list.
pub(super) struct Networks {
    pub(super) total: usize,
    nodes: JsValue,
    facets: JsValue,
}

impl Networks {
    /// Reads the field `networks`; none where it is not what was asked for.
    pub(super) fn read(data: &JsValue) -> Option<Self> {
        let networks = at(data, "networks");
        Some(Self {
            total: number(&networks, "totalCount")?,
            nodes: at(&networks, "nodes"),
            facets: at(&networks, "facets"),
        })
    }

    /// Whether the list has every network that is selected.
    pub(super) fn is_whole(&self) -> bool {
        number(&self.nodes, "length") == Some(self.total)
    }

    /// The list; none where it is not what was asked for.
    pub(super) fn list(&self) -> Option<Vec<Network>> {
        Array::from(&self.nodes).into_iter().map(|node| network(&node)).collect()
    }

    /// The number of results of each value of the parameter that carries it, the value in lower case.
    pub(super) fn counts(&self, parameter: &str) -> Vec<(String, usize)> {
        let facet = match parameter {
            "provincia" => "provinces",
            "tema" => "themes",
            "argomento" => "topics",
            "destinatari" => "audiences",
            "evidenza" => "evidence",
            _ => return Vec::new(),
        };
        let count = |count: JsValue| Some((text(&count, "value")?.to_ascii_lowercase(), number(&count, "count")?));
        list(&self.facets, facet).filter_map(count).collect()
    }
}

fn network(node: &JsValue) -> Option<Network> {
    Some(Network {
        slug: text(node, "slug")?,
        name: text(node, "name")?,
        province: text(node, "province.name")?,
        lead: text(node, "leadPartner.name"),
        themes: list(node, "themes").filter_map(|theme| text(&theme, "slug")).collect(),
        municipalities: number(node, "territory.count")?,
        evidence: text(node, "territory.evidence")?.to_ascii_lowercase(),
        interventions: number(node, "interventions.totalCount")?,
        done: number(node, "done.totalCount")?,
    })
}
