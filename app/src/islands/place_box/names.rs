//! The names of the municipalities, fetched once.

use std::cell::RefCell;

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::Place;

/// How many suggestions are shown.
const MOST: usize = 7;

/// Name, plate letters and slug.
type Row = (String, String, String);

thread_local! {
    static ROWS: RefCell<Option<Vec<Row>>> = const { RefCell::new(None) };
    /// What was typed last, for when the names arrive.
    static TYPED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Puts the places that may be meant into `places`; the first time it fetches their names.
pub(super) fn look_up(url: &str, typed: String, places: RwSignal<Vec<Place>>) {
    TYPED.replace(typed);
    let known = ROWS.with_borrow(Option::is_some);
    if known {
        return suggest(places);
    }
    let url = url.to_owned();
    spawn_local(async move {
        let rows = fetch(&url).await.ok().and_then(|text| serde_json::from_str(&text.as_string()?).ok());
        if let Some(rows) = rows {
            ROWS.replace(Some(rows));
            suggest(places);
        }
    });
}

fn suggest(places: RwSignal<Vec<Place>>) {
    let found = ROWS.with_borrow(|rows| {
        let rows = rows.as_deref().unwrap_or_default();
        let found = TYPED.with_borrow(|typed| {
            catalogue::text::nearest(typed, rows.iter().enumerate().map(|(index, row)| (row.0.as_str(), index)), MOST)
        });
        let place = |(name, sigla, slug): &Row| Place { name: name.clone(), sigla: sigla.clone(), slug: slug.clone() };
        found.into_iter().map(|index| place(&rows[index])).collect()
    });
    // Leaving the field closes the list; names that arrive later must not open it.
    let here = document().active_element().is_some_and(|element| element.id() == "nome");
    places.set(if here { found } else { Vec::new() });
}

async fn fetch(url: &str) -> Result<JsValue, JsValue> {
    let response = JsFuture::from(window().fetch_with_str(url)).await?;
    JsFuture::from(response.unchecked_into::<Response>().text()?).await
}
