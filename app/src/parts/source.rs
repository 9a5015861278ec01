//! The mark that opens the sources of a fact, without scripts.

use catalogue::{Key, Source};
use leptos::prelude::*;

use super::{Link, action::report_link, italian, outside};
use crate::{Visit, Wording as _};

/// The source of borders and population.
pub(crate) const POPULATION: &str = "istat-confini-openpolis";
/// The source of postal codes.
pub(crate) const POSTAL_CODES: &str = "garda-informatica-cap";
/// The source of today's names and codes of municipalities.
pub(crate) const CURRENT_CODES: &str = "istat-codici-2026";
/// The source of settlements and other names.
pub(crate) const NAMES: &str = "geonames";
/// The source of lakes and rivers.
pub(crate) const WATER: &str = "gshhg-acque";

/// The register of state schools.
pub(crate) const SCHOOLS: &str = "mim-scuole-statali-2025-26";

/// The mark of the source of facts about places, whose records name none one by one.
pub(crate) fn sources_named(visit: &Visit<'_>, id: &str) -> AnyView {
    let keys: Vec<Key<Source>> = visit.snapshot.sources.key(id).into_iter().collect();
    sources(visit, &keys)
}

/// A small mark after a fact: it opens to the title, publisher, date and address of each source.
pub(crate) fn sources(visit: &Visit<'_>, keys: &[Key<Source>]) -> AnyView {
    view! {
        <details class="sources">
            <summary>{visit.language.count("sources-mark", keys.len())}</summary>
            <ul>{items(visit, keys)}</ul>
            {report_link(visit)}
        </details>
    }
    .into_any()
}

/// The sources of a whole page, in the open.
pub(crate) fn source_list(visit: &Visit<'_>, keys: &[Key<Source>]) -> AnyView {
    view! { <ul class="source-list">{items(visit, keys)}</ul> }.into_any()
}

fn items(visit: &Visit<'_>, keys: &[Key<Source>]) -> AnyView {
    let items: Vec<_> = visit.snapshot.sources.all(keys).map(|source| item(visit, source)).collect();
    items.into_any()
}

fn item(visit: &Visit<'_>, source: &Source) -> impl IntoView + use<> {
    let language = visit.language;
    let date = source.date.map_or_else(|| language.text("source-undated"), |date| language.date(date));
    let address = source.url.as_deref().map(|url| view! { " · " {outside(url)} });
    view! {
        <li>
            {Link::source(visit, source).view()}
            " "
            <span lang=italian(visit)>{source.publisher.clone()}</span>
            ", "
            {date}
            {address}
        </li>
    }
}
