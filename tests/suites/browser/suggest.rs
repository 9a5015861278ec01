//! A page suggests the reader's language, and leads nowhere by itself.

use fantoccini::{Locator, key::Key};
use serde_json::json;
use tests::{Scripts, Viewport};

use super::Visit;

const SHOWN: &str = "document.querySelector('.suggestion:popover-open')";

/// Makes the browser ask for these languages.
async fn prefer(visit: &Visit, languages: &str) {
    let agent = visit.browser.run("return navigator.userAgent", vec![]).await;
    let asked = json!({ "userAgent": agent, "acceptLanguage": languages });
    visit.browser.tell("Emulation.setUserAgentOverride", asked).await;
}

#[tokio::test]
async fn the_language_that_the_browser_asks_for_is_suggested_once_in_its_own_words() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    prefer(&visit, "ar-EG,en").await;
    visit.go("/?provincia=BG").await;
    visit.browser.until(SHOWN).await;
    let box_of = |what: &str| format!("return {SHOWN}.{what}");
    let link = "querySelector('a')";
    for (what, value) in [("lang", "ar"), ("dir", "rtl"), (&format!("{link}.lang"), "ar")] {
        assert_eq!(visit.browser.run(&box_of(what), vec![]).await, json!(value), "{what}");
    }
    for part in [link, "querySelector('button')"] {
        let target = visit.browser.run(&box_of(&format!("{part}.getBoundingClientRect().height")), vec![]).await;
        assert!(target.as_f64().is_some_and(|height| height >= 44.0), "{part}: {target}");
    }
    let name = visit.browser.run(&box_of("querySelector('button').ariaLabel"), vec![]).await;
    assert_eq!(name, json!("إغلاق"), "the button that closes it is in its language");
    let covers = "getBoundingClientRect().top < document.querySelector('form.place').getBoundingClientRect().bottom";
    assert_eq!(visit.browser.run(&box_of(covers), vec![]).await, json!(false), "the box stays in sight");
    assert_eq!(visit.browser.run("return location.search", vec![]).await, json!("?provincia=BG"), "nobody is led away");
    visit
        .browser
        .client
        .find(Locator::Css("body"))
        .await
        .unwrap()
        .send_keys(&char::from(Key::Escape).to_string())
        .await
        .unwrap();
    visit.browser.until(&format!("!{SHOWN}")).await;

    visit.go("/comuni").await;
    visit.browser.until("document.readyState === 'complete'").await;
    assert_eq!(visit.browser.run("return document.querySelector('.suggestion')", vec![]).await, json!(null), "once");
    visit.browser.run("sessionStorage.clear()", vec![]).await;
    visit.go("/piano").await;
    visit.browser.until(SHOWN).await;
    visit.browser.client.find(Locator::Css(".suggestion button")).await.unwrap().click().await.unwrap();
    visit.browser.until(&format!("!{SHOWN}")).await;
    visit.browser.run("sessionStorage.clear()", vec![]).await;
    visit.go("/?provincia=BG").await;
    visit.browser.until(SHOWN).await;
    visit.browser.client.find(Locator::Css(".suggestion a")).await.unwrap().click().await.unwrap();
    visit.browser.until("location.pathname === '/ar'").await;
    assert_eq!(visit.browser.run("return location.search", vec![]).await, json!("?provincia=BG"), "the filter stays");
    visit.end().await;
}

#[tokio::test]
async fn who_reads_italian_or_has_chosen_is_suggested_nothing() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    for (languages, path) in [("it-IT,ar", "/"), ("ja,it,ar", "/comuni"), ("ja", "/piano"), ("ar", "/en/comuni")] {
        prefer(&visit, languages).await;
        visit.go(path).await;
        visit.browser.until("document.readyState === 'complete'").await;
        let suggested = visit.browser.run("return sessionStorage.suggested ?? ''", vec![]).await;
        assert_eq!(suggested, json!(""), "{languages} on {path}");
    }
    visit.end().await;
}
