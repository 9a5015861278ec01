//! What every way to the API shares.

use std::{fmt, net::IpAddr, sync::Arc};

use async_graphql::parser::types::OperationType;
use axum::http::{HeaderValue, StatusCode, request::Parts};
use catalogue::Snapshot;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio_util::sync::CancellationToken;

use super::{
    document::{Documents, OperationRequest},
    error::ApiError,
    execute::prepare,
    feed::Feed,
    http::Key,
    limit::{Limit, STREAMS},
    runner::Runner,
    scope::Scope,
    sdl,
};
use crate::{
    State,
    client::Client,
    config::Documents as Accepted,
    content::Content,
    editions::Edition,
    long_work::LongWork,
    metric::Cached,
    rate::Account,
    share::{Share, Shares},
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
    cached: Cached,
    streams: Arc<Semaphore>,
    /// Of which each reader has some.
    shares: Shares,
    stopping: CancellationToken,
}

impl Endpoint {
    /// Answers each request from the snapshot that is the latest when it comes; while there is none,
    /// asks clients to come again.
    pub fn new(snapshots: impl Fn() -> Option<Arc<Snapshot>> + Send + Sync + 'static) -> Self {
        Self::with(
            Feed::new(snapshots, watch::Sender::default().subscribe()),
            Accepted::Any,
            CancellationToken::default(),
        )
    }

    /// Answers from what the server's store shows, until the server is told to stop.
    pub(crate) fn of(state: &State) -> Self {
        let (feed, stopping, cached) = (Feed::of(state), state.stopping().clone(), &state.metrics().answers);
        Self::made(feed, state.documents(), stopping, cached.clone(), state.long_work().clone())
    }

    /// Answers from a feed.
    pub(super) fn with(feed: Feed, accepted: Accepted, stopping: CancellationToken) -> Self {
        Self::made(feed, accepted, stopping, Cached::default(), LongWork::default())
    }

    fn made(feed: Feed, accepted: Accepted, stopping: CancellationToken, cached: Cached, long_work: LongWork) -> Self {
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        Self(Arc::new(Inside {
            runner: Runner::new(long_work),
            sdl: Content::new(StatusCode::OK, plain, BRIEFLY, sdl().into_bytes()).weak(),
            feed,
            documents: Documents::new(accepted),
            cached,
            streams: Arc::new(Semaphore::new(STREAMS)),
            shares: Shares::new(u32::try_from(STREAMS).unwrap_or(u32::MAX)),
            stopping,
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

    /// The answer that was made before.
    pub(super) fn known(&self, edition: &Edition, key: &Key) -> Option<Arc<Content>> {
        let known = edition.answers.get(key);
        let Cached { hits, misses, .. } = &self.0.cached;
        if known.is_some() {
            hits.inc()
        } else {
            misses.inc()
        };
        known
    }

    /// Keeps an answer.
    pub(super) fn keep(&self, edition: &Edition, key: Key, answer: Arc<Content>) {
        edition.answers.put(key, answer);
        let Cached { entries, bytes, .. } = &self.0.cached;
        entries.set(i64::try_from(edition.answers.len()).unwrap_or(i64::MAX));
        bytes.set(i64::try_from(edition.answers.bytes()).unwrap_or(i64::MAX));
    }

    /// Waits until the server is told to stop.
    pub(super) fn stopping(&self) -> impl Future<Output = ()> + Send + 'static {
        self.0.stopping.clone().cancelled_owned()
    }

    /// What a request sees that comes now, and asks for this moment.
    ///
    /// # Errors
    /// If there is no catalogue yet, or nothing is known of that moment.
    pub(super) async fn scope(&self, moment: Option<&str>) -> Result<Arc<Scope>, ApiError> {
        self.0.feed.scope_at(moment).await
    }

    /// Whether a request is for a subscription.
    pub(super) fn is_subscription(&self, asked: &OperationRequest) -> bool {
        let operation = self.documents().operation(asked.clone());
        let ready = operation.and_then(|operation| prepare(self.runner(), operation));
        ready.is_ok_and(|ready| ready.kind() == OperationType::Subscription)
    }

    /// A permit for a connection that stays open.
    ///
    /// # Errors
    /// If all are taken, or this reader has as many as one may.
    pub(super) fn reserve_stream(&self, reader: &Reader) -> Result<StreamPermit, ApiError> {
        let full = || ApiError::over(Limit::Streams, STREAMS + 1);
        let share = match reader.address {
            Some(address) => Some(self.0.shares.take(address).ok_or_else(full)?),
            None => None,
        };
        let permit = Arc::clone(&self.0.streams).try_acquire_owned().map_err(|_| full())?;
        Ok(StreamPermit { share, permit })
    }
}

/// A permit that is given back when it is dropped.
#[derive(Debug)]
#[expect(dead_code, reason = "held until they are dropped")]
pub(super) struct StreamPermit {
    share: Option<Share>,
    permit: OwnedSemaphorePermit,
}

/// Who asks.
#[derive(Clone, Default)]
pub(super) struct Reader {
    pub(super) account: Option<Account>,
    /// None for this machine, behind which everybody may stand.
    pub(super) address: Option<IpAddr>,
}

impl Reader {
    pub(super) fn of(parts: &Parts) -> Self {
        let address = parts.extensions.get::<Client>().and_then(|client| client.address);
        let address = address.filter(|address| !address.is_loopback());
        Self { account: parts.extensions.get::<Account>().cloned(), address }
    }

    /// Charges the reader for what is asked.
    ///
    /// # Errors
    /// If that is too much.
    pub(super) fn charge(&self, price: u32) -> Result<(), ApiError> {
        match self.account.as_ref().and_then(|account| account.charge(price)) {
            Some(seconds) => Err(ApiError::RateLimited { seconds }),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").finish_non_exhaustive()
    }
}
