//! `/numeri`: each network by each Action, planned and done; every number is a link to what it counts.

use catalogue::{Evidence, Filter, Key, List, Network, Order, lead};
use leptos::prelude::*;

use crate::{
    Address, Answer, Query, Status, Visit, Wording as _,
    drawing::{Drawing, Kind},
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("numbers-title"),
        description: language.text("numbers-lead"),
        islands: Islands::None,
        body: {
            let press = Link::page(visit, &Address::Press, "press-title");
            view! {
                {parts::breadcrumb(visit, vec![press], &language.text("numbers-title"))}
                <h1>{language.text("numbers-title")}</h1>
                <p class="lead">{language.text("numbers-lead")}</p>
                {orders(visit)}
                {matrix(visit)}
                <p class="caveat">{language.text("press-known")}</p>
                {super::drawings::figure(visit, &Drawing::new(Kind::Coverage))}
                {parts::actions(visit, &language.text("numbers-title"))}
            }
            .into_any()
        },
    })
}

/// The ways to sort the networks.
fn orders(visit: &Visit<'_>) -> AnyView {
    let now = visit.query.order.unwrap_or(Order::Name);
    let links = Address::Numbers.orders().iter().map(|&order| {
        let asked = (order != Order::Name).then_some(order);
        let href = Address::Numbers.link(visit.language, &Query { order: asked, ..Query::default() });
        let current = (order == now).then_some("true");
        view! { <li><a href=href aria-current=current>{visit.language.text(&format!("order-{}", order.slug()))}</a></li> }
    });
    view! { <ul class="chips orders">{links.collect_view()}</ul> }.into_any()
}

fn matrix(visit: &Visit<'_>) -> AnyView {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let mut keys: Vec<Key<Network>> = snapshot.networks.keys().collect();
    match visit.query.order {
        Some(Order::Interventions) => {
            keys.sort_by_key(|&key| std::cmp::Reverse(snapshot.networks[key].interventions.len()));
        }
        Some(Order::Municipalities) => {
            keys.sort_by_key(|&key| std::cmp::Reverse(snapshot.networks[key].territory.municipalities.len()));
        }
        _ => {}
    }
    let heads = snapshot.vocabulary.themes.iter().map(|theme| {
        view! { <th scope="col">{Link { text: language.said(&theme.short), ..Link::theme(visit, theme) }.view()}</th> }
    });
    let rows = keys.iter().map(|&key| {
        let network = &snapshot.networks[key];
        let own = Filter { networks: vec![network.slug.clone()], ..Filter::default() };
        view! { <tr><th scope="row">{Link::network(visit, network).view()}</th>{cells(visit, &own)}</tr> }
    });
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=language.text("numbers-title")>
            <table class="matrix">
                <thead>
                    <tr>
                        <th scope="col">{language.text("numbers-network")}</th>
                        {heads.collect_view()}
                        <th scope="col">{language.text("numbers-total")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot><tr><th scope="row">{language.text("numbers-total")}</th>{cells(visit, &Filter::default())}</tr></tfoot>
            </table>
        </div>
        <p class="footnote">{language.text("numbers-note")}</p>
    }
    .into_any()
}

/// What a filter selects of each Action, and of all.
fn cells(visit: &Visit<'_>, filter: &Filter) -> AnyView {
    let themes = visit.snapshot.vocabulary.themes.iter().map(|theme| vec![theme.slug.clone()]);
    let each = themes.chain([Vec::new()]).map(|themes| cell(visit, &Filter { themes, ..filter.clone() }));
    each.collect_view().into_any()
}

/// `3 + 2`: done and planned, each a link to its list.
fn cell(visit: &Visit<'_>, filter: &Filter) -> AnyView {
    let language = visit.language;
    let number = |evidence: Evidence| {
        let filter = Filter { evidence: vec![evidence.slug().to_owned()], ..filter.clone() };
        let selection = visit.snapshot.select(&filter).ok();
        let count = selection.map(|it| lead::count(&it, List::Interventions)).unwrap_or_default();
        let text = language.whole(i64::try_from(count).unwrap_or(i64::MAX));
        if count == 0 {
            return text.into_any();
        }
        let label = language.fill(&format!("numbers-{}", evidence.slug()), [("count", count.into())]);
        let href = parts::listed(language, List::Interventions, &filter);
        view! { <a href=href aria-label=label>{text}</a> }.into_any()
    };
    view! { <td>{number(Evidence::Reported)} " + " {number(Evidence::Planned)}</td> }.into_any()
}
