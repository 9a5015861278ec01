//! The mark that opens the sources of a fact, without scripts.

use catalogue::{Key, Source};
use leptos::prelude::*;

use crate::{Address, Visit};

/// A small mark after a fact: it opens to the title, publisher, date and address of each source.
pub(crate) fn sources(visit: &Visit<'_>, keys: &[Key<Source>]) -> impl IntoView + use<> {
    let language = visit.language;
    let items: Vec<_> = visit
        .snapshot
        .sources
        .all(keys)
        .map(|source| {
            let href = visit.href(&Address::Source(source.id.clone()));
            let date = source.date.map(|date| language.date(date));
            let title = source.title.clone();
            let details = [Some(source.publisher.clone()), date].into_iter().flatten().collect::<Vec<_>>().join(", ");
            view! { <li><a href=href lang="it">{title}</a>" "<span lang="it">{details}</span></li> }
        })
        .collect();
    view! {
        <details class="sources">
            <summary>{language.count("sources-mark", keys.len())}</summary>
            <ul>{items}</ul>
        </details>
    }
}
