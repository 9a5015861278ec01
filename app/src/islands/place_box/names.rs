//! The names of the municipalities, fetched once.

use std::cell::{Cell, RefCell};

use catalogue::text::nearest_folded;
use js_sys::{Array, JsString};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::Place;

/// How many suggestions are shown.
const MOST: usize = 7;

thread_local! {
    /// Each with its folded name.
    static ROWS: RefCell<Vec<(String, Place)>> = const { RefCell::new(Vec::new()) };
    /// What was typed last, for when the names arrive.
    static TYPED: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether the names are on their way.
    static FETCHING: Cell<bool> = const { Cell::new(false) };
}

/// Puts the places that may be meant into `places`; the first time it fetches their names.
pub(super) fn look_up(url: &str, typed: String, places: RwSignal<Vec<Place>>) {
    TYPED.replace(typed);
    if !ROWS.with_borrow(Vec::is_empty) {
        return suggest(places);
    }
    if FETCHING.replace(true) {
        return;
    }
    let url = url.to_owned();
    spawn_local(async move {
        let rows = fetch(&url).await;
        FETCHING.set(false);
        if let Ok(rows) = rows {
            ROWS.replace(Array::from(&rows).iter().map(|row| place(&row.unchecked_into())).collect());
            suggest(places);
        }
    });
}

fn suggest(places: RwSignal<Vec<Place>>) {
    // Leaving the field closes the list; names that arrive later must not open it.
    if document().active_element().is_none_or(|element| element.id() != "nome") {
        return;
    }
    let typed = TYPED.with_borrow(|typed| fold(typed));
    places.set(ROWS.with_borrow(|rows| {
        let names = rows.iter().map(|(folded, place)| (folded, place));
        nearest_folded(&typed, names, MOST).into_iter().cloned().collect()
    }));
}

/// Reads a row of the file: name, plate letters, slug.
fn place(row: &Array) -> (String, Place) {
    let text = |index| row.get(index).as_string().unwrap_or_default();
    let place = Place { name: text(0), sigla: text(1), slug: text(2) };
    (fold(&place.name), place)
}

/// What `catalogue::text::fold` does, by the browser's own tables: they weigh 60 KB, and it has
/// them already.
fn fold(text: &str) -> String {
    let plain: String = JsString::from(text)
        .normalize("NFD")
        .to_lower_case()
        .as_string()
        .unwrap_or_default()
        .chars()
        .filter(|character| !('\u{300}'..='\u{36f}').contains(character))
        .map(|character| if character.is_ascii_alphanumeric() || character > '\u{2100}' { character } else { ' ' })
        .collect();
    plain.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

async fn fetch(url: &str) -> Result<JsValue, JsValue> {
    let response = JsFuture::from(window().fetch_with_str(url)).await?;
    JsFuture::from(response.unchecked_into::<Response>().json()?).await
}
