//! What a page asks where a place that was typed is several municipalities, or none.

use catalogue::{KnownBy, Municipality, PlaceAbsence, PlaceMatch, PlaceReading, Snapshot};
use leptos::prelude::*;

use super::{Link, chips, column, italian};
use crate::{Address, Language, Query, Visit, Wording as _};

/// How many municipalities are shown to choose from: more than any postal code has.
const MOST: usize = 60;
/// How many are shown where they are not the page's own question.
const FEW: usize = 7;
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
        Link { href: href(place), ..label_link(visit, found) }
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
pub(crate) fn place_label(snapshot: &Snapshot, language: Language, found: PlaceMatch) -> String {
    let place = &snapshot.municipalities[found.place];
    let name = format!("{} ({})", place.name, snapshot.provinces[place.province].sigla);
    let Some(known) = snapshot.known_as(found) else { return name };
    let key = match found.by {
        KnownBy::Former(_) => "place-formerly",
        KnownBy::Today => "place-today",
        KnownBy::Hamlet(_) => "place-hamlet",
        KnownBy::Other(_) | KnownBy::Name | KnownBy::PostalCode | KnownBy::IstatCode => "place-also",
    };
    language.fill(key, [("name", name.into()), ("known", known.to_owned().into())])
}

/// What words mean as a place, above what a search finds for them: the municipality, or the first of
/// those that it may be. A name that is only near says nothing here, where words are seldom places.
pub(crate) fn place_in_words(visit: &Visit<'_>, words: &str) -> Option<AnyView> {
    let reading = visit.snapshot.read_place(words);
    let title = match &reading {
        PlaceReading::This { .. } => visit.language.text("place-this"),
        PlaceReading::Which(_) => place_question(visit, words, &reading),
        PlaceReading::Nothing { .. } => return None,
    };
    let total = reading.matches().count();
    let links = reading.matches().take(FEW).map(|found| {
        let place = &visit.snapshot.municipalities[found.place];
        Link { href: visit.href(&Address::Municipality(place.slug.clone())), ..label_link(visit, found) }
    });
    let all = (total > FEW).then(|| Link {
        href: Address::Municipalities.link(visit.language, &Query { name: Some(words.to_owned()), ..Query::default() }),
        text: visit.language.count("place-all", total),
        lang: None,
    });
    Some(
        view! {
            <nav id="luogo" aria-label=title.clone() data-totale=total>
                <p>{title.clone()}</p>
                {chips(links.chain(all))}
            </nav>
        }
        .into_any(),
    )
}

fn label_link(visit: &Visit<'_>, found: PlaceMatch) -> Link {
    Link { href: String::new(), text: place_label(visit.snapshot, visit.language, found), lang: italian(visit) }
}
