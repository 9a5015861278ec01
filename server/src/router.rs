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
    compression::{CompressionLayer, predicate::SizeAbove},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::{
    asset::{self, Places, Shelf},
    config::Cache,
    content::short_hash,
    graphql::Endpoint,
    header, health,
    page::{self, Pages},
};

/// Everything that lives as long as the server.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    shelf: Shelf,
    places: ArcSwapOption<Places>,
    pages: Pages,
}

impl State {
    /// Gathers what the router needs around an open store.
    pub fn new(store: Store) -> Self {
        Self::keeping(store, Cache::On)
    }

    /// The same, where answers are kept in memory or not.
    pub fn keeping(store: Store, cache: Cache) -> Self {
        let (shelf, pages) = (Shelf::new(), Pages::new(cache));
        Self(Arc::new(Shared { store, shelf, places: ArcSwapOption::empty(), pages }))
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
    Router::new()
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

#[cfg(test)]
mod tests {
    use axum::{
        Router,
        body::Body,
        http::{Request, StatusCode},
        middleware::from_fn,
        routing::get,
    };
    use catalogue::store::Store;
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::{State, guarded};

    #[tokio::test]
    async fn a_panic_answers_500_with_a_number_and_harms_nobody_else() {
        let state = State::new(Store::open("sqlite::memory:").await.unwrap());
        let router = Router::new()
            .route("/reti/{slug}", get(async || -> &'static str { panic!("the secret of the house") }))
            .route("/piano", get(async || "the plan"))
            .layer(from_fn(move |request, next| guarded(state.clone(), request, next)));
        let ask = async |path: &str| {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            let status = response.status();
            let body = response.into_body().collect().await.unwrap().to_bytes();
            (status, String::from_utf8(body.to_vec()).unwrap())
        };
        let (failed, other, again) = tokio::join!(ask("/reti/dalmine"), ask("/piano"), ask("/reti/bergamo"));
        assert_eq!(other, (StatusCode::OK, "the plan".into()));
        for (status, html) in [&failed, &again] {
            assert_eq!(*status, StatusCode::INTERNAL_SERVER_ERROR);
            assert!(html.contains("<h1") && !html.contains("secret"), "{html}");
        }
        assert_ne!(failed.1, again.1, "each has a number of its own");
    }
}
