//! Nobody is shut out: axe-core finds nothing, nothing overflows, the keyboard suffices.

use std::{env, fs, path::Path};

use app::Language;
use fantoccini::{Locator, key::Key};
use serde_json::{Value, json};
use tests::{Scripts, Viewport};

use self::record::Run;
use super::Visit;

mod record;

/// One page of each kind.
const PAGES: [&str; 35] = [
    "/",
    "/?provincia=BS&tema=scuola",
    "/?provincia=SO&tema=informazione",
    "/?tema=magia",
    "/reti/valle-camonica",
    "/reti/varese",
    "/comuni",
    "/comuni/dalmine",
    "/comuni/luino",
    "/partner/cooperativa-k-pax",
    "/interventi/valle-camonica-consulta-stranieri",
    "/province/BG",
    "/temi/scuola",
    "/argomenti/italiano-l2",
    "/storie",
    "/storie/sa-dalmine-dispersione-scolastica",
    "/fonti/anci-presentazione",
    "/fonti",
    "/piano",
    "/cerca",
    "/cerca?q=sculoa+interprete+qwertz",
    "/scuole?argomento=mediazione-culturale&nome=Dalmine",
    "/scuole?bisogno=interprete-o-mediatore&nome=Sondrio&lingua=cinese",
    "/scuole/scheda?bisogno=interprete-o-mediatore&nome=Suzzara&lingua=punjabi",
    "/scuole/esperienze",
    "/lingue-nominate/cinese",
    "/comuni/suzzara/locandina",
    "/stampa?provincia=BS",
    "/dati",
    "/accessibilita",
    "/lingue",
    "/senza-rete",
    "/dati/api",
    // GraphiQL itself is other people's work; the form does the same.
    "/graphiql?modo=semplice&query=%7B__typename%7D",
    "/niente",
];

/// The pages that readers of another language need first, one of each kind.
pub(super) const FIRST: [&str; 6] = [
    "/",
    "/reti/valle-camonica",
    "/comuni/dalmine",
    "/cerca?q=sculoa+interprete+qwertz",
    "/scuole?bisogno=interprete-o-mediatore&nome=Sondrio&lingua=cinese",
    "/lingue",
];

/// The languages that people wrote.
const WHOLE: [Language; 2] = [Language::Italian, Language::English];
/// The languages that a machine wrote.
const OTHERS: [Language; 10] = [
    Language::Romanian,
    Language::Arabic,
    Language::Albanian,
    Language::Chinese,
    Language::Ukrainian,
    Language::Spanish,
    Language::French,
    Language::Urdu,
    Language::Punjabi,
    Language::Bengali,
];

/// Italian at the root, English under `/en`.
pub(super) fn in_both_languages() -> impl Iterator<Item = String> {
    in_languages(&PAGES, &WHOLE)
}

/// Each of these pages in each of these languages.
pub(super) fn in_languages(
    pages: &'static [&'static str],
    languages: &'static [Language],
) -> impl Iterator<Item = String> {
    pages.iter().flat_map(move |&path| {
        languages.iter().map(move |language| {
            let is_first = path.len() == 1 || path.starts_with("/?");
            let rest = if is_first && *language != Language::Italian { &path[1..] } else { path };
            format!("{}{rest}", language.prefix())
        })
    })
}

fn axe() -> String {
    let folder = env::var("ATLANTE_TEST_NODE_MODULES").expect("`cargo xtask test` installs axe-core");
    fs::read_to_string(Path::new(&folder).join("axe-core/axe.min.js")).unwrap()
}

/// What axe-core finds against WCAG 2.2 A and AA and good practice.
async fn violations(visit: &Visit) -> Vec<String> {
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            result => done(result.violations.map(it => it.id + ': ' + it.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join(' | '))),
            error => done([String(error)]))";
    let found = visit.browser.client.execute_async(script, vec![]).await.unwrap();
    serde_json::from_value(found).unwrap()
}

async fn axe_finds_nothing(run: Run) {
    let axe = axe();
    let visit = Visit::begin(run.viewport, Scripts::On).await;
    let mut found = Vec::new();
    for path in run.paths() {
        visit.go(&path).await;
        visit.browser.run(&axe, vec![]).await;
        for scheme in run.schemes {
            visit.browser.prefer(scheme).await;
            found.extend(violations(&visit).await.into_iter().map(|it| format!("{path} ({scheme}) {it}")));
        }
    }
    run.write(&visit, found.len()).await;
    assert!(found.is_empty(), "{}", found.join("\n"));
    visit.browser.close().await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_phone() {
    axe_finds_nothing(record::PHONE).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_other_languages_on_a_phone() {
    axe_finds_nothing(record::LANGUAGES).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_sheets_of_a_phone() {
    let axe = axe();
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let mut found = Vec::new();
    for path in ["/?argomento=italiano-l2", "/en"] {
        visit.go(path).await;
        visit.awake().await;
        visit.browser.run(&axe, vec![]).await;
        for sheet in ["filtri", "mappa"] {
            visit.browser.run(&format!("document.querySelector('#{sheet}').showPopover()"), vec![]).await;
            visit.browser.until(&format!("document.querySelector('#{sheet}:popover-open')")).await;
            for scheme in ["light", "dark"] {
                visit.browser.prefer(scheme).await;
                found.extend(violations(&visit).await.into_iter().map(|it| format!("{path} #{sheet} ({scheme}) {it}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    visit.end().await;
}

#[tokio::test]
async fn axe_finds_nothing_on_a_desktop() {
    axe_finds_nothing(record::DESKTOP).await;
}

#[tokio::test]
async fn nothing_overflows_at_320_pixels_and_targets_are_large() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    let size = json!({ "width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true });
    visit.browser.tell("Emulation.setDeviceMetricsOverride", size).await;
    let small = "return [...document.querySelectorAll('button, input:not([type=hidden]), select, summary, nav a')]
        .filter(it => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map(it => it.matches('input[type=checkbox], input[type=radio]') && it.labels[0] || it)
        .map(it => [it, it.getBoundingClientRect()])
        .filter(([it, box]) => box.width > 1 && (box.height < 24 || box.width < 24))
        .map(([it, box]) => it.outerHTML.slice(0, 120) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))";
    for path in in_both_languages() {
        visit.go(&path).await;
        let wide = visit.browser.run("return document.documentElement.scrollWidth", vec![]).await;
        assert_eq!(wide, json!(320), "{path} is wider than the screen");
        assert_eq!(visit.browser.run(small, vec![]).await, json!([]), "{path} has small targets");
    }
    visit.browser.close().await;
}

/// Presses Tab until the focused element matches, at most `most` times.
pub(super) async fn tab_to(visit: &Visit, selector: &str, most: usize) {
    for _ in 0..most {
        let at = format!("return document.activeElement.matches({})", Value::from(selector));
        if visit.browser.run(&at, vec![]).await == json!(true) {
            return;
        }
        press(visit, Key::Tab).await;
    }
    panic!("{selector} is not reached with {most} presses of Tab");
}

pub(super) async fn press(visit: &Visit, key: Key) {
    let focused = visit.browser.client.active_element().await.unwrap();
    focused.send_keys(&char::from(key).to_string()).await.unwrap();
}

#[tokio::test]
async fn a_citizen_finds_the_network_of_the_municipality_by_keyboard() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/").await;
    visit.awake().await;
    tab_to(&visit, "input[name=nome]", 40).await;
    visit.browser.client.active_element().await.unwrap().send_keys("Dalmine").await.unwrap();
    press(&visit, Key::Enter).await;
    visit.browser.until("location.pathname === '/comuni/dalmine'").await;
    tab_to(&visit, "main a[href='/reti/dalmine']", 40).await;
    press(&visit, Key::Enter).await;
    visit.browser.until("location.pathname === '/reti/dalmine'").await;
    visit.end().await;
}

#[tokio::test]
async fn a_teacher_filters_by_keyboard() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/").await;
    visit.awake().await;
    // Each panel of the bar opens first.
    tab_to(&visit, "#filtri details:has([name=tema]) > summary", 40).await;
    press(&visit, Key::Enter).await;
    tab_to(&visit, "input[name=tema][value=scuola]", 10).await;
    press(&visit, Key::Space).await;
    visit.browser.until("location.search.includes('tema=scuola')").await;
    tab_to(&visit, "#filtri details:has([name=provincia]) > summary", 40).await;
    press(&visit, Key::Enter).await;
    tab_to(&visit, "input[name=provincia][value=BG]", 20).await;
    press(&visit, Key::Space).await;
    visit.browser.until("location.search.includes('provincia=BG')").await;
    visit.browser.until("document.querySelector('#risultati').dataset.totale === '4'").await;
    tab_to(&visit, "#risultati a[href='/reti/dalmine']", 250).await;
    press(&visit, Key::Enter).await;
    visit.browser.until("location.pathname === '/reti/dalmine'").await;
    visit.end().await;
}

#[tokio::test]
async fn the_first_press_of_tab_offers_to_skip_to_the_content() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/reti/dalmine").await;
    let body = visit.browser.client.find(Locator::Css("body")).await.unwrap();
    body.send_keys(&char::from(Key::Tab).to_string()).await.unwrap();
    assert_eq!(
        visit.browser.run("return document.activeElement.getAttribute('href')", vec![]).await,
        json!("#contenuto")
    );
    visit.browser.close().await;
}
