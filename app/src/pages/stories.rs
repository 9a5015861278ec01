//! `/storie`: what was published, selected by a filter.

use catalogue::{FacetCount, Facets, Filter, Key, NetworkOrder, Part, Story};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = Filter::from_query(visit.query.iter().map(|(key, value)| (key, value)));
    let selection = match visit.snapshot.select(&filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_request(visit, &bad),
    };
    let stories = selection.stories();
    let filter = filter.for_stories();
    let facets = selection.story_facets();
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.text("stories-title"),
        description: visit.language.count("stories-description", visit.snapshot.stories.len()),
        islands: Islands::None,
        body: body(visit, &filter, &stories, &facets).into_any(),
    })
}

fn body(visit: &Visit<'_>, filter: &Filter, stories: &[Key<Story>], facets: &Facets) -> impl IntoView + use<> {
    let language = visit.language;
    let results = if stories.is_empty() {
        let all = Link::page(visit, &Address::Stories, "stories-all");
        view! {
            <p class="note">{language.text("stories-none")} " " {all.view()}</p>
            <ul class="cards" id="risultati" data-totale="0"></ul>
        }
        .into_any()
    } else {
        view! {
            <ul class="cards" id="risultati" data-totale=stories.len()>{parts::stories(visit, stories)}</ul>
        }
        .into_any()
    };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("stories-title"))}
        <h1>{language.text("stories-title")}</h1>
        <p class="lead">{language.text("stories-lead")}</p>
        {form(visit, filter, facets)}
        {chosen(visit, filter)}
        <h2>{language.count("stories-count", stories.len())}</h2>
        {results}
    }
}

fn form(visit: &Visit<'_>, filter: &Filter, facets: &Facets) -> impl IntoView + use<> {
    let language = visit.language;
    // The part that this form does not offer is kept.
    let part = Part::Municipality;
    let kept: Vec<_> = filter
        .values(part)
        .map(|value| view! { <input type="hidden" name=part.parameter() value=value.to_owned()/> })
        .collect();
    view! {
        <form class="filters record-filters" action=visit.href(&Address::Stories) method="get">
            <p>
                <label for="parole">{language.text("stories-words")}</label>
                <input id="parole" type="search" name=Part::Text.parameter() value=filter.text.clone()/>
            </p>
            {group(visit, filter, Part::Kind, "stories-kind", &facets.kinds)}
            {group(visit, filter, Part::Province, "stories-province", &facets.provinces)}
            {group(visit, filter, Part::Theme, "stories-theme", &facets.themes)}
            {group(visit, filter, Part::Topic, "stories-topic", &facets.topics)}
            {kept}
            <button class="button" type="submit">{language.text("stories-filter")}</button>
        </form>
    }
}

/// The values of one part with the number of stories that each would give. Those that would give
/// none are left out, unless they are chosen.
fn group(visit: &Visit<'_>, filter: &Filter, part: Part, key: &str, counts: &[FacetCount]) -> Option<AnyView> {
    let language = visit.language;
    let chosen = |value: &str| filter.values(part).any(|it| it == value);
    let open = filter.values(part).next().is_some();
    let boxes: Vec<_> = counts
        .iter()
        .filter(|facet| facet.count > 0 || chosen(&facet.value))
        .map(|facet| {
            let id = format!("{}-{}", part.parameter(), facet.value);
            let count = language.whole(i64::try_from(facet.count).unwrap_or(i64::MAX));
            view! {
                <li>
                    <input
                        type="checkbox"
                        id=id.clone()
                        name=part.parameter()
                        value=facet.value.clone()
                        checked=chosen(&facet.value)
                    />
                    <label for=id>{label(visit, part, &facet.value)} " (" {count} ")"</label>
                </li>
            }
        })
        .collect();
    (!boxes.is_empty()).then(|| {
        view! {
            <details class="filter" open=open>
                <summary>{language.text(key)}</summary>
                <fieldset>
                    <legend>{language.text(key)}</legend>
                    <ul>{boxes}</ul>
                </fieldset>
            </details>
        }
        .into_any()
    })
}

/// The chosen values, each a link to the same list without it.
fn chosen(visit: &Visit<'_>, filter: &Filter) -> Option<AnyView> {
    let language = visit.language;
    let links: Vec<Link> = Part::ALL
        .into_iter()
        .flat_map(|part| filter.values(part).map(move |value| (part, value)))
        .map(|(part, value)| Link {
            href: Address::Stories.filtered(language, &filter.without(part, value), NetworkOrder::default()),
            text: language.fill("stories-remove", [("value", label(visit, part, value).into())]),
            lang: None,
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <p>{language.text("stories-chosen")}</p>
            {parts::chips(links)}
        }
        .into_any()
    })
}

/// The name of a value.
fn label(visit: &Visit<'_>, part: Part, value: &str) -> String {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let pick = |italian: &str, english: &str| visit.language.pick(italian, english).to_owned();
    let known = match part {
        Part::Province => snapshot.provinces.get(value).map(|it| it.name.clone()),
        Part::Municipality => snapshot.municipalities.get(value).map(|it| it.name.clone()),
        Part::Theme => vocabulary.themes.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Topic => vocabulary.topics.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Audience => vocabulary.audiences.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Evidence => vocabulary.evidence.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Kind => vocabulary.story_kinds.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Text => Some(format!("«{value}»")),
    };
    known.unwrap_or_else(|| value.to_owned())
}
