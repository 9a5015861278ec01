//! GraphQL over HTTP, as its specification says; reading needs no key and no credentials.

mod accept;
mod events;
mod kept;
mod params;
mod refusal;

use std::{any::Any, sync::Arc};

use async_graphql::parser::types::OperationType;
use axum::{
    Router,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode,
        header::{
            ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
            ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, VARY,
        },
    },
    response::{IntoResponse, Response},
    routing::any,
};
use tower_http::catch_panic::CatchPanicLayer;

use self::{
    accept::Form,
    refusal::{refuse, whole},
};
pub(crate) use self::{
    kept::{Answers, Key, answers},
    params::of_members,
};
use super::{
    document::Asked,
    endpoint::Endpoint,
    error::ApiError,
    execute::{Answer, Operation, Ready, prepare},
    runner::Question,
    socket,
};
use crate::router::words;

/// The methods that the address knows.
const METHODS: &str = "GET, HEAD, POST, OPTIONS";

impl Endpoint {
    /// The routes of both addresses.
    pub fn routes(&self) -> Router {
        Router::new()
            .route("/graphql", any(graphql))
            .route("/schema.graphql", any(schema_text))
            .with_state(self.clone())
            .layer(CatchPanicLayer::custom(panicked))
    }
}

async fn graphql(State(endpoint): State<Endpoint>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let form = accept::form(&parts.headers);
    let mut response = if parts.method == Method::OPTIONS {
        preflight()
    } else if socket::is_asked(&parts) {
        match endpoint.place() {
            Ok(place) => socket::open(endpoint, &mut parts, place).await,
            Err(error) => refuse(Form::Json, &error),
        }
    } else {
        let is_streamed = accept::is_streamed(&parts.headers);
        match (parts.method, form) {
            (Method::GET, _) if is_streamed => {
                events::answer(&endpoint, params::of_query(parts.uri.query().unwrap_or_default()))
            }
            (Method::POST, _) if is_streamed => events::answer(&endpoint, params::of_body(&parts.headers, body).await),
            (_, None) => refuse(Form::Json, &ApiError::NotAcceptable),
            (Method::GET | Method::HEAD, Some(form)) => {
                let asked = params::of_query(parts.uri.query().unwrap_or_default());
                tagged(&endpoint, &parts.headers, form, asked).await.unwrap_or_else(|error| refuse(form, &error))
            }
            (Method::POST, Some(form)) => {
                let asked = params::of_body(&parts.headers, body).await;
                posted(&endpoint, asked).await.map_or_else(|error| refuse(form, &error), |answer| whole(form, &answer))
            }
            (_, Some(form)) => refuse(form, &ApiError::MethodNotAllowed { allow: METHODS }),
        }
    };
    open(&mut response);
    response
}

/// Asks a client that asks too often to come again in some seconds.
pub(crate) fn rate_limited(asked: &HeaderMap, seconds: u64) -> Response {
    let mut response = refuse(accept::form(asked).unwrap_or(Form::Json), &ApiError::RateLimited { seconds });
    open(&mut response);
    response
}

/// Adds what every answer of `/graphql` carries.
fn open(response: &mut Response) {
    let headers = response.headers_mut();
    // Anyone's page may read; without credentials there is nothing that it could do in a reader's name.
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("etag, retry-after"));
    headers.insert(VARY, HeaderValue::from_static("accept, accept-encoding"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// A panic harms one answer: the client gets an identifier, the log the same one.
#[expect(clippy::needless_pass_by_value, reason = "the layer gives it away")]
fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let mut response = refuse(Form::Json, &ApiError::internal(words(&*panic)));
    open(&mut response);
    response
}

async fn schema_text(State(endpoint): State<Endpoint>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    let mut response = endpoint.sdl().respond(request.headers());
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

fn preflight() -> Response {
    let headers = [
        (ALLOW, METHODS),
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "accept, content-type, if-none-match"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// The answer to a GET: one without an error has its tag, and is kept for whoever asks the same.
async fn tagged(
    endpoint: &Endpoint,
    headers: &HeaderMap,
    form: Form,
    asked: Result<Asked, ApiError>,
) -> Result<Response, ApiError> {
    let operation = endpoint.documents().operation(asked?)?;
    let scope = endpoint.scope()?;
    let key = Question::new(&operation).and_then(|it| Key::new(scope.snapshot.revision.number, form, it));
    if let Some(content) = key.as_ref().and_then(|key| endpoint.known(key)) {
        return Ok(content.respond(headers));
    }
    let answer = once(endpoint, operation, &Method::GET)?.run(endpoint.runner(), scope).await;
    if !answer.is_whole() {
        return Ok(whole(form, &answer));
    }
    let content = Arc::new(kept::content(form, answer.bytes()?));
    if let Some(key) = key {
        endpoint.keep(key, Arc::clone(&content));
    }
    Ok(content.respond(headers))
}

async fn posted(endpoint: &Endpoint, asked: Result<Asked, ApiError>) -> Result<Answer, ApiError> {
    let ready = once(endpoint, endpoint.documents().operation(asked?)?, &Method::POST)?;
    Ok(ready.run(endpoint.runner(), endpoint.scope()?).await)
}

/// An operation that has one answer, and may be asked by this method.
fn once(endpoint: &Endpoint, operation: Operation, method: &Method) -> Result<Ready, ApiError> {
    let ready = prepare(endpoint.runner(), operation)?;
    match ready.kind() {
        OperationType::Query => Ok(ready),
        OperationType::Mutation if *method == Method::POST => Ok(ready),
        OperationType::Mutation => Err(ApiError::MethodNotAllowed { allow: "POST" }),
        OperationType::Subscription => {
            Err(ApiError::BadRequest("a subscription is answered as `text/event-stream` or over a WebSocket"))
        }
    }
}
