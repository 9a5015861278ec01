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
        Ok(Self(Some([
            marks(snapshot.municipalities.len(), selection.municipalities().into_iter().map(Key::index)),
            marks(snapshot.interventions.len(), selection.interventions().into_iter().map(Key::index)),
            marks(snapshot.partners.len(), selection.partners().into_iter().map(Key::index)),
            marks(snapshot.stories.len(), selection.stories().into_iter().map(Key::index)),
            marks(snapshot.vocabulary.topics.len(), selection.topics().into_iter().map(Key::index)),
            marks(snapshot.networks.len(), networks.into_iter().map(Key::index)),
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
