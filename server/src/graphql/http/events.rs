//! Server-sent events: the *distinct connections mode* of graphql-sse, one operation a request.

use std::{convert::Infallible, time::Duration};

use axum::{
    http::HeaderValue,
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures_util::{StreamExt, stream};

use super::{
    super::{
        document::OperationRequest,
        endpoint::{Endpoint, Reader},
        error::ApiError,
        execute::{Answer, prepare},
    },
    accept::Form,
    refusal::refuse,
};

/// How long the server says nothing, so that nobody between takes the connection for dead.
const SILENCE: Duration = Duration::from_secs(15);

/// Answers an operation with an event for each of its answers.
///
/// What is wrong with the request is an answer of HTTP, what is wrong with the operation an event:
/// a browser's `EventSource` would never see the other.
pub(super) fn answer(endpoint: &Endpoint, asked: Result<OperationRequest, ApiError>, reader: &Reader) -> Response {
    let (asked, permit) = match (asked, endpoint.reserve_stream(reader)) {
        (Ok(asked), Ok(permit)) => (asked, permit),
        (Err(error), _) | (_, Err(error)) => return refuse(Form::GraphQl, &error),
    };
    let answers = endpoint
        .documents()
        .operation(asked)
        .and_then(|operation| prepare(endpoint.runner(), operation))
        .and_then(|ready| {
            reader.charge(ready.price())?;
            ready.answers(endpoint.runner(), endpoint.feed())
        })
        .unwrap_or_else(|error| stream::once(async { Answer::from(error) }).boxed());
    let events = answers
        .map(|answer| Event::default().event("next").data(answer.text()))
        // Only an operation that has come to its end is complete: one that broke off is asked again.
        // Its data is a line of nothing: a browser drops an event that has no data at all.
        .chain(stream::once(async { Event::default().event("complete").data("\n") }))
        .take_until(endpoint.stopping())
        .map(move |event| {
            let _held = &permit;
            Ok::<_, Infallible>(event)
        });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(SILENCE)).into_response();
    // nginx would gather events until there are enough of them.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}
