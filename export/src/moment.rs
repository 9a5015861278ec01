//! The time of a revision, in the forms that files want.

use crate::Export;

impl Export<'_> {
    /// The time of the revision, as RFC 3339 writes it.
    pub(crate) fn moment(&self) -> &str {
        &self.snapshot.revision.created_at
    }

    /// The day of the revision, as ISO 8601 writes it.
    pub(crate) fn day(&self) -> &str {
        self.moment().get(..10).unwrap_or_default()
    }

    /// The year, month and day of the revision, and its hour, minute and second.
    pub(crate) fn clock(&self) -> [u16; 6] {
        let part = |from: usize, to: usize| self.moment().get(from..to).and_then(|text| text.parse().ok());
        [(0, 4), (5, 7), (8, 10), (11, 13), (14, 16), (17, 19)].map(|(from, to)| part(from, to).unwrap_or_default())
    }

    /// The time of the revision with thousandths of a second.
    pub(crate) fn moment_to_thousandths(&self) -> String {
        format!("{}.000Z", self.moment().get(..19).unwrap_or_default())
    }
}
