//! What can go wrong with the database, by reason.

use catalogue::check::Fault;
use sea_orm::DbErr;

use crate::Advice;

/// A reason for which the database does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The records break the rules of the catalogue; nothing of them was taken.
    #[error("the records have {} faults", .0.len())]
    Faults(Vec<Fault>),
    /// The database cannot be opened.
    #[error("the database `{url}` cannot be opened: {reason}")]
    CannotOpen {
        /// Its address, without passwords.
        url: String,
        /// What is wrong, for the person who starts the program.
        reason: String,
    },
    /// The database refuses, and what to do is known.
    #[error("the database `{url}` cannot be used: {}", .advice.reason)]
    Refused {
        /// Its address, without passwords.
        url: String,
        /// What is wrong, and what to do.
        advice: Advice,
    },
    /// The database's file is damaged.
    #[error("the database `{url}` is damaged: {reason}")]
    Damaged {
        /// Its address.
        url: String,
        /// What is wrong, for the person who starts the program.
        reason: String,
    },
    /// The database's server does not answer, and may do so later.
    #[error("the database `{url}` does not answer: {reason}")]
    NoAnswer {
        /// Its address, without passwords.
        url: String,
        /// What is wrong, for the person who starts the program.
        reason: String,
    },
    /// A backup would hide what is in the database.
    #[error("the database is not empty: it has revision {revision}")]
    NotEmpty {
        /// The latest.
        revision: i64,
    },
    /// What is to be taken out is part of what a record is called.
    #[error("the text is part of what the {kind} `{id}` is called")]
    IsName {
        /// The kind of the record.
        kind: &'static str,
        /// Its slug or code.
        id: String,
    },
    /// A backup is of another catalogue.
    #[error("the backup is of another catalogue: revision {revision} is not the same there")]
    OtherCatalogue {
        /// The first that is not.
        revision: i64,
    },
    /// The versions in a backup do not fit its records.
    #[error("the history in the backup does not fit its records: {0}")]
    NotItsHistory(String),
    /// A backup lists no revision.
    #[error("the backup lists no revision")]
    NoRevision,
    /// The database's schema was made by a newer program.
    #[error("the database was made by a newer version of this program (migration `{0}`)")]
    NewerSchema(String),
    /// The database's schema was made by an older program, and is only to be read.
    #[error("the database was made by an older version of this program")]
    OlderSchema,
    /// The database is not a catalogue, and is not empty.
    #[error("the database holds tables that are not the catalogue's")]
    ForeignDatabase,
    /// The database has another history than the one that is shown.
    #[error("the database has another revision {revision} than the one that is shown")]
    OtherHistory {
        /// Its latest.
        revision: i64,
    },
    /// The disk of the database is full; what was there before is whole.
    #[error("the disk is full: {0}")]
    DiskFull(String),
    /// The database cannot be reached or does not answer as it should.
    #[error("the database does not answer as it should")]
    Database(#[from] DbErr),
}
