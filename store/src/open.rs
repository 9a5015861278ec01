//! How a database is opened: looked at before anything is written, brought up to date over one
//! connection, and only then shared.

mod guard;
pub(super) mod reason;

use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, RuntimeErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
    sqlx::{
        Connection, Error, PgConnection,
        postgres::PgConnectOptions,
        query_scalar,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};

use crate::{Advice, PATIENCE, StoreError, disk, exposes_password, file, read, version};
use guard::{Schema, schema};
use reason::{is_busy, is_cut, is_half_done, is_silent, masked, reason};

/// Opens the database at `url`, made and brought up to date where that is needed.
pub(super) async fn open(url: &str) -> Result<DatabaseConnection, StoreError> {
    let opened = match Address::parse(url) {
        Ok(Address::Postgres(url)) => postgres(&url).await,
        Ok(Address::Sqlite(url)) => sqlite(&url).await,
        Err(refusal) => Err(refusal),
    };
    opened.map_err(|refusal| refusal.explained(url))
}

/// Opens the database at `url` as it is; none where there is no catalogue.
pub(super) async fn look(url: &str) -> Result<Option<DatabaseConnection>, StoreError> {
    let opened = match Address::parse(url) {
        Ok(Address::Postgres(url)) => current(reached(&url).await).await,
        Ok(Address::Sqlite(url)) => looked(&url).await,
        Err(refusal) => Err(refusal),
    };
    opened.map_err(|refusal| refusal.explained(url))
}

/// An address by its engine.
enum Address {
    Postgres(String),
    Sqlite(String),
}

impl Address {
    fn parse(url: &str) -> Result<Self, Refusal> {
        let url = url.replacen("postgresql://", "postgres://", 1);
        if url.starts_with("postgres://") {
            Ok(Self::Postgres(url))
        } else if url.starts_with("sqlite:") {
            Ok(Self::Sqlite(url))
        } else {
            Err(Refusal::Reason("begin the address with `sqlite:` or `postgres://`".into()))
        }
    }
}

/// Why a database is not opened.
enum Refusal {
    /// A reason that has a variant of its own.
    Named(StoreError),
    /// A server that may answer later.
    Silent(String),
    /// What to do about it is known.
    Advised(Advice),
    /// Any other.
    Reason(String),
    /// What the database says.
    Database(DbErr),
}

impl Refusal {
    fn explained(self, url: &str) -> StoreError {
        match self {
            Self::Named(error) => error,
            Self::Silent(reason) => StoreError::NoAnswer { url: masked(url), reason },
            Self::Reason(reason) => StoreError::CannotOpen { url: masked(url), reason },
            Self::Database(error) if disk::is_full(url, &error) => disk::full(url),
            Self::Database(error) if is_cut(&error) => StoreError::Damaged { url: masked(url), reason: reason(&error) },
            Self::Database(error) => match Advice::on(&error) {
                Some(advice) => StoreError::Refused { url: masked(url), advice },
                None => StoreError::CannotOpen { url: masked(url), reason: reason(&error) },
            },
            Self::Advised(advice) => StoreError::Refused { url: masked(url), advice },
        }
    }
}

impl From<DbErr> for Refusal {
    fn from(error: DbErr) -> Self {
        Self::Database(error)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Database(connection_error(error))
    }
}

fn connection_error(error: Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}

async fn postgres(url: &str) -> Result<DatabaseConnection, Refusal> {
    let db = reached(url).await?;
    migrate(&db).await?;
    Ok(db)
}

/// Connects to a server of `PostgreSQL`, which must answer soon.
async fn reached(url: &str) -> Result<DatabaseConnection, Refusal> {
    let options: PgConnectOptions = url.parse()?;
    // A pool would try again until it is tired, and then only say that time is up.
    match tokio::time::timeout(PATIENCE, PgConnection::connect_with(&options)).await {
        Err(_) => return Err(Refusal::Silent(format!("nothing came in {} seconds", PATIENCE.as_secs()))),
        Ok(Err(error)) if is_silent(&error) => {
            let reason = reason(&connection_error(error));
            return Err(Refusal::Silent(match options.get_socket() {
                Some(socket) => format!("{reason}: no PostgreSQL listens in {}", socket.display()),
                None => reason,
            }));
        }
        Ok(connection) => {
            let mut connection = connection?;
            let encoding: String = query_scalar("SHOW server_encoding").fetch_one(&mut connection).await?;
            connection.close().await?;
            if encoding != "UTF8"
                && let Some(advice) = Advice::encoding(&format!("its encoding is {encoding}"))
            {
                return Err(Refusal::Advised(advice));
            }
        }
    }
    if exposes_password(url) {
        tracing::warn!("the password of the database may travel in clear text: add sslmode=verify-full to its address");
    }
    Ok(Database::connect(quiet(url)).await?)
}

/// The database, if it is a catalogue of this program; none if it is empty.
async fn current(db: Result<DatabaseConnection, Refusal>) -> Result<Option<DatabaseConnection>, Refusal> {
    let db = db?;
    let schema = schema(&db).await;
    if matches!(schema, Ok(Schema::Current)) {
        return Ok(Some(db));
    }
    db.close().await?;
    match schema? {
        Schema::Older => Err(Refusal::Named(StoreError::OlderSchema)),
        Schema::Empty | Schema::Current => Ok(None),
    }
}

/// What a file of `SQLite` is opened for.
enum Mode {
    Memory,
    Read,
    /// To write; `?mode=` may forbid to make it.
    Write {
        make: bool,
    },
}

fn mode(url: &str) -> Mode {
    let parameter = url.split_once('?').and_then(|(_, query)| query.split('&').find_map(|it| it.strip_prefix("mode=")));
    if url.contains(":memory:") {
        return Mode::Memory;
    }
    match parameter {
        Some("memory") => Mode::Memory,
        Some("ro") => Mode::Read,
        parameter => Mode::Write { make: parameter.is_none() },
    }
}

/// Whether there is a file with something in it.
fn filled(url: &str) -> Result<bool, Refusal> {
    let file: SqliteConnectOptions = url.parse()?;
    match std::fs::metadata(file.get_filename()) {
        Ok(entry) if entry.is_dir() => Err(Refusal::Reason("it is a folder; name a file in it".into())),
        Ok(entry) => Ok(entry.len() > 0),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Refusal::Reason(error.to_string())),
    }
}

async fn looked(url: &str) -> Result<Option<DatabaseConnection>, Refusal> {
    if matches!(mode(url), Mode::Memory) || !filled(url)? {
        return Ok(None);
    }
    if let Some(options) = reading(url) {
        return current(Database::connect(options).await.map_err(Refusal::from)).await;
    }
    let mut options = quiet(url);
    // Only a connection that may write takes its `-wal` and `-shm` away, and what a killed program left.
    options.map_sqlx_sqlite_opts(|options| {
        options.create_if_missing(false).busy_timeout(PATIENCE).pragma("query_only", "ON")
    });
    current(Database::connect(options).await.map_err(Refusal::from)).await
}

async fn sqlite(url: &str) -> Result<DatabaseConnection, Refusal> {
    match mode(url) {
        Mode::Memory => memory(url).await,
        Mode::Read => shown(Database::connect(quiet(url)).await?).await,
        Mode::Write { make } => {
            if let Some(options) = reading(url) {
                return shown(Database::connect(options).await?).await;
            }
            if filled(url)? {
                inspect(url).await?;
            }
            let mut options = quiet(url);
            options.map_sqlx_sqlite_opts(move |options| {
                let options = if make { options.create_if_missing(true) } else { options };
                // WAL lets readers go on while one connection writes.
                options
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Normal)
                    .busy_timeout(PATIENCE)
                    .foreign_keys(true)
            });
            let one = alone(&options).await?;
            migrate(&one).await?;
            // Four first connections would race for the lock that the switch to WAL takes.
            one.close().await?;
            Ok(Database::connect(options).await?)
        }
    }
}

/// A database that may only be read, if it can be shown as it is.
async fn shown(db: DatabaseConnection) -> Result<DatabaseConnection, Refusal> {
    match schema(&db).await? {
        Schema::Current => Ok(db),
        Schema::Older | Schema::Empty => {
            Err(Refusal::Reason("it must be brought up to date, but may only be read".into()))
        }
    }
}

/// How a file is opened that nobody here may change; none where somebody may.
///
/// `SQLite` writes beside its file even where it only reads, unless it hears that nobody changes the file. That
/// holds as long as no changes wait beside it.
fn reading(url: &str) -> Option<ConnectOptions> {
    let path = file::path(url).filter(|path| file::is_read_only(path))?;
    let is_whole = !file::has_log(&path);
    let mut options = quiet(url);
    options.map_sqlx_sqlite_opts(move |options| options.read_only(true).create_if_missing(false).immutable(is_whole));
    Some(options)
}

/// Each connection to memory opens a database of its own, which goes with it.
async fn memory(url: &str) -> Result<DatabaseConnection, Refusal> {
    let mut options = quiet(url);
    // An import holds the only connection for as long as it takes.
    let patience = Duration::from_mins(1);
    options.max_connections(1).idle_timeout(None).max_lifetime(None).acquire_timeout(patience);
    let db = Database::connect(options).await?;
    migrate(&db).await?;
    Ok(db)
}

/// Refuses a file that is not a catalogue, without writing to it.
async fn inspect(url: &str) -> Result<(), Refusal> {
    let mut options = quiet(url);
    options.max_connections(1);
    let mut reading = options.clone();
    reading.map_sqlx_sqlite_opts(|options| options.read_only(true));
    match seen(reading).await {
        // A program that was killed left half of its work; only one that may write takes it back.
        Err(Refusal::Database(error)) if is_half_done(&error) => seen(options).await,
        result => result,
    }
}

async fn seen(options: ConnectOptions) -> Result<(), Refusal> {
    let db = Database::connect(options).await?;
    let seen = schema(&db).await;
    db.close().await?;
    seen.map(|_| ())
}

/// Opens one connection. The switch to WAL does not wait for other programs, so this does.
async fn alone(options: &ConnectOptions) -> Result<DatabaseConnection, Refusal> {
    let mut options = options.clone();
    options.max_connections(1);
    let deadline = tokio::time::Instant::now() + PATIENCE;
    loop {
        match Database::connect(options.clone()).await {
            Err(error) if is_busy(&error) && tokio::time::Instant::now() < deadline => {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            result => return Ok(result?),
        }
    }
}

/// Brings the schema up to date, if it is the catalogue's.
async fn migrate(db: &DatabaseConnection) -> Result<(), Refusal> {
    if schema(db).await? == Schema::Current {
        return Ok(());
    }
    let immediate = Some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode: immediate, ..TransactionOptions::default() };
    let transaction = db.begin_with_options(options).await?;
    if db.get_database_backend() == DbBackend::Postgres {
        // There is no builder for it, nor yet a table to lock. The number is this program's own.
        transaction.execute_unprepared("SELECT pg_advisory_xact_lock(7021483966185240)").await?;
    }
    // Another program may have done it, or filled the database, while this one waited.
    if schema(&transaction).await? != Schema::Current {
        tracing::info!("bringing the database's schema up to date");
        Migrator::up(&transaction, None).await?;
        begin_history(&transaction).await?;
    }
    Ok(transaction.commit().await?)
}

/// Begins the history of a database of before, which kept only the latest revision.
async fn begin_history(transaction: &DatabaseTransaction) -> Result<(), DbErr> {
    let Some(latest) = read::latest(transaction).await? else { return Ok(()) };
    if version::first(transaction).await?.is_none() {
        let entries = read::tables(transaction).await?.entries();
        version::begin(transaction, entries.iter(), latest).await?;
    }
    Ok(())
}

fn quiet(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(4) // readers take the snapshot: this is for imports, for signs of life and for listening
        .acquire_timeout(PATIENCE)
        // A statement that inserts rows is longer than anybody wants to read.
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options
}
