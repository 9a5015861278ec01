//! The records of the lists that have no cards elsewhere.

use catalogue::{Intervention, Key, Partner, Province, Theme, Topic};
use leptos::prelude::*;

use crate::{
    Visit, Wording as _,
    pages::theme::networks_of,
    parts::{self, Link},
};

/// Organisations, each with what it is and the networks it took part in.
pub(super) fn partners(visit: &Visit<'_>, keys: &[Key<Partner>]) -> AnyView {
    let snapshot = visit.snapshot;
    let cards = snapshot.partners.all(keys).map(|partner| {
        let kind = &snapshot.vocabulary.partner_kinds[partner.kind];
        let kind = visit.language.said(&kind.title);
        let networks = snapshot.networks.all(&partner.networks).map(|network| Link::network(visit, network));
        card(&partner.slug, Link::partner(visit, partner), kind, parts::chips(networks))
    });
    list(cards.collect())
}

/// Provinces, each with its numbers.
pub(super) fn provinces(visit: &Visit<'_>, keys: &[Key<Province>]) -> AnyView {
    let language = visit.language;
    let cards = visit.snapshot.provinces.all(keys).map(|province| {
        let counts = [
            language.count("index-count-reti", province.networks.len()),
            language.count("municipalities-of", province.municipalities.len()),
            language.fill("residents-2023", [("count", province.population_2023.into())]),
        ];
        card(&province.sigla, Link::province(visit, province), counts.join(" · "), ().into_any())
    });
    list(cards.collect())
}

/// Themes, each with its numbers.
pub(super) fn themes(visit: &Visit<'_>, keys: &[Key<Theme>]) -> AnyView {
    let snapshot = visit.snapshot;
    let cards = keys.iter().map(|&key| {
        let theme = &snapshot.vocabulary.themes[key];
        let own: Vec<&Intervention> = snapshot.interventions.iter().filter(|it| it.theme == key).collect();
        card(&theme.slug, Link::theme(visit, theme), counts(visit, &own), ().into_any())
    });
    list(cards.collect())
}

/// Topics, each with what it is and its numbers.
pub(super) fn topics(visit: &Visit<'_>, keys: &[Key<Topic>]) -> AnyView {
    let snapshot = visit.snapshot;
    let cards = keys.iter().map(|&key| {
        let topic = &snapshot.vocabulary.topics[key];
        let own: Vec<&Intervention> = snapshot.interventions.iter().filter(|it| it.topics.contains(&key)).collect();
        let explained = view! { <p>{parts::text_view(visit, &topic.explanation)}</p> }.into_any();
        card(&topic.slug, Link::topic(visit, topic), counts(visit, &own), explained)
    });
    list(cards.collect())
}

/// How many interventions there are, of how many networks.
fn counts(visit: &Visit<'_>, interventions: &[&Intervention]) -> String {
    let language = visit.language;
    let networks = networks_of(interventions).len();
    format!(
        "{} · {}",
        language.count("index-count-interventi", interventions.len()),
        language.count("index-count-reti", networks)
    )
}

fn card(slug: &str, link: Link, summary: String, more: AnyView) -> AnyView {
    view! {
        <li class="card" data-slug=slug.to_owned()>
            <h3>{link.view()}</h3>
            <p>{summary}</p>
            {more}
        </li>
    }
    .into_any()
}

fn list(cards: Vec<AnyView>) -> AnyView {
    view! { <ul class="cards">{cards}</ul> }.into_any()
}
