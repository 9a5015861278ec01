//! The explorer's questions to GraphQL.

use js_sys::{Array, JSON, JsString, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

use super::{
    answer::{Networks, at, number},
    search::{ORDER, PARTS, Search, TEXT, selects},
};

const NETWORKS: &str = include_str!("../../../documents/explorer.graphql");
/// It has a field for each of the parts of a filter that may be left out; what is not asked selects everything.
const TOTALS: &str = include_str!("../../../documents/totals.graphql");
const ENDPOINT: &str = "/graphql";

/// What this selects: asked for at once, read when it is awaited.
pub(super) fn networks(search: &Search) -> impl Future<Output = Option<Networks>> + use<> {
    let order: Array = search
        .values(ORDER)
        .filter_map(|order| match order {
            "interventi" => Some("INTERVENTIONS"),
            "comuni" => Some("MUNICIPALITIES"),
            _ => None,
        })
        .map(JsString::from)
        .collect();
    let data = ask(NETWORKS, &object([("filter", filter(search)), ("orderBy", order.into())]));
    async move { Networks::read(&data.await?) }
}

/// How many networks each of these selects, all in one request.
pub(super) async fn totals(searches: &[Search]) -> Option<Vec<usize>> {
    let names: Vec<String> = (0..searches.len()).map(|index| format!("f{index}")).collect();
    let data = ask(TOTALS, &object(names.iter().map(String::as_str).zip(searches.iter().map(filter)))).await?;
    names.iter().map(|name| number(&at(&data, name), "totalCount")).collect()
}

fn filter(search: &Search) -> JsValue {
    object(PARTS.into_iter().filter(|(parameter, _)| selects(parameter)).filter_map(|(parameter, field)| {
        let mut values = search.values(parameter).peekable();
        values.peek()?;
        let value = match parameter {
            TEXT => values.next()?.into(),
            "evidenza" => values.map(|value| JsString::from(value.to_ascii_uppercase())).collect::<Array>().into(),
            _ => values.map(JsString::from).collect::<Array>().into(),
        };
        Some((field, value))
    }))
}

fn object<'a>(fields: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

/// The field `data` of the answer. The question leaves before anything awaits it.
fn ask(query: &str, variables: &JsValue) -> impl Future<Output = Option<JsValue>> + use<> {
    let sent = send(query, variables);
    async move {
        let response: Response = JsFuture::from(sent.ok()?).await.ok()?.unchecked_into();
        let answer = JsFuture::from(response.json().ok()?).await.ok()?;
        Some(at(&answer, "data"))
    }
}

fn send(query: &str, variables: &JsValue) -> Result<Promise, JsValue> {
    let body = JSON::stringify(&object([("query", query.into()), ("variables", variables.clone())]))?;
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    headers.set("accept", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&body);
    Ok(leptos::prelude::window().fetch_with_str_and_init(ENDPOINT, &init))
}
