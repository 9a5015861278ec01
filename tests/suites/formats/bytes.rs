//! What no reader sees: the bytes themselves, the headers around them, and the same set as on the page.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    time::Duration,
};

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use export::{File, Format, Kind, List};
use roxmltree::Document;
use scraper::{Html, Selector};
use serde_json::Value;
use tests::{Database, Reply, World, records};

/// A request with these headers.
async fn ask(world: &World, method: Method, path: &str, headers: &[(&str, &str)]) -> Reply {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    world.send(request.body(Body::empty()).unwrap()).await
}

fn site(origin: &str) -> app::Site {
    app::Site { origin: Some(origin.parse().unwrap()), ..app::Site::default() }
}

#[tokio::test]
async fn a_file_made_again_has_the_same_bytes() {
    let (seeded, copy) = (Database::sqlite_seeded().await, Database::sqlite());
    fs::copy(seeded.file(), copy.file()).unwrap();
    let (one, other) = (World::on(seeded).await, World::on(copy).await);
    assert_eq!(one.snapshot().revision, other.snapshot().revision, "one database and its copy");
    let more =
        ["/dati/reti.xlsx?provincia=BG", "/dati/hsds/services", "/reti/bergamo.jsonld", "/stampa/bergamo/cartella.zip"];
    let paths: Vec<String> = File::all().map(File::path).chain(more.map(str::to_owned)).collect();
    let mut made = Vec::new();
    for path in &paths {
        let first = one.get(path).await;
        assert_eq!(first.status, StatusCode::OK, "{path}");
        made.push(first.body);
    }
    // An archive's clock goes by two seconds: a file that has the time of its making differs now.
    tokio::time::sleep(Duration::from_secs(2)).await;
    for (path, first) in paths.iter().zip(made) {
        assert!(first == other.get(path).await.body, "{path} is other bytes");
    }
}

#[tokio::test]
async fn every_file_has_a_tag_a_time_a_licence_and_is_open_to_other_sites() {
    let world = World::new().await;
    for file in File::all() {
        let path = file.path();
        let whole = world.get(&path).await;
        assert_eq!(whole.header("content-type"), file.media_type(), "{path}");
        assert_eq!(whole.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(whole.header("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(whole.header("accept-ranges"), "bytes", "{path}");
        assert!(whole.header("link").contains("licenses/by/4.0/>; rel=\"license\""), "{path}");
        assert!(whole.header("link").contains("</dati>; rel=\"collection\""), "{path}");
        assert!(!whole.header("last-modified").is_empty(), "{path}");
        let revision = world.snapshot().revision.number;
        if !file.is_shown() {
            assert!(whole.header("content-disposition").contains(&format!("-r{revision}.")), "{path}");
        }
        let tag = whole.header("etag").to_owned();
        let again = ask(&world, Method::GET, &path, &[("if-none-match", &tag)]).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        let modified = whole.header("last-modified").to_owned();
        let again = ask(&world, Method::GET, &path, &[("if-modified-since", &modified)]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        let head = ask(&world, Method::HEAD, &path, &[]).await;
        assert_eq!((head.status, head.body.len(), head.header("etag")), (StatusCode::OK, 0, &*tag), "{path}");
        let part = ask(&world, Method::GET, &path, &[("range", "bytes=3-12"), ("accept-encoding", "br")]).await;
        assert_eq!(part.status, StatusCode::PARTIAL_CONTENT, "{path}");
        assert_eq!(part.body, whole.body[3..13], "{path}");
        assert_eq!(part.header("content-range"), format!("bytes 3-12/{}", whole.body.len()), "{path}");
    }
    let beyond = ask(&world, Method::GET, "/dati/reti.csv", &[("range", "bytes=99999999-")]).await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
    for coding in ["br", "gzip"] {
        let reply = ask(&world, Method::GET, "/dati/atlante.sqlite", &[("accept-encoding", coding)]).await;
        assert_eq!(reply.header("content-encoding"), coding);
    }
}

#[tokio::test]
async fn a_table_begins_with_its_columns_and_has_no_mark_before_them() {
    let world = World::new().await;
    for list in List::ALL {
        let reply = world.get(&format!("/dati/{}.csv", list.name())).await;
        let text = reply.text();
        let names: Vec<_> = list.columns().iter().map(|column| column.name).collect();
        assert_eq!(text.split("\r\n").next(), Some(&*names.join(",")), "{list:?}");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert!(!rows.is_empty() && rows.iter().all(|row| row.len() == names.len()), "{list:?}");
        for (index, column) in list.columns().iter().enumerate() {
            if column.presence == export::Presence::Always {
                assert!(rows.iter().all(|row| !row[index].is_empty()), "{list:?}: {} is empty somewhere", column.name);
            }
            if !column.choices.is_empty() {
                assert!(rows.iter().all(|row| column.choices.contains(&&row[index])), "{list:?}: {}", column.name);
            }
        }
    }
}

#[tokio::test]
async fn each_part_of_a_cell_that_refers_to_a_list_is_an_identifier_of_that_list() {
    let world = World::new().await;
    let mut known: Vec<(List, BTreeSet<String>)> = Vec::new();
    let mut tables = Vec::new();
    for list in List::ALL {
        let reply = world.get(&format!("/dati/{}.csv", list.name())).await;
        let mut reader = csv::Reader::from_reader(&*reply.body);
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        known.push((list, rows.iter().map(|row| row[0].to_owned()).collect()));
        tables.push((list, rows));
    }
    let mut compared = 0;
    for (list, rows) in &tables {
        for (index, column) in list.columns().iter().enumerate() {
            let Some(target) = column.refers else { continue };
            let (_, ids) = known.iter().find(|(list, _)| *list == target).unwrap();
            for part in rows.iter().flat_map(|row| row[index].split(export::BETWEEN)).filter(|part| !part.is_empty()) {
                assert!(ids.contains(part), "{list:?}: {} has {part}", column.name);
                compared += 1;
            }
        }
    }
    assert!(compared > 3000, "only {compared} were compared");
}

#[tokio::test]
async fn a_cell_has_its_text_whole_and_an_address_has_no_space() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let table = world.get("/dati/storie.csv").await;
    let mut reader = csv::Reader::from_reader(&*table.body);
    let mut titles: Vec<String> = reader.records().map(|row| row.unwrap()[1].to_owned()).collect();
    for odd in [',', '"', 'à', '\''] {
        assert!(titles.iter().any(|title| title.contains(odd)), "no title has {odd}");
    }
    let mut known: Vec<String> = snapshot.stories.iter().map(|story| story.title.clone()).collect();
    titles.sort();
    known.sort();
    assert_eq!(titles, known);
    for list in List::ALL {
        let table = world.get(&format!("/dati/{}.csv", list.name())).await;
        let mut reader = csv::Reader::from_reader(&*table.body);
        for row in reader.records() {
            let row = row.unwrap();
            for (column, cell) in list.columns().iter().zip(&row).filter(|(column, _)| column.kind == Kind::Link) {
                let is_address = cell.is_empty() || cell.starts_with('/') || cell.parse::<url::Url>().is_ok();
                assert!(is_address && !cell.contains(char::is_whitespace), "{list:?}: {} is {cell}", column.name);
            }
        }
    }
}

#[tokio::test]
async fn json_and_maps_have_the_rows_of_the_table_with_the_same_filter() {
    let world = World::new().await;
    for query in ["", "?provincia=BG", "?tema=scuola&provincia=MI", "?argomento=italiano-l2"] {
        for list in [List::Networks, List::Interventions, List::Municipalities, List::Stories] {
            let table = world.get(&format!("/dati/{}.csv{query}", list.name())).await;
            let mut reader = csv::Reader::from_reader(&*table.body);
            let ids: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
            let rows: Value = world.get(&format!("/dati/{}.json{query}", list.name())).await.json();
            let key = list.key()[0];
            let same: Vec<&str> = rows.as_array().unwrap().iter().map(|row| row[key].as_str().unwrap()).collect();
            assert_eq!(same, ids, "{list:?}{query}");
            if list.has_places() {
                let map = world.get(&format!("/dati/{}.geojson{query}", list.name())).await.json();
                let features = map["features"].as_array().unwrap();
                let same: Vec<&str> = features.iter().map(|it| it["id"].as_str().unwrap()).collect();
                assert_eq!(same, ids, "{list:?}{query}");
            }
        }
    }
}

#[tokio::test]
async fn a_partly_known_network_is_never_drawn_as_whole() {
    let world = World::new().await;
    let map = world.get("/dati/reti.geojson").await.json();
    let (mut partial, mut nowhere) = (0, 0);
    for feature in map["features"].as_array().unwrap() {
        let properties = &feature["properties"];
        let complete = properties["area_completa"] == true;
        assert_eq!(complete, properties["elenco_comuni"] == "listed");
        partial += usize::from(!complete);
        if properties["comuni_noti"] == 0 {
            assert!(feature["geometry"].is_null());
            nowhere += 1;
        }
    }
    assert!(partial > 0, "{partial} {nowhere}");
}

/// The area of a shape in square degrees, holes taken off: rings turn as RFC 7946 says.
fn area(geometry: &Value) -> f64 {
    let coordinates = geometry["coordinates"].as_array().map(Vec::as_slice).unwrap_or_default();
    let polygons =
        if geometry["type"] == "Polygon" { std::slice::from_ref(&geometry["coordinates"]) } else { coordinates };
    let number = |value: &Value| value.as_f64().unwrap();
    let ring = |ring: &Value| -> f64 {
        let sides = ring.as_array().unwrap().windows(2);
        sides.map(|side| number(&side[0][0]) * number(&side[1][1]) - number(&side[1][0]) * number(&side[0][1])).sum()
    };
    polygons.iter().flat_map(|polygon| polygon.as_array().unwrap()).map(ring).sum::<f64>() / 2.0
}

#[tokio::test]
async fn the_municipalities_of_a_network_or_a_province_fill_its_area() {
    let world = World::new().await;
    let features = async |list: &str| -> Vec<Value> {
        let map = world.get(&format!("/dati/{list}.geojson")).await.json();
        map["features"].as_array().unwrap().clone()
    };
    let municipalities = features("comuni").await;
    for (list, column) in [("province", "provincia"), ("reti", "rete")] {
        let mut filled: BTreeMap<&str, f64> = BTreeMap::new();
        for place in &municipalities {
            if let Some(whole) = place["properties"][column].as_str() {
                *filled.entry(whole).or_default() += area(&place["geometry"]);
            }
        }
        let mut compared = 0;
        for whole in features(list).await.iter().filter(|whole| !whole["geometry"].is_null()) {
            let (id, area) = (whole["id"].as_str().unwrap(), area(&whole["geometry"]));
            let parts = filled.get(id).copied().unwrap_or_default();
            assert!(area > 0.0 && (parts / area - 1.0).abs() < 1e-6, "{id}: {parts} in {area}");
            compared += 1;
        }
        assert!(compared >= 12, "{list}: {compared}");
    }
}

#[tokio::test]
async fn a_filter_of_a_file_that_is_always_whole_is_refused_with_those_that_follow_filters() {
    let world = World::new().await;
    for path in ["/dati/atlante.sqlite", "/dati/fonti.csv", "/dati/catalogo.ttl", "/dati/atlante.zip"] {
        let reply = world.get(&format!("{path}?provincia=BG")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(reply.text().contains("/dati/reti.xlsx?provincia=BG"), "{path}");
        assert_eq!(reply.header("access-control-allow-origin"), "*");
    }
    assert_eq!(world.get("/dati/storie.atom?pagina=x").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn addresses_are_absolute_where_the_public_one_is_known_and_relative_where_not() {
    let plain = World::new().await;
    let public = World::of(site("https://atlante.example.org")).await;
    let page = |reply: &Reply| reply.text().lines().nth(1).unwrap().to_owned();
    assert!(page(&plain.get("/dati/reti.csv").await).contains(",/reti/"));
    assert!(page(&public.get("/dati/reti.csv").await).contains(",https://atlante.example.org/reti/"));
    let feed = plain.get("/dati/storie.feed.json").await.json();
    assert!(feed["home_page_url"].is_null() && feed["items"][0]["url"].is_null());
    assert!(feed["items"][0]["id"].as_str().unwrap().starts_with("urn:uuid:"));
    let service = plain.get("/dati/hsds/services").await.json();
    assert!(service["contents"][0]["url"].is_null());
    let service = public.get("/dati/hsds/services").await.json();
    assert!(service["contents"][0]["url"].as_str().unwrap().starts_with("https://atlante.example.org/interventi/"));
    assert_eq!(plain.get("/oembed?url=http://elsewhere.example/reti/bergamo").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_entry_of_a_feed_leads_to_its_page_or_has_all_that_it_says() {
    let plain = World::new().await;
    let public = World::of(site("https://atlante.example.org")).await;
    for (world, is_public) in [(&plain, false), (&public, true)] {
        let reply = world.get("/dati/storie.atom").await;
        let feed = Document::parse(reply.text()).unwrap();
        let entries: Vec<_> = feed.descendants().filter(|it| it.has_tag_name("entry")).collect();
        assert_eq!(entries.len(), 50);
        for entry in entries {
            let links = entry.children().filter(|it| it.attribute("rel") == Some("alternate"));
            let links: Vec<&str> = links.filter_map(|it| it.attribute("href")).collect();
            if is_public {
                assert!(links.len() == 1 && links[0].starts_with("https://atlante.example.org/storie/"), "{links:?}");
            } else {
                // Without a public address there is nowhere to lead to; RFC 4287, 4.1.2, then wants the content.
                let content = entry.children().find(|it| it.has_tag_name("content")).and_then(|it| it.text());
                assert!(links.is_empty() && content.is_some_and(|text| !text.is_empty()), "{links:?}");
            }
        }
    }
}

/// What follows each place where one of these stands.
fn after<'a>(text: &'a str, before: &str, end: char) -> BTreeSet<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split(end).next().unwrap().trim_end()).collect()
}

#[tokio::test]
async fn identifiers_in_feeds_and_calendars_stay_when_records_and_addresses_change() {
    let world = World::new().await;
    let public = World::of(site("https://atlante.example.org")).await;
    let ask = async |world: &World| {
        let mut all = Vec::new();
        for (path, before, end) in [
            ("/dati/storie.atom", "<id>", '<'),
            ("/dati/storie.atom?rete=bergamo", "<id>", '<'),
            ("/dati/novita.atom", "<id>", '<'),
            ("/dati/storie.feed.json", "\"id\": \"", '"'),
            ("/dati/eventi.ics", "UID:", '\r'),
            ("/dati/hsds/services", "\"id\":\"", '"'),
        ] {
            let reply = world.get(path).await;
            let found: BTreeSet<String> = after(reply.text(), before, end).into_iter().map(str::to_owned).collect();
            all.push((path, found));
        }
        all
    };
    let first = ask(&world).await;
    for (path, ids) in &first {
        assert!(*path == "/dati/novita.atom" || ids.len() > 2, "{path}: {ids:?}");
    }
    let number = world.snapshot().revision.number;
    let mut changed = records();
    for story in &mut changed.stories {
        story.title.push_str(" (riletto)");
    }
    changed.networks[0].name.push_str(" (oggi)");
    world.store.import(&changed, "test").await.unwrap();
    assert_eq!(world.snapshot().revision.number, number + 1);
    assert!(world.get("/dati/storie.atom").await.text().contains("(riletto)"));
    for (again, there) in [(ask(&world).await, "later"), (ask(&public).await, "at another address")] {
        for ((path, before), (_, now)) in first.iter().zip(&again) {
            // What is new has more with each revision.
            let lost: Vec<_> = before.difference(now).collect();
            assert!(
                lost.is_empty() && (now.len() == before.len() || *path == "/dati/novita.atom"),
                "{there}, {path}: {lost:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_record_has_its_data_its_place_and_its_citation_beside_its_page() {
    let world = World::new().await;
    let html = world.get("/reti/bergamo").await;
    let page = Html::parse_document(html.text());
    let links = Selector::parse("aside.downloads a").unwrap();
    let links: Vec<String> = page.select(&links).map(|link| link.attr("href").unwrap().to_owned()).collect();
    assert_eq!(links.len(), 5);
    for link in &links {
        let reply = world.get(link).await;
        assert_eq!(reply.status, StatusCode::OK, "{link}");
        assert!(reply.text().contains("Bergamo"), "{link}");
    }
    assert_eq!(world.get("/reti/bergamo.json").await.json()["slug"], "bergamo");
    assert_eq!(world.get("/comuni/cantu.geojson").await.json()["id"], "013041");
    assert_eq!(world.get("/reti/nessuna.json").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.get("/dati/citazioni/reti/nessuna.bib").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_reconciliation_request_is_bounded() {
    let world = World::new().await;
    let queries: Vec<String> = (0..51).map(|number| format!("\"q{number}\":{{\"query\":\"a\"}}")).collect();
    let body = serde_urlencoded::to_string([("queries", format!("{{{}}}", queries.join(",")))]).unwrap();
    let post = async |body: String| {
        let request = Request::post("/dati/riconcilia").header("content-type", "application/x-www-form-urlencoded");
        world.send(request.body(Body::from(body)).unwrap()).await
    };
    assert_eq!(post(body).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(post("x".repeat(70_000)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    for callback in ["a(b)", "<script>", ""] {
        let query = serde_urlencoded::to_string([("callback", callback)]).unwrap();
        let reply = world.get(&format!("/dati/riconcilia?{query}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{callback}");
    }
    let reply = world.get("/dati/riconcilia?callback=jQuery1_2.x$").await;
    assert!(reply.text().starts_with("/**/jQuery1_2.x$({"));
    let query = serde_urlencoded::to_string([("queries", r#"{"q":{"query":"Castello","type":"comune"}}"#)]).unwrap();
    let answer = world.get(&format!("/dati/riconcilia?{query}")).await.json();
    let results = answer["q"]["result"].as_array().unwrap();
    assert!(results.iter().all(|result| result["match"] == false), "a part of a name is no match");
}

#[tokio::test]
async fn the_schemas_of_others_came_with_their_notices() {
    let standards = Path::new(env!("CARGO_MANIFEST_DIR")).join("standards");
    let notices = fs::read_to_string(standards.join("README.md")).unwrap();
    for entry in fs::read_dir(&standards).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name == "README.md" || notices.contains(&format!("`{name}/")), "{name} has no notice");
    }
    assert!(File::all().any(|file| file.format == Format::Archive));
}
