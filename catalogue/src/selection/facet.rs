//! How many results each value of a filter would give.

use std::ops::BitOr;

use super::{Provinces, Selection, year};
use crate::{
    Evidence, Network, Part, Row, Snapshot,
    content::{Content, union},
};

/// How many results each value of each part would give if it alone were chosen in its part, the
/// other parts kept.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// By province.
    pub provinces: Vec<FacetCount>,
    /// By theme.
    pub themes: Vec<FacetCount>,
    /// By topic.
    pub topics: Vec<FacetCount>,
    /// By audience.
    pub audiences: Vec<FacetCount>,
    /// By evidence.
    pub evidence: Vec<FacetCount>,
    /// By kind of story; only among stories.
    pub kinds: Vec<FacetCount>,
    /// By network; only among stories.
    pub networks: Vec<FacetCount>,
    /// By year, newest first; only among stories.
    pub years: Vec<FacetCount>,
}

/// One value of a part and its number of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The value, as a filter writes it.
    pub value: String,
    /// The number of results.
    pub count: usize,
}

impl Selection<'_> {
    /// How many networks each value would select.
    pub fn network_facets(&self) -> Facets {
        let snapshot = self.snapshot;
        let mut counts = Counts::new(snapshot);
        for key in snapshot.networks.keys() {
            let network = &snapshot.networks[key];
            if !self.words_take(|| &snapshot.words.networks[key.index()]) {
                continue;
            }
            if self.place_takes(network, Provinces::Aside) && self.content_takes(network) {
                add(&mut counts.provinces, network.province_bits);
            }
            if self.place_takes(network, Provinces::Kept) {
                let content = self.content;
                add(&mut counts.themes, self.seen(network, Content { themes: 0, ..content }).themes);
                add(&mut counts.topics, self.seen(network, Content { topics: 0, ..content }).topics);
                add(&mut counts.audiences, self.seen(network, Content { audiences: 0, ..content }).audiences);
                add(&mut counts.evidence, self.seen(network, Content { evidence: 0, ..content }).evidence);
            }
        }
        counts.facets(snapshot)
    }

    /// How many interventions each value would select.
    pub fn intervention_facets(&self) -> Facets {
        let snapshot = self.snapshot;
        let mut counts = Counts::new(snapshot);
        let content = self.content;
        for key in snapshot.interventions.keys() {
            let intervention = &snapshot.interventions[key];
            let has = intervention.content;
            if content.takes(has) && self.intervention_place_takes(key, Provinces::Aside) {
                add(&mut counts.provinces, snapshot.networks[intervention.network].province_bits);
            }
            if self.intervention_place_takes(key, Provinces::Kept) {
                let count = |counts: &mut [usize], content: Content, bits: u64| {
                    if content.takes(has) {
                        add(counts, bits);
                    }
                };
                count(&mut counts.themes, Content { themes: 0, ..content }, has.themes);
                count(&mut counts.topics, Content { topics: 0, ..content }, has.topics);
                count(&mut counts.audiences, Content { audiences: 0, ..content }, has.audiences);
                count(&mut counts.evidence, Content { evidence: 0, ..content }, has.evidence);
            }
        }
        counts.facets(snapshot)
    }

    /// How many stories each value would select.
    pub fn story_facets(&self) -> Facets {
        let snapshot = self.snapshot;
        let mut counts = Counts::new(snapshot);
        for key in snapshot.stories.keys() {
            let story = &snapshot.stories[key];
            let count = |counts: &mut [usize], part: Part, bits: u64| {
                if self.story_takes(key, Some(part)) {
                    add(counts, bits);
                }
            };
            count(&mut counts.provinces, Part::Province, union(&story.provinces));
            count(&mut counts.themes, Part::Theme, union(&story.themes));
            count(&mut counts.topics, Part::Topic, union(&story.topics));
            count(&mut counts.kinds, Part::Kind, story.kind.bit());
        }
        let mut facets = counts.facets(snapshot);
        let of_part = |part: Part| {
            snapshot
                .stories
                .keys()
                .filter(move |&key| self.story_takes(key, Some(part)))
                .map(|key| &snapshot.stories[key])
        };
        let mut networks = vec![0; snapshot.networks.len()];
        for network in of_part(Part::Network).flat_map(|story| &story.networks) {
            networks[network.index()] += 1;
        }
        facets.networks = named(networks, snapshot.networks.iter().map(Row::slug));
        let stories: Vec<_> = of_part(Part::Year).map(year).collect();
        facets.years = snapshot
            .story_years()
            .into_iter()
            .map(|(year, value)| FacetCount { value, count: stories.iter().filter(|it| **it == year).count() })
            .collect();
        facets
    }

    /// What the interventions of a network that satisfy this are about, together.
    fn seen(&self, network: &Network, content: Content) -> Content {
        if content.is_empty() {
            return network.content;
        }
        let each = self.interventions_of(network, content).map(|intervention| intervention.content);
        each.fold(Content::default(), Content::bitor)
    }
}

/// Counts by position in each table.
struct Counts {
    provinces: Vec<usize>,
    themes: Vec<usize>,
    topics: Vec<usize>,
    audiences: Vec<usize>,
    evidence: Vec<usize>,
    kinds: Vec<usize>,
}

impl Counts {
    fn new(snapshot: &Snapshot) -> Self {
        let vocabulary = &snapshot.vocabulary;
        Self {
            provinces: vec![0; snapshot.provinces.len()],
            themes: vec![0; vocabulary.themes.len()],
            topics: vec![0; vocabulary.topics.len()],
            audiences: vec![0; vocabulary.audiences.len()],
            evidence: vec![0; Evidence::ALL.len()],
            kinds: vec![0; vocabulary.story_kinds.len()],
        }
    }

    fn facets(self, snapshot: &Snapshot) -> Facets {
        let vocabulary = &snapshot.vocabulary;
        Facets {
            provinces: named(self.provinces, snapshot.provinces.iter().map(Row::slug)),
            themes: named(self.themes, vocabulary.themes.iter().map(Row::slug)),
            topics: named(self.topics, vocabulary.topics.iter().map(Row::slug)),
            audiences: named(self.audiences, vocabulary.audiences.iter().map(Row::slug)),
            evidence: named(self.evidence, Evidence::ALL.map(Evidence::slug).into_iter()),
            kinds: named(self.kinds, vocabulary.story_kinds.iter().map(Row::slug)),
            networks: Vec::new(),
            years: Vec::new(),
        }
    }
}

fn named<'a>(counts: Vec<usize>, values: impl Iterator<Item = &'a str>) -> Vec<FacetCount> {
    values.zip(counts).map(|(value, count)| FacetCount { value: value.into(), count }).collect()
}

fn add(counts: &mut [usize], mut bits: u64) {
    while bits != 0 {
        if let Some(count) = counts.get_mut(bits.trailing_zeros() as usize) {
            *count += 1;
        }
        bits &= bits - 1;
    }
}
