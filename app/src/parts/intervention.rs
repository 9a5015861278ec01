//! Interventions in a list.

use catalogue::{Intervention, Theme};
use leptos::prelude::*;

use super::{Link, badge, chips, fact, facts, folded, folded_after, said, sources, text_view, unsaid};
use crate::{Visit, Wording as _};

/// Interventions as cards under a heading of the second level, each with its network.
pub(crate) fn interventions<'a>(
    visit: &Visit<'_>,
    interventions: impl IntoIterator<Item = &'a Intervention>,
) -> AnyView {
    first_interventions(visit, interventions, usize::MAX)
}

/// Interventions as cards, of which so many are shown and the others fold.
pub(crate) fn first_interventions<'a>(
    visit: &Visit<'_>,
    interventions: impl IntoIterator<Item = &'a Intervention>,
    shown: usize,
) -> AnyView {
    folded_after(visit, shown, "cards", interventions.into_iter().map(|it| card(visit, it)).collect())
}

fn card(visit: &Visit<'_>, intervention: &Intervention) -> AnyView {
    let network = Link::network(visit, &visit.snapshot.networks[intervention.network]);
    view! {
        <li class="card" data-slug=intervention.slug.clone()>
            <h3>{Link::intervention(visit, intervention).view()}</h3>
            <p>{badge(visit, intervention.evidence)} " " {network.view()}</p>
            <p>{text_view(visit, &intervention.summary)}</p>
            {sources(visit, &intervention.sources)}
        </li>
    }
    .into_any()
}

/// Interventions of one network as rows that unfold.
pub(crate) fn rows(visit: &Visit<'_>, interventions: &[&Intervention]) -> AnyView {
    folded(visit, "rows", interventions.iter().map(|it| row(visit, it)).collect())
}

/// The interventions of one network, by theme, each a row that unfolds.
pub(crate) fn interventions_by_theme(visit: &Visit<'_>, interventions: &[&Intervention]) -> AnyView {
    let themes: Vec<_> = visit
        .snapshot
        .vocabulary
        .themes
        .keys()
        .filter_map(|theme| {
            let own: Vec<_> = interventions.iter().filter(|it| it.theme == theme).map(|it| row(visit, it)).collect();
            (!own.is_empty()).then(|| {
                let heading = theme_heading(visit, &visit.snapshot.vocabulary.themes[theme]);
                view! {
                    <h3>{heading}</h3>
                    {folded(visit, "rows", own)}
                }
            })
        })
        .collect();
    themes.into_any()
}

/// When it was, in the words of the source.
pub(crate) fn period(visit: &Visit<'_>, intervention: &Intervention) -> AnyView {
    intervention.period.as_ref().map_or_else(|| unsaid(visit), |period| text_view(visit, &period.text))
}

/// Where it was: the municipalities, then the words of the source.
pub(crate) fn place_names(visit: &Visit<'_>, intervention: &Intervention) -> AnyView {
    let places: Vec<_> = visit
        .snapshot
        .municipalities
        .all(&intervention.places)
        .enumerate()
        .map(|(index, place)| view! { {(index > 0).then_some(", ")} {Link::municipality(visit, place).view()} })
        .collect();
    match (&intervention.places_text, places.is_empty()) {
        (None, true) => unsaid(visit),
        (Some(text), true) => said(visit, text),
        (None, false) => places.into_any(),
        (Some(text), false) => view! { {places} ". " {said(visit, text)} }.into_any(),
    }
}

fn theme_heading(visit: &Visit<'_>, theme: &Theme) -> AnyView {
    let number = visit.language.fill("theme-number", [("number", theme.number.into())]);
    view! { {number} ": " {Link::theme(visit, theme).view()} }.into_any()
}

/// An intervention as a row that unfolds.
fn row(visit: &Visit<'_>, intervention: &Intervention) -> AnyView {
    let language = visit.language;
    let vocabulary = &visit.snapshot.vocabulary;
    let audiences = vocabulary.audiences.all(&intervention.audiences).map(|it| language.said(&it.title));
    let is_placed = !intervention.places.is_empty() || intervention.places_text.is_some();
    // What is unknown leaves no empty line.
    let known = [
        intervention.period.is_some().then(|| fact(language.text("intervention-when"), period(visit, intervention))),
        is_placed.then(|| fact(language.text("intervention-where"), place_names(visit, intervention))),
        Some(fact(language.text("intervention-audience"), language.list(audiences))),
    ];
    let page = Link { text: language.text("intervention-open"), lang: None, ..Link::intervention(visit, intervention) };
    view! {
        <li class="card row" data-slug=intervention.slug.clone()>
            <details>
                <summary>
                    <h4>{language.said(&intervention.title)}</h4>
                    " "
                    {badge(visit, intervention.evidence)}
                </summary>
                <p>{text_view(visit, &intervention.summary)}</p>
                {facts(known.into_iter().flatten().collect())}
                {chips(vocabulary.topics.all(&intervention.topics).map(|topic| Link::topic(visit, topic)))}
                {sources(visit, &intervention.sources)}
                <p>{page.view()}</p>
            </details>
        </li>
    }
    .into_any()
}
