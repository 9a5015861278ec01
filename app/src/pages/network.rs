//! `/reti/{slug}`: one network, whole.

use catalogue::{Intervention, Key, Network, Source};
use leptos::prelude::*;

use super::error;
use crate::{
    Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many municipalities are named before the others fold.
const PLACES: usize = 8;

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
    let own: Vec<&Intervention> = snapshot.interventions.all(&network.interventions).collect();
    let interventions = (!own.is_empty())
        .then(|| parts::section("interventi", language.text("network-interventions"), done(visit, &own)));
    let partners = (!network.partners.is_empty()).then(|| {
        let title = language.text("network-partners");
        parts::list_section(visit, "partner", title, network.partners.len(), partnerships(visit, network))
    });
    let stories = (!network.stories.is_empty()).then(|| {
        let title = language.text("network-stories");
        parts::list_section(visit, "storie", title, network.stories.len(), story_list(visit, network))
    });
    let notes: Vec<_> = network.caveats.iter().map(|text| parts::footnote(visit, text)).collect();
    let open = snapshot.seat(network).map(|seat| parts::open_for_all(visit, seat));
    view! {
        {parts::breadcrumb(visit, vec![Link::province(visit, seat)], &network.name)}
        <article class="record network">
            <div class="record-head">
                <h1 lang=lang translate="no">{network.name.clone()}</h1>
                {parts::network_status(visit, network)}
                <p class="lead">{parts::text_view(visit, &network.summary)}</p>
            </div>
            <aside class="record-side">
                {parts::today_for(visit, network)}
                {parts::network_map(visit, network)}
            </aside>
            <div class="record-main">
                {notes}
                {parts::actions(visit, &network.name)}
                {interventions}
                {parts::section("dove", language.text("network-where"), territory(visit, network))}
                {partners}
                {stories}
                {silent(visit, network)}
                {open}
                {parts::folded_section("fonti", language.text("network-sources"), proof(visit, network))}
            </div>
        </article>
        {parts::json_ld(&parts::project(visit, network))}
    }
}

/// What the sources do not speak of, in one sentence.
fn silent(visit: &Visit<'_>, network: &Network) -> Option<AnyView> {
    let missing: Vec<String> = [
        ("silent-interventions", network.interventions.is_empty()),
        ("silent-partners", network.partners.is_empty()),
        ("silent-stories", network.stories.is_empty()),
        ("silent-lead", network.lead.is_none()),
    ]
    .into_iter()
    .filter(|(_, is_missing)| *is_missing)
    .map(|(key, _)| visit.language.text(key))
    .collect();
    (!missing.is_empty()).then(|| {
        let text = visit.language.fill("silent", [("what", visit.language.list(missing).into())]);
        view! { <p data-evidence="unknown">{text}</p> }.into_any()
    })
}

fn territory(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let territory = &network.territory;
    let note = territory.note.as_ref().map(|note| parts::footnote(visit, note));
    let sources = (!territory.sources.is_empty()).then(|| parts::sources(visit, &territory.sources));
    let places = if territory.municipalities.is_empty() {
        view! { <p data-evidence="unknown">{language.text("network-no-municipalities")}</p> }.into_any()
    } else {
        let places = snapshot.municipalities.all(&territory.municipalities);
        let items = places.map(|it| view! { <li>{Link::municipality(visit, it).view()}</li> }.into_any());
        parts::folded_after(visit, PLACES, "columns", items.collect())
    };
    view! {
        <p>{language.text("network-ambito")} " " {parts::said(visit, &network.ambito)} "."</p>
        <p>
            {language.count("count-municipalities", territory.municipalities.len())}
            " "
            {parts::territory_badge(visit, territory.evidence)}
        </p>
        {places}
        {note}
        {sources}
        <p>{language.text("network-provinces")}</p>
        {parts::chips(snapshot.provinces.all(&network.provinces).map(|it| Link::province(visit, it)))}
    }
}

fn partnerships(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let items: Vec<_> = network
        .partners
        .iter()
        .map(|partnership| {
            let partner = &snapshot.partners[partnership.partner];
            let kind = &snapshot.vocabulary.partner_kinds[partner.kind];
            view! {
                <li class="card">
                    <h3>{Link::partner(visit, partner).view()}</h3>
                    <p>{language.said(&kind.title)}</p>
                    {parts::sources(visit, &partnership.sources)}
                </li>
            }
            .into_any()
        })
        .collect();
    parts::folded(visit, "cards", items)
}

fn done(visit: &Visit<'_>, interventions: &[&Intervention]) -> impl IntoView + use<> {
    view! {
        {parts::interventions_by_theme(visit, interventions)}
        <p class="footnote">{visit.language.text("evidence-explained")}</p>
    }
}

fn story_list(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    view! { <ul class="cards">{parts::stories(visit, &network.stories)}</ul> }
}

/// Every source of the record once: first those by which it is one of the 35, in the open.
fn proof(visit: &Visit<'_>, network: &Network) -> impl IntoView + use<> {
    let others: Vec<Key<Source>> =
        network.sources.iter().copied().filter(|key| !network.participation.contains(key)).collect();
    let others = (!others.is_empty()).then(|| {
        view! {
            <p>{visit.language.text("network-other-sources")}</p>
            {parts::source_list(visit, &others)}
        }
    });
    view! {
        <div id="elenco-fonti">
            <p>{visit.language.text("network-proof")}</p>
            {parts::source_list(visit, &network.participation)}
            {others}
        </div>
    }
}
