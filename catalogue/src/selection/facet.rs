//! How many results each value of a filter would give.

use std::ops::BitOr;

use super::{Mask, Selection, year};
use crate::{
    Evidence, Key, List, Network, NetworkOrder, Part, Row, Snapshot,
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
    /// By language that a source names.
    pub languages: Vec<FacetCount>,
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

impl<'a> Selection<'a> {
    /// The slugs or codes of what is selected of a list, in the order of the list.
    pub fn slugs(&self, list: List) -> Vec<&'a str> {
        fn of<'a, T: Row>(table: &'a crate::Table<T>, keys: &[Key<T>]) -> Vec<&'a str> {
            keys.iter().map(|&key| table[key].slug()).collect()
        }
        let snapshot = self.snapshot;
        match list {
            List::Networks => of(&snapshot.networks, &self.networks(NetworkOrder::Name)),
            List::Interventions => of(&snapshot.interventions, &self.interventions()),
            List::Partners => of(&snapshot.partners, &self.partners()),
            List::Stories => of(&snapshot.stories, &self.stories()),
            List::Municipalities => of(&snapshot.municipalities, &self.municipalities()),
            List::Topics => of(&snapshot.vocabulary.topics, &self.topics()),
            List::Themes => of(&snapshot.vocabulary.themes, &self.themes()),
            List::Provinces => of(&snapshot.provinces, &self.provinces()),
        }
    }

    /// How many records of a list each value would select.
    pub fn facets(&self, list: List) -> Facets {
        match list {
            List::Networks => self.network_facets(),
            List::Interventions => self.intervention_facets(),
            List::Stories => self.story_facets(),
            List::Partners | List::Municipalities | List::Topics | List::Themes | List::Provinces => self.tried(list),
        }
    }

    /// How many records of a list each value would select, found by selecting anew with each: these lists are
    /// short, or their values few.
    fn tried(&self, list: List) -> Facets {
        let counts = |part: Part| {
            let values = self.snapshot.values(part).into_iter().enumerate();
            let count = |place: usize| self.with(part, place).slugs(list).len();
            values.map(|(place, value)| FacetCount { value: value.into(), count: count(place) }).collect()
        };
        Facets {
            provinces: counts(Part::Province),
            themes: counts(Part::Theme),
            topics: counts(Part::Topic),
            audiences: counts(Part::Audience),
            evidence: counts(Part::Evidence),
            languages: counts(Part::Language),
            ..Facets::default()
        }
    }

    /// The same selection with one value alone in its part.
    fn with(&self, part: Part, place: usize) -> Self {
        let mut other = self.clone();
        let bit = Key::<()>::new(place).bit();
        match part {
            Part::Province => other.provinces = bit,
            Part::Theme => other.content.themes = bit,
            Part::Topic => other.content.topics = bit,
            Part::Audience => other.content.audiences = bit,
            Part::Evidence => other.content.evidence = bit,
            Part::Language => other.content.languages = bit,
            Part::Kind => other.kinds = bit,
            Part::Network => other.networks = Mask::of(&self.snapshot.networks, [Key::new(place)]),
            // No facet counts municipalities, years of these lists, or words.
            Part::Municipality | Part::Year | Part::Text => {}
        }
        other
    }

    /// How many networks each value would select.
    pub fn network_facets(&self) -> Facets {
        let snapshot = self.snapshot;
        let mut counts = Counts::new(snapshot);
        for key in snapshot.networks.keys() {
            let network = &snapshot.networks[key];
            if !self.words_take(|| &snapshot.words().networks[key.index()]) {
                continue;
            }
            if self.place_takes(key, Some(Part::Province)) && self.content_takes(network) {
                add(&mut counts.provinces, network.province_bits);
            }
            if self.place_takes(key, None) {
                let content = self.content;
                add(&mut counts.themes, self.seen(network, Content { themes: 0, ..content }).themes);
                add(&mut counts.topics, self.seen(network, Content { topics: 0, ..content }).topics);
                add(&mut counts.audiences, self.seen(network, Content { audiences: 0, ..content }).audiences);
                add(&mut counts.evidence, self.seen(network, Content { evidence: 0, ..content }).evidence);
                add(&mut counts.languages, self.seen(network, Content { languages: 0, ..content }).languages);
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
            if content.takes(has) && self.intervention_place_takes(key, Some(Part::Province)) {
                add(&mut counts.provinces, snapshot.networks[intervention.network].province_bits);
            }
            if self.intervention_place_takes(key, None) {
                let count = |counts: &mut [usize], content: Content, bits: u64| {
                    if content.takes(has) {
                        add(counts, bits);
                    }
                };
                count(&mut counts.themes, Content { themes: 0, ..content }, has.themes);
                count(&mut counts.topics, Content { topics: 0, ..content }, has.topics);
                count(&mut counts.audiences, Content { audiences: 0, ..content }, has.audiences);
                count(&mut counts.evidence, Content { evidence: 0, ..content }, has.evidence);
                count(&mut counts.languages, Content { languages: 0, ..content }, has.languages);
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
    pub(super) fn seen(&self, network: &Network, content: Content) -> Content {
        if content.is_empty() {
            return network.content;
        }
        self.about(network, content).fold(Content::default(), Content::bitor)
    }
}

/// Counts by position in each table.
struct Counts {
    provinces: Vec<usize>,
    themes: Vec<usize>,
    topics: Vec<usize>,
    audiences: Vec<usize>,
    evidence: Vec<usize>,
    languages: Vec<usize>,
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
            languages: vec![0; snapshot.languages.len()],
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
            languages: named(self.languages, snapshot.languages.iter().map(Row::slug)),
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
