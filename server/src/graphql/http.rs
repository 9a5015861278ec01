//! GraphQL over HTTP, as its specification says; reading needs no key and no credentials.

mod accept;
mod cached;
mod events;
mod params;
mod refusal;

use std::{any, sync::Arc, time::Duration};

use async_graphql::parser::types::OperationType;
use axum::{
    Router,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode,
        header::{
            ACCEPT, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ALLOW, CACHE_CONTROL, CONTENT_TYPE,
            ETAG, IF_NONE_MATCH, RETRY_AFTER, VARY,
        },
    },
    response::{IntoResponse, Response},
    routing::any as any_method,
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    cors::{Any, CorsLayer},
};

use self::{accept::Events, refusal::whole};
pub(super) use self::{accept::Form, refusal::refuse};
pub(crate) use self::{
    cached::{Answers, Key, answers},
    params::of_members,
};
use super::{
    document::OperationRequest,
    endpoint::{Endpoint, Reader},
    error::ApiError,
    execute::{Operation, Ready, prepare},
    runner::Question,
    socket,
};
use crate::{past, router::words};

/// The methods that the address knows.
const METHODS: &str = "GET, HEAD, POST, OPTIONS";

impl Endpoint {
    /// The routes of both addresses.
    pub fn routes(&self) -> Router {
        Router::new()
            .route("/graphql", any_method(graphql))
            .route("/schema.graphql", any_method(schema_text))
            .with_state(self.clone())
            .layer(CatchPanicLayer::custom(panicked))
            .layer(cors())
    }
}

async fn graphql(State(endpoint): State<Endpoint>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let form = accept::form(&parts.headers);
    let reader = Reader::of(&parts);
    let moment = past::asked(&parts.uri);
    let moment = moment.as_deref();
    let mut response = if socket::is_asked(&parts) {
        match endpoint.reserve_stream(&reader) {
            Ok(permit) => socket::open(endpoint, &mut parts, reader, permit).await,
            Err(error) => refuse(Form::Json, &error),
        }
    } else {
        let asked = match parts.method {
            Method::GET | Method::HEAD => Some(params::of_query(parts.uri.query().unwrap_or_default())),
            Method::POST => Some(params::of_body(&parts.headers, body).await),
            _ => None,
        };
        match (parts.method, asked, form) {
            (_, None, form) => refuse(form.unwrap_or(Form::Json), &ApiError::MethodNotAllowed { allow: METHODS }),
            (method, Some(asked), form)
                if method != Method::HEAD && is_streamed(&endpoint, &parts.headers, form, &asked) =>
            {
                events::answer(&endpoint, asked, &reader)
            }
            (_, _, None) => refuse(Form::Json, &ApiError::NotAcceptable),
            (Method::POST, Some(asked), Some(form)) => posted(&endpoint, &parts.headers, form, asked, &reader, moment)
                .await
                .unwrap_or_else(|error| refuse(form, &error)),
            (_, Some(asked), Some(form)) => {
                let answer = tagged(&endpoint, &parts.headers, form, asked, &reader, moment).await;
                answer.unwrap_or_else(|error| refuse(form, &error))
            }
        }
    };
    open(&mut response);
    response
}

/// Whether an operation is answered by events: where the client takes nothing else, or where there is more
/// than one answer.
fn is_streamed(
    endpoint: &Endpoint,
    headers: &HeaderMap,
    form: Option<Form>,
    asked: &Result<OperationRequest, ApiError>,
) -> bool {
    match (accept::events(headers), form) {
        (Events::Not, _) => false,
        (Events::Only, _) | (_, None) => true,
        (Events::Too, Some(_)) => asked.as_ref().is_ok_and(|asked| endpoint.is_subscription(asked)),
    }
}

/// Asks a client that asks too often to come again in some seconds.
pub(crate) fn rate_limited(asked: &HeaderMap, seconds: u64) -> Response {
    let mut response = refuse(accept::form(asked).unwrap_or(Form::Json), &ApiError::RateLimited { seconds });
    open(&mut response);
    // It is said before the request comes to the layer that says so of all others.
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response.headers_mut().insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("retry-after"));
    response
}

/// Adds what every answer of `/graphql` carries.
fn open(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(VARY, HeaderValue::from_static("accept, accept-encoding"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// Anyone's page may read; without credentials there is nothing that it could do in a reader's name.
fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([ACCEPT, CONTENT_TYPE, IF_NONE_MATCH])
        .expose_headers([ETAG, RETRY_AFTER])
        .max_age(Duration::from_hours(24))
        // What an answer varies with is said with the answer.
        .vary([])
}

/// A panic harms one answer: the client gets an identifier, the log the same one.
#[expect(clippy::needless_pass_by_value, reason = "the layer gives it away")]
fn panicked(panic: Box<dyn any::Any + Send + 'static>) -> Response {
    let mut response = refuse(Form::Json, &ApiError::internal(words(&*panic)));
    open(&mut response);
    response
}

async fn schema_text(State(endpoint): State<Endpoint>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    endpoint.sdl().respond(request.headers())
}

/// The answer to a GET: one without an error has its tag, and is kept for whoever asks the same.
async fn tagged(
    endpoint: &Endpoint,
    headers: &HeaderMap,
    form: Form,
    asked: Result<OperationRequest, ApiError>,
    reader: &Reader,
    moment: Option<&str>,
) -> Result<Response, ApiError> {
    let operation = endpoint.documents().operation(asked?)?;
    let scope = endpoint.scope(moment).await?;
    let edition = Arc::clone(&scope.edition);
    let key = Question::new(&operation).and_then(|it| Key::new(form, it, scope.today));
    if let Some(content) = key.as_ref().and_then(|key| endpoint.known(&edition, key)) {
        return Ok(past::headed(&edition, content.respond(headers)));
    }
    let ready = once(endpoint, operation, &Method::GET)?;
    reader.charge(ready.price())?;
    let answer = ready.run(endpoint.runner(), scope).await;
    if !answer.is_whole() {
        return Ok(whole(form, &answer));
    }
    let content = Arc::new(cached::content(form, answer.bytes()?));
    if let Some(key) = key {
        endpoint.keep(&edition, key, Arc::clone(&content));
    }
    Ok(past::headed(&edition, content.respond(headers)))
}

/// The answer to a POST: the same as to a GET, but for browsers' caches, which take none.
async fn posted(
    endpoint: &Endpoint,
    headers: &HeaderMap,
    form: Form,
    asked: Result<OperationRequest, ApiError>,
    reader: &Reader,
    moment: Option<&str>,
) -> Result<Response, ApiError> {
    let operation = endpoint.documents().operation(asked?)?;
    let scope = endpoint.scope(moment).await?;
    let edition = Arc::clone(&scope.edition);
    let key = Question::new(&operation).and_then(|it| Key::new(form, it, scope.today));
    if let Some(content) = key.as_ref().and_then(|key| endpoint.known(&edition, key)) {
        return Ok(content.send(headers));
    }
    let ready = once(endpoint, operation, &Method::POST)?;
    reader.charge(ready.price())?;
    let answer = ready.run(endpoint.runner(), scope).await;
    if !answer.is_whole() {
        return Ok(whole(form, &answer));
    }
    let content = Arc::new(cached::content(form, answer.bytes()?));
    let response = content.send(headers);
    if let Some(key) = key {
        endpoint.keep(&edition, key, content);
    }
    Ok(response)
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
