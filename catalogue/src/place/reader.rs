//! Reads what people type as a place. Boxes, pages, the explorer, the search and the API all ask
//! here, so that the same words have the same answer everywhere.

mod address;
mod gazetteer;
mod near;
mod outside;
mod question;
#[cfg(test)]
mod tests;
mod typed;

pub(crate) use self::gazetteer::Gazetteer;
use self::question::Question;
use crate::{Key, Municipality, Row, Snapshot};

/// What was typed, read as a place in Lombardy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceReading {
    /// One municipality, for sure.
    This {
        /// The municipality.
        found: PlaceMatch,
        /// Others whose names go on from what was typed, as `Lodi Vecchio` from `Lodi`.
        also: Vec<PlaceMatch>,
    },
    /// One of these, and what was typed does not tell which: all of them, the likeliest first.
    Which(Vec<PlaceMatch>),
    /// None that we know.
    Nothing {
        /// Municipalities with a name near to it: to be asked about, never to be taken as meant.
        near: Vec<PlaceMatch>,
        /// What is known of the place instead.
        absence: PlaceAbsence,
    },
}

/// A municipality, and by what it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlaceMatch {
    /// The municipality.
    pub place: Key<Municipality>,
    /// What led to it.
    pub by: KnownBy,
}

/// What leads to a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KnownBy {
    /// Its name on the territory of 2023.
    Name,
    /// The name of the municipality that holds its territory today.
    Today,
    /// The name of a municipality that is part of it now: its position in [`Municipality::former`].
    Former(usize),
    /// Another name: its position in [`Municipality::other_names`].
    Other(usize),
    /// A hamlet: its position in [`Municipality::hamlets`]. Others may have the same name, so that it
    /// is always asked about.
    Hamlet(usize),
    /// A postal code.
    PostalCode,
    /// The code of ISTAT.
    IstatCode,
}

/// What is known of a place that is none of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceAbsence {
    /// Nothing.
    Unknown,
    /// It is in another region of Italy.
    OutsideLombardy,
}

impl PlaceReading {
    /// The municipality that is meant for sure.
    pub fn this(&self) -> Option<Key<Municipality>> {
        match self {
            Self::This { found, .. } => Some(found.place),
            Self::Which(_) | Self::Nothing { .. } => None,
        }
    }

    /// Every municipality of the answer, the likeliest first.
    pub fn matches(&self) -> impl Iterator<Item = PlaceMatch> + '_ {
        let (first, others) = match self {
            Self::This { found, also } => (Some(*found), also),
            Self::Which(places) => (None, places),
            Self::Nothing { near, .. } => (None, near),
        };
        first.into_iter().chain(others.iter().copied())
    }
}

impl Snapshot {
    /// Reads what was typed as a place.
    ///
    /// It may be a name with or without accents, of today or of before a merger, in any language or
    /// script that the data know; a postal code, also an old one of a whole city; a name with its
    /// province or its postal code; an address that ends in one of these. Of a text longer than
    /// [`crate::text::LONGEST`] only the beginning is read.
    pub fn read_place(&self, typed: &str) -> PlaceReading {
        Question::new(self, typed).read()
    }

    /// The municipality that is meant for sure, as [`Self::read_place`] says. What is not sure costs
    /// no look at names that are only near.
    pub fn place_meant(&self, typed: &str) -> Option<Key<Municipality>> {
        if let Some(key) = self.municipalities.key(typed) {
            return Some(key);
        }
        Question::new(self, typed).meant()
    }

    /// The name that a match was found by, where it is not the municipality's own.
    pub fn known_as(&self, found: PlaceMatch) -> Option<&str> {
        let place = &self.municipalities[found.place];
        match found.by {
            KnownBy::Today => Some(place.current_name.as_str()),
            KnownBy::Former(index) => place.former.get(index).map(|former| former.name.as_str()),
            KnownBy::Other(index) => place.other_names.get(index).map(String::as_str),
            KnownBy::Hamlet(index) => place.hamlets.get(index).map(String::as_str),
            KnownBy::Name | KnownBy::PostalCode | KnownBy::IstatCode => None,
        }
        .filter(|name| *name != place.name)
    }

    /// The codes of ISTAT of the municipalities that may be meant, the likeliest first.
    pub(crate) fn codes_meant(&self, typed: &str, most: usize) -> Vec<String> {
        let reading = self.read_place(typed);
        reading.matches().take(most).map(|it| self.municipalities[it.place].slug().to_owned()).collect()
    }
}
