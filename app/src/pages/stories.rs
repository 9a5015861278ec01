//! `/storie`: what was published, selected by a filter: by kind, with a story that opens the page, or by date.

use catalogue::{Facets, Filter, Key, Order, Row, Story, StoryGroup, UNDATED, opening_story};
use export::List;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link, MOST_TALL, Pager},
    shell::{self, Islands, Page},
};

/// A group and its stories.
type Group = (StoryGroup, Vec<Key<Story>>);

/// How many stories of a group stand among the groups; its own list has all.
const SHOWN: usize = 3;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let selection = match visit.snapshot.select(&visit.query.filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    let stories = selection.stories();
    let filter = visit.query.filter.clone().of_list(catalogue::List::Stories);
    let facets = selection.story_facets();
    let groups = groups(visit, &stories);
    shell::document(visit, || {
        let language = visit.language;
        let description = language.count("stories-description", visit.snapshot.stories.len());
        let chosen = parts::heading(visit, &filter, &language.count("stories-count", stories.len()));
        let by_kind = is_by_kind(visit, &groups);
        // What stands by kind has no pages: the list of each group has.
        let pager = Pager::of(visit, stories.len(), if by_kind { stories.len() } else { MOST_TALL });
        let title = if filter.is_empty() { language.text("stories-title") } else { chosen.clone() };
        Page {
            status: Status::Found,
            title: pager.title(visit, title),
            description: if filter.is_empty() { description } else { format!("{chosen}. {description}") },
            islands: Islands::None,
            body: body(visit, &filter, &stories, &groups, pager, &facets).into_any(),
        }
    })
}

/// The groups that have any of the stories.
fn groups(visit: &Visit<'_>, stories: &[Key<Story>]) -> Vec<Group> {
    StoryGroup::ALL
        .into_iter()
        .map(|group| (group, stories.iter().copied().filter(|&key| group_of(visit, key) == group).collect()))
        .filter(|(_, own): &Group| !own.is_empty())
        .collect()
}

fn group_of(visit: &Visit<'_>, story: Key<Story>) -> StoryGroup {
    StoryGroup::of_kind(kind(visit, story))
}

fn kind<'a>(visit: &Visit<'a>, story: Key<Story>) -> &'a str {
    let snapshot = visit.snapshot;
    snapshot.vocabulary.story_kinds[snapshot.stories[story].kind].slug()
}

/// Whether stories stand by kind; those of one group alone stand by date.
fn is_by_kind(visit: &Visit<'_>, groups: &[Group]) -> bool {
    groups.len() > 1 && visit.query.order != Some(Order::Date)
}

fn body(
    visit: &Visit<'_>,
    filter: &Filter,
    stories: &[Key<Story>],
    groups: &[Group],
    pager: Pager,
    facets: &Facets,
) -> impl IntoView + use<> {
    let language = visit.language;
    let by_kind = is_by_kind(visit, groups);
    // Whoever has chosen comes for what they chose.
    let opens = if by_kind && filter.is_empty() { opening_story(visit.snapshot, stories) } else { None };
    let list = if stories.is_empty() {
        let all = Link::page(visit, &Address::Stories, "stories-all");
        view! {
            <p class="note">{language.text("stories-none")} " " {all.view()}</p>
            <ul class="cards" id="risultati" data-totale="0"></ul>
        }
        .into_any()
    } else {
        let items = if by_kind {
            let is_short = stories.len() <= MOST_TALL;
            groups
                .iter()
                .map(|(group, own)| section(visit, filter, *group, own, opens, is_short))
                .collect_view()
                .into_any()
        } else {
            years(visit, stories, pager.shown(stories))
        };
        view! {
            {pager.missing(visit)}
            <div id="risultati" data-totale=stories.len()>{items}</div>
            {pager.view(visit, &Address::Stories.link(language, &visit.query.of(filter.clone())))}
            {parts::downloads(visit, List::Stories, filter, stories.len())}
        }
        .into_any()
    };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("stories-title"))}
        <h1>{language.text("stories-title")}</h1>
        <p class="lead">{language.text("stories-lead")}</p>
        {opens.map(|key| opening(visit, &visit.snapshot.stories[key]))}
        {parts::select_form(visit, &Address::Stories, filter, facets, language.text("stories-filter"))}
        {parts::chosen(visit, &Address::Stories, filter)}
        <section class="search-results" aria-labelledby="totale">
            <h2 id="totale">{parts::heading(visit, filter, &language.count("stories-count", stories.len()))}</h2>
            {(groups.len() > 1).then(|| parts::orders(visit, &Address::Stories, filter))}
            {list}
            {parts::citing(visit, &parts::heading(visit, filter, &language.text("stories-title")))}
        </section>
    }
}

/// The story that opens the page, and why it does.
fn opening(visit: &Visit<'_>, story: &Story) -> AnyView {
    view! {
        <article class="card opening" data-slug=story.slug.clone()>
            {parts::dateline(visit, story)}
            <h2>{Link::story(visit, story).view()}</h2>
            <p>{parts::text_view(visit, &story.summary)}</p>
            <p class="footnote">{visit.language.text("stories-opening")}</p>
        </article>
    }
    .into_any()
}

/// A group: its first stories, and the way to all of them. A list that `is_short` has them all, with what they say.
fn section(
    visit: &Visit<'_>,
    filter: &Filter,
    group: StoryGroup,
    own: &[Key<Story>],
    opens: Option<Key<Story>>,
    is_short: bool,
) -> AnyView {
    let language = visit.language;
    let name = language.text(&format!("stories-group-{}", group.slug()));
    let rest: Vec<Key<Story>> = own.iter().copied().filter(|&key| Some(key) != opens).collect();
    // Sheets tell no story: they stand apart.
    let most = if group == StoryGroup::Sheets { 0 } else { SHOWN };
    // One more is shorter than the line that leads to it.
    let shown = if is_short || rest.len() <= most + 1 { &rest[..] } else { &rest[..most] };
    let cards = if is_short { parts::stories(visit, shown) } else { parts::story_titles(visit, shown) };
    let all = (shown.len() < rest.len()).then(|| {
        let mut kinds: Vec<String> = own.iter().map(|&key| kind(visit, key).to_owned()).collect();
        kinds.sort();
        kinds.dedup();
        let query = visit.query.of(Filter { kinds, ..filter.clone() });
        let values = [("group", name.clone().into()), ("count", own.len().into())];
        parts::chips([Link {
            href: Address::Stories.link(language, &query) + "#risultati",
            text: language.fill("stories-group-all", values),
            lang: None,
        }])
    });
    let note = (group == StoryGroup::Sheets).then(|| view! { <p>{language.text("stories-sheets")}</p> });
    let id = format!("storie-{}", group.slug());
    let label = id.clone();
    view! {
        <section aria-labelledby=label>
            <h2 id=id>{name} " " <small class="muted">{language.count("stories-count", own.len())}</small></h2>
            {note}
            {(!shown.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> })}
            {all}
        </section>
    }
    .into_any()
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
