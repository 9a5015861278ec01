//! The past of the catalogue, as far as it is known: its revisions, and what each changed.

use std::{collections::HashMap, sync::Arc};

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

/// The kinds that readers come for, before all others.
const FIRST: [Kind; 8] = [
    Kind::Network,
    Kind::Intervention,
    Kind::Partner,
    Kind::Story,
    Kind::Fact,
    Kind::Source,
    Kind::Need,
    Kind::NamedLanguage,
];

impl RevisionChanges {
    /// What it changed, in the order for reading: first what people come for, at the end what changed in translations
    /// alone.
    pub fn by_interest(&self) -> Vec<&Change> {
        let mut changes: Vec<&Change> = self.changes.iter().collect();
        changes.sort_by_cached_key(|change| {
            let place = FIRST.iter().position(|kind| *kind == change.kind).unwrap_or(FIRST.len());
            (change.is_of_translations(), place)
        });
        changes
    }
}

/// The revisions, and what each changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// Every revision, the first one first.
    pub revisions: Vec<Revision>,
    /// The first of which the records are known: an older program kept only the latest.
    pub first: i64,
    /// What each later one changed, the latest first; the oldest may be left out.
    pub changes: Vec<Arc<RevisionChanges>>,
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

    /// What changed since a moment, the latest first; all that is known where none is given.
    ///
    /// What changed on a day itself is among it: whoever asks may have read the catalogue before.
    pub fn since(&self, moment: Option<Moment>) -> impl Iterator<Item = &RevisionChanges> {
        self.changes.iter().map(AsRef::as_ref).filter(move |entry: &&RevisionChanges| match moment {
            None => true,
            Some(Moment::Revision(number)) => entry.revision.number > number,
            Some(Moment::Day(since)) => day(&entry.revision.created_at).is_some_and(|it| it >= since),
        })
    }

    /// The revision that last changed each record of a kind, by its identifier, as far as changes are known.
    pub fn last_changes(&self, kind: Kind) -> HashMap<&str, &Revision> {
        let mut last = HashMap::new();
        // The latest revision comes first.
        for entry in &self.changes {
            for change in entry.changes.iter().filter(|change| change.kind == kind) {
                last.entry(change.id.as_str()).or_insert(&entry.revision);
            }
        }
        last
    }

    /// The revision after which every change is known: a record without a change since is no newer.
    pub fn before_changes(&self) -> Option<&Revision> {
        match self.changes.last() {
            Some(oldest) => self.known().rfind(|revision| revision.number < oldest.revision.number),
            None => self.known().next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{History, RevisionChanges};
    use crate::{
        Revision,
        change::{Change, What},
        kind::Kind,
    };

    fn history() -> History {
        let revision = |number: i64| Revision::new(number, format!("2026-11-0{number}T10:00:00Z"), "");
        let added = |kind, id: &str| Change { kind, id: id.into(), what: What::Added };
        let changes = [
            RevisionChanges {
                revision: revision(3),
                changes: vec![added(Kind::School, "a"), added(Kind::Story, "a"), added(Kind::Network, "z")],
            },
            RevisionChanges {
                revision: revision(2),
                changes: vec![added(Kind::Story, "a"), added(Kind::Story, "b"), added(Kind::Source, "c")],
            },
        ];
        let changes = changes.into_iter().map(Into::into).collect();
        History { revisions: (1..=3).map(revision).collect(), first: 1, changes }
    }

    #[test]
    fn a_record_has_the_revision_that_changed_it_last() {
        let history = history();
        let last = history.last_changes(Kind::Story);
        let number = |id| last.get(id).map(|revision| revision.number);
        assert_eq!((number("a"), number("b"), number("c")), (Some(3), Some(2), None));
        assert_eq!(history.before_changes().map(|it| it.number), Some(1));
        assert_eq!(history.until(1).before_changes().map(|it| it.number), Some(1));
        assert_eq!(History::default().before_changes(), None);
    }

    #[test]
    fn what_people_come_for_stands_first() {
        let kinds: Vec<Kind> = history().changes[0].by_interest().iter().map(|change| change.kind).collect();
        assert_eq!(kinds, [Kind::Network, Kind::Story, Kind::School]);
    }
}
