//! Everything works with scripts off, and with WebAssembly blocked.

use std::time::Duration;

use fantoccini::Locator;
use serde_json::json;
use tests::{Scripts, Viewport, World};
use tokio::time;

use super::Visit;

#[tokio::test]
async fn filters_work_without_scripts() {
    for viewport in Viewport::ALL {
        let visit = Visit::begin(viewport, Scripts::Off).await;
        visit.go("/").await;
        assert_eq!(count(&visit, "#risultati [data-slug]").await, 35);
        // On a phone the filters are in a sheet, and everywhere in panels: both open without scripts.
        if viewport == Viewport::Phone {
            press(&visit, ".opens[popovertarget=filtri]").await;
        }
        for selector in ["input[name=provincia][value=BS]", "input[name=tema][value=scuola]"] {
            press(&visit, &format!("#filtri details:has({selector}) summary")).await;
            press(&visit, selector).await;
        }
        press(&visit, "#filtri .button").await;
        let mut url = visit.browser.client.current_url().await.unwrap();
        for _ in 0..100 {
            if url.query().is_some() {
                break;
            }
            time::sleep(Duration::from_millis(50)).await;
            url = visit.browser.client.current_url().await.unwrap();
        }
        assert!(
            url.query().is_some_and(|query| query.contains("provincia=BS") && query.contains("tema=scuola")),
            "{url}"
        );
        assert_eq!(count(&visit, "#risultati [data-slug]").await, 5);
        visit.end().await;
    }
}

#[tokio::test]
async fn the_box_answers_a_need_in_a_place_without_scripts() {
    let visit = Visit::begin(Viewport::Phone, Scripts::Off).await;
    visit.go("/").await;
    let input = visit.browser.client.find(Locator::Css("#nome")).await.unwrap();
    input.send_keys("italiano a Suzzara").await.unwrap();
    press(&visit, "form.place button:not([type=button])").await;
    let call = visit.browser.client.wait().for_element(Locator::Css("#capito a[href^='tel:']")).await.unwrap();
    let (_, top, _, height) = call.rectangle().await.unwrap();
    assert!(top + height <= 740.0, "whom to call stands on the first screen, not at {top}");
    visit.end().await;
}

async fn count(visit: &Visit, selector: &str) -> usize {
    visit.browser.client.find_all(Locator::Css(selector)).await.unwrap().len()
}

/// Presses the space bar on an element: the driver's own clicks need scripts.
async fn press(visit: &Visit, selector: &str) {
    visit.browser.client.find(Locator::Css(selector)).await.unwrap().send_keys(" ").await.unwrap();
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
