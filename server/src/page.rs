//! Pages over HTTP: from a request to the page's answer, and from that to a response.

use std::sync::Arc;

use app::{Address, Answer, BadQuery, Freshness, Language, LostLead, Query, Status, Visit};
use axum::{
    extract,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use catalogue::{
    PartialDate,
    moment::{self, Moment},
};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::{
    State,
    cache::{CacheKey, EditionCache},
    config::Cache as CacheSetting,
    content::Content,
    editions::{Edition, NoEdition},
    export,
    past::{self, Asked},
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
pub(crate) type Pages = EditionCache<Key>;

/// What a rendered page depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// Of a past edition, the moment that its links keep.
    moment: Option<Moment>,
    freshness: Freshness,
    /// Some pages tell a day by how far it is.
    today: Option<PartialDate>,
    language: Language,
    address: Address,
    query: Query,
    /// Which of the addresses of this machine it names, where it has no public one.
    place: Option<usize>,
}

impl CacheKey for Key {}

/// No page yet; later as many as fit into this share of the memory.
pub(crate) fn pages(keeping: CacheSetting, share: u64) -> Pages {
    EditionCache::new(keeping, PAGES, MEMORY / share)
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
    if let Some(file) = export::record(&state, &path, &uri, &headers).await {
        return file;
    }
    let pairs = pairs(&uri);
    let (language, address) = match Address::parse(&path) {
        Some((language, address)) => (language, Some(address)),
        None => (language(&path), None),
    };
    if address.is_none()
        && let Some((language, address)) = Address::guess(&path)
    {
        let (query, _) = read(&address, &pairs);
        return redirect(&address.link(language, &query));
    }
    let (query, fault) = address.as_ref().map(|address| read(address, &pairs)).unwrap_or_default();
    let asked = match asked(&state, language, &path, address.as_ref(), &pairs).await {
        Ok(asked) => asked,
        Err(instead) => return instead,
    };
    let edition = &asked.edition;
    // What was does not change when the database is silent.
    let freshness = if edition.is_past { Freshness::Current } else { state.health().freshness() };
    let today = asked.day;
    let (site, place) = state.reached(&headers);
    let policy = matches!(address, Some(Address::Report)).then(|| crate::header::reporting(site)).flatten();
    let kept = uri.query().is_none_or(|query| query.len() <= KEPT_QUERY);
    let key = address.clone().filter(|_| kept && fault.is_none()).map(|address| Key {
        moment: asked.moment.filter(|_| edition.is_past),
        freshness,
        today,
        language,
        address,
        query: Query { at: None, ..query.clone() },
        place,
    });
    if let Some(content) = key.as_ref().and_then(|key| edition.pages.get(key)) {
        state.metrics().hits.inc();
        return under(policy, asked.headed(of(edition, content.respond(&headers))));
    }
    state.metrics().misses.inc();
    let is_past = edition.is_past;
    let lost = match &address {
        Some(Address::Lead(slug)) => state.editions().lost_lead(edition, slug, today).await,
        _ => None,
    };
    let path = path.into_owned();
    let page = Page { freshness, today, language, path, address, query, fault, lost, place, is_past };
    // The first to see the data of a revision waits until each file was made, to know how large it is.
    let makes_files = matches!(page.address, Some(Address::Data));
    let answer = if rate::of_page(&uri) >= LONG || edition.is_past || makes_files {
        let (maker, shown) = (state.clone(), Arc::clone(edition));
        state.long_work().run(move || page.draw(&maker, &shown)).await
    } else {
        Some(page.draw(&state, edition))
    };
    match answer {
        None => unavailable(&state, language),
        Some(Answer::Page { status: Status::Found, html }) => {
            let media_type = HeaderValue::from_static("text/html; charset=utf-8");
            let html = state.html(asked.page(html)).into_bytes();
            let content = Content::new(StatusCode::OK, media_type, fresh(freshness), html);
            // Many ask for a page without a query; a filter may never be asked for again.
            let is_kept = uri.query().is_none() && edition.pages.keeps();
            let content = if is_kept { content } else { content.once() };
            let content = Arc::new(content.modified(state.modified(edition)));
            if let Some(key) = key {
                edition.pages.put(key, Arc::clone(&content));
            }
            under(policy, asked.headed(of(edition, content.respond(&headers))))
        }
        Some(answer) => plain(&state, answer),
    }
}

/// What a page is drawn from, beside the edition.
struct Page {
    freshness: Freshness,
    /// The day on which it is read.
    today: Option<PartialDate>,
    language: Language,
    path: String,
    address: Option<Address>,
    query: Query,
    /// What of the query cannot be.
    fault: Option<BadQuery>,
    /// Until when the lead of this address held, where it holds no more.
    lost: Option<LostLead>,
    place: Option<usize>,
    /// Whether it says that it is of the past.
    is_past: bool,
}

impl Default for Page {
    fn default() -> Self {
        let (freshness, language) = (Freshness::Current, Language::Italian);
        let (path, query) = (String::new(), Query::default());
        Self {
            freshness,
            today: None,
            language,
            path,
            address: None,
            query,
            fault: None,
            lost: None,
            place: None,
            is_past: false,
        }
    }
}

impl Page {
    fn draw(mut self, state: &State, edition: &Edition) -> Answer {
        match (self.fault.take(), self.lost.take()) {
            (Some(bad), _) => self.visit(state, edition, |visit| app::refusal(visit, &bad)),
            (None, Some(lost)) => self.visit(state, edition, |visit| app::lead_gone(visit, &lost)),
            (None, None) => self.visit(state, edition, app::answer),
        }
    }

    fn visit<T>(self, state: &State, edition: &Edition, run: impl FnOnce(&Visit<'_>) -> T) -> T {
        let Self { freshness, today, language, path, address, mut query, place, is_past, .. } = self;
        // Links of today name no moment.
        query.at = query.at.filter(|_| is_past);
        run(&Visit {
            snapshot: edition,
            index: &edition.index,
            history: &edition.history,
            is_past,
            freshness,
            today,
            language,
            path: &path,
            address,
            query: &query,
            assets: &edition.files.assets,
            site: state.site(place),
            pieces: &edition.files.pieces,
        })
    }
}

/// The pairs of a query, decoded.
pub(crate) fn pairs(uri: &Uri) -> Vec<(String, String)> {
    extract::Query::try_from_uri(uri).map(|extract::Query(pairs)| pairs).unwrap_or_default()
}

/// What an address asks of its page; where a value cannot be, what it asks besides, and the fault.
pub(crate) fn read(address: &Address, pairs: &[(String, String)]) -> (Query, Option<BadQuery>) {
    match Query::read(address, pairs) {
        Ok(query) => (query, None),
        Err(bad) => ((*bad.rest).clone(), Some(bad)),
    }
}

/// The edition that a request asks for, or the page that says why there is none.
pub(crate) async fn asked(
    state: &State,
    language: Language,
    path: &str,
    address: Option<&Address>,
    pairs: &[(String, String)],
) -> Result<Asked, Response> {
    let moment = past::moment(pairs);
    match Asked::at(state, moment.as_deref()).await {
        Ok(asked) => Ok(asked),
        Err(NoEdition::Unavailable) => Err(unavailable(state, language)),
        Err(NoEdition::Unknown) => {
            let query = address.map(|address| read(address, pairs).0).unwrap_or_default();
            let (today, path, address) = (state.editions().today(), path.to_owned(), address.cloned());
            let page = Page { today, language, path, address, query, ..Page::default() };
            let text = moment.unwrap_or_default();
            let say = |edition: Arc<Edition>| page.visit(state, &edition, |visit| app::bad_moment(visit, &text));
            let answer = state.edition().map(say);
            Err(answer.map_or_else(|| unavailable(state, language), |answer| plain(state, answer)))
        }
    }
}

/// The whole of a page as readers get it while its edition is the latest; none where there is none of this address.
pub(crate) fn whole(state: &State, edition: &Edition, language: Language, address: Address) -> Option<String> {
    let path = address.href(language);
    let today = state.editions().today();
    let page = Page { today, language, path, address: Some(address), ..Page::default() };
    match page.draw(state, edition) {
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
    /// The day on which it is read.
    pub(crate) today: Option<PartialDate>,
    pub(crate) language: Language,
    pub(crate) path: &'r str,
    pub(crate) address: Option<Address>,
    pub(crate) query: Query,
    pub(crate) headers: &'r HeaderMap,
}

/// Runs with the visit of a request.
pub(crate) fn visiting<T>(
    state: &State,
    edition: &Edition,
    request: Request<'_>,
    run: impl FnOnce(&Visit<'_>) -> T,
) -> T {
    let Request { today, language, path, address, query, headers } = request;
    let (_, place) = state.reached(headers);
    let (freshness, path) = (state.health().freshness(), path.to_owned());
    let is_past = edition.is_past;
    Page { freshness, today, language, path, address, query, place, is_past, ..Page::default() }
        .visit(state, edition, run)
}

/// The day, in Italy.
pub(crate) fn today() -> Option<PartialDate> {
    PartialDate::of_day(moment::today())
}

/// The page of somebody who asks too much.
pub(crate) fn too_many(state: &State, path: &str) -> Response {
    plain(state, app::failure(language(path), Status::TooMany, &state.static_files().paths, ""))
}

/// How long a page may be shown without asking again.
fn fresh(freshness: Freshness) -> &'static str {
    match freshness {
        Freshness::Current => BRIEFLY,
        Freshness::Kept => A_MOMENT,
    }
}

/// Says which version a page belongs to, for those who keep it: nobody keeps the past for being offline.
fn of(edition: &Edition, mut response: Response) -> Response {
    if let Some(version) = edition.site_files.version().filter(|_| !edition.is_past) {
        response.headers_mut().insert(site_file::VERSION, version);
    }
    response
}

/// The language of a path that is no page's.
pub(crate) fn language(path: &str) -> Language {
    app::language_of(path).0
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
        Status::Gone => StatusCode::GONE,
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
