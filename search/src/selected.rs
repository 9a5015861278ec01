//! What a filter selects, by kind.

use catalogue::{BadFilter, Filter, Key, NetworkOrder, Snapshot};

use crate::Record;

/// What a filter selects, by kind; none where it selects everything.
pub(crate) struct Selected(Option<[Vec<bool>; 6]>);

impl Selected {
    pub(crate) fn new(snapshot: &Snapshot, filter: &Filter) -> Result<Self, BadFilter> {
        let selection = snapshot.select(filter)?;
        if filter.is_empty() {
            return Ok(Self(None));
        }
        let networks = selection.networks(NetworkOrder::Name);
        let interventions = selection.interventions();
        let topics = interventions.iter().flat_map(|&key| snapshot.interventions[key].topics.iter().copied());
        let topics = marks(snapshot.vocabulary.topics.len(), topics.map(Key::index));
        let content = !(filter.networks.is_empty()
            && filter.themes.is_empty()
            && filter.topics.is_empty()
            && filter.audiences.is_empty()
            && filter.evidence.is_empty());
        let chosen = marks(snapshot.networks.len(), networks.iter().map(|key| key.index()));
        let municipalities = snapshot.municipalities.iter().map(|place| {
            let own = filter.municipalities.is_empty() || filter.municipalities.contains(&place.istat_code);
            let province = &snapshot.provinces[place.province].sigla;
            let inside = filter.provinces.is_empty() || filter.provinces.contains(province);
            own && inside && (!content || place.network.is_some_and(|network| chosen[network.index()]))
        });
        Ok(Self(Some([
            municipalities.collect(),
            marks(snapshot.interventions.len(), interventions.into_iter().map(Key::index)),
            marks(snapshot.partners.len(), selection.partners().into_iter().map(Key::index)),
            marks(snapshot.stories.len(), selection.stories().into_iter().map(Key::index)),
            topics,
            chosen,
        ])))
    }

    pub(crate) fn has(&self, record: Record) -> bool {
        let Some([municipalities, interventions, partners, stories, topics, networks]) = &self.0 else { return true };
        match record {
            Record::Network(key) => networks[key.index()],
            Record::Partner(key) => partners[key.index()],
            Record::Intervention(key) => interventions[key.index()],
            Record::Municipality(key) => municipalities[key.index()],
            Record::Story(key) => stories[key.index()],
            Record::Topic(key) => topics[key.index()],
        }
    }
}

fn marks(length: usize, chosen: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut marks = vec![false; length];
    for index in chosen {
        marks[index] = true;
    }
    marks
}
