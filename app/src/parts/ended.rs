//! The end of the plan, said wherever something could be taken for a service that exists today.

use crate::Wording as _;
use catalogue::{Network, PartialDate, PlanValue};
use leptos::prelude::*;

use super::{Link, said, sources};
use crate::Visit;

/// Says that the plan ended, and to ask the lead partner of the network.
pub(crate) fn ended(visit: &Visit<'_>) -> AnyView {
    let now = visit.language.text("ended-now");
    note(visit, view! { <p>{now}</p> }.into_any())
}

/// Says that the plan ended, and names the lead partner of this network.
pub(crate) fn ended_for(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let contact = Link {
        href: format!("{}#capofila", Link::network(visit, network).href),
        text: language.text("ended-contact"),
        lang: None,
    };
    let ask = match &network.lead {
        Some(lead) => view! { {language.text("ended-ask")} " " {said(visit, &lead.name)} ". " }.into_any(),
        None => view! { {language.text("ended-ask-unknown")} " " }.into_any(),
    };
    note(visit, view! { <p>{ask} {contact.view()}</p> }.into_any())
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
