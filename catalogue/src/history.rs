//! The past of the catalogue, as far as it is known: its revisions, and what each changed.

use crate::{
    Revision,
    change::Change,
    kind::Kind,
    moment::{Moment, day},
};

/// What a revision changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionChanges {
    /// The revision.
    pub revision: Revision,
    /// What it changed, in the order of kinds and identifiers.
    pub changes: Vec<Change>,
}

/// The revisions, and what each changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// Every revision, the first one first.
    pub revisions: Vec<Revision>,
    /// The first of which the records are known: an older program kept only the latest.
    pub first: i64,
    /// What each later one changed, the latest first; the oldest may be left out.
    pub changes: Vec<RevisionChanges>,
}

impl History {
    /// The revisions of which the records are known, the first one first.
    pub fn known(&self) -> impl DoubleEndedIterator<Item = &Revision> {
        self.revisions.iter().filter(|revision| revision.number >= self.first)
    }

    /// The revision that stood at a moment; none before the first known one, and none that is still to come.
    pub fn at(&self, moment: Moment) -> Option<&Revision> {
        moment.of(self.known())
    }

    /// The history as it was when this revision was the latest.
    #[must_use]
    pub fn until(&self, number: i64) -> Self {
        let revisions = self.revisions.iter().filter(|it| it.number <= number).cloned().collect();
        let changes = self.changes.iter().filter(|it| it.revision.number <= number).cloned().collect();
        Self { revisions, first: self.first, changes }
    }

    /// What changed since a moment, the latest first; all that is told where none is given.
    ///
    /// What changed on a day itself is among it: whoever asks may have read the catalogue before.
    pub fn since(&self, moment: Option<Moment>) -> impl Iterator<Item = &RevisionChanges> {
        self.changes.iter().filter(move |entry| match moment {
            None => true,
            Some(Moment::Revision(number)) => entry.revision.number > number,
            Some(Moment::Day(since)) => day(&entry.revision.created_at).is_some_and(|it| it >= since),
        })
    }

    /// What changed in these records, the latest first.
    pub fn of(&self, is_theirs: impl Fn(Kind, &str) -> bool) -> Vec<RevisionChanges> {
        let own = |entry: &RevisionChanges| {
            let changes: Vec<Change> = entry.changes.iter().filter(|it| is_theirs(it.kind, &it.id)).cloned().collect();
            (!changes.is_empty()).then(|| RevisionChanges { revision: entry.revision.clone(), changes })
        };
        self.changes.iter().filter_map(own).collect()
    }
}
