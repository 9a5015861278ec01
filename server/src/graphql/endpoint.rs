//! What every way to the API shares.

use std::{fmt, sync::Arc};

use axum::http::{HeaderValue, StatusCode};
use catalogue::Snapshot;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::{
    document::Documents,
    error::ApiError,
    feed::Feed,
    http::{Answers, Key, answers},
    limit::{Limit, STREAMS},
    runner::Runner,
    scope::Scope,
    sdl,
};
use crate::{
    State,
    config::{Cache, Documents as Accepted},
    content::Content,
    leaving::Leaving,
    metric::Cached,
};

/// How long an answer may be used before it is asked for again: a revision should show soon.
pub(super) const BRIEFLY: &str = "public, max-age=60";

/// The addresses `/graphql` and `/schema.graphql`. A clone shares everything.
#[derive(Clone)]
pub struct Endpoint(Arc<Inside>);

struct Inside {
    runner: Runner,
    sdl: Content,
    feed: Feed,
    documents: Documents,
    kept: Answers,
    cached: Cached,
    streams: Arc<Semaphore>,
    leaving: Leaving,
}

impl Endpoint {
    /// Answers each request from the snapshot that is the latest when it comes; while there is none,
    /// asks clients to come again.
    pub fn new(snapshots: impl Fn() -> Option<Arc<Snapshot>> + Send + Sync + 'static) -> Self {
        Self::with(Feed::new(snapshots, watch::Sender::default().subscribe()), Accepted::Any, Leaving::default())
    }

    /// Answers from what the server's store shows, until the server is told to stop.
    pub(crate) fn of(state: &State) -> Self {
        let (feed, leaving, cached) = (Feed::of(state), state.leaving().clone(), &state.metrics().answers);
        Self::made(feed, state.documents(), state.cache(), leaving, cached.clone())
    }

    /// Answers from a feed.
    pub(super) fn with(feed: Feed, accepted: Accepted, leaving: Leaving) -> Self {
        Self::made(feed, accepted, Cache::On, leaving, Cached::default())
    }

    fn made(feed: Feed, accepted: Accepted, cache: Cache, leaving: Leaving, cached: Cached) -> Self {
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        Self(Arc::new(Inside {
            runner: Runner::new(),
            sdl: Content::new(StatusCode::OK, plain, BRIEFLY, sdl().into_bytes()).weak(),
            feed,
            documents: Documents::new(accepted),
            kept: answers(cache),
            cached,
            streams: Arc::new(Semaphore::new(STREAMS)),
            leaving,
        }))
    }

    pub(super) fn runner(&self) -> &Runner {
        &self.0.runner
    }

    pub(super) fn sdl(&self) -> &Content {
        &self.0.sdl
    }

    pub(super) fn feed(&self) -> &Feed {
        &self.0.feed
    }

    pub(super) fn documents(&self) -> &Documents {
        &self.0.documents
    }

    pub(super) fn kept(&self) -> &Answers {
        &self.0.kept
    }

    /// The answer that was made before.
    pub(super) fn known(&self, key: &Key) -> Option<Arc<Content>> {
        let known = self.kept().get(key);
        let Cached { hits, misses, .. } = &self.0.cached;
        if known.is_some() {
            hits.inc()
        } else {
            misses.inc()
        };
        known
    }

    /// Keeps an answer.
    pub(super) fn keep(&self, key: Key, answer: Arc<Content>) {
        self.kept().put(key, answer);
        let Cached { entries, bytes, .. } = &self.0.cached;
        entries.set(i64::try_from(self.kept().len()).unwrap_or(i64::MAX));
        bytes.set(i64::try_from(self.kept().bytes()).unwrap_or(i64::MAX));
    }

    /// Waits until the server is told to stop.
    pub(super) fn leaving(&self) -> impl Future<Output = ()> + Send + 'static {
        self.0.leaving.clone().told()
    }

    /// What a request sees that comes now.
    ///
    /// # Errors
    /// If there is no snapshot yet.
    pub(super) fn scope(&self) -> Result<Arc<Scope>, ApiError> {
        self.0.feed.scope()
    }

    /// A place for a connection that stays open.
    ///
    /// # Errors
    /// If all are taken.
    pub(super) fn place(&self) -> Result<OwnedSemaphorePermit, ApiError> {
        Arc::clone(&self.0.streams).try_acquire_owned().map_err(|_| ApiError::over(Limit::Streams, STREAMS + 1))
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").finish_non_exhaustive()
    }
}
