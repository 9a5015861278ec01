//! What a refused request is answered.

use axum::{
    http::{
        HeaderValue, StatusCode,
        header::{ALLOW, CONTENT_TYPE, RETRY_AFTER},
    },
    response::{IntoResponse, Response},
};

use super::{
    super::{error::ApiError, execute::Answer, limit::Limit},
    accept::Form,
};

/// The answer of a request that was run, or refused when it was looked at.
pub(super) fn whole(form: Form, answer: &Answer) -> Response {
    let status = match answer {
        Answer::Done(..) | Answer::Written(..) => StatusCode::OK,
        Answer::Refused(_) => unrun(form),
    };
    match answer.bytes() {
        Ok(bytes) => send(status, form, bytes),
        Err(error) => refuse(form, &error),
    }
}

/// The answer of a request that cannot be taken.
pub(crate) fn refuse(form: Form, error: &ApiError) -> Response {
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
        ApiError::Unavailable | ApiError::LimitExceeded { limit: Limit::Streams, .. } => {
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
        | ApiError::UnknownDocument
        | ApiError::UnknownDigest
        | ApiError::UntrustedDocument
        | ApiError::Internal { .. } => {}
    }
    response
}

fn status(form: Form, error: &ApiError) -> StatusCode {
    match error {
        ApiError::LimitExceeded { limit: Limit::Body, .. } => StatusCode::PAYLOAD_TOO_LARGE,
        ApiError::LimitExceeded { limit: Limit::Streams, .. } | ApiError::Unavailable => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        ApiError::BadInput { .. }
        | ApiError::BadCursor { .. }
        | ApiError::LimitExceeded { .. }
        | ApiError::Parse { .. }
        | ApiError::Validation(_)
        | ApiError::UnknownDocument
        | ApiError::UnknownDigest
        | ApiError::UntrustedDocument => unrun(form),
        ApiError::BadRequest(_) => StatusCode::BAD_REQUEST,
        ApiError::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
        ApiError::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        ApiError::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ApiError::RateLimited { .. } => StatusCode::TOO_MANY_REQUESTS,
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

/// An answer of this form.
pub(super) fn send(status: StatusCode, form: Form, bytes: Vec<u8>) -> Response {
    (status, [(CONTENT_TYPE, form.header())], bytes).into_response()
}
