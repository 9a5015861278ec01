//! `/stampa/spunti/{slug}`: one lead with its numbers, its sources and whom to call.

use catalogue::{
    Revision,
    lead::{Area, Lead, in_area},
};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Language, Parameter, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many offices are named.
const OFFICES: usize = 4;

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let leads = visit.leads();
    match leads.iter().find(|lead| lead.slug(visit.snapshot) == slug) {
        Some(lead) => found(visit, lead),
        None => error::not_found(visit, slug),
    }
}

fn found(visit: &Visit<'_>, lead: &Lead) -> Answer {
    let language = visit.language;
    let said = parts::say_lead(visit.snapshot, language, lead);
    shell::document(visit, || Page {
        status: Status::Found,
        title: said.title.clone(),
        description: said.text.clone(),
        islands: Islands::None,
        body: {
            let press = Link::page(visit, &Address::Press, "press-title");
            let figures = lead.figures.iter().zip(&said.figures).map(|(figure, (text, href))| {
                let again = parts::counted_again(figure).map(|link| view! { " · " {link.view()} });
                view! { <li><a href=href.clone()>{text.clone()}</a> {again.into_iter().collect_view()}</li> }
            });
            view! {
                {parts::breadcrumb(visit, vec![press], &said.title)}
                <article class="record">
                    <h1>{said.title.clone()}</h1>
                    <p class="lead">{said.text.clone()}</p>
                    {said.comparison.clone().map(|text| view! { <p>{text}</p> })}
                    {parts::section("numeri", language.text("lead-figures"), view! { <ul>{figures.collect_view()}</ul> })}
                    {parts::section("fonti", language.text("lead-sources"), parts::sources(visit, &lead.sources))}
                    {call(visit, lead)}
                    {parts::section("attenzione", language.text("lead-care"), view! {
                        <p>{language.text("lead-care-text")}</p>
                    })}
                    {parts::section("immagine", language.text("lead-picture"), super::drawings::figure(visit, &parts::lead_drawing(visit.snapshot, lead), None))}
                    {parts::chips([Link::kit(visit, &Address::Lead(lead.slug(visit.snapshot)))])}
                    {parts::actions(visit, &said.title)}
                </article>
            }
            .into_any()
        },
    })
}

/// The offices of the networks that it is about: none where it is about all of them.
fn call(visit: &Visit<'_>, lead: &Lead) -> Option<AnyView> {
    if lead.is_regional() || lead.networks.is_empty() {
        return None;
    }
    let offices = visit.snapshot.networks.all(&lead.networks).take(OFFICES).map(|network| {
        let href = format!("{}#oggi", visit.href(&Address::Network(network.slug.clone())));
        let more = Link { href, text: visit.language.text("today-title"), lang: None };
        view! {
            <li>
                {Link::network(visit, network).view()} " · " {more.view()}
                {parts::call_lines(visit, network)}
            </li>
        }
    });
    let offices = view! { <ul>{offices.collect_view()}</ul> };
    Some(parts::section("chiamare", visit.language.text("lead-call"), offices))
}

/// Until when a lead held that holds no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostLead {
    /// The last revision that had it.
    pub last: Revision,
    /// The first that has it no more; none where the same revision had it in another month.
    pub since: Option<Revision>,
}

/// A lead that was, and is no more: which revision had it last, and since which it is gone.
pub fn lead_gone(visit: &Visit<'_>, lost: &LostLead) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Gone,
        title: language.text("lead-gone-title"),
        description: language.text("lead-gone-text"),
        islands: Islands::None,
        body: {
            let since = lost.since.as_ref().map(|revision| {
                view! { <p>{revised(language, "lead-gone-since", revision)}</p> }
            });
            let then = visit.address.as_ref().map(|address| Link {
                href: format!("{}?{}=r{}", visit.href(address), Parameter::At.name(), lost.last.number),
                text: revised(language, "lead-gone-last", &lost.last),
                lang: None,
            });
            view! {
                <h1>{language.text("lead-gone-title")}</h1>
                <p class="lead">{language.text("lead-gone-text")}</p>
                {since}
                {then.map(|link| view! { <p>{link.view()}</p> })}
                {parts::chips([
                    Link::page(visit, &Address::Press, "press-title"),
                    Link::page(visit, &Address::News, "news-title"),
                ])}
            }
            .into_any()
        },
    })
}

/// A message with the number and the day of a revision.
fn revised(language: Language, key: &str, revision: &Revision) -> String {
    let date = crate::day::of(revision).map(|date| language.date(date)).unwrap_or_default();
    language.fill(key, [("number", revision.number.into()), ("date", date.into())])
}

/// How many leads a page shows before the others fold.
const SHOWN: usize = 2;

/// The leads of an area, those that stand out most first.
pub(super) fn list(visit: &Visit<'_>, area: Area) -> AnyView {
    let language = visit.language;
    let leads = visit.leads();
    let here: Vec<&Lead> = in_area(&leads, area).collect();
    if here.is_empty() {
        return view! { <p>{language.text("leads-none")}</p> }.into_any();
    }
    let (first, rest) = here.split_at(here.len().min(SHOWN));
    let cards = |leads: &[&Lead]| leads.iter().map(|lead| parts::lead_card(visit, lead)).collect_view();
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{language.count("leads-all", here.len())}</summary>
                <ul class="cards">{cards(rest)}</ul>
            </details>
        }
    });
    let few = (here.len() < 3).then(|| view! { <p>{language.count("leads-few", here.len())}</p> });
    view! {
        <p>{language.text("leads-lead")}</p>
        {few}
        <ul class="cards">{cards(first)}</ul>
        {rest}
    }
    .into_any()
}
