//! The names and postal codes of the municipalities, fetched once.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use catalogue::text::nearest_folded;
use js_sys::{Array, JsString};
use leptos::{prelude::window, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::combobox::Combobox;

/// How many suggestions are shown.
const MOST: usize = 7;
/// How many figures of a postal code say enough: two are those of half a province.
const FIGURES: usize = 3;

/// A municipality that may be meant.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) name: String,
    pub(super) sigla: String,
    pub(super) slug: String,
    folded: String,
    /// Its postal codes with a blank before each.
    codes: String,
}

thread_local! {
    static PLACES: RefCell<Vec<Place>> = const { RefCell::new(Vec::new()) };
    /// Whether the names are on their way.
    static FETCHING: Cell<bool> = const { Cell::new(false) };
}

/// Shows the places that may be meant; the first time it fetches their names.
pub(super) fn look_up(combobox: &Rc<Combobox>) {
    if !PLACES.with_borrow(Vec::is_empty) {
        return combobox.show(meant(&combobox.typed()));
    }
    if FETCHING.replace(true) {
        return;
    }
    let combobox = Rc::clone(combobox);
    spawn_local(async move {
        let rows = fetch(&combobox.names()).await;
        FETCHING.set(false);
        if let Ok(rows) = rows {
            PLACES.replace(Array::from(&rows).iter().map(|row| place(&row.unchecked_into())).collect());
            combobox.show(meant(&combobox.typed()));
        }
    });
}

fn meant(typed: &str) -> Vec<Place> {
    let typed = fold(typed);
    PLACES.with_borrow(|places| {
        if typed.len() >= FIGURES && typed.bytes().all(|byte| byte.is_ascii_digit()) {
            let begins = [" ", &typed].concat();
            return places.iter().filter(|place| place.codes.contains(&begins)).take(MOST).cloned().collect();
        }
        let names = places.iter().map(|place| (&place.folded, place));
        nearest_folded(&typed, names, MOST).into_iter().cloned().collect()
    })
}

/// Reads a row of the file: name, plate letters, slug, postal codes.
fn place(row: &Array) -> Place {
    let text = |index| row.get(index).as_string().unwrap_or_default();
    let name = text(0);
    Place { folded: fold(&name), name, sigla: text(1), slug: text(2), codes: [" ", &text(3)].concat() }
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
