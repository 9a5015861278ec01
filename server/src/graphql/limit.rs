//! What one request may ask for, checked before the library sees the document.
//!
//! Validation of a document whose fragments spread each other twice takes time that doubles with
//! each of them, whatever the library's own limits are. So the document is parsed once, here, and
//! counted with a memo for each fragment: a refusal costs as little as the document is long.

mod cost;
mod scan;

pub(crate) use self::cost::{Cost, Measured, Report, measure};
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
    /// Records that a gateway asks for at one time.
    Representations,
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
            Self::Representations => "representations",
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
            Self::First | Self::Representations => FIRST,
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
