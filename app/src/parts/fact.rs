//! Facts as terms and values.

use leptos::prelude::*;

use super::{italian, word};
use crate::{Visit, Wording as _};

/// One term and its value.
pub(crate) fn fact(term: String, value: impl IntoView + 'static) -> AnyView {
    view! {
        <dt>{term}</dt>
        <dd>{value.into_any()}</dd>
    }
    .into_any()
}

/// One term, which says what it means when it is opened, and its value.
pub(crate) fn explained(
    visit: &Visit<'_>,
    glossary: &'static str,
    term: String,
    value: impl IntoView + 'static,
) -> AnyView {
    view! {
        <dt>{word(visit, glossary, term)}</dt>
        <dd>{value.into_any()}</dd>
    }
    .into_any()
}

/// A list of terms and values.
pub(crate) fn facts(facts: Vec<AnyView>) -> AnyView {
    view! { <dl class="facts">{facts}</dl> }.into_any()
}

/// Words of the data.
pub(crate) fn said(visit: &Visit<'_>, text: &str) -> AnyView {
    view! { <span lang=italian(visit)>{text.to_owned()}</span> }.into_any()
}

/// Says that the sources do not say.
pub(crate) fn unsaid(visit: &Visit<'_>) -> AnyView {
    view! { <span data-evidence="unknown">{visit.language.text("unsaid")}</span> }.into_any()
}

/// A big number with its label.
pub(crate) fn figure(value: String, label: String) -> AnyView {
    view! {
        <p class="figure">
            <strong>{value}</strong>
            " "
            {label}
        </p>
    }
    .into_any()
}

/// A big number that leads to exactly what it counts.
pub(crate) fn counted(value: String, label: String, href: String) -> AnyView {
    view! {
        <p class="figure">
            <a href=href><strong>{value}</strong> " " {label}</a>
        </p>
    }
    .into_any()
}

/// Big numbers side by side.
pub(crate) fn figures(figures: Vec<AnyView>) -> AnyView {
    view! { <div class="figures">{figures}</div> }.into_any()
}
