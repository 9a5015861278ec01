//! Everything works with scripts off, and with WebAssembly blocked.

use fantoccini::Locator;
use serde_json::json;
use tests::{Scripts, Viewport, World};

use super::Visit;

#[tokio::test]
async fn filters_work_without_scripts() {
    for viewport in Viewport::ALL {
        let visit = Visit::begin(viewport, Scripts::Off).await;
        visit.go("/").await;
        let client = &visit.browser.client;
        let count =
            |selector: &'static str| async move { client.find_all(Locator::Css(selector)).await.unwrap().len() };
        assert_eq!(count("#risultati [data-slug]").await, 35);
        for selector in ["input[name=provincia][value=BS]", "input[name=tema][value=scuola]"] {
            let input = client.find(Locator::Css(selector)).await.unwrap();
            // On a phone the filters are in a sheet, which opens without scripts.
            if !input.is_displayed().await.unwrap() {
                client.find(Locator::Css(".opens[popovertarget=filtri]")).await.unwrap().click().await.unwrap();
            }
            input.click().await.unwrap();
        }
        client.find(Locator::Css("#filtri .button")).await.unwrap().click().await.unwrap();
        let url = client.current_url().await.unwrap();
        assert!(
            url.query().is_some_and(|query| query.contains("provincia=BS") && query.contains("tema=scuola")),
            "{url}"
        );
        assert_eq!(count("#risultati [data-slug]").await, 5);
        visit.end().await;
    }
}

#[tokio::test]
async fn filters_work_when_webassembly_is_blocked() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.browser.tell("Network.enable", json!({})).await;
    visit.browser.tell("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await;
    visit.go("/?provincia=BS").await;
    visit.browser.run("document.querySelector('input[name=tema][value=scuola]').checked = true; document.querySelector('#filtri').requestSubmit()", vec![]).await;
    visit.browser.until("location.search.includes('tema=scuola') && document.readyState === 'complete'").await;
    let world = World::new().await;
    assert_eq!(visit.results().await, selected(&world, "provincia=BS&tema=scuola").await);
    visit.browser.close().await;
}

/// The slugs that the page without scripts gives.
pub(super) async fn selected(world: &World, query: &str) -> Vec<String> {
    let page = world.get(&format!("/?{query}")).await;
    let html = scraper::Html::parse_document(page.text());
    let selector = scraper::Selector::parse("#risultati [data-slug]").unwrap();
    html.select(&selector).map(|it| it.value().attr("data-slug").unwrap().to_owned()).collect()
}
