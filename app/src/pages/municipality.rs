//! `/comuni/{slug}`: the answer for one municipality: which network, or none, or that the sources do not say.

use catalogue::{Candidate, Coverage, Intervention, Key, Municipality, Network, Source};
use leptos::prelude::*;
use serde_json::json;

use super::error;
use crate::{
    Address, Answer, Status, Visit,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// The source of borders and population.
const POPULATION: &str = "istat-confini-openpolis";
/// The source of postal codes.
const POSTAL_CODES: &str = "garda-informatica-cap";
/// The source of today's codes and names.
const CURRENT_CODES: &str = "istat-codici-2026";
/// How many near networks are shown.
const NEAR: usize = 3;

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let snapshot = visit.snapshot;
    let Some(municipality) = snapshot.municipality(slug) else {
        // Whoever has only the ISTAT code is led to the page.
        return snapshot.municipalities.get(slug).map_or_else(
            || error::not_found(visit, slug),
            |place| Answer::Redirect(visit.href(&Address::Municipality(place.slug.clone()))),
        );
    };
    let coverage = snapshot.coverage(municipality);
    shell::document(visit, || Page {
        status: Status::Found,
        title: title(visit, municipality, &coverage),
        description: answer(visit, municipality, &coverage),
        islands: Islands::None,
        body: body(visit, municipality, &coverage).into_any(),
    })
}

fn title(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> String {
    let values = [
        ("name", municipality.name.clone()),
        ("sigla", visit.snapshot.provinces[municipality.province].sigla.clone()),
        ("network", network_name(visit, coverage)),
    ];
    let key = match coverage {
        Coverage::Covered { .. } => "municipality-title-covered",
        Coverage::NotCovered => "municipality-title-none",
        Coverage::Unknown { .. } => "municipality-title-unknown",
    };
    visit.language.fill(key, values.map(|(name, value)| (name, value.into())))
}

/// The answer in one or two sentences.
fn answer(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> String {
    let province = &visit.snapshot.provinces[municipality.province];
    let values = [
        ("name", municipality.name.clone()),
        ("network", network_name(visit, coverage)),
        ("where", parts::in_province(visit, province)),
    ];
    let key = match coverage {
        Coverage::Covered { .. } => "municipality-covered",
        Coverage::NotCovered => "municipality-none",
        Coverage::Unknown { .. } => "municipality-unknown",
    };
    visit.language.fill(key, values.map(|(name, value)| (name, value.into())))
}

fn network_name(visit: &Visit<'_>, coverage: &Coverage) -> String {
    match coverage {
        Coverage::Covered { network, .. } => visit.snapshot.networks[*network].name.clone(),
        Coverage::NotCovered | Coverage::Unknown { .. } => String::new(),
    }
}

fn body(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let province = &snapshot.provinces[municipality.province];
    let found = match coverage {
        Coverage::Covered { network, .. } => covered(visit, municipality, &snapshot.networks[*network]),
        Coverage::NotCovered => none(visit, municipality),
        Coverage::Unknown { networks, candidate } => {
            let candidate = candidate.map(|key| told_by_candidate(visit, &snapshot.candidates[key]));
            unknown(visit, networks, candidate)
        }
    };
    view! {
        {parts::breadcrumb(visit, vec![Link::province(visit, province)], &municipality.name)}
        <article>
            <h1 lang=parts::italian(visit)>{municipality.name.clone()}</h1>
            <p class="lead">{answer(visit, municipality, coverage)}</p>
            {found}
            {named_in(visit, municipality)}
            {parts::section("comune", language.text("municipality-facts"), facts(visit, municipality))}
            {parts::section("vicini", language.text("municipality-near"), near(visit, municipality))}
        </article>
        {parts::json_ld(&json!({
            "@context": "https://schema.org",
            "@type": "AdministrativeArea",
            "name": municipality.name,
            "identifier": municipality.istat_code,
            "url": visit.href(&Address::Municipality(municipality.slug.clone())),
            "containedInPlace": { "@type": "AdministrativeArea", "name": province.name },
            "geo": {
                "@type": "GeoCoordinates",
                "latitude": municipality.latitude,
                "longitude": municipality.longitude,
            },
        }))}
    }
}

fn covered(visit: &Visit<'_>, municipality: &Municipality, network: &Network) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let territory = &network.territory;
    let note = territory.note.clone().map(|note| view! { <p class="caveat" lang=parts::italian(visit)>{note}</p> });
    let here = snapshot.municipalities.key(&municipality.istat_code);
    let (own, others): (Vec<&Intervention>, Vec<&Intervention>) = snapshot
        .interventions
        .all(&network.interventions)
        .partition(|it| here.is_some_and(|here| it.places.contains(&here)));
    let interventions: Vec<&Intervention> = own.into_iter().chain(others).collect();
    let done = if interventions.is_empty() {
        parts::absence(language.text("network-no-interventions"))
    } else {
        view! {
            <p>{language.text("evidence-explained")}</p>
            {parts::interventions(visit, interventions)}
        }
        .into_any()
    };
    let stories = (!network.stories.is_empty()).then(|| {
        let list = view! { <ul class="cards">{parts::stories(visit, &network.stories)}</ul> };
        parts::section("storie", language.text("network-stories"), list)
    });
    view! {
        <p>
            <strong>{Link::network(visit, network).view()}</strong>
            " "
            {parts::territory_badge(visit, territory.evidence)}
        </p>
        {note}
        {(!territory.sources.is_empty()).then(|| parts::sources(visit, &territory.sources))}
        <p lang=parts::italian(visit)>{network.summary.clone()}</p>
        {parts::sources(visit, &network.sources)}
        {parts::ended_for(visit, network)}
        {parts::section("chiamare", language.text("municipality-call"), view! {
            {parts::contact(visit, network)}
            {parts::sources(visit, &network.sources)}
        })}
        {parts::section("interventi", language.text("municipality-done"), done)}
        {stories}
    }
    .into_any()
}

fn none(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let province = &snapshot.provinces[municipality.province];
    let sources = list_sources(visit, &province.networks);
    view! {
        <p class="caveat" data-evidence="unknown">{partial_lists(visit)}</p>
        {parts::sources(visit, &sources)}
        {parts::section("reti", language.text("municipality-province-networks"), view! {
            {parts::networks(visit, &province.networks)}
        })}
        {parts::ended(visit)}
    }
    .into_any()
}

fn unknown(visit: &Visit<'_>, networks: &[Key<Network>], candidate: Option<AnyView>) -> AnyView {
    let language = visit.language;
    let candidates = (!networks.is_empty()).then(|| {
        parts::section(
            "reti",
            language.text("municipality-incomplete"),
            view! {
                <p>{language.text("municipality-incomplete-text")}</p>
                {parts::networks(visit, networks)}
                {parts::sources(visit, &list_sources(visit, networks))}
            },
        )
    });
    view! {
        <p class="caveat" data-evidence="unknown">{partial_lists(visit)}</p>
        {candidate}
        {candidates}
        {parts::ended(visit)}
    }
    .into_any()
}

/// That a new list could change the answer: the plan counts more municipalities than lists name.
fn partial_lists(visit: &Visit<'_>) -> String {
    let known: usize = visit.snapshot.networks.iter().map(|network| network.territory.municipalities.len()).sum();
    let counted = match visit.snapshot.plan.get("municipalities").map(|fact| &fact.value) {
        Some(catalogue::PlanValue::Number(number)) => *number,
        _ => 0,
    };
    visit.language.fill("municipality-lists", [("counted", counted.into()), ("known", known.into())])
}

/// The sources of these networks' lists, each once.
fn list_sources(visit: &Visit<'_>, networks: &[Key<Network>]) -> Vec<Key<Source>> {
    let mut sources: Vec<_> =
        visit.snapshot.networks.all(networks).flat_map(|network| network.territory.sources.iter().copied()).collect();
    sources.extend(visit.snapshot.plan.get("municipalities").iter().flat_map(|fact| fact.sources.iter().copied()));
    sources.sort_unstable();
    sources.dedup();
    sources
}

fn told_by_candidate(visit: &Visit<'_>, candidate: &Candidate) -> AnyView {
    let language = visit.language;
    let lang = parts::italian(visit);
    let href = format!("{}#{}", visit.href(&Address::Plan), candidate.slug);
    parts::section(
        "territorio",
        language.text("municipality-candidate"),
        view! {
            <p>
                <a href=href lang=lang>{candidate.name.clone()}</a>
                " "
                <span class="badge" data-evidence="unknown">{language.text("candidate-badge")}</span>
            </p>
            <p lang=lang>{candidate.summary.clone()}</p>
            <p class="caveat" lang=lang>{candidate.reason.clone()}</p>
            {parts::sources(visit, &candidate.sources)}
        },
    )
}

/// Interventions of other networks that name this municipality.
fn named_in(visit: &Visit<'_>, municipality: &Municipality) -> Option<AnyView> {
    let snapshot = visit.snapshot;
    let here = snapshot.municipalities.key(&municipality.istat_code)?;
    let others: Vec<&Intervention> = snapshot
        .interventions
        .iter()
        .filter(|it| Some(it.network) != municipality.network && it.places.contains(&here))
        .collect();
    (!others.is_empty()).then(|| {
        let title = visit.language.text("municipality-named");
        parts::section("altri-interventi", title, parts::interventions(visit, others))
    })
}

fn facts(visit: &Visit<'_>, municipality: &Municipality) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let province = &snapshot.provinces[municipality.province];
    let cited = |id: &str| {
        let keys: Vec<Key<Source>> = snapshot.sources.key(id).into_iter().collect();
        parts::sources(visit, &keys)
    };
    let codes = if municipality.postal_codes.is_empty() {
        parts::unsaid(visit)
    } else {
        view! { {municipality.postal_codes.join(", ")} {cited(POSTAL_CODES)} }.into_any()
    };
    let population = language.fill("municipality-residents", [("count", municipality.population_2023.into())]);
    let current = (municipality.current_istat_code != municipality.istat_code
        || municipality.current_name != municipality.name)
        .then(|| {
            let values = [
                ("name", municipality.current_name.clone().into()),
                ("code", municipality.current_istat_code.clone().into()),
            ];
            let text = language.fill("municipality-current-text", values);
            let value = view! { {text} {cited(CURRENT_CODES)} };
            parts::fact(language.text("municipality-current"), value)
        });
    let mut rows = vec![
        parts::fact(language.text("municipality-province"), Link::province(visit, province).view()),
        parts::fact(language.text("municipality-population"), view! { {population} {cited(POPULATION)} }),
        parts::fact(language.text("municipality-postal"), codes),
        parts::fact(language.text("municipality-code"), municipality.istat_code.clone()),
    ];
    rows.extend(current);
    parts::facts(rows)
}

fn near(visit: &Visit<'_>, municipality: &Municipality) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let items: Vec<_> = snapshot
        .municipalities
        .all(&municipality.neighbours)
        .map(|place| {
            let network = match place.network {
                Some(key) => Link::network(visit, &snapshot.networks[key]).view(),
                None => {
                    view! { <span data-evidence="unknown">{language.text("municipality-no-network")}</span> }.into_any()
                }
            };
            view! { <li>{Link::municipality(visit, place).view()} ": " {network}</li> }
        })
        .collect();
    let networks = snapshot.networks_near(municipality, NEAR);
    view! {
        {parts::place_map(visit, municipality)}
        <p>{language.text("municipality-neighbours")}</p>
        <ul class="columns">{items}</ul>
        <p>{language.text("municipality-networks-near")}</p>
        {parts::chips(snapshot.networks.all(&networks).map(|network| Link::network(visit, network)))}
    }
}
