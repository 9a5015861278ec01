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
        ("lingua=cinese", json!({ "languages": ["cinese"] })),
        (
            "tema=scuola&lingua=cinese&lingua=punjabi",
            json!({ "themes": ["scuola"], "languages": ["cinese", "punjabi"] }),
        ),
        ("comune=016091", json!({ "municipalities": ["016091"] })),
        ("rete=brescia&rete=bergamo&tema=scuola", json!({ "networks": ["brescia", "bergamo"], "themes": ["scuola"] })),
        ("q=mediazione", json!({ "text": "mediazione" })),
        ("q=Cant%C3%B9", json!({ "text": "Cantù" })),
        ("provincia=SO&tema=informazione", json!({ "provinces": ["SO"], "themes": ["informazione"] })),
        ("tema=scuola&argomento=donne", json!({ "themes": ["scuola"], "topics": ["donne"] })),
    ]
}

const DOCUMENT: &str = "query($filter: Filter) { networks(filter: $filter, first: 100) { totalCount nodes { slug }
    facets { provinces { value count } themes { value count } topics { value count } audiences { value count } evidence { value count }
        languages { value count } } } }";

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

/// The slugs of every page of a list, one page after the other, and its total.
async fn on_all_pages(world: &World, path: &str) -> (Vec<String>, usize) {
    let mut all = Vec::new();
    for number in 1.. {
        let page = world.get(&format!("{path}&pagina={number}")).await;
        let (slugs, total) = results(page.text());
        let is_last = slugs.is_empty() || all.len() + slugs.len() >= total;
        all.extend(slugs);
        if is_last {
            return (all, total);
        }
    }
    unreachable!("a list has an end")
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
        ("languages", "lingua"),
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

#[tokio::test]
async fn where_no_filter_alone_is_to_blame_all_can_be_taken_away() {
    let world = World::new().await;
    let without = Selector::parse("#nessuna li a").unwrap();
    for (query, hrefs) in [
        ("?provincia=SO&tema=informazione", vec!["/?tema=informazione", "/?provincia=SO"]),
        ("?provincia=BG&tema=informazione&q=teatro", vec!["/"]),
    ] {
        let page = world.get(&format!("/{query}")).await;
        let html = Html::parse_document(page.text());
        let offered: Vec<_> = html.select(&without).filter_map(|link| link.attr("href")).collect();
        assert_eq!(offered, hrefs, "{query}");
        let search = html.select(&Selector::parse("#nessuna a.button").unwrap()).next().and_then(|it| it.attr("href"));
        assert_eq!(search, query.contains("teatro").then_some("/cerca?q=teatro"), "what was typed may mean more");
    }
}

#[tokio::test]
async fn the_page_and_graphql_select_the_same_stories() {
    let world = World::new().await;
    let document = "query($filter: Filter) { stories(filter: $filter, first: 100) { totalCount nodes { slug }
        facets { networks { value count } years { value count title(language: EN) } kinds { value count } } } }";
    for (query, filter) in [
        ("", json!({})),
        ("rete=valle-camonica", json!({ "networks": ["valle-camonica"] })),
        (
            "rete=valle-camonica&rete=dalmine&anno=2022",
            json!({ "networks": ["valle-camonica", "dalmine"], "years": ["2022"] }),
        ),
        ("anno=2019&anno=senza-data", json!({ "years": ["2019", "senza-data"] })),
        ("provincia=BS&anno=2022", json!({ "provinces": ["BS"], "years": ["2022"] })),
        ("comune=016091", json!({ "municipalities": ["016091"] })),
    ] {
        let answer = world.query_with(document, &json!({ "filter": filter })).await;
        let stories = &answer["data"]["stories"];
        let expected: Vec<String> =
            stories["nodes"].as_array().unwrap().iter().map(|it| it["slug"].as_str().unwrap().into()).collect();
        assert!(!expected.is_empty(), "{query}");
        for prefix in ["/storie", "/en/storie"] {
            let listed = on_all_pages(&world, &format!("{prefix}?{query}&ordina=data")).await;
            assert_eq!(listed, (expected.clone(), expected.len()), "{query}");
        }
        for (field, parameter) in [("networks", "rete"), ("years", "anno"), ("kinds", "tipo")] {
            let others: Vec<&str> =
                query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with(parameter)).collect();
            for facet in stories["facets"][field].as_array().unwrap().iter().step_by(4) {
                let value = facet["value"].as_str().unwrap();
                let alone = [others.clone(), vec![&format!("{parameter}={value}")]].concat().join("&");
                let page = world.get(&format!("/storie?{alone}")).await;
                assert_eq!(json!(results(page.text()).1), facet["count"], "{alone}");
            }
        }
    }
}

#[tokio::test]
async fn a_municipality_is_filtered_by_its_name_or_postal_code() {
    let world = World::new().await;
    for (typed, to) in [
        ("/?comune=Dalmine&tema=scuola", "/?comune=016091&tema=scuola"),
        ("/?comune=24044&mappa=piccoli", "/?comune=016091&mappa=piccoli"),
        ("/en/storie?comune=dalmine", "/en/storie?comune=016091"),
    ] {
        let page = world.get(typed).await;
        assert_eq!((page.status.as_u16(), page.header("location")), (308, to), "{typed}");
    }
    // What may mean several is asked back, by name.
    let page = world.get("/?comune=damline").await;
    assert_eq!(page.status, 400);
    let html = Html::parse_document(page.text());
    let offered = html.select(&Selector::parse("a[href='/?comune=016091']").unwrap()).next().unwrap();
    assert_eq!(offered.text().collect::<String>(), "Dalmine (BG)");
}

#[tokio::test]
async fn a_layer_shows_every_province_with_its_figure_year_and_source() {
    let world = World::new().await;
    let answer = world
        .query(
            "{ statistics(indicator: \"foreign_residents_share\", first: 100) { nodes { areaCode areaKind value } } }",
        )
        .await;
    let text_of = |html: &Html, selector: &str| -> String {
        html.select(&Selector::parse(selector).unwrap()).flat_map(|it| it.text()).collect()
    };
    let page = world.get("/?mappa=stranieri&provincia=BG").await;
    let html = Html::parse_document(page.text());
    let legend = text_of(&html, "#mappa .classes");
    let figures = answer["statistics"]["nodes"].as_array().unwrap().iter();
    let provinces: Vec<_> =
        figures.filter(|it| it["areaKind"].as_str().unwrap().eq_ignore_ascii_case("province")).collect();
    assert_eq!(provinces.len(), 12);
    for figure in provinces {
        let share = format!("{} {:.1}%", figure["areaCode"].as_str().unwrap(), figure["value"].as_f64().unwrap());
        assert!(legend.contains(&share.replace('.', ",")), "{share} is not in {legend}");
    }
    let caption = text_of(&html, "#mappa figcaption");
    assert!(caption.contains("2022") && caption.contains("11,6%"), "{caption}");
    assert!(
        html.select(&Selector::parse("#mappa figcaption a[href='/fonti/anci-presentazione']").unwrap())
            .next()
            .is_some()
    );
    assert_eq!(html.select(&Selector::parse("#mappa .p path[class^=c]").unwrap()).count(), 12);
    assert_eq!(text_of(&html, ".layers [aria-current]"), "Residenti stranieri");
    // Whatever else is chosen, the layer stays.
    let links = Selector::parse("#attivi a, #mappa .p a, .languages a").unwrap();
    for link in html.select(&links) {
        let href = link.value().attr("href").unwrap();
        assert!(href.contains("mappa=stranieri"), "{href}");
    }
    assert_eq!(world.get("/?mappa=satellite").await.status, 400);
}

#[tokio::test]
async fn the_map_without_scripts_shows_the_province_that_is_chosen() {
    let world = World::new().await;
    let mut views = Vec::new();
    for query in ["", "provincia=BG", "provincia=BG&provincia=MN"] {
        let page = world.get(&format!("/?{query}")).await;
        let html = Html::parse_document(page.text());
        let map = html.select(&Selector::parse("#mappa .map > svg").unwrap()).next().unwrap();
        let view = map.value().attr("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap());
        views.push(view.collect::<Vec<i32>>());
    }
    assert_eq!(views[0], [-4, -4, 508, 486]);
    assert!(views[1][2] < 254, "{views:?}");
    assert!(views[2][2] > views[1][2] && views[2][2] <= 508, "{views:?}");
}
