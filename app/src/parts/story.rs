//! Stories in a list.

use catalogue::{Key, Story};
use leptos::prelude::*;

use super::{Link, folded_after, italian, text_view};
use crate::{Visit, Wording as _};

/// Stories as the items of a list: date, publisher and kind, title, what it says, what a reader must know.
pub(crate) fn stories(visit: &Visit<'_>, keys: &[Key<Story>]) -> AnyView {
    let items: Vec<_> = visit.snapshot.stories.all(keys).map(|story| whole(visit, story)).collect();
    items.into_any()
}

/// The same without what each says.
pub(crate) fn story_titles(visit: &Visit<'_>, keys: &[Key<Story>]) -> AnyView {
    let items: Vec<_> = visit.snapshot.stories.all(keys).map(|story| item(visit, story, None)).collect();
    items.into_any()
}

/// Stories as cards, of which so many are shown and the others fold.
pub(crate) fn first_stories(visit: &Visit<'_>, keys: &[Key<Story>], shown: usize) -> AnyView {
    let items = visit.snapshot.stories.all(keys).map(|story| whole(visit, story));
    folded_after(visit, shown, "cards", items.collect())
}

/// When a story came out, by whom, and what it is.
pub(crate) fn dateline(visit: &Visit<'_>, story: &Story) -> AnyView {
    let language = visit.language;
    let date = story.date.map_or_else(
        || language.text("story-undated").into_any(),
        |date| view! { <time datetime=date.to_string()>{language.date(date)}</time> }.into_any(),
    );
    view! {
        <p class="dateline">
            {date}
            " · "
            <span lang=italian(visit)>{story.publisher.clone()}</span>
            " · "
            {language.said(&visit.snapshot.vocabulary.story_kinds[story.kind].title)}
        </p>
    }
    .into_any()
}

fn whole(visit: &Visit<'_>, story: &Story) -> AnyView {
    let summary = text_view(visit, &story.summary);
    item(visit, story, Some(view! { <p>{summary}</p> }.into_any()))
}

fn item(visit: &Visit<'_>, story: &Story, summary: Option<AnyView>) -> AnyView {
    let cautions: Vec<_> = visit
        .snapshot
        .vocabulary
        .cautions
        .all(&story.cautions)
        .map(|caution| view! { <p class="muted">{visit.language.said(&caution.title)}</p> })
        .collect();
    view! {
        <li class="card" data-slug=story.slug.clone()>
            {dateline(visit, story)}
            <h3>{Link::story(visit, story).view()}</h3>
            {summary}
            {cautions}
        </li>
    }
    .into_any()
}
