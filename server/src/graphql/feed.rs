//! Where answers come from: the latest edition, one of the past, and word of the next.

use std::{fmt, sync::Arc};

use catalogue::Snapshot;
use futures_util::{Stream, stream};
use tokio::sync::watch;

use super::{error::ApiError, scope::Scope};
use crate::{
    State,
    editions::{Edition, Editions, NoEdition},
};

/// The latest edition, one of the past, and word of the next. A clone shares it.
#[derive(Clone)]
pub(crate) struct Feed {
    editions: Arc<Editions>,
    shown: watch::Receiver<Option<i64>>,
}

impl Feed {
    /// What the server shows.
    pub(crate) fn of(state: &State) -> Self {
        Self { editions: Arc::clone(state.editions()), shown: state.store().shown() }
    }

    /// What this gives each time it is asked; when there is something new is told by `shown`.
    pub(crate) fn new(
        latest: impl Fn() -> Option<Arc<Snapshot>> + Send + Sync + 'static,
        shown: watch::Receiver<Option<i64>>,
    ) -> Self {
        Self { editions: Arc::new(Editions::of_snapshots(latest)), shown }
    }

    /// The latest edition.
    pub(crate) fn latest(&self) -> Option<Arc<Edition>> {
        self.editions.latest()
    }

    /// What a request sees that comes now.
    ///
    /// # Errors
    /// If there is no edition yet.
    pub(crate) fn scope(&self) -> Result<Arc<Scope>, ApiError> {
        let edition = self.latest().ok_or(ApiError::Unavailable)?;
        Ok(Arc::new(Scope::new(edition, self.editions.today())))
    }

    /// What a request sees that asks for a moment, as it is written in its address.
    ///
    /// # Errors
    /// If nothing is known of that moment.
    pub(crate) async fn scope_at(&self, moment: Option<&str>) -> Result<Arc<Scope>, ApiError> {
        match self.editions.at(moment).await {
            Ok((edition, moment)) => {
                let day = self.editions.day(&edition, moment);
                Ok(Arc::new(Scope::new(edition, day)))
            }
            Err(NoEdition::Unavailable) => Err(ApiError::Unavailable),
            Err(NoEdition::Unknown) => {
                let latest = self.latest().ok_or(ApiError::Unavailable)?;
                let known = |revision: &catalogue::Revision| format!("r{} of {}", revision.number, revision.created_at);
                let mut all = latest.history.known();
                let (first, last) = (all.next().map(known), all.next_back().map(known));
                let range = [first, last].into_iter().flatten().collect::<Vec<_>>().join(" to ");
                let problem = format!("`al` is neither a known revision nor a day since the first; known: {range}");
                Err(ApiError::bad_input("al", problem))
            }
        }
    }

    /// Each edition after this revision, or after the latest where none is given. Who is slow
    /// misses those between.
    pub(crate) fn after(&self, revision: Option<i64>) -> impl Stream<Item = Arc<Edition>> + use<> {
        let known = revision.or_else(|| self.latest().map(|edition| edition.number()));
        stream::unfold((self.clone(), known), |(mut feed, known)| async move {
            loop {
                if let Some(edition) = feed.latest().filter(|edition| Some(edition.number()) > known) {
                    let known = Some(edition.number());
                    return Some((edition, (feed, known)));
                }
                feed.shown.changed().await.ok()?;
            }
        })
    }
}

impl fmt::Debug for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Feed").field("editions", &self.editions).finish_non_exhaustive()
    }
}
