//! `/reti/{slug}`: one network, whole.

use crate::Wording as _;
use catalogue::{Intervention, Network};
use leptos::prelude::*;

use super::error;
use crate::{
    Answer, Status, Visit,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(network) = visit.snapshot.networks.get(slug) else { return error::not_found(visit, slug) };
    shell::document(visit, || Page {
        status: Status::Found,
        title: network.name.clone(),
        description: description(visit, network),
        islands: Islands::None,
        body: body(visit, network).into_any(),
    })
}

fn description(visit: &Visit<'_>, network: &Network) -> String {
    let lead = network.lead.as_ref().map_or_else(|| visit.language.text("unsaid"), |lead| lead.name.clone());
    visit.language.fill(
        "network-description",
        [
            ("name", network.name.clone().into()),
            ("municipalities", network.territory.municipalities.len().into()),
            ("interventions", network.interventions.len().into()),
            ("lead", lead.into()),
        ],
    )
}

fn body(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let seat = &snapshot.provinces[network.province];
    let lang = parts::italian(visit);
    let sections = [
        ("capofila", "network-contact"),
        ("interventi", "network-interventions"),
        ("dove", "network-where"),
        ("partner", "network-partners"),
        ("storie", "network-stories"),
        ("fonti", "network-sources"),
    ];
    let entries: Vec<_> = sections
        .into_iter()
        .map(|(id, key)| view! { <li><a href=format!("#{id}")>{language.text(key)}</a></li> })
        .collect();
    let [contact, interventions, place, partners, stories, sources] = sections;
    let own: Vec<&Intervention> = snapshot.interventions.all(&network.interventions).collect();
    view! {
        {parts::breadcrumb(visit, vec![Link::province(visit, seat)], &network.name)}
        <article>
            <h1 lang=lang>{network.name.clone()}</h1>
            <p class="lead" lang=lang>{network.summary.italian().to_owned()}</p>
            {parts::share(visit)}
            {parts::ended_for(visit, network)}
            {parts::caveats(visit, &network.caveats)}
            {parts::sources(visit, &network.sources)}
            <nav class="toc" aria-label=language.text("toc")><ul>{entries}</ul></nav>
            {parts::section(contact.0, language.text(contact.1), whom(visit, network))}
            {parts::section(interventions.0, language.text(interventions.1), done(visit, &own))}
            {parts::section(place.0, language.text(place.1), territory(visit, network))}
            {parts::section(partners.0, language.text(partners.1), partnerships(visit, network))}
            {parts::section(stories.0, language.text(stories.1), told(visit, network))}
            {parts::section(sources.0, language.text(sources.1), proof(visit, network))}
        </article>
        {parts::json_ld(&parts::project(visit, network))}
    }
}

fn territory(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let territory = &network.territory;
    let note = territory
        .note
        .as_ref()
        .map(|note| note.italian().to_owned())
        .map(|note| view! { <p class="caveat" lang=parts::italian(visit)>{note}</p> });
    let sources = (!territory.sources.is_empty()).then(|| parts::sources(visit, &territory.sources));
    let places = if territory.municipalities.is_empty() {
        parts::absence(language.text("network-no-municipalities"))
    } else {
        parts::column(snapshot.municipalities.all(&territory.municipalities).map(|it| Link::municipality(visit, it)))
    };
    view! {
        <p>
            {language.count("count-municipalities", territory.municipalities.len())}
            " "
            {parts::territory_badge(visit, territory.evidence)}
        </p>
        {note}
        {sources}
        {parts::network_map(visit, network)}
        {places}
        <p>{language.text("network-provinces")}</p>
        {parts::chips(snapshot.provinces.all(&network.provinces).map(|it| Link::province(visit, it)))}
    }
}

fn whom(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    view! {
        <p>{visit.language.text("network-ambito")} " " {parts::said(visit, &network.ambito)} "."</p>
        {parts::contact(visit, network)}
        {parts::sources(visit, &network.sources)}
    }
}

fn partnerships(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    if network.partners.is_empty() {
        return parts::absence(language.text("network-no-partners"));
    }
    let items: Vec<_> = network
        .partners
        .iter()
        .map(|partnership| {
            let partner = &snapshot.partners[partnership.partner];
            let kind = &snapshot.vocabulary.partner_kinds[partner.kind];
            view! {
                <li class="card">
                    <h3>{Link::partner(visit, partner).view()}</h3>
                    <p>{language.said(&kind.title).to_owned()}</p>
                    {parts::sources(visit, &partnership.sources)}
                </li>
            }
        })
        .collect();
    view! { <ul class="cards">{items}</ul> }.into_any()
}

fn done(visit: &Visit<'_>, interventions: &[&Intervention]) -> AnyView {
    if interventions.is_empty() {
        return parts::absence(visit.language.text("network-no-interventions"));
    }
    view! {
        <p>{visit.language.text("evidence-explained")}</p>
        {parts::interventions_by_theme(visit, interventions)}
    }
    .into_any()
}

fn told(visit: &Visit<'_>, network: &Network) -> AnyView {
    if network.stories.is_empty() {
        return parts::absence(visit.language.text("network-no-stories"));
    }
    view! { <ul class="cards">{parts::stories(visit, &network.stories)}</ul> }.into_any()
}

fn proof(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    view! {
        <p>{visit.language.text("network-proof")}</p>
        {parts::source_list(visit, &network.participation)}
        <p>{visit.language.text("network-all-sources")}</p>
        {parts::source_list(visit, &network.sources)}
    }
}
