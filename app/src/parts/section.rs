//! Headed sections, and the sentences that every page needs.

use catalogue::{Author, State, Text};
use leptos::prelude::*;

use crate::{Language, Visit, Wording as _};

/// The `lang` of a text of the data, which is Italian, where the page is in another language.
pub(crate) fn italian(visit: &Visit<'_>) -> Option<&'static str> {
    (visit.language != Language::Italian).then_some("it")
}

/// A section with a heading; `id` is its anchor.
pub(crate) fn section(id: &'static str, title: String, body: impl IntoView + 'static) -> AnyView {
    let heading = format!("{id}-titolo");
    let label = heading.clone();
    view! {
        <section id=id aria-labelledby=label>
            <h2 id=heading>{title}</h2>
            {body.into_any()}
        </section>
    }
    .into_any()
}

/// A section that opens when its heading is pressed: for what is long, and not what most readers come for.
pub(crate) fn folded_section(id: &'static str, title: String, body: impl IntoView + 'static) -> AnyView {
    let heading = format!("{id}-titolo");
    let label = heading.clone();
    view! {
        <section id=id aria-labelledby=label>
            <details class="fold">
                <summary><h2 id=heading>{title}</h2></summary>
                {body.into_any()}
            </details>
        </section>
    }
    .into_any()
}

/// A section of a list of `count` records, which its heading tells and opens; a list without records stays open,
/// since it says that there are none.
pub(crate) fn list_section(
    visit: &Visit<'_>,
    id: &'static str,
    title: String,
    count: usize,
    body: impl IntoView + 'static,
) -> AnyView {
    if count == 0 {
        return section(id, title, body);
    }
    let count = visit.language.whole(i64::try_from(count).unwrap_or(i64::MAX));
    folded_section(id, format!("{title} ({count})"), body)
}

/// A sentence that says that something is not known.
pub(crate) fn absence(text: String) -> AnyView {
    view! { <p class="caveat" data-evidence="unknown">{text}</p> }.into_any()
}

/// Sentences of the data that a reader must see.
pub(crate) fn caveats(visit: &Visit<'_>, texts: &[Text]) -> AnyView {
    let paragraphs: Vec<_> =
        texts.iter().map(|text| view! { <p class="caveat">{text_view(visit, text)}</p> }).collect();
    paragraphs.into_any()
}

/// A sentence of the data on what stands above it.
pub(crate) fn footnote(visit: &Visit<'_>, text: &Text) -> AnyView {
    view! { <p class="footnote" role="note">{text_view(visit, text)}</p> }.into_any()
}

/// A text of the data in the reader's language, or else in Italian; with a word on its translation where there is
/// something to say of it.
pub(crate) fn text_view(visit: &Visit<'_>, text: &Text) -> AnyView {
    let language = visit.language;
    let mark = mark(language, text).map(|key| {
        view! { " " <small class="by-machine">"(" {language.text(key)} ")"</small> }
    });
    view! { {language.said(text)} {mark} }.into_any()
}

/// The message on the translation of a text: that its Italian has changed, or that a machine made it where the page
/// itself does not say so.
fn mark(language: Language, text: &Text) -> Option<&'static str> {
    let translation = text.translation(language)?;
    match (text.said(language).state, &translation.author) {
        (State::Outdated, Author::Machine) => Some("machine-outdated"),
        (State::Outdated, Author::Writer | Author::Speaker(_)) => Some("outdated-text"),
        (State::Machine, _) => (!words::standing::by_machine(language)).then_some("machine-text"),
        (State::Written | State::Reviewed(_), _) => None,
    }
}
