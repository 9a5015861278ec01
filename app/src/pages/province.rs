//! `/province/{sigla}`: one province among the twelve, its networks and its municipalities.

mod figures;

use catalogue::{Coverage, Filter, Municipality, Province};
use export::List;
use leptos::prelude::*;
use serde_json::{Value, json};

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) use figures::written;

/// How many networks are shown before the others fold.
const NETWORKS: usize = 3;

/// The municipalities of a province by what the sources say of them.
struct Covered<'a> {
    in_a_network: Vec<&'a Municipality>,
    unknown: Vec<&'a Municipality>,
    in_none: Vec<&'a Municipality>,
}

pub(super) fn page(visit: &Visit<'_>, sigla: &str) -> Answer {
    let snapshot = visit.snapshot;
    let Some(province) = snapshot.provinces.get(sigla) else {
        return snapshot.provinces.get(&sigla.to_ascii_uppercase()).map_or_else(
            || error::not_found(visit, sigla),
            |province| Answer::Redirect(visit.href(&Address::Province(province.sigla.clone()))),
        );
    };
    let covered = Covered::of(visit, province);
    shell::document(visit, || Page {
        status: Status::Found,
        title: Link::province(visit, province).text,
        description: summary(visit, province, &covered),
        islands: Islands::None,
        body: body(visit, province, &covered).into_any(),
    })
}

impl<'a> Covered<'a> {
    fn of(visit: &Visit<'a>, province: &'a Province) -> Self {
        let mut covered = Self { in_a_network: Vec::new(), unknown: Vec::new(), in_none: Vec::new() };
        for municipality in visit.snapshot.municipalities.all(&province.municipalities) {
            match visit.snapshot.coverage(municipality) {
                Coverage::Covered { .. } => covered.in_a_network.push(municipality),
                Coverage::Unknown { .. } => covered.unknown.push(municipality),
                Coverage::NotCovered => covered.in_none.push(municipality),
            }
        }
        covered
    }
}

fn summary(visit: &Visit<'_>, province: &Province, covered: &Covered<'_>) -> String {
    visit.language.fill(
        "province-summary",
        [
            ("networks", province.networks.len().into()),
            ("total", province.municipalities.len().into()),
            ("covered", covered.in_a_network.len().into()),
        ],
    )
}

fn body(visit: &Visit<'_>, province: &Province, covered: &Covered<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let name = Link::province(visit, province).text;
    let number = |count: usize| language.whole(i64::try_from(count).unwrap_or(i64::MAX));
    let filter = Filter { provinces: vec![province.sigla.clone()], ..Filter::default() };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &name)}
        <article class="record">
            <div class="record-head">
            <h1 translate="no">{name.clone()}</h1>
            {parts::plan_ended(visit)}
            <p class="lead">{summary(visit, province, covered)}</p>
            {parts::figures(vec![
                parts::figure(number(covered.in_a_network.len()), language.text("province-covered")),
                parts::figure(number(covered.unknown.len()), language.text("province-unknown")),
                parts::figure(number(covered.in_none.len()), language.text("province-none")),
            ])}
            {parts::actions(visit, &name)}
            </div>
            <aside class="record-side">
                {parts::province_map(visit, province)}
                {about(visit, province)}
            </aside>
            <div class="record-main">
                {parts::section("reti", language.text("province-networks"), view! {
                    {parts::downloads(visit, List::Networks, &filter, province.networks.len())}
                    {parts::first_networks(visit, &province.networks, NETWORKS)}
                })}
                {parts::folded_section("dati", language.text("province-statistics"), figures::view(visit, province))}
                {parts::section("comuni", language.text("province-municipalities"), view! {
                    {parts::downloads(visit, List::Municipalities, &filter, province.municipalities.len())}
                    {municipalities(visit, covered)}
                })}
            </div>
        </article>
        {parts::json_ld(&data(visit, &name))}
    }
}

fn data(visit: &Visit<'_>, name: &str) -> Value {
    let mut value = parts::thing(visit, "AdministrativeArea", name);
    value["containedInPlace"] = json!({ "@type": "AdministrativeArea", "name": "Lombardia" });
    value
}

/// The capital and the residents.
fn about(visit: &Visit<'_>, province: &Province) -> AnyView {
    let language = visit.language;
    let capital = &visit.snapshot.municipalities[province.capital];
    let residents = language.fill("residents-2023", [("count", province.population_2023.into())]);
    parts::facts(vec![
        parts::fact(language.text("province-capital"), Link::municipality(visit, capital).view()),
        parts::fact(
            language.text("municipality-population"),
            view! { {residents} {parts::sources_named(visit, parts::POPULATION)} },
        ),
    ])
}

fn municipalities(visit: &Visit<'_>, covered: &Covered<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let item = |place: &Municipality| view! { <li>{Link::municipality(visit, place).view()}</li> }.into_any();
    let group = |key: &str, explained: &str, places: &[&Municipality]| {
        (!places.is_empty()).then(|| {
            view! {
                <h3>{language.count(key, places.len())}</h3>
                <p>{language.text(explained)}</p>
                {parts::folded(visit, "columns", places.iter().map(|place| item(place)).collect())}
            }
        })
    };
    view! {
        {group("province-list-covered", "province-covered-explained", &covered.in_a_network)}
        {group("province-list-unknown", "province-unknown-explained", &covered.unknown)}
        {group("province-list-none", "province-none-explained", &covered.in_none)}
    }
}
