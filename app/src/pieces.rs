//! Pieces of pages that are the same for every reader of a revision: drawn once in each language.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock},
};

use catalogue::{
    History, Key, LivingService, Network, PartialDate, Province, Snapshot,
    lead::{Lead, leads},
};
use export::Sizes;
use leptos::{prelude::*, tachys::html::InertElement};

use crate::{Language, islands::Words};

/// The pieces of one revision that have been drawn.
#[derive(Debug, Default)]
pub struct Pieces {
    words: [OnceLock<Words>; Language::ALL.len()],
    tints: OnceLock<Vec<u8>>,
    /// The leads of some days.
    leads: RwLock<Vec<DayLeads>>,
    drawn: RwLock<HashMap<(Language, Piece), Arc<str>>>,
    sizes: Mutex<HashMap<Option<String>, OriginSizes>>,
}

/// The sizes of files, which are locked while they are found: nobody finds them a second time.
type OriginSizes = Arc<Mutex<Option<Arc<Sizes>>>>;

/// Of so many days the leads are kept: of the revision's, of today, and of yesterday at midnight.
const DAYS: usize = 3;

/// Leads, and the day for which they were found.
type DayLeads = (Option<PartialDate>, Arc<[Lead]>);

/// A piece, by all that it depends on but for revision and language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Piece {
    /// A network in the list of results.
    Card(Key<Network>),
    /// A network on the map, among those that the filter selects or not.
    Area(Key<Network>, bool),
    /// A province on the map, in this class of a figure.
    Province(Key<Province>, Option<usize>),
    /// Borders of the provinces on the map.
    Provinces,
    /// The large needs of the first page.
    Needs,
    /// Lakes and the Po on the map.
    Water,
    /// What is open today, long known or not.
    Service(Key<LivingService>, bool),
    /// The words of the lists, as a block of data.
    Words,
    /// The foot of every page.
    Footer,
}

impl Pieces {
    /// The words of the lists, which `find` finds the first time.
    pub(crate) fn words(&self, language: Language, find: impl FnOnce() -> Words) -> &Words {
        self.words[language as usize].get_or_init(find)
    }

    /// The shade of each network on the map, which `find` finds the first time.
    pub(crate) fn tints(&self, find: impl FnOnce() -> Vec<u8>) -> &[u8] {
        self.tints.get_or_init(find)
    }

    /// The leads of a day, found the first time that they are asked for; the history is that of the revision.
    pub fn leads(&self, snapshot: &Snapshot, history: &History, today: Option<PartialDate>) -> Arc<[Lead]> {
        let of_day = |all: &[DayLeads]| all.iter().find(|(day, _)| *day == today).map(|(_, leads)| Arc::clone(leads));
        if let Some(leads) = of_day(&self.leads.read().unwrap_or_else(PoisonError::into_inner)) {
            return leads;
        }
        let found: Arc<[Lead]> = leads(snapshot, history, today).into();
        let mut all = self.leads.write().unwrap_or_else(PoisonError::into_inner);
        // Another may have found them meanwhile.
        of_day(&all).unwrap_or_else(|| {
            all.truncate(DAYS - 1);
            all.insert(0, (today, Arc::clone(&found)));
            found
        })
    }

    /// The sizes of the files that name this address, which `find` finds the first time that it can.
    pub(crate) fn sizes(&self, origin: Option<&str>, find: impl FnOnce() -> Option<Sizes>) -> Option<Arc<Sizes>> {
        let mut all = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
        let own = Arc::clone(all.entry(origin.map(ToOwned::to_owned)).or_default());
        drop(all);
        let mut own = own.lock().unwrap_or_else(PoisonError::into_inner);
        if own.is_none() {
            *own = find().map(Arc::new);
        }
        own.clone()
    }

    /// A piece, which `draw` draws the first time.
    pub(crate) fn draw<V: IntoView>(&self, language: Language, piece: Piece, draw: impl FnOnce() -> V) -> InertElement {
        let known = self.drawn.read().unwrap_or_else(PoisonError::into_inner).get(&(language, piece)).cloned();
        let html = known.unwrap_or_else(|| {
            let html: Arc<str> = draw().into_view().to_html().into();
            let mut drawn = self.drawn.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(drawn.entry((language, piece)).or_insert(html))
        });
        InertElement::new(String::from(&*html))
    }
}
