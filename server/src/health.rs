//! Whether the program lives, and whether it can answer.

use axum::{extract, http::StatusCode, response::IntoResponse};

use crate::State;

/// The process runs.
pub(crate) async fn live() -> &'static str {
    "live\n"
}

/// The catalogue is loaded and the database answers.
pub(crate) async fn ready(extract::State(state): extract::State<State>) -> impl IntoResponse {
    if state.store().snapshot().is_none() {
        return (StatusCode::SERVICE_UNAVAILABLE, "no revision loaded\n");
    }
    match state.store().ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
