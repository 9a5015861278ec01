//! GraphQL over HTTP, as others audit it.

use std::{path::Path, process::Command};

use tests::{Database, Program};

#[tokio::test]
async fn every_audit_of_the_specification_is_met() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let audit = Path::new(env!("CARGO_MANIFEST_DIR")).join("node/audit.mjs");
    let output = Command::new("node")
        .arg(audit)
        .arg(format!("{}/graphql", program.origin))
        .output()
        .expect("`cargo xtask test` installs Node.js");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.starts_with("61 of 61"), "{said}");
}
