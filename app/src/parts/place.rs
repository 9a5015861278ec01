//! The box in which a reader types the name of a municipality.

use leptos::prelude::*;

use crate::{
    Address, Visit,
    islands::{PlaceBox, PlaceWords, Plural},
};

/// The box; the page that holds it has islands.
pub(crate) fn place_box(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let found = |count: usize| language.fill("place-found", [("count", count.into()), ("shown", "{}".into())]);
    let words = PlaceWords {
        action: visit.href(&Address::Municipalities),
        names: visit.assets.places.clone(),
        label: language.text("place-label"),
        search: language.text("place-search"),
        suggestions: language.text("place-suggestions"),
        found: Plural(found(1), found(2)),
        typed: visit.parameter("nome").unwrap_or_default().chars().take(100).collect(),
    };
    view! { <PlaceBox words/> }.into_any()
}
