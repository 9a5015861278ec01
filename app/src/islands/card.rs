//! One network in the list of results.

use leptos::{either::Either, prelude::*};
use serde::Deserialize;

use super::words::{Words, said};

/// A network as GraphQL tells it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Network {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) province: Named,
    pub(crate) lead_partner: Option<Named>,
    pub(crate) themes: Vec<Theme>,
    pub(crate) territory: Territory,
    pub(crate) interventions: Interventions,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Named {
    pub(crate) name: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Theme {
    pub(crate) slug: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Territory {
    /// How well it is known, in the letters of GraphQL: `LISTED`.
    pub(crate) evidence: String,
    pub(crate) count: usize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Interventions {
    pub(crate) total_count: usize,
}

/// The item of the list.
pub(crate) fn card(words: &Words, network: Network) -> impl IntoView + use<> {
    let data = words.data.clone();
    let lead = match network.lead_partner {
        Some(partner) => {
            let lead = format!("{} ", words.lead);
            Either::Left(view! { <p>{lead}<span lang=data.clone()>{partner.name}</span></p> })
        }
        None => Either::Right(view! { <p>{words.leaderless.clone()}</p> }),
    };
    let counted = |plural, count, none: &str| if count == 0 { none.into() } else { words.count(plural, count) };
    let facts = [
        network.province.name,
        counted(&words.municipalities, network.territory.count, &words.nowhere),
        counted(&words.interventions, network.interventions.total_count, &words.idle),
    ]
    .join(" · ");
    let evidence = network.territory.evidence.to_ascii_lowercase();
    let badge = said(&words.evidence, &evidence).map(ToOwned::to_owned).map(|text| {
        view! { <span class="badge" data-evidence=evidence>{text}</span> }
    });
    let themes: Vec<_> = network
        .themes
        .iter()
        .filter_map(|theme| said(&words.themes, &theme.slug))
        .map(|theme| view! { <li>{theme.to_owned()}</li> })
        .collect();
    let themes = (!themes.is_empty()).then(|| view! { <ul class="tags">{themes}</ul> });
    view! {
        <li data-slug=network.slug.clone()>
            <h3 lang=data><a href=format!("{}/reti/{}", words.prefix, network.slug)>{network.name}</a></h3>
            {lead}
            <p>{facts}{badge}</p>
            {themes}
        </li>
    }
}
