//! Every address of the server, and what surrounds every answer.

use std::{any::Any, sync::Arc, time::Duration};

use app::{Language, Status};
use axum::{
    Router,
    http::StatusCode,
    middleware::map_response,
    response::{Redirect, Response},
    routing::get,
};
use catalogue::store::Store;
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, predicate::SizeAbove},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::{
    asset::{self, Shelf},
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
    pages: Pages,
}

impl State {
    /// Gathers what the router needs around an open store.
    pub fn new(store: Store) -> Self {
        let shelf = Shelf::new(store.snapshot().as_deref());
        Self(Arc::new(Shared { store, shelf, pages: Pages::default() }))
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.0.shelf
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
        .layer(CatchPanicLayer::custom(move |panic| failed(&panicked, panic)))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(map_response(async |response: Response| header::secured(response)))
        .layer(TraceLayer::new_for_http())
}

/// A panic harms one answer: the reader gets a number, the log the same number.
#[expect(clippy::needless_pass_by_value, reason = "the layer gives it away")]
fn failed(state: &State, panic: Box<dyn Any + Send + 'static>) -> Response {
    let reference = reference(words(&*panic));
    page::plain(app::failure(Language::Italian, Status::Failed, &state.shelf().paths, &reference))
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
