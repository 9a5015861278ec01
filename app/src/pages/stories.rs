//! `/storie`: what was published, selected by a filter.

use catalogue::{Facets, Filter, Key, Story, UNDATED};
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
            {pager.missing(visit)}
            <div id="risultati" data-totale=stories.len()>{years(visit, stories, pager.shown(stories))}</div>
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
        {parts::citing(visit, &parts::heading(visit, filter, &language.text("stories-title")))}
    }
}

/// The stories of a page under the year in which each came out, as they stand: newest first, and last those of which
/// nobody knows when.
fn years(visit: &Visit<'_>, all: &[Key<Story>], shown: &[Key<Story>]) -> AnyView {
    let language = visit.language;
    let year = |key: Key<Story>| visit.snapshot.stories[key].date.map(catalogue::PartialDate::year);
    let groups = shown.chunk_by(|&one, &next| year(one) == year(next)).map(|group| {
        let own = group.first().and_then(|&key| year(key));
        let name = own.map_or_else(|| language.text("story-undated"), |year| year.to_string());
        let count = all.iter().filter(|&&key| year(key) == own).count();
        let id = format!("storie-{}", own.map_or_else(|| UNDATED.to_owned(), |year| year.to_string()));
        let label = id.clone();
        view! {
            <section aria-labelledby=label>
                <h2 id=id class="year">{name} " " <small class="muted">{language.count("stories-count", count)}</small></h2>
                <ul class="cards">{parts::stories(visit, group)}</ul>
            </section>
        }
    });
    groups.collect_view().into_any()
}
