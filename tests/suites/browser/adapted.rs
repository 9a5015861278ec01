//! As readers adapt it: right to left, at 400 %, with more space, in their own colours, still, on paper.

use app::Language;
use serde_json::{Value, json};
use tests::{Scripts, Viewport};

use super::{
    Visit,
    access::{FIRST, in_both_languages, in_languages, press, tab_to},
};

/// Elements that stick out of the screen to either side, unless they can be scrolled to.
const OVERFLOWING: &str = "const wide = document.documentElement.clientWidth;
    const scrolls = it => it && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
    return [...document.querySelectorAll('body *')]
        .filter(it => it.checkVisibility() && !it.closest('svg, .hide, .skip, [popover]:not(:popover-open)') && !scrolls(it.parentElement))
        .map(it => [it, it.getBoundingClientRect()])
        .filter(([it, box]) => box.width > 1 && (box.left < -1 || box.right > wide + 1))
        .map(([it, box]) => it.outerHTML.slice(0, 90) + ' ' + Math.round(box.left) + '…' + Math.round(box.right))
        .slice(0, 5)";

async fn screen(visit: &Visit, width: u32, height: u32) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
    visit.browser.tell("Emulation.setDeviceMetricsOverride", size).await;
}

async fn media(visit: &Visit, name: &str, value: &str) {
    let features = json!({ "features": [{ "name": name, "value": value }] });
    visit.browser.tell("Emulation.setEmulatedMedia", features).await;
}

#[tokio::test]
async fn a_page_from_right_to_left_mirrors_and_nothing_overflows_on_a_phone() {
    mirrors_and_does_not_overflow(360).await;
}

#[tokio::test]
async fn a_page_from_right_to_left_mirrors_and_nothing_overflows_on_a_desktop() {
    mirrors_and_does_not_overflow(1280).await;
}

/// Turns each page round: the name of the site is as far from the right as it was from the left.
async fn mirrors_and_does_not_overflow(width: u32) {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    screen(&visit, width, 800).await;
    for path in in_both_languages() {
        visit.go(&path).await;
        let start = "return Math.round(document.querySelector('.header-name a').getBoundingClientRect().left)";
        let left = visit.browser.run(start, vec![]).await.as_i64().unwrap();
        visit.browser.run("document.documentElement.dir = 'rtl'", vec![]).await;
        assert_eq!(visit.browser.run(OVERFLOWING, vec![]).await, json!([]), "{path} at {width}");
        let sideways = visit
            .browser
            .run("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]", vec![])
            .await;
        assert_eq!(sideways[0], sideways[1], "{path} at {width} is scrolled sideways");
        let end = "return Math.round(document.documentElement.clientWidth - document.querySelector('.header-name a').getBoundingClientRect().right)";
        let right = visit.browser.run(end, vec![]).await.as_i64().unwrap();
        assert!(
            (left - right).abs() <= 1,
            "{path} at {width}: the name begins {left} from the left, {right} from the right"
        );
    }
    visit.browser.close().await;
}

/// Languages of other scripts than the Latin one.
const SCRIPTS: [Language; 5] =
    [Language::Arabic, Language::Urdu, Language::Chinese, Language::Punjabi, Language::Bengali];

/// Which of these texts the browser has no letters for: whatever it lacks it draws alike.
const LETTERS: &str = "const canvas = document.createElement('canvas').getContext('2d');
    canvas.font = '40px sans-serif';
    const drawn = text => {
        canvas.clearRect(0, 0, 300, 150);
        canvas.fillText(text, 10, 60);
        return canvas.canvas.toDataURL();
    };
    return arguments[0].filter(text => drawn(text) === drawn('\\u0378'))";

#[tokio::test]
async fn in_other_scripts_nothing_overflows_on_a_phone() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/lingue").await;
    let lacking = visit.browser.run(LETTERS, vec![json!(["ش", "ٹ", "语", "ਪ", "ব"])]).await;
    assert_eq!(lacking, json!([]), "without its letters a script is not measured: install fonts for it");
    let mut faults = Vec::new();
    screen(&visit, 320, 640).await;
    for path in in_languages(&FIRST, &SCRIPTS) {
        visit.go(&path).await;
        for width in [360, 320] {
            screen(&visit, width, 640).await;
            let out = visit.browser.run(OVERFLOWING, vec![]).await;
            let wide = visit.browser.run("return document.documentElement.scrollWidth", vec![]).await;
            if out != json!([]) || wide != json!(width) {
                faults.push(format!("{path} at {width}: {wide} {out}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    visit.browser.close().await;
}

#[tokio::test]
async fn at_four_hundred_per_cent_nothing_is_lost() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    // 1280 × 1024 at 400 % (WCAG 1.4.10).
    screen(&visit, 320, 256).await;
    let covering = "return [...document.querySelectorAll('body *')]
        .filter(it => ['fixed', 'sticky'].includes(getComputedStyle(it).position) && it.checkVisibility())
        .map(it => it.getBoundingClientRect().height).reduce((all, height) => all + height, 0)";
    for path in in_both_languages() {
        visit.go(&path).await;
        assert_eq!(visit.browser.run(OVERFLOWING, vec![]).await, json!([]), "{path}");
        assert_eq!(
            visit.browser.run("return document.documentElement.scrollWidth", vec![]).await,
            json!(320),
            "{path}"
        );
        let covered = visit.browser.run(covering, vec![]).await.as_f64().unwrap();
        assert!(covered < 128.0, "{path}: {covered} of 256 pixels stay covered");
    }
    visit.browser.close().await;
}

#[tokio::test]
async fn text_at_two_hundred_per_cent_needs_no_scrolling_sideways() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    // As with a larger letter in the settings of the browser, with everything unfolded (WCAG 1.4.4).
    let larger = "document.documentElement.style.fontSize = '200%';
        document.querySelectorAll('main details').forEach(it => it.open = true);
        return [document.scrollingElement.scrollWidth <= arguments[0], innerWidth <= arguments[0]]";
    let mut faults = Vec::new();
    screen(&visit, 320, 640).await;
    for path in in_both_languages() {
        visit.go(&path).await;
        for width in [360, 320] {
            screen(&visit, width, 640).await;
            let fits = visit.browser.run(larger, vec![json!(width)]).await;
            let out = visit.browser.run(OVERFLOWING, vec![]).await;
            if fits != json!([true, true]) || out != json!([]) {
                faults.push(format!("{path} at {width}: {out}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    visit.browser.close().await;
}

#[tokio::test]
async fn text_with_more_space_is_not_cut() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    // The content security policy binds pages, not the reader's own styles: a constructed sheet stands for them (WCAG 1.4.12).
    let space = "const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [sheet]";
    let cut = "return [...document.querySelectorAll('body *')]
        .filter(it => it.checkVisibility() && !it.closest('svg, .hide, .skip, [popover]:not(:popover-open)') && it.childNodes.length && [...it.childNodes].some(at => at.nodeType === 3 && at.data.trim()))
        .filter(it => ['hidden', 'clip'].includes(getComputedStyle(it).overflowX) && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))
        .map(it => it.outerHTML.slice(0, 90)).slice(0, 5)";
    for width in [360, 1280] {
        screen(&visit, width, 800).await;
        for path in in_both_languages() {
            visit.go(&path).await;
            visit.browser.run(space, vec![]).await;
            assert_eq!(visit.browser.run(OVERFLOWING, vec![]).await, json!([]), "{path} at {width}");
            assert_eq!(visit.browser.run(cut, vec![]).await, json!([]), "{path} at {width} cuts text");
        }
    }
    visit.browser.close().await;
}

#[tokio::test]
async fn in_the_readers_own_colours_the_maps_and_marks_stay_visible() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    media(&visit, "forced-colors", "active").await;
    // Every shape that carries meaning differs from the ground that it lies on.
    let shapes = "const colour = it => { const style = getComputedStyle(it); return style.fill + ' ' + style.stroke };
        const of = selector => [...document.querySelectorAll(selector)].map(colour);
        return [of(arguments[0]), of(arguments[1])]";
    for (path, marks, ground) in [
        ("/?provincia=BS", ".n a:not(.off) > path", ".p path"),
        ("/reti/valle-camonica", ".locator .locator-area", ".locator .locator-ground"),
        ("/comuni/dalmine", ".locator .locator-here", ".locator .locator-area, .locator .locator-ground"),
        ("/province/BG", ".chart .bar-here rect", ".chart .bar:not(.bar-here) rect"),
    ] {
        visit.go(path).await;
        assert_eq!(
            visit.browser.run("return matchMedia('(forced-colors: active)').matches", vec![]).await,
            json!(true)
        );
        let found = visit.browser.run(shapes, vec![json!(marks), json!(ground)]).await;
        let lists: [Vec<String>; 2] = serde_json::from_value(found).unwrap();
        assert!(!lists[0].is_empty() && (!lists[1].is_empty() || path == "/province/BG"), "{path}: {lists:?}");
        assert!(lists[0].iter().all(|mark| !lists[1].contains(mark)), "{path}: {lists:?}");
    }
    // Focus is seen by an outline, which forced colours keep; a shadow they would take away.
    visit.go("/reti/dalmine").await;
    tab_to(&visit, "main a", 30).await;
    let outline = "const style = getComputedStyle(document.activeElement); return [style.outlineStyle, parseFloat(style.outlineWidth) >= 2]";
    assert_eq!(visit.browser.run(outline, vec![]).await, json!(["solid", true]));
    visit.end().await;
}

#[tokio::test]
async fn nothing_moves_for_those_who_want_it_still() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    let moving = "return [...document.querySelectorAll('*')].filter(it => {
            const style = getComputedStyle(it);
            return style.transitionDuration.split(',').some(it => parseFloat(it) > 0) || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
        }).length + document.getAnimations().length";
    visit.go("/").await;
    media(&visit, "prefers-reduced-motion", "no-preference").await;
    assert_ne!(visit.browser.run(moving, vec![]).await, json!(0), "what the test looks for is there");
    media(&visit, "prefers-reduced-motion", "reduce").await;
    for path in in_both_languages() {
        visit.go(&path).await;
        assert_eq!(visit.browser.run(moving, vec![]).await, json!(0), "{path}");
    }
    visit.browser.close().await;
}

#[tokio::test]
async fn a_network_prints_as_one_clean_sheet() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    for path in ["/reti/dalmine", "/reti/valle-camonica", "/reti/varese", "/en/reti/dongo-menaggio"] {
        visit.go(path).await;
        let print = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
        let pdf = visit.browser.tell("Page.printToPDF", print).await;
        let pages = pages_of(&pdf);
        assert_eq!(pages, 1, "{path}");
        visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let shown = "return [...document.querySelectorAll('nav, button, form, .share, .offline, .skip, .languages')].filter(it => it.checkVisibility()).map(it => it.outerHTML.slice(0, 80))";
        assert_eq!(visit.browser.run(shown, vec![]).await, json!([]), "{path}: of no use on paper");
        visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    }
    visit.end().await;
}

#[tokio::test]
async fn on_paper_the_number_to_call_is_there_and_nothing_that_only_folds() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::Off).await;
    let print = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    for (path, sheets) in [
        ("/reti/dalmine", 1),
        ("/comuni/suzzara", 5),
        ("/interventi/dalmine-mentoring-zingonia", 3),
        ("/cerca?q=italiano+a+suzzara", 3),
        ("/numeri", 4),
    ] {
        visit.go(path).await;
        let pdf = visit.browser.tell("Page.printToPDF", print.clone()).await;
        let pages = pages_of(&pdf);
        assert!(pages <= sheets, "{path}: {pages} sheets");
        visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let shown = "const seen = selector => [...document.querySelectorAll(selector)].filter(it => it.checkVisibility());
            const call = seen('.office .ways a[href^=\"tel:\"]').map(it => [it.innerText, getComputedStyle(it).backgroundColor]);
            return [call, seen(':is(.more, .services details, .cite, .matches details) > summary').length,
                getComputedStyle(document.querySelector('tfoot') ?? document.body).display]";
        let (calls, folds, foot): (Vec<(String, String)>, u32, String) =
            serde_json::from_value(visit.browser.run(shown, vec![]).await).unwrap();
        assert_eq!(folds, 0, "{path}");
        if path == "/numeri" {
            assert_eq!(foot, "table-row-group", "the foot of the table stands once");
        } else {
            assert!(!calls.is_empty(), "{path} has no number");
        }
        for (call, ground) in calls {
            assert!(call.chars().any(|it| it.is_ascii_digit()), "{path}: {call}");
            assert_eq!(ground, "rgba(0, 0, 0, 0)", "{path}");
        }
        visit.browser.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    }
    visit.end().await;
}

/// The pages of a document, by the objects of that type in it.
pub(super) fn pages_of(pdf: &Value) -> usize {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(pdf["data"].as_str().unwrap()).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    text.matches("/Type /Page\n").count().max(text.matches("/Type/Page/").count())
}

#[tokio::test]
async fn a_reporter_finds_the_press_on_valle_camonica_by_keyboard() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/").await;
    visit.awake().await;
    tab_to(&visit, ".header a[href='/storie']", 20).await;
    press(&visit, fantoccini::key::Key::Enter).await;
    visit.browser.until("location.pathname === '/storie'").await;
    tab_to(&visit, "main input[type=search]", 40).await;
    visit.browser.client.active_element().await.unwrap().send_keys("camonica").await.unwrap();
    press(&visit, fantoccini::key::Key::Enter).await;
    visit.browser.until("location.search.includes('q=camonica')").await;
    tab_to(&visit, "[aria-labelledby=storie-stampa] a[href^='/storie/']", 80).await;
    press(&visit, fantoccini::key::Key::Enter).await;
    visit.browser.until("location.pathname.startsWith('/storie/')").await;
    let about = "return [...document.querySelectorAll('#legami a')].map(it => it.getAttribute('href'))";
    let links = visit.browser.run(about, vec![]).await;
    assert!(links.as_array().unwrap().contains(&json!("/reti/valle-camonica")), "{links}");
    tab_to(&visit, "main a[rel=external]", 40).await;
    visit.end().await;
}
