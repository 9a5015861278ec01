//! The way through the pages of a long list.

use leptos::prelude::*;

use crate::{Visit, Wording as _};

/// Links to the page before and the page after; `href` is the list's own address, `number` the page
/// from 1.
pub(crate) fn pager(visit: &Visit<'_>, href: &str, number: usize, last: usize) -> AnyView {
    let language = visit.language;
    let joint = if href.contains('?') { '&' } else { '?' };
    let link = |number: usize, key: &str| {
        view! { <li><a href=format!("{href}{joint}pagina={number}")>{language.text(key)}</a></li> }
    };
    let previous = (number > 1).then(|| link(number - 1, "pager-previous"));
    let next = (number < last).then(|| link(number + 1, "pager-next"));
    let place = language.fill("pager-place", [("number", number.into()), ("last", last.into())]);
    view! {
        <nav class="pager" aria-label=language.text("pager")>
            <ul>{previous}<li>{place}</li>{next}</ul>
        </nav>
    }
    .into_any()
}
