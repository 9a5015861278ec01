//! The explorer: a filter changes list, map, counts and address without a new page.

#[cfg(feature = "hydrate")]
mod answer;
#[cfg(feature = "hydrate")]
mod light;
#[cfg(feature = "hydrate")]
mod list;
#[cfg(feature = "hydrate")]
mod page;
#[cfg(feature = "hydrate")]
mod query;
#[cfg(feature = "hydrate")]
mod search;

use leptos::prelude::*;

/// The line that tells how many networks there are now. Awake, it listens to the filters, the
/// links and the history of the page, and draws what they select.
#[island]
pub(crate) fn Explorer() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    page::wake();
    // Written by its id: a text that leptos keeps would cost a reader of properties.
    view! { <p id="stato" class="hide" role="status"></p> }
}
