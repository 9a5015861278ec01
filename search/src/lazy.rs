//! The index of a snapshot, built when somebody first searches.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use catalogue::Snapshot;

use crate::{Index, SearchError};

/// An index that is built when it is first asked for: most pages of a revision need none.
#[derive(Debug, Default)]
pub struct LazyIndex {
    index: OnceLock<Arc<Index>>,
    /// Held while it is built, so that it is built once.
    building: Mutex<()>,
}

impl LazyIndex {
    /// The index of this snapshot, which is the same each time.
    ///
    /// # Errors
    /// If it cannot be built; then it is tried again the next time.
    pub fn of(&self, snapshot: &Snapshot) -> Result<&Arc<Index>, SearchError> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let _building = self.building.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let index = Arc::new(Index::new(snapshot)?);
        Ok(self.index.get_or_init(|| index))
    }
}
