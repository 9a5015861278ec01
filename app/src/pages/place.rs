//! Places that a filter names in words, on every page that has one: codes are put in their place, and
//! what is several municipalities or none becomes a question that keeps the rest.

use catalogue::{Part, PlaceReading};
use leptos::prelude::*;

use crate::{
    Address, Answer, Status, Visit, Wording as _, parts,
    shell::{self, Islands, Page},
};

/// Leads on to the address with codes, or asks which municipality is meant; none where the filter has
/// codes alone.
pub(super) fn resolve(visit: &Visit<'_>) -> Option<Answer> {
    let reads = matches!(
        visit.address,
        Some(
            Address::Explorer | Address::Stories | Address::Search | Address::Schools | Address::Press | Address::Data
        )
    );
    let snapshot = visit.snapshot;
    let is_word = |name: &str, value: &str| {
        name == Part::Municipality.parameter() && !value.is_empty() && snapshot.municipalities.key(value).is_none()
    };
    if !reads || !visit.query.iter().any(|(name, value)| is_word(name, value.trim())) {
        return None;
    }
    let mut pairs: Vec<(&str, &str)> = Vec::with_capacity(visit.query.len());
    // A filter with too many values is refused as a whole, by those who read it.
    for (name, value) in visit.query.iter().map(|(name, value)| (name.as_str(), value.trim())) {
        let value = if is_word(name, value) {
            match snapshot.place_meant(value) {
                Some(key) => snapshot.municipalities[key].istat_code.as_str(),
                None => return Some(question(visit, value)),
            }
        } else {
            value
        };
        pairs.push((name, value));
    }
    Some(Answer::Redirect(visit.here(visit.language, pairs)))
}

/// The page that asks which municipality is meant; each leads back with everything else that was chosen.
pub(crate) fn question(visit: &Visit<'_>, typed: &str) -> Answer {
    let language = visit.language;
    let reading = visit.snapshot.read_place(typed);
    let chosen = |code: &str| {
        let pairs = visit.query.iter().map(|(name, value)| {
            let asked = name == Part::Municipality.parameter() && value.trim() == typed;
            (name.as_str(), if asked { code } else { value.as_str() })
        });
        visit.here(language, pairs)
    };
    let without = {
        let asked = |(name, value): &&(String, String)| name == Part::Municipality.parameter() && value.trim() == typed;
        let pairs = visit.query.iter().filter(|pair| !asked(pair));
        visit.here(language, pairs.map(|(name, value)| (name.as_str(), value.as_str())))
    };
    let status = match reading {
        PlaceReading::This { .. } | PlaceReading::Which(_) => Status::Found,
        PlaceReading::Nothing { .. } => Status::BadRequest,
    };
    let title = parts::place_question(visit, typed, &reading);
    shell::document(visit, || Page {
        status,
        title: title.clone(),
        description: title,
        islands: Islands::None,
        body: view! {
            <h1>{language.text("place-title")}</h1>
            {parts::which_place(visit, typed, &reading, |place| chosen(&place.istat_code))}
            <p><a class="button" href=without>{language.text("place-without")}</a></p>
        }
        .into_any(),
    })
}
