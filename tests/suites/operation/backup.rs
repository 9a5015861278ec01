//! What is kept can be brought back, whole, whatever happens meanwhile.

use std::{collections::BTreeMap, fs, path::Path};

use catalogue::{
    change::{Change, changes},
    record::Records,
};
use flate2::{Compression, write::GzEncoder};
use sea_orm::{ConnectionTrait, Database as Connection};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use store::{Room, Store, StoreError};
use tar::{Builder, Header};
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

/// A backup of the first format, with the data files of then and without the file of versions.
fn of_the_first_format(records: &Records) -> Vec<u8> {
    let files: BTreeMap<String, Vec<u8>> = records
        .files()
        .unwrap()
        .iter()
        .map(|(name, bytes)| match name {
            "vocabulary.json" | "plan.json" => {
                let value = serde_json::from_slice(bytes).unwrap();
                (name.to_owned(), serde_json::to_vec(&of_the_first_shape(value)).unwrap())
            }
            _ => (name.to_owned(), bytes.to_vec()),
        })
        .collect();
    let digests = files.iter().map(|(name, bytes)| (name.clone(), Value::from(format!("{:x}", Sha256::digest(bytes)))));
    let contents = json!({
        "format": 1,
        "program": "0.1.0",
        "revisions": [
            { "number": 1, "created_at": "2026-11-20T10:00:00Z", "origin": "una cartella" },
            { "number": 2, "created_at": "2026-11-21T10:00:00Z", "origin": "una correzione" },
        ],
        "files": digests.collect::<Map<String, Value>>(),
    });
    let mut archive = Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, bytes).unwrap();
    };
    add("atlante.json", &serde_json::to_vec_pretty(&contents).unwrap());
    for (name, bytes) in &files {
        add(&format!("data/{name}"), bytes);
    }
    archive.into_inner().unwrap().finish().unwrap()
}

/// The same value with a field for each language of a text: `title_it`, `title_en`.
fn of_the_first_shape(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(of_the_first_shape).collect(),
        Value::Object(members) => {
            let field = |(name, value): (String, Value)| match (&value["it"], &value["en"]) {
                (Value::String(italian), Value::String(english)) => {
                    vec![(format!("{name}_it"), json!(italian)), (format!("{name}_en"), json!(english))]
                }
                _ => vec![(name, of_the_first_shape(value))],
            };
            Value::Object(members.into_iter().flat_map(field).collect())
        }
        value => value,
    }
}

#[tokio::test]
async fn a_backup_of_the_first_format_is_restored() {
    // The kinds of record that there were then.
    let records = Records { schools: vec![], needs: vec![], languages: vec![], ..world::records() };
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("first.tar.gz");
    fs::write(&file, of_the_first_format(&records)).unwrap();
    let said = run(&["restore", file.to_str().unwrap()], &database.url());
    assert!(said.contains("revision 2"), "{said}");
    let store = Store::open(&database.url()).await.unwrap();
    // Of which Italian an English text is the translation was not written down then.
    let differ = changes(&records, &store.records().await.unwrap());
    assert!(differ.iter().all(Change::is_of_translations), "{differ:#?}");
    let revisions = store.backup().await.unwrap().unwrap().revisions;
    let known: Vec<_> = revisions.iter().map(|it| (it.number, it.created_at.as_str(), it.origin.as_str())).collect();
    let [first, second] = [(1, "2026-11-20T10:00:00Z", "una cartella"), (2, "2026-11-21T10:00:00Z", "una correzione")];
    assert_eq!(known, [first, second]);
    assert!(store.contradictions().await.unwrap().is_empty(), "the tables say what the history says");
    store.close().await.unwrap();
    // What is backed up from now on is of today's format, and is read as well.
    let again = folder.path().join("again.tar.gz");
    run(&["backup", again.to_str().unwrap()], &database.url());
    let other = Database::sqlite();
    run(&["restore", again.to_str().unwrap()], &other.url());
    let restored = Store::open(&database.url()).await.unwrap().records().await.unwrap();
    assert!(Store::open(&other.url()).await.unwrap().records().await.unwrap() == restored);
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
