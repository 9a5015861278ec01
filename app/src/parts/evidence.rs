//! How well a fact is known, as a badge.

use catalogue::{Evidence, Term, TerritoryEvidence};
use leptos::prelude::*;

use crate::{Visit, Wording as _};

/// Whether an intervention is known to have been done.
pub(crate) fn badge(visit: &Visit<'_>, evidence: Evidence) -> AnyView {
    labelled(visit, evidence.slug(), visit.snapshot.vocabulary.evidence.get(evidence.slug()))
}

/// How well the municipalities of a network are known.
pub(crate) fn territory_badge(visit: &Visit<'_>, evidence: TerritoryEvidence) -> AnyView {
    labelled(visit, evidence.slug(), visit.snapshot.vocabulary.territory_evidence.get(evidence.slug()))
}

fn labelled(visit: &Visit<'_>, slug: &'static str, term: Option<&Term>) -> AnyView {
    let label = term.map_or_else(|| slug.to_owned(), |term| visit.language.said(&term.title));
    view! { <span class="badge" data-evidence=slug>{label}</span> }.into_any()
}
