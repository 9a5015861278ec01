//! The filter of a list without a map: a form, what is chosen, and the heading that names it.

use catalogue::{FacetCount, Facets, Filter, Part};
use leptos::prelude::*;

use super::{Link, chips, label, place_field};
use crate::{Address, Parameter, Query, Visit, Wording as _, islands::CHIPS};

/// How many results there are, with what was chosen: `9 reti: Bergamo, Scuola`.
pub(crate) fn heading(visit: &Visit<'_>, filter: &Filter, count: &str) -> String {
    let mut labels: Vec<String> = values(filter).take(CHIPS).map(|(part, value)| label(visit, part, value)).collect();
    let more = values(filter).count() - labels.len();
    if more > 0 {
        labels.push(visit.language.fill("active-more", [("count", more.into()), ("shown", more.into())]));
    }
    if labels.is_empty() { count.to_owned() } else { format!("{count}: {}", visit.language.list(labels)) }
}

/// The form that leads to the same list by another filter.
pub(crate) fn select_form(
    visit: &Visit<'_>,
    address: &Address,
    filter: &Filter,
    facets: &Facets,
    submit: String,
) -> AnyView {
    let language = visit.language;
    let places = place_field(visit, filter);
    let groups: Vec<_> = [
        (Part::Kind, "stories-kind", &facets.kinds),
        (Part::Network, "filter-network", &facets.networks),
        (Part::Year, "stories-year", &facets.years),
        (Part::Province, "filter-province", &facets.provinces),
        (Part::Theme, "filter-theme", &facets.themes),
        (Part::Topic, "filter-topic", &facets.topics),
        (Part::Audience, "filter-audience", &facets.audiences),
        (Part::Evidence, "filter-evidence", &facets.evidence),
        (Part::Language, "languages-title", &facets.languages),
    ]
    .into_iter()
    .filter_map(|(part, key, counts)| group(visit, filter, part, key, counts))
    .collect();
    // Where networks are not offered, those of the address are kept.
    let networks: Vec<_> = filter
        .networks
        .iter()
        .filter(|_| facets.networks.is_empty())
        .map(|slug| view! { <input type="hidden" name=Part::Network.parameter() value=slug.clone()/> })
        .collect();
    let order = visit.query.order.map(|order| {
        view! { <input type="hidden" name=Parameter::Order.name() value=order.slug()/> }
    });
    view! {
        <form class="filters record-filters" action=format!("{}#risultati", visit.href(address)) method="get">
            <p>
                <label for="parole">{language.text("stories-words")}</label>
                <input id="parole" type="search" name=Part::Text.parameter() value=filter.text.clone()/>
            </p>
            {groups}
            {places}
            {networks}
            {order}
            <button class="button" type="submit">{submit}</button>
        </form>
    }
    .into_any()
}

/// The orders of a list, each a link to the same selection.
pub(crate) fn orders(visit: &Visit<'_>, address: &Address, filter: &Filter) -> AnyView {
    let language = visit.language;
    let orders = address.orders();
    let now = visit.query.order.or(orders.first().copied());
    let links: Vec<_> = orders
        .iter()
        .map(|&order| {
            let asked = Some(order).filter(|order| orders.first() != Some(order));
            let query = Query { order: asked, ..visit.query.of(filter.clone()) };
            let current = (now == Some(order)).then_some("true");
            let text = language.text(&format!("order-{}", order.slug()));
            view! { <li><a href=address.link(language, &query) aria-current=current>{text}</a></li> }
        })
        .collect();
    view! {
        <nav class="orders" aria-label=language.text("index-order")>
            <p>{language.text("index-order")}</p>
            <ul class="chips">{links}</ul>
        </nav>
    }
    .into_any()
}

/// The values of one part with the number of results that each would give. Those that would give
/// none are left out, unless they are chosen.
fn group(visit: &Visit<'_>, filter: &Filter, part: Part, key: &str, counts: &[FacetCount]) -> Option<AnyView> {
    let language = visit.language;
    let chosen = |value: &str| filter.values(part).any(|it| it == value);
    let open = filter.values(part).next().is_some();
    let boxes: Vec<_> = counts
        .iter()
        .filter(|facet| facet.count > 0 || chosen(&facet.value))
        .map(|facet| {
            let id = format!("{}-{}", part.parameter(), facet.value);
            let count = language.whole(i64::try_from(facet.count).unwrap_or(i64::MAX));
            view! {
                <li>
                    <input
                        type="checkbox"
                        id=id.clone()
                        name=part.parameter()
                        value=facet.value.clone()
                        checked=chosen(&facet.value)
                    />
                    <label for=id>{label(visit, part, &facet.value)} " (" {count} ")"</label>
                </li>
            }
        })
        .collect();
    (!boxes.is_empty()).then(|| {
        view! {
            <details class="filter" open=open>
                <summary>{language.text(key)}</summary>
                <fieldset>
                    <legend>{language.text(key)}</legend>
                    <ul>{boxes}</ul>
                </fieldset>
            </details>
        }
        .into_any()
    })
}

/// The chosen values, each a link to the same list without it.
pub(crate) fn chosen(visit: &Visit<'_>, address: &Address, filter: &Filter) -> Option<AnyView> {
    let language = visit.language;
    let links: Vec<Link> = values(filter)
        .take(CHIPS)
        .map(|(part, value)| Link {
            href: address.link(language, &visit.query.of(filter.without(part, value))),
            text: language.fill("stories-remove", [("value", label(visit, part, value).into())]),
            lang: None,
        })
        .collect();
    let more = values(filter).count() - links.len();
    let more = (more > 0).then(|| {
        let text = language.fill("active-more", [("count", more.into()), ("shown", more.into())]);
        view! { <p>{text}</p> }
    });
    (!links.is_empty()).then(|| {
        view! {
            <p>{language.text("stories-chosen")}</p>
            {chips(links)}
            {more}
        }
        .into_any()
    })
}

fn values(filter: &Filter) -> impl Iterator<Item = (Part, &str)> {
    Part::ALL.into_iter().flat_map(|part| filter.values(part).map(move |value| (part, value)))
}
