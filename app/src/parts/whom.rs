//! Whom a school can call today, in lines that fit on a sheet of paper, each as what it is.

use catalogue::Municipality;
use leptos::prelude::*;

use super::{Link, italian};
use crate::{Visit, Wording as _};

/// The office of the network of a municipality and the switchboard of its town hall.
pub(crate) fn whom_to_call(visit: &Visit<'_>, here: Option<&Municipality>) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let Some(here) = here else { return view! { <p>{language.text("whom-anywhere")}</p> }.into_any() };
    let office = here.network.map(|key| &snapshot.networks[key]).map(|network| {
        let lead = network.lead.as_ref().map(|lead| lead.name.clone());
        let contact = network.contact.as_ref();
        let lines = said([
            contact.and_then(|it| it.address.clone()),
            contact.and_then(|it| it.phone.clone()),
            contact.and_then(|it| it.email.clone()),
            network.website.clone(),
        ]);
        let lines = if lines.is_empty() { language.text("whom-no-office") } else { lines };
        view! {
            <p>
                {language.text("whom-network")} " " {Link::network(visit, network).view()}
                {lead.map(|lead| view! { " (" <span lang=italian(visit)>{lead}</span> ")" })} ": " {lines}
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
    let lines =
        hall.map(|hall| said([hall.phone.clone(), hall.email.clone(), hall.website.clone()])).unwrap_or_default();
    let cited = hall.and_then(|hall| hall.contacts.or(hall.listing)).map(|cited| {
        let date = cited.date.map(|date| format!(", {}", language.date(date))).unwrap_or_default();
        let publisher = snapshot.sources[cited.source].publisher.clone();
        view! { " " <small>"(" <span lang=italian(visit)>{publisher}</span> {date} ")"</small> }
    });
    let lines = (!lines.is_empty()).then(|| view! { " " <strong>{lines}</strong> {cited} });
    view! { <p>{ask} {lines}</p> }.into_any()
}

/// What there is, in one line.
fn said<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
