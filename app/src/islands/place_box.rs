//! The box in which a reader types a municipality, a need, or both.

#[cfg(feature = "hydrate")]
mod combobox;
#[cfg(feature = "hydrate")]
mod names;

use leptos::prelude::*;

/// The line that tells how many suggestions there are. Awake, it completes what is typed in
/// the box of the page: a combobox with a list, after the pattern of the ARIA Authoring Practices.
#[island]
pub(crate) fn PlaceBox() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    combobox::wake();
    view! { <p id="nomi-stato" class="hide" role="status"></p> }
}
