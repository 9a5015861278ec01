//! Three schools, from their need to one sheet of paper.

use fantoccini::Locator;
use serde_json::{Value, json};
use tests::{Scripts, Viewport};

use super::{Visit, adapted::pages_of};

/// The text that is printed, and the number of pages.
async fn printed(visit: &Visit) -> (String, usize) {
    let print = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let pdf = visit.browser.tell("Page.printToPDF", print).await;
    visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let text = visit.browser.run("return document.querySelector('.sheet-paper').innerText", vec![]).await;
    visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    (text.as_str().unwrap().to_owned(), pages_of(&pdf))
}

async fn ask(visit: &Visit, need: &str, place: &str, language: Option<&str>) {
    visit.go("/scuole").await;
    let choose = "document.querySelector(arguments[0]).value = arguments[1]";
    visit.browser.run(choose, vec![json!("#bisogno"), json!(need)]).await;
    visit.browser.client.find(Locator::Css("#dove")).await.unwrap().send_keys(place).await.unwrap();
    if let Some(language) = language {
        visit.browser.run(choose, vec![json!("#parlata"), json!(language)]).await;
    }
    visit.browser.run("document.querySelector('.school-form button').click()", vec![]).await;
    visit.browser.until("location.search.includes('bisogno=') && document.querySelector('#scelte')").await;
}

async fn choose(visit: &Visit, group: &str, index: usize) {
    let script = "document.querySelectorAll(`[data-gruppo=${arguments[0]}] .button`)[arguments[1]].click()";
    let before = visit.browser.run("return location.search", vec![]).await;
    visit.browser.run(script, vec![json!(group), json!(index)]).await;
    visit.browser.until(&format!("location.search !== {before} && document.readyState === 'complete'")).await;
}

async fn open_sheet(visit: &Visit) {
    visit.browser.run("document.querySelector(\"#scelte a[href*='/scheda']\").click()", vec![]).await;
    visit.browser.until("location.pathname.endsWith('/scuole/scheda') && document.readyState === 'complete'").await;
}

#[tokio::test]
async fn a_teacher_in_suzzara_with_a_pupil_who_speaks_punjabi_leaves_with_one_sheet() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    ask(&visit, "interprete-o-mediatore", "Suzzara", Some("punjabi")).await;
    let said = visit.browser.run("return document.querySelector('#lingua').textContent", vec![]).await;
    assert!(said.as_str().unwrap().contains("Nessuna fonte letta sulle reti nomina questa lingua: punjabi"));
    choose(&visit, "schools-far", 0).await;
    choose(&visit, "schools-far", 1).await;
    open_sheet(&visit).await;
    let (text, pages) = printed(&visit).await;
    assert_eq!(pages, 1);
    for words in ["interprete o un mediatore", "Suzzara (MN)", "punjabi", "+39", "km da Suzzara", "Appunti"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    visit.end().await;
}

#[tokio::test]
async fn a_school_in_sondrio_finds_what_was_done_against_drop_out() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/scuole?bisogno=smette-di-venire&nome=Sondrio").await;
    let items = "return [...document.querySelectorAll('#risultati [data-slug]')].map(it => it.dataset.slug)";
    let found = visit.browser.run(items, vec![]).await;
    let found: Vec<&str> = found.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(found.len() > 3, "{found:?}");
    // One to four choices, each on one page.
    for count in 1..=4 {
        let chosen = found[..count].join(",");
        visit.go(&format!("/scuole/scheda?bisogno=smette-di-venire&nome=Sondrio&scelti={chosen}")).await;
        let (text, pages) = printed(&visit).await;
        assert_eq!(pages, 1, "{count} choices");
        assert!(text.contains("smette di venire a scuola") && text.contains("Sondrio (SO)"), "{text}");
        let shown = visit.browser.run("return document.querySelectorAll('.experiences > li').length", vec![]).await;
        assert_eq!(shown, json!(count));
    }
    visit.go("/en/scuole/scheda?bisogno=smette-di-venire&nome=Sondrio").await;
    assert_eq!(printed(&visit).await.1, 1);
    visit.end().await;
}

#[tokio::test]
async fn a_school_in_pavia_is_told_that_there_is_nothing_near_and_what_is_nearest() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/scuole?bisogno=scelta-dopo-le-medie&nome=Pavia").await;
    let text = visit.browser.run("return document.querySelector('main').innerText", vec![]).await;
    let text = text.as_str().unwrap();
    assert!(text.contains("A Pavia e nei dintorni") && text.contains("L'esperienza più vicina è a"), "{text}");
    visit.go("/scuole/scheda?bisogno=scelta-dopo-le-medie&nome=Pavia").await;
    let (text, pages) = printed(&visit).await;
    assert_eq!(pages, 1);
    assert!(text.contains("Comune di Pavia") && text.contains("+39"), "{text}");
    visit.end().await;
}
