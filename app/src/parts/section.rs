//! Headed sections, and the sentences that every page needs.

use catalogue::Text;
use leptos::prelude::*;

use crate::{Language, Visit};

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

/// A sentence that says that something is not known.
pub(crate) fn absence(text: String) -> AnyView {
    view! { <p class="caveat" data-evidence="unknown">{text}</p> }.into_any()
}

/// Sentences of the data that a reader must see.
pub(crate) fn caveats(visit: &Visit<'_>, texts: &[Text]) -> AnyView {
    let lang = italian(visit);
    let paragraphs: Vec<_> = texts
        .iter()
        .map(|text| text.italian().to_owned())
        .map(|text| view! { <p class="caveat" lang=lang>{text}</p> })
        .collect();
    paragraphs.into_any()
}

/// A sentence of the data on what stands above it.
pub(crate) fn footnote(visit: &Visit<'_>, text: String) -> AnyView {
    let lang = italian(visit);
    view! { <p class="footnote" role="note" lang=lang>{text}</p> }.into_any()
}
