//! `/storie`: what was published, selected by a filter.

use catalogue::{FacetCount, Facets, Filter, Key, NetworkOrder, Part, Story};
use export::List;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    islands::CHIPS,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = Filter::from_query(visit.query.iter().map(|(key, value)| (key, value)));
    let selection = match visit.snapshot.select(&filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    let stories = selection.stories();
    let filter = filter.of_list(catalogue::List::Stories);
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
        {(!stories.is_empty()).then(|| parts::downloads(visit, List::Stories, filter, stories.len()))}
        {results}
    }
}

fn form(visit: &Visit<'_>, filter: &Filter, facets: &Facets) -> impl IntoView + use<> {
    let language = visit.language;
    let places = parts::place_field(visit, filter);
    view! {
        <form class="filters record-filters" action=format!("{}#risultati", visit.href(&Address::Stories)) method="get">
            <p>
                <label for="parole">{language.text("stories-words")}</label>
                <input id="parole" type="search" name=Part::Text.parameter() value=filter.text.clone()/>
            </p>
            {group(visit, filter, Part::Kind, "stories-kind", &facets.kinds)}
            {group(visit, filter, Part::Network, "stories-network", &facets.networks)}
            {group(visit, filter, Part::Year, "stories-year", &facets.years)}
            {group(visit, filter, Part::Province, "stories-province", &facets.provinces)}
            {group(visit, filter, Part::Theme, "stories-theme", &facets.themes)}
            {group(visit, filter, Part::Topic, "stories-topic", &facets.topics)}
            {places}
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
                    <label for=id>{parts::label(visit, part, &facet.value)} " (" {count} ")"</label>
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
    let values = || Part::ALL.into_iter().flat_map(|part| filter.values(part).map(move |value| (part, value)));
    let links: Vec<Link> = values()
        .take(CHIPS)
        .map(|(part, value)| Link {
            href: Address::Stories.filtered(language, &filter.without(part, value), NetworkOrder::default()),
            text: language.fill("stories-remove", [("value", parts::label(visit, part, value).into())]),
            lang: None,
        })
        .collect();
    let more = values().count() - links.len();
    let more = (more > 0).then(|| {
        let text = language.fill("active-more", [("count", more.into()), ("shown", more.into())]);
        view! { <p>{text}</p> }
    });
    (!links.is_empty()).then(|| {
        view! {
            <p>{language.text("stories-chosen")}</p>
            {parts::chips(links)}
            {more}
        }
        .into_any()
    })
}
