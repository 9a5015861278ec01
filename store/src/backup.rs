//! The whole catalogue of one moment, out of a database and into another.

use std::sync::Arc;

use sea_orm::DbBackend;

use super::{
    LONG_PATIENCE, Store, apart, disk, in_time, listen, now,
    open::reason::{is_damage, reason},
    read, write,
};
use catalogue::{Revision, Snapshot, record::Records};

use crate::StoreError;

/// The latest records and the list of every revision, all of one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// Every revision, the first one first.
    pub revisions: Vec<Revision>,
    /// The records of the latest.
    pub records: Records,
}

/// What a backup may do to the database that it comes into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Only fill one that is empty.
    Empty,
    /// Become the newest revision of one that is not.
    Any,
}

impl Store {
    /// Takes a backup, while imports and readers go on; none while the database is empty.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn backup(&self) -> Result<Option<Backup>, StoreError> {
        let whole = in_time(LONG_PATIENCE, read::whole(&self.db)).await?;
        Ok(whole.map(|(revisions, records)| Backup { revisions, records }))
    }

    /// Brings a backup into the database, in one transaction, and shows it; says which revision it is now.
    ///
    /// An empty database becomes what the old one was, with all its revisions. In one that is not,
    /// the records become the newest revision: numbers never fall, so that other servers follow.
    ///
    /// # Errors
    /// If there is no room for it, its records break the rules of this program, the disk is full, or
    /// the database does not answer.
    pub async fn restore(&self, backup: &Backup, room: Room, origin: &str) -> Result<Revision, StoreError> {
        self.take_in(backup, room, origin).await.map_err(|error| disk::told(&self.url, error))
    }

    async fn take_in(&self, backup: &Backup, room: Room, origin: &str) -> Result<Revision, StoreError> {
        let Some(last) = backup.revisions.last().cloned() else { return Err(StoreError::NoRevision) };
        let records = Arc::new(backup.records.clone());
        let shared = Arc::clone(&records);
        let placeholder = last.clone();
        let mut snapshot = apart(move || Snapshot::new(placeholder, &shared)).await?.map_err(StoreError::Faults)?;
        let transaction = write::begin(&self.db).await?;
        let revisions = match (read::latest(&transaction).await?, room) {
            (None, Room::Empty | Room::Any) => backup.revisions.clone(),
            (Some(revision), Room::Empty) => return Err(StoreError::NotEmpty { revision }),
            (Some(number), Room::Any) => {
                let number = number.max(last.number) + 1;
                vec![Revision { number, created_at: now(), origin: origin.into() }]
            }
        };
        write::records(&transaction, &records).await?;
        for revision in &revisions {
            write::revision(&transaction, revision).await?;
        }
        listen::announce(&transaction).await?;
        transaction.commit().await?;
        let revision = revisions.into_iter().next_back().unwrap_or(last);
        snapshot.revision = revision.clone();
        self.show(snapshot);
        Ok(revision)
    }

    /// What the database finds wrong with itself; nothing where all is well.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn damage(&self) -> Result<Vec<String>, StoreError> {
        match self.db.get_database_backend() {
            DbBackend::Sqlite => match in_time(LONG_PATIENCE, read::damage(&self.db)).await {
                // Damaged so much that it cannot even look.
                Err(StoreError::Database(error)) if is_damage(&error) => Ok(vec![reason(&error)]),
                told => told,
            },
            // A server of PostgreSQL tells of damage when a page of it is read: here, every row.
            _ => self.records().await.map(|_| Vec::new()),
        }
    }

    /// How many connections to the database are open.
    pub fn connections(&self) -> u32 {
        match self.db.get_database_backend() {
            DbBackend::Sqlite => self.db.get_sqlite_connection_pool().size(),
            _ => self.db.get_postgres_connection_pool().size(),
        }
    }
}
