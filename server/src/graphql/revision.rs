//! The state of the catalogue that an answer comes from.

use super::direct::object;
use super::scope::Scope;

/// The state of the whole catalogue after one import or edit.
pub(crate) struct Revision(pub(crate) catalogue::Revision);

/// The state of the whole catalogue after one import or edit.
#[object]
impl Revision {
    /// Its number; the first is 1, and each change adds one.
    fn number(&self) -> i64 {
        self.0.number
    }

    /// When it was made: RFC 3339, UTC.
    fn created_at(&self) -> &str {
        &self.0.created_at
    }

    /// Where the records came from.
    fn origin(&self) -> &str {
        &self.0.origin
    }

    /// The office, or whoever else, that made it, as it calls itself; none where nobody said so.
    fn author(&self) -> Option<&str> {
        self.0.author.as_deref()
    }

    /// Why it was made; none where nobody said so.
    fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
}

/// How the state of the catalogue is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RevisionQuery;

#[object]
impl RevisionQuery {
    /// The state of the catalogue that this answer comes from: the latest, or that of the moment that the address names,
    /// as `/graphql?al=r12` or `/graphql?al=2026-12-01` does.
    fn revision(&self, scope: &Scope) -> Revision {
        Revision(scope.snapshot.revision.clone())
    }
}
