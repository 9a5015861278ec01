//! The database: each version of each record, and the revisions that brought them.
//!
//! An import writes what differs, in one transaction. "Now", "on that day" and "what changed" are one
//! question to the table of versions; the other tables hold the latest revision for whoever asks the
//! database by SQL. Readers never meet the database. They take the snapshot in memory, which
//! [`Store::import`] and [`Store::refresh`] replace.

mod advice;
mod backup;
mod difference;
mod disk;
mod error;
mod file;
mod history;
mod import;
mod listen;
mod open;
mod read;
mod redact;
mod rows;
#[cfg(test)]
mod tests;
mod version;
mod write;

// Named for its features alone.
use sqlx as _;

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

pub use self::{
    advice::{Advice, exposes_password},
    backup::{Backup, Room, Version},
    disk::Disk,
    error::StoreError,
    file::FileState,
    import::{Note, Proposed},
    open::reason::masked,
    redact::Redacted,
};

use self::file::OpenFile;
use arc_swap::ArcSwapOption;
use sea_orm::{ConnAcquireErr, DatabaseConnection, DbBackend, DbErr};
use tokio::{
    runtime::Handle,
    sync::{oneshot, watch},
    task::{JoinHandle, spawn_blocking},
};

use catalogue::{History, Revision, Snapshot, check::check};

/// How long the database may take to say a word before it counts as silent.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long it may take to say everything.
const LONG_PATIENCE: Duration = Duration::from_mins(1);

/// The catalogue's database, and its latest revision in memory. A clone shares both.
#[derive(Debug, Clone)]
pub struct Store {
    db: DatabaseConnection,
    snapshot: Arc<ArcSwapOption<Snapshot>>,
    history: Arc<ArcSwapOption<History>>,
    shown: watch::Sender<Option<i64>>,
    statements: Arc<AtomicU64>,
    /// The latest revision that it has read or made.
    seen: Arc<ArcSwapOption<Revision>>,
    /// Whether it has a snapshot in memory, where there is a revision.
    follows: bool,
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
        let store = Self { follows: true, ..Self::connect(url).await? };
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

    /// Opens the database as [`open`](Self::open) does, but loads nothing: to import, or to ask of the past.
    ///
    /// # Errors
    /// If the database cannot be opened, is not a catalogue, or was made by a newer program.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        Ok(Self::new(open::open(url).await?, url))
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
            history: Arc::default(),
            shown: watch::Sender::default(),
            statements,
            seen: Arc::default(),
            follows: false,
            url: masked(url).into(),
            file,
        }
    }

    /// The latest revision that it has read or made.
    fn seen(&self) -> Option<Arc<Revision>> {
        self.seen.load_full()
    }

    /// The latest revision in memory; none while the database is empty.
    pub fn snapshot(&self) -> Option<Arc<Snapshot>> {
        self.snapshot.load_full()
    }

    /// The past of the revision in memory, which may know of later ones.
    pub fn history_in_memory(&self) -> Arc<History> {
        self.history.load_full().unwrap_or_default()
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

    /// Shows what this store has written itself, if it shows anything.
    async fn follow(&self) -> Result<(), StoreError> {
        self.seen.store(in_time(PATIENCE, read::revision(&self.db)).await?.map(Arc::new));
        if self.follows {
            self.refresh().await?;
        }
        Ok(())
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
        let store = self.clone();
        in_own_thread(async move { store.load().await }).await?
    }

    /// Loads the latest revision and shows it; says whether there is one that is newer.
    async fn load(&self) -> Result<bool, StoreError> {
        let Some((revision, records)) = in_time(LONG_PATIENCE, read::all(&self.db)).await? else { return Ok(false) };
        self.seen.store(Some(Arc::new(revision.clone())));
        let records = Arc::new(records);
        let checked = Arc::clone(&records);
        // Beside the check, for whoever waits for the first answer. Records that break the rules make none.
        let building = spawn_blocking(move || Snapshot::of_the_past(revision, &records));
        let (faults, past) = tokio::join!(apart(move || check(&checked)), self.past());
        let faults = faults?;
        if !faults.is_empty() {
            return Err(StoreError::Faults(faults));
        }
        let snapshot = done(building).await?.map_err(StoreError::Faults)?;
        self.history.store(Some(Arc::new(past?)));
        Ok(self.show(snapshot))
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

/// Does long work apart from the threads that answer requests.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StoreError> {
    done(spawn_blocking(work)).await
}

/// Runs work that reads much from the database in a thread of its own, since the allocator gives back what such work took
/// when its thread ends. The work is cancelled when the caller is.
async fn in_own_thread<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Result<T, StoreError> {
    let (caller, cancelled) = oneshot::channel::<Infallible>();
    let runtime = Handle::current();
    let work = async {
        tokio::select! {
            result = work => Ok(result),
            _ = cancelled => Err(StoreError::from(DbErr::Custom("the caller was cancelled".into()))),
        }
    };
    let result = done(spawn_blocking(move || runtime.block_on(work))).await;
    drop(caller);
    result?
}

/// Waits for work that was begun.
async fn done<T>(work: JoinHandle<T>) -> Result<T, StoreError> {
    match work.await {
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
