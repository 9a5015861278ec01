//! The box of the municipality: on every page, by name, by postal code, by position.

use fantoccini::Locator;
use serde_json::json;
use tests::{Scripts, Viewport};

use super::Visit;

/// A place that the device may give.
async fn stand_at(visit: &Visit, latitude: f64, longitude: f64, accuracy: f64) {
    let place = json!({ "latitude": latitude, "longitude": longitude, "accuracy": accuracy });
    visit.browser.tell("Emulation.setGeolocationOverride", place).await;
}

async fn allow(visit: &Visit, setting: &str) {
    let permission = json!({ "permission": { "name": "geolocation" }, "setting": setting });
    visit.browser.tell("Browser.setPermission", permission).await;
}

async fn ask(visit: &Visit) {
    visit.browser.run("document.querySelector('[data-position]').click()", vec![]).await;
}

#[tokio::test]
async fn the_position_gives_the_municipality_and_is_never_sent() {
    for viewport in Viewport::ALL {
        let visit = Visit::begin(viewport, Scripts::On).await;
        allow(&visit, "granted").await;
        stand_at(&visit, 45.649_123, 9.605_321, 20.0).await;
        visit.go("/").await;
        visit.awake().await;
        ask(&visit).await;
        visit.browser.until("location.pathname === '/comuni/dalmine'").await;
        let requests = visit.browser.requests().await;
        assert!(requests.iter().any(|request| request.contains("/pkg/confini-")), "borders were read");
        assert!(requests.iter().any(|request| request.contains("/comuni/dalmine")));
        for request in requests {
            assert!(!["45.6", "9.60", "45,6", "9,60"].iter().any(|part| request.contains(part)), "{request}");
        }
        visit.end().await;
    }
}

#[tokio::test]
async fn a_position_that_cannot_answer_is_explained() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let noted =
        |words: &str| format!("document.querySelector('form.place [data-note]').textContent.includes('{words}')");
    visit.go("/reti/dalmine").await;
    allow(&visit, "denied").await;
    ask(&visit).await;
    visit.browser.until(&noted("permesso")).await;
    allow(&visit, "granted").await;
    stand_at(&visit, 41.9, 12.5, 20.0).await;
    ask(&visit).await;
    visit.browser.until(&noted("fuori dalla Lombardia")).await;
    stand_at(&visit, 45.649, 9.605, 90_000.0).await;
    ask(&visit).await;
    visit.browser.until(&noted("imprecisa")).await;
    visit.browser.run("Object.defineProperty(navigator, 'geolocation', { value: undefined })", vec![]).await;
    ask(&visit).await;
    visit.browser.until(&noted("Questo browser")).await;
    assert_eq!(visit.browser.client.current_url().await.unwrap().path(), "/reti/dalmine");
    visit.end().await;
}

#[tokio::test]
async fn a_page_without_islands_wakes_its_box_when_it_is_touched() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/en/reti/dalmine").await;
    let program = "performance.getEntriesByType('resource').some(it => it.name.endsWith('.wasm'))";
    assert_eq!(visit.browser.run(&format!("return {program}"), vec![]).await, json!(false));
    let input = visit.browser.client.find(Locator::Css("#nome")).await.unwrap();
    input.send_keys("24044").await.unwrap();
    visit.browser.until("document.querySelectorAll('[role=option]').length === 1").await;
    visit.browser.until("document.querySelector('[role=option]').textContent === 'Dalmine (BG)'").await;
    for _ in 0..5 {
        input.send_keys("\u{e003}").await.unwrap();
    }
    input.send_keys("brecsia").await.unwrap();
    visit.browser.until("document.querySelector('[role=option]')?.textContent === 'Brescia (BS)'").await;
    visit.browser.run("document.querySelector('[role=option]').click()", vec![]).await;
    visit.browser.until("location.pathname === '/en/comuni/brescia'").await;
    visit.end().await;
}

#[tokio::test]
async fn keys_while_an_input_method_composes_are_its_own() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/").await;
    visit.awake().await;
    let input = visit.browser.client.find(Locator::Css("#nome")).await.unwrap();
    input.send_keys("dalmi").await.unwrap();
    visit.browser.until("document.querySelector('[role=option]')?.textContent === 'Dalmine (BG)'").await;
    let begin =
        "document.querySelector('#nome').dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))";
    visit.browser.run(begin, vec![]).await;
    // Whether the page has left each key alone.
    let press = "const [isComposing, keyCode] = arguments;
        return ['ArrowDown', 'Enter'].map(key => document.querySelector('#nome').dispatchEvent(
            new KeyboardEvent('keydown', { key, keyCode, isComposing, bubbles: true, cancelable: true })))";
    let active = "return document.querySelector('#nome').hasAttribute('aria-activedescendant')";
    // Some browsers say that a method composes, some only that a key is its own.
    for (is_composing, code) in [(true, 13), (false, 229), (true, 229)] {
        let untouched = visit.browser.run(press, vec![json!(is_composing), json!(code)]).await;
        assert_eq!(untouched, json!([true, true]), "{is_composing} {code}");
        assert_eq!(visit.browser.run(active, vec![]).await, json!(false), "no option is chosen: {is_composing} {code}");
    }
    assert_eq!(visit.browser.run("return location.pathname", vec![]).await, json!("/"), "nobody is led away");
    visit.browser.run(&begin.replace("compositionstart", "compositionend"), vec![]).await;
    assert_eq!(visit.browser.run(press, vec![json!(false), json!(13)]).await, json!([false, false]));
    visit.browser.until("location.pathname === '/comuni/dalmine'").await;
    visit.end().await;
}
