//! JSON-LD: sound, whole, and nothing that its page does not say.

use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;

use super::{ORIGIN, public};
use crate::pages::{PAGES, english};

/// What each type must have, beside its name.
const NEEDED: [(&str, &[&str]); 19] = [
    ("SearchResultsPage", &["url"]),
    ("WebSite", &["url", "potentialAction", "inLanguage"]),
    ("CollectionPage", &["url", "description"]),
    ("WebPage", &["url"]),
    ("GovernmentOrganization", &["url", "description", "areaServed", "member", "dissolutionDate"]),
    ("Project", &["url", "dissolutionDate"]),
    ("GovernmentService", &["url", "serviceOperator", "serviceType", "audience", "hoursAvailable", "subjectOf"]),
    ("AdministrativeArea", &["url", "containedInPlace"]),
    ("Organization", &["url"]),
    ("NGO", &["url"]),
    ("EducationalOrganization", &["url"]),
    ("DefinedTerm", &["url", "description"]),
    ("Article", &["headline", "publisher", "abstract", "mainEntityOfPage"]),
    ("NewsArticle", &["publisher", "mainEntityOfPage"]),
    ("VideoObject", &["publisher", "abstract"]),
    ("Book", &["publisher", "abstract"]),
    ("CreativeWork", &["publisher"]),
    ("Report", &["publisher"]),
    ("Map", &["publisher"]),
];

/// Words of the vocabulary itself, and addresses, which readers follow rather than read.
const UNSEEN: [&str; 11] = [
    "@context",
    "@type",
    "@id",
    "url",
    "item",
    "urlTemplate",
    "query-input",
    "inLanguage",
    "mainEntityOfPage",
    "position",
    "description",
];

fn blocks(html: &Html) -> Vec<Value> {
    let selector = Selector::parse("script[type='application/ld+json']").unwrap();
    html.select(&selector).map(|it| serde_json::from_str(&it.text().collect::<String>()).unwrap()).collect()
}

/// Every text of the data with the name of its field.
fn texts<'a>(field: &'a str, value: &'a Value, found: &mut Vec<(&'a str, String)>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(field, value)| texts(field, value, found)),
        Value::Array(values) => values.iter().for_each(|value| texts(field, value, found)),
        Value::Null => panic!("{field} is empty"),
        value => found.push((field, value.as_str().map_or_else(|| value.to_string(), str::to_owned))),
    }
}

/// What a reader sees, and the dates behind what a reader sees.
fn seen(html: &Html) -> String {
    let mut text: Vec<String> = Vec::new();
    for element in html.select(&Selector::parse("title, body *:not(script)").unwrap()) {
        text.extend(element.children().filter_map(|child| child.value().as_text()).map(|text| text.to_string()));
        text.extend(element.attr("datetime").map(str::to_owned));
        // A number to dial, a mailbox and a site are said by the links that lead to them.
        let href = element.attr("href").filter(|_| element.value().name() == "a");
        text.extend(href.map(|href| href.trim_start_matches("tel:").trim_start_matches("mailto:").to_owned()));
    }
    text.join(" ")
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A day as pages write it.
fn written(date: &str, path: &str) -> String {
    if date == "2023-06-30" {
        let month = if path.starts_with("/en") { "June" } else { "giugno" };
        return format!("30 {month} 2023");
    }
    date.to_owned()
}

async fn check(world: &World, path: &str) -> usize {
    let html = Html::parse_document(world.get(path).await.text());
    let seen = plain(&seen(&html));
    let description = Selector::parse("meta[name=description]").unwrap();
    let description = html.select(&description).next().and_then(|it| it.attr("content")).unwrap_or_default().to_owned();
    let blocks = blocks(&html);
    for block in &blocks {
        assert_eq!(block["@context"], "https://schema.org", "{path}");
        let mut found = Vec::new();
        texts("", block, &mut found);
        for (field, text) in found {
            let text = plain(&written(&text, path));
            assert!(!text.is_empty(), "{path}: {field} is empty");
            if ["@id", "item", "urlTemplate"].contains(&field) {
                assert!(text.starts_with(ORIGIN), "{path}: {field} {text}");
            }
            if !UNSEEN.contains(&field) || (field == "description" && text != description) {
                assert!(seen.contains(&text), "{path} does not show its {field}: {text}");
            }
        }
        if block["@type"] == "BreadcrumbList" {
            for (index, item) in block["itemListElement"].as_array().unwrap().iter().enumerate() {
                assert_eq!(item["position"], index + 1, "{path}");
            }
            continue;
        }
        let kinds: Vec<&str> = match &block["@type"] {
            Value::Array(kinds) => kinds.iter().map(|kind| kind.as_str().unwrap()).collect(),
            kind => vec![kind.as_str().unwrap()],
        };
        assert!(block["name"].is_string(), "{path}");
        assert_eq!(language(block), html.root_element().attr("lang"), "{path} does not say in which language it is");
        // A partner may be a public body too, and has no territory.
        for kind in kinds.iter().filter(|kind| **kind != "GovernmentOrganization" || kinds.len() > 1) {
            let Some((_, needed)) = NEEDED.iter().find(|(known, _)| known == kind) else { panic!("{path}: {kind}") };
            for field in *needed {
                assert!(block.get(*field).is_some(), "{path}: a {kind} needs {field}");
            }
        }
    }
    blocks.len()
}

/// The language of the page that data are of: a work, which is in a language of its own, names that of the page about
/// it.
fn language(block: &Value) -> Option<&str> {
    let page = &block["mainEntityOfPage"]["inLanguage"];
    if page.is_null() { &block["inLanguage"] } else { page }.as_str()
}

#[tokio::test]
async fn data_for_search_engines_say_in_which_language_their_page_is() {
    let world = public().await;
    for (prefix, tag) in [("", "it"), ("/ar", "ar"), ("/zh", "zh-Hans"), ("/pa", "pa-Guru")] {
        for path in ["/reti/dalmine", "/interventi", "/piano", "/storie/sa-dalmine-dispersione-scolastica"] {
            let html = Html::parse_document(world.get(&format!("{prefix}{path}")).await.text());
            let mut blocks = blocks(&html);
            blocks.retain(|block| block["@type"] != "BreadcrumbList");
            assert!(!blocks.is_empty(), "{prefix}{path}");
            assert!(blocks.iter().all(|block| language(block) == Some(tag)), "{prefix}{path}: {blocks:?}");
        }
    }
}

#[tokio::test]
async fn the_texts_of_the_linked_data_say_that_they_are_italian() {
    let world = public().await;
    let snapshot = world.snapshot();
    let network = world.get("/reti/dalmine.jsonld").await.json();
    let summary = snapshot.networks.get("dalmine").unwrap().summary.italian();
    assert_eq!(network["description"], json!({ "@value": summary, "@language": "it" }));
    let graph = world.get("/dati/atlante.jsonld").await.json();
    let nodes = graph["@graph"].as_array().unwrap();
    for (kind, fields) in [
        ("GovernmentService", &["name", "description", "serviceType", "disambiguatingDescription"][..]),
        ("NewsArticle", &["abstract"][..]),
    ] {
        let mut found = nodes.iter().filter(|node| node["@type"] == kind).peekable();
        assert!(found.peek().is_some(), "{kind}");
        for node in found {
            let silent: Vec<_> = fields.iter().filter(|field| node[**field]["@language"] != "it").collect();
            assert!(silent.is_empty(), "{}: {silent:?}", node["@id"]);
        }
    }
}

#[tokio::test]
async fn data_for_search_engines_say_what_their_page_says() {
    let world = public().await;
    for path in PAGES.iter().flat_map(|path| [(*path).to_owned(), english(path)]) {
        let count = check(&world, &path).await;
        assert!(count > 0 || path.contains('?'), "{path} has no data");
    }
}

#[tokio::test]
async fn every_network_story_and_source_has_sound_data() {
    let world = public().await;
    let snapshot = world.snapshot();
    let networks = snapshot.networks.iter().map(|it| format!("/reti/{}", it.slug));
    let interventions = snapshot.interventions.iter().map(|it| format!("/interventi/{}", it.slug));
    let stories = snapshot.stories.iter().map(|it| format!("/storie/{}", it.slug));
    let sources = snapshot.sources.iter().map(|it| format!("/fonti/{}", it.id));
    let partners = snapshot.partners.iter().step_by(7).map(|it| format!("/partner/{}", it.slug));
    for path in networks.chain(interventions).chain(stories).chain(sources).chain(partners) {
        assert_eq!(check(&world, &path).await, 2, "{path} has its way and its subject");
    }
}
