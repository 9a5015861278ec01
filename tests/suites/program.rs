//! The program as a stranger starts it.

use std::{fs, net::TcpListener, process::Command};

use tests::{Database, Program, records};

fn words(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

/// The names of the files in the folder of a database.
fn beside(database: &Database) -> Vec<String> {
    let entries = fs::read_dir(database.file().parent().unwrap()).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn an_empty_database_is_filled_and_served() {
    let database = Database::sqlite();
    let program = Program::serve(&database);
    assert!(program.said.iter().any(|line| line.contains("filling")), "{:?}", program.said);
    assert!(program.said.iter().any(|line| line.contains("35 networks")), "{:?}", program.said);
    drop(program);
    let again = Program::serve(&database);
    assert!(!again.said.iter().any(|line| line.contains("filling")), "{:?}", again.said);
}

#[test]
fn a_server_that_is_told_to_stop_ends_well() {
    let database = Database::sqlite();
    let program = Program::serve(&database);
    assert!(Command::new("kill").arg(program.id().to_string()).status().unwrap().success());
    assert!(program.ended_well());
    assert_eq!(beside(&database), ["atlante.db"]);
}

#[test]
fn a_taken_port_is_told_with_a_remedy() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = taken.local_addr().unwrap().to_string();
    let output = Program::run(&["serve", "--addr", &addr, "--database", &Database::sqlite().url()]);
    assert!(!output.status.success());
    let said = words(&output.stderr);
    assert!(said.contains("taken") && said.contains("--addr"), "{said}");
}

#[test]
fn a_database_that_cannot_be_opened_is_told_with_a_remedy() {
    for url in ["sqlite:/nowhere/at/all/atlante.db", "postgres://nobody@127.0.0.1:1/none", "mysql://x/y", "nonsense"] {
        let output = Program::run(&["serve", "--addr", "127.0.0.1:0", "--database-wait", "0", "--database", url]);
        assert!(!output.status.success(), "{url}");
        let said = words(&output.stderr);
        assert!(said.contains("--database") && !said.contains("panicked"), "{url}: {said}");
    }
    let database = Database::sqlite();
    fs::write(database.file(), "non un database ".repeat(100)).unwrap();
    let output = Program::run(&["import", "--database", &database.url()]);
    assert!(!output.status.success());
    assert!(!words(&output.stderr).contains("panicked"));
}

#[test]
fn a_dry_run_shows_the_change_and_changes_nothing() {
    let database = Database::sqlite();
    let run = |arguments: &[&str]| {
        let output = Program::run(&[arguments, &["--database", &database.url()]].concat());
        assert!(output.status.success(), "{}", words(&output.stderr));
        words(&output.stdout)
    };
    assert!(run(&["import"]).contains("r2 · "));
    let folder = tempfile::tempdir().unwrap();
    let mut corrected = records();
    corrected.networks[0].website = Some("https://example.org/".into());
    corrected.files().unwrap().write(folder.path()).unwrap();
    let data = folder.path().to_str().unwrap();
    let shown = run(&["import", data, "--dry-run"]);
    assert!(
        shown.contains("~ network") && shown.contains("https://example.org/") && shown.contains("nothing was written"),
        "{shown}"
    );
    assert!(run(&["import", "--dry-run"]).contains("nothing would change"));
    assert_eq!(beside(&database), ["atlante.db"]);
    assert!(run(&["import", data]).contains("revision 3"));
    assert!(run(&["import", data]).contains("nothing to change"));
}

#[test]
fn what_only_looks_makes_no_database() {
    let database = Database::sqlite();
    let output = Program::run(&["import", "--dry-run", "--database", &database.url()]);
    assert!(output.status.success(), "{}", words(&output.stderr));
    assert!(words(&output.stdout).contains("+ network dalmine"), "{}", words(&output.stdout));
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let output = Program::run(&["export", data.to_str().unwrap(), "--database", &database.url()]);
    let said = words(&output.stderr);
    assert!(!output.status.success() && said.contains("there is no such database"), "{said}");
    assert!(!data.exists());
    assert!(beside(&database).is_empty(), "{:?}", beside(&database));
}

#[test]
fn an_export_can_be_imported() {
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    assert!(Program::run(&["import", "--database", &database.url()]).status.success());
    assert!(Program::run(&["export", data, "--database", &database.url()]).status.success());
    assert!(Program::run(&["check", data]).status.success());
    assert_eq!(beside(&database), ["atlante.db"]);
    let again = Program::run(&["export", data, "--database", &database.url()]);
    assert!(!again.status.success() && words(&again.stderr).contains("not an empty folder"));
}

#[test]
fn every_fault_of_a_folder_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let mut broken = records();
    broken.networks[0].interventions[0].action = 7;
    broken.plan[0].sources.clear();
    broken.files().unwrap().write(folder.path()).unwrap();
    let output = Program::run(&["check", folder.path().to_str().unwrap()]);
    assert!(!output.status.success());
    let said = words(&output.stderr);
    assert!(said.contains("there is no Action 7") && said.contains("a fact without a source"), "{said}");
}

#[test]
fn the_schema_is_printed() {
    let output = Program::run(&["schema"]);
    assert!(output.status.success() && words(&output.stdout).contains("type Network"));
}

#[test]
fn help_is_for_strangers() {
    let said = words(&Program::run(&["--help"]).stdout);
    for command in ["serve", "import", "check", "export", "backup", "restore", "doctor", "schema"] {
        assert!(said.contains(command), "{command} is not in {said}");
    }
    let said = words(&Program::run(&["serve", "--help"]).stdout);
    for word in ["ATLANTE_ADDR", "ATLANTE_DOCUMENTS", "DATABASE_URL", "ATLANTE_LOG", "127.0.0.1:3000"] {
        assert!(said.contains(word), "{word} is not in {said}");
    }
}
