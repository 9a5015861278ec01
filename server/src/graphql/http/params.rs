//! The operation that an HTTP request carries.

use async_graphql::Variables;
use axum::{
    body::{Body, to_bytes},
    http::{
        HeaderMap,
        header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE},
    },
};
use http_body_util::LengthLimitError;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::{
    super::{
        document::{Digest, Document, OperationRequest},
        error::ApiError,
        limit::{BODY, Limit},
    },
    accept::is_utf8,
};

/// Reads the parameters of an address.
pub(crate) fn of_query(query: &str) -> Result<OperationRequest, ApiError> {
    if query.len() > BODY {
        return Err(ApiError::over(Limit::Body, query.len()));
    }
    let mut members = Map::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name)?, decoded(value)?);
        let value = match name.as_str() {
            "variables" | "extensions" | "operationName" if value.is_empty() => Value::Null,
            "variables" | "extensions" => serde_json::from_str(&value)
                .map_err(|_| ApiError::BadRequest("`variables` and `extensions` must be JSON objects"))?,
            _ => Value::String(value),
        };
        if members.insert(name, value).is_some() {
            return Err(ApiError::BadRequest("a parameter must be given once"));
        }
    }
    of_members(members)
}

/// Reads the body of a POST, which must be JSON.
pub(crate) async fn of_body(headers: &HeaderMap, body: Body) -> Result<OperationRequest, ApiError> {
    if !is_json(headers) {
        return Err(ApiError::UnsupportedMediaType);
    }
    let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if let Some(length) = announced.filter(|&length: &usize| length > BODY) {
        return Err(ApiError::over(Limit::Body, length));
    }
    let bytes = to_bytes(body, BODY).await.map_err(|error| {
        let long = std::error::Error::source(&error).is_some_and(<dyn std::error::Error>::is::<LengthLimitError>);
        if long { ApiError::over(Limit::Body, BODY + 1) } else { ApiError::BadRequest("the body broke off") }
    })?;
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(members)) => of_members(members),
        Ok(Value::Array(_)) => Err(ApiError::BadRequest("one request is one operation: batches are not taken")),
        Ok(_) => Err(ApiError::BadRequest("the body must be a JSON object")),
        Err(_) => Err(ApiError::BadRequest("the body is not JSON in UTF-8")),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let plain =
        headers.get(CONTENT_ENCODING).is_none_or(|encoding| encoding.as_bytes().eq_ignore_ascii_case(b"identity"));
    let mut parts = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().split(';');
    let json = parts.next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    let mut charsets = parts.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    });
    plain && json && charsets.all(is_utf8)
}

/// Reads the members of a request, whichever way it came.
pub(crate) fn of_members(mut members: Map<String, Value>) -> Result<OperationRequest, ApiError> {
    let extensions = match members.remove("extensions") {
        Some(Value::Object(extensions)) => extensions,
        None | Some(Value::Null) => Map::new(),
        Some(_) => return Err(ApiError::BadRequest("`extensions` must be an object")),
    };
    let document = document(members.remove("query"), members.remove("documentId"), &extensions)?;
    let name = match members.remove("operationName") {
        // What a form or a client leaves empty is no name.
        Some(Value::String(name)) => Some(name).filter(|name| !name.is_empty()),
        None | Some(Value::Null) => None,
        Some(_) => return Err(ApiError::BadRequest("`operationName` must be a string")),
    };
    let variables = match members.remove("variables") {
        Some(variables @ Value::Object(_)) => Variables::from_json(variables),
        None | Some(Value::Null) => Variables::default(),
        Some(_) => return Err(ApiError::BadRequest("`variables` must be an object")),
    };
    Ok(OperationRequest { document, name, variables })
}

/// The document, or what names it.
fn document(text: Option<Value>, id: Option<Value>, extensions: &Map<String, Value>) -> Result<Document, ApiError> {
    let text = match text {
        Some(Value::String(text)) => Some(text),
        None | Some(Value::Null) => None,
        Some(_) => return Err(ApiError::BadRequest("`query` must be a string")),
    };
    match (text, id, extensions.get("persistedQuery")) {
        (Some(text), None, None) => Ok(Document::Text(text)),
        (None, Some(Value::String(id)), None) => Ok(Document::Id(id)),
        (text, None, Some(known)) => {
            if known.get("version") != Some(&Value::from(1)) {
                return Err(ApiError::BadRequest("`persistedQuery` must be of version 1"));
            }
            match known.get("sha256Hash").and_then(Value::as_str).and_then(Digest::parse) {
                Some(digest) => Ok(Document::Digest { digest, text }),
                None => Err(ApiError::BadRequest("`sha256Hash` must be 64 hexadecimal digits")),
            }
        }
        (None, Some(_), None) => Err(ApiError::BadRequest("`documentId` must be a string")),
        (_, Some(_), _) => Err(ApiError::BadRequest("`documentId` comes alone")),
        (None, None, None) => Err(ApiError::BadRequest("`query` must be a string")),
    }
}

fn decoded(text: &str) -> Result<String, ApiError> {
    let text = text.replace('+', " ");
    let decoded =
        percent_decode_str(&text).decode_utf8().map_err(|_| ApiError::BadRequest("the address is not UTF-8"))?;
    Ok(decoded.into_owned())
}
