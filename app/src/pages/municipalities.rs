//! `/comuni`: the municipality that a reader names.

use crate::Wording as _;
use catalogue::Municipality;
use leptos::prelude::*;

use crate::{
    Address, Answer, Status, Visit, parts,
    shell::{self, Islands, Page},
};

/// How many municipalities are offered; a postal code of the mountains has up to twenty.
const MOST: usize = 24;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let Some(name) = visit.parameter("nome") else { return document(visit, None) };
    let keys = visit.snapshot.municipalities_named(name, MOST);
    let found: Vec<&Municipality> = visit.snapshot.municipalities.all(&keys).collect();
    visit.snapshot.municipality_meant(name).map_or_else(
        || document(visit, Some((name, &found))),
        |place| Answer::Redirect(visit.href(&Address::Municipality(place.slug.clone()))),
    )
}

fn is_postal_code(name: &str) -> bool {
    name.len() == 5 && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// The box, what was found for a name, and the way through the provinces.
fn document(visit: &Visit<'_>, asked: Option<(&str, &[&Municipality])>) -> Answer {
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
            {asked.map(|(name, found)| answer(visit, name, found))}
            <h2>{language.text("municipalities-provinces")}</h2>
            {provinces(visit)}
        }
        .into_any(),
    })
}

fn answer(visit: &Visit<'_>, name: &str, found: &[&Municipality]) -> AnyView {
    let language = visit.language;
    if found.is_empty() {
        let [title, advice] = if is_postal_code(name) {
            ["municipalities-none-code", "municipalities-none-code-text"]
        } else {
            ["municipalities-none", "municipalities-none-text"]
        };
        let name: String = name.chars().take(60).collect();
        let words = percent_encoding::utf8_percent_encode(&name, percent_encoding::NON_ALPHANUMERIC);
        let search = format!("{}?q={words}", visit.href(&Address::Search));
        return view! {
            <h2>{language.fill(title, [("name", name.as_str().into())])}</h2>
            <p>{language.text(advice)}</p>
            <p><a class="button" href=search>{language.fill("municipalities-search", [("name", name.into())])}</a></p>
        }
        .into_any();
    }
    let items: Vec<_> = found
        .iter()
        .map(|municipality| {
            let province = &visit.snapshot.provinces[municipality.province];
            let name = format!("{} ({})", municipality.name, province.sigla);
            let href = visit.href(&Address::Municipality(municipality.slug.clone()));
            view! { <li data-slug=municipality.slug.clone()><a href=href>{name}</a></li> }
        })
        .collect();
    view! {
        <h2>{language.count("municipalities-found", found.len())}</h2>
        <ul class="columns" id="risultati" data-totale=found.len()>{items}</ul>
    }
    .into_any()
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
