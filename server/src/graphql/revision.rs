//! The state of the catalogue that an answer comes from.

use async_graphql::{Context, Object, SimpleObject};

use super::scope::Scope;

/// The state of the whole catalogue after one import or edit.
#[derive(SimpleObject)]
pub(crate) struct Revision<'a> {
    /// Its number; the first is 1, and each change adds one.
    number: i64,
    /// When it was made: RFC 3339, UTC.
    created_at: &'a str,
    /// Where the records came from.
    origin: &'a str,
}

/// How the state of the catalogue is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RevisionQuery;

#[Object]
impl RevisionQuery {
    /// The state of the catalogue that this answer comes from.
    async fn revision<'a>(&self, ctx: &Context<'a>) -> Revision<'a> {
        let revision = &Scope::of(ctx).snapshot.revision;
        Revision { number: revision.number, created_at: &revision.created_at, origin: &revision.origin }
    }
}
