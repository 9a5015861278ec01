//! The past of the catalogue, from the command line: a fresh install has one, and each change is told.

use std::fs;

use sea_orm::{ConnectionTrait, Database as Connection};
use store::Store;
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

#[tokio::test]
async fn a_fresh_install_has_a_past() {
    let database = Database::sqlite();
    let said = run(&["import", "--built-in"], &database.url());
    assert!(said.contains("r1 · 2026-11-23") && said.contains("r2 · 2026-11-29"), "{said}");
    let store = Store::connect(&database.url()).await.unwrap();
    assert!(store.records().await.unwrap() == records());
    let first = store.records_at(1).await.unwrap();
    assert_eq!((first.sources.len(), first.stories.len(), first.networks.len()), (160, 79, 35));
    assert_eq!(store.contradictions().await.unwrap(), Vec::<String>::new());
    store.close().await.unwrap();
    let said = run(&["diff", "2026-11-24", "r2"], &database.url());
    assert!(said.contains("+ source ") && said.contains("records differ between r1 and r2"), "{said}");
    let said = run(&["history", "network", "crema"], &database.url());
    assert!(said.contains("r1 · 2026-11-23") && said.contains("+ network crema"), "{said}");
    let said = run(&["doctor"], &database.url());
    assert!(said.contains("the tables say what the last one says") && said.contains("brings no newer data"), "{said}");
    let said = run(&["import", "--built-in"], &database.url());
    assert!(said.contains("nothing to change"), "{said}");
}

#[tokio::test]
async fn a_program_with_newer_data_says_so_until_they_are_brought_in() {
    let database = Database::sqlite();
    let store = Store::connect(&database.url()).await.unwrap();
    let mut old = records();
    old.networks[0].summary = "Una frase di una volta.".into();
    store.import(&old, "atlante 0.1.0").await.unwrap();
    store.close().await.unwrap();
    let connection = Connection::connect(database.url()).await.unwrap();
    connection.execute_unprepared("update revision set created_at = '2026-11-24T00:00:00Z'").await.unwrap();
    connection.close().await.unwrap();
    let said = run(&["doctor"], &database.url());
    assert!(said.contains("the data inside the program are newer: 1 records differ"), "{said}");
    run(&["import", "--built-in"], &database.url());
    let said = run(&["doctor"], &database.url());
    assert!(said.contains("brings no newer data"), "{said}");
}

#[tokio::test]
async fn a_revision_tells_who_made_it_and_why() {
    let database = Database::sqlite_seeded().await;
    let folder = tempfile::tempdir().unwrap();
    let mut corrected = records();
    corrected.networks[0].summary = "Una frase corretta.".into();
    corrected.files().unwrap().write(folder.path()).unwrap();
    let folder = folder.path().to_str().unwrap();
    let slug = &corrected.networks[0].slug;
    let said = refused(&["import", folder, "--author", " "], &database.url());
    assert!(said.contains("--author is empty"), "{said}");
    run(&["import", folder, "--author", "Ufficio di piano", "--reason", "Era sbagliata."], &database.url());
    let said = run(&["history", "network", slug], &database.url());
    assert!(said.contains("Ufficio di piano · Era sbagliata.") && said.contains("→ \"Una frase corretta.\""), "{said}");
}

#[tokio::test]
async fn a_moment_or_a_record_that_is_not_there_is_named_with_those_that_are() {
    let database = Database::sqlite_seeded().await;
    for (arguments, expected) in [
        (["diff", "ieri", "r1"], "neither a revision nor a day"),
        (["diff", "r1", "r9"], "nothing is known of `r9`"),
        (["diff", "2000-01-01", "r1"], "nothing is known of `2000-01-01`"),
        (["history", "rete", "crema"], "no kind of record is called `rete`"),
        (["history", "network", "atlantide"], "no network was ever called `atlantide`"),
    ] {
        let said = refused(&arguments, &database.url());
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
    let nowhere = Database::sqlite();
    assert!(refused(&["history", "network", "crema"], &nowhere.url()).contains("there is no such database"));
    assert!(refused(&["redact", "qualcuno"], &nowhere.url()).contains("there is no such database"));
    assert!(!nowhere.file().exists());
}

#[tokio::test]
async fn a_personal_datum_goes_from_every_version_and_every_backup_made_later() {
    let database = Database::sqlite();
    let store = Store::connect(&database.url()).await.unwrap();
    let mut records = records();
    records.networks[0].summary = "Chiamare Tizio Caio.".into();
    store.import(&records, "test").await.unwrap();
    store.close().await.unwrap();
    assert!(refused(&["redact", "Ti"], &database.url()).contains("fewer than 4 characters"));
    let said = run(&["redact", "Tizio Caio", "--with", "l'ufficio"], &database.url());
    assert!(said.contains("taken out of 1 versions") && said.contains("Backups and exports made before"), "{said}");
    let said = run(&["history", "network", &records.networks[0].slug], &database.url());
    assert!(!said.contains("Tizio"), "{said}");
    assert!(run(&["redact", "Tizio Caio"], &database.url()).contains("stands nowhere"));
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept.tar.gz");
    run(&["backup", kept.to_str().unwrap()], &database.url());
    let other = Database::sqlite();
    run(&["restore", kept.to_str().unwrap()], &other.url());
    let store = Store::connect(&other.url()).await.unwrap();
    assert!(store.records_at(1).await.unwrap().networks[0].summary.italian().contains("l'ufficio"));
    assert_eq!(store.revisions().await.unwrap().revisions.len(), 2);
}

#[tokio::test]
async fn a_backup_of_another_catalogue_is_refused() {
    let (one, other) = (Database::sqlite_seeded().await, Database::sqlite());
    let store = Store::connect(&other.url()).await.unwrap();
    let note = store::Note { created_at: Some("2001-02-03T04:05:06Z".into()), ..store::Note::from("other") };
    store.import(&records(), note).await.unwrap();
    store.close().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept.tar.gz");
    run(&["backup", kept.to_str().unwrap()], &other.url());
    let before = fs::read(one.file()).unwrap();
    let said = refused(&["restore", kept.to_str().unwrap(), "--replace"], &one.url());
    assert!(said.contains("of another catalogue: revision 1 is not the same"), "{said}");
    assert!(fs::read(one.file()).unwrap() == before, "nothing was written");
}
