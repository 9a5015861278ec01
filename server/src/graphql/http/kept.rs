//! Answers to GET, kept with their tag and their compressed forms until the next revision.

use std::sync::Arc;

use axum::http::StatusCode;
use quick_cache::{Weighter, sync::Cache};

use super::{
    super::{endpoint::BRIEFLY, execute::Operation},
    accept::Form,
};
use crate::content::Content;

/// Memory for answers, in bytes.
const MEMORY: u64 = 16 * 1024 * 1024;
/// About as many as fit into that.
const ANSWERS: usize = 2_000;
/// The longest operation whose answer is kept, in bytes: what is longer is hardly asked twice.
const KEPT: usize = 4 * 1024;

/// The answers that are kept.
#[derive(Debug)]
pub(crate) struct Kept(Cache<Key, Arc<Content>, BySize>);

/// What an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    revision: i64,
    form: Form,
    query: Arc<str>,
    name: Option<String>,
    variables: String,
}

#[derive(Debug, Clone)]
struct BySize;

impl Weighter<Key, Arc<Content>> for BySize {
    fn weight(&self, key: &Key, content: &Arc<Content>) -> u64 {
        (key.query.len() + key.variables.len() + content.size()) as u64
    }
}

impl Default for Kept {
    fn default() -> Self {
        Self(Cache::with_weighter(ANSWERS, MEMORY, BySize))
    }
}

impl Key {
    /// The key of an operation; none where its answer is not kept.
    pub(super) fn new(revision: i64, form: Form, operation: &Operation) -> Option<Self> {
        let variables = serde_json::to_string(&operation.variables).ok()?;
        let name = operation.name.clone();
        let length = operation.query.len() + variables.len() + name.as_ref().map_or(0, String::len);
        let query = Arc::clone(&operation.query);
        (length <= KEPT).then_some(Self { revision, form, query, name, variables })
    }
}

impl Kept {
    /// The answer that was given before.
    pub(super) fn get(&self, key: &Key) -> Option<Arc<Content>> {
        self.0.get(key)
    }

    /// Keeps an answer.
    pub(super) fn put(&self, key: Key, content: Arc<Content>) {
        self.0.insert(key, content);
    }
}

/// An answer without errors, with its tag; it is the same answer whichever way it is compressed.
pub(super) fn content(form: Form, answer: Vec<u8>) -> Content {
    Content::new(StatusCode::OK, form.header(), BRIEFLY, answer).weak()
}
