//! The files that speak of the whole site in one revision: to search engines, to a browser that
//! installs it, and to one that will be offline.

mod bundle;
mod manifest;
mod opensearch;
mod sitemap;
mod worker;
mod xml;

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use app::{Address, Language, Origin};
use axum::{
    extract,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use catalogue::Snapshot;

use self::bundle::Bundles;
use crate::{
    State,
    asset::RevisionFiles,
    cache::{CacheKey, EditionCache},
    config::Cache as CacheSetting,
    content::{Content, short_hash},
    past,
};

/// The paths of these files, as the router knows them.
pub(crate) const PATHS: [&str; 9] = [
    "/{language}/manifest.webmanifest",
    "/{language}/opensearch.xml",
    "/manifest.webmanifest",
    "/offline/{bundle}",
    "/opensearch.xml",
    "/robots.txt",
    "/sitemap.xml",
    "/sitemap/{part}",
    "/sw.js",
];

/// Whether a file of these is at the path.
pub(crate) fn is_one(path: &str) -> bool {
    PATHS.contains(&path) || ["/manifest.webmanifest", "/opensearch.xml"].contains(&app::language_of(path).1)
}

/// The header by which a page tells the version it belongs to.
pub(crate) const VERSION: HeaderName = HeaderName::from_static("atlante-version");

/// They change with a revision, so that a copy is asked for again each time.
const ASKED: &str = "no-cache";
/// Memory for sitemaps, in bytes: those of all languages fit.
const MEMORY: u64 = 6 * 1024 * 1024;
/// About as many sitemaps as there are languages.
const FILES: usize = 16;

/// The site as it is with one build and one revision.
#[derive(Debug)]
pub(crate) struct SiteFiles {
    version: String,
    files: OnceLock<HashMap<String, Content>>,
    /// Those that robots have asked for, by their paths.
    sitemaps: EditionCache<String>,
    bundles: Bundles,
}

impl CacheKey for String {
    fn size(&self) -> usize {
        self.len()
    }
}

impl SiteFiles {
    /// The edition of a revision, with its files still to be written.
    pub(crate) fn new(snapshot: &Snapshot, places: &RevisionFiles, setting: CacheSetting, share: u64) -> Self {
        let build = short_hash(format!("{} {:?}", env!("CARGO_PKG_VERSION"), places.assets).as_bytes());
        Self {
            version: format!("{build}-{}", snapshot.revision.number),
            files: OnceLock::new(),
            sitemaps: EditionCache::new(setting, FILES, MEMORY / share),
            bundles: Bundles::default(),
        }
    }

    /// What changes whenever a page or a file of it may.
    pub(crate) fn version(&self) -> Option<HeaderValue> {
        HeaderValue::try_from(&self.version).ok()
    }

    fn files(&self, snapshot: &Snapshot, places: &RevisionFiles, state: &State) -> &HashMap<String, Content> {
        self.files.get_or_init(|| {
            let origin = state.served();
            let mut files = HashMap::new();
            let mut put = |path: String, media_type: &'static str, text: String| {
                let media_type = HeaderValue::from_static(media_type);
                files.insert(path, Content::new(StatusCode::OK, media_type, ASKED, text.into_bytes()).small());
            };
            put("/robots.txt".into(), "text/plain; charset=utf-8", robots(origin, true));
            put(HIDDEN_ROBOTS.into(), "text/plain; charset=utf-8", robots(origin, false));
            for language in Language::ALL {
                let prefix = language.prefix();
                let search = "application/opensearchdescription+xml; charset=utf-8";
                put(format!("{prefix}/opensearch.xml"), search, opensearch::text(language, origin));
                let manifest = "application/manifest+json; charset=utf-8";
                put(
                    format!("{prefix}/manifest.webmanifest"),
                    manifest,
                    state.base().map_or_else(|| manifest::text(language), |base| base.json(&manifest::text(language))),
                );
            }
            let worker = worker::text(&self.version, snapshot, &places.assets, state.static_files().worker());
            put("/sw.js".into(), "text/javascript; charset=utf-8", worker);
            files
        })
    }

    /// The sitemap at a path; none where there is none.
    fn sitemap(&self, snapshot: &Snapshot, origin: &Origin, path: &str) -> Option<Arc<Content>> {
        let key = path.to_owned();
        self.sitemaps.get(&key).or_else(|| {
            let text = sitemap::text(snapshot, origin, path)?;
            let media_type = HeaderValue::from_static("application/xml; charset=utf-8");
            let content = Arc::new(Content::new(StatusCode::OK, media_type, ASKED, text.into_bytes()));
            self.sitemaps.put(key, Arc::clone(&content));
            Some(content)
        })
    }
}

/// Answers each of [`PATHS`].
pub(crate) async fn serve(extract::State(state): extract::State<State>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(edition) = state.edition() else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    if let Some(language) = bundle::language(uri.path()) {
        return bundle::answer(&state, edition, language, &uri, &headers).await;
    }
    if uri.path().contains(SITEMAP) && past::asked(&uri).is_some() {
        return (StatusCode::BAD_REQUEST, TODAY).into_response();
    }
    let path = match (uri.path(), state.site_at(&headers).origin.is_some()) {
        ("/robots.txt", false) => HIDDEN_ROBOTS,
        // Nobody knows under which address readers come: the one on which the program listens is not theirs.
        (path, false) if ADDRESSED.iter().any(|kind| path.contains(kind)) => "",
        (path, _) => path,
    };
    if path.contains(SITEMAP) {
        let sitemap = edition.site_files.sitemap(&edition, state.served(), path);
        return sitemap.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |file| file.respond(&headers));
    }
    let file = edition.site_files.files(&edition, &edition.files, &state).get(path);
    file.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |file| file.respond(&headers))
}

/// What the paths of the files have that name absolute addresses.
const ADDRESSED: [&str; 2] = [SITEMAP, "opensearch"];
/// What the paths have that list the pages for search engines.
const SITEMAP: &str = "/sitemap";
/// Search engines show no page of the past.
const TODAY: &str = "A sitemap lists the pages of today: leave out `al`.\n";
/// Where the robots' file stands that names no address.
const HIDDEN_ROBOTS: &str = "robots.txt without a sitemap";

/// Everything may be read; queries of the API are no pages.
fn robots(origin: &Origin, has_sitemap: bool) -> String {
    let sitemap = if has_sitemap { format!("\nSitemap: {}\n", origin.with("/sitemap.xml")) } else { String::new() };
    format!("User-agent: *\nDisallow: {}/graphql\n{sitemap}", origin.path())
}

/// The pages that are worth caching for being offline, in a language; the first stands in for all others.
fn offline_pages(snapshot: &Snapshot, language: Language) -> Vec<String> {
    let networks = snapshot.networks.iter().map(|network| Address::Network(network.slug.clone()));
    [Address::Offline, Address::Explorer, Address::Municipalities]
        .into_iter()
        .chain(networks)
        .map(|address| address.href(language))
        .collect()
}
