//! The addresses of the reconciliation service.

use app::{Origin, Site};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Query, Request, State as Shared, rejection::BytesRejection},
    http::{StatusCode, header},
    middleware::{Next, from_fn},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use catalogue::Filter;
use export::{
    Export,
    reconciliation::{BATCH, FOLDER, Kind, Query as Question},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{State, header::framed, past};

/// The largest request, in bytes.
const LARGEST: usize = 64 * 1024;
/// The longest name of a function that an old client wants to be called.
const LONGEST_CALLBACK: usize = 100;

pub(super) fn routes() -> Router<State> {
    Router::new()
        .route(FOLDER, get(asked).post(posted))
        .route(&format!("{FOLDER}/suggerisci"), get(suggest))
        .route(&format!("{FOLDER}/proprieta"), get(properties))
        .route(&format!("{FOLDER}/anteprima"), get(preview))
        .layer(from_fn(of_today))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// Refuses who asks for a moment of the past: a client goes on from the manifest to addresses that name none, and what
/// it matched there would be of today.
async fn of_today(request: Request, next: Next) -> Response {
    match past::asked(request.uri()) {
        Some(_) => refused(StatusCode::BAD_REQUEST, TODAY),
        None => next.run(request).await,
    }
}

const TODAY: &str = "the service matches with the catalogue of today: leave out `al`, and take the records of the past from \
                     the files, such as /dati/reti.csv?al=r1";

#[derive(Debug, Default, Deserialize)]
struct Asked {
    queries: Option<String>,
    extend: Option<String>,
    callback: Option<String>,
    prefix: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    id: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Extend {
    ids: Vec<String>,
    properties: Vec<Wanted>,
}

#[derive(Debug, Deserialize)]
struct Wanted {
    id: String,
}

async fn asked(Shared(state): Shared<State>, Query(asked): Query<Asked>) -> Response {
    answered(&state, &asked)
}

async fn posted(Shared(state): Shared<State>, form: Result<Bytes, BytesRejection>) -> Response {
    let form = match form {
        Ok(form) => form,
        Err(rejection) => return refused(rejection.status(), "a request has at most 64 kB"),
    };
    match serde_urlencoded::from_bytes(&form) {
        Ok(asked) => answered(&state, &asked),
        Err(error) => refused(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

fn answered(state: &State, asked: &Asked) -> Response {
    if let Some(callback) = &asked.callback
        && !is_name(callback)
    {
        return refused(StatusCode::BAD_REQUEST, "a callback has only letters, digits, `_`, `.` and `$`");
    }
    let answer: Option<Result<Value, String>> = with(state, |export| match (&asked.queries, &asked.extend) {
        (Some(queries), _) => Ok(export.reconcile(&questions(queries)?)),
        (None, Some(extend)) => {
            let extend: Extend = serde_json::from_str(extend).map_err(|error| format!("`extend`: {error}"))?;
            let properties: Vec<String> = extend.properties.into_iter().map(|wanted| wanted.id).collect();
            Ok(export.extended(&extend.ids, &properties))
        }
        (None, None) => Ok(export.reconciliation()),
    });
    match answer {
        Some(Ok(value)) => json_answer(&value, asked.callback.as_deref()),
        Some(Err(reason)) => refused(StatusCode::BAD_REQUEST, &reason),
        None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

fn questions(text: &str) -> Result<Vec<(String, Question)>, String> {
    let questions: Map<String, Value> = serde_json::from_str(text).map_err(|error| format!("`queries`: {error}"))?;
    if questions.len() > BATCH {
        return Err(format!("a request has at most {BATCH} queries"));
    }
    let read = questions.into_iter().map(|(name, value)| {
        let question = serde_json::from_value(value).map_err(|error| format!("`queries`, `{name}`: {error}"))?;
        Ok((name, question))
    });
    read.collect()
}

async fn suggest(Shared(state): Shared<State>, Query(asked): Query<Asked>) -> Response {
    let kind = asked.kind.as_deref().and_then(Kind::parse);
    let prefix = asked.prefix.as_deref().unwrap_or_default();
    let answer = with(&state, |export| export.suggested(prefix, kind));
    answer.map_or_else(
        || StatusCode::SERVICE_UNAVAILABLE.into_response(),
        |it| json_answer(&it, asked.callback.as_deref()),
    )
}

async fn properties(Shared(state): Shared<State>, Query(asked): Query<Asked>) -> Response {
    let Some(kind) = asked.kind.as_deref().and_then(Kind::parse) else {
        return refused(StatusCode::BAD_REQUEST, "`type` is rete, partner, comune, intervento or fonte");
    };
    let answer = with(&state, |export| export.properties(kind));
    answer.map_or_else(
        || StatusCode::SERVICE_UNAVAILABLE.into_response(),
        |it| json_answer(&it, asked.callback.as_deref()),
    )
}

/// A small page about a record, which a client shows in a frame.
async fn preview(Shared(state): Shared<State>, Query(asked): Query<Asked>) -> Response {
    let id = asked.id.unwrap_or_default();
    let Some(found) = with(&state, |export| export.previewed(&id)) else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let Some((name, description, page)) = found else {
        return (StatusCode::NOT_FOUND, "reti/…, partner/…, comuni/…, interventi/…, fonti/…\n").into_response();
    };
    let [name, description, page] = [name, description, page].map(|text| escaped(&text));
    let html = format!(
        "<!DOCTYPE html><html lang=\"it\"><head><meta charset=\"utf-8\"><title>{name}</title></head><body><p><a \
         href=\"{page}\" target=\"_blank\" rel=\"noopener\"><strong>{name}</strong></a></p><p>{description}</p></body></html>"
    );
    framed(Html(html).into_response())
}

/// Runs with the whole catalogue; the addresses in it are absolute, as the protocol wants.
fn with<T>(state: &State, run: impl FnOnce(&Export<'_>) -> T) -> Option<T> {
    let edition = state.edition()?;
    let origin = Origin::to_string(state.served());
    let filter = Filter::default();
    let site = Site::default();
    let export = site.export(&edition, &filter, Some(&origin)).ok()?;
    Some(run(&export))
}

fn json_answer(value: &Value, callback: Option<&str>) -> Response {
    match callback {
        None => super::json(StatusCode::OK, value),
        // A comment before it keeps browsers from taking the answer for something else.
        Some(callback) => {
            let text = format!("/**/{callback}({value});");
            ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], text).into_response()
        }
    }
}

fn refused(status: StatusCode, reason: &str) -> Response {
    super::json(status, &json!({ "status": "error", "message": reason }))
}

fn is_name(callback: &str) -> bool {
    !callback.is_empty()
        && callback.len() <= LONGEST_CALLBACK
        && callback.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$'))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
