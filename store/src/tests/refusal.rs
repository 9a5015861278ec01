//! Databases that are not for this program.

use std::path::Path;

use super::{
    on_both,
    postgres::execute,
    sqlite::{address, contents},
};
use crate::{Store, StoreError};

on_both! {
    a_database_of_another_program_is_refused,
    a_database_with_another_history_is_refused,
    a_newer_schema_is_refused_by_name,
}

/// Makes the file of `SQLite` if there is none.
fn made(url: &str) -> String {
    if url.starts_with("sqlite:") { format!("{url}?mode=rwc") } else { url.into() }
}

async fn a_database_of_another_program_is_refused(url: &str) {
    execute(&made(url), "CREATE TABLE person (name TEXT)").await;
    let refused = Store::open(url).await;
    assert!(matches!(refused, Err(StoreError::ForeignDatabase)), "{refused:?}");
    // It would stand already if anything had been made.
    execute(url, "CREATE TABLE seaql_migrations (version TEXT)").await;
}

async fn a_database_with_another_history_is_refused(url: &str) {
    execute(&made(url), "CREATE TABLE seaql_migrations (version VARCHAR NOT NULL, applied_at BIGINT NOT NULL)").await;
    execute(url, "INSERT INTO seaql_migrations VALUES ('m20200101_000001_person', 1)").await;
    let refused = Store::open(url).await;
    assert!(matches!(refused, Err(StoreError::ForeignDatabase)), "{refused:?}");
}

async fn a_newer_schema_is_refused_by_name(url: &str) {
    drop(Store::open(url).await.unwrap());
    execute(url, "INSERT INTO seaql_migrations VALUES ('m29990101_000001_future', 1)").await;
    let refused = Store::open(url).await;
    let Err(StoreError::NewerSchema(name)) = refused else { panic!("{refused:?}") };
    assert_eq!(name, "m29990101_000001_future");
}

#[tokio::test]
async fn a_file_of_another_program_keeps_every_byte() {
    for journal in ["DELETE", "WAL"] {
        let folder = tempfile::tempdir().unwrap();
        let url = address(&folder);
        execute(&made(&url), &format!("PRAGMA journal_mode = {journal}; CREATE TABLE person (name TEXT)")).await;
        let file = |folder: &Path| contents(folder).remove(0);
        let before = file(folder.path());
        assert!(matches!(Store::open(&url).await, Err(StoreError::ForeignDatabase)));
        assert_eq!(file(folder.path()), before);
    }
}
