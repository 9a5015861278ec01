//! The doctor finds what was broken, and says what to do.

use std::{
    fs::OpenOptions,
    io::{Seek, SeekFrom, Write},
};

use sea_orm::{ConnectionTrait, Database as Connection};
use tests::{Database, Program};

/// Whether there is no fault, and what was said.
fn doctor(url: &str) -> (bool, String) {
    let output = Program::run(&["doctor", "--addr", "127.0.0.1:0", "--database", url]);
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(!said.contains("panicked"), "{said}");
    (output.status.success(), said)
}

/// What is found in a database of one kind.
async fn wrong_data_are_found(database: Database, fresh: Database) {
    let (well, said) = doctor(&database.url());
    assert!(well && said.contains("ok     data      revision "), "{said}");
    assert!(said.contains("ok     storage") && said.contains("ok     clock"), "{said}");
    let connection = Connection::connect(database.url()).await.unwrap();
    connection
        .execute_unprepared(r#"update network set summary = '"Una frase. "' where slug = 'dalmine'"#)
        .await
        .unwrap();
    connection.close().await.unwrap();
    let (well, said) = doctor(&database.url());
    assert!(!well && said.contains("FAULT  history") && said.contains("network dalmine"), "{said}");
    assert!(said.contains("atlante restore"), "{said}");
    let (well, said) = doctor(&fresh.url());
    assert!(well && said.contains("warn   database") && said.contains("not there yet, or is empty"), "{said}");
}

#[tokio::test]
async fn wrong_data_are_found_on_sqlite() {
    wrong_data_are_found(Database::sqlite_seeded().await, Database::sqlite()).await;
}

#[tokio::test]
async fn wrong_data_are_found_on_postgres() {
    let database = Database::postgres().await;
    let output = Program::run(&["import", "--database", &database.url()]);
    assert!(output.status.success());
    wrong_data_are_found(database, Database::postgres().await).await;
}

#[tokio::test]
async fn a_damaged_file_is_found() {
    let database = Database::sqlite_seeded().await;
    let mut file = OpenOptions::new().write(true).open(database.file()).unwrap();
    let middle = file.metadata().unwrap().len() / 2;
    file.seek(SeekFrom::Start(middle)).unwrap();
    file.write_all(&vec![0xa5; 64 * 1024]).unwrap();
    drop(file);
    let (well, said) = doctor(&database.url());
    assert!(!well && said.contains("FAULT  storage") && said.contains("atlante restore"), "{said}");
}

#[tokio::test]
async fn a_database_that_does_not_answer_and_a_folder_that_is_not_there_are_found() {
    let (well, said) = doctor("postgres://reader:segreto@127.0.0.1:1/none");
    assert!(!well && said.contains("FAULT  database") && said.contains("does not answer"), "{said}");
    assert!(!said.contains("segreto"), "{said}");
    let (well, said) = doctor("sqlite:/nowhere/at/all/atlante.db");
    assert!(!well && said.contains("FAULT  space"), "{said}");
}

#[test]
fn a_secret_in_a_wrong_setting_is_not_shown() {
    for (name, value) in [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "https://user:topsecret@collector"),
        ("DATABASE_URL", "postgres:user:topsecret@127.0.0.1:1/atlante"),
    ] {
        for arguments in [&["serve", "--addr", "127.0.0.1:0", "--database-wait", "0"][..], &["serve", "--help"]] {
            let output = Program::command(arguments).env(name, value).output().unwrap();
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert!(!said.contains("topsecret"), "{name}: {said}");
            assert_eq!(output.status.success(), arguments.contains(&"--help"), "{name}: {said}");
        }
    }
}

#[tokio::test]
async fn settings_that_leave_the_door_open_are_warned_of() {
    let database = Database::sqlite_seeded().await;
    let url = database.url();
    let warned = |settings: &[&str], words: &str| {
        let arguments = [&["doctor", "--database", &url, "--addr", "127.0.0.1:0"], settings].concat();
        let said = String::from_utf8_lossy(&Program::run(&arguments).stdout).into_owned();
        assert_eq!(said.contains("warn   "), !words.is_empty(), "{said}");
        assert!(said.contains(words), "{words} is not in {said}");
    };
    let readers = [
        ["--publisher", "Comune di Prova (c_x999)"],
        ["--contact", "atlante@example.org"],
        ["--origin", "https://atlante.example.org"],
    ];
    let trusted = [&readers.concat()[..], &["--trusted-proxies", "127.0.0.1"]].concat();
    warned(&trusted, "");
    warned(&[], "no proxy is trusted");
    warned(&["--trusted-proxies", "127.0.0.1"], "--publisher, --contact, --repository, --origin not set");
    warned(&["--trusted-proxies", "127.0.0.1", "--contact", "a@example.org"], "--publisher, --origin not set");
    warned(&[&trusted[..], &["--rate-pages", "0"]].concat(), "as much as there is");
    warned(&[&trusted[..], &["--metrics-addr", "0.0.0.0:9100"]].concat(), "reads the figures");
    warned(&[&trusted[..], &["--max-connections", "1000000"]].concat(), "LimitNOFILE");
}
