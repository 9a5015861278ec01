//! The municipalities and the needs that may be meant: the server reads what was typed, as it does everywhere.
//! Offline a cached file of names does, by the beginnings of names of municipalities alone.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use js_sys::{Array, JsString};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::combobox::Combobox;
use crate::islands::ask::{ask, at, list, number, object, text};

const SUGGESTIONS: &str = include_str!("../../../documents/suggestions.graphql");
/// How many suggestions are shown.
const MOST: usize = 7;
/// Who types on within this time is not asked about yet.
const PAUSE: Duration = Duration::from_millis(120);

/// What may be meant, and the path of the page that answers, behind that of the first page.
pub(super) struct Suggestion {
    pub(super) label: String,
    pub(super) path: String,
}

thread_local! {
    /// Counts what was typed, so that a late answer is not shown for something else.
    static TYPED: Cell<u32> = const { Cell::new(0) };
    /// The file of names, where it was needed.
    static NAMES: RefCell<Option<Array>> = const { RefCell::new(None) };
}

/// Shows what may be meant.
pub(super) fn look_up(combobox: &Rc<Combobox>) {
    let number = TYPED.get().wrapping_add(1);
    TYPED.set(number);
    let combobox = Rc::clone(combobox);
    let look = move || {
        if TYPED.get() != number {
            return;
        }
        spawn_local(async move {
            let typed = combobox.typed();
            let found = if typed.trim().is_empty() { Some((Vec::new(), 0)) } else { meant(&combobox, &typed).await };
            let found = match found {
                Some(found) => found,
                None => cached(&combobox.say("names"), &typed).await.unwrap_or_default(),
            };
            if TYPED.get() == number {
                combobox.show(found.0, found.1);
            }
        });
    };
    set_timeout(look, PAUSE);
}

/// What the server reads in this, and how much more there is.
async fn meant(combobox: &Combobox, typed: &str) -> Option<(Vec<Suggestion>, usize)> {
    let variables = object([("text", typed.into()), ("language", combobox.say("code").into())]);
    let data = ask(&combobox.say("graphql"), SUGGESTIONS, &variables).await?;
    let found = at(&data, "suggestions");
    let items = list(&found, "items")
        .filter_map(|it| Some(Suggestion { label: text(&it, "label")?, path: text(&it, "path")? }));
    Some((items.collect(), number(&found, "totalCount")?))
}

/// The municipalities of the file whose names or postal codes begin so.
async fn cached(url: &str, typed: &str) -> Option<(Vec<Suggestion>, usize)> {
    let known = NAMES.with_borrow(Clone::clone);
    let rows = match known {
        Some(rows) => rows,
        None => fetch(url).await.ok()?.unchecked_into(),
    };
    NAMES.replace(Some(rows.clone()));
    let typed = fold(typed);
    let begins = [" ", &typed].concat();
    if typed.is_empty() {
        return None;
    }
    let mut found = Vec::new();
    let mut total = 0;
    // A row has a name, plate letters, a slug and postal codes.
    for row in rows.iter() {
        let row: Array = row.unchecked_into();
        let cell = |index| row.get(index).as_string().unwrap_or_default();
        // The browser looks for it: what the program would need for that weighs a KB.
        if JsString::from([" ", &fold(&cell(0)), " ", &cell(3)].concat()).includes(&begins, 0) {
            total += 1;
            if total <= MOST {
                let label = [&cell(0), " (", &cell(1), ")"].concat();
                found.push(Suggestion { label, path: ["/comuni/", &cell(2)].concat() });
            }
        }
    }
    Some((found, total))
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
        .map(|character| if character.is_ascii_alphanumeric() { character } else { ' ' })
        .collect();
    plain.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

async fn fetch(url: &str) -> Result<JsValue, JsValue> {
    let response = JsFuture::from(window().fetch_with_str(url)).await?;
    JsFuture::from(response.unchecked_into::<Response>().json()?).await
}
