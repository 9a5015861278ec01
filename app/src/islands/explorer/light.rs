//! What lights in the list lights on the map, and the other way round.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};

const LIT: &str = "lit";

/// Lights the network under the pointer or the focus, in both places.
pub(super) fn light(target: Option<EventTarget>) {
    each(".lit", |element| _ = element.class_list().remove_1(LIT));
    let Some(slug) = target.and_then(|target| target.dyn_into().ok()).and_then(|element| slug(&element)) else {
        return;
    };
    // Slugs are letters, digits and hyphens: nothing in them ends a selector's string.
    each(&format!("#risultati [data-slug='{slug}'],#mappa a[href$='/reti/{slug}']"), |element| {
        _ = element.class_list().add_1(LIT);
    });
}

fn slug(element: &Element) -> Option<String> {
    if let Some(item) = element.closest("#risultati [data-slug]").ok()? {
        return item.get_attribute("data-slug");
    }
    let href = element.closest("#mappa a[href*='/reti/']").ok()??.get_attribute("href")?;
    href.rsplit('/').next().map(ToOwned::to_owned)
}

/// Does something to each element of the document that the selector finds.
pub(super) fn each(selector: &str, what: impl Fn(&Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    for index in 0..found.length() {
        if let Some(element) = found.item(index).and_then(|node| node.dyn_into().ok()) {
            what(&element);
        }
    }
}
