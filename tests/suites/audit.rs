//! What others audit: GraphQL over HTTP, and what every answer says to browsers.

use std::{path::Path, process::Command};

use serde_json::Value;
use tests::{Database, Program};

#[tokio::test]
async fn every_audit_of_the_specification_is_met() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let said = audit("audit.mjs", &format!("{}/graphql", program.origin));
    assert!(said.starts_with("61 of 61"), "{said}");
}

#[tokio::test]
async fn the_mozilla_observatory_gives_its_best_grade() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--trusted-proxies", "127.0.0.1", "--log", "warn"]);
    let said = audit("observatory.mjs", &program.origin);
    let report: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(report["scan"]["grade"], "A+", "{said}");
    assert_eq!(report["scan"]["testsFailed"], 0, "{said}");
}

/// Runs one of the auditors in `node`, and gives what it said.
fn audit(auditor: &str, target: &str) -> String {
    let auditor = Path::new(env!("CARGO_MANIFEST_DIR")).join("node").join(auditor);
    let output = Command::new("node").arg(auditor).arg(target).output().expect("`cargo xtask test` installs Node.js");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said.into_owned()
}
