//! The needs that most readers come with, as large links with icons.

use leptos::prelude::*;

use crate::{Address, Visit, Wording as _};

/// The topics that stand for them, in the order of the page, each with the outline of its icon on a grid of 24.
const NEEDS: [(&str, &str); 6] = [
    ("italiano-l2", "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5"),
    ("documenti-e-consulenza-legale", "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"),
    ("sostegno-allo-studio", "M3 6c4-1 7 0 9 2 2-2 5-3 9-2v13c-4-1-7 0-9 2-2-2-5-3-9-2zM12 8v13"),
    ("lavoro", "M4 8h16v11H4zM9 8V5h6v3M4 13h16"),
    ("salute", "M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z"),
    ("casa", "M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6"),
];

/// The links, each to the networks that worked on it. A topic that the catalogue does not have is left out.
pub(crate) fn needs(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let topics = &visit.snapshot.vocabulary.topics;
    let links: Vec<_> = NEEDS
        .into_iter()
        .filter(|(slug, _)| topics.get(slug).is_some())
        .map(|(slug, outline)| {
            let href = format!("{}?argomento={slug}#esplora", visit.href(&Address::Explorer));
            view! {
                <li>
                    <a href=href>
                        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=outline></path></svg>
                        {language.text(&format!("need-{slug}"))}
                    </a>
                </li>
            }
        })
        .collect();
    view! { <nav class="needs" aria-label=language.text("needs-title")><ul>{links}</ul></nav> }.into_any()
}
