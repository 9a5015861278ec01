//! A layer of the map comes without another page, and is the one that the server would have drawn.

use fantoccini::Locator;
use serde_json::json;
use tests::Viewport;

use super::{STILL, Visit, map_of, step, view};

/// The map's words, classes and legend, here and on the page that the server answers to this address.
const SAME: &str = "const layers = page => {
        const map = page.querySelector('#mappa .map');
        const provinces = [...map.querySelectorAll('.p a')].map(it => [it.textContent, it.querySelector('path').getAttribute('class') || '']);
        const layer = map.querySelector('svg').getAttribute('class').split(' ').filter(it => it.startsWith('layer-'));
        return JSON.stringify([layer, provinces, map.querySelector('figcaption').innerHTML]);
    };
    return fetch(location).then(it => it.text()).then(it => {
        const server = layers(new DOMParser().parseFromString(it, 'text/html'));
        return server === layers(document) ? 'same' : server + ' is not ' + layers(document);
    })";

async fn choose(visit: &Visit, layer: &str) {
    let link = visit.browser.client.find(Locator::Css(&format!("[data-livello='{layer}']"))).await.unwrap();
    link.click().await.unwrap();
}

async fn until_shown(visit: &Visit, layer: &str) {
    visit.browser.until(&format!("document.querySelector('#mappa .map > svg.layer-{layer}')")).await;
    visit.browser.until(STILL).await;
    assert_eq!(visit.browser.run(SAME, vec![]).await, json!("same"), "{layer}");
}

#[tokio::test]
async fn another_layer_leaves_the_page_and_the_map_where_they_are() {
    for viewport in Viewport::ALL {
        let visit = map_of(viewport, "/").await;
        visit.browser.run("window.same = true", vec![]).await;
        step(&visit, "+").await;
        let near = view(&visit).await;
        choose(&visit, "stranieri").await;
        visit.browser.until("location.search === '?mappa=stranieri'").await;
        until_shown(&visit, "stranieri").await;
        visit
            .browser
            .until("document.querySelector('#stato').textContent.startsWith('Residenti stranieri ogni 100')")
            .await;
        choose(&visit, "piccoli").await;
        until_shown(&visit, "piccoli").await;
        assert_eq!(view(&visit).await, near, "the map stays where the reader put it");
        visit.browser.client.back().await.unwrap();
        until_shown(&visit, "stranieri").await;
        visit.browser.client.back().await.unwrap();
        visit.browser.until("location.search === ''").await;
        until_shown(&visit, "reti").await;
        visit.browser.until("window.same === true").await;
        visit.end().await;
    }
}

#[tokio::test]
async fn layers_and_filters_keep_each_other() {
    let visit = map_of(Viewport::Desktop, "/").await;
    choose(&visit, "piccoli").await;
    until_shown(&visit, "piccoli").await;
    visit.browser.run("document.querySelector('input[name=provincia][value=BG]').click()", vec![]).await;
    visit.browser.until("location.search === '?provincia=BG&mappa=piccoli'").await;
    visit.browser.until("document.querySelector('[data-provincia=BG].on')").await;
    until_shown(&visit, "piccoli").await;
    choose(&visit, "").await;
    visit.browser.until("location.search === '?provincia=BG'").await;
    until_shown(&visit, "reti").await;
    visit.end().await;
}
