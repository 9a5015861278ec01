//! What one request sees: one revision, and how much of an answer it may still ask for.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use async_graphql::Context;
use catalogue::{Key, Snapshot};

use super::{
    limit::RESOLVED,
    node::{At, Entity},
};

/// What one request sees.
///
/// Objects borrow from it, so that a whole answer comes from one revision and nothing is counted
/// or locked between requests.
pub(crate) struct Scope {
    pub(crate) snapshot: Arc<Snapshot>,
    spent: AtomicUsize,
}

impl Scope {
    pub(crate) fn new(snapshot: Arc<Snapshot>) -> Self {
        Self { snapshot, spent: AtomicUsize::new(0) }
    }

    /// The scope of the request that is being answered.
    pub(crate) fn of<'a>(ctx: &Context<'a>) -> &'a Arc<Self> {
        // `execute` is the only way to run an operation, and gives every request its scope.
        ctx.data_unchecked::<Arc<Self>>()
    }

    /// Notes that this many values are part of the answer.
    pub(crate) fn spend(&self, values: usize) {
        self.spent.fetch_add(values, Ordering::Relaxed);
    }

    /// How many values were part of the answer.
    pub(crate) fn spent(&self) -> usize {
        self.spent.load(Ordering::Relaxed)
    }

    /// The records of these keys.
    ///
    /// When the answer has grown over its limit every further list is empty, so that it ends soon;
    /// what was answered is then thrown away for a refusal.
    pub(crate) fn list<R: Entity>(&self, keys: impl IntoIterator<Item = Key<R>>) -> Vec<At<'_, R>> {
        if self.spent() > RESOLVED {
            return Vec::new();
        }
        keys.into_iter().map(|key| At::new(self, key)).collect()
    }
}
