//! Stories in a list.

use catalogue::{Key, Story};
use leptos::prelude::*;

use super::{Link, folded_after, italian, text_view};
use crate::{Visit, Wording as _};

/// Stories as the items of a list: title, kind, publisher, date, what a reader must know.
pub(crate) fn stories(visit: &Visit<'_>, keys: &[Key<Story>]) -> AnyView {
    let items: Vec<_> = visit.snapshot.stories.all(keys).map(|story| item(visit, story)).collect();
    items.into_any()
}

/// Stories as cards, of which so many are shown and the others fold.
pub(crate) fn first_stories(visit: &Visit<'_>, keys: &[Key<Story>], shown: usize) -> AnyView {
    let items = visit.snapshot.stories.all(keys).map(|story| item(visit, story).into_any());
    folded_after(visit, shown, "cards", items.collect())
}

fn item(visit: &Visit<'_>, story: &Story) -> impl IntoView + use<> {
    let language = visit.language;
    let vocabulary = &visit.snapshot.vocabulary;
    let kind = &vocabulary.story_kinds[story.kind];
    let date = story.date.map_or_else(
        || language.text("story-undated").into_any(),
        |date| view! { <time datetime=date.to_string()>{language.date(date)}</time> }.into_any(),
    );
    let cautions: Vec<_> = vocabulary
        .cautions
        .all(&story.cautions)
        .map(|caution| view! { <p class="muted">{language.said(&caution.title)}</p> })
        .collect();
    view! {
        <li class="card" data-slug=story.slug.clone()>
            <h3>{Link::story(visit, story).view()}</h3>
            <p>
                {language.said(&kind.title)}
                " · "
                <span lang=italian(visit)>{story.publisher.clone()}</span>
                " · "
                {date}
            </p>
            <p>{text_view(visit, &story.summary)}</p>
            {cautions}
        </li>
    }
}
