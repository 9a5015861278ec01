//! A site under a path of its host: every link, file and script finds its way.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read as _},
};

use app::Site;
use scraper::{Html, Selector};
use serde_json::Value;
use tests::World;
use zip::ZipArchive;

use crate::pages::{PAGES, english};

const ORIGIN: &str = "https://comune.example.it/atlante";

async fn world() -> World {
    World::of(Site { origin: Some(ORIGIN.parse().unwrap()), ..Site::default() }).await
}

/// The addresses of this site in a page, from its root.
fn links(html: &str) -> BTreeSet<String> {
    let html = Html::parse_document(html);
    let any = Selector::parse("*").unwrap();
    let attributes = html.select(&any).flat_map(|element| element.value().attrs());
    let links = attributes.filter(|(name, _)| {
        ["href", "src", "action", "formaction", "poster"].contains(name) || name.starts_with("data-")
    });
    links.map(|(_, value)| value.to_owned()).filter(|value| value.starts_with('/')).collect()
}

#[tokio::test]
async fn every_link_of_every_kind_of_page_stays_under_the_path_and_leads_somewhere() {
    let world = world().await;
    let mut found = BTreeSet::new();
    for path in PAGES {
        for path in [path.to_owned(), english(path)] {
            let path = format!("/atlante{path}");
            let page = world.get(&path).await;
            assert_eq!(page.status, 200, "{path}");
            for link in links(page.text()) {
                assert!(link.starts_with("/atlante/") || link == "/atlante", "{path} has {link}");
                // One of each kind is enough.
                if found.iter().filter(|known: &&String| kind(known) == kind(&link)).count() < 3 {
                    found.insert(link);
                }
            }
        }
    }
    assert!(found.len() > 40, "{found:?}");
    for link in found {
        let status = world.get(link.split('#').next().unwrap()).await.status;
        assert!(status == 200 || status == 308, "{link}: {status}");
    }
}

/// The folders of an address.
fn kind(link: &str) -> &str {
    link.split(['?', '#']).next().and_then(|path| path.rsplit_once('/')).map_or("", |(folder, _)| folder)
}

#[tokio::test]
async fn a_proxy_may_take_the_path_off_or_leave_it() {
    let world = world().await;
    for path in ["", "/en", "/reti/dalmine", "/cerca?q=italiano", "/niente", "/?tema=x", "/dati/reti.csv", "/sw.js"] {
        let (whole, bare) =
            (world.get(&format!("/atlante{path}")).await, world.get(if path.is_empty() { "/" } else { path }).await);
        assert_eq!((whole.status, whole.text()), (bare.status, bare.text()), "{path}");
    }
    let moved = world.get("/atlante/piano/").await;
    assert_eq!((moved.status.as_u16(), moved.header("location")), (308, "/atlante/piano"));
    let moved = world.get("/atlante/province/bg").await;
    assert_eq!(moved.header("location"), "/atlante/province/BG");
}

#[tokio::test]
async fn what_speaks_of_the_whole_site_says_where_it_is() {
    let world = world().await;
    assert!(world.get("/atlante/robots.txt").await.text().contains("Disallow: /atlante/graphql"));
    let list = world.get("/atlante/sitemap.xml").await;
    assert!(list.text().contains("<loc>https://comune.example.it/atlante/sitemap/it.xml</loc>"), "{}", list.text());
    let sitemap = world.get("/atlante/sitemap/it.xml").await;
    assert!(sitemap.text().contains("<loc>https://comune.example.it/atlante/reti/dalmine</loc>"));
    assert!(!sitemap.text().contains("atlante/atlante"));
    let manifest = world.get("/atlante/en/manifest.webmanifest").await.json();
    assert_eq!((&manifest["start_url"], &manifest["scope"]), (&Value::from("/atlante/en"), &Value::from("/atlante/")));
    assert!(manifest["icons"][0]["src"].as_str().unwrap().starts_with("/atlante/pkg/"));
    let search = world.get("/atlante/opensearch.xml").await;
    assert!(search.text().contains("https://comune.example.it/atlante/cerca?q={searchTerms}"), "{}", search.text());
    let bundle = world.get("/atlante/offline/it.json").await.json();
    let page = bundle["pages"]["/reti/dalmine"].as_str().unwrap();
    assert!(links(page).iter().all(|link| link.starts_with("/atlante")), "the pages that are cached too");
}

#[tokio::test]
async fn what_the_islands_are_told_stays_under_the_path() {
    let world = world().await;
    let page = world.get("/atlante/").await;
    let html = Html::parse_document(page.text());
    let words = html.select(&Selector::parse("#parole-reti").unwrap()).next().unwrap().text().collect::<String>();
    let words: Vec<(String, String)> = serde_json::from_str(&words).unwrap();
    let said = |name: &str| words.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str());
    assert_eq!(said("graphql"), Some("/atlante/graphql"));
    assert_eq!(said("network"), Some("/atlante/reti/{}"));
    assert_eq!(world.get("/atlante/graphql?query={revision{number}}").await.status, 200);
    let canonical = html.select(&Selector::parse("link[rel=canonical]").unwrap()).next().unwrap();
    assert_eq!(canonical.attr("href"), Some("https://comune.example.it/atlante/"));
    let loader = html.select(&Selector::parse("script[type=module]").unwrap()).next().unwrap().attr("src").unwrap();
    assert!(world.get(loader).await.text().contains("\"/atlante\""), "the program is fetched from there");
}

/// The addresses of this site that a code to copy, or a description of one, has.
fn framed(code: &str) -> Vec<String> {
    let html = Html::parse_fragment(code);
    let sources = Selector::parse("[src]").unwrap();
    html.select(&sources).filter_map(|it| it.attr("src")).map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn frames_and_the_codes_that_show_them_stay_under_the_path() {
    let world = world().await;
    for path in ["/reti/dalmine", "/reti?provincia=BG", "/numeri", "/immagini", "/en/comuni/dalmine"] {
        let page = world.get(&format!("/atlante{path}")).await;
        let html = Html::parse_document(page.text());
        let codes: Vec<String> =
            html.select(&Selector::parse("textarea").unwrap()).map(|it| it.text().collect()).collect();
        assert!(!codes.is_empty(), "{path} has no code");
        for address in codes.iter().flat_map(|code| framed(code)) {
            let rest = address.strip_prefix(ORIGIN).unwrap_or_else(|| panic!("{path} has {address}"));
            assert!(!rest.starts_with("/atlante"), "{path} has {address}");
            let frame = world.get(&format!("/atlante{rest}")).await;
            assert_eq!(frame.status, 200, "{address}");
            for link in links(frame.text()) {
                assert!(link.starts_with("/atlante/") || link == "/atlante", "{address} has {link}");
            }
        }
        for link in html.select(&Selector::parse("link[type='application/json+oembed']").unwrap()) {
            let address = link.attr("href").unwrap().strip_prefix("https://comune.example.it").unwrap();
            let described = world.get(address).await;
            assert_eq!(described.status, 200, "{address}");
            let html = described.json()["html"].as_str().unwrap().to_owned();
            assert!(framed(&html)[0].starts_with(&format!("{ORIGIN}{}/incorpora", prefix(path))), "{path}: {html}");
        }
    }
}

/// The language of a path, as addresses write it.
fn prefix(path: &str) -> &str {
    if path.starts_with("/en/") { "/en" } else { "" }
}

#[tokio::test]
async fn press_kits_and_pictures_stay_under_the_path_and_lead_to_it() {
    let world = world().await;
    let desk = world.get("/atlante/stampa/bergamo").await;
    let kit = links(desk.text()).into_iter().find(|link| link.ends_with("/cartella.zip")).expect("the desk has a kit");
    assert_eq!(kit, "/atlante/stampa/bergamo/cartella.zip");
    let reply = world.get(&kit).await;
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "application/zip"));
    let mut archive = ZipArchive::new(Cursor::new(reply.body.clone())).unwrap();
    for name in ["scheda.html", "reti.csv", "citazione.txt"] {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        assert!(text.contains(ORIGIN), "{name} does not lead to the site");
        assert!(!text.contains("atlante/atlante"), "{name} has the path twice");
        assert!(links(&text).is_empty(), "{name}: {:?}", links(&text));
    }
    let page = world.get("/atlante/immagini").await;
    let pictures: Vec<String> = links(page.text()).into_iter().filter(|link| link.contains("/immagini/")).collect();
    assert!(pictures.len() >= 20, "{pictures:?}");
    assert_eq!(world.get(&pictures[0]).await.status, 200);
}
