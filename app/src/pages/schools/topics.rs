//! The interventions of a filter, as addresses of before ask for them: by topic, not by need.

use catalogue::{Intervention, Selection};
use leptos::prelude::*;

use super::question::Question;
use crate::{
    Address, Wording as _,
    parts::{self, Link},
};

/// How many interventions of a group are shown before the others fold.
const SHOWN: usize = 5;

pub(super) fn view(question: &Question<'_>, selection: &Selection<'_>) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let keys = selection.interventions();
    let found: Vec<&Intervention> = visit.snapshot.interventions.all(&keys).collect();
    let groups: Vec<_> = groups(question, &found)
        .into_iter()
        .filter(|(_, interventions)| !interventions.is_empty())
        .map(|(title, interventions)| view! { <h3>{title}</h3> {parts::first_interventions(visit, interventions, SHOWN)} })
        .collect();
    let none = found.is_empty().then(|| {
        let search = Link::page(visit, &Address::Search, "schools-search");
        view! { <p>{language.text("schools-none")} " " {search.view()}</p> }
    });
    view! {
        <h2 id="esito">{language.count("schools-count", found.len())}</h2>
        {question.municipality().map(|here| view! { <p>{Link::municipality(visit, here).view()}</p> })}
        {(!found.is_empty()).then(|| parts::ended(visit))}
        {none}
        <div id="risultati" data-totale=found.len()>{groups}</div>
    }
    .into_any()
}

/// The interventions, those of the school's own network first, then by distance.
fn groups<'b>(question: &Question<'_>, found: &[&'b Intervention]) -> Vec<(String, Vec<&'b Intervention>)> {
    let language = question.visit.language;
    let snapshot = question.visit.snapshot;
    let (Some(key), Some(here)) = (question.here(), question.municipality()) else {
        return vec![(language.count("schools-everywhere", found.len()), found.to_vec())];
    };
    let (own, mut others): (Vec<_>, Vec<_>) =
        found.iter().copied().partition(|intervention| Some(intervention.network) == here.network);
    let far = |intervention: &Intervention| {
        let network = &snapshot.networks[intervention.network];
        let places = intervention.places.iter().chain(&network.territory.municipalities);
        places.map(|&place| snapshot.kilometres(key, place)).fold(f64::MAX, f64::min)
    };
    others.sort_by(|one, other| far(one).total_cmp(&far(other)));
    let name = here.name.as_str();
    vec![
        (language.fill("schools-own", [("name", name.into()), ("count", own.len().into())]), own),
        (language.count("schools-far", others.len()), others),
    ]
}
