//! The index of the revision that is shown, held beside its snapshot.

use std::sync::{Arc, Mutex, PoisonError};

use catalogue::{Revision, Snapshot};
use search::{Index, SearchError};

/// The index of the latest revision, built when it is first asked for. A clone shares it.
#[derive(Debug, Clone, Default)]
#[expect(clippy::type_complexity, reason = "the shape is this module's own")]
pub(crate) struct Indexes(Arc<Mutex<Option<(Revision, Arc<Index>)>>>);

impl Indexes {
    /// The index of this snapshot. Two that ask at once wait for one building.
    pub(crate) fn of(&self, snapshot: &Snapshot) -> Result<Arc<Index>, SearchError> {
        let mut built = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, index)) = built.as_ref().filter(|(revision, _)| *revision == snapshot.revision) {
            return Ok(Arc::clone(index));
        }
        let index = Arc::new(Index::new(snapshot)?);
        *built = Some((snapshot.revision.clone(), Arc::clone(&index)));
        Ok(index)
    }
}
