//! Which records cite a source.

use catalogue::{Candidate, Intervention, Key, Network, Partner, PlanFact, Snapshot, Source, Story, Theme};

use crate::parts;

/// The records that cite one source.
#[derive(Debug, Default)]
pub(super) struct Citations {
    pub(super) networks: Vec<Key<Network>>,
    pub(super) candidates: Vec<Key<Candidate>>,
    pub(super) partners: Vec<Key<Partner>>,
    pub(super) interventions: Vec<Key<Intervention>>,
    pub(super) stories: Vec<Key<Story>>,
    pub(super) plan: Vec<Key<PlanFact>>,
    pub(super) themes: Vec<Key<Theme>>,
    pub(super) statistics: usize,
    /// The message that says which facts about places come from it.
    pub(super) places: Option<&'static str>,
}

impl Citations {
    /// Every record of the snapshot that cites this source.
    pub(super) fn of(snapshot: &Snapshot, source: Key<Source>) -> Self {
        let cites = |sources: &[Key<Source>]| sources.contains(&source);
        let networks = snapshot.networks.keys().filter(|&key| {
            let network = &snapshot.networks[key];
            cites(&network.sources) || cites(&network.participation) || cites(&network.territory.sources)
        });
        let mut partners: Vec<Key<Partner>> = snapshot
            .networks
            .iter()
            .flat_map(|network| &network.partners)
            .filter(|partnership| cites(&partnership.sources))
            .map(|partnership| partnership.partner)
            .collect();
        partners.sort_unstable();
        partners.dedup();
        Self {
            networks: networks.collect(),
            candidates: snapshot.candidates.keys().filter(|&key| cites(&snapshot.candidates[key].sources)).collect(),
            partners,
            interventions: snapshot
                .interventions
                .keys()
                .filter(|&key| cites(&snapshot.interventions[key].sources))
                .collect(),
            stories: snapshot.stories.keys().filter(|&key| cites(&snapshot.stories[key].sources)).collect(),
            plan: snapshot.plan.keys().filter(|&key| cites(&snapshot.plan[key].sources)).collect(),
            themes: snapshot
                .vocabulary
                .themes
                .keys()
                .filter(|&key| cites(&snapshot.vocabulary.themes[key].sources))
                .collect(),
            statistics: snapshot.statistics.iter().filter(|figure| figure.source == source).count(),
            places: places(&snapshot.sources[source].id),
        }
    }

    /// The number of records, figures included.
    pub(super) fn count(&self) -> usize {
        self.networks.len()
            + self.candidates.len()
            + self.partners.len()
            + self.interventions.len()
            + self.stories.len()
            + self.plan.len()
            + self.themes.len()
            + self.statistics
    }
}

/// What the records of places, which name no source one by one, take from this one.
fn places(id: &str) -> Option<&'static str> {
    match id {
        parts::POPULATION => Some("source-places-borders"),
        parts::CURRENT_CODES => Some("source-places-codes"),
        parts::POSTAL_CODES => Some("source-places-postal"),
        parts::NAMES => Some("source-places-names"),
        _ => None,
    }
}
