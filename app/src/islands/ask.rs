//! How the islands ask GraphQL, and read its answers.
//!
//! The browser reads the JSON; its values are taken from where they are, because types that are read
//! from JSON weigh a few KB each.

use js_sys::{Array, JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

/// A plain object of these fields.
pub(super) fn object<'a>(fields: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

/// The field `data` of the answer; none where the API did not answer. The question leaves before anything awaits it.
pub(super) fn ask(endpoint: &str, query: &str, variables: &JsValue) -> impl Future<Output = Option<JsValue>> + use<> {
    let sent = send(endpoint, query, variables);
    async move {
        let response: Response = JsFuture::from(sent.ok()?).await.ok()?.unchecked_into();
        // A proxy that finds no server says so in a page of its own.
        if !response.ok() {
            return None;
        }
        let answer = JsFuture::from(response.json().ok()?).await.ok()?;
        Some(at(&answer, "data"))
    }
}

fn send(endpoint: &str, query: &str, variables: &JsValue) -> Result<Promise, JsValue> {
    let body = JSON::stringify(&object([("query", query.into()), ("variables", variables.clone())]))?;
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    headers.set("accept", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&body);
    Ok(leptos::prelude::window().fetch_with_str_and_init(endpoint, &init))
}

/// The value at the end of a path of fields; undefined where the path breaks off.
pub(super) fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, field| Reflect::get(&value, &field.into()).unwrap_or_default())
}

pub(super) fn number(value: &JsValue, path: &str) -> Option<usize> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
    at(value, path).as_f64().map(|number| number as usize)
}

pub(super) fn text(value: &JsValue, path: &str) -> Option<String> {
    at(value, path).as_string()
}

pub(super) fn list(value: &JsValue, path: &str) -> impl Iterator<Item = JsValue> + use<> {
    Array::from(&at(value, path)).into_iter()
}
