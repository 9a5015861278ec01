//! `/comuni/{slug}`: the answer for one municipality: which network, or none, or that the sources do not say.

mod around;
mod coverage;

use catalogue::{Coverage, Municipality, Province};
use leptos::prelude::*;
use serde_json::{Value, json};

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let snapshot = visit.snapshot;
    let Some(municipality) = snapshot.municipality(slug) else {
        // Whoever has only the ISTAT code is led to the page.
        return snapshot.municipalities.get(slug).map_or_else(
            || error::not_found(visit, slug),
            |place| Answer::Redirect(visit.href(&Address::Municipality(place.slug.clone()))),
        );
    };
    let coverage = snapshot.coverage(municipality);
    shell::document(visit, || Page {
        status: Status::Found,
        title: title(visit, municipality, &coverage),
        description: answer(visit, municipality, &coverage),
        islands: Islands::None,
        body: body(visit, municipality, &coverage).into_any(),
    })
}

fn title(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> String {
    let values = [
        ("name", municipality.name.clone()),
        ("sigla", visit.snapshot.provinces[municipality.province].sigla.clone()),
        ("network", network_name(visit, coverage)),
    ];
    let key = match coverage {
        Coverage::Covered { .. } => "municipality-title-covered",
        Coverage::NotCovered => "municipality-title-none",
        Coverage::Unknown { .. } => "municipality-title-unknown",
    };
    visit.language.fill(key, values.map(|(name, value)| (name, value.into())))
}

/// The answer in one or two sentences.
fn answer(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> String {
    let province = &visit.snapshot.provinces[municipality.province];
    let values = [
        ("name", municipality.name.clone()),
        ("network", network_name(visit, coverage)),
        ("where", parts::in_province(visit, province)),
    ];
    let key = match coverage {
        Coverage::Covered { .. } => "municipality-covered",
        Coverage::NotCovered => "municipality-none",
        Coverage::Unknown { .. } => "municipality-unknown",
    };
    visit.language.fill(key, values.map(|(name, value)| (name, value.into())))
}

fn network_name(visit: &Visit<'_>, coverage: &Coverage) -> String {
    match coverage {
        Coverage::Covered { network, .. } => visit.snapshot.networks[*network].name.clone(),
        Coverage::NotCovered | Coverage::Unknown { .. } => String::new(),
    }
}

fn body(visit: &Visit<'_>, municipality: &Municipality, coverage: &Coverage) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let province = &snapshot.provinces[municipality.province];
    view! {
        {parts::breadcrumb(visit, vec![Link::province(visit, province)], &municipality.name)}
        <article class="record">
            <div class="record-head">
                <h1 lang=parts::italian(visit) translate="no">{municipality.name.clone()}</h1>
                {parts::today(visit, municipality)}
                <p class="lead">{answer(visit, municipality, coverage)}</p>
                {parts::plan_ended(visit)}
                {parts::actions(visit, &municipality.name)}
            </div>
            <aside class="record-side">
                {parts::place_map(visit, municipality)}
                {parts::section("comune", language.text("municipality-facts"), around::facts(visit, municipality))}
            </aside>
            <div class="record-main">
                {coverage::view(visit, municipality, coverage)}
                {coverage::named_in(visit, municipality)}
                {parts::open_for_all(visit, municipality)}
                {parts::folded_section("vicini", language.text("municipality-near"), around::near(visit, municipality))}
            </div>
        </article>
        {parts::json_ld(&data(visit, municipality, province))}
    }
}

fn data(visit: &Visit<'_>, municipality: &Municipality, province: &Province) -> Value {
    let mut value = parts::thing(visit, "AdministrativeArea", &municipality.name);
    value["identifier"] = json!(municipality.istat_code);
    value["containedInPlace"] = json!({ "@type": "AdministrativeArea", "name": province.name });
    if let Some(town_hall) = parts::town_hall_data(visit, municipality) {
        value["subjectOf"] = town_hall;
    }
    value
}
