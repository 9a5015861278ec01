//! Whom to call today: the office of the reader's municipality or of a network, and what is open for everybody.

mod data;
mod office;
mod phone;
mod service;

use catalogue::{Municipality, Network};
use leptos::prelude::*;

pub(crate) use self::data::{contact_point, town_hall_data};
use self::office::Office;
use super::{folded_section, in_province, place_box, section};
use crate::{Visit, Wording as _};

/// The anchor of the block.
pub(crate) const ANCHOR: &str = "oggi";

/// Whom a resident calls today: the town hall.
pub(crate) fn today(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let language = visit.language;
    let town_hall = Office::of_town_hall(visit, municipality).map_or_else(
        || view! { <p>{language.text("today-no-town-hall")}</p> }.into_any(),
        |office| office.view(visit, "today-switchboard"),
    );
    section(ANCHOR, language.text("today-title"), town_hall)
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
    let own = Office::of_network(network);
    // A postal address alone answers nobody who calls.
    let answers = own.as_ref().is_some_and(Office::answers);
    let seat = visit.snapshot.seat(network).filter(|_| !answers);
    let town_hall = seat.and_then(|seat| Office::of_town_hall(visit, seat));
    let (own, town_hall) = match (own, town_hall) {
        // The council led the network: one body, said once.
        (Some(own), Some(town_hall)) if own.is_of(&town_hall) => {
            (None, Some(town_hall.with(own).view(visit, "today-lead-town-hall")))
        }
        (own, town_hall) => (
            own.map(|office| office.view(visit, "today-network-office")),
            town_hall.map(|office| office.view(visit, "today-seat")),
        ),
    };
    let unknown = (own.is_none() && town_hall.is_none())
        .then(|| view! { <p data-evidence="unknown">{language.text("today-no-office")}</p> });
    section(
        ANCHOR,
        language.text("today-title"),
        view! {
            {own}
            {town_hall}
            {unknown}
            <h3>{language.text("today-yours")}</h3>
            <p>{language.text("today-yours-text")}</p>
            {place_box(visit)}
        },
    )
}

/// What is open today, whoever asks: in the province of this municipality, the schools for adults
/// nearest to it first.
pub(crate) fn open_for_all(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let province = &visit.snapshot.provinces[municipality.province];
    let title = visit.language.fill("today-open", [("where", in_province(visit, province).into())]);
    folded_section("aperti", title, service::list(visit, municipality))
}
