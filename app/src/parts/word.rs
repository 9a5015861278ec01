//! Words that need to be explained, each of which opens where it stands.

use leptos::prelude::*;

use crate::{Address, Visit, Wording as _};

/// The words of the glossary; each has the messages `word-…` and `word-…-text`.
pub(crate) const GLOSSARY: [&str; 19] = [
    "ambito",
    "azione",
    "cap",
    "capofila",
    "cpia",
    "fami",
    "fatta",
    "fonte",
    "intervento",
    "istat",
    "italiano-l2",
    "labimpact",
    "mediazione",
    "non-trovato",
    "partner",
    "pec",
    "prevista",
    "rete",
    "revisione",
];

/// A word that says what it means when it is opened, without leaving the page.
pub(crate) fn word(visit: &Visit<'_>, word: &'static str, shown: String) -> AnyView {
    let language = visit.language;
    let all = format!("{}#{word}", visit.href(&Address::Glossary));
    view! {
        <details class="word">
            <summary>{shown}</summary>
            <p>{language.text(&format!("word-{word}-text"))} " " <a href=all>{language.text("words-all")}</a></p>
        </details>
    }
    .into_any()
}
