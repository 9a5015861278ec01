//! Where answers come from: the latest snapshot, and word of the next.

use std::{fmt, sync::Arc};

use catalogue::Snapshot;
use futures_util::{Stream, stream};
use tokio::sync::watch;

use super::{error::ApiError, scope::Scope};
use crate::{State, index::Indexes};

/// The latest snapshot, and word of the next. A clone shares it.
#[derive(Clone)]
pub(crate) struct Feed {
    latest: Arc<dyn Fn() -> Option<Arc<Snapshot>> + Send + Sync>,
    shown: watch::Receiver<Option<i64>>,
    indexes: Indexes,
}

impl Feed {
    /// What the server's store shows.
    pub(crate) fn of(state: &State) -> Self {
        let store = state.store().clone();
        let shown = store.shown();
        Self { latest: Arc::new(move || store.snapshot()), shown, indexes: state.indexes().clone() }
    }

    /// What this gives each time it is asked; when there is something new is told by `shown`.
    pub(crate) fn new(
        latest: impl Fn() -> Option<Arc<Snapshot>> + Send + Sync + 'static,
        shown: watch::Receiver<Option<i64>>,
    ) -> Self {
        Self { latest: Arc::new(latest), shown, indexes: Indexes::default() }
    }

    /// The latest snapshot.
    pub(crate) fn latest(&self) -> Option<Arc<Snapshot>> {
        (self.latest)()
    }

    /// What a request sees that comes now.
    ///
    /// # Errors
    /// If there is no snapshot yet.
    pub(crate) fn scope(&self) -> Result<Arc<Scope>, ApiError> {
        let snapshot = self.latest().ok_or(ApiError::Unavailable)?;
        Ok(Arc::new(Scope::new(snapshot, self.indexes.clone())))
    }

    /// Each snapshot after this revision, or after the latest where none is given. Who is slow
    /// misses those between.
    pub(crate) fn after(&self, revision: Option<i64>) -> impl Stream<Item = Arc<Snapshot>> + use<> {
        let known = revision.or_else(|| self.latest().map(|snapshot| snapshot.revision.number));
        stream::unfold((self.clone(), known), |(mut feed, known)| async move {
            loop {
                if let Some(snapshot) = feed.latest().filter(|snapshot| Some(snapshot.revision.number) > known) {
                    let known = Some(snapshot.revision.number);
                    return Some((snapshot, (feed, known)));
                }
                feed.shown.changed().await.ok()?;
            }
        })
    }
}

impl fmt::Debug for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Feed").field("shown", &self.shown).finish_non_exhaustive()
    }
}
