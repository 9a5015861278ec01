//! A page is passed on by copying its address, or by the device's own list of ways.

use fantoccini::key::Key;
use serde_json::json;
use tests::{Scripts, Viewport};

use super::{
    Visit,
    access::{press, tab_to},
};

const PAGES: [&str; 4] = [
    "/reti/dalmine?provincia=BG",
    "/interventi/valle-camonica-consulta-stranieri",
    "/storie/sa-dalmine-dispersione-scolastica",
    "/comuni/dalmine",
];

#[tokio::test]
async fn a_link_is_copied_by_keyboard_and_said_to_be() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    visit.browser.tell("Browser.grantPermissions", permissions).await;
    for path in PAGES {
        visit.go(path).await;
        tab_to(&visit, "[data-copia]", 60).await;
        press(&visit, Key::Enter).await;
        visit
            .browser
            .until("document.querySelector('.share [role=status]').textContent === 'Collegamento copiato.'")
            .await;
        let copied = visit.browser.run("return navigator.clipboard.readText()", vec![]).await;
        let clean = path.split('?').next().unwrap();
        assert_eq!(
            copied,
            json!(format!("{}{clean}", visit.program.origin)),
            "the address without what is not its own"
        );
    }
    // What a page was asked is its own.
    let path = "/confronta?provincia=BG&provincia=BS";
    visit.go(&format!("{path}&utm_source=x")).await;
    visit.browser.run("document.querySelector('[data-copia]').click()", vec![]).await;
    visit.browser.until("document.querySelector('.share [role=status]').textContent").await;
    let copied = visit.browser.run("return navigator.clipboard.readText()", vec![]).await;
    assert_eq!(copied, json!(format!("{}{path}", visit.program.origin)));
    let cited = visit.browser.run("return document.querySelector('.cite .cited').textContent", vec![]).await;
    assert!(cited.as_str().unwrap().ends_with(&format!("{path}&al=r1")), "{cited}");
    // Each sentence by its own button.
    visit.go("/interventi?provincia=BG").await;
    visit.browser.run("document.querySelector('.cite').open = true", vec![]).await;
    for (index, words) in ["revisione 1 del", "revision 1 of"].into_iter().enumerate() {
        let press = format!("document.querySelectorAll('.cite [data-cita]')[{index}].click()");
        visit.browser.run(&press, vec![]).await;
        visit.browser.until("document.querySelector('.cite [role=status]').textContent === 'Citazione copiata.'").await;
        let copied = visit.browser.run("return navigator.clipboard.readText()", vec![]).await;
        let copied = copied.as_str().unwrap();
        assert!(copied.contains(words) && copied.ends_with("/interventi?provincia=BG&al=r1"), "{copied}");
    }
    visit.go("/en/reti/dalmine").await;
    visit.browser.run("navigator.clipboard.writeText = () => Promise.reject()", vec![]).await;
    visit.browser.run("document.querySelector('[data-copia]').click()", vec![]).await;
    visit.browser.until("document.querySelector('.share [role=status]').textContent.includes('does not allow')").await;
    visit.end().await;
}

#[tokio::test]
async fn the_devices_own_ways_are_offered_where_there_are_any() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/reti/dalmine").await;
    let shown = "return ['copia', 'condividi'].map(it => document.querySelector(`[data-${it}]`).checkVisibility())";
    let has = visit.browser.run("return Boolean(navigator.share)", vec![]).await;
    assert_eq!(visit.browser.run(shown, vec![]).await, json!([true, has]));
    let script = "navigator.share = async data => { window.shared = data }";
    visit.browser.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    visit.go("/reti/dalmine").await;
    visit.browser.until("document.querySelector('[data-condividi]').checkVisibility()").await;
    visit.browser.run("document.querySelector('[data-condividi]').click()", vec![]).await;
    visit.browser.until("window.shared").await;
    let shared = visit.browser.run("return window.shared", vec![]).await;
    assert_eq!(shared["url"], json!(format!("{}/reti/dalmine", visit.program.origin)));
    assert!(shared["title"].as_str().unwrap().contains("Dalmine"));
    visit.end().await;
}

/// A device with voices of these languages, which notes what it is told to say.
const DEVICE: &str = "window.said = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } };
    const voices = ['ar-SA', 'it-IT'].map(lang => ({ lang, localService: true }));
    Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => voices, addEventListener: () => {}, cancel: () => {}, speaking: false, pending: false,
        speak: words => said.push([words.lang, words.voice.lang, words.text]) } })";

#[tokio::test]
async fn each_piece_of_a_page_is_read_aloud_by_a_voice_of_its_language_or_not_at_all() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.browser.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": DEVICE })).await;
    visit.go("/ar/comuni/dalmine").await;
    visit.browser.until("document.querySelector('[data-leggi]').checkVisibility()").await;
    // A piece of a language of which there is no voice.
    let strange = "const piece = document.createElement('p'); piece.lang = 'zh-Hans'; piece.textContent = '你好';
        document.querySelector('main').append(piece); document.querySelector('[data-leggi]').click(); return said";
    let said = visit.browser.run(strange, vec![]).await;
    let said: Vec<[String; 3]> = serde_json::from_value(said).unwrap();
    let of = |language: &str| said.iter().filter(|[lang, voice, _]| lang == language && voice == language).count();
    assert!(of("ar-SA") > 3 && of("it-IT") > 3, "{said:?}");
    assert_eq!(of("ar-SA") + of("it-IT"), said.len(), "{said:?}");
    let arabic = |text: &str| text.chars().any(|it| ('\u{600}'..'\u{700}').contains(&it));
    let swapped: Vec<_> = said.iter().filter(|[lang, _, text]| lang == "it-IT" && arabic(text)).collect();
    assert!(swapped.is_empty(), "Arabic is not read by an Italian voice: {swapped:?}");
    assert!(said.iter().all(|[_, _, text]| !text.contains('你') && !text.contains("@context")), "{said:?}");
    // Where there is no voice of the page's own language, nothing is offered.
    visit.go("/zh/comuni/dalmine").await;
    visit.browser.until("document.querySelector('[data-copia]').checkVisibility()").await;
    let offered = "return document.querySelector('[data-leggi]').checkVisibility()";
    assert_eq!(visit.browser.run(offered, vec![]).await, json!(false));
    visit.end().await;
}

#[tokio::test]
async fn without_scripts_nothing_is_offered_that_would_not_work() {
    let visit = Visit::begin(Viewport::Phone, Scripts::Off).await;
    for path in PAGES {
        visit.go(path).await;
        let buttons = visit.browser.client.find_all(fantoccini::Locator::Css(".share button")).await.unwrap();
        assert_eq!(buttons.len(), 4);
        for button in buttons {
            assert!(!button.is_displayed().await.unwrap(), "{path}");
        }
    }
    visit.end().await;
}
