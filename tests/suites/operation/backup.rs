//! What is kept can be brought back, whole, whatever happens meanwhile.

use std::{fs, path::Path};

use catalogue::record::Records;
use sea_orm::{ConnectionTrait, Database as Connection};
use store::{Room, Store, StoreError};
use tests::{Database, Program, records};

fn run(arguments: &[&str], database: &str) -> String {
    let output = Program::run(&[arguments, &["--database", database]].concat());
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn refused(arguments: &[&str], database: &str) -> String {
    let output = Program::run(&[arguments, &["--database", database]].concat());
    assert!(!output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn corrected() -> Records {
    let mut corrected = records();
    corrected.networks[0].summary = "Una frase corretta.".into();
    corrected
}

/// The files of a folder, with their bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let read = catalogue::files::Files::read(folder).unwrap();
    read.iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}

async fn destroy(database: &Database) {
    match database {
        Database::Sqlite { folder } => {
            for entry in fs::read_dir(folder.path()).unwrap() {
                fs::remove_file(entry.unwrap().path()).unwrap();
            }
        }
        Database::Postgres { url } => {
            let connection = Connection::connect(url).await.unwrap();
            connection.execute_unprepared("drop schema public cascade; create schema public").await.unwrap();
            connection.close().await.unwrap();
        }
    }
}

async fn what_was_destroyed_comes_back(database: Database) {
    let store = Store::open(&database.url()).await.unwrap();
    store.import(&records(), "seed").await.unwrap();
    store.import(&corrected(), "correction").await.unwrap();
    let history = store.backup().await.unwrap().unwrap().revisions;
    store.close().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let server = Program::serve(&database);
    let said = run(&["backup", &path("kept.tar.gz")], &database.url());
    assert!(said.contains("revision 2, with the list of 2 revisions"), "{said}");
    assert_eq!(server.get("/health/ready", &[]).status, 200, "the server goes on");
    run(&["export", &path("before")], &database.url());
    drop(server);
    destroy(&database).await;

    run(&["restore", &path("kept.tar.gz")], &database.url());
    run(&["export", &path("after")], &database.url());
    assert!(files(&folder.path().join("before")) == files(&folder.path().join("after")));
    let store = Store::open(&database.url()).await.unwrap();
    assert_eq!(store.backup().await.unwrap().unwrap().revisions, history);
    assert!(store.damage().await.unwrap().is_empty());
    store.close().await.unwrap();
}

#[tokio::test]
async fn what_was_destroyed_comes_back_on_sqlite() {
    what_was_destroyed_comes_back(Database::sqlite()).await;
}

#[tokio::test]
async fn what_was_destroyed_comes_back_on_postgres() {
    what_was_destroyed_comes_back(Database::postgres().await).await;
}

/// A backup of one kind of database fills the other.
#[tokio::test]
async fn a_backup_moves_the_catalogue_to_another_kind_of_database() {
    let (sqlite, postgres) = (Database::sqlite_seeded().await, Database::postgres().await);
    let folder = tempfile::tempdir().unwrap();
    run(&["backup", folder.path().to_str().unwrap()], &sqlite.url());
    let kept = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    let name = kept.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("atlante-20") && name.ends_with("Z-r1.tar.gz"), "{name}");
    run(&["restore", kept.to_str().unwrap()], &postgres.url());
    let (one, other) = (Store::open(&sqlite.url()).await.unwrap(), Store::open(&postgres.url()).await.unwrap());
    assert!(one.backup().await.unwrap() == other.backup().await.unwrap());
}

#[tokio::test]
async fn nothing_is_written_over_unless_it_is_told() {
    let database = Database::sqlite_seeded().await;
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept.tar.gz");
    let kept = kept.to_str().unwrap();
    run(&["backup", kept], &database.url());
    let before = fs::read(kept).unwrap();
    let said = refused(&["backup", kept], &database.url());
    assert!(said.contains("exists already"), "{said}");
    assert!(fs::read(kept).unwrap() == before);

    let store = Store::open(&database.url()).await.unwrap();
    store.import(&corrected(), "correction").await.unwrap();
    let said = refused(&["restore", kept], &database.url());
    assert!(said.contains("it has revision 2") && said.contains("--replace"), "{said}");
    assert!(store.records().await.unwrap() == corrected());
    let server = Program::serve(&database);
    let said = run(&["restore", kept, "--replace"], &database.url());
    assert!(said.contains("is now revision 3"), "{said}");
    assert!(store.refresh().await.unwrap(), "a server follows");
    assert!(store.records().await.unwrap() == records());
    let origins: Vec<_> = store.backup().await.unwrap().unwrap().revisions.into_iter().map(|it| it.origin).collect();
    assert_eq!(origins, ["seed", "correction", "backup of revision 1"]);
    let followed = (0..50).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        server.get("/", &[]).text().contains("revisione 3 del")
    });
    assert!(followed, "the server that runs shows what was restored");
}

#[tokio::test]
async fn a_backup_that_is_broken_changes_nothing() {
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept.tar.gz");
    fs::write(&kept, "una poesia").unwrap();
    let said = refused(&["restore", kept.to_str().unwrap()], &database.url());
    assert!(said.contains("not a whole backup"), "{said}");
    assert!(!database.file().exists(), "no database is made for it");
    let said = refused(&["backup", folder.path().to_str().unwrap()], &database.url());
    assert!(said.contains("there is no such database"), "{said}");

    let store = Store::open(&database.url()).await.unwrap();
    store.import(&records(), "seed").await.unwrap();
    let mut broken = store.backup().await.unwrap().unwrap();
    broken.records.plan[0].sources.clear();
    let result = store.restore(&broken, Room::Any, "broken").await;
    assert!(matches!(result, Err(StoreError::Faults(_))), "{result:?}");
    broken.revisions.clear();
    assert!(matches!(store.restore(&broken, Room::Any, "broken").await, Err(StoreError::NoRevision)));
    assert_eq!(store.revision().await.unwrap().unwrap().number, 1);
}

async fn a_backup_during_imports_is_whole(database: Database) {
    let importer = Store::open(&database.url()).await.unwrap();
    importer.import(&records(), "1").await.unwrap();
    let imports = tokio::spawn(async move {
        for number in 2..=9 {
            let records = if number % 2 == 0 { corrected() } else { records() };
            importer.import(&records, number.to_string().as_str()).await.unwrap();
        }
    });
    let store = Store::open(&database.url()).await.unwrap();
    let mut taken = 0;
    while !imports.is_finished() || taken < 3 {
        let backup = store.backup().await.unwrap().unwrap();
        let last = backup.revisions.last().unwrap().number;
        assert_eq!(backup.revisions.len(), usize::try_from(last).unwrap());
        assert!(backup.records == if last % 2 == 0 { corrected() } else { records() }, "revision {last} is mixed");
        taken += 1;
    }
    imports.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_during_imports_is_whole_on_sqlite() {
    a_backup_during_imports_is_whole(Database::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_during_imports_is_whole_on_postgres() {
    a_backup_during_imports_is_whole(Database::postgres().await).await;
}

async fn another_history_ends_the_server(database: Database) {
    assert!(Program::run(&["import", "--database", &database.url()]).status.success());
    let server = Program::serve(&database);
    let connection = Connection::connect(database.url()).await.unwrap();
    // As a database does that was made anew, and restored from elsewhere.
    connection.execute_unprepared("update revision set created_at = '2001-02-03T04:05:06Z'").await.unwrap();
    connection.close().await.unwrap();
    assert!(!server.ended_well(), "what it shows and keeps has the number of another revision");
    let again = Program::serve(&database);
    assert!(again.get("/dati", &[]).text().contains("3 febbraio 2001"));
}

#[tokio::test]
async fn another_history_ends_the_server_on_sqlite() {
    another_history_ends_the_server(Database::sqlite()).await;
}

#[tokio::test]
async fn another_history_ends_the_server_on_postgres() {
    another_history_ends_the_server(Database::postgres().await).await;
}
