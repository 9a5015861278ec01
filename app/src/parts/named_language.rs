//! Languages that people speak, where a source names them, and whom to ask where none does.

use catalogue::{Filter, NamedLanguage, Part};
use leptos::prelude::*;

use super::{Link, chips};
use crate::{Address, Query, Visit, Wording as _};

/// What a school asks for that needs somebody who speaks a language.
const INTERPRETER: &str = "interprete-o-mediatore";

/// Whether a source names the language, in one sentence.
pub(crate) fn is_named(visit: &Visit<'_>, named: &NamedLanguage) -> String {
    let language = visit.language;
    let key = if named.mentions.is_empty() { "language-none" } else { "language-some" };
    let name = language.said(&named.title);
    language.fill(key, [("name", name.into()), ("count", named.mentions.len().into())])
}

/// The heading of the page of a language.
pub(crate) fn language_heading(visit: &Visit<'_>, named: &NamedLanguage) -> String {
    let key = if named.mentions.is_empty() { "language-title-none" } else { "language-title" };
    visit.language.fill(key, [("name", visit.language.said(&named.title).into())])
}

/// Whom to ask for somebody who speaks the language.
pub(crate) fn ask_for(visit: &Visit<'_>, named: &NamedLanguage) -> AnyView {
    let language = visit.language;
    let query = Query { need: Some(INTERPRETER.into()), spoken: Some(named.slug.clone()), ..Query::default() };
    let schools =
        Link { href: Address::Schools.link(language, &query), text: language.text("language-schools"), lang: None };
    view! {
        <p>{language.text("language-ask")}</p>
        {chips([schools, Link::page(visit, &Address::Municipalities, "nav-municipalities")])}
    }
    .into_any()
}

/// The page of a language, which says where it is named and whom to ask.
pub(crate) fn where_named(visit: &Visit<'_>, named: &NamedLanguage) -> Link {
    Link { text: visit.language.text("language-more"), ..Link::named_language(visit, named) }
}

/// What a list says whose filter asks for languages that no source names, and whom to ask: that it is empty must not
/// be taken for proof that nobody speaks them.
pub(crate) fn unnamed(visit: &Visit<'_>, filter: &Filter) -> Option<AnyView> {
    let notes: Vec<_> = without_mention(visit, filter)
        .map(|named| view! { <p class="note">{is_named(visit, named)} " " {where_named(visit, named).view()}</p> })
        .collect();
    let ask = without_mention(visit, filter).next().map(|named| ask_for(visit, named))?;
    Some(view! { {notes} {ask} }.into_any())
}

/// The same in one sentence for each language, where there is little room.
pub(crate) fn unnamed_in_short(visit: &Visit<'_>, filter: &Filter) -> AnyView {
    without_mention(visit, filter).map(|named| view! { <p>{is_named(visit, named)}</p> }).collect_view().into_any()
}

fn without_mention<'a>(visit: &Visit<'a>, filter: &Filter) -> impl Iterator<Item = &'a NamedLanguage> {
    let languages = &visit.snapshot.languages;
    filter.values(Part::Language).filter_map(|slug| languages.get(slug)).filter(|named| named.mentions.is_empty())
}
