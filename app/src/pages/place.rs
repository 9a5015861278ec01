//! Places that a filter names in words, on every page that has one: codes are put in their place, and
//! what is several municipalities or none becomes a question that keeps the rest.

use catalogue::{Filter, Part, PlaceReading, VALUES};
use leptos::prelude::*;

use crate::{
    Address, Answer, Parameter, Status, Visit, Wording as _, parts,
    shell::{self, Islands, Page},
};

/// Leads on to the address with codes, or asks which municipality is meant; none where the filter has
/// codes alone.
pub(super) fn resolve(visit: &Visit<'_>) -> Option<Answer> {
    let address = visit.address.as_ref().filter(|address| Parameter::Filter(Part::Municipality).is_read_by(address))?;
    let snapshot = visit.snapshot;
    let filter = &visit.query.filter;
    let is_code = |value: &String| snapshot.municipalities.key(value).is_some();
    // A filter with too many values is refused as a whole, by those who read it.
    if filter.municipalities.iter().all(is_code) || filter.municipalities.len() > VALUES {
        return None;
    }
    let mut codes = Vec::with_capacity(filter.municipalities.len());
    for value in &filter.municipalities {
        if is_code(value) {
            codes.push(value.clone());
        } else if let Some(key) = snapshot.place_meant(value) {
            codes.push(snapshot.municipalities[key].istat_code.clone());
        } else {
            return Some(question(visit, value));
        }
    }
    codes.sort_unstable();
    codes.dedup();
    let query = visit.query.of(Filter { municipalities: codes, ..filter.clone() });
    Some(Answer::Redirect(address.link(visit.language, &query)))
}

/// The page that asks which municipality is meant; each leads back with everything else that was chosen.
pub(crate) fn question(visit: &Visit<'_>, typed: &str) -> Answer {
    let language = visit.language;
    let reading = visit.snapshot.read_place(typed);
    let address = visit.address.as_ref().unwrap_or(&Address::Explorer);
    let others = visit.query.filter.without(Part::Municipality, typed);
    let chosen = |code: &str| {
        let mut filter = others.clone();
        filter.municipalities.push(code.to_owned());
        address.link(language, &visit.query.of(filter))
    };
    let without = address.link(language, &visit.query.of(others.clone()));
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
