//! `/scuole/esperienze`: what networks did with schools, by need, how, and how well that is known.

use std::cmp::Reverse;

use catalogue::{Evidence, Intervention, Need, Row, SchoolMatch, SchoolQuestion};
use leptos::prelude::*;

use crate::{
    Address, Answer, Query, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many similar ones an experience leads to.
const ALIKE: usize = 2;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("practices-title"),
        description: language.text("practices-lead"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let schools = Link::page(visit, &Address::Schools, "schools-title");
    let title = language.text("practices-title");
    let contents = visit.snapshot.needs.iter().map(|need| Link {
        href: format!("#{}", need.slug),
        text: language.said(&need.short),
        lang: None,
    });
    let sections: Vec<_> = visit
        .snapshot
        .needs
        .keys()
        .map(|key| {
            let asked = SchoolQuestion { need: key, municipality: None, level: None, language: None };
            let mut found = visit.snapshot.school_matches(asked).elsewhere;
            found.sort_by_key(|it| {
                let intervention = &visit.snapshot.interventions[it.intervention];
                (Reverse(intervention.evidence == Evidence::Reported), Reverse(intervention.summary.italian().len()))
            });
            section(visit, &visit.snapshot.needs[key], &found)
        })
        .collect();
    view! {
        {parts::breadcrumb(visit, vec![schools], &title)}
        <h1>{title.clone()}</h1>
        <p class="lead">{language.text("practices-lead")}</p>
        {parts::ended(visit)}
        <p>{language.text("evidence-explained")}</p>
        {parts::chips(contents)}
        {sections}
        {parts::section("classe", language.text("class-title"), class(visit))}
    }
}

fn section(visit: &Visit<'_>, need: &Need, found: &[SchoolMatch]) -> AnyView {
    let language = visit.language;
    let title = language.said(&need.short);
    let count = language.count("practices-count", found.len());
    let items = found.iter().map(|it| experience(visit, it)).collect_view();
    let list = (!found.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{count.clone()}</summary>
                <ul class="cards">{items}</ul>
            </details>
        }
    });
    let none = found.is_empty().then(|| view! { <p>{count}</p> });
    let ask = Link {
        href: Address::Schools.link(language, &Query { need: Some(need.slug.clone()), ..Query::default() }),
        text: language.text("practices-near"),
        lang: None,
    };
    view! {
        <section id=need.slug.clone()>
            <h2>{title}</h2>
            {none}
            {list}
            <p>{ask.view()}</p>
        </section>
    }
    .into_any()
}

fn experience(visit: &Visit<'_>, found: &SchoolMatch) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let intervention = &snapshot.interventions[found.intervention];
    let network = Link::network(visit, &snapshot.networks[intervention.network]);
    let reasons = parts::reasons(language, snapshot, None, found).join(" · ");
    let alike: Vec<_> = alike(visit, intervention)
        .into_iter()
        .map(|(other, topics)| {
            let network = Link::network(visit, &snapshot.networks[other.network]);
            let reason = language.count("practices-alike-reason", topics);
            view! { <li>{Link::intervention(visit, other).view()} " · " {network.view()} " (" {reason} ")"</li> }
        })
        .collect();
    let alike = (!alike.is_empty()).then(|| {
        view! {
            <details>
                <summary>{language.text("practices-alike")}</summary>
                <ul>{alike}</ul>
            </details>
        }
    });
    view! {
        <li class="card" data-slug=intervention.slug.clone()>
            <h3>{Link::intervention(visit, intervention).view()}</h3>
            <p>{parts::badge(visit, intervention.evidence)} " " {network.view()}</p>
            <p>{parts::text_view(visit, &intervention.summary)}</p>
            <p class="muted">{reasons}</p>
            {parts::sources(visit, &intervention.sources)}
            {alike}
        </li>
    }
}

/// The most similar interventions of other networks, with how many topics they share.
fn alike<'a>(visit: &Visit<'a>, intervention: &Intervention) -> Vec<(&'a Intervention, usize)> {
    let mut found: Vec<(&Intervention, usize)> = visit
        .snapshot
        .interventions
        .iter()
        .filter(|other| other.network != intervention.network)
        .map(|other| (other, other.topics.iter().filter(|topic| intervention.topics.contains(topic)).count()))
        .filter(|(_, shared)| *shared > 1)
        .collect();
    found.sort_by_key(|(other, shared)| (Reverse(*shared), other.slug()));
    found.truncate(ALIKE);
    found
}

/// An activity for a class: the fact behind a page.
fn class(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let steps: Vec<_> = (1..=5).map(|step| view! { <li>{language.text(&format!("class-step-{step}"))}</li> }).collect();
    let links = [
        Link::page(visit, &Address::Sources, "nav-sources"),
        Link::page(visit, &Address::Data, "nav-data"),
        Link::page(visit, &Address::Stories, "nav-stories"),
    ];
    view! {
        <p>{language.text("class-lead")}</p>
        <ol>{steps}</ol>
        {parts::chips(links)}
    }
    .into_any()
}
