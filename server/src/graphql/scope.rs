//! What one request sees: one revision, and how much of an answer it may still ask for.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use async_graphql::Context;
use catalogue::{Key, PartialDate, Snapshot};
use search::Index;

use super::{
    error::ApiError,
    limit::{Limit, RESOLVED, TIME},
    node::{At, Entity},
};
use crate::editions::Edition;

/// What one request sees.
///
/// Objects borrow from it, so that a whole answer comes from one revision and nothing is counted
/// or locked between requests.
pub(crate) struct Scope {
    pub(crate) edition: Arc<Edition>,
    pub(crate) snapshot: Arc<Snapshot>,
    /// The day on which it is read.
    pub(crate) today: Option<PartialDate>,
    spent: AtomicUsize,
    begun: Instant,
    late: AtomicBool,
}

/// How many values are read between two looks at the clock, which cost as much as some of them.
const TICK: usize = 256;

impl Scope {
    pub(crate) fn new(edition: Arc<Edition>, today: Option<PartialDate>) -> Self {
        Self::since(Instant::now(), edition, today)
    }

    /// What a request sees whose answer began to be made then.
    pub(crate) fn since(begun: Instant, edition: Arc<Edition>, today: Option<PartialDate>) -> Self {
        let snapshot = Arc::clone(&edition.snapshot);
        Self { edition, snapshot, today, spent: AtomicUsize::new(0), begun, late: AtomicBool::new(false) }
    }

    /// The scope of the request that is being answered.
    pub(crate) fn of<'a>(ctx: &Context<'a>) -> &'a Arc<Self> {
        // `execute` is the only way to run an operation, and gives every request its scope.
        ctx.data_unchecked::<Arc<Self>>()
    }

    /// The index of the snapshot.
    pub(crate) fn index(&self) -> Result<Arc<Index>, ApiError> {
        Ok(Arc::clone(self.edition.index()?))
    }

    /// Notes that this many values are part of the answer.
    pub(crate) fn spend(&self, values: usize) {
        let before = self.spent.fetch_add(values, Ordering::Relaxed);
        // Nothing that runs ever waits, so that nobody else could stop it.
        if before / TICK != (before + values) / TICK && self.begun.elapsed() > Duration::from_millis(TIME.into()) {
            self.late.store(true, Ordering::Relaxed);
        }
    }

    /// How many values were part of the answer.
    pub(crate) fn spent(&self) -> usize {
        self.spent.load(Ordering::Relaxed)
    }

    /// Forgets what was spent on an answer that is made again from the beginning; not the time.
    pub(crate) fn begin_again(&self) {
        self.spent.store(0, Ordering::Relaxed);
    }

    /// Refuses an answer that has grown over its limit, or has taken too long.
    pub(crate) fn hold(&self) -> Result<(), ApiError> {
        Limit::Time.hold(usize::try_from(self.begun.elapsed().as_millis()).unwrap_or(usize::MAX))?;
        Limit::Resolved.hold(self.spent())
    }

    /// The records of these keys.
    ///
    /// When the answer has grown over a limit every further list is empty, so that it ends soon;
    /// what was answered is then thrown away for a refusal.
    pub(crate) fn list<R: Entity>(&self, keys: impl IntoIterator<Item = Key<R>>) -> Vec<At<'_, R>> {
        if self.spent() > RESOLVED || self.late.load(Ordering::Relaxed) {
            return Vec::new();
        }
        keys.into_iter().map(|key| At::new(self, key)).collect()
    }
}
