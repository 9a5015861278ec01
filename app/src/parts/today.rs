//! Whom to call today: the office of the reader's municipality or of a network, and what is open for everybody.

mod data;
mod office;
pub(crate) mod phone;
mod service;

use catalogue::{Municipality, Network};
use leptos::prelude::*;

pub(crate) use self::data::{contact_point, town_hall_data};
use self::office::Office;
use super::{folded_section, in_province, place_box, section};
use crate::{Visit, Wording as _};

/// The anchor of the block.
pub(crate) const ANCHOR: &str = "oggi";

/// Whom a resident calls today: the town hall, then the office of the network that the municipality was in.
pub(crate) fn today(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let language = visit.language;
    let unknown = visit.snapshot.town_hall(municipality).is_none();
    let unknown = unknown.then(|| view! { <p>{language.text("today-no-town-hall")}</p> });
    let offices = offices_of_municipality(visit, municipality);
    let offices: Vec<_> = offices.into_iter().map(|(office, whose)| office.view(visit, whose)).collect();
    section(ANCHOR, language.text("today-title"), view! { {unknown} {offices} })
}

/// The town hall of a municipality and the office of the network that it was in; each with the message of what it is.
pub(crate) fn offices_of_municipality(visit: &Visit<'_>, municipality: &Municipality) -> Vec<(Office, &'static str)> {
    let network = municipality.network.map(|key| &visit.snapshot.networks[key]);
    let own = network.and_then(Office::of_network);
    match (Office::of_town_hall(visit, municipality), own) {
        // The council led the network and has no other way for it: one body, said once.
        (Some(town_hall), Some(own)) if own.is_of(&town_hall) && !own.adds_to(&town_hall) => {
            vec![(town_hall, "today-switchboard")]
        }
        (town_hall, own) => {
            let town_hall = town_hall.map(|office| (office, "today-switchboard"));
            town_hall.into_iter().chain(own.map(|office| (office, "today-network-office"))).collect()
        }
    }
}

/// Whom to call in a municipality, in a few lines: the rest stands on its page.
pub(crate) fn call(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    Office::of_town_hall(visit, municipality).map_or_else(
        || view! { <p class="call">{visit.language.text("today-no-town-hall")}</p> }.into_any(),
        |office| office.call(visit),
    )
}

/// Whom to call about what a network did: its own office, else the town hall of its seat; and the
/// question which municipality the reader lives in, whose town hall is the way on today.
pub(crate) fn today_for(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let offices = offices_of_network(visit, network);
    let unknown =
        offices.is_empty().then(|| view! { <p data-evidence="unknown">{language.text("today-no-office")}</p> });
    let offices: Vec<_> = offices.into_iter().map(|(office, whose)| office.view(visit, whose)).collect();
    section(
        ANCHOR,
        language.text("today-title"),
        view! {
            {offices}
            {unknown}
            <h3>{language.text("today-yours")}</h3>
            <p>{language.text("today-yours-text")}</p>
            {place_box(visit)}
        },
    )
}

/// The same offices in lines, each as what it is.
pub(crate) fn call_lines(visit: &Visit<'_>, network: &Network) -> AnyView {
    let lines: Vec<_> =
        offices_of_network(visit, network).into_iter().map(|(office, whose)| office.line(visit, whose)).collect();
    if lines.is_empty() {
        return view! { <p data-evidence="unknown">{visit.language.text("today-no-office")}</p> }.into_any();
    }
    lines.into_any()
}

/// The same offices as plain text.
pub(crate) fn call_words(visit: &Visit<'_>, network: &Network) -> Vec<String> {
    let words: Vec<_> =
        offices_of_network(visit, network).iter().map(|(office, whose)| office.words(visit, whose)).collect();
    if words.is_empty() { vec![visit.language.text("today-no-office")] } else { words }
}

/// The office of a network, and the town hall of its seat where nobody answers there; each with the message of what
/// it is.
pub(crate) fn offices_of_network(visit: &Visit<'_>, network: &Network) -> Vec<(Office, &'static str)> {
    let own = Office::of_network(network);
    // A postal address alone answers nobody who calls.
    let answers = own.as_ref().is_some_and(Office::answers);
    let seat = visit.snapshot.seat(network).filter(|_| !answers);
    let town_hall = seat.and_then(|seat| Office::of_town_hall(visit, seat));
    match (own, town_hall) {
        // The council led the network: one body, said once.
        (Some(own), Some(town_hall)) if own.is_of(&town_hall) => vec![(town_hall.with(own), "today-lead-town-hall")],
        (own, town_hall) => {
            let own = own.map(|office| (office, "today-network-office"));
            own.into_iter().chain(town_hall.map(|office| (office, "today-seat"))).collect()
        }
    }
}

/// What is open today, whoever asks: in the province of this municipality, the schools for adults
/// nearest to it first.
pub(crate) fn open_for_all(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let province = &visit.snapshot.provinces[municipality.province];
    let title = visit.language.fill("today-open", [("where", in_province(visit, province).into())]);
    folded_section("aperti", title, service::list(visit, municipality))
}
