//! One question, many answers: the page and GraphQL give the same set and the same counts.

use std::collections::BTreeMap;

use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;

/// Filters as an address writes them and as GraphQL takes them.
fn questions() -> Vec<(&'static str, Value)> {
    vec![
        ("", json!({})),
        ("provincia=BS", json!({ "provinces": ["BS"] })),
        ("provincia=BS&tema=scuola", json!({ "provinces": ["BS"], "themes": ["scuola"] })),
        ("provincia=BS&provincia=BG&tema=servizi", json!({ "provinces": ["BS", "BG"], "themes": ["servizi"] })),
        ("argomento=italiano-l2&destinatari=scuole", json!({ "topics": ["italiano-l2"], "audiences": ["scuole"] })),
        ("evidenza=reported&tema=partecipazione", json!({ "evidence": ["REPORTED"], "themes": ["partecipazione"] })),
        ("comune=016091", json!({ "municipalities": ["016091"] })),
        ("q=mediazione", json!({ "text": "mediazione" })),
        ("q=Cant%C3%B9", json!({ "text": "Cantù" })),
        ("provincia=SO&tema=informazione", json!({ "provinces": ["SO"], "themes": ["informazione"] })),
        ("tema=scuola&argomento=donne", json!({ "themes": ["scuola"], "topics": ["donne"] })),
    ]
}

const DOCUMENT: &str = "query($filter: Filter) { networks(filter: $filter, first: 100) { totalCount nodes { slug }
    facets { provinces { value count } themes { value count } topics { value count } audiences { value count } evidence { value count } } } }";

/// The slugs of `#risultati`, and its total.
fn results(html: &str) -> (Vec<String>, usize) {
    let page = Html::parse_document(html);
    let list = page.select(&Selector::parse("#risultati").unwrap()).next().expect("the page has a list");
    let slugs = list
        .select(&Selector::parse("[data-slug]").unwrap())
        .map(|item| item.value().attr("data-slug").unwrap().to_owned())
        .collect();
    (slugs, list.value().attr("data-totale").unwrap().parse().unwrap())
}

#[tokio::test]
async fn the_page_and_graphql_select_the_same_networks() {
    let world = World::new().await;
    for (query, filter) in questions() {
        for prefix in ["/", "/en"] {
            let page = world.get(&format!("{prefix}?{query}")).await;
            assert_eq!(page.status, 200, "{query}");
            let (slugs, total) = results(page.text());
            let answer = world.query_with(DOCUMENT, &json!({ "filter": filter })).await;
            let networks = &answer["data"]["networks"];
            let expected: Vec<String> =
                networks["nodes"].as_array().unwrap().iter().map(|it| it["slug"].as_str().unwrap().into()).collect();
            assert_eq!(slugs, expected, "{query}");
            assert_eq!(json!(total), networks["totalCount"], "{query}");
            assert_eq!(total, slugs.len(), "{query}");
        }
    }
}

#[tokio::test]
async fn a_facet_counts_what_choosing_it_would_give() {
    let world = World::new().await;
    let parts = [
        ("provinces", "provincia"),
        ("themes", "tema"),
        ("topics", "argomento"),
        ("audiences", "destinatari"),
        ("evidence", "evidenza"),
    ];
    for (query, filter) in questions() {
        let answer = world.query_with(DOCUMENT, &json!({ "filter": filter })).await;
        for (field, parameter) in parts {
            let counts: BTreeMap<String, u64> = answer["data"]["networks"]["facets"][field]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| (it["value"].as_str().unwrap().into(), it["count"].as_u64().unwrap()))
                .collect();
            // That value alone in its part, the other parts kept.
            let others: Vec<&str> = query
                .split('&')
                .filter(|pair| !pair.is_empty() && !pair.starts_with(&format!("{parameter}=")))
                .collect();
            for (value, count) in counts.iter().step_by(3) {
                let alone = [others.clone(), vec![&format!("{parameter}={value}")]].concat().join("&");
                let page = world.get(&format!("/?{alone}")).await;
                assert_eq!(results(page.text()).1 as u64, *count, "{alone}");
            }
        }
    }
}

#[tokio::test]
async fn the_map_shows_the_networks_of_the_list() {
    let world = World::new().await;
    for (query, _) in questions() {
        let page = world.get(&format!("/?{query}")).await;
        let (mut slugs, _) = results(page.text());
        let html = Html::parse_document(page.text());
        let mut shown: Vec<String> = html
            .select(&Selector::parse("svg a[href*='/reti/']:not(.off)").unwrap())
            .map(|it| it.value().attr("href").unwrap().rsplit('/').next().unwrap().to_owned())
            .collect();
        slugs.sort();
        shown.sort();
        shown.dedup();
        assert_eq!(shown, slugs, "{query}");
    }
}
