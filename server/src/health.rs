//! Whether the program lives, and whether it can answer.

use std::{sync::Arc, time::Duration};

use app::Freshness;
use arc_swap::ArcSwapOption;
use axum::{extract, http::StatusCode, response::IntoResponse};
use store::{FileState, Store};
use tokio::time::{Instant, sleep, timeout};

use crate::State;

/// How often the database is asked for a sign of life.
const EVERY: Duration = Duration::from_secs(1);
/// How long it may take: so that a return is seen within five seconds.
const PATIENCE: Duration = Duration::from_secs(2);
/// A sign that is older says nothing.
const OLD: Duration = Duration::from_secs(5);

/// What is known of the database.
#[derive(Debug, Default)]
pub(crate) struct Health(ArcSwapOption<Sign>);

#[derive(Debug, Clone, Copy)]
struct Sign {
    answered: bool,
    at: Instant,
}

impl Health {
    /// Asks the database every second, for as long as the server runs.
    pub(crate) async fn watch(&self, store: &Store) {
        loop {
            self.ask(store).await;
            sleep(EVERY).await;
        }
    }

    /// Whether the database answered when it was last asked.
    pub(crate) fn answers(&self) -> bool {
        self.0.load().as_ref().is_none_or(|sign| sign.answered)
    }

    /// What a page tells its reader.
    pub(crate) fn freshness(&self) -> Freshness {
        if self.answers() { Freshness::Current } else { Freshness::Kept }
    }

    async fn ask(&self, store: &Store) -> bool {
        let answered = matches!(timeout(PATIENCE, store.ping()).await, Ok(Ok(())));
        self.0.store(Some(Arc::new(Sign { answered, at: Instant::now() })));
        answered
    }

    /// The last sign of the database; a new one where nobody watches.
    async fn sign(&self, store: &Store) -> bool {
        let known = self.0.load().as_ref().filter(|sign| sign.at.elapsed() < OLD).map(|sign| sign.answered);
        match known {
            Some(answered) => answered,
            None => self.ask(store).await,
        }
    }
}

/// The process runs.
pub(crate) async fn live() -> &'static str {
    "live\n"
}

/// The catalogue is loaded and the database answers.
pub(crate) async fn ready(extract::State(state): extract::State<State>) -> impl IntoResponse {
    if state.store().snapshot().is_none() {
        return (StatusCode::SERVICE_UNAVAILABLE, "no revision loaded\n");
    }
    match (state.health().sign(state.store()).await, state.store().file()) {
        (true, _) => (StatusCode::OK, "ready\n"),
        (false, FileState::Same) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
        (false, FileState::Missing) => (StatusCode::SERVICE_UNAVAILABLE, "the database's file was deleted or moved\n"),
        (false, FileState::Replaced) => (StatusCode::SERVICE_UNAVAILABLE, "the database's file was replaced\n"),
    }
}
