//! Pages over HTTP: from a request to the page's answer, and from that to a response.

use app::{Address, Answer, Language, Status, Visit};
use axum::{
    extract::{self, Query},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use percent_encoding::percent_decode_str;

use crate::{
    State,
    asset::{matches, short_hash},
};

/// How long a browser may show a page before it asks whether there is a newer one, in seconds.
const CACHE: &str = "public, max-age=300";

/// Answers every path that is not a file or an endpoint.
pub(crate) async fn serve(
    extract::State(state): extract::State<State>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let Ok(path) = percent_decode_str(uri.path()).decode_utf8() else {
        // No page has a name that is not text.
        return respond(&state, Language::Italian, None, &uri, &headers);
    };
    if let Some(shorter) = path.strip_suffix('/').filter(|shorter| !shorter.is_empty() && !shorter.starts_with("//")) {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        if Address::parse(shorter).is_some() {
            return redirect(&format!("{shorter}{query}"));
        }
    }
    let (language, address) = match Address::parse(&path) {
        Some((language, address)) => (language, Some(address)),
        None if path.starts_with("/en/") => (Language::English, None),
        None => (Language::Italian, None),
    };
    respond(&state, language, address, &uri, &headers)
}

fn respond(state: &State, language: Language, address: Option<Address>, uri: &Uri, headers: &HeaderMap) -> Response {
    let shelf = state.shelf();
    let Some(snapshot) = state.store().snapshot() else {
        return response(app::failure(language, Status::Unavailable, &shelf.paths, ""), headers);
    };
    let query = Query::<Vec<(String, String)>>::try_from_uri(uri).map(|Query(pairs)| pairs).unwrap_or_default();
    let visit = Visit { snapshot: &snapshot, language, address, query: &query, assets: &shelf.paths };
    response(app::answer(&visit), headers)
}

/// Puts an answer into a response; a page that the browser has already is not sent again.
pub(crate) fn response(answer: Answer, headers: &HeaderMap) -> Response {
    let (status, html) = match answer {
        Answer::Redirect(to) => return redirect(&to),
        Answer::Page { status, html } => (status, html),
    };
    let code = match status {
        Status::Found => StatusCode::OK,
        Status::NotFound => StatusCode::NOT_FOUND,
        Status::BadRequest => StatusCode::BAD_REQUEST,
        Status::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        Status::Unavailable => {
            return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], Html(html)).into_response();
        }
    };
    if status != Status::Found {
        return (code, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response();
    }
    // Weak: compression changes the bytes, not the page.
    let tag = format!("W/\"{}\"", short_hash(html.as_bytes()));
    let mut response =
        if matches(headers, &tag) { StatusCode::NOT_MODIFIED.into_response() } else { Html(html).into_response() };
    let answer = response.headers_mut();
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(CACHE));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        answer.insert(header::ETAG, tag);
    }
    response
}

fn redirect(to: &str) -> Response {
    let to = percent_encoding::utf8_percent_encode(to, REDIRECT).to_string();
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response()
}

/// What an address in a header must escape: what is not a visible ASCII character.
const REDIRECT: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');
