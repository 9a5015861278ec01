//! People who come with a question, and what is in their hands when they leave.

use fantoccini::{Locator, key::Key};
use serde_json::{Value, json};
use tests::{Scripts, Viewport};

use super::{
    Visit,
    access::{press, tab_to},
};

async fn text(visit: &Visit, selector: &str) -> String {
    let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
    visit.browser.run(script, vec![json!(selector)]).await.as_str().unwrap().to_owned()
}

async fn count(visit: &Visit, selector: &str) -> i64 {
    let script = "return document.querySelectorAll(arguments[0]).length";
    visit.browser.run(script, vec![json!(selector)]).await.as_i64().unwrap()
}

/// Follows the first link whose address begins so.
async fn follow(visit: &Visit, start: &str) {
    let script = "document.querySelector(`main a[href^=\"${arguments[0]}\"]`).click()";
    visit.browser.run(script, vec![json!(start)]).await;
    visit.browser.until(&format!("location.href.includes('{start}') && document.readyState === 'complete'")).await;
}

/// The status, type and first four bytes of what the first link to a file of this kind gives.
async fn file(visit: &Visit, end: &str) -> (i64, String, Vec<u8>) {
    let script = "return (async () => {
        const link = [...document.querySelectorAll('main a')].find(it => it.pathname.endsWith(arguments[0]));
        const answer = await fetch(link.href);
        const bytes = [...new Uint8Array(await answer.arrayBuffer()).slice(0, 4)];
        return [answer.status, answer.headers.get('content-type'), bytes];
    })()";
    serde_json::from_value(visit.browser.run(script, vec![json!(end)]).await).unwrap()
}

/// The number of the first link that dials one, which must be in sight.
async fn telephone(visit: &Visit) -> String {
    let script =
        "const link = [...document.querySelectorAll('#oggi a[href^=\"tel:\"]')].find(it => it.checkVisibility());
        return [link?.href ?? '', link?.innerText ?? '']";
    let [dialled, shown]: [String; 2] = serde_json::from_value(visit.browser.run(script, vec![]).await).unwrap();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    assert!(!digits(&shown).is_empty() && digits(&dialled).ends_with(&digits(&shown)), "{dialled} is not {shown}");
    dialled
}

/// Types a municipality into the first box that asks for it, and sends it.
async fn ask_for(visit: &Visit, name: &str) {
    let input = visit.browser.client.find(Locator::Css("main #nome")).await.unwrap();
    input.send_keys(name).await.unwrap();
    input.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
    visit.browser.until("location.pathname.startsWith('/comuni/') && document.readyState === 'complete'").await;
}

#[tokio::test]
async fn somebody_in_dalmine_leaves_with_a_number_to_call_with_scripts_and_without() {
    for scripts in [Scripts::On, Scripts::Off] {
        let visit = Visit::begin(Viewport::Phone, scripts).await;
        visit.go("/").await;
        ask_for(&visit, "Dalmine").await;
        assert!(telephone(&visit).await.starts_with("tel:+39035"));
        let main = text(&visit, "main").await;
        assert!(main.contains("Rete di Dalmine") && main.contains("Comune di Dalmine"), "{main}");
        assert!(main.contains("finito"), "nobody is sent to what is over: {main}");
        visit.end().await;
    }
}

#[tokio::test]
async fn somebody_in_brescia_learns_which_of_nine_networks_was_theirs_and_whom_to_call() {
    let visit = Visit::begin(Viewport::Phone, Scripts::Off).await;
    visit.go("/?provincia=BS").await;
    assert_eq!(visit.results().await.len(), 9, "which of these is not said by their names");
    ask_for(&visit, "Brescia").await;
    assert_eq!(visit.browser.client.current_url().await.unwrap().path(), "/comuni/brescia");
    assert!(telephone(&visit).await.starts_with("tel:+39030"));
    follow(&visit, "/reti/brescia").await;
    assert!(telephone(&visit).await.starts_with("tel:+39030"));
    assert!(text(&visit, "#oggi").await.contains("Comune di Brescia"), "who answers there is named");
    visit.end().await;
}

#[tokio::test]
async fn somebody_with_a_keyboard_alone_comes_from_the_first_page_to_the_telephone_of_a_network() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/").await;
    visit.awake().await;
    tab_to(&visit, "main #nome", 40).await;
    visit.browser.client.active_element().await.unwrap().send_keys("Dalmine").await.unwrap();
    press(&visit, Key::Enter).await;
    visit.browser.until("location.pathname === '/comuni/dalmine' && document.readyState === 'complete'").await;
    tab_to(&visit, "main a[href='/reti/dalmine']", 60).await;
    press(&visit, Key::Enter).await;
    visit.browser.until("location.pathname === '/reti/dalmine' && document.readyState === 'complete'").await;
    tab_to(&visit, "#oggi a[href^='tel:']", 60).await;
    let focus = "const it = document.activeElement, box = it.getBoundingClientRect();
        return [it.href, box.top >= 0 && box.bottom <= innerHeight, getComputedStyle(it).outlineStyle]";
    let [dialled, in_sight, outline]: [Value; 3] =
        serde_json::from_value(visit.browser.run(focus, vec![]).await).unwrap();
    assert!(dialled.as_str().unwrap().starts_with("tel:+39035"), "{dialled}");
    assert_eq!((in_sight, outline), (json!(true), json!("solid")), "where the focus is, is seen");
    // What is folded opens by the same key.
    tab_to(&visit, "#aperti summary", 80).await;
    press(&visit, Key::Enter).await;
    visit.browser.until("document.querySelector('#aperti details').open").await;
    visit.end().await;
}

#[tokio::test]
async fn a_reporter_in_bergamo_leaves_with_leads_a_comparison_a_map_a_spreadsheet_and_a_citation() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/stampa/bergamo").await;
    assert!(count(&visit, ".lead-card").await >= 3, "three leads");
    assert_eq!(count(&visit, ".lead-card:not(:has(a[href^='/fonti/']))").await, 0, "each with its sources");
    let (status, _, start) = file(&visit, ".xlsx").await;
    assert_eq!((status, start.as_slice()), (200, b"PK\x03\x04".as_slice()));
    let (status, kind, _) = file(&visit, "/cartella.zip").await;
    assert_eq!((status, kind.as_str()), (200, "application/zip"));
    let cited = text(&visit, "#citare code").await;
    assert!(cited.contains("Bergamo") && cited.contains("/stampa/bergamo?al=r1"), "{cited}");

    follow(&visit, "/confronta").await;
    for province in ["BG", "BS"] {
        visit
            .browser
            .client
            .find(Locator::Css(&format!("#confronta-{province}")))
            .await
            .unwrap()
            .click()
            .await
            .unwrap();
    }
    visit.browser.run("document.querySelector('main form button').click()", vec![]).await;
    visit.browser.until("location.search.includes('provincia=BS') && document.querySelector('.matrix')").await;
    let table = text(&visit, ".matrix").await;
    assert!(table.contains("in più di"), "the difference is said in words: {table}");
    visit.go("/immagini?provincia=BG").await;
    let map = "return (async () => {
        const answer = await fetch('/immagini/mappa.png?provincia=BG&larghezza=1600');
        return [answer.status, (await createImageBitmap(await answer.blob())).width];
    })()";
    assert_eq!(visit.browser.run(map, vec![]).await, json!([200, 1600]));
    visit.end().await;
}

#[tokio::test]
async fn a_national_reporter_learns_what_was_done_least_where_nobody_is_and_who_works_in_several_networks() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/stampa").await;
    for rule in ["azione-meno-svolta", "nessun-intervento", "pochi-in-piu-reti"] {
        let number = format!(".lead-card[data-rule='{rule}'] .chips a");
        assert!(count(&visit, &number).await >= 1, "{rule} has its number, and the list behind it");
    }
    follow(&visit, "/numeri").await;
    assert_eq!(count(&visit, ".matrix tbody tr").await, 35, "every network in one table");
    visit.end().await;
}

#[tokio::test]
async fn somebody_who_reads_arabic_asks_in_arabic_and_leaves_with_a_number_to_call() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/ar/cerca").await;
    visit
        .browser
        .client
        .find(Locator::Css("main input[name=q]"))
        .await
        .unwrap()
        .send_keys("دروس إيطالية Dalmine")
        .await
        .unwrap();
    visit.browser.run("document.querySelector('main form button').click()", vec![]).await;
    visit.browser.until("document.querySelector('main a[href=\"/ar/comuni/dalmine\"]')").await;
    follow(&visit, "/ar/comuni/dalmine").await;
    let call = "const link = document.querySelector('main a[href^=\"tel:\"]'); return [link.href, link.innerText]";
    let Value::Array(call) = visit.browser.run(call, vec![]).await else { panic!("no number to call") };
    assert!(call[0].as_str().unwrap().starts_with("tel:+39035"), "{call:?}");
    assert!(call[1].as_str().unwrap().contains("035"), "digits that can be dialled: {call:?}");
    assert_eq!(visit.browser.run("return document.documentElement.dir", vec![]).await, json!("rtl"));
    visit.end().await;
}

#[tokio::test]
async fn a_lead_partner_finds_its_network_what_is_told_of_it_and_how_to_correct_that() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/cerca?q=Valle+Camonica").await;
    follow(&visit, "/reti/valle-camonica").await;
    assert!(count(&visit, "main a[href^='/fonti/']").await > 0, "where it is written");
    follow(&visit, "/segnala?pagina=").await;
    let shown = text(&visit, "main").await;
    assert!(shown.contains("Valle Camonica"), "{shown}");
    visit.end().await;
}

#[tokio::test]
async fn somebody_who_works_with_data_leaves_with_the_same_rows_in_three_forms() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/interventi?provincia=MN").await;
    let listed = visit.results().await;
    assert!(!listed.is_empty());
    for end in ["csv", "json"] {
        let path = format!("/dati/interventi.{end}?provincia=MN");
        let answer = visit.program.get(&path, &[]);
        assert_eq!(answer.status, 200, "{path}");
        let body = answer.text();
        for slug in &listed {
            assert!(body.contains(slug), "{slug} is not in {path}");
        }
    }
    assert_eq!(visit.program.get("/dati/interventi.xlsx?provincia=MN", &[]).body[..2], *b"PK");
    visit.end().await;
}
