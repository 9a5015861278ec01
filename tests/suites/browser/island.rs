//! The islands: quicker, never different.

use fantoccini::{Locator, key::Key};
use serde_json::json;
use tests::{Scripts, Viewport, World};

use super::{Visit, plain::selected};

#[tokio::test]
async fn a_filter_changes_the_page_without_loading_it() {
    let world = World::new().await;
    for viewport in Viewport::ALL {
        let visit = Visit::begin(viewport, Scripts::On).await;
        visit.go("/").await;
        visit.awake().await;
        visit.browser.run("window.same = true", vec![]).await;
        let tick =
            |name: &str, value: &str| format!("document.querySelector('input[name={name}][value={value}]').click()");
        visit.browser.run(&tick("provincia", "BS"), vec![]).await;
        visit.browser.until("location.search === '?provincia=BS'").await;
        visit.browser.until("document.querySelector('#risultati').dataset.totale === '9'").await;
        assert_eq!(visit.results().await, selected(&world, "provincia=BS").await);
        visit.browser.run(&tick("tema", "scuola"), vec![]).await;
        visit.browser.until("document.querySelector('#risultati').dataset.totale === '5'").await;
        assert_eq!(visit.results().await, selected(&world, "provincia=BS&tema=scuola").await);
        let mut shown: Vec<String> = serde_json::from_value(
            visit.browser.run("return [...document.querySelectorAll('svg a[href*=\"/reti/\"]:not(.off)')].map(it => it.getAttribute('href').split('/').pop())", vec![]).await,
        )
        .unwrap();
        let mut listed = visit.results().await;
        shown.sort();
        listed.sort();
        assert_eq!(shown, listed, "the map shows what the list shows");

        visit.browser.client.back().await.unwrap();
        visit.browser.until("document.querySelector('#risultati').dataset.totale === '9'").await;
        visit.browser.until("!document.querySelector('input[name=tema][value=scuola]').checked").await;
        visit.browser.client.forward().await.unwrap();
        visit.browser.until("document.querySelector('#risultati').dataset.totale === '5'").await;
        visit.browser.until("window.same === true").await;
        visit.end().await;
    }
}

#[tokio::test]
async fn a_number_that_is_known_waits_for_no_line_and_an_answer_is_asked_for_once() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/").await;
    visit.awake().await;
    let browser = &visit.browser;
    let tick = |value: &str| format!("document.querySelector('#filtri input[value={value}]').click()");
    let count = "return document.querySelector('#filtri [data-conto]').textContent";
    let holds = "window.held = []; window.real = window.real ?? window.fetch;
        window.fetch = (...asked) => new Promise(done => held.push(() => done(real(...asked))))";
    browser.run(holds, vec![]).await;
    let beside = "return document.querySelector('#filtri input[value=BS]').parentElement.lastElementChild.textContent";
    let number = browser.run(beside, vec![]).await.as_str().unwrap().to_owned();
    browser.run(&tick("BS"), vec![]).await;
    assert_eq!(browser.run(count, vec![]).await, format!("{number} reti"), "the number beside the value, at once");
    // The numbers beside the other values are still those of the page before: they promise nothing.
    browser.run(&tick("scuola"), vec![]).await;
    assert_eq!(browser.run(count, vec![]).await, format!("{number} reti"));
    browser.run("held.forEach(answer => answer())", vec![]).await;
    browser.until("document.querySelector('#risultati').dataset.totale === '5'").await;
    // What was answered before is shown again although nothing answers now.
    browser.run(holds, vec![]).await;
    browser.run(&tick("scuola"), vec![]).await;
    browser.until(&format!("document.querySelector('#risultati').dataset.totale === '{number}'")).await;
    assert_eq!(browser.run("return held.length", vec![]).await, 0);
    visit.end().await;
}

#[tokio::test]
async fn without_a_line_a_filter_leaves_the_list_as_it_was() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/?tema=servizi").await;
    visit.awake().await;
    let browser = &visit.browser;
    let before = visit.results().await;
    let line =
        |is_cut: bool| json!({ "offline": is_cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.tell("Network.enable", json!({})).await;
    browser.tell("Network.emulateNetworkConditions", line(true)).await;
    let tick = "document.querySelector('#filtri input[value=BS]').click()";
    browser.run(tick, vec![]).await;
    browser.until("document.querySelector('#nessuna').textContent.startsWith('Sei senza rete')").await;
    browser
        .until("location.search === '?tema=servizi' && !document.querySelector('#filtri input[value=BS]').checked")
        .await;
    assert_eq!(visit.results().await, before);
    let count = "return document.querySelector('#filtri [data-conto]').textContent";
    assert_eq!(browser.run(count, vec![]).await, format!("{} reti", before.len()));
    browser.tell("Network.emulateNetworkConditions", line(false)).await;
    browser.run(tick, vec![]).await;
    browser.until("location.search === '?provincia=BS&tema=servizi'").await;
    browser.until("document.querySelector('#nessuna').textContent === ''").await;
    // The console tells of the line, as it should.
    visit.browser.close().await;
}

#[tokio::test]
async fn a_filter_that_is_taken_away_leaves_the_focus_on_the_number() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/?provincia=BS").await;
    visit.awake().await;
    visit.browser.run("document.querySelector('#attivi a').focus(); document.activeElement.click()", vec![]).await;
    visit.browser.until("document.querySelector('#risultati').dataset.totale === '35'").await;
    visit.browser.until("document.activeElement.id === 'totale'").await;
    visit.end().await;
}

#[tokio::test]
async fn the_list_made_in_the_browser_is_the_list_of_the_server() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    // Without the markers by which an island finds its way, and with attributes in one order.
    let items = "const tree = it => it.nodeType === 3 ? it.data
            : [it.tagName, [...it.attributes].map(at => at.name + '=' + at.value).sort(), [...it.childNodes].filter(at => at.nodeType !== 8).map(tree)];
        return [...document.querySelectorAll('#risultati [data-slug]')].map(tree)";
    for (prefix, value) in [("/", "BS"), ("/en", "CO")] {
        visit.go(prefix).await;
        let server = visit.browser.run(items, vec![]).await;
        let total = server.as_array().map(Vec::len).unwrap();
        // The networks of other provinces are not on the page: the browser makes their items.
        visit.go(&format!("{prefix}?provincia={value}")).await;
        visit.awake().await;
        let untick = format!("document.querySelector('input[name=provincia][value={value}]').click()");
        visit.browser.run(&untick, vec![]).await;
        visit.browser.until("location.search === ''").await;
        visit.browser.until(&format!("document.querySelector('#risultati').dataset.totale === '{total}'")).await;
        let here = visit.browser.run(items, vec![]).await;
        for (here, server) in here.as_array().unwrap().iter().zip(server.as_array().unwrap()) {
            assert_eq!(here, server);
        }
        assert_eq!(here.as_array().map(Vec::len), Some(total));
    }
    visit.end().await;
}

#[tokio::test]
async fn what_is_typed_is_one_step_back() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    // The form has a field for words where the address has some.
    visit.go("/?q=s").await;
    visit.awake().await;
    let browser = &visit.browser;
    browser.run("document.querySelector('input[name=provincia][value=BS]').click()", vec![]).await;
    browser.until("location.search === '?provincia=BS&q=s'").await;
    let input = browser.client.find(Locator::Css("#q")).await.unwrap();
    for (letters, query) in [("cu", "scu"), ("ola", "scuola")] {
        input.send_keys(letters).await.unwrap();
        browser.until(&format!("location.search === '?provincia=BS&q={query}'")).await;
    }
    browser.run("document.querySelector('input[name=argomento][value=italiano-l2]').click()", vec![]).await;
    browser.until("location.search === '?provincia=BS&argomento=italiano-l2&q=scuola'").await;
    browser.until("document.querySelector('[data-scelti=argomento]').textContent === ' (1)'").await;
    for query in ["?provincia=BS&q=scuola", "?provincia=BS&q=s", "?q=s"] {
        browser.client.back().await.unwrap();
        browser.until(&format!("location.search === '{query}'")).await;
    }
    browser.until("document.querySelector('[data-scelti=argomento]').textContent === ''").await;
    visit.end().await;
}

#[tokio::test]
async fn a_municipality_is_found_by_its_first_letters_and_the_keyboard() {
    for viewport in Viewport::ALL {
        let visit = Visit::begin(viewport, Scripts::On).await;
        visit.go("/").await;
        visit.awake().await;
        let client = &visit.browser.client;
        let input = client.find(Locator::Css("input[name=nome]")).await.unwrap();
        input.send_keys("cantu").await.unwrap();
        visit.browser.until("document.querySelectorAll('[role=option]').length > 0").await;
        let first = client.find(Locator::Css("[role=option]")).await.unwrap().text().await.unwrap();
        assert!(first.starts_with("Cantù"), "{first}");
        input.send_keys(&char::from(Key::Down).to_string()).await.unwrap();
        visit.browser.until("document.activeElement.getAttribute('aria-activedescendant')").await;
        input.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
        visit.browser.until("location.pathname === '/comuni/cantu'").await;
        visit.end().await;
    }
}

#[tokio::test]
async fn a_need_in_a_municipality_is_offered_while_it_is_typed() {
    for (prefix, typed) in [("", "italiano a Suzz"), ("/en", "Italian in Suzz")] {
        let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
        visit.go(&format!("{prefix}/")).await;
        visit.awake().await;
        let client = &visit.browser.client;
        let input = client.find(Locator::Css("#nome")).await.unwrap();
        input.send_keys(typed).await.unwrap();
        visit.browser.until("document.querySelector('[role=option]')?.textContent.endsWith('· Suzzara (MN)')").await;
        visit.browser.run("document.querySelector('[role=option]').click()", vec![]).await;
        visit
            .browser
            .until(&format!("location.pathname === '{prefix}/cerca' && document.querySelector('#capito')"))
            .await;
        visit.end().await;
    }
}

#[tokio::test]
async fn the_first_screen_has_the_box_the_filters_and_a_part_of_the_map() {
    let within = "const sizes = it => document.querySelector(it).getBoundingClientRect();
        return [sizes('#nome').bottom, sizes('.opens[popovertarget=filtri]').bottom, sizes('#mappa svg').top,
            sizes('.needs').top, sizes('#risultati').top, innerHeight]";
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/").await;
    let sizes: [f64; 6] = serde_json::from_value(visit.browser.run(within, vec![]).await).unwrap();
    let [name, filters, map, needs, list, screen] = sizes;
    assert!(name < filters && filters < map && map + 150.0 < screen, "{sizes:?}");
    assert!(map < needs && needs < list, "{sizes:?}");
    visit.end().await;
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/").await;
    let beside = "const sizes = it => document.querySelector(it).getBoundingClientRect();
        return [sizes('#filtri').bottom, sizes('#mappa').top, sizes('#mappa').right, sizes('.results').left,
            sizes('#mappa svg').top, innerHeight]";
    let sizes: [f64; 6] = serde_json::from_value(visit.browser.run(beside, vec![]).await).unwrap();
    let [bar, top, right, left, map, screen] = sizes;
    assert!(bar <= top && right <= left && map < screen * 0.6, "{sizes:?}");
    visit.end().await;
}
