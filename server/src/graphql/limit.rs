//! What one request may ask for, checked before the library sees the document.
//!
//! Validation of a document whose fragments spread each other twice takes time that doubles with
//! each of them, whatever the library's own limits are. So the document is parsed once, here, and
//! counted with a memo for each fragment: a refusal costs as little as the document is long.

use std::collections::HashMap;

use async_graphql::{
    Name, Positioned, ServerError, Value,
    parser::{
        parse_query,
        types::{Directive, ExecutableDocument, OperationDefinition, Selection, SelectionSet},
    },
};

use super::error::ApiError;

/// The longest body of a request, in bytes.
pub(crate) const BODY: usize = 16 * 1024;
/// The largest page of a list.
pub(crate) const FIRST: usize = 100;
/// The longest text to search for, in characters.
pub(crate) const TEXT: usize = 200;
/// The most values that an answer may hold.
pub(crate) const RESOLVED: usize = 50_000;
/// How long an operation may run, in milliseconds; the usual one takes less than one.
pub(crate) const TIME: u32 = 5_000;
/// The connections that stay open for what is told when it happens, at one time.
pub(crate) const STREAMS: usize = 1_000;
/// The operations that run at one time on one socket.
pub(crate) const OPERATIONS: usize = 20;
/// The longest answer, in bytes before it is compressed.
pub(crate) const ANSWER: usize = 2 * 1024 * 1024;
/// The most errors that an answer lists.
pub(crate) const ERRORS: usize = 10;

/// A limit of what one request may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Bytes of the request.
    Body,
    /// Tokens of the document.
    Tokens,
    /// Brackets inside brackets; the parser goes as deep as they do.
    Nesting,
    /// Letters of one name: an alias is written once and answered many times.
    Name,
    /// Fields inside fields.
    Depth,
    /// Fields and spreads, with every fragment written out.
    Fields,
    /// Fields that are given another name.
    Aliases,
    /// Fields of the root.
    RootFields,
    /// Directives.
    Directives,
    /// Fields inside `__schema` or `__type`, with every fragment written out.
    IntrospectionFields,
    /// Fields inside fields of `__schema` or `__type`.
    IntrospectionDepth,
    /// Lists of a type's parts inside such lists, which could go round for ever.
    IntrospectionLists,
    /// Items of one page.
    First,
    /// Values of the answer.
    Resolved,
    /// Bytes of the answer.
    Answer,
    /// Milliseconds that an operation runs.
    Time,
    /// Connections that stay open for what is told when it happens.
    Streams,
    /// Operations at one time on one socket.
    Operations,
}

impl Limit {
    /// The name that refusals and `extensions.cost` use.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Tokens => "tokens",
            Self::Nesting => "nesting",
            Self::Name => "name",
            Self::Depth => "depth",
            Self::Fields => "fields",
            Self::Aliases => "aliases",
            Self::RootFields => "rootFields",
            Self::Directives => "directives",
            Self::IntrospectionFields => "introspectionFields",
            Self::IntrospectionDepth => "introspectionDepth",
            Self::IntrospectionLists => "introspectionLists",
            Self::First => "first",
            Self::Resolved => "resolved",
            Self::Answer => "answer",
            Self::Time => "time",
            Self::Streams => "streams",
            Self::Operations => "operations",
        }
    }

    /// The most that is allowed.
    #[expect(clippy::match_same_arms, reason = "each limit is set by itself")]
    pub(crate) fn bound(self) -> usize {
        match self {
            Self::Body => BODY,
            Self::Tokens => 2_000,
            Self::Nesting => 32,
            Self::Name => 80,
            Self::Depth => 10,
            Self::Fields => 2_000,
            Self::Aliases => 30,
            Self::RootFields => 10,
            Self::Directives => 20,
            // The whole introspection query of graphql-js 16 asks for about 270, 14 deep.
            Self::IntrospectionFields => 400,
            Self::IntrospectionDepth => 20,
            Self::IntrospectionLists => 1,
            Self::First => FIRST,
            Self::Resolved => RESOLVED,
            Self::Answer => ANSWER,
            Self::Time => TIME as usize,
            Self::Streams => STREAMS,
            Self::Operations => OPERATIONS,
        }
    }

    pub(crate) fn hold(self, value: usize) -> Result<(), ApiError> {
        if value > self.bound() { Err(ApiError::over(self, value)) } else { Ok(()) }
    }
}

/// What one operation asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    tokens: usize,
    fields: usize,
    depth: usize,
    aliases: usize,
    roots: usize,
    directives: usize,
    lists: usize,
    introspection_fields: usize,
    introspection_depth: usize,
    introspection_lists: usize,
}

impl Cost {
    /// What was used of each limit and what was left, for `extensions.cost`.
    pub(crate) fn report(&self, resolved: usize) -> Value {
        let used = [
            (Limit::Tokens, self.tokens),
            (Limit::Depth, self.depth),
            (Limit::Fields, self.fields),
            (Limit::Aliases, self.aliases),
            (Limit::RootFields, self.roots),
            (Limit::Directives, self.directives),
            (Limit::Resolved, resolved),
        ];
        let line = |(limit, used): (Limit, usize)| {
            let left = limit.bound().saturating_sub(used);
            let pair = [("used", used), ("left", left)].map(|(name, value)| (Name::new(name), Value::from(value)));
            (Name::new(limit.name()), Value::Object(pair.into_iter().collect()))
        };
        Value::Object(used.into_iter().map(line).collect())
    }

    fn hold(&self) -> Result<(), ApiError> {
        Limit::Depth.hold(self.depth)?;
        Limit::Fields.hold(self.fields)?;
        Limit::Aliases.hold(self.aliases)?;
        Limit::RootFields.hold(self.roots)?;
        Limit::Directives.hold(self.directives)?;
        Limit::IntrospectionFields.hold(self.introspection_fields)?;
        Limit::IntrospectionDepth.hold(self.introspection_depth)?;
        Limit::IntrospectionLists.hold(self.introspection_lists)
    }

    /// Takes in what stands beside it.
    fn add(&mut self, other: Self) {
        self.fields = self.fields.saturating_add(other.fields);
        self.depth = self.depth.max(other.depth);
        self.aliases = self.aliases.saturating_add(other.aliases);
        self.roots = self.roots.saturating_add(other.roots);
        self.directives = self.directives.saturating_add(other.directives);
        self.lists = self.lists.max(other.lists);
        self.introspection_fields = self.introspection_fields.saturating_add(other.introspection_fields);
        self.introspection_depth = self.introspection_depth.max(other.introspection_depth);
        self.introspection_lists = self.introspection_lists.max(other.introspection_lists);
    }
}

/// A document within its limits.
pub(crate) struct Measured {
    pub(crate) document: ExecutableDocument,
    costs: HashMap<Option<Name>, Cost>,
}

impl Measured {
    /// What the operation of this name asks for.
    pub(crate) fn cost(&self, operation: Option<&str>) -> Cost {
        self.costs.get(&operation.map(Name::new)).copied().unwrap_or_default()
    }
}

/// Reads a document, unless it asks for more than one may.
pub(crate) fn measure(query: &str) -> Result<Measured, ApiError> {
    Limit::Body.hold(query.len())?;
    let tokens = scan(query)?;
    let document = parse_query(query).map_err(|error| {
        let error = ServerError::from(error);
        ApiError::Parse { reason: error.message.clone(), error: Box::new(Some(error)) }
    })?;
    let mut counter = Counter { document: &document, fragments: HashMap::new() };
    let mut costs = HashMap::new();
    let mut all: usize = 0;
    for (name, operation) in document.operations.iter() {
        let cost = Cost { tokens, ..counter.operation(&operation.node)? };
        cost.hold()?;
        // Validation visits every operation, whichever is asked for.
        all = all.saturating_add(cost.fields);
        Limit::Fields.hold(all)?;
        costs.insert(name.cloned(), cost);
    }
    for name in document.fragments.keys() {
        Limit::Fields.hold(counter.fragment(name)?.fields)?;
    }
    Ok(Measured { document, costs })
}

/// Counts with a memo for each fragment, so that none is ever written out.
struct Counter<'a> {
    document: &'a ExecutableDocument,
    /// Nothing stands for a fragment that is being counted.
    fragments: HashMap<&'a Name, Option<Cost>>,
}

impl<'a> Counter<'a> {
    fn operation(&mut self, operation: &'a OperationDefinition) -> Result<Cost, ApiError> {
        let mut cost = self.selections(&operation.selection_set.node)?;
        cost.directives = cost.directives.saturating_add(operation.directives.len());
        for variable in &operation.variable_definitions {
            cost.directives = cost.directives.saturating_add(variable.node.directives.len());
        }
        Ok(cost)
    }

    fn selections(&mut self, selections: &'a SelectionSet) -> Result<Cost, ApiError> {
        let mut total = Cost::default();
        for selection in &selections.items {
            let cost = match &selection.node {
                Selection::Field(field) => {
                    let inner = self.selections(&field.node.selection_set.node)?;
                    let mut cost = inside(field.node.name.node.as_str(), inner);
                    cost.aliases = cost.aliases.saturating_add(usize::from(field.node.alias.is_some()));
                    directed(cost, &field.node.directives)
                }
                // A spread counts too: it is visited even where its fragment is empty or unknown.
                Selection::FragmentSpread(spread) => {
                    let mut cost = self.fragment(&spread.node.fragment_name.node)?;
                    cost.fields = cost.fields.saturating_add(1);
                    directed(cost, &spread.node.directives)
                }
                Selection::InlineFragment(fragment) => {
                    let mut cost = self.selections(&fragment.node.selection_set.node)?;
                    cost.fields = cost.fields.saturating_add(1);
                    directed(cost, &fragment.node.directives)
                }
            };
            total.add(cost);
        }
        Ok(total)
    }

    fn fragment(&mut self, name: &'a Name) -> Result<Cost, ApiError> {
        match self.fragments.get(name) {
            Some(Some(cost)) => return Ok(*cost),
            Some(None) => return Err(ApiError::Validation(format!("Fragment \"{name}\" spreads itself"))),
            None => {}
        }
        // The library says which fragment is missing.
        let Some(fragment) = self.document.fragments.get(name) else { return Ok(Cost::default()) };
        self.fragments.insert(name, None);
        let cost = directed(self.selections(&fragment.node.selection_set.node)?, &fragment.node.directives);
        self.fragments.insert(name, Some(cost));
        Ok(cost)
    }
}

fn directed(mut cost: Cost, directives: &[Positioned<Directive>]) -> Cost {
    cost.directives = cost.directives.saturating_add(directives.len());
    cost
}

/// What a field costs, given what stands inside it.
fn inside(field: &str, inner: Cost) -> Cost {
    let below = Cost { roots: 1, ..inner };
    match field {
        "__schema" | "__type" => Cost {
            fields: 1,
            depth: 1,
            lists: 0,
            introspection_fields: inner.introspection_fields.saturating_add(inner.fields),
            introspection_depth: inner.introspection_depth.max(inner.depth),
            introspection_lists: inner.introspection_lists.max(inner.lists),
            ..below
        },
        _ => {
            let is_list = matches!(field, "fields" | "inputFields" | "interfaces" | "possibleTypes" | "enumValues");
            Cost {
                fields: inner.fields.saturating_add(1),
                depth: inner.depth.saturating_add(1),
                lists: inner.lists.saturating_add(usize::from(is_list)),
                ..below
            }
        }
    }
}

/// Counts the tokens of a document, and refuses what the parser should not meet.
fn scan(query: &str) -> Result<usize, ApiError> {
    let bytes = query.as_bytes();
    let (mut at, mut tokens, mut open, mut deepest) = (0, 0, 0_usize, 0);
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        let length = match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b',' => {
                at += 1;
                continue;
            }
            b'#' => {
                at += span(rest, |byte| byte != b'\n' && byte != b'\r');
                continue;
            }
            b'"' => string(rest),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => {
                let length = span(rest, |byte| byte == b'_' || byte.is_ascii_alphanumeric());
                Limit::Name.hold(length)?;
                length
            }
            b'-' | b'0'..=b'9' => {
                1 + span(&rest[1..], |byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
            }
            b'.' => span(rest, |byte| byte == b'.').min(3),
            b'{' | b'[' | b'(' => {
                open += 1;
                deepest = deepest.max(open);
                1
            }
            b'}' | b']' | b')' => {
                open = open.saturating_sub(1);
                1
            }
            _ => 1,
        };
        tokens += 1;
        at += length;
    }
    Limit::Tokens.hold(tokens)?;
    Limit::Nesting.hold(deepest)?;
    Ok(tokens)
}

fn span(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|&&byte| belongs(byte)).count()
}

/// The length of the string that begins here, to its end or to the end of the text.
fn string(bytes: &[u8]) -> usize {
    let block = bytes.starts_with(b"\"\"\"");
    let mut at = if block { 3 } else { 1 };
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if block => at += if bytes[at..].starts_with(b"\\\"\"\"") { 4 } else { 1 },
            b'\\' => at += 2,
            b'"' if !block => return at + 1,
            b'"' if bytes[at..].starts_with(b"\"\"\"") => return at + 3,
            b'\n' | b'\r' if !block => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}
