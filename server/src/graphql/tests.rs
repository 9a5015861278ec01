//! The API over the real catalogue.

mod hostile;
mod http;
mod limits;
mod paging;
mod schema;
mod types;

use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

use async_graphql::Variables;
use catalogue::{Revision, Snapshot, files::Files};
use serde_json::{Value, json};

use super::{
    Schema,
    execute::{Allowed, Answer, Operation, execute},
    schema as build,
};

static SNAPSHOT: LazyLock<Arc<Snapshot>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision { number: 1, created_at: "2026-11-22T00:00:00Z".into(), origin: "data".into() };
    Arc::new(Snapshot::new(revision, &records).unwrap())
});

static SCHEMA: LazyLock<Schema> = LazyLock::new(build);

/// The text of an answer.
async fn text(query: &str, variables: Value) -> String {
    let operation = Operation { query: query.into(), name: None, variables: Variables::from_json(variables) };
    let answer = execute(&SCHEMA, Arc::clone(&SNAPSHOT), operation, Allowed::Everything).await;
    serde_json::to_string(&answer.unwrap_or_else(Answer::from)).unwrap()
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
