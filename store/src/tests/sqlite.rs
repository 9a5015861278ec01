//! What only a file can do.

use std::{fs, path::Path};

use sea_orm::{ConnectionTrait, Database, TransactionTrait};
use tempfile::TempDir;

use super::records;
use crate::{Store, StoreError};

/// The address of a file that is not there yet.
pub(super) fn address(folder: &TempDir) -> String {
    format!("sqlite:{}", folder.path().join("atlante.db").display())
}

/// The names and the contents of the files in a folder.
pub(super) fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> =
        files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect();
    files.sort();
    files
}

async fn reason(url: &str) -> String {
    match Store::open(url).await {
        Err(StoreError::CannotOpen { reason, .. } | StoreError::Damaged { reason, .. }) => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_database_in_memory_lasts_as_long_as_its_store() {
    let store = Store::open("sqlite::memory:").await.unwrap();
    store.import(&records(), "data").await.unwrap();
    assert_eq!(store.clone().records().await.unwrap(), records());
    assert!(Store::open("sqlite::memory:").await.unwrap().snapshot().is_none());
}

#[tokio::test]
async fn a_file_that_is_not_a_database_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("atlante.db"), "un elenco di cose da fare, e nient'altro\n".repeat(100)).unwrap();
    let before = contents(folder.path());
    assert_eq!(reason(&address(&folder)).await, "the file is not a SQLite database");
    assert_eq!(contents(folder.path()), before);
}

#[tokio::test]
async fn a_file_that_is_cut_short_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&address(&folder)).await.unwrap();
    store.import(&records(), "data").await.unwrap();
    store.close().await.unwrap();
    let file = folder.path().join("atlante.db");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let before = fs::read(&file).unwrap();
    assert_eq!(reason(&address(&folder)).await, "the file is damaged or cut short");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[tokio::test]
async fn a_file_is_not_made_where_it_cannot_or_must_not_be() {
    let folder = tempfile::tempdir().unwrap();
    let missing = "there is no such file, or its folder does not exist or may not be used";
    assert_eq!(reason(&format!("{}?mode=rw", address(&folder))).await, missing);
    assert_eq!(reason(&format!("sqlite:{}/no/atlante.db", folder.path().display())).await, missing);
    assert_eq!(reason(&format!("sqlite:{}", folder.path().display())).await, "it is a folder; name a file in it");
    assert_eq!(contents(folder.path()), []);
}

#[tokio::test]
async fn an_address_of_another_kind_is_refused() {
    assert_eq!(reason("mysql://localhost/atlante").await, "begin the address with `sqlite:` or `postgres://`");
    assert_eq!(reason("atlante.db").await, "begin the address with `sqlite:` or `postgres://`");
}

#[tokio::test]
async fn a_file_opened_to_read_only_is_shown_but_takes_no_import() {
    let folder = tempfile::tempdir().unwrap();
    Store::open(&address(&folder)).await.unwrap().import(&records(), "data").await.unwrap();
    let store = Store::open(&format!("{}?mode=ro", address(&folder))).await.unwrap();
    assert_eq!(store.snapshot().unwrap().networks.iter().count(), 35);
    let refused = store.import(&super::renamed("Un altro nome"), "data").await;
    assert!(matches!(refused, Err(StoreError::Database(_))), "{refused:?}");
}

#[tokio::test]
async fn a_file_that_was_left_half_made_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in half_made().await {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    assert!(Store::open(&address(&folder)).await.unwrap().snapshot().is_none());
}

/// The files that a program leaves which is killed while it fills a database for the first time.
async fn half_made() -> Vec<(String, Vec<u8>)> {
    let other = tempfile::tempdir().unwrap();
    let db = Database::connect(format!("{}?mode=rwc", address(&other))).await.unwrap();
    let transaction = db.begin().await.unwrap();
    // So small a cache is written to the file before the end of the transaction.
    transaction.execute_unprepared("PRAGMA cache_size = 1; CREATE TABLE revision (origin TEXT)").await.unwrap();
    for _ in 0..100 {
        transaction.execute_unprepared("INSERT INTO revision VALUES (hex(randomblob(2000)))").await.unwrap();
    }
    let files = contents(other.path());
    assert_eq!(files.len(), 2, "there is no journal");
    assert_ne!(files[0].1.len(), 0, "there is no file");
    drop(transaction);
    files
}
