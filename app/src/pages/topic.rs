//! `/argomenti/{slug}`: a finer subject, and who worked on it.

use catalogue::{Filter, Intervention, Key, Story, Topic};
use export::List;
use leptos::prelude::*;
use serde_json::json;

use super::{error, theme};
use crate::{
    Address, Answer, Language, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(key) = visit.snapshot.vocabulary.topics.key(slug) else { return error::not_found(visit, slug) };
    let topic = &visit.snapshot.vocabulary.topics[key];
    let interventions: Vec<&Intervention> =
        visit.snapshot.interventions.iter().filter(|it| it.topics.contains(&key)).collect();
    let explanation = visit.language.said(&topic.explanation);
    let values = [("explanation", explanation.into()), ("count", interventions.len().into())];
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.said(&topic.title),
        description: visit.language.fill("topic-description", values),
        islands: Islands::None,
        body: body(visit, key, topic, interventions).into_any(),
    })
}

fn body(visit: &Visit<'_>, key: Key<Topic>, topic: &Topic, interventions: Vec<&Intervention>) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let title = visit.language.said(&topic.title);
    let explanation = visit.language.said(&topic.explanation);
    // The synonyms are Italian words, of use to those who search in Italian.
    let synonyms = (!topic.synonyms.is_empty()).then(|| {
        let words = topic.synonyms.join(", ");
        let label = language.text("topic-synonyms");
        view! { <p>{label} " " <span lang=parts::italian(visit)>{words}</span> "."</p> }
    });
    let themes: Vec<Link> =
        snapshot.vocabulary.themes.all(&topic.themes).map(|theme| Link::theme(visit, theme)).collect();
    let networks = theme::networks_of(&interventions);
    let stories: Vec<Key<Story>> =
        snapshot.stories.keys().filter(|&story| snapshot.stories[story].topics.contains(&key)).collect();
    let filter = Filter { topics: vec![topic.slug.clone()], ..Filter::default() };
    let explorer = Address::Explorer.filtered(language, &filter) + "#mappa";
    let done = if interventions.is_empty() {
        parts::absence(language.text("topic-no-interventions"))
    } else {
        view! {
            <p>{language.text("evidence-explained")}</p>
            {parts::downloads(visit, List::Interventions, &filter, interventions.len())}
            {parts::first_interventions(visit, interventions, theme::SHOWN)}
        }
        .into_any()
    };
    let mut data = parts::thing(visit, "DefinedTerm", &title);
    data["description"] = json!(explanation);
    if language == Language::Italian {
        data["alternateName"] = json!(topic.synonyms);
    }
    view! {
        {parts::breadcrumb(visit, themes.first().cloned().into_iter().collect(), &title)}
        <article>
            <h1>{title.clone()}</h1>
            <p class="lead">{parts::text_view(visit, &topic.explanation)}</p>
            {synonyms}
            <p>{language.text("topic-themes")}</p>
            {parts::chips(themes)}
            <p><a class="button" href=explorer>{language.text("topic-explore")}</a></p>
            {parts::ended(visit)}
            {parts::section("reti", language.text("topic-networks"), theme::network_links(visit, &networks))}
            {parts::section("interventi", language.text("topic-interventions"), done)}
            {parts::list_section(visit, "storie", language.text("topic-stories"), stories.len(), theme::story_list(visit, &stories, "topic-no-stories"))}
        </article>
        {parts::json_ld(&data)}
    }
}
