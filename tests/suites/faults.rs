//! Faults that take minutes to bring about: `cargo xtask faults` runs them, one after the other, and
//! writes down what they show.

mod capacity;
mod disk;
mod kill;
mod nginx;
mod outage;
mod school;
mod slow;
mod stop;
mod visit;

use std::{net::SocketAddr, path::Path};

use catalogue::{Text, files::Files, record::Records};
use sea_orm::{ConnectionTrait, Database as Connection, DbBackend, Statement};
use tempfile::TempDir;
use tests::{Program, records};

/// Two states of the catalogue that differ in most of their records, and their folders.
struct States {
    files: [Files; 2],
    folders: [TempDir; 2],
}

/// A text with a sentence more.
fn longer(text: &Text) -> Text {
    format!("Una frase in più. {}", text.italian()).into()
}

impl States {
    fn new() -> Self {
        let mut other = records();
        for network in &mut other.networks {
            network.summary = longer(&network.summary);
            for intervention in &mut network.interventions {
                intervention.summary = longer(&intervention.summary);
            }
        }
        for story in &mut other.stories {
            story.summary = longer(&story.summary);
        }
        let files = [records(), other].map(|records: Records| records.files().unwrap());
        let folders = [0, 1].map(|state: usize| {
            let folder = tempfile::tempdir().unwrap();
            files[state].write(folder.path()).unwrap();
            folder
        });
        Self { files, folders }
    }

    fn folder(&self, state: usize) -> &str {
        self.folders[state].path().to_str().unwrap()
    }

    /// Which of the two a database holds, whole; anything else is what must never be.
    fn found(&self, url: &str) -> usize {
        let folder = tempfile::tempdir().unwrap();
        export(url, folder.path());
        let files = Files::read(folder.path()).unwrap();
        self.files.iter().position(|state| *state == files).expect("it is neither the old nor the new revision")
    }
}

fn export(url: &str, folder: &Path) {
    let output = Program::run(&["export", folder.to_str().unwrap(), "--database", url]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn import(url: &str, folder: &str) {
    let output = Program::run(&["import", folder, "--database", url]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// SQLite's own check of a file.
async fn sound(url: &str) {
    let connection = Connection::connect(url).await.unwrap();
    let check = Statement::from_string(DbBackend::Sqlite, "PRAGMA integrity_check");
    let row = connection.query_one_raw(check).await.unwrap().unwrap();
    assert_eq!(row.try_get_by_index::<String>(0).unwrap(), "ok");
    let check = Statement::from_string(DbBackend::Sqlite, "PRAGMA foreign_key_check");
    assert!(connection.query_all_raw(check).await.unwrap().is_empty());
    connection.close().await.unwrap();
}

fn address(program: &Program) -> SocketAddr {
    program.origin.trim_start_matches("http://").parse().unwrap()
}
