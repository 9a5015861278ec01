//! The end of the plan, said wherever something could be taken for a service that exists today.

use catalogue::{PartialDate, PlanValue};
use leptos::prelude::*;

use super::sources;
use crate::{Visit, Wording as _};

/// Says that the plan ended, and to ask the lead partner of the network.
pub(crate) fn ended(visit: &Visit<'_>) -> AnyView {
    let now = visit.language.text("ended-now");
    note(visit, view! { <p>{now}</p> }.into_any())
}

fn note(visit: &Visit<'_>, now: AnyView) -> AnyView {
    let language = visit.language;
    let end = visit.snapshot.plan.get("end");
    let date = end.and_then(|fact| match &fact.value {
        PlanValue::Text(text) => PartialDate::parse(text.italian()),
        PlanValue::Number(_) => None,
    });
    let text = date.map_or_else(
        || language.text("ended-undated"),
        |date| language.fill("ended", [("date", language.date(date).into())]),
    );
    view! {
        <div class="note" data-note="ended">
            <p>{text}</p>
            {now}
            {end.map(|fact| sources(visit, &fact.sources))}
        </div>
    }
    .into_any()
}
