//! `/reti/{slug}`: one network, whole.

use leptos::prelude::*;

use super::error;
use crate::{
    Answer, Status, Visit, parts,
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(network) = visit.snapshot.networks.get(slug) else { return error::not_found(visit, slug) };
    shell::document(visit, || Page {
        status: Status::Found,
        title: network.name.clone(),
        description: network.summary.clone(),
        islands: Islands::None,
        body: view! {
            <h1>{network.name.clone()}</h1>
            <p lang="it">{network.summary.clone()}</p>
            {parts::sources(visit, &network.sources)}
        }
        .into_any(),
    })
}
