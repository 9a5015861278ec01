//! On a telephone no page goes on without end, what is pressed is large enough, and a link to a part leads there.

use fantoccini::Locator;
use serde_json::{Value, json};
use tests::{Scripts, Viewport};

use super::Visit;

/// No page is longer on a telephone of 360 pixels: eight screens.
const LONGEST: i64 = 6000;

/// The longest pages of each kind.
const PAGES: [&str; 51] = [
    "/",
    "/?provincia=BS",
    "/reti",
    "/reti/valle-camonica",
    "/reti/dalmine",
    "/reti/milano",
    "/reti/valle-camonica/storia",
    "/comuni",
    "/comuni/milano",
    "/comuni/brescia",
    "/comuni/dalmine",
    "/comuni/luino",
    "/partner",
    "/partner/cooperativa-k-pax",
    "/interventi",
    "/interventi?tema=scuola&pagina=2",
    "/interventi/valle-camonica-consulta-stranieri",
    "/province",
    "/province/MI",
    "/province/BS",
    "/temi",
    "/temi/scuola",
    "/argomenti",
    "/argomenti/mediazione-culturale",
    "/storie",
    "/storie/sa-dalmine-dispersione-scolastica",
    "/fonti",
    "/fonti?pagina=3",
    "/fonti/anci-presentazione",
    "/piano",
    "/novita",
    "/cerca?q=mediazione",
    "/scuole",
    "/scuole?argomento=mediazione-culturale&nome=Dalmine",
    "/scuole?bisogno=interprete-o-mediatore&nome=Sondrio&lingua=cinese",
    "/scuole?bisogno=alunno-senza-italiano&nome=Dalmine",
    "/scuole/esperienze",
    "/lingue-nominate",
    "/stampa",
    "/stampa/bergamo",
    "/numeri",
    "/confronta?provincia=BG&provincia=BS",
    "/immagini",
    "/dati",
    "/dati/uso",
    "/dati/qualita",
    "/dati/api",
    "/parole",
    "/lingue",
    "/informazioni",
    "/accessibilita",
];

/// The same page in Italian and in English.
fn both(path: &str) -> [String; 2] {
    let rest = path.trim_start_matches('/');
    let slash = if rest.is_empty() || rest.starts_with('?') { "" } else { "/" };
    [path.to_owned(), format!("/en{slash}{rest}")]
}

#[tokio::test]
async fn no_page_is_longer_than_eight_screens_of_a_phone_and_every_card_has_its_link() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let measure = "return [document.documentElement.scrollHeight, document.querySelectorAll('h1').length,
        [...document.querySelectorAll('main .cards > li')].filter(it => !it.querySelector('a[href]')).length]";
    let mut faults = Vec::new();
    for path in PAGES.into_iter().flat_map(both) {
        visit.go(&path).await;
        let [height, headings, without]: [i64; 3] =
            serde_json::from_value(visit.browser.run(measure, vec![]).await).unwrap();
        if height > LONGEST || headings != 1 || without > 0 {
            faults.push(format!("{path}: {height} pixels, {headings} h1, {without} cards without a link"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    visit.end().await;
}

#[tokio::test]
async fn on_a_phone_the_first_networks_are_shown_and_a_box_shows_all() {
    for scripts in [Scripts::On, Scripts::Off] {
        let visit = Visit::begin(Viewport::Phone, scripts).await;
        visit.go("/").await;
        let shown =
            "return [...document.querySelectorAll('#risultati > li')].filter(it => it.checkVisibility()).length";
        assert_eq!(visit.browser.run(shown, vec![]).await, json!(15));
        visit.browser.run("document.querySelector('.all input').click()", vec![]).await;
        assert_eq!(visit.browser.run(shown, vec![]).await, json!(35));
        visit.go("/?provincia=BS").await;
        assert_eq!(visit.browser.run(shown, vec![]).await, json!(9));
        let offered = "return document.querySelector('.all').checkVisibility()";
        assert_eq!(visit.browser.run(offered, vec![]).await, json!(false), "nothing is left to show");
        visit.end().await;
    }
}

#[tokio::test]
async fn what_is_pressed_is_44_pixels_high_and_wide() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    // Links inside a sentence are as high as its lines (WCAG 2.5.8).
    let small = "document.querySelectorAll('main details').forEach(it => it.open = true);
        return [...document.querySelectorAll('button, .button, input:not([type=hidden]), select, summary, nav a, .chips a, .columns a, .ways a, .footer a, :is(.cards, .card) :is(h3, h4) a')]
        .filter(it => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.matches('.skip'))
        .map(it => it.matches('input[type=checkbox], input[type=radio]') && it.labels[0] || it)
        .map(it => [it, it.getBoundingClientRect()])
        .filter(([it, box]) => box.width > 1 && Math.round(Math.min(box.width, box.height)) < 44)
        .map(([it, box]) => `${it.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`).slice(0, 3)";
    let mut faults = Vec::new();
    for path in PAGES {
        visit.go(path).await;
        let found = visit.browser.run(small, vec![]).await;
        faults.extend(found.as_array().unwrap().iter().map(|it| format!("{path}: {it}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    visit.end().await;
}

#[tokio::test]
async fn on_a_phone_the_head_is_one_band_whose_menu_has_every_place() {
    for scripts in [Scripts::On, Scripts::Off] {
        let visit = Visit::begin(Viewport::Phone, scripts).await;
        for path in ["/", "/en/piano"] {
            visit.go(path).await;
            let band = "return document.querySelector('.header').getBoundingClientRect().height";
            assert!(visit.browser.run(band, vec![]).await.as_f64().unwrap() < 64.0, "{path}: the head has two rows");
            let menu = visit.browser.client.find(Locator::Css(".menu")).await.unwrap();
            // A click waits for a script of the driver's own.
            menu.send_keys(" ").await.unwrap();
            let places = "return [...document.querySelectorAll('.header nav a')].filter(it => it.checkVisibility())
                .map(it => it.getBoundingClientRect()).filter(it => it.left >= 0 && it.right <= 360 && it.height >= 44).length";
            assert_eq!(visit.browser.run(places, vec![]).await, json!(7), "{path}");
            assert_eq!(visit.browser.run("return document.documentElement.scrollWidth", vec![]).await, json!(360));
        }
        visit.end().await;
    }
}

#[tokio::test]
async fn a_link_to_a_part_of_a_page_puts_its_beginning_at_the_top() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let still = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    visit.browser.tell("Emulation.setEmulatedMedia", still).await;
    let parts = "return [...new Set([...document.querySelectorAll('main a[href*=\"#\"]')]
        .filter(it => it.pathname === location.pathname && it.search === location.search && it.checkVisibility())
        .map(it => it.hash))].filter(it => it.length > 1)";
    for path in
        ["/reti/dalmine", "/comuni/dalmine", "/piano", "/parole", "/dati", "/dati/api", "/fonti", "/scuole/esperienze"]
    {
        visit.go(path).await;
        let Value::Array(found) = visit.browser.run(parts, vec![]).await else { panic!("no list on {path}") };
        for part in found {
            visit.browser.run("scrollTo(0, 0); location.hash = arguments[0]", vec![part.clone()]).await;
            let there = format!(
                "(() => {{ const it = document.getElementById({part}.slice(1)); const top = it.getBoundingClientRect().top;
                const isLast = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
                return it.checkVisibility() && (Math.abs(top) <= 20 || isLast && top >= 0 && top < innerHeight) }})()"
            );
            visit.browser.until(&there).await;
        }
    }
    // From another page into what is folded there.
    for (path, part) in
        [("/dati", "servizi"), ("/piano", "seconda-edizione"), ("/piano", "start"), ("/parole", "azione")]
    {
        visit.go(&format!("{path}#{part}")).await;
        visit.browser.until(&format!("document.getElementById('{part}').checkVisibility()")).await;
    }
    visit.end().await;
}
