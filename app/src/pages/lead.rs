//! `/stampa/spunti/{slug}`: one lead with its numbers, its sources and whom to call.

use catalogue::lead::{Area, Lead, Rule, in_area};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    drawing::{Drawing, Kind},
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many offices are named.
const OFFICES: usize = 4;

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let leads = visit.pieces.leads(visit.snapshot, visit.today);
    match leads.iter().find(|lead| lead.slug(visit.snapshot) == slug) {
        Some(lead) => found(visit, lead),
        // The rule is there, and what it is about may be: it finds nothing of it today.
        None if Rule::parse(slug.split('.').next().unwrap_or_default()).is_some() => gone(visit),
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
            let figures = said.figures.iter().map(|(text, href)| {
                view! { <li><a href=href.clone()>{text.clone()}</a></li> }
            });
            view! {
                {parts::breadcrumb(visit, vec![press], &said.title)}
                <article class="record">
                    <h1>{said.title.clone()}</h1>
                    <p class="lead">{said.text.clone()}</p>
                    {said.comparison.clone().map(|text| view! { <p>{text}</p> })}
                    {parts::section("numeri", language.text("lead-figures"), view! { <ul>{figures.collect_view()}</ul> })}
                    {parts::section("fonti", language.text("lead-sources"), parts::sources(visit, &lead.sources))}
                    {parts::section("chiamare", language.text("lead-call"), call(visit, lead))}
                    {parts::section("attenzione", language.text("lead-care"), view! {
                        <p>{language.text("lead-care-text")}</p>
                    })}
                    {parts::section("immagine", language.text("lead-picture"), picture(visit, lead))}
                    {parts::chips([Link::kit(visit, &Address::Lead(lead.slug(visit.snapshot)))])}
                    {parts::actions(visit, &said.title)}
                </article>
            }
            .into_any()
        },
    })
}

/// The offices of the networks that it is about.
fn call(visit: &Visit<'_>, lead: &Lead) -> AnyView {
    let snapshot = visit.snapshot;
    let offices = snapshot.networks.all(&lead.networks).take(OFFICES).map(|network| {
        let contact = network.contact.as_ref();
        let phone = contact.and_then(|it| it.phone.clone());
        let email = contact.and_then(|it| it.email.clone());
        let more = Link { href: format!("{}#oggi", visit.href(&Address::Network(network.slug.clone()))), text: visit.language.text("today-title"), lang: None };
        view! {
            <li>
                {Link::network(visit, network).view()}
                {phone.map(|phone| view! { ": " <a href=format!("tel:{}", phone.replace([' ', '/'], ""))>{phone.clone()}</a> })}
                {email.map(|email| view! { " · " <a href=format!("mailto:{email}")>{email.clone()}</a> })}
                " · " {more.view()}
            </li>
        }
    });
    view! { <ul>{offices.collect_view()}</ul> }.into_any()
}

/// A map or a chart of where it is news.
fn picture(visit: &Visit<'_>, lead: &Lead) -> AnyView {
    let province = match lead.provinces[..] {
        [key] => Some(visit.snapshot.provinces[key].sigla.clone()),
        _ => None,
    };
    let kind = match lead.rule {
        Rule::LeastDone | Rule::MissingAction | Rule::PlannedNeverTold => Kind::Actions,
        Rule::FewMunicipalities | Rule::PromisedMunicipalities => Kind::Coverage,
        Rule::ResidentsPerNetwork => Kind::Residents,
        Rule::MostPublished | Rule::NothingPublished | Rule::FiveYearsOn => Kind::Time,
        _ => Kind::Map,
    };
    super::drawings::figure(visit, &Drawing { province, ..Drawing::new(kind) })
}

/// A lead that a correction has taken away: since when.
fn gone(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    let revision = &visit.snapshot.revision;
    let date = crate::day::of(revision).map(|date| language.date(date)).unwrap_or_default();
    shell::document(visit, || Page {
        status: Status::Gone,
        title: language.text("lead-gone-title"),
        description: language.text("lead-gone-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("lead-gone-title")}</h1>
            <p class="lead">{language.text("lead-gone-text")}</p>
            <p>{language.fill("lead-gone-since", [("number", revision.number.into()), ("date", date.into())])}</p>
            {parts::chips([
                Link::page(visit, &Address::Press, "press-title"),
                Link::page(visit, &Address::News, "news-title"),
            ])}
        }
        .into_any(),
    })
}

/// How many leads a page shows before the others fold.
const SHOWN: usize = 2;

/// The leads of an area, those that stand out most first.
pub(super) fn list(visit: &Visit<'_>, area: Area) -> AnyView {
    let language = visit.language;
    let leads = visit.pieces.leads(visit.snapshot, visit.today);
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
