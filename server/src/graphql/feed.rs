//! Where answers come from: the latest snapshot, and word of the next.

use std::{fmt, sync::Arc};

use catalogue::{Snapshot, store::Store};
use futures_util::{Stream, stream};
use tokio::sync::watch;

/// The latest snapshot, and word of the next. A clone shares it.
#[derive(Clone)]
pub(crate) struct Feed {
    latest: Arc<dyn Fn() -> Option<Arc<Snapshot>> + Send + Sync>,
    shown: watch::Receiver<Option<i64>>,
}

impl Feed {
    /// What a store shows.
    pub(crate) fn of(store: &Store) -> Self {
        let shown = store.shown();
        let store = store.clone();
        Self { latest: Arc::new(move || store.snapshot()), shown }
    }

    /// What this gives each time it is asked; when there is something new is told by `shown`.
    pub(crate) fn new(
        latest: impl Fn() -> Option<Arc<Snapshot>> + Send + Sync + 'static,
        shown: watch::Receiver<Option<i64>>,
    ) -> Self {
        Self { latest: Arc::new(latest), shown }
    }

    /// The latest snapshot.
    pub(crate) fn latest(&self) -> Option<Arc<Snapshot>> {
        (self.latest)()
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
