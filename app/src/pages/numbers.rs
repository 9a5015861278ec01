//! `/numeri`: each network by each Action, planned and done; every number is a link to what it counts.

use std::cmp::Reverse;

use catalogue::{Evidence, Filter, Key, List, Network, Order, Theme, lead};
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
                {parts::downloads(
                    visit,
                    export::List::Interventions,
                    &Filter::default(),
                    visit.snapshot.interventions.len(),
                )}
                <p class="caveat">{language.text("press-known")}</p>
                {super::drawings::figure(visit, &Drawing::new(Kind::Coverage), None)}
                {parts::actions(visit, &language.text("numbers-title"))}
            }
            .into_any()
        },
    })
}

/// The ways to sort the networks: by each thing that the table shows.
fn orders(visit: &Visit<'_>) -> AnyView {
    let now = visit.query.order.unwrap_or(Order::Name);
    let links = Address::Numbers.orders().iter().filter_map(|&order| {
        let name = order_name(visit, order)?;
        let asked = (order != Order::Name).then_some(order);
        let href = Address::Numbers.link(visit.language, &Query { order: asked, ..Query::default() });
        let current = (order == now).then_some("true");
        Some(view! { <li><a href=href aria-current=current>{name}</a></li> })
    });
    view! { <ul class="chips orders">{links.collect_view()}</ul> }.into_any()
}

/// What an order is called; none for an Action that there is not.
fn order_name(visit: &Visit<'_>, order: Order) -> Option<String> {
    match order {
        Order::Action(number) => theme(visit, number).map(|theme| visit.language.said(&theme.short)),
        _ => Some(visit.language.text(&format!("order-{}", order.slug()))),
    }
}

/// The theme of an Action.
fn theme<'a>(visit: &Visit<'a>, number: u8) -> Option<&'a Theme> {
    visit.snapshot.vocabulary.themes.iter().find(|theme| theme.number == number)
}

/// What the networks are sorted by the number of; none where they are sorted by name.
fn sorted_by(visit: &Visit<'_>) -> Option<Filter> {
    let known = |evidence: Evidence| Filter { evidence: vec![evidence.slug().to_owned()], ..Filter::default() };
    match visit.query.order? {
        Order::Interventions => Some(Filter::default()),
        Order::Done => Some(known(Evidence::Reported)),
        Order::Planned => Some(known(Evidence::Planned)),
        Order::Action(number) => {
            theme(visit, number).map(|theme| Filter { themes: vec![theme.slug.clone()], ..Filter::default() })
        }
        _ => None,
    }
}

/// How many interventions a filter selects.
fn count(visit: &Visit<'_>, filter: &Filter) -> usize {
    visit.snapshot.select(filter).map(|it| lead::count(&it, List::Interventions)).unwrap_or_default()
}

fn matrix(visit: &Visit<'_>) -> AnyView {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let own = |key: Key<Network>| vec![snapshot.networks[key].slug.clone()];
    let mut keys: Vec<Key<Network>> = snapshot.networks.keys().collect();
    if let Some(filter) = sorted_by(visit) {
        keys.sort_by_cached_key(|&key| Reverse(count(visit, &Filter { networks: own(key), ..filter.clone() })));
    }
    let sorted = |is_so: bool| is_so.then_some("descending");
    let now = visit.query.order.unwrap_or(Order::Name);
    let heads = snapshot.vocabulary.themes.iter().map(|theme| {
        let link = Link { text: language.said(&theme.short), ..Link::theme(visit, theme) };
        view! { <th scope="col" aria-sort=sorted(now == Order::Action(theme.number))>{link.view()}</th> }
    });
    let by_all = matches!(now, Order::Interventions | Order::Done | Order::Planned);
    let rows = keys.iter().map(|&key| {
        let network = &snapshot.networks[key];
        let own = Filter { networks: own(key), ..Filter::default() };
        view! { <tr><th scope="row">{Link::network(visit, network).view()}</th>{cells(visit, &own)}</tr> }
    });
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=language.text("numbers-title")>
            <table class="matrix">
                <thead>
                    <tr>
                        <th scope="col" aria-sort=(now == Order::Name).then_some("ascending")>
                            {language.text("numbers-network")}
                        </th>
                        {heads.collect_view()}
                        <th scope="col" aria-sort=sorted(by_all)>{language.text("numbers-total")}</th>
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

/// `3 + 2`: done and planned, each a link to its list; where there is neither, the eye sees a dash.
fn cell(visit: &Visit<'_>, filter: &Filter) -> AnyView {
    let language = visit.language;
    let of = |evidence: Evidence| {
        let filter = Filter { evidence: vec![evidence.slug().to_owned()], ..filter.clone() };
        (evidence, count(visit, &filter), filter)
    };
    let number = |(evidence, count, filter): (Evidence, usize, Filter)| {
        let text = language.whole(i64::try_from(count).unwrap_or(i64::MAX));
        if count == 0 {
            return view! { <span>{text}</span> }.into_any();
        }
        let label = language.fill(&format!("numbers-{}", evidence.slug()), [("count", count.into())]);
        let href = parts::listed(language, List::Interventions, &filter);
        view! { <a href=href aria-label=label>{text}</a> }.into_any()
    };
    let [done, planned] = [Evidence::Reported, Evidence::Planned].map(of);
    let class = (done.1 + planned.1 == 0).then_some("none");
    view! { <td class=class><span class="pair">{number(done)} " + " {number(planned)}</span></td> }.into_any()
}
