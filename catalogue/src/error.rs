//! What can go wrong in the catalogue, by reason.

use crate::filter::BadFilter;

/// A reason for which the catalogue cannot do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A filter names a value that is not in the vocabulary.
    #[error("{0}")]
    BadFilter(#[from] BadFilter),
    /// A file of the catalogue cannot be read.
    #[error("`{path}` cannot be read: {reason}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A file of the catalogue cannot be written.
    #[error("`{path}` cannot be written: {reason}")]
    Unwritable {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A record that was kept cannot be read again.
    #[error("the {kind} `{id}` cannot be read: {reason}")]
    Document {
        /// Its kind.
        kind: &'static str,
        /// Its slug or code.
        id: String,
        /// What is wrong with it.
        reason: String,
    },
}
