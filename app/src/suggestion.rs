//! What the box offers while a reader types: municipalities, needs, and a need in a municipality.

use ::search::{ConceptKind, Index, Named};
use catalogue::{Filter, Key, Municipality, PlaceReading, Snapshot, Topic, text};

use crate::{Address, Language, Wording as _, parts};

/// How many municipalities are offered alone, and beside needs.
const ALONE: usize = 7;
const BESIDE: usize = 4;
/// How many needs are offered, and how many municipalities for one of them.
const NEEDS: usize = 2;
const PLACES: usize = 3;
/// A need that is less likely than this share of the likeliest is not offered.
const SURE: f32 = 0.85;
/// A last word of fewer letters begins too many names of municipalities.
const BEGINNING: usize = 3;

/// Something that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What a reader sees.
    pub label: String,
    /// The page that answers, without the prefix of a language.
    pub path: String,
}

/// What may be meant by a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestions {
    /// How many there are, more than are offered where a text is the beginning of many names.
    pub total: usize,
    /// The likeliest, the best first.
    pub items: Vec<Suggestion>,
}

/// What may be meant by a text that is still being typed.
pub fn suggestions(snapshot: &Snapshot, index: &Index, language: Language, typed: &str) -> Suggestions {
    let typed = text::cut(typed);
    let reading = snapshot.read_place(typed);
    let mut named = needs(snapshot, index, typed);
    match &reading {
        PlaceReading::This { .. } => named.clear(),
        // The beginning of names: only a need that was typed whole may be meant as well.
        PlaceReading::Which(_) if !named.first().is_some_and(|(_, it)| it.is_whole) => named.clear(),
        // A word with a slip is a name with a slip where there is one near to it.
        PlaceReading::Nothing { near, .. } if !near.is_empty() => named.retain(|(_, it)| !it.is_guess),
        PlaceReading::Which(_) | PlaceReading::Nothing { .. } => {}
    }
    let offer = Offer { snapshot, language, typed };
    let mut items = offer.both(index, &named);
    let most = if named.is_empty() { ALONE } else { BESIDE };
    let total = items.len() + named.len() + reading.matches().count();
    let places = reading.matches().take(most).map(|found| Suggestion {
        label: parts::place_label(snapshot, language, found),
        path: path(&Address::Municipality(snapshot.municipalities[found.place].slug.clone())),
    });
    let needs = named.iter().map(|(topic, _)| offer.need(*topic));
    items.extend(needs.chain(places));
    Suggestions { total, items }
}

struct Offer<'a> {
    snapshot: &'a Snapshot,
    language: Language,
    typed: &'a str,
}

impl Offer<'_> {
    fn need(&self, topic: Key<Topic>) -> Suggestion {
        let topic = &self.snapshot.vocabulary.topics[topic];
        Suggestion { label: self.language.said(&topic.title), path: path(&Address::Topic(topic.slug.clone())) }
    }

    /// The likeliest need in each municipality that the text names, or that its last word may begin.
    fn both(&self, index: &Index, named: &[(Key<Topic>, Named)]) -> Vec<Suggestion> {
        let Some((topic, need)) = named.first().filter(|(_, it)| !it.is_guess) else { return Vec::new() };
        let whole = index.understand(self.snapshot, self.typed).places;
        if let [place] = whole[..] {
            return vec![self.there(*topic, place, self.typed.to_owned())];
        }
        let Some((before, last)) = self.typed.rsplit_once(char::is_whitespace) else { return Vec::new() };
        if last.chars().count() < BEGINNING || need.typed.split_whitespace().any(|word| word == last) {
            return Vec::new();
        }
        let reading = self.snapshot.read_place(last);
        let begun = match &reading {
            PlaceReading::This { .. } | PlaceReading::Which(_) => reading.matches(),
            PlaceReading::Nothing { .. } => return Vec::new(),
        };
        let name = |place: Key<Municipality>| self.snapshot.municipalities[place].name.as_str();
        begun.take(PLACES).map(|it| self.there(*topic, it.place, format!("{before} {}", name(it.place)))).collect()
    }

    /// A need in a municipality: the answer to these words.
    fn there(&self, topic: Key<Topic>, place: Key<Municipality>, words: String) -> Suggestion {
        let place = &self.snapshot.municipalities[place];
        let sigla = &self.snapshot.provinces[place.province].sigla;
        let filter = Filter { text: Some(words), ..Filter::default() };
        Suggestion {
            label: format!("{} · {} ({sigla})", self.need(topic).label, place.name),
            path: Address::Search.filtered(Language::Italian, &filter),
        }
    }
}

/// The needs that a text names, with how it does.
fn needs(snapshot: &Snapshot, index: &Index, typed: &str) -> Vec<(Key<Topic>, Named)> {
    let topics = &snapshot.vocabulary.topics;
    let named = index.understand(snapshot, typed).subjects.into_iter();
    let named = named.filter(|it| it.share >= SURE && it.concept.kind == ConceptKind::Topic);
    named.filter_map(|it| Some((topics.key(&it.concept.slug)?, it))).take(NEEDS).collect()
}

fn path(address: &Address) -> String {
    address.href(Language::Italian)
}
