//! The schema, and what is known of the operations that it has run before.

use std::{fmt, sync::Arc};

use async_graphql::ValidationMode;
use quick_cache::{Weighter, sync::Cache};

use super::{
    Schema, builder,
    error::ApiError,
    execute::Operation,
    limit::{Measured, measure},
};
use crate::long_work::LongWork;

/// Memory for documents that were read before, in bytes.
const DOCUMENTS: u64 = 4 * 1024 * 1024;
/// Memory for questions that were found valid before, in bytes.
const QUESTIONS: u64 = 1024 * 1024;
/// What one byte of a document takes once it is read, about.
const READ: usize = 25;
/// The length of a usual document, in bytes.
const USUAL: usize = 500;

/// Runs operations. A clone shares everything.
#[derive(Clone)]
pub(crate) struct Runner(Arc<Inside>);

struct Inside {
    /// Validates first.
    strict: Schema,
    /// Runs what was found valid before.
    quick: Schema,
    documents: Cache<Arc<str>, Arc<Measured>, ByLength>,
    valid: Cache<Question, (), ByLength>,
    long_work: LongWork,
}

/// Whatever an answer and its validity depend on, but for the revision.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Question {
    query: Arc<str>,
    name: Option<String>,
    /// As JSON.
    variables: String,
}

#[derive(Debug, Clone)]
struct ByLength;

impl Weighter<Arc<str>, Arc<Measured>> for ByLength {
    fn weight(&self, text: &Arc<str>, _: &Arc<Measured>) -> u64 {
        (READ * text.len()) as u64
    }
}

impl Weighter<Question, ()> for ByLength {
    fn weight(&self, question: &Question, (): &()) -> u64 {
        question.len() as u64
    }
}

impl Question {
    /// What is asked; none where the variables cannot be written down.
    pub(crate) fn new(operation: &Operation) -> Option<Self> {
        let Operation { query, name, variables, author: _ } = operation;
        let variables = if variables.is_empty() { String::new() } else { serde_json::to_string(variables).ok()? };
        Some(Self { query: Arc::clone(query), name: name.clone(), variables })
    }

    /// Its length, in bytes.
    pub(crate) fn len(&self) -> usize {
        self.query.len() + self.name.as_ref().map_or(0, String::len) + self.variables.len()
    }
}

impl Runner {
    /// Knows nothing yet, and does long work here.
    pub(crate) fn new(long_work: LongWork) -> Self {
        let items = |memory: u64, each: usize| usize::try_from(memory).unwrap_or(usize::MAX) / each;
        Self(Arc::new(Inside {
            strict: builder().finish(),
            quick: builder().validation_mode(ValidationMode::Fast).finish(),
            documents: Cache::with_weighter(items(DOCUMENTS, READ * USUAL), DOCUMENTS, ByLength),
            valid: Cache::with_weighter(items(QUESTIONS, USUAL), QUESTIONS, ByLength),
            long_work,
        }))
    }

    /// Where long work is done.
    pub(crate) fn long_work(&self) -> &LongWork {
        &self.0.long_work
    }

    /// Reads a document, unless it asks for more than one may.
    pub(crate) fn read(&self, query: &Arc<str>) -> Result<Arc<Measured>, ApiError> {
        if let Some(known) = self.0.documents.get(query) {
            return Ok(known);
        }
        let measured = Arc::new(measure(query)?);
        self.0.documents.insert(Arc::clone(query), Arc::clone(&measured));
        Ok(measured)
    }

    /// Whether a question was found valid before, and answered without an error.
    pub(crate) fn knows(&self, question: Option<&Question>) -> bool {
        question.is_some_and(|question| self.0.valid.get(question).is_some())
    }

    /// The schema for a question: one that validates, unless the question was found valid before.
    pub(crate) fn schema(&self, question: Option<&Question>) -> &Schema {
        if self.knows(question) { &self.0.quick } else { &self.0.strict }
    }

    /// Notes that a question is valid.
    pub(crate) fn is_valid(&self, question: Question) {
        self.0.valid.insert(question, ());
    }
}

impl fmt::Debug for Runner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner").finish_non_exhaustive()
    }
}
