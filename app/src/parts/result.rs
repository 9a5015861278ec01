//! The data and the words of the list of networks, as the browser has them too.

use catalogue::{Evidence, Network, Part, TerritoryEvidence, Text, UNDATED};
use leptos::prelude::*;
use serde_json::json;
use words::{Form, Value as FluentValue};

use crate::{
    Address, Language, Visit, Wording as _,
    islands::{self, LANGUAGE, Words},
};

/// What the list tells of a network.
pub(crate) fn network(visit: &Visit<'_>, network: &Network) -> islands::Network {
    let snapshot = visit.snapshot;
    let interventions = || snapshot.interventions.all(&network.interventions);
    let mut themes: Vec<_> = interventions().map(|it| it.theme).collect();
    // Interventions come by theme.
    themes.dedup();
    islands::Network {
        slug: network.slug.clone(),
        name: network.name.clone(),
        province: snapshot.provinces[network.province].name.clone(),
        lead: network.lead.as_ref().map(|lead| lead.name.clone()),
        themes: snapshot.vocabulary.themes.all(&themes).map(|theme| theme.slug.clone()).collect(),
        municipalities: network.territory.municipalities.len(),
        evidence: network.territory.evidence.slug().into(),
        interventions: network.interventions.len(),
        done: interventions().filter(|it| it.evidence == Evidence::Reported).count(),
    }
}

/// The words of the list and of the filters that are on.
pub(crate) fn words<'a>(visit: &Visit<'a>) -> &'a Words {
    visit.pieces.words(visit.language, || find_words(visit))
}

/// The plural forms of a page's words, for the script that counts in its language.
pub(crate) fn language_word(language: Language) -> Option<(String, String)> {
    let is_plain = matches!(language, Language::Italian | Language::English);
    (!is_plain).then(|| (LANGUAGE.to_owned(), language.tag().to_owned()))
}

fn find_words(visit: &Visit<'_>) -> Words {
    let language = visit.language;
    let gap = || FluentValue::from("{}");
    let mut words = vec![
        ("thousands".to_owned(), language.thousands().to_owned()),
        ("graphql".to_owned(), "/graphql".to_owned()),
        ("network".to_owned(), Address::Network(String::new()).href(language) + "{}"),
        ("lead".to_owned(), language.fill("card-lead", [("name", gap())])),
        ("interventions".to_owned(), language.fill("card-interventions", [("what", gap())])),
        ("remove".to_owned(), language.fill("active-remove", [("label", gap())])),
        ("search".to_owned(), language.fill("municipalities-search", [("name", gap())])),
        ("searching".to_owned(), Address::Search.href(language) + "?q="),
        ("without".to_owned(), language.fill("none-without", [("label", gap()), ("count", gap())])),
    ];
    words.extend(language_word(language));
    let site = language.text("site-name");
    words.push(("title".to_owned(), format!("{site}: {}", language.text("explorer-title"))));
    words.push(("site".to_owned(), site));
    if language != Language::Italian {
        words.push(("data".into(), Language::Italian.code().into()));
    }
    for (name, key) in [
        ("list", "list-separator"),
        ("leaderless", "card-leaderless"),
        ("idle", "card-idle"),
        ("nowhere", "card-nowhere"),
        ("clear", "active-clear"),
        ("none", "none-text"),
        ("none-try", "none-try"),
        ("offline", "filter-offline"),
        ("unreachable", "filter-unreachable"),
        ("none-alone", "none-alone"),
    ] {
        words.push((name.into(), language.text(key)));
    }
    for name in ["networks", "municipalities"] {
        words.extend(plural(visit, name, &format!("count-of-{name}")));
    }
    for name in ["done", "planned"] {
        words.extend(plural(visit, name, &format!("status-{name}")));
    }
    words.extend(plural(visit, "more", "active-more"));
    // A list that a source gives needs no word.
    for evidence in [TerritoryEvidence::Inferred, TerritoryEvidence::Partial, TerritoryEvidence::Unknown] {
        words.push((evidence.slug().into(), language.text(&format!("card-{}", evidence.slug()))));
    }
    for theme in &visit.snapshot.vocabulary.themes {
        words.push((theme.slug.clone(), language.said(&theme.short)));
    }
    Words(words)
}

/// Words as a block of data, which [`Words`] reads in the browser.
pub(crate) fn words_block(id: &'static str, words: &Words) -> AnyView {
    let json = super::data::escaped(&json!(words.0));
    view! { <script r#type="application/json" id=id inner_html=json></script> }.into_any()
}

/// The texts for a number of things in each plural form, as [`Words`] name them.
pub(crate) fn plural(visit: &Visit<'_>, name: &str, key: &str) -> Vec<(String, String)> {
    let text = |form: Form| {
        let gaps = ["shown", "count"].map(|name| (name, FluentValue::from("{}")));
        visit.language.fill(key, gaps.into_iter().chain([("count-form", form.name().into())]))
    };
    let named = visit.language.forms().iter().filter(|form| **form != Form::Other);
    let named = named.map(|&form| (format!("{name}-{}", form.name()), text(form)));
    named.chain([(name.to_owned(), text(Form::Other))]).collect()
}

/// A value of the filter as a reader knows it.
pub(crate) fn label(visit: &Visit<'_>, part: Part, value: &str) -> String {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let title = |text: &Text| visit.language.said(text);
    let label = match part {
        Part::Province => snapshot.provinces.get(value).map(|province| province.name.clone()),
        Part::Municipality => snapshot.municipalities.get(value).map(|municipality| municipality.name.clone()),
        Part::Theme => vocabulary.themes.get(value).map(|it| title(&it.title)),
        Part::Topic => vocabulary.topics.get(value).map(|it| title(&it.title)),
        Part::Audience => vocabulary.audiences.get(value).map(|it| title(&it.title)),
        Part::Evidence => vocabulary.evidence.get(value).map(|it| title(&it.title)),
        Part::Language => snapshot.languages.get(value).map(|it| title(&it.title)),
        Part::Kind => vocabulary.story_kinds.get(value).map(|it| title(&it.title)),
        Part::Network => snapshot.networks.get(value).map(|network| network.name.clone()),
        Part::Year if value == UNDATED => Some(visit.language.text("filter-undated")),
        Part::Year => Some(value.to_owned()),
        Part::Text => None,
    };
    label.unwrap_or_else(|| format!("«{value}»"))
}
