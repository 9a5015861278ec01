//! How a database is opened: looked at before anything is written, brought up to date over one
//! connection, and only then shared.

mod guard;
pub(super) mod reason;

use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, RuntimeErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
    sqlx::{
        Connection, Error, PgConnection,
        postgres::PgConnectOptions,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};

use super::PATIENCE;
use crate::CatalogueError;
use guard::{Schema, schema};
use reason::{is_busy, is_half_done, masked, reason};

/// Opens the database at `url`.
pub(super) async fn open(url: &str) -> Result<DatabaseConnection, CatalogueError> {
    let address = url.replacen("postgresql://", "postgres://", 1);
    let opened = if address.starts_with("postgres://") {
        postgres(&address).await
    } else if address.starts_with("sqlite:") {
        sqlite(&address).await
    } else {
        Err(Refusal::Reason("begin the address with `sqlite:` or `postgres://`".into()))
    };
    opened.map_err(|refusal| match refusal {
        Refusal::Named(error) => error,
        Refusal::Reason(reason) => CatalogueError::CannotOpen { url: masked(url), reason },
        Refusal::Database(error) => CatalogueError::CannotOpen { url: masked(url), reason: reason(&error) },
    })
}

/// Why a database is not opened.
enum Refusal {
    /// A reason that has a variant of its own.
    Named(CatalogueError),
    /// Any other.
    Reason(String),
    /// What the database says.
    Database(DbErr),
}

impl From<DbErr> for Refusal {
    fn from(error: DbErr) -> Self {
        Self::Database(error)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Database(DbErr::Conn(RuntimeErr::SqlxError(error.into())))
    }
}

async fn postgres(url: &str) -> Result<DatabaseConnection, Refusal> {
    let options: PgConnectOptions = url.parse()?;
    // A pool would try again until it is tired, and then only say that time is up.
    let connection = tokio::time::timeout(PATIENCE, PgConnection::connect_with(&options)).await;
    connection.map_err(|_| Refusal::Reason("it does not answer".into()))??.close().await?;
    let db = Database::connect(quiet(url)).await?;
    migrate(&db).await?;
    Ok(db)
}

async fn sqlite(url: &str) -> Result<DatabaseConnection, Refusal> {
    let file: SqliteConnectOptions = url.parse()?;
    let parameter = url.split_once('?').and_then(|(_, query)| query.split('&').find_map(|it| it.strip_prefix("mode=")));
    match (url.contains(":memory:"), parameter) {
        (true, _) | (_, Some("memory")) => memory(url).await,
        (_, Some("ro")) => {
            let db = Database::connect(quiet(url)).await?;
            match schema(&db).await? {
                Schema::Current => Ok(db),
                Schema::Older => {
                    Err(Refusal::Reason("it must be brought up to date, but is opened to read only".into()))
                }
            }
        }
        (_, mode) => {
            match std::fs::metadata(file.get_filename()) {
                Ok(entry) if entry.is_dir() => return Err(Refusal::Reason("it is a folder; name a file in it".into())),
                Ok(entry) if entry.len() > 0 => look(url).await?,
                // Nothing to look at; what hinders the making of a file shows when it is made.
                _ => {}
            }
            let mut options = quiet(url);
            let make = mode.is_none();
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
async fn look(url: &str) -> Result<(), Refusal> {
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
    if schema(&transaction).await? == Schema::Older {
        tracing::info!("bringing the database's schema up to date");
        Migrator::up(&transaction, None).await?;
    }
    Ok(transaction.commit().await?)
}

fn quiet(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(4) // readers take the snapshot: this is for imports and for signs of life
        .acquire_timeout(PATIENCE)
        // A statement that inserts rows is longer than anybody wants to read.
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options
}
