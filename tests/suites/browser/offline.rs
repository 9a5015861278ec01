//! Offline: what was cached opens, says how old it is, and is never a mixture.

use app::Wording as _;
use std::time::Duration;

use serde_json::{Value, json};
use store::Store;
use tests::{Between, Browser, Database, Scripts, Viewport, records};
use tokio::time;

use super::Visit;

/// Every page in every cache: the cache, the path, and the version that the page says.
async fn kept(browser: &Browser) -> Vec<(String, String, String)> {
    let script = "return (async () => {
        const found = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                const { pathname, search } = new URL(request.url);
                const version = (await cache.match(request, { ignoreVary: true }))?.headers.get('atlante-version');
                found.push([name, pathname + search, version ?? '']);
            }
        }
        return found;
    })()";
    serde_json::from_value(browser.run(script, vec![]).await).unwrap()
}

fn pages(kept: &[(String, String, String)]) -> Vec<&str> {
    kept.iter().map(|(_, path, _)| path.as_str()).filter(|path| !path.contains("/pkg/")).collect()
}

/// Waits until what is kept is as wanted.
async fn until(browser: &Browser, what: &str, is: impl Fn(&[(String, String, String)]) -> bool) {
    let mut last = Vec::new();
    for _ in 0..300 {
        last = kept(browser).await;
        if is(&last) {
            return;
        }
        time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{what}: {last:?}");
}

/// The program ends, and the browser stays.
fn cut(visit: Visit) -> (Browser, String, Database) {
    let Visit { program, browser, database } = visit;
    let origin = program.origin.clone();
    drop(program);
    (browser, origin, database)
}

const NOTE: &str = "return [...document.querySelectorAll('.offline')].filter(it => it.checkVisibility()).map(it => it.textContent).join()";

#[tokio::test]
async fn the_explorer_the_box_and_every_network_open_without_a_line() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/en").await;
    assert_eq!(visit.browser.run(NOTE, vec![]).await, json!(""), "with a line nothing is said");
    until(&visit.browser, "English is gathered", |kept| pages(kept).len() >= 38).await;
    visit.go("/").await;
    until(&visit.browser, "both languages are gathered", |kept| pages(kept).len() >= 76).await;
    visit.go("/comuni/dalmine").await;
    until(&visit.browser, "a page that was seen is kept", |kept| pages(kept).contains(&"/comuni/dalmine")).await;
    let database = catalogue_date(&visit.database).await;
    let (browser, origin, _database) = cut(visit);
    let slugs: Vec<String> = records().networks.iter().map(|it| it.slug.clone()).collect();
    let paths = slugs.iter().map(|slug| format!("/reti/{slug}"));
    for path in ["/", "/comuni", "/comuni/dalmine"].map(str::to_owned).into_iter().chain(paths) {
        browser.client.goto(&format!("{origin}{path}")).await.unwrap();
        let note = browser.run(NOTE, vec![]).await;
        assert_eq!(note, json!(format!("Senza rete: questa è una copia, con i dati del {}.", database.0)), "{path}");
        let styled = browser.run("return getComputedStyle(document.querySelector('.header')).display", vec![]).await;
        assert_ne!(styled, json!("block"), "{path} has no style");
    }
    browser.client.goto(&format!("{origin}/en/reti/{}", slugs[0])).await.unwrap();
    let note = browser.run(NOTE, vec![]).await;
    assert_eq!(note, json!(format!("You are offline: this is a copy, with the data of {}.", database.1)));

    browser.client.goto(&format!("{origin}/comuni")).await.unwrap();
    browser.until("document.querySelector('[role=combobox]')").await;
    let input = browser.client.find(fantoccini::Locator::Css("input[name=nome]")).await.unwrap();
    input.send_keys("dalm").await.unwrap();
    browser
        .until("[...document.querySelectorAll('[role=option]')].some(it => it.textContent.includes('Dalmine'))")
        .await;

    browser.close().await;
}

#[tokio::test]
async fn a_municipality_that_nobody_saw_leads_to_its_network_without_a_line() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/en").await;
    until(&visit.browser, "English is gathered", |kept| pages(kept).len() >= 38).await;
    let (browser, origin, database) = cut(visit);
    let store = Store::open(&database.url()).await.unwrap();
    store.refresh().await.unwrap();
    let snapshot = store.snapshot().unwrap();
    let (place, network) =
        snapshot.municipalities.iter().find_map(|place| Some((place, &snapshot.networks[place.network?]))).unwrap();
    for path in [format!("/en/comuni/{}", place.slug), format!("/en/comuni?nome={}", place.name)] {
        browser.client.goto(&format!("{origin}{path}")).await.unwrap();
        let here = browser.run("return location.pathname + location.hash", vec![]).await;
        assert_eq!(here, json!(format!("/en/reti/{}#dove", network.slug)), "{path}");
        let listed = format!("return document.querySelectorAll('#dove a[href=\"/en/comuni/{}\"]').length", place.slug);
        assert_eq!(browser.run(&listed, vec![]).await, json!(1), "its network names it");
        assert_ne!(browser.run(NOTE, vec![]).await, json!(""), "the page says that it is a copy");
    }

    let place = snapshot.municipalities.iter().find(|place| place.network.is_none()).unwrap();
    browser.client.goto(&format!("{origin}/en/comuni/{}", place.slug)).await.unwrap();
    assert_eq!(browser.run("return document.querySelector('h1').textContent", vec![]).await, json!("You are offline"));
    let links = browser.run("return document.querySelectorAll('main a[href^=\"/en/reti/\"]').length", vec![]).await;
    assert_eq!(links, json!(35));
    browser.close().await;
}

/// The day of the revision in Italy, in both languages.
async fn catalogue_date(database: &Database) -> (String, String) {
    let store = Store::open(&database.url()).await.unwrap();
    let revision = store.revision().await.unwrap().unwrap();
    let date = app::day::of(&revision).unwrap();
    (app::Language::Italian.date(date), app::Language::English.date(date))
}

#[tokio::test]
async fn an_update_replaces_what_is_kept_and_never_mixes() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    let unmixed = |kept: &[(String, String, String)]| {
        kept.iter().all(|(name, path, version)| path.starts_with("/pkg/") || *name == format!("atlante-{version}"))
    };
    visit.go("/comuni/dalmine").await;
    until(&visit.browser, "the first revision is gathered", |kept| pages(kept).len() >= 39).await;
    let before = kept(&visit.browser).await;
    assert!(unmixed(&before), "{before:?}");

    let mut changed = records();
    let summary = format!("{} Una frase in più.", changed.networks[0].summary.italian());
    changed.networks[0].summary = summary.into();
    let store = Store::open(&visit.database.url()).await.unwrap();
    store.import(&changed, "test").await.unwrap();
    time::sleep(Duration::from_secs(2)).await;
    visit.go("/comuni/bergamo").await;
    until(&visit.browser, "the second revision is gathered, with what was seen in the first", |kept| {
        assert!(unmixed(kept), "{kept:?}");
        let names: std::collections::BTreeSet<&str> = kept.iter().map(|(name, ..)| name.as_str()).collect();
        let pages = pages(kept);
        names.len() == 1
            && names.iter().all(|name| name.ends_with("-2"))
            && pages.contains(&"/comuni/dalmine")
            && pages.len() >= 40
    })
    .await;
    let (browser, origin, _database) = cut(visit);
    browser.client.goto(&format!("{origin}/comuni/dalmine")).await.unwrap();
    let footer = browser.run("return document.querySelector('footer').textContent", vec![]).await;
    assert!(footer.as_str().unwrap().contains("revisione 2"), "{footer}");
    browser.close().await;
}

#[tokio::test]
async fn an_update_fetches_what_changed_and_not_the_whole_bundle() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let between = Between::before(&visit.program.origin).await;
    let go = async |path: &str| visit.browser.client.goto(&format!("{}{path}", between.origin)).await.unwrap();
    go("/").await;
    until(&visit.browser, "the first revision is gathered", |kept| pages(kept).len() >= 38).await;
    let (_, _, version) = kept(&visit.browser).await.into_iter().find(|(_, path, _)| path == "/comuni").unwrap();

    let mut changed = records();
    let words = "Una frase in più.";
    changed.networks[0].summary = format!("{} {words}", changed.networks[0].summary.italian()).into();
    let store = Store::open(&visit.database.url()).await.unwrap();
    store.import(&changed, "test").await.unwrap();
    time::sleep(Duration::from_secs(2)).await;
    go("/comuni").await;
    until(&visit.browser, "the second revision is gathered", |kept| {
        pages(kept).len() >= 38 && kept.iter().all(|(name, ..)| name.ends_with("-2"))
    })
    .await;
    let paths = between.paths();
    let bundles: Vec<&String> = paths.iter().filter(|path| path.starts_with("/offline/")).collect();
    assert_eq!(bundles, ["/offline/it.json", &format!("/offline/it.json?da={version}")]);
    assert!(!paths.iter().any(|path| path.starts_with("/reti/")), "no page is fetched by itself: {paths:?}");
    let page = "return caches.match(arguments[0], { ignoreVary: true }).then(found => found.text())";
    let html = visit.browser.run(page, vec![json!(format!("/reti/{}", changed.networks[0].slug))]).await;
    assert!(html.as_str().unwrap().contains(words), "{html}");
    visit.browser.close().await;
}

#[tokio::test]
async fn who_saves_data_keeps_what_was_seen_and_errors_are_never_kept() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.browser.tell("Emulation.setDataSaverOverride", json!({ "dataSaverEnabled": true })).await;
    visit.go("/reti/dalmine").await;
    assert_eq!(visit.browser.run("return navigator.connection.saveData", vec![]).await, Value::Bool(true));
    visit.browser.until("navigator.serviceWorker.controller").await;
    for path in ["/niente", "/?tema=x", "/comuni?nome=dalmine", "/schema.graphql", "/reti/varese"] {
        visit.go(path).await;
    }
    until(&visit.browser, "what was seen is kept", |kept| pages(kept).contains(&"/reti/varese")).await;
    time::sleep(Duration::from_secs(1)).await;
    let found = kept(&visit.browser).await;
    assert_eq!(pages(&found), ["/comuni/dalmine", "/reti/varese"], "neither errors nor what nobody asked for");
    let (browser, origin, _database) = cut(visit);
    browser.client.goto(&format!("{origin}/reti/varese")).await.unwrap();
    assert_ne!(browser.run(NOTE, vec![]).await, json!(""));
    browser.close().await;
}

#[tokio::test]
async fn a_school_reads_its_question_and_its_sheet_without_a_line() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/").await;
    visit.browser.until("navigator.serviceWorker.controller").await;
    let question = "bisogno=interprete-o-mediatore&nome=Sondrio&scelti=sondrio-mediazione";
    let paths = ["/scuole", "/scuole/scheda"].map(|path| format!("{path}?{question}"));
    for path in &paths {
        visit.go(path).await;
    }
    until(&visit.browser, "both are kept", |kept| paths.iter().all(|path| pages(kept).contains(&path.as_str()))).await;
    let (browser, origin, _database) = cut(visit);
    for (path, chosen) in paths.iter().zip(["#sondrio-mediazione [aria-current]", ".experiences [data-slug]"]) {
        browser.client.goto(&format!("{origin}{path}")).await.unwrap();
        assert_ne!(browser.run(NOTE, vec![]).await, json!(""), "{path} says that it is a copy");
        let shown = format!("return document.querySelectorAll('{chosen}').length");
        assert_eq!(browser.run(&shown, vec![]).await, json!(1), "{path}");
    }
    browser.close().await;
}

#[tokio::test]
async fn what_is_kept_is_bounded() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.browser.tell("Emulation.setDataSaverOverride", json!({ "dataSaverEnabled": true })).await;
    visit.go("/").await;
    visit.browser.until("navigator.serviceWorker.controller").await;
    // A frame is a visit like any other, and many of them are quicker than as many windows.
    let visited = "return (async slugs => {
        for (const slug of slugs) {
            const frame = document.createElement('iframe');
            await new Promise(done => { frame.onload = done; frame.src = '/comuni/' + slug; document.body.append(frame) });
            frame.remove();
        }
    })(arguments[0])";
    let slugs: Vec<String> = catalogue_slugs(&visit.database).await;
    for some in slugs[..110].chunks(10) {
        visit.browser.run(visited, vec![json!(some)]).await;
    }
    until(&visit.browser, "the last visit is kept", |kept| {
        pages(kept).contains(&format!("/comuni/{}", slugs[109]).as_str())
    })
    .await;
    let found = kept(&visit.browser).await;
    let places: Vec<&str> = pages(&found).into_iter().filter(|path| path.starts_with("/comuni/")).collect();
    assert_eq!(places.len(), 100, "no more than a hundred pages beside the networks");
    assert!(!places.contains(&format!("/comuni/{}", slugs[0]).as_str()), "the oldest goes first");
    visit.browser.close().await;
}

async fn catalogue_slugs(database: &Database) -> Vec<String> {
    let store = Store::open(&database.url()).await.unwrap();
    store.refresh().await.unwrap();
    store.snapshot().unwrap().municipalities.iter().map(|it| it.slug.clone()).collect()
}

#[tokio::test]
async fn a_copy_opens_when_the_server_hangs_and_when_a_proxy_finds_none() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let between = Between::before(&visit.program.origin).await;
    let go = async |path: &str| visit.browser.client.goto(&format!("{}{path}", between.origin)).await.unwrap();
    go("/").await;
    until(&visit.browser, "the site is gathered", |kept| pages(kept).len() >= 38).await;
    for hinder in [Between::silent, Between::down] {
        hinder(&between);
        let begun = time::Instant::now();
        go("/reti/dalmine").await;
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
        let note = visit.browser.run(NOTE, vec![]).await;
        assert!(note.as_str().unwrap().contains("questa è una copia, con i dati del"), "{note}");
        between.through();
        go("/reti/dalmine").await;
        assert_eq!(visit.browser.run(NOTE, vec![]).await, json!(""), "today's page comes again");
    }
    visit.browser.close().await;
}

#[tokio::test]
async fn the_page_of_a_filter_is_never_cached_for_a_file_or_a_page_of_ours() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let between = Between::before(&visit.program.origin).await;
    let go = async |path: &str| visit.browser.client.goto(&format!("{}{path}", between.origin)).await.unwrap();
    between.block("/pkg/confini");
    go("/").await;
    until(&visit.browser, "the site is gathered", |kept| pages(kept).len() >= 38).await;
    between.block("/comuni/");
    go("/comuni/dalmine").await;
    time::sleep(Duration::from_secs(1)).await;
    let found = kept(&visit.browser).await;
    assert!(!pages(&found).contains(&"/comuni/dalmine"), "{found:?}");
    let types = "return (async () => {
        const types = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                const { pathname } = new URL(request.url);
                const type = (await cache.match(request, { ignoreVary: true })).headers.get('content-type');
                if (pathname.startsWith('/pkg/') && type.includes('html')) types.push(pathname);
            }
        }
        return types;
    })()";
    assert_eq!(visit.browser.run(types, vec![]).await, json!([]));
    visit.browser.close().await;
}

#[tokio::test]
async fn a_site_under_a_path_is_cached_under_that_path() {
    let settings = ["--origin", "https://comune.example.it/atlante"];
    let visit = Visit::with(&settings, Viewport::Phone, Scripts::On).await;
    visit.go("/atlante/").await;
    until(&visit.browser, "the site is gathered", |kept| pages(kept).len() >= 38).await;
    let found = kept(&visit.browser).await;
    assert!(found.iter().all(|(_, path, _)| path.starts_with("/atlante")), "{found:?}");
    let (browser, origin, _database) = cut(visit);
    browser.client.goto(&format!("{origin}/atlante/reti/dalmine")).await.unwrap();
    assert_ne!(browser.run(NOTE, vec![]).await, json!(""), "it opens, and says that it is a copy");
    browser.close().await;
}
