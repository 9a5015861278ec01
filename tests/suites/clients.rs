//! Other people's clients, linters and fuzzers against the real program.

use std::{
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tests::{Database, Program, World};

/// How many requests the fuzzer makes at least.
const CASES: usize = 10_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

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

/// A script of `tests/clients`, which finds its modules beside it.
fn node(script: &str) -> Command {
    let mut node = Command::new("node");
    node.current_dir(folder("clients")).arg(script);
    node
}

/// A program of the virtual environment that `cargo xtask test` makes.
fn python(program: &str) -> Command {
    let programs = env::var("ATLANTE_TEST_PYTHON").expect("ATLANTE_TEST_PYTHON names Python's programs");
    let mut python = Command::new(Path::new(&programs).join(program));
    python.current_dir(folder("python")).env("PYTHONDONTWRITEBYTECODE", "1");
    python
}

fn fresh(folder: &Path) -> &OsStr {
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap();
    }
    fs::create_dir_all(folder).unwrap();
    folder.as_os_str()
}

#[tokio::test]
async fn a_typed_client_of_graphql_codegen_compiles_and_runs() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let generated = folder("clients/generated/typed");
    let examples = root().join("app/examples");
    said(node("generate.mjs").arg(&program.origin).arg(examples).arg(fresh(&generated)));
    said(node("node_modules/typescript/bin/tsc").args(["--project", "typed"]));
    let answer = said(node("generated/program/typed/main.js").arg(&program.origin));
    assert_eq!(answer.trim(), r#"{"network":"Rete di Lodi","municipalities":1504}"#);
}

#[test]
fn relays_compiler_takes_connections_that_go_on_and_parts_that_are_asked_again() {
    let artifacts = folder("clients/generated/relay");
    fresh(&artifacts);
    let mut compiler = node("node_modules/relay-compiler/cli.js");
    // It would add what it writes to the index of the repository that it is run in.
    said(compiler.arg("relay.config.json").env("GIT_DIR", "none"));
    assert!(artifacts.join("NetworksBackwardsQuery.graphql.ts").is_file());
}

#[test]
fn the_schema_has_no_fault_by_the_rules_of_relay_and_of_graphql_eslint() {
    let counted = said(node("lint.mjs").arg(root().join("schema.graphql")));
    assert_eq!(counted.trim(), "20 rules, 0 faults");
}

#[test]
fn nothing_breaks_the_clients_of_the_last_release_unless_the_changelog_says_so() {
    let breaking = said(node("breaking.mjs").arg(folder("released.graphql")).arg(root().join("schema.graphql")));
    let breaking: Vec<String> = serde_json::from_str(&breaking).unwrap();
    let changes = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    let unreleased = changes.split("\n## ").find(|part| part.starts_with("Unreleased")).unwrap_or_default();
    assert!(breaking.is_empty() || unreleased.contains("Breaking"), "{breaking:#?}");
}

/// `ATLANTE_TEST_RECORD=1` writes the changelog down.
#[test]
fn the_changelog_of_the_schema_says_what_is_new_since_the_last_release() {
    const UNRELEASED: &str = "\n## Unreleased\n";
    let file = root().join("docs/schema-changes.md");
    let written = fs::read_to_string(&file).unwrap();
    let (before, rest) = written.split_once(UNRELEASED).unwrap();
    // The releases before it are below.
    let (unreleased, after) = rest.split_at(rest.find("\n## ").unwrap_or(rest.len()));
    let changes = said(node("changes.mjs").arg(folder("released.graphql")).arg(root().join("schema.graphql")));
    if env::var_os("ATLANTE_TEST_RECORD").is_some() {
        fs::write(&file, format!("{before}{UNRELEASED}{changes}{after}")).unwrap();
        return;
    }
    assert!(unreleased == changes, "write it anew: ATLANTE_TEST_RECORD=1 cargo xtask test the_changelog_of_the_schema");
}

#[tokio::test]
async fn a_python_client_of_ariadne_codegen_is_generated_and_runs() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    fresh(&folder("python/generated"));
    said(python("ariadne-codegen").args(["--config", "pyproject.toml"]));
    let answer = said(python("python").arg("ask.py").arg(&program.origin));
    assert_eq!(answer.trim(), "Rete di Lodi 1504");
}

#[tokio::test]
async fn ten_thousand_cases_of_schemathesis_find_no_fault_of_the_program() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    // It makes at most this number of cases for each root field: of some, such as `_service`, there are few.
    let fields = World::new().await.query("{ __schema { queryType { fields { name } } } }").await;
    let fields = fields["__schema"]["queryType"]["fields"].as_array().map_or(1, Vec::len);
    let each = (CASES + CASES / 10).div_ceil(fields).to_string();
    let report = tempfile::tempdir().unwrap();
    let report = report.path().join("report.json");
    let printed = said(
        python("schemathesis")
            .args(["--config-file", "schemathesis.toml", "run", "--max-examples", &each, "--report-json-path"])
            .arg(&report)
            .arg(format!("{}/graphql", program.origin)),
    );
    let report: Value = serde_json::from_slice(&fs::read(&report).unwrap()).unwrap();
    let cases = report["test_cases"]["generated"].as_u64();
    assert!(cases >= Some(CASES as u64), "{cases:?} cases\n{printed}");
}
