//! `/comuni`: the municipality that a reader names. The box that leads here takes a need too, and a need with a place:
//! those are the search's.

use catalogue::{Filter, Municipality, PlaceReading};
use export::List;
use leptos::prelude::*;

use super::search;
use crate::{
    Address, Answer, Status, Visit, Wording as _, parts,
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let Some(name) = visit.query.name.as_deref() else { return document(visit, None) };
    let reading = visit.snapshot.read_place(name);
    match reading.this() {
        Some(key) => {
            let slug = visit.snapshot.municipalities[key].slug.clone();
            Answer::Redirect(Address::Municipality(slug).link(visit.language, visit.query))
        }
        None if search::asks_for_more(visit, name, &reading) => Answer::Redirect(search::href(visit, name)),
        None => document(visit, Some((name, &reading))),
    }
}

/// The box, what was found for a name, and the way through the provinces.
fn document(visit: &Visit<'_>, asked: Option<(&str, &PlaceReading)>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("municipalities-title"),
        description: language.text("municipalities-description"),
        islands: Islands::Some,
        body: view! {
            <h1>{language.text("municipalities-title")}</h1>
            <p class="lead">{language.text("municipalities-lead")}</p>
            {parts::place_box(visit)}
            {asked.map(|(name, reading)| answer(visit, name, reading))}
            <h2>{language.text("municipalities-provinces")}</h2>
            {parts::downloads(visit, List::Municipalities, &Filter::default(), visit.snapshot.municipalities.len())}
            {provinces(visit)}
        }
        .into_any(),
    })
}

/// The municipalities that may be meant; where there are none, the search over everything.
fn answer(visit: &Visit<'_>, name: &str, reading: &PlaceReading) -> AnyView {
    let language = visit.language;
    let href = |place: &Municipality| visit.href(&Address::Municipality(place.slug.clone()));
    let search = matches!(reading, PlaceReading::Nothing { .. }).then(|| {
        let words: String = name.chars().take(60).collect();
        let filter = Filter { text: Some(words.clone()), ..Filter::default() };
        let href = Address::Search.filtered(language, &filter);
        let text = language.fill("municipalities-search", [("name", words.into())]);
        view! { <p><a class="button" href=href>{text}</a></p> }
    });
    view! { {parts::which_place(visit, name, reading, href)} {search} }.into_any()
}

fn provinces(visit: &Visit<'_>) -> AnyView {
    let items: Vec<_> = visit
        .snapshot
        .provinces
        .iter()
        .map(|province| {
            let count = visit.language.count("municipalities-of", province.municipalities.len());
            let href = visit.href(&Address::Province(province.sigla.clone()));
            view! { <li><a href=href>{province.name.clone()}</a>" "<span class="muted">{count}</span></li> }
        })
        .collect();
    view! { <ul class="columns">{items}</ul> }.into_any()
}
