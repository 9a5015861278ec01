//! Pages over HTTP: from a request to the page's answer, and from that to a response.

use std::sync::Arc;

use app::{Address, Answer, Freshness, Language, PARAMETERS, Status, Visit};
use axum::{
    extract::{self, Query},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use catalogue::{PartialDate, Snapshot};
use jiff::Timestamp;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use search::Index;

use crate::{
    State,
    cache::{CacheKey, RevisionCache},
    config::Cache as CacheSetting,
    content::Content,
    export,
    rate::{self, LONG},
    site_file,
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
pub(crate) type Pages = RevisionCache<Key>;

/// What a rendered page depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    revision: i64,
    freshness: Freshness,
    /// What is old is said so: a page is of its day.
    today: Option<PartialDate>,
    language: Language,
    address: Address,
    query: Vec<(String, String)>,
    /// Which of the addresses of this machine it names, where it has no public one.
    place: Option<usize>,
}

impl CacheKey for Key {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// No page yet.
pub(crate) fn kept(setting: CacheSetting) -> Pages {
    RevisionCache::new(setting, PAGES, MEMORY)
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
    if let Some(file) = export::record(&state, &path, &headers) {
        return file;
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
    let (freshness, today) = (state.health().freshness(), today());
    let (site, place) = state.reached(&headers);
    let policy = matches!(address, Some(Address::Report)).then(|| crate::header::reporting(site)).flatten();
    let kept = uri.query().is_none_or(|query| query.len() <= KEPT_QUERY);
    let key = address.clone().filter(|_| kept).map(|address| Key {
        revision: snapshot.revision.number,
        freshness,
        today,
        language,
        address,
        query: query.clone(),
        place,
    });
    if let Some(content) = key.as_ref().and_then(|key| state.pages().get(key)) {
        state.metrics().hits.inc();
        return under(policy, of(&state, &snapshot, content.respond(&headers)));
    }
    state.metrics().misses.inc();
    let Ok(index) = state.indexes().of(&snapshot) else {
        return unavailable(&state, language);
    };
    let page = Page { freshness, today, language, path: path.into_owned(), address, query, place };
    let answer = if rate::of_page(&uri) >= LONG {
        let (maker, shown) = (state.clone(), Arc::clone(&snapshot));
        match state.long_work().run(move || page.visit(&maker, &shown, &index, app::answer)).await {
            Some(answer) => answer,
            None => return unavailable(&state, language),
        }
    } else {
        page.visit(&state, &snapshot, &index, app::answer)
    };
    match answer {
        Answer::Page { status: Status::Found, html } => {
            let media_type = HeaderValue::from_static("text/html; charset=utf-8");
            let html = state.html(html).into_bytes();
            let content = Content::new(StatusCode::OK, media_type, fresh(freshness), html);
            let content = Arc::new(content.modified(state.modified(&snapshot)));
            if let Some(key) = key {
                state.pages().put(key, Arc::clone(&content));
            }
            under(policy, of(&state, &snapshot, content.respond(&headers)))
        }
        answer => plain(&state, answer),
    }
}

/// What a page is drawn from, beside the revision.
struct Page {
    freshness: Freshness,
    today: Option<PartialDate>,
    language: Language,
    path: String,
    address: Option<Address>,
    query: Vec<(String, String)>,
    place: Option<usize>,
}

impl Page {
    fn visit<T>(self, state: &State, snapshot: &Snapshot, index: &Index, run: impl FnOnce(&Visit<'_>) -> T) -> T {
        let Self { freshness, today, language, path, address, query, place } = self;
        let revision_files = state.revision_files(snapshot);
        run(&Visit {
            snapshot,
            index,
            history: &state.store().history_in_memory(),
            is_past: false,
            freshness,
            today,
            language,
            path: &path,
            address,
            query: &query,
            assets: &revision_files.assets,
            site: state.site(place),
            pieces: &revision_files.pieces,
        })
    }
}

/// The whole of a page as readers get it; none where there is none of this address.
pub(crate) fn whole(state: &State, snapshot: &Snapshot, language: Language, address: Address) -> Option<String> {
    let path = address.href(language);
    let (address, query, today) = (Some(address), Vec::new(), today());
    let page = Page { freshness: Freshness::Current, today, language, path, address, query, place: None };
    let index = state.indexes().of(snapshot).ok()?;
    match page.visit(state, snapshot, &index, app::answer) {
        Answer::Page { status: Status::Found, html } => Some(state.html(html)),
        Answer::Page { .. } | Answer::Redirect(_) => None,
    }
}

/// An answer under a content security policy of its own, where it has one.
fn under(policy: Option<HeaderValue>, mut response: Response) -> Response {
    if let Some(policy) = policy {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// What somebody asks for who is not answered with a page of this module.
pub(crate) struct Request<'r> {
    pub(crate) language: Language,
    pub(crate) path: &'r str,
    pub(crate) address: Option<Address>,
    pub(crate) query: &'r [(String, String)],
    pub(crate) headers: &'r HeaderMap,
}

/// Runs with the visit of a request; none where there is no index of the revision.
pub(crate) fn visiting<T>(
    state: &State,
    snapshot: &Snapshot,
    request: Request<'_>,
    run: impl FnOnce(&Visit<'_>) -> T,
) -> Option<T> {
    let index = state.indexes().of(snapshot).ok()?;
    let Request { language, path, address, query, headers } = request;
    let query: Vec<_> = query.iter().filter(|(name, _)| PARAMETERS.contains(&name.as_str())).cloned().collect();
    let (_, place) = state.reached(headers);
    let (freshness, path) = (state.health().freshness(), path.to_owned());
    let page = Page { freshness, today: today(), language, path, address, query, place };
    Some(page.visit(state, snapshot, &index, run))
}

/// The page of somebody who asks too much.
pub(crate) fn too_many(state: &State, path: &str) -> Response {
    plain(state, app::failure(language(path), Status::TooMany, &state.static_files().paths, ""))
}

/// The day, in UTC.
pub(crate) fn today() -> Option<PartialDate> {
    PartialDate::parse(Timestamp::now().to_string().get(..10)?)
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
    if let Some(version) = state.site_files(snapshot).version() {
        response.headers_mut().insert(site_file::VERSION, version);
    }
    response
}

/// The language of a path that is no page's.
pub(crate) fn language(path: &str) -> Language {
    if path == "/en" || path.starts_with("/en/") { Language::English } else { Language::Italian }
}

/// There is no catalogue to show yet.
pub(crate) fn unavailable(state: &State, language: Language) -> Response {
    plain(state, app::failure(language, Status::Unavailable, &state.static_files().paths, ""))
}

/// An answer that is not kept.
pub(crate) fn plain(state: &State, answer: Answer) -> Response {
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
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], Html(state.html(html))).into_response();
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
