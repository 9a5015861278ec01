//! Three schools, from their need to one sheet of paper.

use std::cmp::Reverse;

use catalogue::{Intervention, Language, Row as _, SchoolQuestion, Text};
use fantoccini::Locator;
use serde_json::{Value, json};
use store::Store;
use tests::{Scripts, Viewport};

use super::{Visit, adapted::pages_of};

/// The text that is printed, and the number of pages; beside each experience stands where it is written.
async fn printed(visit: &Visit) -> (String, usize) {
    let print = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let pdf = visit.browser.tell("Page.printToPDF", print).await;
    visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let text = visit.browser.run("return document.querySelector('.sheet-paper').innerText", vec![]).await;
    let written = "return [...document.querySelectorAll('.experiences > li')]
        .map(it => it.querySelector('.written .address').innerText)";
    let written = visit.browser.run(written, vec![]).await;
    visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    let written = written.as_array().unwrap();
    assert!(!written.is_empty());
    assert!(written.iter().all(|it| it.as_str().unwrap().starts_with("http")), "{written:?}");
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
    for words in ["interprete o un mediatore", "Suzzara (MN)", "punjabi", "0376 5131", "km da Suzzara", "Appunti"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    visit.end().await;
}

#[tokio::test]
async fn a_school_in_sondrio_finds_what_was_done_against_drop_out() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    ask(&visit, "smette-di-venire", "Sondrio", None).await;
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
    ask(&visit, "scelta-dopo-le-medie", "Pavia", None).await;
    let text = visit.browser.run("return document.querySelector('main').innerText", vec![]).await;
    let text = text.as_str().unwrap();
    assert!(text.contains("A Pavia e nei dintorni") && text.contains("L'esperienza più vicina è a"), "{text}");
    open_sheet(&visit).await;
    let (text, pages) = printed(&visit).await;
    assert_eq!(pages, 1);
    assert!(text.contains("Comune di Pavia") && text.contains("0382 3991"), "{text}");
    visit.end().await;
}

/// How long a text is in a language.
fn length(text: &Text, language: Language) -> usize {
    text.said(language).text.chars().count()
}

/// Sheets of every need, from three places, in three languages: of one experience and of four, those that say most.
async fn sheets(visit: &Visit) -> Vec<(String, usize)> {
    let store = Store::open(&visit.database.url()).await.unwrap();
    store.refresh().await.unwrap();
    let snapshot = store.snapshot().unwrap();
    let mut paths = Vec::new();
    for (index, need) in snapshot.needs.keys().enumerate() {
        let language = [Language::Italian, Language::Arabic, Language::Urdu][index / 3 % 3];
        let place = ["Suzzara", "Sondrio", "Pavia"][index % 3];
        let municipality = snapshot.place_meant(place);
        let matches = snapshot.school_matches(SchoolQuestion { need, municipality, level: None, language: None });
        let mut found: Vec<&Intervention> = matches.all().map(|it| &snapshot.interventions[it.intervention]).collect();
        found.sort_by_key(|it| Reverse(length(&it.summary, language) + length(&it.title, language)));
        for count in [1, 4] {
            let chosen: Vec<&str> = found.iter().take(count).map(|it| it.slug()).collect();
            let need = snapshot.needs[need].slug();
            let question = format!("bisogno={need}&nome={place}&lingua=punjabi&scelti={}", chosen.join(","));
            paths.push((format!("{}/scuole/scheda?{question}", language.prefix()), count));
        }
    }
    paths
}

#[tokio::test]
async fn nothing_of_a_sheet_or_a_poster_is_cut_on_paper() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    let mut papers = sheets(&visit).await;
    for place in ["suzzara", "sondrio", "pavia"] {
        papers.extend(["", "/ar", "/ur"].map(|language| (format!("{language}/comuni/{place}/locandina"), 0)));
    }
    // A4 within its margins.
    let size = json!({ "width": 725, "height": 1054, "deviceScaleFactor": 1, "mobile": false });
    visit.browser.tell("Emulation.setDeviceMetricsOverride", size).await;
    visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let measure = "const sheet = document.querySelector('.sheet-paper');
        const cut = [sheet, ...sheet.querySelectorAll('.summary')]
            .filter(it => it.scrollHeight > it.clientHeight + 1)
            .map(it => `${it.className}: ${it.scrollHeight} in ${it.clientHeight}`);
        const wide = sheet.scrollWidth > sheet.clientWidth + 1;
        return [cut, wide, sheet.clientHeight, sheet.querySelectorAll('.experiences > li').length]";
    let mut faults = Vec::new();
    for (path, count) in papers {
        visit.go(&path).await;
        let measured = visit.browser.run(measure, vec![]).await;
        let (cut, wide, height, shown): (Vec<String>, bool, i64, usize) = serde_json::from_value(measured).unwrap();
        if !cut.is_empty() || wide || height < 1000 || shown != count {
            faults.push(format!("{path}: {cut:?}, wide: {wide}, {height} pixels high, {shown} experiences"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    visit.end().await;
}
