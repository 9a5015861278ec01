//! A network that is chosen on the map comes near first; its page is one more step.

use fantoccini::{Locator, key::Key};
use serde_json::json;
use tests::Viewport;

use super::{STILL, Visit, count, map_of, step, view};

const LINK: &str = "#mappa .n a[href=\"/reti/valle-camonica\"]";

/// A pointer on the area: a click in the middle of its box could meet a neighbour.
async fn point(visit: &Visit) {
    let click = format!(
        "document.querySelector('{LINK} path').dispatchEvent(new MouseEvent('click', {{ bubbles: true, cancelable: true }}))"
    );
    visit.browser.run(&click, vec![]).await;
}

async fn until_near(visit: &Visit) {
    visit.browser.until("document.querySelector('.map > .chosen')?.checkVisibility()").await;
    visit.browser.until(STILL).await;
    visit.browser.until("document.querySelectorAll('#mappa .m a').length > 20").await;
}

#[tokio::test]
async fn a_network_comes_near_and_says_its_name_before_its_page_opens() {
    for viewport in Viewport::ALL {
        let visit = map_of(viewport, "/").await;
        let whole = view(&visit).await;
        point(&visit).await;
        until_near(&visit).await;
        assert_ne!(view(&visit).await, whole, "the map comes near");
        let shown = visit.browser.run("return [document.querySelector('.map > .chosen').innerText.replace(/\\s+/g, ' '), document.querySelector('#stato').textContent]", vec![]).await;
        assert_eq!(
            shown,
            json!([
                "Rete della Valle Camonica Apri la pagina",
                "Rete della Valle Camonica. La mappa la mostra da vicino. Sceglila di nuovo per aprirne la pagina."
            ])
        );
        let names = "return [...document.querySelectorAll('#mappa .l text')].every(it => {
            const [name, caption] = [it, document.querySelector('.map > .chosen')].map(it => it.getBoundingClientRect());
            return name.bottom <= caption.top || name.top >= caption.bottom || name.right <= caption.left || name.left >= caption.right;
        })";
        assert_eq!(visit.browser.run(names, vec![]).await, json!(true), "no name lies under the caption");
        visit.browser.client.find(Locator::Css(".map > .chosen")).await.unwrap().click().await.unwrap();
        visit.browser.until("location.pathname === '/reti/valle-camonica'").await;
        visit.end().await;
    }
}

#[tokio::test]
async fn a_network_that_is_chosen_twice_opens_its_page() {
    let visit = map_of(Viewport::Phone, "/").await;
    point(&visit).await;
    until_near(&visit).await;
    step(&visit, "0").await;
    assert_eq!(count(&visit, ".map > .chosen:not([hidden])").await, 0, "the whole map has no network in front");
    assert_eq!(count(&visit, "#mappa .n .chosen").await, 0);
    visit.browser.run(&format!("document.querySelector('{LINK}').focus()"), vec![]).await;
    let enter = char::from(Key::Enter).to_string();
    visit.browser.client.active_element().await.unwrap().send_keys(&enter).await.unwrap();
    until_near(&visit).await;
    visit.browser.until("location.pathname === '/'").await;
    visit.browser.client.active_element().await.unwrap().send_keys(&enter).await.unwrap();
    visit.browser.until("location.pathname === '/reti/valle-camonica'").await;
    visit.end().await;
}
