//! What interventions are about, as bits: the part of a filter that single interventions satisfy.

use std::ops::BitOr;

use crate::{Evidence, Key, Theme};

/// The themes, topics, audiences, evidence and languages that something has, or that a filter wants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) themes: u64,
    pub(crate) topics: u64,
    pub(crate) audiences: u64,
    pub(crate) evidence: u64,
    pub(crate) languages: u64,
}

impl Content {
    /// What one intervention is about; the languages that sources name for it are not known here yet.
    pub(crate) fn of<T, A>(theme: Key<Theme>, topics: &[Key<T>], audiences: &[Key<A>], evidence: Evidence) -> Self {
        Self {
            themes: theme.bit(),
            topics: union(topics),
            audiences: union(audiences),
            evidence: evidence.bit(),
            languages: 0,
        }
    }

    /// Whether it wants nothing, and so takes everything.
    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Whether something with these values has one of each part that is wanted. Of the values of several
    /// interventions together this may be true although none of them has them all.
    pub(crate) fn takes(self, has: Self) -> bool {
        passes(self.themes, has.themes)
            && passes(self.topics, has.topics)
            && passes(self.audiences, has.audiences)
            && passes(self.evidence, has.evidence)
            && passes(self.languages, has.languages)
    }
}

impl BitOr for Content {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            themes: self.themes | other.themes,
            topics: self.topics | other.topics,
            audiences: self.audiences | other.audiences,
            evidence: self.evidence | other.evidence,
            languages: self.languages | other.languages,
        }
    }
}

/// Whether one of the wanted bits is there; nothing wanted lets everything through.
pub(crate) fn passes(wanted: u64, has: u64) -> bool {
    wanted == 0 || wanted & has != 0
}

/// The bits of some rows together.
pub(crate) fn union<T>(keys: &[Key<T>]) -> u64 {
    keys.iter().fold(0, |bits, key| bits | key.bit())
}
