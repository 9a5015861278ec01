//! Whom a school can call today, in lines that fit on a sheet of paper, each as what it is.

use catalogue::Municipality;
use leptos::prelude::*;

use super::{Link, italian, phone};
use crate::{Visit, Wording as _};

/// The office of the network of a municipality and the switchboard of its town hall.
pub(crate) fn whom_to_call(visit: &Visit<'_>, here: Option<&Municipality>) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let Some(here) = here else { return view! { <p>{language.text("whom-anywhere")}</p> }.into_any() };
    let office = here.network.map(|key| &snapshot.networks[key]).map(|network| {
        let lead = network.lead.as_ref().map(|lead| lead.name.clone());
        let contact = network.contact.as_ref();
        let ways = line([
            contact.and_then(|it| it.address.clone()),
            contact.and_then(|it| it.phone.as_deref()).map(phone::national),
            contact.and_then(|it| it.email.clone()),
            network.website.clone(),
        ]);
        let ways = ways.unwrap_or_else(|| language.text("whom-no-office").into_any());
        view! {
            <p>
                {language.text("whom-network")} " " {Link::network(visit, network).view()}
                {lead.map(|lead| view! { " (" <span lang=italian(visit)>{lead}</span> ")" })} ": " {ways}
            </p>
        }
    });
    view! {
        {town_hall(visit, here)}
        {office}
    }
    .into_any()
}

/// The town hall's telephone, mail and website, with whoever publishes them, and of when.
fn town_hall(visit: &Visit<'_>, here: &Municipality) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let ask = language.fill("whom-municipality", [("place", here.name.clone().into())]);
    let hall = snapshot.town_halls.get(&here.istat_code);
    let ways = hall
        .and_then(|hall| line([hall.phone.as_deref().map(phone::national), hall.email.clone(), hall.website.clone()]));
    let cited = hall.and_then(|hall| hall.contacts.or(hall.listing)).map(|cited| {
        let date = cited.date.map(|date| format!(", {}", language.date(date))).unwrap_or_default();
        let publisher = snapshot.sources[cited.source].publisher.clone();
        view! { " " <small>"(" <span lang=italian(visit)>{publisher}</span> {date} ")"</small> }
    });
    let ways = ways.map(|ways| view! { " " <strong>{ways}</strong> {cited} });
    view! { <p>{ask} {ways}</p> }.into_any()
}

/// The ways that are known, in one line; each is read from left to right, whatever the language around it.
fn line<const N: usize>(ways: [Option<String>; N]) -> Option<AnyView> {
    let known = ways.into_iter().flatten().enumerate();
    let known: Vec<_> = known
        .map(|(index, way)| view! { {(index > 0).then_some(" · ")} <bdi dir="ltr" translate="no">{way}</bdi> })
        .collect();
    (!known.is_empty()).then(|| known.into_any())
}
