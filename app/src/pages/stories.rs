//! `/storie`: what was published, selected by a filter.

use catalogue::{Facets, Filter, Key, Story};
use export::List;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link, MOST_TALL, Pager},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let selection = match visit.snapshot.select(&visit.query.filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    let stories = selection.stories();
    let filter = visit.query.filter.clone().of_list(catalogue::List::Stories);
    let facets = selection.story_facets();
    shell::document(visit, || {
        let language = visit.language;
        let description = language.count("stories-description", visit.snapshot.stories.len());
        let chosen = parts::heading(visit, &filter, &language.count("stories-count", stories.len()));
        let pager = Pager::of(visit, stories.len(), MOST_TALL);
        let title = if filter.is_empty() { language.text("stories-title") } else { chosen.clone() };
        Page {
            status: Status::Found,
            title: pager.title(visit, title),
            description: if filter.is_empty() { description } else { format!("{chosen}. {description}") },
            islands: Islands::None,
            body: body(visit, &filter, &stories, pager, &facets).into_any(),
        }
    })
}

fn body(
    visit: &Visit<'_>,
    filter: &Filter,
    stories: &[Key<Story>],
    pager: Pager,
    facets: &Facets,
) -> impl IntoView + use<> {
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
            <ul class="cards" id="risultati" data-totale=stories.len()>
                {parts::stories(visit, pager.shown(stories))}
            </ul>
            {pager.view(visit, &Address::Stories.link(language, &visit.query.of(filter.clone())))}
        }
        .into_any()
    };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("stories-title"))}
        <h1>{language.text("stories-title")}</h1>
        <p class="lead">{language.text("stories-lead")}</p>
        {parts::select_form(visit, &Address::Stories, filter, facets, language.text("stories-filter"))}
        {parts::chosen(visit, &Address::Stories, filter)}
        <h2>{parts::heading(visit, filter, &language.count("stories-count", stories.len()))}</h2>
        {(!stories.is_empty()).then(|| parts::downloads(visit, List::Stories, filter, stories.len()))}
        {results}
    }
}
