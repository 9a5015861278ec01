//! Every address of the server, and what surrounds every answer.

use std::{any::Any, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use app::{Origin, Site, Status};
use arc_swap::ArcSwapOption;
use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, StatusCode, header::HOST},
    middleware::{Next, from_fn, map_response},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use catalogue::{Snapshot, store::Store};
use futures_util::FutureExt;
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, predicate::SizeAbove},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::{
    asset::{self, Places, Shelf},
    content::short_hash,
    edition::{self, Edition},
    graphql::Endpoint,
    header, health,
    page::{self, Pages},
    picture::{self, Pictures},
};

/// Everything that lives as long as the server.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    shelf: Shelf,
    places: ArcSwapOption<Places>,
    edition: ArcSwapOption<Edition>,
    pages: Pages,
    pictures: Pictures,
    site: Site,
    /// The same as whoever asks on this very machine reaches it; none where it has a public address.
    local: Vec<Site>,
    served: Origin,
}

impl State {
    /// Gathers what the router needs around an open store. `served` is the address on which it is
    /// served, for the files that must name one where the site has no public address.
    pub fn new(store: Store, site: Site, served: Origin) -> Self {
        Self(Arc::new(Shared {
            store,
            shelf: Shelf::new(),
            places: ArcSwapOption::empty(),
            edition: ArcSwapOption::empty(),
            pages: Pages::default(),
            pictures: Pictures::default(),
            local: if site.origin.is_none() { local(&site, &served) } else { Vec::new() },
            served: site.origin.clone().unwrap_or(served),
            site,
        }))
    }

    /// What the installation says of itself to this request, and which of its addresses it has then.
    ///
    /// A host is never taken from a request. But one that names the very address on which the
    /// program listens has reached it there, and is told that address.
    pub(crate) fn reached(&self, headers: &HeaderMap) -> (&Site, Option<usize>) {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let is_here = |site: &Site| site.origin.as_ref().is_some_and(|origin| origin.authority() == host);
        let place = self.0.local.iter().position(is_here);
        (place.and_then(|place| self.0.local.get(place)).unwrap_or(&self.0.site), place)
    }

    /// The public address, or else the one on which the site is served.
    pub(crate) fn served(&self) -> &Origin {
        &self.0.served
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.0.shelf
    }

    /// The names of the municipalities in this revision.
    pub(crate) fn places(&self, snapshot: &Snapshot) -> Arc<Places> {
        let known = self.0.places.load_full().filter(|places| places.revision == snapshot.revision.number);
        known.unwrap_or_else(|| {
            let places = Arc::new(Places::new(&self.0.shelf, snapshot));
            self.0.places.store(Some(Arc::clone(&places)));
            places
        })
    }

    /// The files that speak of the whole site in this revision.
    pub(crate) fn edition(&self, snapshot: &Snapshot) -> Arc<Edition> {
        let known = self.0.edition.load_full().filter(|edition| edition.revision == snapshot.revision.number);
        known.unwrap_or_else(|| {
            let edition = Arc::new(Edition::new(snapshot, &self.places(snapshot)));
            self.0.edition.store(Some(Arc::clone(&edition)));
            edition
        })
    }

    pub(crate) fn pictures(&self) -> &Pictures {
        &self.0.pictures
    }

    pub(crate) fn pages(&self) -> &Pages {
        &self.0.pages
    }
}

/// The site at the address on which it is served, by number and, on one's own machine, by name.
fn local(site: &Site, served: &Origin) -> Vec<Site> {
    let by_name = served.authority().strip_prefix("127.0.0.1").map(|port| format!("http://localhost{port}"));
    let by_name = by_name.and_then(|address| address.parse().ok());
    [Some(served.clone()), by_name].into_iter().flatten().map(|it| Site { origin: Some(it), ..site.clone() }).collect()
}

/// No answer takes longer; pages and queries take milliseconds.
const LONGEST: Duration = Duration::from_secs(10);

/// Below this many bytes, compressing an answer of GraphQL costs more than it saves.
const COMPRESSED_ABOVE: u16 = 860;

/// The whole server, without its socket.
pub fn router(state: State) -> Router {
    let store = state.store().clone();
    let graphql = Endpoint::new(move || store.snapshot());
    // Only GraphQL: pages and files keep their compressed forms, and pictures and fonts have none.
    let compression =
        CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(SizeAbove::new(COMPRESSED_ABOVE));
    let panicked = state.clone();
    let mut files = Router::new();
    for path in edition::PATHS {
        files = files.route(path, get(edition::serve));
    }
    for path in picture::PATHS {
        files = files.route(path, get(picture::serve));
    }
    Router::new()
        .merge(files)
        .route("/pkg/{name}", get(asset::serve))
        .route("/favicon.ico", get(|| async { Redirect::permanent("/pkg/icona.svg") }))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback_service(get(page::serve).with_state(state.clone()))
        .with_state(state)
        .merge(graphql.routes().layer(compression))
        .layer(from_fn(move |request, next| guarded(panicked.clone(), request, next)))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(map_response(async |response: Response| header::secured(response)))
        .layer(TraceLayer::new_for_http())
}

/// Addresses that are longer are nobody's, in bytes.
const LONGEST_ADDRESS: usize = 32 * 1024;

/// Refuses what no reader asks for; and a panic harms one answer: the reader gets a number, the
/// log the same number.
async fn guarded(state: State, request: Request, next: Next) -> Response {
    let uri = request.uri();
    if uri.path().len() + uri.query().map_or(0, str::len) > LONGEST_ADDRESS {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    let language = page::language(uri.path());
    AssertUnwindSafe(next.run(request)).catch_unwind().await.unwrap_or_else(|panic| {
        let reference = reference(words(&*panic));
        page::plain(app::failure(language, Status::Failed, &state.shelf().paths, &reference))
    })
}

/// What a panic said.
pub(crate) fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown")
}

/// Writes down why the program failed, and gives the number by which the log finds it again.
pub(crate) fn reference(reason: &str) -> String {
    let reference = short_hash(format!("{reason}{:?}", std::time::SystemTime::now()).as_bytes());
    tracing::error!(reference, reason, "a request failed");
    reference
}
