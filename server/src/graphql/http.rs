//! GraphQL over HTTP, as its specification says; reading needs no key and no credentials.

mod accept;
mod params;

use std::{any::Any, sync::Arc};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode,
        header::{
            ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
            ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, CONTENT_TYPE, ETAG,
            IF_NONE_MATCH, RETRY_AFTER, VARY,
        },
    },
    response::{IntoResponse, Response},
    routing::any,
};
use catalogue::Snapshot;
use tower_http::catch_panic::CatchPanicLayer;

use self::accept::Form;
use super::{
    Schema,
    error::ApiError,
    execute::{Allowed, Answer, Operation, execute},
    limit::Limit,
    schema, sdl,
};
use crate::{content::short_hash, router::words};

/// The methods that the address knows.
const METHODS: &str = "GET, HEAD, POST, OPTIONS";
/// How long an answer may be used before it is asked for again: a revision should show soon.
const FRESH: HeaderValue = HeaderValue::from_static("public, max-age=60");

/// The addresses `/graphql` and `/schema.graphql`.
#[derive(Clone)]
pub struct Endpoint(Arc<Inside>);

struct Inside {
    schema: Schema,
    sdl: Bytes,
    snapshots: Box<dyn Fn() -> Option<Arc<Snapshot>> + Send + Sync>,
}

impl Endpoint {
    /// Answers each request from the snapshot that is the latest when it comes; while there is none,
    /// asks clients to come again.
    pub fn new(snapshots: impl Fn() -> Option<Arc<Snapshot>> + Clone + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inside { schema: schema(), sdl: sdl().into(), snapshots: Box::new(snapshots) }))
    }

    /// The routes of both addresses.
    pub fn routes(&self) -> Router {
        Router::new()
            .route("/graphql", any(graphql))
            .route("/schema.graphql", any(schema_text))
            .with_state(self.clone())
            .layer(CatchPanicLayer::custom(panicked))
    }

    async fn answer(&self, operation: Result<Operation, ApiError>, allowed: Allowed) -> Result<Answer, ApiError> {
        let snapshot = (self.0.snapshots)().ok_or(ApiError::Unavailable)?;
        execute(&self.0.schema, snapshot, operation?, allowed).await
    }
}

async fn graphql(State(endpoint): State<Endpoint>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let mut response = match (accept::form(&parts.headers), parts.method) {
        (_, Method::OPTIONS) => preflight(),
        (None, _) => refuse(Form::Json, &ApiError::NotAcceptable),
        (Some(form), Method::GET | Method::HEAD) => {
            let operation = params::of_query(parts.uri.query().unwrap_or_default());
            match endpoint.answer(operation, Allowed::Queries).await {
                Ok(answer) => tagged(&parts.headers, form, &answer),
                Err(error) => refuse(form, &error),
            }
        }
        (Some(form), Method::POST) => {
            let operation = params::of_body(&parts.headers, body).await;
            match endpoint.answer(operation, Allowed::Everything).await {
                Ok(answer) => whole(form, &answer),
                Err(error) => refuse(form, &error),
            }
        }
        (Some(form), _) => refuse(form, &ApiError::MethodNotAllowed { allow: METHODS }),
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
    let mut response = matched(request.headers(), endpoint.0.sdl.clone());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
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

/// An answer to a GET: with its tag when the operation was run without an error.
fn tagged(asked: &HeaderMap, form: Form, answer: &Answer) -> Response {
    if !answer.is_whole() {
        return whole(form, answer);
    }
    match answer.bytes() {
        Ok(bytes) => {
            let mut response = matched(asked, bytes.into());
            response.headers_mut().insert(CONTENT_TYPE, form.header());
            response
        }
        Err(error) => refuse(form, &error),
    }
}

/// The text with its tag, or only that the client has it already.
///
/// The tag is weak: compressed or not, it is the same answer.
fn matched(asked: &HeaderMap, text: Bytes) -> Response {
    let tag = format!("\"{}\"", short_hash(&text));
    let known =
        asked.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).flat_map(|it| it.split(','));
    let mut known = known.map(str::trim).map(|known| known.strip_prefix("W/").unwrap_or(known));
    let mut response = if known.any(|known| known == tag || known == "*") {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(text).into_response()
    };
    let headers = response.headers_mut();
    if let Ok(tag) = HeaderValue::try_from(format!("W/{tag}")) {
        headers.insert(ETAG, tag);
    }
    headers.insert(CACHE_CONTROL, FRESH);
    response
}

fn whole(form: Form, answer: &Answer) -> Response {
    let status = match answer {
        Answer::Done(_) => StatusCode::OK,
        Answer::Refused(_) => unrun(form),
    };
    match answer.bytes() {
        Ok(bytes) => send(status, form, bytes),
        Err(error) => refuse(form, &error),
    }
}

fn refuse(form: Form, error: &ApiError) -> Response {
    // A refusal is short: it cannot be refused for its length.
    let bytes = Answer::from(error.clone()).bytes().unwrap_or_default();
    let mut response = send(status(form, error), form, bytes);
    let headers = response.headers_mut();
    match error {
        ApiError::MethodNotAllowed { allow } => {
            headers.insert(ALLOW, HeaderValue::from_static(allow));
        }
        ApiError::RateLimited { seconds } => {
            headers.insert(RETRY_AFTER, HeaderValue::from(*seconds));
        }
        ApiError::Unavailable => {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("2"));
        }
        ApiError::BadInput { .. }
        | ApiError::BadCursor { .. }
        | ApiError::LimitExceeded { .. }
        | ApiError::Parse { .. }
        | ApiError::Validation(_)
        | ApiError::BadRequest(_)
        | ApiError::NotAcceptable
        | ApiError::UnsupportedMediaType
        | ApiError::Internal { .. } => {}
    }
    response
}

fn status(form: Form, error: &ApiError) -> StatusCode {
    match error {
        ApiError::LimitExceeded { limit: Limit::Body, .. } => StatusCode::PAYLOAD_TOO_LARGE,
        ApiError::BadInput { .. }
        | ApiError::BadCursor { .. }
        | ApiError::LimitExceeded { .. }
        | ApiError::Parse { .. }
        | ApiError::Validation(_) => unrun(form),
        ApiError::BadRequest(_) => StatusCode::BAD_REQUEST,
        ApiError::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
        ApiError::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        ApiError::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ApiError::RateLimited { .. } => StatusCode::TOO_MANY_REQUESTS,
        ApiError::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ApiError::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The status of a well-formed request whose operation was not run.
fn unrun(form: Form) -> StatusCode {
    match form {
        Form::GraphQl => StatusCode::BAD_REQUEST,
        // The specification keeps 200 for clients that know only `application/json`.
        Form::Json => StatusCode::OK,
    }
}

fn send(status: StatusCode, form: Form, bytes: Vec<u8>) -> Response {
    (status, [(CONTENT_TYPE, form.header())], bytes).into_response()
}
