//! `PostgreSQL` is real here: `ATLANTE_TEST_POSTGRES` is the address of a server on which databases
//! may be made, such as `postgres://postgres@127.0.0.1:5432/postgres`.

use std::{
    process,
    sync::atomic::{AtomicU32, Ordering},
    time::SystemTime,
};

use sea_orm::{ConnectionTrait, Database};

use crate::{Store, StoreError};

/// A database of its own for one test.
pub(super) struct Fresh {
    pub(super) url: String,
    server: String,
    name: String,
}

impl Fresh {
    /// Makes an empty database.
    pub(super) async fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = std::env::var("ATLANTE_TEST_POSTGRES").unwrap_or_else(|_| {
            panic!("set ATLANTE_TEST_POSTGRES to a PostgreSQL server, as in postgres://postgres@127.0.0.1/postgres")
        });
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos();
        let name = format!("atlante_{}_{now}_{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        execute(&server, &format!("CREATE DATABASE {name}")).await;
        let (host, _) = server.rsplit_once('/').unwrap();
        Self { url: format!("{host}/{name}"), server, name }
    }

    /// Removes the database; one of a test that fails stays to be looked at.
    pub(super) async fn drop(self) {
        execute(&self.server, &format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
    }
}

/// Sends one statement over a connection of its own.
pub(super) async fn execute(url: &str, sql: &str) {
    let db = Database::connect(url).await.unwrap();
    db.execute_unprepared(sql).await.unwrap();
    db.close().await.unwrap();
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_without_its_password() {
    let refused = Store::open("postgresql://reader:secret@127.0.0.1:1/atlante?password=secret").await;
    let Err(StoreError::NoAnswer { url, reason }) = refused else { panic!("{refused:?}") };
    assert_eq!(url, "postgresql://reader:***@127.0.0.1:1/atlante?***");
    assert!(reason.contains("refused"), "{reason}");
}

#[tokio::test]
async fn a_database_that_is_not_there_is_said_to_be_missing() {
    let database = Fresh::new().await;
    let url = format!("{}_not", database.url);
    let refused = Store::open(&url).await;
    let Err(StoreError::Refused { advice, .. }) = refused else { panic!("{refused:?}") };
    assert!(advice.reason.contains("does not exist") && advice.remedy.contains("createdb"), "{advice:?}");
    database.drop().await;
}

#[tokio::test]
async fn a_server_that_never_answers_is_given_up() {
    let deaf = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let refused = Store::open(&format!("postgres://{}/atlante", deaf.local_addr().unwrap())).await;
    let Err(StoreError::NoAnswer { reason, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(reason, "nothing came in 5 seconds");
}

#[tokio::test]
async fn a_revision_is_announced_to_whoever_listens() {
    let database = Fresh::new().await;
    let (reader, writer) = (Store::open(&database.url).await.unwrap(), Store::open(&database.url).await.unwrap());
    let (told, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let listening = reader.clone();
    let listener = tokio::spawn(async move { listening.listen(|| told.send(()).unwrap()).await });
    // It says so once when it begins.
    heard.recv().await.unwrap();
    writer.import(&super::records(), "one").await.unwrap();
    heard.recv().await.unwrap();
    let mut shown = reader.shown();
    assert!(reader.refresh().await.unwrap());
    assert_eq!(*shown.borrow_and_update(), Some(1));
    // Whoever cuts the connection is forgiven.
    execute(&database.url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'").await;
    heard.recv().await.unwrap();
    // What changes nothing is no news; what is rolled back neither.
    writer.import(&super::records(), "two").await.unwrap();
    assert!(!reader.refresh().await.unwrap() && !shown.has_changed().unwrap());
    assert!(heard.try_recv().is_err());
    listener.abort();
    database.drop().await;
}
