//! Every address of the server, and what surrounds every answer.

use std::{any::Any, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use app::Status;
use arc_swap::ArcSwapOption;
use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn, map_response},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use catalogue::{Snapshot, store::Store};
use futures_util::FutureExt;
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer,
        predicate::{NotForContentType, Predicate, SizeAbove},
    },
    timeout::TimeoutLayer,
};

use crate::{
    asset::{self, Places, Shelf},
    client::{RequestId, Trust},
    config::{Documents, Guard},
    download,
    graphql::Endpoint,
    header,
    health::{self, Health},
    leaving::Leaving,
    metric::{self, Metrics},
    page::{self, Pages},
    rate::{self, Rates},
    request,
};

/// Everything that lives as long as the server.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    documents: Documents,
    leaving: Leaving,
    shelf: Shelf,
    places: ArcSwapOption<Places>,
    pages: Pages,
    guard: Guard,
    trust: Trust,
    rates: Rates,
    metrics: Arc<Metrics>,
    health: Health,
}

impl State {
    /// Gathers what the router needs around an open store, for whoever asks without a socket.
    pub fn new(store: Store) -> Self {
        Self::with(store, Documents::Any)
    }

    /// The same, where only these documents of GraphQL are run.
    pub fn with(store: Store, documents: Documents) -> Self {
        Self::guarded(store, documents, Guard::default())
    }

    /// Gathers what the router needs around an open store, for readers who come by a socket.
    pub fn guarded(store: Store, documents: Documents, guard: Guard) -> Self {
        Self(Arc::new(Shared {
            store,
            documents,
            leaving: Leaving::default(),
            shelf: Shelf::new(),
            places: ArcSwapOption::empty(),
            pages: Pages::default(),
            trust: Trust::new(guard.trusted_proxies.clone(), guard.proxy_header),
            rates: Rates::new(&guard),
            guard,
            metrics: Arc::new(Metrics::new()),
            health: Health::default(),
        }))
    }

    /// Whether the server has been told to stop.
    pub(crate) fn leaving(&self) -> &Leaving {
        &self.0.leaving
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

    pub(crate) fn pages(&self) -> &Pages {
        &self.0.pages
    }

    pub(crate) fn guard(&self) -> &Guard {
        &self.0.guard
    }

    pub(crate) fn trust(&self) -> &Trust {
        &self.0.trust
    }

    pub(crate) fn rates(&self) -> &Rates {
        &self.0.rates
    }

    pub(crate) fn metrics(&self) -> &Arc<Metrics> {
        &self.0.metrics
    }

    pub(crate) fn health(&self) -> &Health {
        &self.0.health
    }
}

/// No answer takes longer; pages and queries take milliseconds.
const LONGEST: Duration = Duration::from_secs(10);

/// Below this many bytes, compressing an answer of GraphQL costs more than it saves.
const COMPRESSED_ABOVE: u16 = 860;

/// The whole server, without its socket.
pub fn router(state: State) -> Router {
    let graphql = Endpoint::of(state.store(), state.0.documents, state.leaving().clone());
    // Only GraphQL: pages and files keep their compressed forms, and pictures and fonts have none.
    // An event must not wait until there is enough to compress.
    let compressed = SizeAbove::new(COMPRESSED_ABOVE).and(NotForContentType::SSE);
    let compression = CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(compressed);
    let (panicked, limited, observed) = (state.clone(), state.clone(), state.clone());
    Router::new()
        .route("/pkg/{name}", get(asset::serve))
        .route("/favicon.ico", get(|| async { Redirect::permanent("/pkg/icona.svg") }))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/metrics", get(metric::serve))
        .merge(download::routes())
        .fallback_service(get(page::serve).with_state(state.clone()))
        .with_state(state)
        .merge(graphql.routes().layer(compression))
        .layer(from_fn(move |request, next| guarded(panicked.clone(), request, next)))
        .layer(from_fn(move |request, next| rate::limited(limited.clone(), request, next)))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(map_response(async |response: Response| header::secured(response)))
        // The outermost: it tells what was answered at last.
        .layer(from_fn(move |request, next| request::observed(observed.clone(), request, next)))
}

/// What answers on the address of the figures, and nothing else.
pub(crate) fn metrics(state: State) -> Router {
    Router::new().route("/metrics", get(metric::serve_all)).with_state(state)
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

/// Writes down why the program failed, and gives the request's number, by which the log finds it again.
pub(crate) fn reference(reason: &str) -> String {
    let request = RequestId::current();
    tracing::error!(%request, reason, "a request failed");
    request.to_string()
}

#[cfg(test)]
mod tests {
    use super::reference;
    use crate::client::RequestId;

    #[tokio::test]
    async fn a_failure_has_the_number_of_its_request() {
        let request = RequestId::new();
        let told = request.during(async { reference("a fault") }).await;
        assert_eq!(told, request.to_string());
        assert_ne!(reference("outside of any request"), told);
    }
}
