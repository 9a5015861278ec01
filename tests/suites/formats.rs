//! Every file of the open data, read by programs of other people, and what those do not see.

mod bytes;
mod embed;
mod record;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tests::{Database, Program};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// What a command prints; it must succeed.
fn said(command: &mut Command) -> String {
    let output = command.output().expect("`cargo xtask test` installs what the tests run");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// The program of this name in the environment of the readers that come from Python's registry.
fn reader(name: &str) -> PathBuf {
    let programs = env::var("ATLANTE_TEST_FORMATS").expect("ATLANTE_TEST_FORMATS names the programs of tests/formats");
    Path::new(&programs).join(name)
}

/// The checks that a script made; each fault fails the test.
fn checked(printed: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(printed.lines().last().unwrap_or_default()).unwrap();
    let faults = report["faults"].as_array().unwrap();
    assert!(faults.is_empty(), "{faults:#?}");
    report["checks"].as_array().unwrap().clone()
}

#[tokio::test]
async fn programs_of_other_people_read_every_file_without_a_fault() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let standards = folder("standards");
    let python =
        said(Command::new(reader("python")).arg(folder("formats/check.py")).arg(&program.origin).arg(&standards));
    let mut node = Command::new("node");
    let node = said(node.current_dir(folder("formats")).arg("check.mjs").arg(&program.origin).arg(&standards));
    let mut checks = checked(&python);
    checks.extend(checked(&node));
    record::keep(&checks);
}

#[tokio::test]
async fn the_commands_on_the_page_of_use_work_as_they_are_written() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let page = program.get("/dati/uso", &[]);
    assert!(page.text().contains("/dati/reti.xlsx"));
    let uses = folder("../app/use");
    let on_path =
        |name: &str| env::split_paths(&env::var_os("PATH").unwrap_or_default()).any(|it| it.join(name).is_file());
    for (file, needs, runner) in [
        ("libreoffice.sh", "soffice", "sh"),
        ("qgis.sh", "ogr2ogr", "sh"),
        ("r.R", "Rscript", "Rscript"),
        ("python.py", "python3", "python"),
        ("duckdb.sh", "duckdb", "sh"),
        ("sqlite.sh", "sqlite3", "sh"),
    ] {
        if !on_path(needs) || (runner == "sh" && !on_path("curl")) {
            eprintln!("{needs} is not here: {file} was not run");
            continue;
        }
        let place = tempfile::tempdir().unwrap();
        let command = fs::read_to_string(uses.join(file)).unwrap().replace("{origin}", &program.origin);
        fs::write(place.path().join(file), command).unwrap();
        let runner = if runner == "python" { reader("python") } else { runner.into() };
        let mut run = Command::new(runner);
        run.current_dir(place.path()).env("HOME", place.path()).arg(file);
        let printed = said(&mut run);
        assert!(file == "libreoffice.sh" || !printed.trim().is_empty(), "{file} prints nothing");
    }
}
