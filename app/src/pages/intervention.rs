//! `/interventi/{slug}`: something a network planned or did.

use catalogue::{Evidence, Intervention, Story};
use leptos::prelude::*;

use super::error;
use crate::{
    Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many like interventions of other networks are shown.
const ALIKE: usize = 6;

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(intervention) = visit.snapshot.interventions.get(slug) else { return error::not_found(visit, slug) };
    let network = &visit.snapshot.networks[intervention.network];
    shell::document(visit, || Page {
        status: Status::Found,
        title: format!("{} ({})", visit.language.said(&intervention.title), network.name),
        description: visit.language.fill(
            match intervention.evidence {
                Evidence::Planned => "intervention-description-planned",
                Evidence::Reported => "intervention-description-reported",
            },
            [
                ("title", visit.language.said(&intervention.title).into()),
                ("network", network.name.clone().into()),
                ("summary", visit.language.said(&intervention.summary).into()),
            ],
        ),
        islands: Islands::None,
        body: body(visit, intervention).into_any(),
    })
}

fn body(visit: &Visit<'_>, intervention: &Intervention) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let network = &snapshot.networks[intervention.network];
    let theme = &vocabulary.themes[intervention.theme];
    let meaning = match intervention.evidence {
        Evidence::Planned => "evidence-planned",
        Evidence::Reported => "evidence-reported",
    };
    let audiences: Vec<_> =
        vocabulary.audiences.all(&intervention.audiences).map(|it| language.said(&it.title)).collect();
    let named = snapshot.languages.all(&intervention.languages).map(|it| Link::named_language(visit, it));
    let named = (!intervention.languages.is_empty())
        .then(|| parts::fact(language.text("languages-title"), parts::chips(named)));
    let mut facts = vec![
        parts::fact(language.text("intervention-network"), Link::network(visit, network).view()),
        parts::explained(visit, "azione", language.text("intervention-theme"), Link::theme(visit, theme).view()),
        parts::fact(language.text("intervention-when"), parts::period(visit, intervention)),
        parts::fact(language.text("intervention-where"), parts::place_names(visit, intervention)),
        parts::fact(language.text("intervention-audience"), language.list(audiences)),
        parts::fact(
            language.text("intervention-topics"),
            parts::chips(vocabulary.topics.all(&intervention.topics).map(|it| Link::topic(visit, it))),
        ),
    ];
    facts.extend(named);
    let others: Vec<Link> = snapshot
        .interventions
        .all(&network.interventions)
        .filter(|other| other.slug != intervention.slug)
        .map(|other| Link::intervention(visit, other))
        .collect();
    let others = if others.is_empty() {
        view! { <p>{language.text("intervention-only")}</p> }.into_any()
    } else {
        parts::column(others)
    };
    let alike = alike(visit, intervention);
    let alike = (!alike.is_empty())
        .then(|| parts::section("simili", language.text("intervention-alike"), parts::interventions(visit, alike)));
    let stories = (!network.stories.is_empty()).then(|| {
        let title = language.text("intervention-stories");
        parts::list_section(visit, "storie", title, network.stories.len(), story_list(visit, intervention))
    });
    view! {
        {parts::breadcrumb(visit, vec![Link::network(visit, network)], &language.said(&intervention.title))}
        <article class="record">
            <div class="record-head">
                <h1>{language.said(&intervention.title)}</h1>
                <p>{parts::badge(visit, intervention.evidence)}</p>
                {parts::plan_ended(visit)}
                <p class="lead">{parts::text_view(visit, &intervention.summary)}</p>
                <p class="footnote">{language.text(meaning)}</p>
                {parts::actions(visit, &language.said(&intervention.title))}
            </div>
            <aside class="record-side">
                {parts::today_for(visit, network)}
            </aside>
            <div class="record-main">
            {parts::facts(facts)}
            {parts::section("altri", language.text("intervention-others"), others)}
            {alike}
            {stories}
            {parts::section("fonti", language.text("network-sources"), parts::source_list(visit, &intervention.sources))}
            </div>
        </article>
        {parts::json_ld(&parts::service(visit, intervention))}
    }
}

/// Interventions of other networks that share most topics with this one.
fn alike<'a>(visit: &Visit<'a>, intervention: &Intervention) -> Vec<&'a Intervention> {
    let shared = |other: &Intervention| other.topics.iter().filter(|it| intervention.topics.contains(it)).count();
    let mut others: Vec<(usize, &Intervention)> = visit
        .snapshot
        .interventions
        .iter()
        .filter(|other| other.network != intervention.network)
        .map(|other| (shared(other), other))
        .filter(|(shared, _)| *shared > 1)
        .collect();
    others.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    others.into_iter().take(ALIKE).map(|(_, other)| other).collect()
}

/// The stories of the network, those with a topic of the intervention first.
fn story_list(visit: &Visit<'_>, intervention: &Intervention) -> AnyView {
    let snapshot = visit.snapshot;
    let network = &snapshot.networks[intervention.network];
    let near = |story: &Story| story.topics.iter().any(|topic| intervention.topics.contains(topic));
    let (close, far): (Vec<_>, Vec<_>) = network.stories.iter().partition(|&&key| near(&snapshot.stories[key]));
    let keys: Vec<_> = close.into_iter().chain(far).copied().collect();
    view! { <ul class="cards">{parts::stories(visit, &keys)}</ul> }.into_any()
}
