//! What the sources say of one municipality and the networks, whole.

use catalogue::{Candidate, Coverage, Filter, Intervention, Key, Municipality, Network, PlanValue, Source};
use leptos::prelude::*;

use crate::{
    Address, Visit, Wording as _,
    parts::{self, Link},
};

/// The network, or whom else to ask.
pub(super) fn view(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> AnyView {
    let snapshot = visit.snapshot;
    match coverage {
        Coverage::Covered { network, .. } => covered(visit, municipality, &snapshot.networks[*network]),
        Coverage::NotCovered => none(visit, municipality),
        Coverage::Unknown { networks, candidate } => {
            let candidate = candidate.map(|key| told_by_candidate(visit, &snapshot.candidates[key]));
            view! {
                <p class="footnote" data-evidence="unknown">{partial_lists(visit)}</p>
                {candidate}
                {(!networks.is_empty()).then(|| incomplete(visit, networks))}
            }
            .into_any()
        }
    }
}

fn covered(visit: &Visit<'_>, municipality: &Municipality, network: &Network) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let territory = &network.territory;
    let note = territory.note.as_ref().map(|note| parts::footnote(visit, note));
    let here = snapshot.municipalities.key(&municipality.istat_code);
    let (own, others): (Vec<&Intervention>, Vec<&Intervention>) = snapshot
        .interventions
        .all(&network.interventions)
        .partition(|it| here.is_some_and(|here| it.places.contains(&here)));
    let interventions: Vec<&Intervention> = own.into_iter().chain(others).collect();
    let done = if interventions.is_empty() {
        view! { <p data-evidence="unknown">{language.text("network-no-interventions")}</p> }.into_any()
    } else {
        view! {
            <h3>{Link::network(visit, network).view()}</h3>
            {parts::rows(visit, &interventions)}
            <p class="footnote">{language.text("evidence-explained")}</p>
        }
        .into_any()
    };
    let filter = Filter { municipalities: vec![municipality.istat_code.clone()], ..Filter::default() };
    let on_map = Address::Explorer.filtered(language, &filter) + "#mappa";
    let stories = (!network.stories.is_empty()).then(|| {
        let list = view! { <ul class="cards">{parts::stories(visit, &network.stories)}</ul> };
        parts::list_section(visit, "storie", language.text("network-stories"), network.stories.len(), list)
    });
    view! {
        <p>
            <strong>{Link::network(visit, network).view()}</strong>
            " "
            {parts::territory_badge(visit, territory.evidence)}
        </p>
        {note}
        {(!territory.sources.is_empty()).then(|| parts::sources(visit, &territory.sources))}
        <p>{parts::text_view(visit, &network.summary)}</p>
        {parts::sources(visit, &network.sources)}
        <p><a href=on_map>{language.text("municipality-on-map")}</a></p>
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
        <p class="footnote" data-evidence="unknown">{partial_lists(visit)}</p>
        {parts::sources(visit, &sources)}
        {parts::section("reti", language.text("municipality-province-networks"), view! {
            {parts::networks(visit, &province.networks)}
        })}
    }
    .into_any()
}

/// The networks of the province whose list is not wholly known.
fn incomplete(visit: &Visit<'_>, networks: &[Key<Network>]) -> AnyView {
    let language = visit.language;
    parts::section(
        "reti",
        language.text("municipality-incomplete"),
        view! {
            <p>{language.text("municipality-incomplete-text")}</p>
            {parts::networks(visit, networks)}
            {parts::sources(visit, &list_sources(visit, networks))}
        },
    )
}

/// That a new list could change the answer: the plan counts more municipalities than lists name.
fn partial_lists(visit: &Visit<'_>) -> String {
    let known: usize = visit.snapshot.networks.iter().map(|network| network.territory.municipalities.len()).sum();
    let counted = match visit.snapshot.plan.get("municipalities").map(|fact| &fact.value) {
        Some(PlanValue::Number(number)) => *number,
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
            <p>{parts::text_view(visit, &candidate.summary)}</p>
            <p class="footnote">{parts::text_view(visit, &candidate.reason)}</p>
            {parts::sources(visit, &candidate.sources)}
        },
    )
}

/// Interventions of other networks that name this municipality.
pub(super) fn named_in(visit: &Visit<'_>, municipality: &Municipality) -> Option<AnyView> {
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
