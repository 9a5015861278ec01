//! Frames on other sites.

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use axum::http::StatusCode;
use serde_json::json;
use tests::{Browser, Database, Program, Scripts, Viewport, World};

/// Another site, at another port: one page for whoever asks.
fn elsewhere(html: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            let _ = stream.read(&mut [0; 4096]);
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close\r\n";
            let _ = stream.write_all(format!("{head}content-length: {}\r\n\r\n{html}", html.len()).as_bytes());
        }
    });
    origin
}

#[tokio::test]
async fn a_frame_says_licence_date_and_source_and_any_site_may_show_it() {
    let world = World::new().await;
    for path in [
        "/incorpora?vista=elenco&provincia=BG",
        "/incorpora?vista=mappa",
        "/incorpora?vista=cifra&tema=scuola",
        "/incorpora/reti/bergamo",
        "/incorpora/comuni/dalmine",
        "/en/incorpora/comuni/milano?aspetto=scuro",
    ] {
        let reply = world.get(path).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}");
        assert!(reply.header("content-security-policy").contains("frame-ancestors *"), "{path}");
        assert_eq!(reply.header("x-frame-options"), "", "{path}");
        assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(reply.header("set-cookie"), "", "{path}");
        let text = reply.text();
        for said in ["licenses/by/4.0/", "2023", "rel=\"canonical\"", "<base target=\"_blank\""] {
            assert!(text.contains(said), "{path} does not say {said}");
        }
    }
    // Elsewhere nobody may.
    let page = world.get("/reti/bergamo").await;
    assert!(page.header("content-security-policy").contains("frame-ancestors 'self'"));
    for path in ["/incorpora?vista=torta", "/incorpora/temi/scuola", "/incorpora?aspetto=viola"] {
        let reply = world.get(path).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(reply.text().contains("vista=mappa"));
    }
    assert_eq!(world.get("/incorpora/reti/nessuna").await.status, StatusCode::NOT_FOUND);
    let dark = world.get("/incorpora/scuro.css").await;
    assert!(!dark.text().contains("prefers-color-scheme"));
}

#[tokio::test]
async fn a_frame_has_the_networks_of_the_page_with_the_same_filter() {
    let world = World::new().await;
    for query in ["provincia=BG", "tema=scuola&provincia=MI", "q=lodi"] {
        let answer = world.get(&format!("/?{query}")).await;
        let total = |text: &str| text.split("data-totale=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        for kind in ["elenco", "mappa", "cifra"] {
            let frame = world.get(&format!("/incorpora?vista={kind}&{query}")).await;
            assert_eq!(total(frame.text()), total(answer.text()), "{kind} {query}");
        }
    }
}

#[tokio::test]
async fn oembed_describes_only_pages_of_this_site() {
    let site = app::Site { origin: Some("https://atlante.example.org".parse().unwrap()), ..app::Site::default() };
    let world = World::of(site).await;
    let ask = async |url: &str, more: &str| {
        let url = serde_urlencoded::to_string([("url", url)]).unwrap();
        world.get(&format!("/oembed?{url}{more}")).await
    };
    let reply = ask("https://atlante.example.org/reti/bergamo", "&maxwidth=300&maxheight=200").await;
    let found = reply.json();
    assert_eq!((found["width"].as_u64(), found["height"].as_u64()), (Some(300), Some(200)));
    assert!(found["html"].as_str().unwrap().contains("https://atlante.example.org/incorpora/reti/bergamo"));
    let xml = ask("https://atlante.example.org/comuni/dalmine", "&format=xml").await;
    assert!(roxmltree::Document::parse(xml.text()).unwrap().descendants().any(|node| node.has_tag_name("html")));
    for (url, more, status) in [
        ("https://atlante.example.org.evil.example/reti/bergamo", "", StatusCode::NOT_FOUND),
        ("https://elsewhere.example/reti/bergamo", "", StatusCode::NOT_FOUND),
        ("https://atlante.example.org/reti/nessuna", "", StatusCode::NOT_FOUND),
        ("https://atlante.example.org/accessibilita", "", StatusCode::NOT_FOUND),
        ("https://atlante.example.org/reti/bergamo", "&format=yaml", StatusCode::NOT_IMPLEMENTED),
        ("https://atlante.example.org/reti/bergamo", "&maxwidth=wide", StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(ask(url, more).await.status, status, "{url}{more}");
    }
    let page = world.get("/reti/bergamo").await;
    assert!(page.text().contains("application/json+oembed") && page.text().contains("<textarea"));
}

#[tokio::test]
async fn oembed_keeps_language_look_filter_and_moment_and_says_what_is_selected() {
    let site = app::Site { origin: Some("https://atlante.example.org".parse().unwrap()), ..app::Site::default() };
    let world = World::of(site).await;
    for (page, frame, title) in [
        ("/reti?provincia=BG", "/incorpora?vista=elenco&provincia=BG", "Le reti di Lab'Impact in provincia di Bergamo"),
        (
            "/en/reti?provincia=BG&al=r1",
            "/en/incorpora?vista=elenco&provincia=BG&al=r1",
            "The networks of Lab'Impact in the province of Bergamo",
        ),
        ("/reti/bergamo?al=r1&aspetto=scuro", "/incorpora/reti/bergamo?aspetto=scuro&al=r1", "Rete di Bergamo"),
        ("/province/BG", "/incorpora?vista=elenco&provincia=BG", "Le reti di Lab'Impact in provincia di Bergamo"),
        (
            "/confronta?provincia=BG&provincia=BS",
            "/incorpora?vista=mappa&provincia=BG&provincia=BS",
            "Le reti di Lab'Impact: Bergamo, Brescia",
        ),
        (
            "/immagini?provincia=BG",
            "/incorpora?vista=mappa&provincia=BG",
            "Le reti di Lab'Impact in provincia di Bergamo",
        ),
        ("/numeri", "/incorpora?vista=cifra", "Le reti per l'integrazione in Lombardia"),
        // The address of a frame itself.
        (
            "/en/incorpora?vista=mappa&provincia=BG&aspetto=chiaro",
            "/en/incorpora?vista=mappa&provincia=BG&aspetto=chiaro",
            "The networks of Lab'Impact in the province of Bergamo",
        ),
    ] {
        let url = serde_urlencoded::to_string([("url", format!("https://atlante.example.org{page}"))]).unwrap();
        let reply = world.get(&format!("/oembed?{url}")).await;
        assert_eq!(reply.status, StatusCode::OK, "{page}");
        let found = reply.json();
        assert_eq!(found["title"], title, "{page}");
        let html = scraper::Html::parse_fragment(found["html"].as_str().unwrap());
        let shown = html.select(&scraper::Selector::parse("iframe").unwrap()).next().unwrap();
        assert_eq!(shown.attr("src"), Some(format!("https://atlante.example.org{frame}").as_str()), "{page}");
        assert_eq!(shown.attr("title"), Some(title), "{page}");
        assert_eq!(world.get(frame).await.status, StatusCode::OK, "{frame}");
    }
    for page in ["/reti/bergamo?al=r99", "/reti/bergamo?aspetto=viola", "/reti?provincia=XX", "/confronta"] {
        let url = serde_urlencoded::to_string([("url", format!("https://atlante.example.org{page}"))]).unwrap();
        assert_eq!(world.get(&format!("/oembed?{url}")).await.status, StatusCode::NOT_FOUND, "{page}");
    }
}

#[tokio::test]
async fn a_page_offers_a_code_that_stays_up_to_date_and_one_that_stays_as_it_is() {
    let site = app::Site { origin: Some("https://atlante.example.org".parse().unwrap()), ..app::Site::default() };
    let world = World::of(site).await;
    let moment = format!("al=r{}", world.snapshot().revision.number);
    for path in ["/reti/bergamo", "/reti?provincia=BG", "/numeri", "/immagini", "/confronta?provincia=BG&provincia=BS"]
    {
        let page = world.get(path).await;
        let html = scraper::Html::parse_document(page.text());
        let boxes = scraper::Selector::parse(".embed-box textarea").unwrap();
        let codes: Vec<String> = html.select(&boxes).map(|it| it.text().collect()).collect();
        let frozen = codes.iter().filter(|code| code.contains(&moment)).count();
        assert!(frozen > 0 && frozen * 2 == codes.len(), "{path}: {codes:?}");
        let discovery = scraper::Selector::parse("link[type='application/json+oembed']").unwrap();
        let found = html.select(&discovery).next().and_then(|it| it.attr("href")).expect(path);
        let asked: Vec<(String, String)> = serde_urlencoded::from_str(found.split_once('?').unwrap().1).unwrap();
        assert_eq!(asked[0], ("url".to_owned(), format!("https://atlante.example.org{path}")));
    }
    let without = world.get("/confronta").await;
    assert!(!without.text().contains("embed-box"), "nothing is compared yet");
}

#[tokio::test]
async fn a_page_of_another_site_shows_a_frame_as_high_as_what_is_in_it() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let origin = &program.origin;
    let html = format!(
        "<!DOCTYPE html><html lang=\"it\"><title>Altrove</title><iframe id=\"a\" src=\"{origin}/incorpora/reti/bergamo\" \
         width=\"600\" height=\"40\" title=\"Rete\"></iframe><iframe src=\"{origin}/reti/bergamo\" title=\"Pagina\">\
         </iframe><script src=\"{origin}/incorpora/altezza.js\" async></script>"
    );
    let other = elsewhere(html);
    let browser = Browser::open(Viewport::Desktop, Scripts::On).await;
    browser.go(&other).await;
    browser.until("document.getElementById('a').offsetHeight > 150").await;
    // The page itself may not stand in a frame of another site.
    let framed =
        browser.run("return document.querySelectorAll('iframe')[1].contentDocument === null", Vec::new()).await;
    assert_eq!(framed, json!(true));
    browser.close().await;
}

#[tokio::test]
async fn a_map_in_a_frame_has_names_water_and_a_legend() {
    let world = World::new().await;
    for (path, networks) in [("/incorpora?vista=mappa", 35), ("/en/incorpora?vista=mappa&provincia=BG", 4)] {
        let page = scraper::Html::parse_document(world.get(path).await.text());
        let count = |selector: &str| page.select(&scraper::Selector::parse(selector).unwrap()).count();
        assert_eq!(count("svg .n a"), networks, "{path}");
        assert_eq!(count("svg .l text"), 12, "{path}: the capitals are named");
        assert!(count("svg .w path") > 3, "{path}");
        assert_eq!(count(".legend li"), 3, "{path}");
    }
}
