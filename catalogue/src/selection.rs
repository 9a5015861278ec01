//! A filter resolved against a snapshot: what it selects, and how many each value would select.

mod facet;
mod mask;
mod resolve;

pub use self::facet::{FacetCount, Facets};
use self::mask::Mask;
use crate::{
    Intervention, Key, Municipality, Network, NetworkOrder, Part, PartialDate, Partner, Province, Snapshot, Story,
    Theme, Topic,
    content::{Content, passes, union},
    text,
};

/// A filter resolved against one snapshot: every list of the catalogue is selected by it.
#[derive(Debug, Clone)]
pub struct Selection<'a> {
    snapshot: &'a Snapshot,
    provinces: u64,
    municipalities: Mask<Municipality>,
    /// The networks of those municipalities.
    around: Mask<Network>,
    networks: Mask<Network>,
    content: Content,
    kinds: u64,
    /// None stands for [`UNDATED`](crate::UNDATED).
    years: Vec<Option<u16>>,
    words: Vec<String>,
}

impl<'a> Selection<'a> {
    /// The selected networks, in order: those whose territory satisfies the place parts, with at least one
    /// intervention that satisfies all the content parts.
    pub fn networks(&self, order: NetworkOrder) -> Vec<Key<Network>> {
        let snapshot = self.snapshot;
        let mut networks: Vec<_> = snapshot
            .networks
            .keys()
            .filter(|&key| {
                self.place_takes(key, None)
                    && self.content_takes(&snapshot.networks[key])
                    && self.words_take(|| &snapshot.words().networks[key.index()])
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
        self.snapshot.interventions.keys().filter(|&key| self.intervention_takes(key)).collect()
    }

    /// The selected interventions of one network.
    pub fn interventions_of(&self, network: Key<Network>) -> Vec<Key<Intervention>> {
        let own = &self.snapshot.networks[network].interventions;
        own.iter().copied().filter(|&key| self.intervention_takes(key)).collect()
    }

    /// The partners whose own text has the words, and that took part in a network that satisfies
    /// the other parts.
    pub fn partners(&self) -> Vec<Key<Partner>> {
        let snapshot = self.snapshot;
        let takes = self.takes_of_networks(|key| self.place_takes(key, None));
        snapshot
            .partners
            .keys()
            .filter(|&key| {
                snapshot.partners[key].networks.iter().any(|network| takes[network.index()])
                    && self.words_take(|| &snapshot.words().partners[key.index()])
            })
            .collect()
    }

    /// The selected stories, newest first: by their own networks, provinces, themes, topics, kind and year.
    pub fn stories(&self) -> Vec<Key<Story>> {
        self.snapshot.stories.keys().filter(|&key| self.story_takes(key, None)).collect()
    }

    /// The selected municipalities, by name: by their own code, province and names, and by their network where
    /// the filter asks for networks or content.
    pub fn municipalities(&self) -> Vec<Key<Municipality>> {
        let snapshot = self.snapshot;
        let takes = self.takes_of_networks(|key| self.networks.takes(key));
        let any = self.networks.is_everything() && self.content.is_empty();
        snapshot
            .municipalities
            .keys()
            .filter(|&key| {
                let place = &snapshot.municipalities[key];
                passes(self.provinces, place.province.bit())
                    && self.municipalities.takes(key)
                    && (any || place.network.is_some_and(|network| takes[network.index()]))
                    && self.words_take(|| &snapshot.words().municipalities[key.index()])
            })
            .collect()
    }

    /// The selected provinces: by their own letters, names and municipalities, and by their networks where the
    /// filter asks for networks or content.
    pub fn provinces(&self) -> Vec<Key<Province>> {
        let snapshot = self.snapshot;
        let takes = self.takes_of_networks(|key| self.networks.takes(key));
        let any = self.networks.is_everything() && self.content.is_empty();
        snapshot
            .provinces
            .keys()
            .filter(|&key| {
                let province = &snapshot.provinces[key];
                passes(self.provinces, key.bit())
                    && (self.municipalities.is_everything()
                        || province.municipalities.iter().any(|&place| self.municipalities.takes(place)))
                    && (any || province.networks.iter().any(|network| takes[network.index()]))
                    && self.words_take(|| &snapshot.words().provinces[key.index()])
            })
            .collect()
    }

    /// The selected themes: those chosen, whose own text has the words, with an intervention that satisfies the
    /// other parts where there are any.
    pub fn themes(&self) -> Vec<Key<Theme>> {
        let snapshot = self.snapshot;
        let seen = self.seen_beside(Content { themes: 0, ..self.content }).map(|it| it.themes);
        let takes =
            |key: Key<Theme>| passes(self.content.themes, key.bit()) && seen.is_none_or(|it| it & key.bit() != 0);
        let themes = snapshot.vocabulary.themes.keys().filter(|&key| takes(key));
        themes.filter(|key| self.words_take(|| &snapshot.words().themes[key.index()])).collect()
    }

    /// The selected topics: those chosen, whose own text has the words, with an intervention that satisfies the
    /// other parts where there are any.
    pub fn topics(&self) -> Vec<Key<Topic>> {
        let snapshot = self.snapshot;
        let seen = self.seen_beside(Content { topics: 0, ..self.content }).map(|it| it.topics);
        let takes =
            |key: Key<Topic>| passes(self.content.topics, key.bit()) && seen.is_none_or(|it| it & key.bit() != 0);
        let topics = snapshot.vocabulary.topics.keys().filter(|&key| takes(key));
        topics.filter(|key| self.words_take(|| &snapshot.words().topics[key.index()])).collect()
    }

    /// What the interventions that satisfy the place parts and this are about, together; none where there is
    /// nothing to satisfy.
    fn seen_beside(&self, content: Content) -> Option<Content> {
        let asks = self.provinces != 0
            || !self.around.is_everything()
            || !self.networks.is_everything()
            || !content.is_empty();
        asks.then(|| {
            let snapshot = self.snapshot;
            let networks = snapshot.networks.keys().filter(|&key| self.place_takes(key, None));
            networks.fold(Content::default(), |seen, key| seen | self.seen(&snapshot.networks[key], content))
        })
    }

    /// By network, whether its place satisfies this and its content the filter.
    fn takes_of_networks(&self, place: impl Fn(Key<Network>) -> bool) -> Vec<bool> {
        let networks = &self.snapshot.networks;
        networks.keys().map(|key| place(key) && self.content_takes(&networks[key])).collect()
    }

    /// Whether one of the interventions of a network satisfies all the content parts.
    fn content_takes(&self, network: &Network) -> bool {
        self.content.is_empty()
            || self.content.takes(network.content) && self.about(network, self.content).next().is_some()
    }

    /// What the interventions of a network are about that satisfy this.
    fn about<'n>(&self, network: &'n Network, content: Content) -> impl Iterator<Item = Content> + use<'a, 'n>
    where
        'a: 'n,
    {
        let interventions = self.snapshot.interventions.all(&network.interventions);
        interventions.map(|intervention| intervention.content).filter(move |&has| content.takes(has))
    }

    fn place_takes(&self, key: Key<Network>, aside: Option<Part>) -> bool {
        (aside == Some(Part::Province) || passes(self.provinces, self.snapshot.networks[key].province_bits))
            && self.around.takes(key)
            && self.networks.takes(key)
    }

    fn intervention_takes(&self, key: Key<Intervention>) -> bool {
        self.content.takes(self.snapshot.interventions[key].content) && self.intervention_place_takes(key, None)
    }

    fn intervention_place_takes(&self, key: Key<Intervention>, aside: Option<Part>) -> bool {
        let snapshot = self.snapshot;
        self.words_take(|| &snapshot.words().interventions[key.index()])
            && self.place_takes(snapshot.interventions[key].network, aside)
    }

    fn story_takes(&self, key: Key<Story>, aside: Option<Part>) -> bool {
        let snapshot = self.snapshot;
        let story = &snapshot.stories[key];
        let kept = |part: Part, wanted: u64| if aside == Some(part) { 0 } else { wanted };
        passes(kept(Part::Province, self.provinces), union(&story.provinces))
            && passes(kept(Part::Theme, self.content.themes), union(&story.themes))
            && passes(kept(Part::Topic, self.content.topics), union(&story.topics))
            && passes(kept(Part::Kind, self.kinds), story.kind.bit())
            && (aside == Some(Part::Network) || self.networks.takes_any(&story.networks))
            && (aside == Some(Part::Year) || self.years.is_empty() || self.years.contains(&year(story)))
            && self.around.takes_any(&story.networks)
            && self.words_take(|| &snapshot.words().stories[key.index()])
    }

    fn words_take(&self, haystack: impl FnOnce() -> &'a text::Haystack) -> bool {
        self.words.is_empty() || haystack().has(&self.words)
    }
}

fn year(story: &Story) -> Option<u16> {
    story.date.map(PartialDate::year)
}
