//! Pages over HTTP: from a request to the page's answer, and from that to a response.

use std::sync::Arc;

use app::{Address, Answer, Language, Status, Visit};
use axum::{
    extract::{self, Query},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use quick_cache::{Weighter, sync::Cache};

use crate::{State, content::Content};

/// How long a browser may show a page before it asks whether there is a newer one.
const BRIEFLY: &str = "public, max-age=300";
/// Memory for rendered pages, in bytes.
const MEMORY: u64 = 32 * 1024 * 1024;
/// About as many pages as fit into that.
const PAGES: usize = 1000;
/// Longer queries are nobody's bookmark, and are not kept.
const KEPT_QUERY: usize = 256;

/// Rendered pages, by revision, path and query.
#[derive(Debug)]
pub(crate) struct Pages(Cache<(i64, String), Arc<Content>, BySize>);

#[derive(Debug, Clone)]
struct BySize;

impl Weighter<(i64, String), Arc<Content>> for BySize {
    fn weight(&self, (_, path): &(i64, String), content: &Arc<Content>) -> u64 {
        (path.len() + content.size()) as u64
    }
}

impl Default for Pages {
    fn default() -> Self {
        Self(Cache::with_weighter(PAGES, MEMORY, BySize))
    }
}

/// Answers every path that is not a file or an endpoint.
pub(crate) async fn serve(extract::State(state): extract::State<State>, uri: Uri, headers: HeaderMap) -> Response {
    // A path that is not text is the path of no page.
    let path = percent_decode_str(uri.path()).decode_utf8().unwrap_or_default();
    if let Some(shorter) = path.strip_suffix('/').filter(|shorter| Address::parse(shorter).is_some()) {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return redirect(&format!("{shorter}{query}"));
    }
    let (language, address) = match Address::parse(&path) {
        Some((language, address)) => (language, Some(address)),
        None if path.starts_with("/en/") => (Language::English, None),
        None => (Language::Italian, None),
    };
    let shelf = state.shelf();
    let Some(snapshot) = state.store().snapshot() else {
        return plain(app::failure(language, Status::Unavailable, &shelf.paths, ""));
    };
    let query = uri.query().unwrap_or_default();
    let key = (snapshot.revision.number, format!("{path}?{query}"));
    if let Some(content) = state.pages().0.get(&key) {
        return content.respond(&headers);
    }
    let pairs = Query::<Vec<(String, String)>>::try_from_uri(&uri).map(|Query(pairs)| pairs).unwrap_or_default();
    let visit = Visit { snapshot: &snapshot, language, path: &path, address, query: &pairs, assets: &shelf.paths };
    match app::answer(&visit) {
        Answer::Page { status: Status::Found, html } => {
            let media_type = HeaderValue::from_static("text/html; charset=utf-8");
            let content = Arc::new(Content::new(StatusCode::OK, media_type, BRIEFLY, html.into_bytes()));
            if query.len() <= KEPT_QUERY {
                state.pages().0.insert(key, Arc::clone(&content));
            }
            content.respond(&headers)
        }
        answer => plain(answer),
    }
}

/// An answer that is not kept.
pub(crate) fn plain(answer: Answer) -> Response {
    let (status, html) = match answer {
        Answer::Redirect(to) => return redirect(&to),
        Answer::Page { status, html } => (status, html),
    };
    let status = match status {
        Status::Found => StatusCode::OK,
        Status::NotFound => StatusCode::NOT_FOUND,
        Status::BadRequest => StatusCode::BAD_REQUEST,
        Status::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        Status::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    };
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

fn redirect(to: &str) -> Response {
    let to = utf8_percent_encode(to, REDIRECT).to_string();
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response()
}

/// What an address in a header must escape: what is not a visible ASCII character.
const REDIRECT: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');
