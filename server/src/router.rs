//! Every address of the server, and what surrounds every answer.

use std::{any::Any, panic::AssertUnwindSafe, time::Duration};

use app::{Language, Status};
use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn, map_response},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
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
    State, asset, client::RequestId, embed, export, graphiql, graphql::Endpoint, header, health, kit, metric, page,
    picture, rate, request, site_file,
};

/// No answer takes longer; pages and queries take milliseconds.
const LONGEST: Duration = Duration::from_secs(10);

/// Below this many bytes, compressing an answer of GraphQL costs more than it saves.
const COMPRESSED_ABOVE: u16 = 860;

/// The whole server, without its socket.
#[expect(clippy::needless_pass_by_value, reason = "each route has a share of it")]
pub fn router(state: State) -> Router {
    let graphql = Endpoint::of(&state).routes();
    // Pages and files keep their compressed forms, and pictures and fonts have none: this is for the answers of
    // GraphQL and of errors. An event must not wait until there is enough to compress.
    let compressed = SizeAbove::new(COMPRESSED_ABOVE)
        .and(NotForContentType::SSE)
        .and(NotForContentType::IMAGES)
        .and(NotForContentType::const_new("font/"));
    let compression = CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(compressed);
    let (panicked, limited, observed) = (state.clone(), state.clone(), state.clone());
    let mut files = Router::new();
    for path in site_file::PATHS {
        files = files.route(path, get(site_file::serve));
    }
    for path in picture::paths() {
        files = files.route(&path, get(picture::serve));
    }
    for path in kit::paths() {
        files = files.route(&path, get(kit::serve));
    }
    for path in picture::printed() {
        files = files.route(&path, get(picture::print));
    }
    let router = Router::new()
        .merge(files)
        .route("/pkg/{name}", get(asset::serve))
        .route("/favicon.ico", get(|| async { Redirect::permanent("/pkg/icona.svg") }))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .merge(export::routes())
        .merge(embed::routes())
        .fallback_service(get(page::serve).with_state(state.clone()))
        .with_state(state.clone())
        .merge(graphiql::routes(state.clone(), graphql.clone()))
        .merge(graphql)
        .layer(from_fn(move |request, next| guarded(panicked.clone(), request, next)))
        .layer(from_fn(move |request, next| rate::limited(limited.clone(), request, next)))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(compression)
        .layer(map_response(async |response: Response| header::secured(response)))
        // The outermost: it tells what was answered at last.
        .layer(from_fn(move |request, next| request::observed(observed.clone(), request, next)));
    match state.base() {
        Some(base) => base.over(router),
        None => router,
    }
}

/// What answers on the address of the figures, and nothing else.
pub fn metrics(state: State) -> Router {
    Router::new().route("/metrics", get(metric::serve)).with_state(state)
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
        page::plain(&state, app::failure(language, Status::Failed, &state.static_files().paths, &reference))
    })
}

/// What a panic said.
pub(crate) fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown")
}

/// The paths in every language, as they stand in the addresses of its pages.
pub(crate) fn in_each_language(paths: &[&'static str]) -> impl Iterator<Item = String> {
    Language::ALL
        .into_iter()
        .flat_map(move |language| paths.iter().map(move |path| format!("{}{path}", language.prefix())))
}

/// Writes down why the program failed, and gives the request's number, by which the log finds it again.
pub(crate) fn reference(reason: &str) -> String {
    let request = RequestId::current();
    tracing::error!(%request, reason, "a request failed");
    request.to_string()
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
    use http_body_util::BodyExt;
    use store::Store;
    use tower::ServiceExt;

    use super::{State, guarded, reference};
    use crate::{client::RequestId, state::Setup};

    #[tokio::test]
    async fn a_failure_has_the_number_of_its_request() {
        let request = RequestId::new();
        let told = request.during(async { reference("a fault") }).await;
        assert_eq!(told, request.to_string());
        assert_ne!(reference("outside of any request"), told);
    }

    #[tokio::test]
    async fn a_panic_answers_500_with_a_number_and_harms_nobody_else() {
        let state = State::new(
            Store::open("sqlite::memory:").await.unwrap(),
            Setup::at("http://127.0.0.1:3000".parse().unwrap()),
        );
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
