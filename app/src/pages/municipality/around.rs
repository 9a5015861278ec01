//! The municipality itself, and what is around it.

use catalogue::Municipality;
use leptos::prelude::*;

use crate::{
    Visit, Wording as _,
    parts::{self, Link},
};

/// How many near networks are shown.
const NEAR: usize = 3;

pub(super) fn facts(visit: &Visit<'_>, municipality: &Municipality) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let province = &snapshot.provinces[municipality.province];
    let cited = |id: &str| parts::sources_named(visit, id);
    let codes = if municipality.postal_codes.is_empty() {
        parts::unsaid(visit)
    } else {
        view! { {language.list(&municipality.postal_codes)} {cited(parts::POSTAL_CODES)} }.into_any()
    };
    let population = language.fill("residents-2023", [("count", municipality.population_2023.into())]);
    let current = (municipality.current_istat_code != municipality.istat_code
        || municipality.current_name != municipality.name)
        .then(|| {
            let values = [
                ("name", municipality.current_name.clone().into()),
                ("code", municipality.current_istat_code.clone().into()),
            ];
            let text = language.fill("municipality-current-text", values);
            let value = view! { {text} {cited(parts::CURRENT_CODES)} };
            parts::fact(language.text("municipality-current"), value)
        });
    let mut rows = vec![
        parts::fact(language.text("municipality-province"), Link::province(visit, province).view()),
        parts::fact(language.text("municipality-population"), view! { {population} {cited(parts::POPULATION)} }),
        parts::explained(visit, "cap", language.text("municipality-postal"), codes),
        parts::explained(visit, "istat", language.text("municipality-code"), municipality.istat_code.clone()),
    ];
    rows.extend(current);
    rows.extend(former(visit, municipality));
    parts::facts(rows)
}

/// The municipalities that ceased and are part of it, each with its last day and its source.
fn former(visit: &Visit<'_>, municipality: &Municipality) -> Option<AnyView> {
    let language = visit.language;
    let items: Vec<_> = municipality
        .former
        .iter()
        .map(|former| {
            let moved = former.name_today != municipality.name && former.name_today != municipality.current_name;
            let key = if moved { "municipality-former-moved" } else { "municipality-former-text" };
            let values = [
                ("name", former.name.clone().into()),
                ("date", language.date(former.ceased_on).into()),
                ("today", former.name_today.clone().into()),
            ];
            view! { <li>{language.fill(key, values)} " " {parts::sources(visit, &[former.source])}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| parts::fact(language.text("municipality-former"), view! { <ul>{items}</ul> }))
}

pub(super) fn near(visit: &Visit<'_>, municipality: &Municipality) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let items: Vec<_> = snapshot
        .municipalities
        .all(&municipality.neighbours)
        .map(|place| {
            let network = match place.network {
                Some(key) => Link::network(visit, &snapshot.networks[key]).view(),
                None => {
                    view! { <span data-evidence="unknown">{language.text("municipality-no-network")}</span> }.into_any()
                }
            };
            view! { <li>{Link::municipality(visit, place).view()} ": " {network}</li> }.into_any()
        })
        .collect();
    let networks = snapshot.networks_near(municipality, NEAR);
    view! {
        <p>{language.text("municipality-neighbours")}</p>
        {parts::folded(visit, "columns", items)}
        <p>{language.text("municipality-networks-near")}</p>
        {parts::chips(snapshot.networks.all(&networks).map(|network| Link::network(visit, network)))}
    }
}
