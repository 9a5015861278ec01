//! Fresh databases: a SQLite file in a folder of its own, or one of a PostgreSQL cluster.

use std::{
    env, fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
    time::UNIX_EPOCH,
};

use sea_orm::{ConnectionTrait, Database as Connection};
use store::Store;
use tempfile::TempDir;

/// A database that goes when the test ends.
#[derive(Debug)]
pub enum Database {
    /// A file.
    Sqlite {
        /// Its folder.
        folder: TempDir,
    },
    /// A database of the test run's own cluster.
    Postgres {
        /// Its address.
        url: String,
    },
}

impl Database {
    /// An empty SQLite file that is not there yet.
    pub fn sqlite() -> Self {
        Self::Sqlite { folder: tempfile::tempdir().expect("the system has room for a folder") }
    }

    /// A SQLite file with the seed in it: a copy of one that the first test makes.
    pub async fn sqlite_seeded() -> Self {
        let seeded = seeded().await;
        let database = Self::sqlite();
        fs::copy(seeded, database.file()).expect("the seeded file can be copied");
        database
    }

    /// An empty PostgreSQL database.
    pub async fn postgres() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let cluster = env::var("ATLANTE_TEST_POSTGRES")
            .expect("ATLANTE_TEST_POSTGRES names a PostgreSQL cluster; `cargo xtask test` starts one");
        let name = format!("atlante_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let connection = Connection::connect(&cluster).await.expect("the cluster answers");
        connection.execute_unprepared(&format!("create database {name}")).await.expect("the database is made");
        connection.close().await.expect("the connection closes");
        let (server, _) = cluster.rsplit_once('/').expect("the address ends with a database");
        Self::Postgres { url: format!("{server}/{name}") }
    }

    /// The address that the program takes.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite { .. } => format!("sqlite:{}", self.file().display()),
            Self::Postgres { url } => url.clone(),
        }
    }

    /// The SQLite file.
    pub fn file(&self) -> PathBuf {
        match self {
            Self::Sqlite { folder } => folder.path().join("atlante.db"),
            Self::Postgres { .. } => panic!("a PostgreSQL database is not a file"),
        }
    }
}

/// The next draft of the seeded file.
static OWN: AtomicU32 = AtomicU32::new(0);

/// A SQLite file with the seed, made once for each build of the tests.
async fn seeded() -> PathBuf {
    let program = env::current_exe().expect("the test has a path");
    let built = fs::metadata(&program).and_then(|file| file.modified()).expect("the test is a file");
    let built = built.duration_since(UNIX_EPOCH).expect("the clock is right").as_nanos();
    let folder = program.parent().expect("the test is in a folder").join("seeded");
    let file = folder.join(format!("{built}.db"));
    if !file.exists() {
        fs::create_dir_all(&folder).expect("the folder can be made");
        // One for each test: a runner may have them in one process, or each in its own.
        let number = OWN.fetch_add(1, Ordering::Relaxed);
        let own = folder.join(format!("{built}-{}-{number}.db", std::process::id()));
        let store = Store::open(&format!("sqlite:{}", own.display())).await.expect("the database opens");
        store.import(&crate::records(), "seed").await.expect("the seed has no faults");
        store.close().await.expect("the database closes");
        // Whoever comes second replaces the same bytes.
        fs::rename(&own, &file).expect("the file can be named");
    }
    file
}
