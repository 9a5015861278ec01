//! One operation from its text to its answer.

use std::{
    io::{self, Write as _},
    sync::Arc,
};

use async_graphql::{
    Name, Pos, Request, Response, ServerError, Value, Variables,
    parser::{
        parse_query,
        types::{DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection, SelectionSet},
    },
};
use futures_util::{
    StreamExt,
    stream::{self, BoxStream},
};
use serde::{
    Serialize, Serializer,
    ser::{Error as _, SerializeMap},
};
use tokio::runtime::Handle;
use tracing::Instrument;

use super::{
    direct::{self, LeftToLibrary},
    error::{ApiError, shorten},
    federation,
    feed::Feed,
    limit::{ANSWER, Cost, ERRORS, Limit, Measured, Report},
    runner::{Question, Runner},
    scope::Scope,
    typename::unmark,
};
use crate::{
    rate::{LITTLE, LONG, USUAL},
    trace,
};

/// A request for one operation.
#[derive(Debug, Default)]
pub(crate) struct Operation {
    pub(crate) query: Arc<str>,
    pub(crate) name: Option<String>,
    pub(crate) variables: Variables,
    pub(crate) author: Author,
}

/// Who wrote a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Author {
    /// The site itself: it is known what it costs, and its answers are shared by all readers.
    Site,
    #[default]
    Client,
}

/// What a client is answered.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Nothing was run.
    Refused(Vec<ServerError>),
    /// The operation was run; some of it may have failed.
    Done(Box<Response>, Report),
    /// The operation was run without an error, and this is its data as JSON.
    Written(Vec<u8>, Report),
}

impl Answer {
    /// Whether the operation was run without an error.
    pub(crate) fn is_whole(&self) -> bool {
        match self {
            Self::Refused(_) => false,
            Self::Done(response, _) => response.errors.is_empty(),
            Self::Written(..) => true,
        }
    }

    /// The answer as JSON.
    ///
    /// # Errors
    /// If it is longer than an answer may be.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, ApiError> {
        let mut text = Bounded::default();
        self.write(&mut text).map_err(|error| ApiError::internal(&error.to_string()))?;
        if text.length > ANSWER {
            return Err(ApiError::over(Limit::Answer, text.length));
        }
        Ok(text.kept)
    }

    fn write(&self, text: &mut Bounded) -> io::Result<()> {
        let Self::Written(data, report) = self else { return Ok(serde_json::to_writer(text, self)?) };
        text.kept.reserve(data.len() + EXTENSIONS);
        text.write_all(b"{\"data\":")?;
        text.write_all(data)?;
        text.write_all(b",\"extensions\":")?;
        serde_json::to_writer(&mut *text, &Extensions { cost: *report })?;
        text.write_all(b"}")
    }

    /// The answer as JSON, or why it cannot be given.
    pub(crate) fn text(&self) -> String {
        let bytes = self.bytes().or_else(|error| Self::from(error).bytes()).unwrap_or_default();
        // JSON is UTF-8.
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// More than the other members of an answer take, in bytes.
const EXTENSIONS: usize = 512;

/// What is written, as far as an answer may go; the rest is only counted.
#[derive(Debug, Default)]
struct Bounded {
    kept: Vec<u8>,
    length: usize,
}

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.length += bytes.len();
        if self.length <= ANSWER {
            self.kept.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Self {
        Self::Refused(vec![error.into()])
    }
}

/// What an answer tells beside its data.
#[derive(Serialize)]
struct Extensions {
    cost: Report,
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Refused(errors) => map.serialize_entry("errors", errors)?,
            Self::Done(response, report) => {
                // The specification wants errors first, where a reader sees them.
                if !response.errors.is_empty() {
                    map.serialize_entry("errors", &response.errors)?;
                }
                map.serialize_entry("data", &response.data)?;
                map.serialize_entry("extensions", &Extensions { cost: *report })?;
            }
            // `Answer::write` has what stands around it.
            Self::Written(..) => return Err(S::Error::custom("data that is JSON already")),
        }
        map.end()
    }
}

/// An operation that may be run: within its limits, and with every value that it needs.
pub(crate) struct Ready {
    measured: Arc<Measured>,
    operation: Operation,
    question: Option<Question>,
    kind: OperationType,
    /// The name of the operation, given or the only one.
    name: Option<Name>,
    cost: Cost,
    price: u32,
}

/// Looks at an operation before anything of it is run.
///
/// # Errors
/// If it asks for more than one may, or is no GraphQL.
pub(crate) fn prepare(runner: &Runner, operation: Operation) -> Result<Ready, ApiError> {
    let question = Question::new(&operation);
    let measured = runner.read(&operation.query)?;
    let variables = &operation.variables;
    let (name, definition) = choose(&measured.document, operation.name.as_deref())?;
    given(definition, variables)?;
    federation::check(&measured.represented, definition, variables)?;
    let (kind, cost) = (definition.ty, measured.cost(name.as_deref()));
    let price = match operation.author {
        // What the site asks for is known, but for its variables.
        Author::Site => cost.price(variables, &measured.represented) / USUAL,
        Author::Client => cost.price(variables, &measured.represented).saturating_add(USUAL - LITTLE),
    };
    Ok(Ready { measured, operation, question, kind, name, cost, price })
}

impl Ready {
    /// What kind of operation it is.
    pub(crate) fn kind(&self) -> OperationType {
        self.kind
    }

    /// What it is charged, beside what every request is.
    pub(crate) fn price(&self) -> u32 {
        self.price
    }

    /// Runs it once, on what one request sees. What takes long is done apart, a few at a time.
    pub(crate) async fn run(self, runner: &Runner, scope: Arc<Scope>) -> Answer {
        if self.price < LONG {
            return self.run_here(runner, scope).await;
        }
        let (long_work, runner, runtime) = (runner.long_work().clone(), runner.clone(), Handle::current());
        let answer = long_work.run(move || runtime.block_on(self.run_here(&runner, scope))).await;
        answer.unwrap_or_else(|| ApiError::Unavailable.into())
    }

    async fn run_here(self, runner: &Runner, scope: Arc<Scope>) -> Answer {
        let span = trace::operation(self.kind, self.name.as_deref());
        if self.measured.is_direct && runner.knows(self.question.as_ref()) {
            match span.in_scope(|| self.data(&scope)) {
                Ok(data) => {
                    let report = Report { cost: self.cost, resolved: scope.spent() };
                    return scope.hold().map_or_else(Answer::from, |()| Answer::Written(data, report));
                }
                Err(LeftToLibrary) => scope.begin_again(),
            }
        }
        let schema = runner.schema(self.question.as_ref());
        let mut response = schema.execute(self.request().data(Arc::clone(&scope))).instrument(span).await;
        if self.measured.is_marked {
            unmark(&mut response.data);
        }
        if let Err(error) = scope.hold() {
            return error.into();
        }
        let answer = settled(response, &self.operation.query, self.cost, scope.spent());
        if let (true, Some(question)) = (answer.is_whole(), self.question) {
            runner.is_valid(question);
        }
        answer
    }

    /// The data of the answer, written directly.
    fn data(&self, scope: &Scope) -> Result<Vec<u8>, LeftToLibrary> {
        let document = &self.measured.document;
        let (_, definition) = choose(document, self.operation.name.as_deref()).map_err(|_| LeftToLibrary)?;
        direct::data(document, definition, &self.operation.variables, scope)
    }

    /// What the library runs.
    fn request(&self) -> Request {
        let Operation { query, name, variables, author: _ } = &self.operation;
        let mut request = Request::new(&**query).variables(variables.clone());
        request.operation_name.clone_from(name);
        request.set_parsed_query(self.measured.document.clone());
        request
    }

    /// Runs it for as long as it goes: a query gives one answer, a subscription one for each event.
    ///
    /// # Errors
    /// If there is no catalogue yet.
    pub(crate) fn answers(self, runner: &Runner, feed: &Feed) -> Result<BoxStream<'static, Answer>, ApiError> {
        let scope = feed.scope()?;
        match self.kind {
            OperationType::Query | OperationType::Mutation => {
                let runner = runner.clone();
                Ok(stream::once(async move { self.run(&runner, scope).await }).boxed())
            }
            OperationType::Subscription => {
                // Each event is read from a snapshot of its own: the scope is only for what does not change.
                let schema = runner.schema(self.question.as_ref());
                let responses = schema.execute_stream(self.request().data(scope).data(feed.clone()));
                let answers = responses.map(move |mut response| {
                    if self.measured.is_marked {
                        unmark(&mut response.data);
                    }
                    settled(response, &self.operation.query, self.cost, 0)
                });
                Ok(answers.boxed())
            }
        }
    }
}

/// What a client is told of what the library did.
fn settled(mut response: Response, query: &str, cost: Cost, spent: usize) -> Answer {
    response.errors.truncate(ERRORS);
    // Our own errors have their code. The library's come from validation, which leaves no path, or
    // from values that the type of an argument refuses: then nothing of the answer counts either.
    let refused = response.errors.iter().any(|error| !is_coded(error));
    for error in &mut response.errors {
        finish(error, query);
    }
    if refused {
        return Answer::Refused(response.errors);
    }
    Answer::Done(Box::new(response), Report { cost, resolved: spent })
}

fn is_coded(error: &ServerError) -> bool {
    error.extensions.as_ref().is_some_and(|extensions| extensions.get("code").is_some())
}

/// Gives an error of the library its code, and keeps its message short.
fn finish(error: &mut ServerError, query: &str) {
    shorten(&mut error.message);
    if is_coded(error) {
        return;
    }
    let extensions = error.extensions.get_or_insert_default();
    if error.path.is_empty() {
        extensions.set("code", ApiError::Validation(String::new()).code());
        return;
    }
    extensions.set("code", ApiError::bad_input("", "").code());
    if let Some(argument) = error.locations.first().and_then(|&at| argument(query, at)) {
        extensions.set("argument", argument);
    }
    error.path.clear();
}

/// The operation that a request means.
fn choose<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<(Option<Name>, &'a OperationDefinition), ApiError> {
    match (&document.operations, name) {
        (DocumentOperations::Single(operation), None) => Ok((None, &operation.node)),
        (DocumentOperations::Multiple(operations), Some(name)) => operations
            .get_key_value(name)
            .map(|(name, operation)| (Some(name.clone()), &operation.node))
            .ok_or_else(|| ApiError::bad_input("operationName", "no operation of the document has this name")),
        (DocumentOperations::Multiple(operations), None) if operations.len() == 1 => operations
            .iter()
            .next()
            .map(|(name, operation)| (Some(name.clone()), &operation.node))
            .ok_or_else(|| ApiError::internal("a document lost its only operation")),
        (DocumentOperations::Single(_), Some(_)) => {
            Err(ApiError::bad_input("operationName", "the operation of the document has no name"))
        }
        (DocumentOperations::Multiple(_), None) => {
            Err(ApiError::bad_input("operationName", "the document has several operations: say which"))
        }
    }
}

/// Checks that variables that must have a value have one.
fn given(operation: &OperationDefinition, variables: &Variables) -> Result<(), ApiError> {
    for variable in &operation.variable_definitions {
        let definition = &variable.node;
        let name = &definition.name.node;
        let missing = match variables.get(name) {
            None => definition.default_value.is_none(),
            Some(value) => *value == Value::Null,
        };
        if missing && !definition.var_type.node.nullable {
            return Err(ApiError::bad_input(format!("${name}"), "a value is required"));
        }
    }
    Ok(())
}

/// The argument whose value stands here, as `field.argument`.
fn argument(query: &str, at: Pos) -> Option<String> {
    fn among(selections: &SelectionSet, at: Pos) -> Option<String> {
        selections.items.iter().find_map(|selection| match &selection.node {
            Selection::Field(field) => {
                let own = field.node.arguments.iter().find(|(name, value)| name.pos == at || value.pos == at);
                own.map(|(argument, _)| format!("{}.{argument}", field.node.name.node))
                    .or_else(|| among(&field.node.selection_set.node, at))
            }
            Selection::InlineFragment(fragment) => among(&fragment.node.selection_set.node, at),
            Selection::FragmentSpread(_) => None,
        })
    }
    let document = parse_query(query).ok()?;
    let operations = document.operations.iter().map(|(_, operation)| &operation.node.selection_set);
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set);
    operations.chain(fragments).find_map(|selections| among(&selections.node, at))
}
