//! The newsroom's desk over HTTP: leads, numbers that lead to what they count, pictures, press kits.

use std::{collections::BTreeSet, io::Cursor};

use axum::http::StatusCode;
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;
use zip::ZipArchive;

fn all(html: &str, selector: &str, attribute: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|it| it.value().attr(attribute)).map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn each_desk_has_its_leads_and_says_where_they_come_from() {
    let world = World::new().await;
    for (path, least) in
        [("/stampa", 5), ("/stampa/bergamo", 3), ("/en/stampa/bergamo", 3), ("/stampa/reti/dalmine", 1)]
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
        // A rule that finds nothing of this any more.
        ("/stampa/spunti/una-volta.nessuno", StatusCode::GONE),
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
