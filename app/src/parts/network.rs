//! Networks in a list.

use catalogue::{Key, Network};
use leptos::prelude::*;

use super::{Link, folded_after, territory_badge, text_view};
use crate::{Visit, Wording as _};

/// Networks as cards, each with what it is and how well its territory is known.
pub(crate) fn networks(visit: &Visit<'_>, keys: &[Key<Network>]) -> AnyView {
    first_networks(visit, keys, keys.len())
}

/// Networks as cards, of which so many are shown and the others fold.
pub(crate) fn first_networks(visit: &Visit<'_>, keys: &[Key<Network>], shown: usize) -> AnyView {
    let items = visit.snapshot.networks.all(keys).map(|network| card(visit, network));
    folded_after(visit, shown, "cards", items.collect())
}

fn card(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let count = language.count("count-interventions", network.interventions.len());
    view! {
        <li class="card" data-slug=network.slug.clone()>
            <h3>{Link::network(visit, network).view()}</h3>
            <p>{text_view(visit, &network.summary)}</p>
            <p>
                {language.count("count-municipalities", network.territory.municipalities.len())}
                " · "
                {count}
            </p>
            <p>{territory_badge(visit, network.territory.evidence)}</p>
        </li>
    }
    .into_any()
}
