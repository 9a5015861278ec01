//! Which records cite a source, gathered for its page.

use catalogue::{
    Candidate, Intervention, Key, LivingService, Municipality, Need, Network, Partner, PlanFact, Snapshot, Source,
    Story, Theme,
};

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
    pub(super) needs: Vec<Key<Need>>,
    pub(super) town_halls: Vec<Key<Municipality>>,
    pub(super) living_services: Vec<Key<LivingService>>,
    pub(super) statistics: usize,
    /// The message that says which facts about places come from it.
    pub(super) places: Option<&'static str>,
}

impl Citations {
    /// Every record of the snapshot that cites this source.
    pub(super) fn of(snapshot: &Snapshot, source: Key<Source>) -> Self {
        let citing = snapshot.citing(source);
        Self {
            networks: citing.networks().collect(),
            candidates: citing.candidates().collect(),
            partners: citing.partners().collect(),
            interventions: citing.interventions().collect(),
            stories: citing.stories().collect(),
            plan: citing.plan().collect(),
            themes: citing.themes().collect(),
            needs: citing.needs().collect(),
            town_halls: citing.town_halls().collect(),
            living_services: citing.living_services().collect(),
            statistics: citing.statistics().count(),
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
            + self.needs.len()
            + self.town_halls.len()
            + self.living_services.len()
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
        parts::SCHOOLS => Some("source-places-schools"),
        parts::WATER => Some("source-places-water"),
        _ => None,
    }
}
