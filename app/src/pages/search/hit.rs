//! One result: what it is, why it was found, and what a reader must know with it.

use ::search::{Explanation, Field, Match, Record};
use catalogue::Row;
use leptos::prelude::*;

use crate::{
    Visit, Wording as _,
    parts::{self, Link},
};

/// A result as an item of the list.
pub(super) fn item(visit: &Visit<'_>, record: Record, explanation: &Explanation) -> AnyView {
    let language = visit.language;
    let Card { link, slug, kind, facts, mark } = card(visit, record);
    let named = explanation.matches.iter().find(|found| found.field == Field::Name);
    let title = named.filter(|found| text(found) == link.text).map_or_else(|| link.text.clone().into_any(), pieces);
    // What the card says of itself needs no second line.
    let others = explanation.matches.iter().filter(|found| found.field != Field::Name && text(found) != facts);
    let others: Vec<_> = others
        .map(|found| {
            let field = language.text(&format!("search-field-{}", slug_of(found.field)));
            view! { <li><span class="muted">{field} ": "</span><span lang=parts::italian(visit)>{pieces(found)}</span></li> }
        })
        .collect();
    let mut subjects: Vec<String> = explanation.concepts.iter().map(|concept| language.said(&concept.title)).collect();
    subjects.dedup();
    let subjects = (!subjects.is_empty()).then(|| {
        view! { <li><span class="muted">{language.text("search-field-subject")} ": "</span>{language.list(subjects)}</li> }
    });
    let why = (!others.is_empty() || subjects.is_some()).then(|| {
        view! { <ul class="search-why" aria-label=language.text("search-why")>{others}{subjects}</ul> }
    });
    view! {
        <li data-slug=slug>
            <p class="search-kind">{kind}</p>
            <h3><a href=link.href lang=link.lang>{title}</a></h3>
            <p>{facts}</p>
            {mark}
            {why}
        </li>
    }
    .into_any()
}

/// What is shown of a record, whatever words were found in it.
struct Card {
    link: Link,
    slug: String,
    kind: String,
    facts: String,
    mark: Option<AnyView>,
}

fn card(visit: &Visit<'_>, record: Record) -> Card {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let kind = |name: &str| language.text(&format!("search-one-{name}"));
    match record {
        Record::Network(key) => {
            let network = &snapshot.networks[key];
            let lead =
                network.lead.as_ref().map(|lead| language.fill("card-lead", [("name", lead.name.as_str().into())]));
            let place = parts::in_province(visit, &snapshot.provinces[network.province]);
            Card {
                link: Link::network(visit, network),
                slug: network.slug.clone(),
                kind: kind("network"),
                facts: joined([Some(place), lead]),
                mark: None,
            }
        }
        Record::Intervention(key) => {
            let intervention = &snapshot.interventions[key];
            let theme = &snapshot.vocabulary.themes[intervention.theme];
            Card {
                link: Link::intervention(visit, intervention),
                slug: intervention.slug.clone(),
                kind: kind("intervention"),
                facts: joined([
                    Some(snapshot.networks[intervention.network].name.clone()),
                    Some(language.said(&theme.short)),
                ]),
                mark: Some(parts::badge(visit, intervention.evidence).into_any()),
            }
        }
        Record::Municipality(key) => {
            let place = &snapshot.municipalities[key];
            let network = place.network.map(|network| snapshot.networks[network].name.clone());
            Card {
                link: Link::municipality(visit, place),
                slug: place.slug.clone(),
                kind: kind("municipality"),
                facts: joined([Some(parts::in_province(visit, &snapshot.provinces[place.province])), network]),
                mark: None,
            }
        }
        Record::Topic(key) => {
            let topic = &snapshot.vocabulary.topics[key];
            Card {
                link: Link::topic(visit, topic),
                slug: topic.slug().to_owned(),
                kind: kind("topic"),
                facts: language.said(&topic.explanation),
                mark: None,
            }
        }
        Record::Partner(key) => {
            let partner = &snapshot.partners[key];
            let label = &snapshot.vocabulary.partner_kinds[partner.kind];
            let networks: Vec<_> = snapshot.networks.all(&partner.networks).map(|it| it.name.as_str()).collect();
            Card {
                link: Link::partner(visit, partner),
                slug: partner.slug.clone(),
                kind: kind("partner"),
                facts: joined([Some(language.said(&label.title)), Some(language.list(networks))]),
                mark: None,
            }
        }
        Record::Story(key) => {
            let story = &snapshot.stories[key];
            let label = &snapshot.vocabulary.story_kinds[story.kind];
            let cautions = snapshot.vocabulary.cautions.all(&story.cautions);
            let cautions: Vec<_> =
                cautions.map(|it| view! { <p class="caveat">{language.said(&it.title)}</p> }).collect();
            Card {
                link: Link::story(visit, story),
                slug: story.slug.clone(),
                kind: kind("story"),
                facts: joined([
                    Some(language.said(&label.title)),
                    Some(story.publisher.clone()),
                    Some(story.date.map_or_else(|| language.text("story-undated"), |date| language.date(date))),
                ]),
                mark: Some(cautions.into_any()),
            }
        }
    }
}

fn joined<const N: usize>(facts: [Option<String>; N]) -> String {
    facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn text(found: &Match) -> String {
    found.parts.iter().map(|part| part.text.as_str()).collect()
}

/// A text with the words that were found marked.
fn pieces(found: &Match) -> AnyView {
    let piece = |text: &str, marked: bool| {
        let text = text.to_owned();
        if marked { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
    };
    found.parts.iter().map(|part| piece(&part.text, part.reason.is_some())).collect::<Vec<_>>().into_any()
}

/// How a message's key writes a field.
fn slug_of(field: Field) -> &'static str {
    match field {
        Field::Name => "name",
        Field::OtherName => "other-name",
        Field::PostalCode => "postal-code",
        Field::District => "district",
        Field::Lead => "lead",
        Field::Partner => "partner",
        Field::Network => "network",
        Field::Place => "place",
        Field::Province => "province",
        Field::Kind => "kind",
        Field::Theme => "theme",
        Field::Topic => "topic",
        Field::Audience => "audience",
        Field::Publisher => "publisher",
        Field::Keyword => "keyword",
        Field::Summary => "summary",
        Field::Intervention => "intervention",
    }
}
