//! A new revision from records: only what differs is written, in one transaction.

use catalogue::{
    Revision,
    change::{self, Change},
    check::check,
    files::Checked,
    record::Records,
};
use sea_orm::DatabaseTransaction;
use tracing::{Instrument, Span, field::Empty, info_span};

use crate::{Store, StoreError, difference::Difference, disk, listen, now, read, write};

/// What is said of a revision by whoever makes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Note {
    /// Where the records come from.
    pub origin: String,
    /// The office, or whoever else, that makes it, as it calls itself.
    pub author: Option<String>,
    /// Why it is made.
    pub reason: Option<String>,
    /// When it was made, in RFC 3339 and UTC; now, where that is not given.
    pub created_at: Option<String>,
}

impl From<&str> for Note {
    fn from(origin: &str) -> Self {
        Self { origin: origin.into(), ..Self::default() }
    }
}

impl Note {
    pub(crate) fn revision(self, number: i64) -> Revision {
        let Self { origin, author, reason, created_at } = self;
        Revision { number, created_at: created_at.unwrap_or_else(now), origin, author, reason }
    }
}

/// Records for a revision to come.
#[derive(Debug, Clone, Copy)]
pub enum Proposed<'a> {
    /// Nobody has checked them yet.
    Unchecked(&'a Records),
    /// They keep every rule.
    Checked(&'a Checked),
}

impl<'a> From<&'a Records> for Proposed<'a> {
    fn from(records: &'a Records) -> Self {
        Self::Unchecked(records)
    }
}

impl<'a> From<&'a Checked> for Proposed<'a> {
    fn from(records: &'a Checked) -> Self {
        Self::Checked(records)
    }
}

impl<'a> Proposed<'a> {
    /// The records, which are checked unless they were.
    pub(crate) fn checked(self) -> Result<&'a Records, StoreError> {
        match self {
            Self::Checked(records) => Ok(records),
            Self::Unchecked(records) => {
                let faults = check(records);
                if faults.is_empty() { Ok(records) } else { Err(StoreError::Faults(faults)) }
            }
        }
    }
}

impl Store {
    /// What an import of these records would change.
    ///
    /// # Errors
    /// If the import would be refused, or the database does not answer.
    pub async fn compare(&self, records: impl Into<Proposed<'_>>) -> Result<Vec<Change>, StoreError> {
        let entries = records.into().checked()?.entries();
        let transaction = read::moment(&self.db).await?;
        let difference = Difference::of(&transaction, entries).await?;
        transaction.commit().await?;
        Ok(changes_of(&difference))
    }

    /// Makes these records the latest revision, and shows it; says what changed.
    ///
    /// Nothing changed means that there is no new revision. All happens in one transaction: until
    /// it ends, and if it does not end well, everybody sees the revision before. Imports queue.
    ///
    /// # Errors
    /// Every fault of the records, if they have any; that the database has another history than the one
    /// that this store has seen; that the disk is full; or that the database does not answer.
    #[tracing::instrument(skip_all, fields(revision = Empty, changes = Empty))]
    pub async fn import(
        &self,
        records: impl Into<Proposed<'_>>,
        note: impl Into<Note>,
    ) -> Result<Vec<Change>, StoreError> {
        self.replace(records.into(), note.into()).await.map_err(|error| disk::explained(&self.url, error))
    }

    async fn replace(&self, records: Proposed<'_>, note: Note) -> Result<Vec<Change>, StoreError> {
        let records = info_span!("check").in_scope(|| records.checked())?;
        let entries = records.entries();
        tracing::info!(origin = note.origin, "the records are in order; comparing them with the database");
        let transaction = write::begin(&self.db).instrument(info_span!("wait")).await?;
        self.is_known(&transaction).await?;
        let number = read::latest(&transaction).await?.unwrap_or_default() + 1;
        let difference = Difference::of(&transaction, entries).instrument(info_span!("compare")).await?;
        if difference.is_empty() {
            transaction.rollback().await?;
            self.follow().await?;
            return Ok(Vec::new());
        }
        let changes = changes_of(&difference);
        tracing::info!(revision = number, changes = changes.len(), "writing");
        let revision = note.revision(number);
        let written = async {
            write::revision(&transaction, &revision).await?;
            difference.write(&transaction, number).await?;
            let rows = difference.write_rows(&transaction, records).await?;
            listen::announce(&transaction).await?;
            Ok::<_, StoreError>(rows)
        };
        let rows = written.instrument(info_span!("write")).await?;
        transaction.commit().instrument(info_span!("commit")).await?;
        Span::current().record("revision", number).record("changes", changes.len());
        tracing::info!(revision = number, rows, "written");
        self.follow().await?;
        Ok(changes)
    }

    /// Fills an empty database with editions, the first one first, each as a revision; says which they are.
    ///
    /// All happens in one transaction. The rules of today are those of the last edition alone.
    ///
    /// # Errors
    /// Every fault of the last edition; or that the database is not empty, or does not answer.
    #[tracing::instrument(name = "import", skip_all, fields(revision = Empty))]
    pub async fn fill(&self, editions: Vec<(Records, Note)>) -> Result<Vec<Revision>, StoreError> {
        self.begin(editions).await.map_err(|error| disk::explained(&self.url, error))
    }

    async fn begin(&self, editions: Vec<(Records, Note)>) -> Result<Vec<Revision>, StoreError> {
        if let Some((last, _)) = editions.last() {
            info_span!("check").in_scope(|| Proposed::from(last).checked())?;
        }
        let transaction = write::begin(&self.db).instrument(info_span!("wait")).await?;
        if let Some(revision) = read::latest(&transaction).await? {
            return Err(StoreError::NotEmpty { revision });
        }
        let mut revisions = Vec::new();
        for (number, (records, note)) in (1..).zip(editions) {
            let revision = note.revision(number);
            let difference = Difference::of(&transaction, records.entries()).instrument(info_span!("compare")).await?;
            let written = async {
                write::revision(&transaction, &revision).await?;
                difference.write(&transaction, number).await?;
                difference.write_rows(&transaction, &records).await
            };
            written.instrument(info_span!("write")).await?;
            Span::current().record("revision", number);
            revisions.push(revision);
        }
        listen::announce(&transaction).await?;
        transaction.commit().instrument(info_span!("commit")).await?;
        self.follow().await?;
        Ok(revisions)
    }

    /// Refuses a database that took the place of the one that this store has seen.
    pub(crate) async fn is_known(&self, transaction: &DatabaseTransaction) -> Result<(), StoreError> {
        let Some(seen) = self.seen() else { return Ok(()) };
        match read::numbered(transaction, seen.number).await? {
            Some(there) if there.created_at == seen.created_at => Ok(()),
            _ => Err(StoreError::OtherHistory { revision: seen.number }),
        }
    }
}

/// What differs, for people.
fn changes_of(difference: &Difference) -> Vec<Change> {
    let change = |name: &(_, String)| Change::between(name.0, &name.1, difference.before(name), difference.after(name));
    let mut changes: Vec<Change> = difference.names().filter_map(change).collect();
    change::sort(&mut changes);
    changes
}
