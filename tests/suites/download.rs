//! The tables to download, and the pages for schools and the press: the same filter, the same set.

use app::{Language, Site};
use axum::http::StatusCode;
use scraper::{ElementRef, Html, Selector};
use serde_json::{Value, json};
use tests::World;

/// Filters as an address and as a variable of the API.
fn filters() -> Vec<(&'static str, Value)> {
    vec![
        ("", json!({})),
        ("?provincia=BG", json!({ "provinces": ["BG"] })),
        ("?provincia=BG&provincia=MI&tema=scuola", json!({ "provinces": ["BG", "MI"], "themes": ["scuola"] })),
        ("?argomento=italiano-l2&q=scuola", json!({ "topics": ["italiano-l2"], "text": "scuola" })),
        ("?comune=016091", json!({ "municipalities": ["016091"] })),
        ("?evidenza=reported", json!({ "evidence": ["REPORTED"] })),
        ("?lingua=cinese", json!({ "languages": ["cinese"] })),
        ("?lingua=punjabi", json!({ "languages": ["punjabi"] })),
    ]
}

/// The first cell of each line after the names, as RFC 4180 has it.
fn first_cells(table: &[u8]) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(table);
    reader.records().map(|record| record.unwrap()[0].to_owned()).collect()
}

async fn slugs(world: &World, list: &str, filter: &Value) -> Vec<String> {
    let document = format!(
        "query ($filter: Filter) {{ {list}(filter: $filter, first: 100) {{ nodes {{ slug }} pageInfo {{ hasNextPage endCursor }} }} }}"
    );
    let mut all = Vec::new();
    let mut after = Value::Null;
    loop {
        let document = document
            .replace("($filter: Filter)", "($filter: Filter, $after: String)")
            .replace("first: 100", "first: 100, after: $after");
        let answer = world.query_with(&document, &json!({ "filter": filter, "after": after })).await;
        let page = &answer["data"][list];
        all.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["slug"].as_str().unwrap().to_owned()));
        if page["pageInfo"]["hasNextPage"] == false {
            return all;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}

#[tokio::test]
async fn a_table_has_the_rows_that_the_api_selects_by_the_same_filter() {
    let world = World::new().await;
    for (query, filter) in filters() {
        for (file, list) in
            [("reti", "networks"), ("interventi", "interventions"), ("partner", "partners"), ("storie", "stories")]
        {
            let reply = world.get(&format!("/dati/{file}.csv{query}")).await;
            assert_eq!(reply.status, StatusCode::OK);
            assert!(reply.header("content-type").starts_with("text/csv"));
            assert_eq!(first_cells(&reply.body), slugs(&world, list, &filter).await, "{file}{query}");
        }
    }
    assert_eq!(first_cells(&world.get("/dati/comuni.csv").await.body).len(), world.snapshot().municipalities.len());
    assert_eq!(first_cells(&world.get("/dati/fonti.csv").await.body).len(), world.snapshot().sources.len());
}

#[tokio::test]
async fn a_table_with_a_wrong_filter_is_a_page_that_says_which() {
    let world = World::new().await;
    let reply = world.get("/dati/reti.csv?provincia=XX").await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
    assert!(reply.text().contains("provincia"));
    assert_eq!(world.get("/dati/altro.csv").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_link_to_a_table_gives_as_many_rows_as_it_says() {
    let world = World::new().await;
    for path in ["/dati", "/dati?provincia=BG&tema=scuola", "/en/dati"] {
        let html = world.get(path).await;
        let page = Html::parse_document(html.text());
        let (item, link, count) = (".tables > li", "a[data-formato=csv]", "p");
        let select = |it: &str| Selector::parse(it).unwrap();
        let mut seen = 0;
        let items: Vec<(String, String)> = page
            .select(&select(item))
            .map(|item| {
                let href = item.select(&select(link)).next().unwrap().attr("href").unwrap().to_owned();
                (href, item.select(&select(count)).next().unwrap().text().collect())
            })
            .collect();
        for (href, said) in items {
            let rows = first_cells(&world.get(&href).await.body).len();
            // The number of columns comes after it.
            let rows_said = said.split('·').next().unwrap();
            let digits: String = rows_said.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, rows.to_string(), "{href} in {path}");
            seen += 1;
        }
        assert_eq!(seen, export::List::ALL.len());
    }
}

/// The files that a page of data links, each with the size that it says.
async fn sizes(world: &World, path: &str) -> Vec<(String, String)> {
    let page = world.get(path).await;
    let html = Html::parse_document(page.text());
    let [link, size] = ["a", ".file-size"].map(|it| Selector::parse(it).unwrap());
    let sized = html.select(&size).map(|size| {
        let item = ElementRef::wrap(size.parent().unwrap()).unwrap();
        (item.select(&link).next().unwrap().attr("href").unwrap().to_owned(), size.text().collect())
    });
    sized.collect()
}

#[tokio::test]
async fn every_file_is_as_large_as_it_says() {
    let origin = "https://atlante.example.org".parse().unwrap();
    let world = World::of(Site { origin: Some(origin), ..Site::default() }).await;
    for path in ["/dati", "/dati?provincia=BG"] {
        for (href, said) in sizes(&world, path).await {
            let size = f64::from(u32::try_from(world.get(&href).await.body.len()).unwrap());
            let (number, unit) = said.split_once(' ').unwrap();
            let unit = match unit {
                "kB" => 1_000.0,
                "MB" => 1_000_000.0,
                _ => panic!("{said}"),
            };
            let step = if number.contains(',') { unit / 10.0 } else { unit };
            let said_size = number.replace(',', ".").parse::<f64>().unwrap() * unit;
            assert!(said_size > size - 0.5 && said_size < size + step, "{href} has {size} bytes and says {said}");
        }
    }
    // Every file says it in every language; with a filter those that are counted, and those that it does not change.
    for language in Language::ALL {
        assert_eq!(sizes(&world, &format!("{}/dati", language.prefix())).await.len(), export::File::all().count());
    }
    let counted = |file: &export::File| !file.is_filtered() || file.path().ends_with(".csv");
    let filtered = sizes(&world, "/dati?provincia=BG").await;
    assert_eq!(filtered.len(), export::File::all().filter(counted).count());
}

#[tokio::test]
async fn a_school_sees_the_interventions_of_its_own_network_first_and_all_that_match() {
    let world = World::new().await;
    let reply = world.get("/scuole?argomento=mediazione-culturale&nome=Dalmine").await;
    let page = Html::parse_document(reply.text());
    let found: Vec<&str> = page
        .select(&Selector::parse("#risultati [data-slug]").unwrap())
        .map(|item| item.attr("data-slug").unwrap())
        .collect();
    assert_eq!(found[0], "dalmine-mediazione-familiare-orientamento");
    let mut wanted = slugs(&world, "interventions", &json!({ "topics": ["mediazione-culturale"] })).await;
    let mut all: Vec<String> = found.into_iter().map(Into::into).collect();
    wanted.sort();
    all.sort();
    assert_eq!(all, wanted);
    assert!(world.get("/scuole?nome=Nessunluogo").await.text().contains("Nessunluogo"));
}

#[tokio::test]
async fn a_school_that_is_named_by_its_code_is_named_in_the_form() {
    let world = World::new().await;
    let reply = world.get("/scuole?argomento=mediazione-culturale&comune=016091").await;
    assert_eq!(reply.header("location"), "/scuole?argomento=mediazione-culturale&nome=Dalmine");
    let page = world.get("/scuole").await;
    let link = "href=\"/scuole?bisogno=interprete-o-mediatore#esito\"";
    assert!(page.text().contains(link), "whoever has not said anything starts from a need");
}

#[tokio::test]
async fn public_figures_stand_only_beside_the_numbers_of_the_whole_area() {
    let world = World::new().await;
    for (query, whole) in
        [("", true), ("?provincia=BS", true), ("?rete=valle-camonica", false), ("?provincia=BS&tema=scuola", false)]
    {
        let page = world.get(&format!("/stampa{query}")).await;
        assert_eq!(page.text().contains("I residenti stranieri"), whole, "{query}");
        assert_eq!(page.text().contains("I numeri di questa selezione"), !whole, "{query}");
    }
}

#[tokio::test]
async fn the_press_finds_the_numbers_and_the_stories_of_a_province() {
    let world = World::new().await;
    let reply = world.get("/stampa?provincia=BS").await;
    let stories = slugs(&world, "stories", &json!({ "provinces": ["BS"] })).await;
    assert!(reply.text().contains(&format!("data-totale=\"{}\"", stories.len())));
    assert!(reply.text().contains("/dati/reti.csv?provincia=BS"));
    assert_eq!(world.get("/stampa?provincia=XX").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_file_that_a_list_has_not_is_answered_with_those_it_has() {
    let world = World::new().await;
    for (path, named) in [
        ("/dati/reti.foo", "/dati/reti.geojson"),
        ("/dati/storie.xls", "/dati/storie.atom"),
        ("/dati/nulla.csv", "/dati/atlante.xlsx"),
        ("/en/dati/reti.foo", "/dati/reti.csv"),
    ] {
        let page = world.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        let html = Html::parse_document(page.text());
        let links = Selector::parse("main .columns a").unwrap();
        let links: Vec<&str> = html.select(&links).filter_map(|link| link.attr("href")).collect();
        assert!(links.contains(&named), "{path}: {links:?}");
        for link in links.iter().filter(|link| link.starts_with("/dati/")) {
            assert_eq!(world.get(link).await.status, StatusCode::OK, "{link}");
        }
    }
}

#[tokio::test]
async fn a_parameter_that_no_file_knows_is_refused_and_named_and_what_follows_readers_is_not() {
    let world = World::new().await;
    for path in
        ["/dati/reti.csv?provincie=BG", "/dati/storie.atom?tema=scuola&provincie=BG", "/dati/fonti.csv?provincie=BG"]
    {
        let reply = world.get(path).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{path}");
        let html = Html::parse_document(reply.text());
        let codes = Selector::parse("main code").unwrap();
        let codes: Vec<String> = html.select(&codes).map(|code| code.text().collect()).collect();
        assert!(codes.contains(&"provincie".to_owned()) && codes.contains(&"al".to_owned()), "{path}: {codes:?}");
        assert_eq!(codes.contains(&"provincia".to_owned()), !path.contains("fonti"), "{path}: {codes:?}");
    }
    let plain = world.get("/dati/reti.csv?provincia=BG").await;
    for query in ["utm_source=x&utm_medium=y", "fbclid=x", "pagina=1", "al=r1"] {
        let reply = world.get(&format!("/dati/reti.csv?provincia=BG&{query}")).await;
        assert_eq!((reply.status, reply.text()), (StatusCode::OK, plain.text()), "{query}");
    }
    // Pages ignore what they do not know.
    assert_eq!(world.get("/reti?provincie=BG").await.status, StatusCode::OK);
}
