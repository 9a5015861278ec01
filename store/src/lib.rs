//! The database: a revision is written in one transaction, and read whole into a [`Snapshot`].
//!
//! Readers never meet the database. They take the snapshot in memory, which [`Store::import`] and
//! [`Store::refresh`] replace.

mod advice;
mod backup;
mod disk;
mod error;
mod file;
mod listen;
mod open;
mod read;
mod rows;
#[cfg(test)]
mod tests;
mod write;

// Named for its features alone.
use sqlx as _;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

pub use self::{
    advice::{Advice, exposes_password},
    backup::{Backup, Room},
    disk::Disk,
    error::StoreError,
    file::FileState,
    open::reason::masked,
};

use self::file::OpenFile;
use arc_swap::ArcSwapOption;
use sea_orm::{ConnAcquireErr, DatabaseConnection, DbBackend, DbErr};
use tokio::sync::watch;
use tracing::{Instrument, Span, field::Empty, info_span};

use catalogue::{
    Revision, Snapshot,
    change::{Change, changes},
    check::check,
    record::Records,
};

/// How long the database may take to say a word before it counts as silent.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it may take to say everything.
const LONG_PATIENCE: Duration = Duration::from_mins(1);

/// The catalogue's database, and its latest revision in memory. A clone shares both.
#[derive(Debug, Clone)]
pub struct Store {
    db: DatabaseConnection,
    snapshot: Arc<ArcSwapOption<Snapshot>>,
    shown: watch::Sender<Option<i64>>,
    statements: Arc<AtomicU64>,
    /// Where the database is, without passwords.
    url: Arc<str>,
    /// Its file, where it is one.
    file: Option<Arc<OpenFile>>,
}

impl Store {
    /// Opens the database at `url`, makes it when it is missing, brings its schema up to date and
    /// loads its latest revision.
    ///
    /// `url` is `sqlite:PATH`, `sqlite::memory:` or `postgres://…`. A file is made unless `?mode=`
    /// says otherwise. A revision that breaks the rules of this program is not loaded, so that it
    /// can be exported and replaced: then there is no [`snapshot`](Self::snapshot), although there
    /// is a [`revision`](Self::revision), and [`refresh`](Self::refresh) says what is wrong.
    ///
    /// # Errors
    /// If the database cannot be opened, is not a catalogue, or was made by a newer program.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let store = Self::new(open::open(url).await?, url);
        match store.refresh().await {
            Err(StoreError::Faults(faults)) => {
                tracing::warn!(faults = faults.len(), "the latest revision breaks the rules and is not shown");
            }
            result => {
                result?;
            }
        }
        Ok(store)
    }

    /// Opens the database at `url` to look at it: makes, migrates and loads nothing.
    ///
    /// None where there is no catalogue yet: no file, or no table. There is no
    /// [`snapshot`](Self::snapshot) until a [`refresh`](Self::refresh).
    ///
    /// # Errors
    /// If the database cannot be opened, is not a catalogue, or was made by an older or newer
    /// program.
    pub async fn look(url: &str) -> Result<Option<Self>, StoreError> {
        Ok(open::look(url).await?.map(|db| Self::new(db, url)))
    }

    fn new(mut db: DatabaseConnection, url: &str) -> Self {
        let statements = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&statements);
        let file = OpenFile::of(url).map(Arc::new);
        db.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        Self {
            db,
            snapshot: Arc::default(),
            shown: watch::Sender::default(),
            statements,
            url: masked(url).into(),
            file,
        }
    }

    /// The latest revision in memory; none while the database is empty.
    pub fn snapshot(&self) -> Option<Arc<Snapshot>> {
        self.snapshot.load_full()
    }

    /// Tells each time when there is a newer [`snapshot`](Self::snapshot), with the number of its
    /// revision.
    pub fn shown(&self) -> watch::Receiver<Option<i64>> {
        self.shown.subscribe()
    }

    /// Calls `heard` whenever the database says that it may have a newer revision.
    ///
    /// `PostgreSQL` does so, and is asked again, ever later, while it does not answer. `SQLite` says
    /// nothing: then this never ends and never calls.
    pub async fn listen(&self, heard: impl Fn()) {
        if self.db.get_database_backend() == DbBackend::Postgres {
            listen::listen(self.db.get_postgres_connection_pool(), heard).await;
        }
        std::future::pending::<()>().await;
    }

    /// Loads the latest revision if it is newer than the one in memory; says whether it was.
    ///
    /// # Errors
    /// If the database does not answer, the revision breaks the rules of the catalogue, or another database
    /// took the place of the one whose revision is in memory.
    pub async fn refresh(&self) -> Result<bool, StoreError> {
        let shown = self.snapshot.load_full();
        let Some(latest) = in_time(PATIENCE, read::revision(&self.db)).await? else { return Ok(false) };
        if let Some(shown) = shown.map(|snapshot| snapshot.revision.clone()).filter(|it| latest.number <= it.number) {
            let same = latest.number == shown.number && latest.created_at == shown.created_at;
            // An import of this process may have come between the two looks: then the database is the older.
            let is_current = self.snapshot.load().as_ref().is_some_and(|snapshot| snapshot.revision == shown);
            return if same || !is_current {
                Ok(false)
            } else {
                Err(StoreError::OtherHistory { revision: latest.number })
            };
        }
        let Some((revision, records)) = in_time(LONG_PATIENCE, read::all(&self.db)).await? else { return Ok(false) };
        let snapshot = apart(move || Snapshot::new(revision, &records)).await?.map_err(StoreError::Faults)?;
        Ok(self.show(snapshot))
    }

    /// The records of the latest revision; none at all while the database is empty.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn records(&self) -> Result<Records, StoreError> {
        Ok(in_time(LONG_PATIENCE, read::all(&self.db)).await?.map(|(_, records)| records).unwrap_or_default())
    }

    /// What an import of these records would change.
    ///
    /// # Errors
    /// If the import would be refused, or the database does not answer.
    pub async fn compare(&self, records: &Records) -> Result<Vec<Change>, StoreError> {
        let before = self.records().await?;
        let after = records.clone();
        apart(move || {
            let faults = check(&after);
            if faults.is_empty() { Ok(changes(&before, &after)) } else { Err(StoreError::Faults(faults)) }
        })
        .await?
    }

    /// Makes these records the latest revision, and shows it; says what changed.
    ///
    /// Nothing changed means that there is no new revision. All happens in one transaction: until
    /// it ends, and if it does not end well, everybody sees the revision before. Imports queue.
    ///
    /// # Errors
    /// Every fault of the records, if they have any; or that the disk is full, or that the database
    /// does not answer.
    #[tracing::instrument(skip_all, fields(revision = Empty, changes = Empty))]
    pub async fn import(&self, records: &Records, origin: &str) -> Result<Vec<Change>, StoreError> {
        self.replace(records, origin).await.map_err(|error| disk::told(&self.url, error))
    }

    async fn replace(&self, records: &Records, origin: &str) -> Result<Vec<Change>, StoreError> {
        let records = Arc::new(records.clone());
        let shared = Arc::clone(&records);
        // Built first: it finds every fault, and takes its time while nobody waits for the lock.
        let checked = apart(move || Snapshot::new(unnumbered(), &shared)).instrument(info_span!("check"));
        let mut snapshot = checked.await?.map_err(StoreError::Faults)?;
        tracing::info!(origin, "the records are in order; comparing them with the database");
        let transaction = write::begin(&self.db).instrument(info_span!("wait")).await?;
        let number = read::latest(&transaction).await?.unwrap_or_default() + 1;
        let before = read::records(&transaction).instrument(info_span!("read")).await?;
        let after = Arc::clone(&records);
        let compared = apart(move || (before == *after, changes(&before, &after)));
        let (is_same, changes) = compared.instrument(info_span!("compare")).await?;
        if is_same {
            transaction.rollback().await?;
            self.refresh().await?;
            return Ok(changes);
        }
        tracing::info!(revision = number, changes = changes.len(), "writing");
        let revision = Revision { number, created_at: now(), origin: origin.into() };
        let written = async {
            write::records(&transaction, &records).await?;
            write::revision(&transaction, &revision).await?;
            listen::announce(&transaction).await
        };
        written.instrument(info_span!("write")).await?;
        transaction.commit().instrument(info_span!("commit")).await?;
        Span::current().record("revision", number).record("changes", changes.len());
        tracing::info!(revision = number, "written");
        snapshot.revision = revision;
        self.show(snapshot);
        Ok(changes)
    }

    /// The latest revision of the database, which may be newer than the one in memory.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn revision(&self) -> Result<Option<Revision>, StoreError> {
        in_time(PATIENCE, read::revision(&self.db)).await
    }

    /// Asks the database for a sign of life.
    ///
    /// # Errors
    /// If it does not answer in five seconds.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let reason = match self.file() {
            FileState::Same => None,
            FileState::Missing => Some("its file was deleted or moved"),
            FileState::Replaced => Some("its file was replaced by another"),
        };
        if let Some(reason) = reason {
            return Err(StoreError::NoAnswer { url: self.url.to_string(), reason: reason.into() });
        }
        in_time(PATIENCE, read::latest(&self.db)).await.map(|_| ())
    }

    /// What became of the file of the database. An open file lives on without its name, so that the database
    /// itself answers as if nothing had happened.
    pub fn file(&self) -> FileState {
        self.file.as_ref().map_or(FileState::Same, |file| file.state())
    }

    /// Closes the connections: a file of `SQLite` is then whole in itself.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn close(self) -> Result<(), StoreError> {
        in_time(PATIENCE, self.db.close()).await
    }

    /// How many statements were sent to the database since it was opened.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Shows a snapshot, unless a newer one is shown; says whether it did.
    fn show(&self, snapshot: Snapshot) -> bool {
        let number = snapshot.revision.number;
        let newer = |shown: &Option<Arc<Snapshot>>| shown.as_ref().is_none_or(|shown| shown.revision.number < number);
        let snapshot = Some(Arc::new(snapshot));
        // Two refreshes may end in either order.
        let before = self.snapshot.rcu(|shown| if newer(shown) { snapshot.clone() } else { shown.clone() });
        let is_newer = newer(&before);
        if is_newer {
            // Of two that end together the lower number may be told last: it is not told then.
            self.shown.send_if_modified(|told| {
                let is_later = *told < Some(number);
                *told = (*told).max(Some(number));
                is_later
            });
        }
        is_newer
    }
}

/// Stands in until the database gives the number.
fn unnumbered() -> Revision {
    Revision { number: 0, created_at: String::new(), origin: String::new() }
}

/// Does long work apart from the threads that answer requests.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StoreError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => Ok(result),
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Only when the whole program stops.
            Err(stopped) => Err(DbErr::Custom(stopped.to_string()).into()),
        },
    }
}

/// Waits for an answer, but not for ever: a server that hangs is as good as none.
async fn in_time<T>(patience: Duration, answer: impl Future<Output = Result<T, DbErr>>) -> Result<T, StoreError> {
    match tokio::time::timeout(patience, answer).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout).into()),
    }
}

fn now() -> String {
    format!("{:.0}", jiff::Timestamp::now())
}
