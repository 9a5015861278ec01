//! Every reason for which a request is refused, and what a client is told.

use async_graphql::{Error, ErrorExtensionValues, ErrorExtensions, ServerError};
use catalogue::BadFilter;

use super::limit::Limit;
use crate::router::reference;

/// The longest message of an error, in characters.
const MESSAGE: usize = 300;

/// A reason for which a request, or a field of it, is refused.
///
/// Not `Display` on purpose: the library would then send the text without its code.
#[derive(Debug, Clone)]
pub(crate) enum ApiError {
    /// An argument or variable has a value that it cannot have.
    BadInput { argument: String, reason: String, near: Vec<String> },
    /// A cursor was not made by this list in this order, or its record has left the list.
    BadCursor { argument: &'static str },
    /// The request asks for more than one may.
    LimitExceeded { limit: Limit, value: usize },
    /// The document is not GraphQL.
    Parse { reason: String, error: Box<Option<ServerError>> },
    /// The document does not fit the schema.
    Validation(String),
    /// The HTTP request is not one for GraphQL.
    BadRequest(&'static str),
    /// Only these methods can do what was asked.
    MethodNotAllowed { allow: &'static str },
    /// The answer has no form that the request accepts.
    NotAcceptable,
    /// The body is not JSON.
    UnsupportedMediaType,
    /// No document is known by this identifier.
    UnknownDocument,
    /// No document is known by this digest; the client can send its text along.
    UnknownDigest,
    /// Only the program's own documents are run, and this is none of them.
    UntrustedDocument,
    /// The client asks more often than one may.
    RateLimited { seconds: u64 },
    /// There is no catalogue to answer from yet.
    Unavailable,
    /// The program is at fault; the log has the reason beside the same identifier.
    Internal { request: String },
}

impl ApiError {
    pub(crate) fn bad_input(argument: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::BadInput { argument: argument.into(), reason: reason.into(), near: Vec::new() }
    }

    pub(crate) fn over(limit: Limit, value: usize) -> Self {
        Self::LimitExceeded { limit, value }
    }

    /// Writes down the reason, which no client ever sees.
    pub(crate) fn internal(reason: &str) -> Self {
        Self::Internal { request: reference(reason) }
    }

    /// The code in `extensions.code`, from a closed list.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::BadInput { .. } => "BAD_INPUT",
            Self::BadCursor { .. } => "BAD_CURSOR",
            Self::LimitExceeded { .. } => "LIMIT_EXCEEDED",
            Self::Parse { .. } => "GRAPHQL_PARSE_FAILED",
            Self::Validation(_) => "GRAPHQL_VALIDATION_FAILED",
            Self::BadRequest(_) => "BAD_REQUEST",
            Self::MethodNotAllowed { .. } => "METHOD_NOT_ALLOWED",
            Self::NotAcceptable => "NOT_ACCEPTABLE",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::UnknownDocument => "DOCUMENT_NOT_FOUND",
            // The code and the words that clients of automatic persisted queries look for.
            Self::UnknownDigest => "PERSISTED_QUERY_NOT_FOUND",
            Self::UntrustedDocument => "DOCUMENT_NOT_TRUSTED",
            Self::RateLimited { .. } => "RATE_LIMITED",
            Self::Unavailable => "UNAVAILABLE",
            Self::Internal { .. } => "INTERNAL",
        }
    }

    fn message(&self) -> String {
        match self {
            Self::BadInput { argument, reason, near } => {
                let near = if near.is_empty() { String::new() } else { format!("; near: {}", near.join(", ")) };
                format!("`{argument}`: {reason}{near}")
            }
            Self::BadCursor { argument } => {
                format!("`{argument}`: not a cursor of this list in this order, or its record has left the list")
            }
            Self::LimitExceeded { limit, value } => {
                format!("{} is {value}; at most {} is allowed", limit.name(), limit.bound())
            }
            Self::Parse { reason, .. } | Self::Validation(reason) => reason.clone(),
            Self::BadRequest(reason) => (*reason).into(),
            Self::MethodNotAllowed { allow } => format!("only {allow} can do this"),
            Self::NotAcceptable => {
                "answers are `application/graphql-response+json` or `application/json`, in UTF-8".into()
            }
            Self::UnsupportedMediaType => "the body must be `application/json`, in UTF-8".into(),
            Self::UnknownDocument => "no document has this identifier".into(),
            Self::UnknownDigest => "PersistedQueryNotFound".into(),
            Self::UntrustedDocument => {
                "this server runs only its own documents, by `documentId` or word for word".into()
            }
            Self::RateLimited { seconds } => format!("too many requests; try again in {seconds} s"),
            Self::Unavailable => "the catalogue is being loaded; try again in a moment".into(),
            Self::Internal { .. } => "the program is at fault; the catalogue is not harmed".into(),
        }
    }

    fn extend(&self, extensions: &mut ErrorExtensionValues) {
        extensions.set("code", self.code());
        match self {
            Self::BadInput { argument, near, .. } => {
                extensions.set("argument", argument.as_str());
                if !near.is_empty() {
                    extensions.set("near", near.as_slice());
                }
            }
            Self::BadCursor { argument } => extensions.set("argument", *argument),
            Self::LimitExceeded { limit, value } => {
                extensions.set("limit", limit.name());
                extensions.set("value", *value);
                extensions.set("bound", limit.bound());
            }
            Self::RateLimited { seconds } => extensions.set("retryAfter", *seconds),
            Self::Internal { request } => extensions.set("requestId", request.as_str()),
            Self::Parse { .. }
            | Self::Validation(_)
            | Self::BadRequest(_)
            | Self::MethodNotAllowed { .. }
            | Self::NotAcceptable
            | Self::UnsupportedMediaType
            | Self::UnknownDocument
            | Self::UnknownDigest
            | Self::UntrustedDocument
            | Self::Unavailable => {}
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::new(error.message()).extend_with(|_, extensions| error.extend(extensions))
    }
}

impl From<ApiError> for ServerError {
    fn from(error: ApiError) -> Self {
        let mut extensions = ErrorExtensionValues::default();
        error.extend(&mut extensions);
        let mut answer = match &error {
            ApiError::Parse { error, .. } => error.as_ref().clone(),
            _ => None,
        }
        .unwrap_or_else(|| Self::new(error.message(), None));
        shorten(&mut answer.message);
        answer.extensions = Some(extensions);
        answer
    }
}

/// Keeps a message short: it may repeat what the client wrote, as a parser does with a whole line.
pub(crate) fn shorten(message: &mut String) {
    if let Some((end, _)) = message.char_indices().nth(MESSAGE) {
        message.truncate(end);
        message.push('…');
    }
}

impl From<BadFilter> for ApiError {
    fn from(bad: BadFilter) -> Self {
        let argument = format!("filter.{}", bad.part.field());
        Self::BadInput { argument, reason: bad.reason(), near: bad.near }
    }
}
