//! The files that speak of the whole site in one revision: to search engines, to a browser that
//! installs it, and to one that will be without a line.

mod manifest;
mod opensearch;
mod sitemap;
mod worker;

use std::{collections::HashMap, sync::OnceLock};

use app::{Address, Language, Origin};
use axum::{
    extract,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use catalogue::Snapshot;

use crate::{
    State,
    asset::Places,
    content::{Content, short_hash},
};

/// The paths of these files, as the router knows them.
pub(crate) const PATHS: [&str; 8] = [
    "/{language}/manifest.webmanifest",
    "/{language}/opensearch.xml",
    "/manifest.webmanifest",
    "/opensearch.xml",
    "/robots.txt",
    "/sitemap.xml",
    "/sitemap/{part}",
    "/sw.js",
];

/// The header by which a page tells the version it belongs to.
pub(crate) const VERSION: HeaderName = HeaderName::from_static("atlante-version");

/// They change with a revision, so that a copy is asked for again each time.
const ASKED: &str = "no-cache";

/// The site as it is with one build and one revision.
#[derive(Debug)]
pub(crate) struct Edition {
    pub(crate) revision: i64,
    version: String,
    files: OnceLock<HashMap<String, Content>>,
}

impl Edition {
    /// The edition of a revision, with its files still to be written.
    pub(crate) fn new(snapshot: &Snapshot, places: &Places) -> Self {
        let build = short_hash(format!("{} {:?}", env!("CARGO_PKG_VERSION"), places.assets).as_bytes());
        let revision = snapshot.revision.number;
        Self { revision, version: format!("{build}-{revision}"), files: OnceLock::new() }
    }

    /// What changes whenever a page or a file of it may.
    pub(crate) fn version(&self) -> Option<HeaderValue> {
        HeaderValue::try_from(&self.version).ok()
    }

    fn files(&self, snapshot: &Snapshot, places: &Places, state: &State) -> &HashMap<String, Content> {
        self.files.get_or_init(|| {
            let origin = state.served();
            let mut files = HashMap::new();
            let mut put = |path: String, media_type: &'static str, text: String| {
                let media_type = HeaderValue::from_static(media_type);
                files.insert(path, Content::new(StatusCode::OK, media_type, ASKED, text.into_bytes()));
            };
            for (path, text) in sitemap::files(snapshot, origin) {
                put(path, "application/xml; charset=utf-8", text);
            }
            put("/robots.txt".into(), "text/plain; charset=utf-8", robots(origin));
            for language in Language::ALL {
                let prefix = language.prefix();
                let search = "application/opensearchdescription+xml; charset=utf-8";
                put(format!("{prefix}/opensearch.xml"), search, opensearch::text(language, origin));
                let manifest = "application/manifest+json; charset=utf-8";
                put(format!("{prefix}/manifest.webmanifest"), manifest, manifest::text(language));
            }
            let worker = worker::text(&self.version, snapshot, &places.assets, state.shelf().worker());
            put("/sw.js".into(), "text/javascript; charset=utf-8", worker);
            files
        })
    }
}

/// Answers each of [`PATHS`].
pub(crate) async fn serve(extract::State(state): extract::State<State>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(snapshot) = state.store().snapshot() else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let edition = state.edition(&snapshot);
    let places = state.places(&snapshot);
    let file = edition.files(&snapshot, &places, &state).get(uri.path());
    file.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |file| file.respond(&headers))
}

/// Everything may be read; queries of the API are no pages.
fn robots(origin: &Origin) -> String {
    format!("User-agent: *\nDisallow: /graphql\n\nSitemap: {}\n", origin.with("/sitemap.xml"))
}

/// A text inside XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The pages that are worth keeping for being without a line, in a language.
fn kept(snapshot: &Snapshot, language: Language) -> Vec<String> {
    let networks = snapshot.networks.iter().map(|network| Address::Network(network.slug.clone()));
    [Address::Offline, Address::Explorer, Address::Municipalities]
        .into_iter()
        .chain(networks)
        .map(|address| address.href(language))
        .collect()
}
