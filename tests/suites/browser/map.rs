//! The map moves, tells more from near, and never takes what is the page's.

mod layer;
mod network;

use fantoccini::{Locator, key::Key};
use serde_json::{Value, json};
use tests::{Scripts, Viewport};

use super::Visit;

/// True once the map stands still and its names are arranged.
const STILL: &str = "!('moving' in document.querySelector('#mappa .map > svg').dataset)";

/// Opens a page with the map in sight.
async fn map_of(viewport: Viewport, path: &str) -> Visit {
    let visit = Visit::begin(viewport, Scripts::On).await;
    visit.browser.prefer("light").await;
    visit.go(path).await;
    visit.awake().await;
    if viewport == Viewport::Phone {
        visit.browser.client.find(Locator::Css(".opens[popovertarget=mappa]")).await.unwrap().click().await.unwrap();
    } else {
        visit.browser.run("document.querySelector('#mappa').scrollIntoView()", vec![]).await;
    }
    visit.browser.until(STILL).await;
    visit
}

async fn step(visit: &Visit, step: &str) {
    visit.browser.client.find(Locator::Css(&format!("[data-step='{step}']"))).await.unwrap().click().await.unwrap();
    visit.browser.until(STILL).await;
}

async fn view(visit: &Visit) -> Value {
    visit.browser.run("return document.querySelector('#mappa .map > svg').getAttribute('viewBox')", vec![]).await
}

async fn count(visit: &Visit, selector: &str) -> i64 {
    let script = format!("return document.querySelectorAll('{selector}').length");
    visit.browser.run(&script, vec![]).await.as_i64().unwrap()
}

#[tokio::test]
async fn names_on_the_map_never_touch_each_other_or_a_mark_and_stay_readable() {
    let boxes = |selector: &str| {
        format!(
            "return [...document.querySelectorAll('{selector}')].filter(it => it.checkVisibility())
                .map(it => [it.textContent, it.getBoundingClientRect()])
                .map(([name, box]) => [name, box.left, box.top, box.right, box.bottom])"
        )
    };
    let (names, marks) = (boxes("#mappa .l text"), boxes("#mappa .n circle"));
    for viewport in Viewport::ALL {
        let visit = map_of(viewport, "/").await;
        // On a phone Monza gives way to the marks around it until the map is nearer.
        let least = if viewport == Viewport::Phone { 11 } else { 12 };
        assert!(count(&visit, "#mappa .l text").await >= least, "the provinces are named on the whole map");
        for nearness in 0..6 {
            let found: Vec<(String, f64, f64, f64, f64)> =
                serde_json::from_value(visit.browser.run(&names, vec![]).await).unwrap();
            let marks: Vec<(String, f64, f64, f64, f64)> =
                serde_json::from_value(visit.browser.run(&marks, vec![]).await).unwrap();
            assert!(nearness > 0 || !marks.is_empty(), "some networks are marks on the whole map");
            assert!(!found.is_empty(), "{nearness}");
            for (index, one) in found.iter().enumerate() {
                assert!(one.4 - one.2 > 11.0, "{} is {} pixels high", one.0, one.4 - one.2);
                for other in found[..index].iter().chain(&marks) {
                    let apart = one.1 >= other.3 || other.1 >= one.3 || one.2 >= other.4 || other.2 >= one.4;
                    assert!(apart, "{} touches {} on {viewport:?} after {nearness} steps", one.0, other.0);
                }
            }
            step(&visit, "+").await;
        }
        visit.end().await;
    }
}

#[tokio::test]
async fn a_network_is_named_in_its_own_area_and_those_of_the_filter_first() {
    // Of each name of a network: what it says, whether its middle lies in the area, and whether the filter selects it.
    let names = "const svg = document.querySelector('#mappa .map > svg');
        const links = [...svg.querySelectorAll('.n a')];
        const bare = text => text.replaceAll(' ', '');
        return [...svg.querySelectorAll('.l .network')].map(name => {
            const link = links.find(it => bare(it.querySelector('title').textContent).startsWith(bare(name.textContent)));
            const box = name.getBoundingClientRect();
            const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2)
                .matrixTransform(svg.getScreenCTM().inverse());
            const near = [0, -.5, .5].map(by => Object.assign(svg.createSVGPoint(), { x: middle.x, y: middle.y + by }));
            const mark = link.querySelector('circle')?.getBoundingClientRect();
            const isAtMark = mark && Math.abs(mark.left + mark.width / 2 - box.left - box.width / 2) < 2
                && box.top < mark.bottom + 20 && box.bottom > mark.top - 20;
            const path = link.querySelector('path');
            return [name.textContent, Boolean(isAtMark || near.some(it => path?.isPointInFill(it))), !link.matches('.off')];
        })";
    for viewport in Viewport::ALL {
        for path in ["/?provincia=BG", "/?rete=dalmine"] {
            let visit = map_of(viewport, path).await;
            let found: Vec<(String, bool, bool)> =
                serde_json::from_value(visit.browser.run(names, vec![]).await).unwrap();
            let strange: Vec<_> = found.iter().filter(|(_, is_own, _)| !is_own).collect();
            assert!(strange.is_empty(), "{path} on {viewport:?}: {strange:?}");
            let chosen = found.iter().filter(|(.., is_chosen)| *is_chosen).count();
            let least = if path.contains("rete") { 1 } else { 3 };
            assert!(chosen >= least, "{path} on {viewport:?}: {found:?}");
            visit.end().await;
        }
    }
}

#[tokio::test]
async fn the_map_leads_from_the_region_to_a_municipality() {
    for viewport in Viewport::ALL {
        let visit = map_of(viewport, "/").await;
        let borders = "performance.getEntriesByType('resource').some(it => it.name.includes('/pkg/confini-'))";
        assert_eq!(
            visit.browser.run(&format!("return {borders}"), vec![]).await,
            json!(false),
            "borders come when needed"
        );
        step(&visit, "+").await;
        assert!(count(&visit, "#mappa .network").await > 0, "networks are named");
        assert_eq!(count(&visit, "#mappa .m a").await, 0);
        for _ in 0..3 {
            step(&visit, "+").await;
        }
        visit.browser.until("document.querySelectorAll('#mappa .m a').length > 5").await;
        visit.browser.until(borders).await;
        assert!(count(&visit, "#mappa .place").await > 0, "municipalities are named");
        step(&visit, "0").await;
        visit.browser.until("document.querySelector('#mappa .m').hasAttribute('hidden')").await;
        for _ in 0..5 {
            step(&visit, "+").await;
        }
        visit.browser.run("document.querySelector('#mappa .m a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))", vec![]).await;
        visit.browser.until("location.pathname.startsWith('/comuni/')").await;
        visit.end().await;
    }
}

#[tokio::test]
async fn keys_move_the_map_and_the_wheel_moves_the_page() {
    let visit = map_of(Viewport::Desktop, "/").await;
    let whole = view(&visit).await;
    let wheel = async |modifiers: i32| {
        let middle = "const box = document.querySelector('#mappa .map > svg').getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2]";
        let [x, y]: [f64; 2] = serde_json::from_value(visit.browser.run(middle, vec![]).await).unwrap();
        let turn = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": -240, "modifiers": modifiers });
        visit.browser.tell("Input.dispatchMouseEvent", turn).await;
    };
    let place = visit.browser.run("return scrollY", vec![]).await;
    wheel(0).await;
    visit.browser.until(&format!("scrollY < {place}")).await;
    assert_eq!(view(&visit).await, whole, "the page scrolled, not the map");
    // With the control key held.
    wheel(2).await;
    visit
        .browser
        .until(&format!("document.querySelector('#mappa .map > svg').getAttribute('viewBox') !== {whole}"))
        .await;

    let svg = visit.browser.client.find(Locator::Css("#mappa .map > svg")).await.unwrap();
    svg.send_keys("0").await.unwrap();
    visit.browser.until(STILL).await;
    assert_eq!(view(&visit).await, whole);
    svg.send_keys("+").await.unwrap();
    visit.browser.until(STILL).await;
    let near = view(&visit).await;
    assert_ne!(near, whole);
    svg.send_keys(&char::from(Key::Right).to_string()).await.unwrap();
    visit.browser.until(STILL).await;
    assert_ne!(view(&visit).await, near);
    svg.send_keys("0").await.unwrap();
    visit.browser.until(STILL).await;
    assert_eq!(view(&visit).await, whole);
    visit.end().await;
}

#[tokio::test]
async fn two_fingers_bring_the_map_nearer() {
    let visit = map_of(Viewport::Phone, "/").await;
    let whole = view(&visit).await;
    let fingers = |apart: i32| {
        let finger = |id: i32, x: i32| json!({ "x": x, "y": 400, "id": id });
        json!([finger(1, 180 - apart), finger(2, 180 + apart)])
    };
    let touch = async |kind: &str, points: Value| {
        visit.browser.tell("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await;
    };
    touch("touchStart", fingers(20)).await;
    for apart in [30, 45, 60, 80] {
        touch("touchMove", fingers(apart)).await;
    }
    touch("touchEnd", json!([])).await;
    visit.browser.until(STILL).await;
    assert_ne!(view(&visit).await, whole);
    visit.end().await;
}

#[tokio::test]
async fn the_map_goes_where_the_filter_goes() {
    let visit = map_of(Viewport::Desktop, "/").await;
    let whole = view(&visit).await;
    visit.browser.run("document.querySelector('input[name=provincia][value=BG]').click()", vec![]).await;
    visit.browser.until("location.search === '?provincia=BG'").await;
    visit.browser.until("document.querySelector('[data-provincia=BG].on')").await;
    visit
        .browser
        .until(&format!("document.querySelector('#mappa .map > svg').getAttribute('viewBox') !== {whole}"))
        .await;
    visit.browser.until(STILL).await;
    let numbers = |value: &Value| -> Vec<f64> {
        value.as_str().unwrap().split(' ').map(|number| number.parse().unwrap()).collect()
    };
    let here = numbers(&view(&visit).await);
    visit.go("/?provincia=BG").await;
    visit.browser.until(STILL).await;
    // The server rounds to whole units.
    for (one, other) in here.iter().zip(numbers(&view(&visit).await)) {
        assert!((one - other).abs() < 4.0, "{here:?}");
    }
    visit.end().await;
}

#[tokio::test]
async fn a_sheet_is_dragged_away_and_its_button_keeps_the_focus() {
    let visit = map_of(Viewport::Phone, "/").await;
    let drag = async |way: i32| {
        visit.browser.until("document.getAnimations().every(it => it.playState !== 'running')").await;
        let grip =
            "const box = document.querySelector('#mappa .sheet-head').getBoundingClientRect(); return box.top + 6";
        let top = visit.browser.run(grip, vec![]).await.as_f64().unwrap();
        for (kind, way) in [("mousePressed", 0), ("mouseMoved", way / 2), ("mouseMoved", way), ("mouseReleased", way)] {
            let event = json!({ "type": kind, "x": 180, "y": top + f64::from(way), "button": "left", "buttons": 1, "clickCount": 1 });
            visit.browser.tell("Input.dispatchMouseEvent", event).await;
        }
    };
    drag(-120).await;
    visit.browser.until("document.querySelector('#mappa.tall:popover-open')").await;
    drag(120).await;
    visit.browser.until("document.querySelector('#mappa:popover-open:not(.tall)')").await;
    drag(40).await;
    visit.browser.until("document.querySelector('#mappa:popover-open')").await;
    drag(160).await;
    visit.browser.until("!document.querySelector('#mappa:popover-open')").await;
    let button = visit.browser.client.find(Locator::Css(".opens[popovertarget=mappa]")).await.unwrap();
    button.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
    visit.browser.until("document.querySelector('#mappa:popover-open')").await;
    let focused = visit.browser.client.active_element().await.unwrap();
    focused.send_keys(&char::from(Key::Escape).to_string()).await.unwrap();
    visit.browser.until("!document.querySelector('#mappa:popover-open')").await;
    visit.browser.until("document.activeElement.matches('.opens[popovertarget=mappa]')").await;
    visit.end().await;
}
