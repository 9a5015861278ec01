//! The explorer's questions to GraphQL.

use std::fmt::Write;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

use super::{
    answer::{Answer, Total},
    search::{ORDER, PARTS, Search, TEXT},
};

const QUERY: &str = include_str!("../explorer.graphql");
const ENDPOINT: &str = "/graphql";

/// What this selects.
pub(super) async fn networks(search: &Search) -> Option<Answer> {
    let order: Vec<&str> = search
        .values(ORDER)
        .filter_map(|order| match order {
            "interventi" => Some("INTERVENTIONS"),
            "comuni" => Some("MUNICIPALITIES"),
            _ => None,
        })
        .collect();
    ask(QUERY, json!({ "filter": filter(search), "orderBy": order })).await
}

/// How many networks each of these selects, all in one request.
pub(super) async fn totals(searches: &[Search]) -> Option<Vec<usize>> {
    let mut parameters = String::new();
    let mut fields = String::new();
    let mut variables = Map::new();
    for (index, search) in searches.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(parameters, "$f{index}:Filter,");
        let _ = write!(fields, "f{index}:networks(filter:$f{index}){{totalCount}}");
        variables.insert(format!("f{index}"), filter(search));
    }
    let answer: Map<String, Value> = ask(&format!("query({parameters}){{{fields}}}"), Value::Object(variables)).await?;
    let total = |value: &Value| Total::deserialize(value).ok().map(|total| total.total_count);
    (0..searches.len()).map(|index| answer.get(&format!("f{index}")).and_then(total)).collect()
}

fn filter(search: &Search) -> Value {
    let mut filter = Map::new();
    for (parameter, field) in PARTS {
        let mut values = search.values(parameter).peekable();
        if parameter == ORDER || values.peek().is_none() {
            continue;
        }
        let value = match parameter {
            TEXT => values.next().into(),
            "evidenza" => values.map(str::to_ascii_uppercase).collect(),
            _ => values.collect(),
        };
        filter.insert(field.to_owned(), value);
    }
    Value::Object(filter)
}

#[derive(Deserialize)]
struct Envelope<T> {
    data: Option<T>,
}

async fn ask<T: DeserializeOwned>(query: &str, variables: Value) -> Option<T> {
    let body = json!({ "query": query, "variables": variables }).to_string();
    let text = post(&body).await.ok()?.as_string()?;
    serde_json::from_str::<Envelope<T>>(&text).ok()?.data
}

async fn post(body: &str) -> Result<JsValue, JsValue> {
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    headers.set("accept", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&body.into());
    let response = JsFuture::from(leptos::prelude::window().fetch_with_str_and_init(ENDPOINT, &init)).await?;
    JsFuture::from(response.unchecked_into::<Response>().text()?).await
}
