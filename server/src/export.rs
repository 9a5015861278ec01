//! The catalogue in every form that people and programs use, over HTTP.

mod answer;
mod directory;
mod matching;
mod record;

use std::sync::Arc;

use app::{Address, Language, Parameter, Query, Visit};
use axum::{
    Router,
    extract::State as Shared,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::get,
};
use catalogue::{BadFilter, Filter};
use export::{ExportError, File, Format, Made};
use tower_http::{
    CompressionLevel,
    compression::CompressionLayer,
    cors::{Any, CorsLayer},
};

pub(crate) use self::{answer::Stored, record::record};
use crate::{
    State,
    cache::{CacheKey, EditionCache},
    config::Cache as CacheSetting,
    content::Content,
    editions::Edition,
    page::{self, Request},
    router,
};

/// How long a file may be used before it is asked for again.
pub(crate) const BRIEFLY: &str = "public, max-age=300";
/// Memory for files, in bytes: those that many ask for fit.
const MEMORY: u64 = 8 * 1024 * 1024;
/// About as many files as fit into that.
const FILES: usize = 100;

/// Files that were made before.
pub(crate) type Files = EditionCache<Key>;

/// What the bytes of a file depend on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    file: File,
    filter: Filter,
    page: usize,
    /// Which of the addresses of this machine it names, where it has no public one.
    place: Option<usize>,
}

impl CacheKey for Key {}

/// No file yet; later as many as fit into this share of the memory.
pub(crate) fn files(setting: CacheSetting, share: u64) -> Files {
    EditionCache::new(setting, FILES, MEMORY / share)
}

/// Every address of the data.
pub(crate) fn routes() -> Router<State> {
    let files = File::all().fold(Router::new(), |router, file| {
        router.route(
            &file.path(),
            get(async move |state: Shared<State>, uri: Uri, headers: HeaderMap| {
                serve(file, &state.0, &uri, &headers).await
            }),
        )
    });
    // What is kept has its compressed forms; what is too large for that is compressed on its way.
    let streamed =
        |_, _, _: &HeaderMap, extensions: &axum::http::Extensions| extensions.get::<answer::Large>().is_some();
    files
        .route("/dati/catalogo", get(catalogue_of_data))
        .merge(record::routes())
        .merge(directory::routes())
        .merge(matching::routes())
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(streamed))
        .layer(map_response(async |response: Response| open(response)))
        .layer(cors())
}

/// Other sites may fetch what is here.
fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers(Any)
        .expose_headers([header::LINK, header::ETAG, header::LAST_MODIFIED, header::CONTENT_DISPOSITION])
        .vary([])
}

/// Lets pages of other sites show it too.
pub(crate) fn open(mut response: Response) -> Response {
    const POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
    response.headers_mut().insert(POLICY, HeaderValue::from_static("cross-origin"));
    response
}

/// The same for an answer outside of [`routes`].
pub(crate) fn opened(response: Response) -> Response {
    let mut response = open(response);
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

async fn serve(file: File, state: &State, uri: &Uri, headers: &HeaderMap) -> Response {
    let (address, pairs) = (Address::Data, page::pairs(uri));
    let asked = match page::asked(state, Language::Italian, uri.path(), Some(&address), &pairs).await {
        Ok(asked) => asked,
        Err(instead) => return instead,
    };
    let edition = &asked.edition;
    let (query, _) = page::read(&address, &pairs);
    let filter = query.filter.clone();
    if let Some(unknown) = pairs.iter().map(|(name, _)| name.as_str()).find(|name| !is_known(name)) {
        return visited(state, uri, headers, edition, query, |visit| app::unknown_parameter(visit, file, unknown));
    }
    if !file.is_filtered() && !filter.is_empty() {
        return visited(state, uri, headers, edition, query, app::whole_only);
    }
    let number =
        pairs.iter().find(|(name, _)| name == Parameter::Page.name()).map_or(Some(1), |(_, value)| value.parse().ok());
    let Some(number) = number.filter(|number| *number > 0) else {
        return (StatusCode::BAD_REQUEST, "pagina=1, pagina=2, …\n").into_response();
    };
    let (_, place) = state.reached(headers);
    let key = Key { file, filter: filter.clone(), page: number, place };
    if let Some(content) = edition.downloads.get(&key) {
        return asked.headed(whole(file, edition, &filter, Stored::Kept(content)).respond(headers));
    }
    match made(file, state, edition, filter.clone(), number, headers.clone()).await {
        Ok(Ok(Made::Bytes(bytes))) => {
            let content = Arc::new(content(file.media_type(), bytes));
            edition.downloads.put(key, Arc::clone(&content));
            asked.headed(whole(file, edition, &filter, Stored::Kept(content)).respond(headers))
        }
        Ok(Ok(Made::Disk(disk))) => {
            let tag = crate::content::short_hash(
                format!("{} {key:?} {}", edition.number(), env!("CARGO_PKG_VERSION")).as_bytes(),
            );
            asked.headed(whole(file, edition, &filter, Stored::Disk(disk, tag)).respond(headers))
        }
        Ok(Err(Failed::Filter(bad))) => {
            visited(state, uri, headers, edition, query, |visit| app::bad_filter(visit, &bad))
        }
        Ok(Err(Failed::Export(error))) => failed(state, &error),
        Err(panic) => failed(state, &panic),
    }
}

/// What other sites add to addresses to follow their readers, beside what begins with `utm_`.
const TRACKING: [&str; 14] = [
    "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "ttclid", "yclid", "igshid", "mc_cid",
    "mc_eid", "_ga", "_gl",
];

/// Whether a parameter means something to files, or nothing to anybody but who follows readers. One that is mistyped
/// would give all rows to whoever asked for a few.
fn is_known(name: &str) -> bool {
    name.starts_with("utm_")
        || TRACKING.contains(&name)
        || Parameter::of_file(true).any(|parameter| parameter.name() == name)
}

/// Why there is no file.
enum Failed {
    Filter(Box<BadFilter>),
    Export(ExportError),
}

/// Makes a file where it keeps nobody waiting.
async fn made(
    file: File,
    state: &State,
    edition: &Arc<Edition>,
    filter: Filter,
    number: usize,
    headers: HeaderMap,
) -> Result<Result<Made, Failed>, tokio::task::JoinError> {
    let (state, edition) = (state.clone(), Arc::clone(edition));
    let make = move || {
        let (site, _) = state.reached(&headers);
        let origin = site.origin.as_ref().map(ToString::to_string);
        let export = site.export(&edition, &filter, origin.as_deref());
        let export = export.map_err(|bad| Failed::Filter(Box::new(bad)))?.with_history(&edition.history);
        file.make(&export, number).map_err(Failed::Export)
    };
    tokio::task::spawn_blocking(make).await
}

/// A file with what is said of it beside its bytes.
fn whole(file: File, edition: &Edition, filter: &Filter, stored: Stored) -> answer::Answer {
    let mut links = Vec::new();
    if let (Format::Csv, Some(list)) = (file.format, file.list) {
        let metadata = File { format: Format::CsvMetadata, list: Some(list) };
        let query = export::query(filter);
        links.push(format!("<{}{query}>; rel=\"describedby\"; type=\"application/csvm+json\"", metadata.path()));
    }
    links.push(format!("<{}>; rel=\"license\"", export::LICENCE));
    links.push("</dati>; rel=\"collection\"".to_owned());
    answer::Answer {
        stored,
        media_type: file.media_type(),
        name: (!file.is_shown()).then(|| file.name_of(filter, edition.number())),
        links,
        modified: edition.revision.created_at.clone(),
    }
}

pub(crate) fn content(media_type: &'static str, bytes: Vec<u8>) -> Content {
    Content::new(StatusCode::OK, HeaderValue::from_static(media_type), BRIEFLY, bytes)
}

/// A short answer in JSON.
fn json(status: StatusCode, value: &serde_json::Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

fn failed(state: &State, error: &dyn std::error::Error) -> Response {
    let reason = std::iter::successors(Some(error), |error| error.source()).map(ToString::to_string);
    let reference = router::reference(&reason.collect::<Vec<_>>().join(": "));
    page::plain(state, app::failure(Language::Italian, app::Status::Failed, &state.static_files().paths, &reference))
}

/// A page of explanation instead of a file.
fn visited(
    state: &State,
    uri: &Uri,
    headers: &HeaderMap,
    edition: &Edition,
    query: Query,
    answer: impl FnOnce(&Visit<'_>) -> app::Answer,
) -> Response {
    let language = Language::Italian;
    let today = state.editions().today();
    let request = Request { today, language, path: uri.path(), address: Some(Address::Data), query, headers };
    page::plain(state, page::visiting(state, edition, request, answer))
}

/// The catalogue of data at one address, in the form that somebody asks for.
async fn catalogue_of_data(state: Shared<State>, uri: Uri, headers: HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let format = if accepted.contains("ld+json") { Format::CatalogueJsonLd } else { Format::Turtle };
    if accepted.contains("text/html") {
        return axum::response::Redirect::to("/dati").into_response();
    }
    let mut response = serve(File { format, list: None }, &state, &uri, &headers).await;
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept"));
    response
}
