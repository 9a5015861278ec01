//! The list of results: a network's item is made once, and stands wherever a filter puts it.

use js_sys::{Array, Map};
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::light::each;
use crate::islands::{
    card::{Network, card},
    words::Words,
};

/// Every item that the page has had, by the slug of its network.
#[derive(Default)]
pub(super) struct List(Map);

impl List {
    /// Shows these networks in this order.
    pub(super) fn show(&self, words: &Words, networks: Vec<Network>) {
        // Those that the server wrote.
        each("#risultati > [data-slug]", |item| {
            self.0.set(&item.get_attribute("data-slug").into(), item);
        });
        let items: Array = networks
            .into_iter()
            .map(|network| {
                let slug = network.slug.as_str().into();
                if !self.0.has(&slug) {
                    self.0.set(&slug, &item(words, network));
                }
                self.0.get(&slug)
            })
            .collect();
        each("#risultati", |list| list.replace_children_with_node(&items));
    }
}

fn item(words: &Words, network: Network) -> JsValue {
    let Ok(place) = document().create_element("ol") else { return JsValue::UNDEFINED };
    let place: HtmlElement = place.unchecked_into();
    let card = card(words, network);
    // Kept as long as the page.
    mount_to(place.clone(), || card).forget();
    place.first_element_child().into()
}
