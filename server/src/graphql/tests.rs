//! The API over the real catalogue.

mod change;
mod direct;
mod document;
mod hostile;
mod http;
mod letter;
mod limits;
mod paging;
mod schema;
mod types;

use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

use async_graphql::Variables;
use catalogue::{Revision, Snapshot, files::Files, record::Records};
use serde_json::{Value, json};

use super::{
    execute::{Answer, Operation, prepare},
    runner::Runner,
    scope::Scope,
};
use crate::{
    editions::{Edition, Editions},
    long_work::LongWork,
};

pub(super) static SNAPSHOT: LazyLock<Arc<Snapshot>> = LazyLock::new(|| snapshot(1));

/// The real catalogue as this revision.
pub(super) fn snapshot(number: i64) -> Arc<Snapshot> {
    static RECORDS: LazyLock<Records> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        Files::read(&folder).unwrap().records().unwrap()
    });
    let revision = Revision::new(number, "2026-11-22T00:00:00Z", "data");
    Arc::new(Snapshot::new(revision, &RECORDS).unwrap())
}

static RUNNER: LazyLock<Runner> = LazyLock::new(|| Runner::new(LongWork::default()));
pub(super) static EDITION: LazyLock<Arc<Edition>> =
    LazyLock::new(|| Editions::of_snapshots(|| Some(Arc::clone(&SNAPSHOT))).latest().unwrap());

/// What an operation sees of it.
fn scope() -> Scope {
    Scope::new(Arc::clone(&EDITION), None)
}

/// The text of an answer.
async fn text(query: &str, variables: Value) -> String {
    let variables = Variables::from_json(variables);
    let operation = Operation { query: query.into(), variables, ..Operation::default() };
    run(operation, scope()).await
}

/// The text of an answer to an operation that sees this.
async fn run(operation: Operation, scope: Scope) -> String {
    match prepare(&RUNNER, operation) {
        Ok(ready) => ready.run(&RUNNER, Arc::new(scope)).await.text(),
        Err(error) => Answer::from(error).text(),
    }
}

/// The answer to a query.
async fn ask(query: &str) -> Value {
    ask_with(query, json!({})).await
}

/// The answer to a query with variables.
async fn ask_with(query: &str, variables: Value) -> Value {
    serde_json::from_str(&text(query, variables).await).unwrap()
}

/// The data of an answer without errors.
async fn data(query: &str) -> Value {
    let mut answer = ask(query).await;
    assert_eq!(answer["errors"], Value::Null, "{query}");
    answer["data"].take()
}

/// The code and the extensions of the only error of an answer.
async fn refusal(query: &str) -> Value {
    let mut answer = ask(query).await;
    assert_eq!(answer["errors"].as_array().map(Vec::len), Some(1), "{answer}");
    answer["errors"][0]["extensions"].take()
}
