//! What a page asks where a place that was typed is several municipalities, or none.

use catalogue::{KnownBy, Municipality, PlaceAbsence, PlaceMatch, PlaceReading};
use leptos::prelude::*;

use super::{Link, column, italian};
use crate::Visit;

/// How many municipalities are shown to choose from: more than any postal code has.
pub(crate) const MOST: usize = 60;
/// The longest part of what was typed that is shown again.
const SHOWN: usize = 60;

/// The question which municipality is meant, with a link for each; `href` leads on with the one chosen.
pub(crate) fn which_place(
    visit: &Visit<'_>,
    typed: &str,
    reading: &PlaceReading,
    href: impl Fn(&Municipality) -> String,
) -> AnyView {
    let language = visit.language;
    let total = reading.matches().count();
    let links = reading.matches().take(MOST).map(|found| {
        let place = &visit.snapshot.municipalities[found.place];
        Link { href: href(place), text: place_label(visit, found), lang: italian(visit) }
    });
    let advice = match reading {
        PlaceReading::This { .. } | PlaceReading::Which(_) => String::new(),
        PlaceReading::Nothing { .. } if total > 0 => language.text("place-near"),
        PlaceReading::Nothing { .. } => language.text("municipalities-none-text"),
    };
    let cut = (total > MOST).then(|| {
        let values = [("shown", MOST.into()), ("total", total.into())];
        view! { <p>{language.fill("place-cut", values)}</p> }
    });
    view! {
        <h2>{place_question(visit, typed, reading)}</h2>
        {(!advice.is_empty()).then(|| view! { <p>{advice}</p> })}
        <div id="comuni-possibili" data-totale=total>{(total > 0).then(|| column(links))}</div>
        {cut}
    }
    .into_any()
}

/// The question, or what is known instead, in one line.
pub(crate) fn place_question(visit: &Visit<'_>, typed: &str, reading: &PlaceReading) -> String {
    let language = visit.language;
    let name: String = typed.trim().chars().take(SHOWN).collect();
    let count = reading.matches().count();
    let key = match reading {
        PlaceReading::This { .. } | PlaceReading::Which(_)
            if reading.matches().all(|found| found.by == KnownBy::PostalCode) =>
        {
            "place-which-code"
        }
        PlaceReading::This { .. } | PlaceReading::Which(_) => "place-which",
        PlaceReading::Nothing { absence: PlaceAbsence::OutsideLombardy, .. } => "place-outside",
        PlaceReading::Nothing { .. } if name.bytes().all(|it| it.is_ascii_digit()) => "municipalities-none-code",
        PlaceReading::Nothing { .. } => "municipalities-none",
    };
    language.fill(key, [("name", name.into()), ("count", count.into())])
}

/// A municipality with its province, and with the name that led to it where that is another:
/// `Tremezzina (CO), già Lenno`.
pub(crate) fn place_label(visit: &Visit<'_>, found: PlaceMatch) -> String {
    let snapshot = visit.snapshot;
    let place = &snapshot.municipalities[found.place];
    let name = format!("{} ({})", place.name, snapshot.provinces[place.province].sigla);
    let Some(known) = snapshot.known_as(found) else { return name };
    let key = match found.by {
        KnownBy::Former(_) => "place-formerly",
        KnownBy::Today => "place-today",
        KnownBy::Other(_) | KnownBy::Name | KnownBy::PostalCode | KnownBy::IstatCode => "place-also",
    };
    visit.language.fill(key, [("name", name.into()), ("known", known.to_owned().into())])
}
