//! The whole catalogue with all its past, out of a database and into another.

use catalogue::{Entry, Revision, record::Records};
use entity::version::Model;
use sea_orm::{DbBackend, DbErr};

use crate::{
    LONG_PATIENCE, Note, Store, StoreError,
    difference::Difference,
    disk,
    import::Proposed,
    in_time, listen,
    open::reason::{is_damage, reason},
    read, version, write,
};

/// Every revision and every version of every record, of one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// Every revision, the first one first.
    pub revisions: Vec<Revision>,
    /// The records of the latest.
    pub records: Records,
    /// Each version of each record; none in a backup of an older program, which knew only the latest.
    pub versions: Vec<Version>,
}

/// What a record said from one revision on, until another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The record, and what it said.
    pub entry: Entry,
    /// The revision that brought this version.
    pub since: i64,
    /// The revision that changed or removed it; none while it stands.
    pub until: Option<i64>,
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
        in_time(LONG_PATIENCE, async {
            let transaction = read::moment(&self.db).await?;
            let revisions = read::revisions(&transaction).await?;
            let Some(last) = revisions.last() else { return Ok(None) };
            let records = read::records(&transaction, last.number).await?;
            let rows = version::every(&transaction).await?;
            transaction.commit().await?;
            let versions = rows.into_iter().map(|row| {
                let Model { kind, id, since, until, document, digest: _ } = row;
                Ok::<_, DbErr>(Version { entry: Entry { kind: version::kind(&kind)?, id, document }, since, until })
            });
            Ok(Some(Backup { versions: versions.collect::<Result<_, DbErr>>()?, revisions, records }))
        })
        .await
    }

    /// Brings a backup into the database, in one transaction, and shows it; says which revision it is now.
    ///
    /// An empty database becomes what the old one was, with all its past. In one that is not, the
    /// records become the newest revision: numbers never fall, so that other servers follow.
    ///
    /// # Errors
    /// If there is no room for it, it is of another catalogue, its records break the rules of this
    /// program, the disk is full, or the database does not answer.
    pub async fn restore(&self, backup: &Backup, room: Room, origin: &str) -> Result<Revision, StoreError> {
        self.take_in(backup, room, origin).await.map_err(|error| disk::explained(&self.url, error))
    }

    async fn take_in(&self, backup: &Backup, room: Room, origin: &str) -> Result<Revision, StoreError> {
        let Some(last) = backup.revisions.last() else { return Err(StoreError::NoRevision) };
        let entries = Proposed::from(&backup.records).checked()?.entries();
        let transaction = write::begin(&self.db).await?;
        self.is_known(&transaction).await?;
        let revision = match (read::latest(&transaction).await?, room) {
            (None, Room::Empty | Room::Any) => {
                let versions = versions(backup, &entries, last.number)?;
                for revision in &backup.revisions {
                    write::revision(&transaction, revision).await?;
                }
                version::insert(&transaction, versions.into_iter()).await?;
                write::tables(&transaction, &backup.records).await?;
                last.clone()
            }
            (Some(revision), Room::Empty) => return Err(StoreError::NotEmpty { revision }),
            (Some(number), Room::Any) => {
                let there = read::revisions(&transaction).await?;
                if let Some(revision) = apart(&there, &backup.revisions) {
                    return Err(StoreError::OtherCatalogue { revision });
                }
                let revision = Note::from(origin).revision(number.max(last.number) + 1);
                let difference = Difference::of(&transaction, entries).await?;
                write::revision(&transaction, &revision).await?;
                difference.write(&transaction, revision.number).await?;
                difference.write_rows(&transaction, &backup.records).await?;
                revision
            }
        };
        listen::announce(&transaction).await?;
        transaction.commit().await?;
        self.follow().await?;
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
                other => other,
            },
            // A server of PostgreSQL tells of damage when a page of it is read: here, every row.
            _ => in_time(LONG_PATIENCE, version::every(&self.db)).await.map(|_| Vec::new()),
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

/// The first revision that two lists number alike, but that is not the same: then they are of two catalogues.
fn apart(here: &[Revision], there: &[Revision]) -> Option<i64> {
    let other = |revision: &&Revision| {
        there.iter().any(|it| it.number == revision.number && it.created_at != revision.created_at)
    };
    here.iter().find(other).map(|revision| revision.number)
}

/// The rows of a backup's versions, which must lead to its records.
fn versions(backup: &Backup, entries: &[Entry], last: i64) -> Result<Vec<Model>, StoreError> {
    let row = |entry: &Entry, since: i64, until: Option<i64>| Model {
        kind: entry.kind.name().into(),
        id: entry.id.clone(),
        since,
        until,
        digest: version::digest(&entry.document),
        document: entry.document.clone(),
    };
    if backup.versions.is_empty() {
        return Ok(entries.iter().map(|entry| row(entry, last, None)).collect());
    }
    let stand = backup.versions.iter().filter(|it| it.until.is_none()).map(|it| it.entry.clone());
    match Records::of(stand) {
        Ok(records) if records == backup.records => {
            Ok(backup.versions.iter().map(|it| row(&it.entry, it.since, it.until)).collect())
        }
        Ok(_) => Err(StoreError::NotItsHistory("its last versions are not its records".into())),
        Err(error) => Err(StoreError::NotItsHistory(error.to_string())),
    }
}
