//! `/temi/{slug}`: one of the plan's four Actions.

use catalogue::{Filter, Intervention, Key, Network, Story, Theme};
use export::List;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many interventions are shown before the others fold.
pub(super) const SHOWN: usize = 3;

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(key) = visit.snapshot.vocabulary.themes.key(slug) else { return error::not_found(visit, slug) };
    let theme = &visit.snapshot.vocabulary.themes[key];
    let title = visit.language.said(&theme.title);
    let interventions: Vec<&Intervention> = visit.snapshot.interventions.iter().filter(|it| it.theme == key).collect();
    let values = [("title", title.clone().into()), ("count", interventions.len().into())];
    shell::document(visit, || Page {
        status: Status::Found,
        title,
        description: visit.language.fill("theme-description", values),
        islands: Islands::None,
        body: body(visit, key, theme, interventions).into_any(),
    })
}

fn body(visit: &Visit<'_>, key: Key<Theme>, theme: &Theme, interventions: Vec<&Intervention>) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let title = visit.language.said(&theme.title);
    let count = interventions.len();
    let networks = networks_of(&interventions);
    let topics = snapshot
        .vocabulary
        .topics
        .keys()
        .map(|topic| (topic, interventions.iter().filter(|it| it.topics.contains(&topic)).count()))
        .filter(|(topic, count)| *count > 0 || snapshot.vocabulary.topics[*topic].themes.contains(&key))
        .map(|(topic, count)| Link::topic(visit, &snapshot.vocabulary.topics[topic]).with_count(visit, count));
    let stories: Vec<Key<Story>> =
        snapshot.stories.keys().filter(|&story| snapshot.stories[story].themes.contains(&key)).collect();
    let filter = Filter { themes: vec![theme.slug.clone()], ..Filter::default() };
    let explorer = Address::Explorer.filtered(language, &filter) + "#mappa";
    let number = language.fill("theme-number", [("number", theme.number.into())]);
    let mut data = parts::thing(visit, "DefinedTerm", &title);
    data["description"] = theme.official.italian().into();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &title)}
        <article>
            <h1>{title.clone()}</h1>
            <p class="lead">
                {number}
                ": "
                <q lang=parts::italian(visit)>{theme.official.italian().to_owned()}</q>
            </p>
            {parts::sources(visit, &theme.sources)}
            <p>{language.fill("theme-counts", [("interventions", count.into()), ("networks", networks.len().into())])}</p>
            <p><a class="button" href=explorer>{language.text("theme-explore")}</a></p>
            {parts::chips([Link::kit(visit, &Address::PressProvince(theme.slug.clone()))])}
            {parts::ended(visit)}
            {parts::section("argomenti", language.text("theme-topics"), parts::chips(topics))}
            {parts::section("reti", language.text("theme-networks"), network_links(visit, &networks))}
            {parts::section("interventi", language.text("theme-interventions"), view! {
                <p>{language.text("evidence-explained")}</p>
                {parts::downloads(visit, List::Interventions, &filter, count)}
                {parts::first_interventions(visit, interventions, SHOWN)}
            })}
            {parts::list_section(visit, "storie", language.text("theme-stories"), stories.len(), story_list(visit, &stories, "theme-no-stories"))}
        </article>
        {parts::json_ld(&data)}
    }
}

/// The networks of these interventions, each once.
pub(super) fn networks_of(interventions: &[&Intervention]) -> Vec<Key<Network>> {
    let mut networks: Vec<_> = interventions.iter().map(|it| it.network).collect();
    networks.sort_unstable();
    networks.dedup();
    networks
}

pub(super) fn network_links(visit: &Visit<'_>, networks: &[Key<Network>]) -> AnyView {
    if networks.is_empty() {
        return parts::absence(visit.language.text("theme-no-networks"));
    }
    parts::column(visit.snapshot.networks.all(networks).map(|network| Link::network(visit, network)))
}

/// A list of stories, or the message of this key where there are none.
pub(super) fn story_list(visit: &Visit<'_>, stories: &[Key<Story>], absence: &str) -> AnyView {
    if stories.is_empty() {
        return parts::absence(visit.language.text(absence));
    }
    view! { <ul class="cards">{parts::stories(visit, stories)}</ul> }.into_any()
}
