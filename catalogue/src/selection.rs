//! A filter resolved against a snapshot: what it selects, and how many each value would select.

mod facet;
mod resolve;

pub use self::facet::{FacetCount, Facets};
use crate::{
    Intervention, Key, Municipality, Network, NetworkOrder, Part, PartialDate, Partner, Snapshot, Story,
    content::{Content, passes, union},
    text,
};

/// A filter resolved against one snapshot.
#[derive(Debug)]
pub struct Selection<'a> {
    snapshot: &'a Snapshot,
    provinces: u64,
    municipalities: Vec<Key<Municipality>>,
    content: Content,
    networks: Vec<Key<Network>>,
    kinds: u64,
    /// None stands for [`UNDATED`](crate::UNDATED).
    years: Vec<Option<u16>>,
    words: Vec<String>,
}

/// Whether the values of one part count, or are put aside to count what each would give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Provinces {
    Kept,
    Aside,
}

impl<'a> Selection<'a> {
    /// The selected networks, in order.
    pub fn networks(&self, order: NetworkOrder) -> Vec<Key<Network>> {
        let snapshot = self.snapshot;
        let mut networks: Vec<_> = snapshot
            .networks
            .keys()
            .filter(|&key| {
                let network = &snapshot.networks[key];
                self.place_takes(network, Provinces::Kept)
                    && self.content_takes(network)
                    && self.words_take(|| &snapshot.words.networks[key.index()])
            })
            .collect();
        match order {
            NetworkOrder::Name => {}
            NetworkOrder::Interventions => {
                networks.sort_by_key(|&key| std::cmp::Reverse(snapshot.networks[key].interventions.len()));
            }
            NetworkOrder::Municipalities => {
                networks.sort_by_key(|&key| std::cmp::Reverse(snapshot.networks[key].territory.municipalities.len()));
            }
        }
        networks
    }

    /// The selected interventions: those that satisfy the content parts themselves, of networks
    /// whose territory satisfies the place parts.
    pub fn interventions(&self) -> Vec<Key<Intervention>> {
        let snapshot = self.snapshot;
        snapshot
            .interventions
            .keys()
            .filter(|&key| {
                self.intervention_place_takes(key, Provinces::Kept)
                    && self.content.takes(snapshot.interventions[key].content)
            })
            .collect()
    }

    /// The interventions of this network that satisfy the content parts.
    pub fn interventions_in(&self, network: &'a Network) -> impl Iterator<Item = &'a Intervention> + '_ {
        self.interventions_of(network, self.content)
    }

    /// The partners whose own text has the words, and that took part in a network that satisfies
    /// the other parts.
    pub fn partners(&self) -> Vec<Key<Partner>> {
        let snapshot = self.snapshot;
        snapshot
            .partners
            .keys()
            .filter(|&key| {
                self.words_take(|| &snapshot.words.partners[key.index()])
                    && snapshot
                        .networks
                        .all(&snapshot.partners[key].networks)
                        .any(|network| self.place_takes(network, Provinces::Kept) && self.content_takes(network))
            })
            .collect()
    }

    /// The selected stories, newest first.
    pub fn stories(&self) -> Vec<Key<Story>> {
        let snapshot = self.snapshot;
        snapshot.stories.keys().filter(|&key| self.story_takes(key, None)).collect()
    }

    /// Whether one of the interventions of a network satisfies all the content parts.
    fn content_takes(&self, network: &Network) -> bool {
        self.content.is_empty()
            || self.content.takes(network.content) && self.interventions_of(network, self.content).next().is_some()
    }

    fn interventions_of<'n>(
        &self,
        network: &'n Network,
        content: Content,
    ) -> impl Iterator<Item = &'n Intervention> + use<'a, 'n>
    where
        'a: 'n,
    {
        self.snapshot
            .interventions
            .all(&network.interventions)
            .filter(move |intervention| content.takes(intervention.content))
    }

    fn place_takes(&self, network: &Network, provinces: Provinces) -> bool {
        (provinces == Provinces::Aside || passes(self.provinces, network.province_bits))
            && (self.municipalities.is_empty()
                || self.municipalities.iter().any(|key| network.territory.municipalities.contains(key)))
            && (self.networks.is_empty()
                || self.snapshot.networks.all(&self.networks).any(|chosen| chosen.slug == network.slug))
    }

    fn intervention_place_takes(&self, key: Key<Intervention>, provinces: Provinces) -> bool {
        let snapshot = self.snapshot;
        self.words_take(|| &snapshot.words.interventions[key.index()])
            && self.place_takes(&snapshot.networks[snapshot.interventions[key].network], provinces)
    }

    fn story_takes(&self, key: Key<Story>, aside: Option<Part>) -> bool {
        let snapshot = self.snapshot;
        let story = &snapshot.stories[key];
        let kept = |part: Part, wanted: u64| if aside == Some(part) { 0 } else { wanted };
        passes(kept(Part::Province, self.provinces), union(&story.provinces))
            && passes(kept(Part::Theme, self.content.themes), union(&story.themes))
            && passes(kept(Part::Topic, self.content.topics), union(&story.topics))
            && passes(kept(Part::Kind, self.kinds), story.kind.bit())
            && (aside == Some(Part::Network)
                || self.networks.is_empty()
                || story.networks.iter().any(|key| self.networks.contains(key)))
            && (aside == Some(Part::Year) || self.years.is_empty() || self.years.contains(&year(story)))
            && (self.municipalities.is_empty()
                || snapshot.networks.all(&story.networks).any(|network| {
                    self.municipalities.iter().any(|key| network.territory.municipalities.contains(key))
                }))
            && self.words_take(|| &snapshot.words.stories[key.index()])
    }

    fn words_take(&self, haystack: impl FnOnce() -> &'a text::Haystack) -> bool {
        self.words.is_empty() || haystack().has(&self.words)
    }
}

fn year(story: &Story) -> Option<u16> {
    story.date.map(PartialDate::year)
}
