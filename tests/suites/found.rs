//! Search engines, previews of links and browsers find every page, under one address each.

mod data;

use std::collections::{BTreeMap, BTreeSet};

use app::{Language, Site};
use roxmltree::Document;
use scraper::{Html, Selector};
use server::Setup;
use tests::{World, records};
use tower::ServiceExt as _;

use crate::pages::{PAGES, english};

const ORIGIN: &str = "https://atlante.example.org";

/// A world with a public address.
async fn public() -> World {
    World::of(Site { origin: Some(ORIGIN.parse().unwrap()), ..Site::default() }).await
}

fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    html.select(&Selector::parse(selector).unwrap()).next()?.attr(name).map(str::to_owned)
}

/// The addresses that the file of a sitemap names.
async fn locations(world: &World, path: &str) -> Vec<String> {
    let reply = world.get(path).await;
    assert_eq!(
        (reply.status.as_u16(), reply.header("content-type")),
        (200, "application/xml; charset=utf-8"),
        "{path}"
    );
    assert!(reply.body.len() < 50_000_000, "the protocol's limit");
    let document = Document::parse(reply.text()).unwrap();
    let date = &world.snapshot().revision.created_at;
    let entries = document.root_element().children().filter(roxmltree::Node::is_element);
    let locations: Vec<String> = entries
        .map(|entry| {
            let child = |name: &str| entry.children().find(|node| node.has_tag_name(name)).and_then(|node| node.text());
            assert_eq!(child("lastmod"), Some(date.as_str()));
            child("loc").unwrap().to_owned()
        })
        .collect();
    assert!(locations.len() <= 50_000, "the protocol's limit");
    locations
}

/// The addresses of the pages in each language, as the sitemaps have them.
async fn sitemap(world: &World) -> BTreeMap<Language, BTreeSet<String>> {
    let files = locations(world, "/sitemap.xml").await;
    let mut sitemap = BTreeMap::new();
    for language in Language::ALL {
        let file = format!("{ORIGIN}/sitemap/{}.xml", language.code());
        assert!(files.contains(&file), "{file} is not among {files:?}");
        let pages = locations(world, file.strip_prefix(ORIGIN).unwrap()).await;
        assert!(pages.len() > 1900, "{file} has {}", pages.len());
        sitemap.insert(language, pages.into_iter().collect());
    }
    assert_eq!(files.len(), sitemap.len());
    sitemap
}

/// The path in Italian of a page in a language.
fn in_italian(path: &str, language: Language) -> &str {
    match path.strip_prefix(language.prefix()).unwrap() {
        "" => "/",
        path => path,
    }
}

/// The address of a page, by its path in Italian, in a language.
fn in_language(path: &str, language: Language) -> String {
    match (path, language) {
        ("/", Language::Italian) => format!("{ORIGIN}/"),
        ("/", _) => format!("{ORIGIN}{}", language.prefix()),
        _ => format!("{ORIGIN}{}{path}", language.prefix()),
    }
}

/// A page in so many is looked at in the languages that a machine translated.
const SAMPLE: usize = 97;

#[tokio::test]
async fn every_page_of_the_sitemap_has_its_own_title_description_and_address() {
    let world = public().await;
    let all = sitemap(&world).await;
    let italian: BTreeSet<&str> = all[&Language::Italian].iter().map(|url| url.strip_prefix(ORIGIN).unwrap()).collect();
    for (&language, urls) in &all {
        let paths = urls.iter().map(|url| in_italian(url.strip_prefix(ORIGIN).unwrap(), language));
        assert_eq!(paths.collect::<BTreeSet<_>>(), italian, "{language:?} has the same pages");
        let step = if matches!(language, Language::Italian | Language::English) { 1 } else { SAMPLE };
        let (mut titles, mut descriptions) = (BTreeMap::new(), BTreeMap::new());
        for url in urls.iter().step_by(step) {
            let path = url.strip_prefix(ORIGIN).unwrap();
            let page = world.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            let (head, _) = page.text().split_once("</head>").unwrap();
            assert!(!head.contains("noindex"), "{path}");
            assert!(head.contains(&format!("<link rel=\"canonical\" href=\"{url}\">")), "{path}");
            let others = Language::ALL.map(|other| (other.tag(), other));
            for (code, other) in others.into_iter().chain([("x-default", Language::Italian)]) {
                let href = in_language(in_italian(path, language), other);
                let link = format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{href}\">");
                assert!(head.contains(&link), "{path} lacks {link}");
                assert!(all[&other].contains(&href), "{href} is in no sitemap");
            }
            let inside = |before: &str, after: &str| {
                head.split_once(before).and_then(|(_, rest)| rest.split_once(after)).unwrap().0.to_owned()
            };
            let title = inside("<title>", "</title>");
            let description = inside("<meta name=\"description\" content=\"", "\"");
            if let Some(twin) = titles.insert(title.clone(), path.to_owned()) {
                panic!("{path} and {twin} have one title: {title:?}");
            }
            if let Some(twin) = descriptions.insert(description.clone(), path.to_owned()) {
                panic!("{path} and {twin} have one description: {description:?}");
            }
        }
    }
}

#[tokio::test]
async fn every_page_that_may_be_shown_is_in_the_sitemap() {
    let world = public().await;
    let all: BTreeSet<String> = sitemap(&world).await.into_values().flatten().collect();
    let mut seen = BTreeSet::new();
    for path in PAGES.iter().flat_map(|path| [(*path).to_owned(), english(path)]) {
        let page = world.get(&path).await;
        let html = Html::parse_document(page.text());
        for link in html.select(&Selector::parse("body a[href^='/']").unwrap()) {
            let target = link.attr("href").unwrap().split('#').next().unwrap().to_owned();
            if !target.contains('?') && seen.insert(target.clone()) {
                let reply = world.get(&target).await;
                let hidden = !reply.header("content-type").starts_with("text/html") || reply.text().contains("noindex");
                assert!(hidden || all.contains(&format!("{ORIGIN}{target}")), "{target} is not in the sitemap");
            }
        }
    }
    assert!(seen.len() > 500, "{}", seen.len());
}

#[tokio::test]
async fn a_preview_has_all_that_it_needs_and_a_picture_that_is_there() {
    let world = public().await;
    for path in PAGES.iter().filter(|path| !path.contains('?')).flat_map(|path| [(*path).to_owned(), english(path)]) {
        let html = Html::parse_document(world.get(&path).await.text());
        let property = |name: &str| {
            let found = attribute(&html, &format!("meta[property='{name}']"), "content");
            found.filter(|content| !content.is_empty()).unwrap_or_else(|| panic!("{path} lacks {name}"))
        };
        assert_eq!(Some(property("og:url")), attribute(&html, "link[rel=canonical]", "href"), "{path}");
        assert_eq!(Some(property("og:description")), attribute(&html, "meta[name=description]", "content"), "{path}");
        assert_eq!(property("og:locale"), if path.starts_with("/en") { "en_GB" } else { "it_IT" });
        for name in ["og:title", "og:type", "og:site_name", "og:locale:alternate", "og:image:alt"] {
            property(name);
        }
        assert_eq!(
            attribute(&html, "meta[name='twitter:card']", "content").as_deref(),
            Some("summary_large_image"),
            "{path}"
        );
        let picture = property("og:image");
        let reply = world.get(picture.strip_prefix(ORIGIN).unwrap()).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "image/png"), "{picture}");
        assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin");
        let size = ["og:image:width", "og:image:height"].map(|name| property(name).parse::<u32>().unwrap());
        assert_eq!(dimensions(&reply.body), size, "{picture}");
        assert!(reply.body.len() < 300_000, "{picture} weighs {}", reply.body.len());
    }
}

/// The width and height that a PNG says.
fn dimensions(png: &[u8]) -> [u32; 2] {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "it is no PNG");
    [16, 20].map(|at| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()))
}

#[tokio::test]
async fn each_network_has_a_picture_of_its_own() {
    let world = public().await;
    let dalmine = world.get("/reti/dalmine/anteprima.png").await;
    assert_ne!(dalmine.body, world.get("/reti/varese/anteprima.png").await.body);
    assert_ne!(dalmine.body, world.get("/en/reti/dalmine/anteprima.png").await.body);
    assert_eq!(dalmine.body, world.get("/reti/dalmine/anteprima.png").await.body);
    for language in ["ro", "ar", "sq", "zh", "uk", "es", "fr", "ur", "pa", "bn"] {
        let reply = world.get(&format!("/{language}/reti/dalmine/anteprima.png")).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "image/png"), "{language}");
        assert_ne!(reply.body, dalmine.body, "{language} shows the Italian picture");
        let page = Html::parse_document(world.get(&format!("/{language}/reti/dalmine")).await.text());
        let picture = attribute(&page, "meta[property='og:image']", "content");
        assert_eq!(picture, Some(format!("{ORIGIN}/{language}/reti/dalmine/anteprima.png")));
    }
    for path in ["/reti/niente/anteprima.png", "/reti/dalmine/anteprima.svg", "/piano/anteprima.png"] {
        assert_eq!(world.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_filtered_list_leads_to_the_page_that_says_the_same_or_is_not_shown() {
    let world = public().await;
    for (path, canonical) in [
        ("/?provincia=BG", Some("/province/BG")),
        ("/?tema=scuola", Some("/temi/scuola")),
        ("/en?argomento=italiano-l2", Some("/en/argomenti/italiano-l2")),
        ("/?comune=016091", Some("/comuni/dalmine")),
        ("/?destinatari=scuole", Some("/")),
        ("/interventi?lingua=cinese", Some("/lingue-nominate/cinese")),
        ("/?ordina=comuni", Some("/")),
        ("/storie?tipo=video", Some("/storie")),
        ("/?utm_source=x", Some("/")),
        ("/reti/dalmine?provincia=BG", Some("/reti/dalmine")),
        ("/cerca?q=scuola", Some("/cerca")),
        ("/?provincia=BG&tema=scuola", None),
        ("/?provincia=BG&provincia=BS", None),
        ("/?q=scuola", None),
        ("/storie?q=scuola", None),
        ("/comuni?nome=san", None),
        ("/senza-rete", None),
        ("/niente", None),
    ] {
        let html = Html::parse_document(world.get(path).await.text());
        let found = attribute(&html, "link[rel=canonical]", "href");
        assert_eq!(found, canonical.map(|path| format!("{ORIGIN}{path}")), "{path}");
        let hidden = attribute(&html, "meta[name=robots]", "content").is_some();
        assert_eq!(hidden, canonical.is_none(), "{path}");
        let own = canonical.is_some_and(|canonical| path.split('?').next() == Some(canonical));
        let alternates = html.select(&Selector::parse("link[rel=alternate][hreflang]").unwrap()).count();
        assert!(alternates == 0 || own, "{path} tells of other languages of another page");
    }
}

#[tokio::test]
async fn the_host_of_a_request_is_not_believed() {
    let world = World::new().await;
    for (path, status) in [
        ("/reti/dalmine", 200),
        ("/robots.txt", 200),
        ("/sw.js", 200),
        // They would have to say where the site is, and nobody knows.
        ("/sitemap.xml", 404),
        ("/opensearch.xml", 404),
    ] {
        let request = axum::http::Request::get(path)
            .header("host", "evil.example")
            .header("x-forwarded-host", "evil.example")
            .body(axum::body::Body::empty())
            .unwrap();
        let reply = world.send(request).await;
        assert_eq!(reply.status, status, "{path}");
        assert!(!reply.text().contains("evil.example"), "{path}");
        assert!(!reply.text().contains("127.0.0.1"), "{path} leads readers to their own machine");
    }
    for (host, canonical) in [
        ("evil.example", "/reti/dalmine"),
        ("127.0.0.1:3001", "/reti/dalmine"),
        ("127.0.0.1:3000", "http://127.0.0.1:3000/reti/dalmine"),
        ("localhost:3000", "http://localhost:3000/reti/dalmine"),
        ("evil.example", "/reti/dalmine"),
    ] {
        let request = axum::http::Request::get("/reti/dalmine").header("host", host);
        let reply = world.send(request.body(axum::body::Body::empty()).unwrap()).await;
        let html = Html::parse_document(reply.text());
        assert_eq!(attribute(&html, "link[rel=canonical]", "href").as_deref(), Some(canonical), "{host}");
    }
    let html = Html::parse_document(world.get("/reti/dalmine").await.text());
    assert_eq!(attribute(&html, "meta[property='og:image']", "content"), None, "it would have to be absolute");
    let request = axum::http::Request::get("/robots.txt").header("host", "127.0.0.1:3000");
    let here = world.send(request.body(axum::body::Body::empty()).unwrap()).await;
    assert!(
        here.text().contains("Sitemap: http://127.0.0.1:3000/sitemap.xml"),
        "whoever is on this machine can try it"
    );
}

#[tokio::test]
async fn the_host_that_a_proxy_names_by_itself_is_not_believed() {
    let world = World::new().await;
    for (name, value) in [
        ("x-forwarded-for", "192.0.2.7"),
        ("forwarded", "for=192.0.2.7"),
        ("via", "1.1 proxy.example"),
        ("x-real-ip", "192.0.2.7"),
    ] {
        for (path, status) in [("/reti/dalmine", 200), ("/robots.txt", 200), ("/sitemap.xml", 404)] {
            let request = axum::http::Request::get(path).header("host", "127.0.0.1:3000").header(name, value);
            let reply = world.send(request.body(axum::body::Body::empty()).unwrap()).await;
            assert_eq!(reply.status, status, "{path} {name}");
            assert!(!reply.text().contains("127.0.0.1"), "{path} {name} leads readers to their own machine");
        }
    }
    // The public address is that of every request.
    let world = public().await;
    for (name, value) in [("host", "127.0.0.1:3000"), ("x-forwarded-for", "192.0.2.7")] {
        let request = axum::http::Request::get("/robots.txt").header(name, value);
        let reply = world.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert!(reply.text().contains(&format!("Sitemap: {ORIGIN}/sitemap.xml")), "{name}: {}", reply.text());
    }
    // Whoever names a trusted proxy has readers who come through it, whatever headers it sends.
    for (proxies, status) in [(vec![], 200), (vec!["192.0.2.0/24".parse().unwrap()], 404)] {
        let mut setup = Setup::at("http://127.0.0.1:3000".parse().unwrap());
        setup.guard.trusted_proxies = proxies;
        let router = server::router(server::State::new(world.store.clone(), setup));
        let request = axum::http::Request::get("/sitemap.xml").header("host", "127.0.0.1:3000");
        let answer = router.oneshot(request.body(axum::body::Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), status);
    }
}

#[tokio::test]
async fn a_browser_can_search_the_site_from_its_own_bar() {
    let world = public().await;
    for (page, search) in [("/", "/cerca?q={searchTerms}"), ("/en", "/en/cerca?q={searchTerms}")] {
        let html = Html::parse_document(world.get(page).await.text());
        let path = attribute(&html, "link[rel=search]", "href").unwrap();
        let reply = world.get(&path).await;
        assert!(reply.header("content-type").starts_with("application/opensearchdescription+xml"));
        let document = Document::parse(reply.text()).unwrap();
        let text = |name: &str| document.descendants().find(|node| node.tag_name().name() == name).unwrap().text();
        // The limits of OpenSearch 1.1.
        assert!(text("ShortName").unwrap().chars().count() <= 16);
        assert!(text("Description").unwrap().chars().count() <= 1024);
        let mut templates = document.descendants().filter_map(|node| node.attribute("template"));
        assert!(templates.any(|template| template == format!("{ORIGIN}{search}")), "{path}");
    }
}

#[tokio::test]
async fn the_site_can_be_installed_with_icons_of_the_size_they_say() {
    let world = World::new().await;
    for page in ["/", "/en"] {
        let html = Html::parse_document(world.get(page).await.text());
        let reply = world.get(&attribute(&html, "link[rel=manifest]", "href").unwrap()).await;
        assert!(reply.header("content-type").starts_with("application/manifest+json"));
        let manifest = reply.json();
        assert_eq!(manifest["start_url"], page);
        assert_eq!(manifest["lang"], attribute(&html, "html", "lang").unwrap());
        let icons = manifest["icons"].as_array().unwrap();
        for purpose in ["any", "maskable"] {
            assert!(icons.iter().any(|icon| icon["purpose"] == purpose && icon["sizes"] == "512x512"), "{purpose}");
        }
        for icon in icons {
            let png = world.get(icon["src"].as_str().unwrap()).await;
            let [width, height] = dimensions(&png.body);
            assert_eq!(icon["sizes"], format!("{width}x{height}"));
        }
        for shortcut in manifest["shortcuts"].as_array().unwrap() {
            assert_eq!(world.get(shortcut["url"].as_str().unwrap()).await.status, 200, "{shortcut}");
        }
    }
}

#[tokio::test]
async fn what_is_cached_for_being_offline_comes_in_one_bundle() {
    let world = World::new().await;
    let page = world.get("/reti/dalmine").await;
    for (code, prefix) in [("it", ""), ("en", "/en")] {
        let path = format!("/offline/{code}.json");
        let request = axum::http::Request::get(&path).header("accept-encoding", "br");
        let packed = world.send(request.body(axum::body::Body::empty()).unwrap()).await;
        let bundle = world.get(&path).await;
        assert_eq!((packed.status.as_u16(), packed.header("content-encoding")), (200, "br"));
        assert!(packed.body.len() * 10 < bundle.body.len(), "{} of {}", packed.body.len(), bundle.body.len());
        let bundle = bundle.json();
        assert_eq!(bundle["version"], page.header("atlante-version"));
        let pages = bundle["pages"].as_object().unwrap();
        assert_eq!(pages.len(), 38);
        let path = format!("{prefix}/reti/dalmine");
        assert_eq!(pages[&path], world.get(&path).await.text(), "a page is the same in the bundle");
    }
    for path in ["/offline/xx.json", "/offline/it", "/offline/"] {
        assert_eq!(world.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn who_has_an_earlier_revision_fetches_only_what_changed() {
    let world = World::new().await;
    let path = "/offline/it.json";
    let before = world.get(path).await.json();
    let version = before["version"].as_str().unwrap();
    let mut changed = records();
    let (words, caveat) = ("Una frase in più.", "Una cautela in più.");
    changed.networks[0].summary = format!("{} {words}", changed.networks[0].summary.italian()).into();
    changed.networks[1].caveats.push(caveat.to_owned().into());
    world.store.import(&changed, "test").await.unwrap();

    let since = format!("{path}?da={version}");
    let (whole, update) = (world.get(path).await, world.get(&since).await);
    assert!(update.body.len() * 10 < whole.body.len(), "{} of {}", update.body.len(), whole.body.len());
    let (whole, update) = (whole.json(), update.json());
    assert_eq!((&update["version"], &update["from"]), (&whole["version"], &before["version"]));
    for (page, html) in whole["pages"].as_object().unwrap() {
        let mut segments: Vec<&str> = before["pages"][page].as_str().unwrap().split('<').collect();
        let edit = &update["edits"][page]["segments"];
        for (place, segment) in edit.as_object().into_iter().flatten() {
            segments[place.parse::<usize>().unwrap()] = segment.as_str().unwrap();
        }
        let now = update["pages"][page].as_str().map_or_else(|| segments.join("<"), str::to_owned);
        assert_eq!(*html, now, "{page}");
        let html = html.as_str().unwrap();
        let is_changed = [words, caveat].iter().any(|words| html.contains(words));
        assert!(is_changed || edit.to_string().len() < 1_500, "only the revision of {page} is another: {edit}");
        assert_eq!(edit.to_string().contains(words), html.contains(words), "{page}");
    }
    let pages: Vec<&String> = update["pages"].as_object().unwrap().keys().collect();
    assert_eq!(pages, [&format!("/reti/{}", changed.networks[1].slug)], "it has elements that it had not");

    let latest = whole["version"].as_str().unwrap();
    for unknown in ["", "x", "x-1", "-1", "x--9223372036854775808", "x-0", "x-99", latest] {
        let bundle = world.get(&format!("{path}?da={unknown}")).await;
        assert_eq!((bundle.status.as_u16(), bundle.json()), (200, whole.clone()), "{unknown:?}");
    }
    for number in 0..4 {
        changed.networks[0].summary = format!("{} Altra frase {number}.", changed.networks[0].summary.italian()).into();
        world.store.import(&changed, "test").await.unwrap();
    }
    let bundle = world.get(&since).await.json();
    assert_eq!(bundle["pages"].as_object().unwrap().len(), 38, "a version that is too old is answered with all pages");
    let since = format!("{path}?da={latest}");
    let update = world.get(&since).await.json();
    assert!(update["pages"].as_object().unwrap().is_empty(), "one of a few revisions ago is not");
}

#[tokio::test]
async fn the_service_worker_names_the_version_of_the_pages_and_files_that_are_there() {
    let world = World::new().await;
    let reply = world.get("/sw.js").await;
    assert_eq!((reply.status.as_u16(), reply.header("cache-control")), (200, "no-cache"));
    assert_eq!(reply.header("content-type"), "text/javascript; charset=utf-8");
    assert!(!reply.header("etag").is_empty());
    let constant = |name: &str| -> serde_json::Value {
        let start = format!("const {name} = ");
        let line = reply.text().lines().find_map(|line| line.strip_prefix(&start)).unwrap();
        serde_json::from_str(line.trim_end_matches(';')).unwrap()
    };
    let page = world.get("/reti/dalmine").await;
    assert_eq!(constant("VERSION"), page.header("atlante-version"));
    for file in constant("FILES").as_array().unwrap() {
        let file = world.get(file.as_str().unwrap()).await;
        assert!(file.status == 200 && file.header("cache-control").contains("max-age"));
    }
    let pages = constant("PAGES");
    for code in ["it", "en"] {
        let pages = pages[code].as_array().unwrap();
        assert_eq!(pages.len(), 38, "the networks, the explorer, the municipalities, and the page in place of others");
        for path in pages {
            assert_eq!(
                world.get(path.as_str().unwrap()).await.header("atlante-version"),
                page.header("atlante-version")
            );
        }
    }
    for path in ["/niente", "/?tema=x"] {
        assert_eq!(world.get(path).await.header("atlante-version"), "", "{path} is an error, and never kept");
    }
}
