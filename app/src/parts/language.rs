//! A language by the name that it gives itself.

use leptos::prelude::*;

use crate::Language;

/// A link to a page in a language.
pub(crate) fn language_link(language: Language, href: String) -> impl IntoView + use<> {
    view! { <a href=href hreflang=language.tag() lang=language.tag()>{language.name()}</a> }
}
