//! The state of the catalogue that an answer comes from.

use async_graphql::{Context, Object};

use super::scope::Scope;

/// The state of the whole catalogue after one import or edit.
pub(crate) struct Revision(pub(crate) catalogue::Revision);

/// The state of the whole catalogue after one import or edit.
#[Object(serial)]
impl Revision {
    /// Its number; the first is 1, and each change adds one.
    async fn number(&self) -> i64 {
        self.0.number
    }

    /// When it was made: RFC 3339, UTC.
    async fn created_at(&self) -> &str {
        &self.0.created_at
    }

    /// Where the records came from.
    async fn origin(&self) -> &str {
        &self.0.origin
    }

    /// The office, or whoever else, that made it, as it calls itself; none where nobody said so.
    async fn author(&self) -> Option<&str> {
        self.0.author.as_deref()
    }

    /// Why it was made; none where nobody said so.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
}

/// How the state of the catalogue is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RevisionQuery;

#[Object(serial)]
impl RevisionQuery {
    /// The state of the catalogue that this answer comes from: the latest, or that of the moment that the address names,
    /// as `/graphql?al=r12` or `/graphql?al=2026-12-01` does.
    async fn revision(&self, ctx: &Context<'_>) -> Revision {
        Revision(Scope::of(ctx).snapshot.revision.clone())
    }
}
