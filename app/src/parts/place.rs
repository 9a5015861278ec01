//! The box in which a reader types the name of a municipality.

use leptos::prelude::*;

use super::plural;
use crate::{
    Address, Visit,
    islands::{PlaceBox, Words},
};

/// The longest text that the box gives back, in characters.
const LONGEST: usize = 100;

/// The box; the page that holds it has islands.
pub(crate) fn place_box(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let typed: String = visit.parameter("nome").unwrap_or_default().chars().take(LONGEST).collect();
    let mut words = vec![
        ("action".to_owned(), visit.href(&Address::Municipalities)),
        ("names".to_owned(), visit.assets.places.clone()),
        ("typed".to_owned(), typed),
        ("thousands".to_owned(), language.thousands().into()),
    ];
    for name in ["label", "search", "suggestions"] {
        words.push((name.into(), language.text(&format!("place-{name}"))));
    }
    words.extend(plural(visit, "found", "place-found"));
    let words = Words(words);
    view! { <PlaceBox words/> }.into_any()
}
