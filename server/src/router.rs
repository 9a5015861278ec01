//! Every address of the server, and what surrounds every answer.

use std::{any::Any, sync::Arc, time::Duration};

use app::{Answer, Language, Status};
use axum::{
    Router,
    http::{HeaderMap, Response, StatusCode},
    middleware::map_response,
    response::{IntoResponse, Redirect},
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
    graphql::Endpoint,
    header, health, page,
};

/// Everything that lives as long as the server.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    shelf: Shelf,
}

impl State {
    /// Gathers what the router needs around an open store.
    pub fn new(store: Store) -> Self {
        let shelf = Shelf::new(store.snapshot().as_deref());
        Self(Arc::new(Shared { store, shelf }))
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.0.shelf
    }
}

/// No answer takes longer; pages and queries take milliseconds.
const LONGEST: Duration = Duration::from_secs(10);

/// Below this many bytes, compressing costs more than it saves.
const COMPRESSED_ABOVE: u16 = 860;

/// The whole server, without its socket.
pub fn router(state: State) -> Router {
    let store = state.store().clone();
    let graphql = Endpoint::new(move || store.snapshot());
    let panicked = state.clone();
    Router::new()
        .route("/pkg/{name}", get(asset::serve))
        .route("/favicon.ico", get(|| async { Redirect::permanent("/pkg/icona.svg") }))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback(page::serve)
        .with_state(state)
        .merge(graphql.routes())
        .layer(CatchPanicLayer::custom(move |panic| failed(&panicked, panic)))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Precise(5))
                .compress_when(SizeAbove::new(COMPRESSED_ABOVE)),
        )
        .layer(map_response(async |response: axum::response::Response| header::secured(response)))
        .layer(TraceLayer::new_for_http())
}

/// A panic harms one answer: the reader gets a number, the log the same number.
#[expect(clippy::needless_pass_by_value, reason = "the layer gives it away")]
fn failed(state: &State, panic: Box<dyn Any + Send + 'static>) -> Response<axum::body::Body> {
    let reason = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("unknown");
    let reference = asset::short_hash(format!("{reason}{:?}", std::time::SystemTime::now()).as_bytes());
    tracing::error!(reference, reason, "a handler panicked");
    let answer: Answer = app::failure(Language::Italian, Status::Failed, &state.shelf().paths, &reference);
    page::response(answer, &HeaderMap::new()).into_response()
}
