//! The addresses of the Human Services Data Specification.

use axum::{
    Router,
    extract::{Path, Query, State as Shared},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};
use catalogue::Filter;
use export::hsds::{FOLDER, LISTS, Paging};
use serde::Deserialize;
use serde_json::json;

use super::content;
use crate::State;

pub(super) fn routes() -> Router<State> {
    let root =
        async |state: Shared<State>, headers: HeaderMap, asked: Query<Asked>| answer(&state, "", &asked, &headers);
    let below = async |state: Shared<State>, path: Path<String>, headers: HeaderMap, asked: Query<Asked>| {
        answer(&state, &path, &asked, &headers)
    };
    Router::new().route(FOLDER, get(root)).route(&format!("{FOLDER}/{{*path}}"), get(below))
}

#[derive(Debug, Deserialize)]
struct Asked {
    page: Option<String>,
    per_page: Option<String>,
}

fn answer(state: &State, path: &str, asked: &Asked, headers: &HeaderMap) -> Response {
    let Some(edition) = state.edition() else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let paging = match Paging::read(asked.page.as_deref(), asked.per_page.as_deref()) {
        Ok(paging) => paging,
        Err(parameter) => {
            let error =
                json!({ "error": format!("`{parameter}` is a number from 1 on; a page has at most 100 records") });
            return super::json(StatusCode::BAD_REQUEST, &error);
        }
    };
    let (site, _) = state.reached(headers);
    let origin = site.origin.as_ref().map(ToString::to_string);
    let filter = Filter::default();
    let found = site.export(&edition, &filter, origin.as_deref()).ok().and_then(|export| export.hsds(path, paging));
    if let Some(value) = found {
        content("application/json", value.to_string().into_bytes()).respond(headers)
    } else {
        let there = LISTS.map(|list| format!("{FOLDER}/{list}"));
        super::json(StatusCode::NOT_FOUND, &json!({ "error": "there is nothing here", "there_is": there }))
    }
}
