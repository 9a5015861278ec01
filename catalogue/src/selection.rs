//! A filter resolved against a snapshot: what it selects, and how many each value would select.

use crate::{
    BadFilter, Evidence, Filter, FilterFault, Intervention, Key, Municipality, Network, NetworkOrder, Part,
    PartialDate, Partner, Row, Snapshot, Story, Table,
    filter::{UNDATED, VALUES},
    text,
};

/// How many municipalities are offered for a name that is none's.
const NAMESAKES: usize = 8;

/// A filter resolved against one snapshot.
#[derive(Debug)]
pub struct Selection<'a> {
    snapshot: &'a Snapshot,
    provinces: u64,
    municipalities: Vec<Key<Municipality>>,
    content: Content,
    networks: Vec<Key<Network>>,
    kinds: u64,
    /// None stands for [`UNDATED`].
    years: Vec<Option<u16>>,
    words: Vec<String>,
}

/// The content parts as bits; zero lets everything through.
#[derive(Debug, Clone, Copy, Default)]
struct Content {
    themes: u64,
    topics: u64,
    audiences: u64,
    evidence: u64,
}

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

impl Snapshot {
    /// Resolves a filter.
    ///
    /// # Errors
    /// If a value is in no table of this snapshot, with the values near to it; if there are more
    /// than [`VALUES`].
    pub fn select(&self, filter: &Filter) -> Result<Selection<'_>, BadFilter> {
        if Part::ALL.into_iter().map(|part| filter.values(part).count()).sum::<usize>() > VALUES {
            return Err(too_many(filter));
        }
        let vocabulary = &self.vocabulary;
        let evidence = filter.evidence.iter().try_fold(0, |bits, value| {
            Evidence::parse(value)
                .map(|evidence| bits | evidence.bit())
                .ok_or_else(|| bad(Part::Evidence, value, Evidence::ALL.map(Evidence::slug).into_iter()))
        })?;
        let mut municipalities: Vec<_> = filter
            .municipalities
            .iter()
            .map(|code| self.municipalities.key(code).ok_or_else(|| self.bad_municipality(code)))
            .collect::<Result<_, _>>()?;
        municipalities.sort_unstable();
        municipalities.dedup();
        let mut networks: Vec<_> = filter
            .networks
            .iter()
            .map(|slug| {
                let slugs = self.networks.iter().map(Row::slug);
                self.networks.key(slug).ok_or_else(|| bad(Part::Network, slug, slugs))
            })
            .collect::<Result<_, _>>()?;
        networks.sort_unstable();
        let known = if filter.years.is_empty() { Vec::new() } else { self.story_years() };
        let years = filter
            .years
            .iter()
            .map(|value| {
                let years = known.iter().map(|(_, year)| year.as_str());
                let found = known.iter().find(|(_, year)| year == value);
                found.map(|(year, _)| *year).ok_or_else(|| bad(Part::Year, value, years))
            })
            .collect::<Result<_, _>>()?;
        Ok(Selection {
            networks,
            years,
            snapshot: self,
            provinces: bits(Part::Province, &filter.provinces, &self.provinces)?,
            municipalities,
            content: Content {
                themes: bits(Part::Theme, &filter.themes, &vocabulary.themes)?,
                topics: bits(Part::Topic, &filter.topics, &vocabulary.topics)?,
                audiences: bits(Part::Audience, &filter.audiences, &vocabulary.audiences)?,
                evidence,
            },
            kinds: bits(Part::Kind, &filter.kinds, &vocabulary.story_kinds)?,
            words: filter.text.as_deref().map(text::words).unwrap_or_default(),
        })
    }
}

impl Snapshot {
    /// A code that is none, or a name, which readers write where codes stand.
    fn bad_municipality(&self, code: &str) -> BadFilter {
        let codes = self.municipalities.iter().map(|place| place.istat_code.as_str());
        let mut bad = bad(Part::Municipality, code, codes);
        if bad.near.is_empty() {
            let named = self.municipalities_named(code, NAMESAKES);
            bad.near = self.municipalities.all(&named).map(|place| place.istat_code.clone()).collect();
        }
        bad
    }

    /// The years of the stories as a filter writes them, newest first, those without one last.
    pub fn story_years(&self) -> Vec<(Option<u16>, String)> {
        let mut years: Vec<Option<u16>> = self.stories.iter().map(year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years.into_iter().map(|year| (year, year.map_or_else(|| UNDATED.into(), |year| year.to_string()))).collect()
    }
}

fn year(story: &Story) -> Option<u16> {
    story.date.map(PartialDate::year)
}

fn bits<T: Row>(part: Part, values: &[String], table: &Table<T>) -> Result<u64, BadFilter> {
    values.iter().try_fold(0, |bits, value| {
        table.key(value).map(|key| bits | key.bit()).ok_or_else(|| bad(part, value, table.iter().map(Row::slug)))
    })
}

fn bad<'a>(part: Part, value: &str, known: impl Iterator<Item = &'a str>) -> BadFilter {
    let near = text::nearest(value, known.map(|known| (known, known)), 3).into_iter().map(Into::into).collect();
    BadFilter { fault: FilterFault::Unknown, part, value: value.into(), near }
}

fn too_many(filter: &Filter) -> BadFilter {
    let most = Part::ALL.into_iter().max_by_key(|&part| filter.values(part).count()).unwrap_or(Part::Text);
    let value = filter.values(most).next().unwrap_or_default().into();
    BadFilter { fault: FilterFault::TooMany, part: most, value, near: Vec::new() }
}

fn passes(wanted: u64, has: u64) -> bool {
    wanted == 0 || wanted & has != 0
}

fn union<T>(keys: &[Key<T>]) -> u64 {
    keys.iter().fold(0, |bits, key| bits | key.bit())
}

impl Content {
    fn is_empty(self) -> bool {
        self.themes | self.topics | self.audiences | self.evidence == 0
    }

    fn takes(self, intervention: &Intervention) -> bool {
        passes(self.themes, intervention.theme.bit())
            && passes(self.topics, intervention.topic_bits)
            && passes(self.audiences, intervention.audience_bits)
            && passes(self.evidence, intervention.evidence.bit())
    }
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
                    && (self.content.is_empty() || self.interventions_of(network, self.content).next().is_some())
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
                self.intervention_place_takes(key, Provinces::Kept) && self.content.takes(&snapshot.interventions[key])
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
                    && snapshot.networks.all(&snapshot.partners[key].networks).any(|network| {
                        self.place_takes(network, Provinces::Kept)
                            && (self.content.is_empty()
                                || self.interventions_of(network, self.content).next().is_some())
                    })
            })
            .collect()
    }

    /// The selected stories, newest first.
    pub fn stories(&self) -> Vec<Key<Story>> {
        let snapshot = self.snapshot;
        snapshot.stories.keys().filter(|&key| self.story_takes(key, None)).collect()
    }

    /// How many networks each value would select.
    pub fn network_facets(&self) -> Facets {
        let snapshot = self.snapshot;
        let mut counts = Counts::new(snapshot);
        for key in snapshot.networks.keys() {
            let network = &snapshot.networks[key];
            if !self.words_take(|| &snapshot.words.networks[key.index()]) {
                continue;
            }
            if self.place_takes(network, Provinces::Aside)
                && (self.content.is_empty() || self.interventions_of(network, self.content).next().is_some())
            {
                add(&mut counts.provinces, union(&network.provinces));
            }
            if self.place_takes(network, Provinces::Kept) {
                let seen = |content: Content, bits: fn(&Intervention) -> u64| {
                    self.interventions_of(network, content).fold(0, |seen, intervention| seen | bits(intervention))
                };
                let content = self.content;
                add(&mut counts.themes, seen(Content { themes: 0, ..content }, |it| it.theme.bit()));
                add(&mut counts.topics, seen(Content { topics: 0, ..content }, |it| it.topic_bits));
                add(&mut counts.audiences, seen(Content { audiences: 0, ..content }, |it| it.audience_bits));
                add(&mut counts.evidence, seen(Content { evidence: 0, ..content }, |it| it.evidence.bit()));
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
            if content.takes(intervention) && self.intervention_place_takes(key, Provinces::Aside) {
                add(&mut counts.provinces, union(&snapshot.networks[intervention.network].provinces));
            }
            if self.intervention_place_takes(key, Provinces::Kept) {
                let count = |counts: &mut [usize], content: Content, bits: u64| {
                    if content.takes(intervention) {
                        add(counts, bits);
                    }
                };
                count(&mut counts.themes, Content { themes: 0, ..content }, intervention.theme.bit());
                count(&mut counts.topics, Content { topics: 0, ..content }, intervention.topic_bits);
                count(&mut counts.audiences, Content { audiences: 0, ..content }, intervention.audience_bits);
                count(&mut counts.evidence, Content { evidence: 0, ..content }, intervention.evidence.bit());
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

    fn interventions_of(
        &self,
        network: &'a Network,
        content: Content,
    ) -> impl Iterator<Item = &'a Intervention> + use<'a> {
        self.snapshot.interventions.all(&network.interventions).filter(move |intervention| content.takes(intervention))
    }

    fn place_takes(&self, network: &Network, provinces: Provinces) -> bool {
        (provinces == Provinces::Aside || passes(self.provinces, union(&network.provinces)))
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
