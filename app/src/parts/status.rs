//! One line on what a record is today: that the plan ended, what is known, how well it is attested.

use catalogue::{Evidence, Network, PartialDate, PlanValue};
use leptos::prelude::*;

use crate::{Address, Visit, Wording as _};

/// `Piano finito nel 2023 · 4 interventi: 2 fatti, 2 previsti · 5 fonti`.
pub(crate) fn network_status(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let interventions = || visit.snapshot.interventions.all(&network.interventions);
    let done = interventions().filter(|it| it.evidence == Evidence::Reported).count();
    let planned = network.interventions.len() - done;
    let mut known = language.count("status-interventions", network.interventions.len());
    let split: Vec<String> = [("status-done", done), ("status-planned", planned)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| language.count(key, count))
        .collect();
    if !split.is_empty() {
        known = format!("{known}: {}", language.list(split));
    }
    line(visit, &[known, language.count("status-sources", network.sources.len())])
}

/// That the plan ended, for pages that speak of more than one network.
pub(crate) fn plan_ended(visit: &Visit<'_>) -> AnyView {
    line(visit, &[])
}

fn line(visit: &Visit<'_>, others: &[String]) -> AnyView {
    let language = visit.language;
    let others: String = others.iter().flat_map(|text| [" · ", text]).collect();
    view! {
        <p class="status" data-note="ended">
            <a href=visit.href(&Address::Plan)>{ended(visit)}</a>
            {others}
        </p>
        <p class="footnote">{language.text("status-note")}</p>
    }
    .into_any()
}

fn ended(visit: &Visit<'_>) -> String {
    let end = visit.snapshot.plan.get("end").and_then(|fact| match &fact.value {
        PlanValue::Text(text) => PartialDate::parse(text.italian()),
        PlanValue::Number(_) => None,
    });
    match end {
        // A year is no quantity: it is written without a sign between thousands.
        Some(end) => visit.language.fill("status-ended", [("year", end.year().to_string().into())]),
        None => visit.language.text("status-ended-undated"),
    }
}
