//! Pages over HTTP: from a request to the page's answer, and from that to a response.

use std::sync::Arc;

use app::{Address, Answer, Freshness, Language, PARAMETERS, Status, Visit};
use axum::{
    extract::{self, Query},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use catalogue::Snapshot;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::{
    State,
    config::Cache as Keeping,
    content::Content,
    edition,
    kept::{Kept, Mark},
};

/// How long a browser may show a page before it asks whether there is a newer one.
const BRIEFLY: &str = "public, max-age=300";
/// The same while the database is silent: the note of it should not outlast that.
const A_MOMENT: &str = "public, max-age=5";
/// Memory for rendered pages, in bytes: what many ask for fits; a page that one reader asks for is made
/// in less than a millisecond.
const MEMORY: u64 = 8 * 1024 * 1024;
/// About as many pages as fit into that.
const PAGES: usize = 400;
/// Longer queries are nobody's bookmark, and are not kept.
const KEPT_QUERY: usize = 256;

/// Rendered pages.
pub(crate) type Pages = Kept<Key>;

/// What a rendered page depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    revision: i64,
    freshness: Freshness,
    language: Language,
    address: Address,
    query: Vec<(String, String)>,
    /// Which of the addresses of this machine it names, where it has no public one.
    place: Option<usize>,
}

impl Mark for Key {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// No page yet.
pub(crate) fn kept(keeping: Keeping) -> Pages {
    Kept::new(keeping, PAGES, MEMORY)
}

/// Answers every path that is not a file or an endpoint.
pub(crate) async fn serve(extract::State(state): extract::State<State>, uri: Uri, headers: HeaderMap) -> Response {
    // A path that is not text is the path of no page.
    let path = percent_decode_str(uri.path()).decode_utf8().unwrap_or_default();
    let shorter = uri.path().strip_suffix('/').filter(|_| path.strip_suffix('/').and_then(Address::parse).is_some());
    if let Some(shorter) = shorter {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return redirect(&format!("{shorter}{query}"));
    }
    let (language, address) = match Address::parse(&path) {
        Some((language, address)) => (language, Some(address)),
        None => (language(&path), None),
    };
    let Some(snapshot) = state.store().snapshot() else {
        return unavailable(&state, language);
    };
    let mut query = Query::<Vec<(String, String)>>::try_from_uri(&uri).map(|Query(pairs)| pairs).unwrap_or_default();
    query.retain(|(name, _)| PARAMETERS.contains(&name.as_str()));
    let freshness = state.health().freshness();
    let (site, place) = state.reached(&headers);
    let kept = uri.query().is_none_or(|query| query.len() <= KEPT_QUERY);
    let key = address.clone().filter(|_| kept).map(|address| Key {
        revision: snapshot.revision.number,
        freshness,
        language,
        address,
        query: query.clone(),
        place,
    });
    if let Some(content) = key.as_ref().and_then(|key| state.pages().get(key)) {
        state.metrics().hits.inc();
        return of(&state, &snapshot, content.respond(&headers));
    }
    state.metrics().misses.inc();
    let Ok(index) = state.indexes().of(&snapshot) else {
        return unavailable(&state, language);
    };
    let places = state.places(&snapshot);
    let (assets, pieces) = (&places.assets, &places.pieces);
    let visit = Visit {
        snapshot: &snapshot,
        index: &index,
        freshness,
        language,
        path: &path,
        address,
        query: &query,
        assets,
        site,
        pieces,
    };
    match app::answer(&visit) {
        Answer::Page { status: Status::Found, html } => {
            let media_type = HeaderValue::from_static("text/html; charset=utf-8");
            let content = Arc::new(Content::new(StatusCode::OK, media_type, fresh(freshness), html.into_bytes()));
            if let Some(key) = key {
                state.pages().put(key, Arc::clone(&content));
            }
            of(&state, &snapshot, content.respond(&headers))
        }
        answer => plain(answer),
    }
}

/// The page of somebody who asks too much.
pub(crate) fn too_many(state: &State, path: &str) -> Response {
    plain(app::failure(language(path), Status::TooMany, &state.shelf().paths, ""))
}

/// How long a page may be shown without asking again.
fn fresh(freshness: Freshness) -> &'static str {
    match freshness {
        Freshness::Current => BRIEFLY,
        Freshness::Kept => A_MOMENT,
    }
}

/// Says which version a page belongs to, for those who keep it.
fn of(state: &State, snapshot: &Snapshot, mut response: Response) -> Response {
    if let Some(version) = state.edition(snapshot).version() {
        response.headers_mut().insert(edition::VERSION, version);
    }
    response
}

/// The language of a path that is no page's.
pub(crate) fn language(path: &str) -> Language {
    app::language_of(path).0
}

/// There is no catalogue to show yet.
pub(crate) fn unavailable(state: &State, language: Language) -> Response {
    plain(app::failure(language, Status::Unavailable, &state.shelf().paths, ""))
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
        Status::TooMany => StatusCode::TOO_MANY_REQUESTS,
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
