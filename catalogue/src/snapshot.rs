//! One revision of the catalogue, whole, in memory, never changed after it is built.

mod called;
mod network;
mod office;
mod place;
mod published;
mod school;
mod vocabulary;
mod words;

use std::{collections::HashMap, sync::OnceLock};

pub use self::called::Called;
use self::words::Words;
use crate::{
    Candidate, Intervention, Key, Language, LanguageGroup, LivingService, Municipality, NamedLanguage, Need, Network,
    Partner, PlanFact, Province, Row, School, Source, Statistic, Story, Table, Tally, Theme, TownHall, Vocabulary,
    check::{Fault, check},
    geography::{MAP_TOLERANCE, Shape, Topology, Water},
    place::Gazetteer,
    record::Records,
    school::Finder,
};

/// The state of the whole catalogue after one import or edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number; the first is 1, and each change adds one.
    pub number: i64,
    /// When it was made: RFC 3339, UTC.
    pub created_at: String,
    /// Where the records came from.
    pub origin: String,
    /// The office, or whoever else, that made it, as it calls itself.
    pub author: Option<String>,
    /// Why it was made.
    pub reason: Option<String>,
}

impl Revision {
    /// A revision of which nobody said more than where it came from.
    pub fn new(number: i64, created_at: impl Into<String>, origin: impl Into<String>) -> Self {
        Self { number, created_at: created_at.into(), origin: origin.into(), author: None, reason: None }
    }
}

/// One revision of the catalogue, whole, in memory, never changed after it is built.
///
/// Networks are in the order of the places in their names, partners, provinces and municipalities of theirs, interventions by network
/// and theme, stories newest first, sources by title.
#[derive(Debug)]
pub struct Snapshot {
    /// Which revision this is.
    pub revision: Revision,
    /// The controlled lists.
    pub vocabulary: Vocabulary,
    /// Every document that a fact comes from.
    pub sources: Table<Source>,
    /// The twelve provinces.
    pub provinces: Table<Province>,
    /// The municipalities, found by ISTAT code.
    pub municipalities: Table<Municipality>,
    /// The 35 networks.
    pub networks: Table<Network>,
    /// Territories that are not proven to be one of them.
    pub candidates: Table<Candidate>,
    /// The organisations of the networks.
    pub partners: Table<Partner>,
    /// What the networks planned or did.
    pub interventions: Table<Intervention>,
    /// What was published.
    pub stories: Table<Story>,
    /// The state schools of Lombardy.
    pub schools: Table<School>,
    /// What schools need.
    pub needs: Table<Need>,
    /// Languages, and where sources name them.
    pub languages: Table<NamedLanguage>,
    /// What sources name only as a group of languages.
    pub language_groups: Table<LanguageGroup>,
    /// What is known of the plan.
    pub plan: Table<PlanFact>,
    /// Figures about areas.
    pub statistics: Vec<Statistic>,
    /// How far each language is with the texts for readers, in the order of [`Language::ALL`].
    pub translated: [Tally; Language::ALL.len()],
    /// The town halls of which a contact is known, found by the ISTAT code of their municipality.
    pub town_halls: Table<TownHall>,
    /// What is open today, whoever asks: by kind, then by name.
    pub living_services: Table<LivingService>,
    /// Lakes and rivers.
    pub water: Vec<Water>,
    /// The outline of the region on the map's grid.
    pub region: Shape,
    /// The borders that every shape is made of.
    pub borders: Topology,
    words: OnceLock<Words>,
    pub(crate) gazetteer: Gazetteer,
    pub(crate) finder: OnceLock<Finder>,
    by_slug: HashMap<Box<str>, Key<Municipality>>,
}

impl Snapshot {
    /// Builds the snapshot of a revision from its records.
    ///
    /// # Errors
    /// Every fault of the records, if they have any.
    pub fn new(revision: Revision, records: &Records) -> Result<Self, Vec<Fault>> {
        let faults = check(records);
        if faults.is_empty() { Self::of_the_past(revision, records) } else { Err(faults) }
    }

    /// Builds the snapshot of records that passed the rules of their day, which may not be those of today.
    ///
    /// # Errors
    /// If their borders cannot be read.
    pub fn of_the_past(revision: Revision, records: &Records) -> Result<Self, Vec<Fault>> {
        let borders = Topology::parse(&records.boundaries)
            .map_err(|error| vec![Fault::of_file("geography/boundaries.topo.json", &error.to_string())])?;
        let source_kinds = vocabulary::terms(&records.vocabulary.source_kinds);
        let sources = vocabulary::sources(records, &source_kinds);
        let vocabulary = vocabulary::vocabulary(&records.vocabulary, source_kinds, &sources);
        let coarse = borders.simplified(MAP_TOLERANCE);
        let municipalities = place::municipalities(records, &borders, &sources);
        let by_slug = municipalities.keys().map(|key| (municipalities[key].slug.as_str().into(), key)).collect();
        let provinces = place::provinces(records, &borders, &coarse, &municipalities);
        let gazetteer = Gazetteer::new(&municipalities, &provinces);
        let region = borders.dissolve(municipalities.iter().map(Row::slug));
        let mut snapshot = Self {
            revision,
            vocabulary,
            sources,
            provinces,
            municipalities,
            networks: Table::new(Vec::new()),
            candidates: Table::new(Vec::new()),
            partners: Table::new(Vec::new()),
            interventions: Table::new(Vec::new()),
            stories: Table::new(Vec::new()),
            schools: Table::new(Vec::new()),
            needs: Table::new(Vec::new()),
            languages: Table::new(Vec::new()),
            language_groups: Table::new(Vec::new()),
            plan: Table::new(Vec::new()),
            statistics: Vec::new(),
            translated: Tally::of(records.texts().into_iter().map(|it| it.text)),
            town_halls: Table::new(Vec::new()),
            living_services: Table::new(Vec::new()),
            water: office::water(records, &borders)?,
            region,
            borders,
            words: OnceLock::new(),
            gazetteer,
            finder: OnceLock::new(),
            by_slug,
        };
        snapshot.take_networks(&records.networks, &coarse);
        snapshot.take_candidates(&records.candidates);
        snapshot.take_stories(&records.stories);
        snapshot.take_schools(records);
        snapshot.take_plan(records);
        snapshot.take_offices(records);
        Ok(snapshot)
    }

    /// The municipality with this slug.
    pub fn municipality(&self, slug: &str) -> Option<&Municipality> {
        self.by_slug.get(slug).map(|&key| &self.municipalities[key])
    }

    /// The municipality at these degrees (WGS 84), if they are in Lombardy.
    pub fn municipality_at(&self, longitude: f64, latitude: f64) -> Option<&Municipality> {
        let point = self.borders.point(longitude, latitude);
        self.municipalities.iter().find(|place| {
            place.shape.bounds().is_some_and(|bounds| {
                (bounds.min.x..=bounds.max.x).contains(&point.x) && (bounds.min.y..=bounds.max.y).contains(&point.y)
            }) && place.shape.contains(point)
        })
    }

    fn cited(&self, ids: &[String]) -> Vec<Key<Source>> {
        keys(&self.sources, ids)
    }

    /// The municipalities of these codes, by name.
    fn places(&self, codes: &[String]) -> Vec<Key<Municipality>> {
        let mut places = keys(&self.municipalities, codes);
        places.sort_unstable();
        places
    }
}

/// The key of an Action: they stand in order, from 1.
fn theme(action: u8) -> Key<Theme> {
    Key::new(usize::from(action).saturating_sub(1))
}

/// The key of a slug that [`check`] has found in its table.
fn known<T: Row>(table: &Table<T>, slug: &str) -> Key<T> {
    table.key(slug).unwrap_or(Key::new(0))
}

fn keys<T: Row>(table: &Table<T>, slugs: &[String]) -> Vec<Key<T>> {
    slugs.iter().filter_map(|slug| table.key(slug)).collect()
}
