//! The explorer: a filter changes list, map, counts and address without a new page.

#[cfg(feature = "hydrate")]
mod answer;
#[cfg(feature = "hydrate")]
mod light;
#[cfg(feature = "hydrate")]
mod page;
#[cfg(feature = "hydrate")]
mod query;
#[cfg(feature = "hydrate")]
mod search;

use leptos::prelude::*;

use super::words::Words;

/// The line that tells how many networks there are now. Awake, it listens to the filters, the
/// links and the history of the page, and draws what they select.
#[island]
pub(crate) fn Explorer(words: Words) -> impl IntoView {
    let status = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    page::wake(words, status);
    #[cfg(not(feature = "hydrate"))]
    drop(words);
    view! { <p class="hide" role="status">{status}</p> }
}
