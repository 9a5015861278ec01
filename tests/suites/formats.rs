//! Every file of the open data, read by programs of other people, and what those do not see.

mod broken;
mod bytes;
mod embed;
mod record;
mod workbook;

use std::{
    env, fs, iter,
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

/// The programs in the environment of the readers that come from Python's registry.
fn readers() -> PathBuf {
    env::var_os("ATLANTE_TEST_FORMATS").expect("ATLANTE_TEST_FORMATS names the programs of tests/formats").into()
}

/// A script of `tests/formats`, which runs programs of one registry.
#[derive(Debug, Clone, Copy)]
enum Script {
    Python,
    Node,
}

impl Script {
    /// What it finds at an address: in everything, or in what has one of these names.
    fn report(self, origin: &str, checks: &[&str]) -> Value {
        let (program, script) = match self {
            Self::Python => (readers().join("python"), "check.py"),
            Self::Node => ("node".into(), "check.mjs"),
        };
        let mut command = Command::new(program);
        command.current_dir(folder("formats")).arg(script).arg(origin).arg(folder("standards")).args(checks);
        let printed = said(&mut command);
        serde_json::from_str(printed.lines().last().unwrap_or_default()).unwrap()
    }
}

#[tokio::test]
async fn programs_of_other_people_read_every_file_without_a_fault() {
    // The program fills it, with the past of the data: what is new has something to tell.
    let database = Database::sqlite();
    let program = Program::serve(&database);
    let mut checks = Vec::new();
    for script in [Script::Python, Script::Node] {
        let report = script.report(&program.origin, &[]);
        assert_eq!(report["faults"], serde_json::json!([]), "{script:?}");
        checks.extend(report["checks"].as_array().unwrap().iter().cloned());
    }
    record::keep(&checks);
}

#[tokio::test]
async fn the_commands_on_the_page_of_use_work_as_they_are_written() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let page = program.get("/dati/uso", &[]);
    assert!(page.text().contains("/dati/reti.xlsx"));
    let inherited = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(iter::once(readers()).chain(env::split_paths(&inherited))).unwrap();
    for entry in fs::read_dir(folder("../app/use")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let runner = match name.rsplit_once('.').unwrap().1 {
            "sh" => "sh",
            "py" => "python",
            "R" => "Rscript",
            other => panic!("what runs .{other}?"),
        };
        let place = tempfile::tempdir().unwrap();
        let command = fs::read_to_string(entry.path()).unwrap().replace("{origin}", &program.origin);
        fs::write(place.path().join(&name), command).unwrap();
        let mut run = Command::new(runner);
        run.current_dir(place.path()).env("HOME", place.path()).env("PATH", &path).arg(&name);
        assert!(!said(&mut run).trim().is_empty(), "{name} prints nothing");
        assert!(name != "libreoffice.sh" || place.path().join("reti.ods").is_file(), "{name} converts nothing");
    }
}
