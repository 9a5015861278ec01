//! Which records answer a question, and how well: by its subjects, its place, and its words.

use catalogue::{Key, Municipality, Network, Snapshot, text::fold};

use crate::{
    Hit, Index, Kind, Record,
    concept::ConceptKind,
    explanation::{has_phrases, has_word},
    lexicon::Meant,
    question::Parsed,
    selected::Selected,
};

/// What a subject is worth to a record that is on it, by kind; words are worth what BM25 says, up to about twenty.
fn by_subject(kind: Kind) -> f32 {
    match kind {
        Kind::Topic | Kind::Intervention | Kind::Partner => 6.0,
        Kind::Story => 4.5,
        Kind::Network => 2.5,
        Kind::Municipality => 0.0,
    }
}

/// What the subject itself is worth: who has a need reads first what there is for it.
const ITSELF: f32 = 26.0;
/// The same where a place is named: then what is there comes first.
const ITSELF_THERE: f32 = 9.0;

/// How many times more a subject is worth to what is in the place that is named.
const THERE: f32 = 2.5;
/// What the name of the place is worth in a text, beside the words that say what is wanted.
const NAME_OF_PLACE: f32 = 0.3;
/// What being near is worth: a network of the province that has the name of the place.
const NEAR: f32 = 3.0;
/// What other words for the subject are worth, beside the reader's own.
const SYNONYM: f32 = 0.35;

/// What being in the place that is named is worth, by kind.
fn by_place(kind: Kind) -> f32 {
    match kind {
        Kind::Municipality => 14.0,
        Kind::Network => 12.0,
        Kind::Intervention => 5.0,
        Kind::Partner | Kind::Story => 1.0,
        Kind::Topic => 0.0,
    }
}

/// What is added for the kind that a question names: "Rete di", "Comune di".
const WANTED: f32 = 30.0;
/// What has less than this share of the best score is no answer.
const LEAST: f32 = 0.12;
/// Words of which nothing but the records knows must be at least this share of those that say something.
const COVERED: f32 = 0.5;

/// How much rather a reader wants a record of this kind, all else being equal.
fn prior(kind: Kind) -> f32 {
    match kind {
        Kind::Network => 1.25,
        Kind::Topic => 1.2,
        Kind::Intervention | Kind::Municipality => 1.0,
        Kind::Story => 0.95,
        Kind::Partner => 0.9,
    }
}

/// The records that answer a question, the best first.
pub(crate) fn rank(
    snapshot: &Snapshot,
    index: &Index,
    parsed: &Parsed,
    selected: &Selected,
) -> Result<Vec<Hit>, tantivy::TantivyError> {
    if parsed.absence.is_some() {
        return Ok(Vec::new());
    }
    let records = index.engine.records();
    let mut words = Words::find(index, parsed, records.len())?;
    words.check_names(snapshot, parsed, records);
    if parsed.subjects.is_empty() && !parsed.has_place() && !words.cover(parsed) {
        return Ok(Vec::new());
    }
    let subjects = subjects(index, parsed, records);
    let place = Place::new(snapshot, parsed);
    let asks_more = parsed.asks_more();
    // For a word that nobody knows there is the place alone, and whom to ask there.
    let is_lost = !asks_more && !parsed.wants_network && !parsed.unknown.is_empty();
    let score = |(at, &record): (usize, &Record)| -> Option<Hit> {
        let kind = record.kind();
        // What a place is called says nothing of a subject: `Campione d'Italia`.
        let own = if kind == Kind::Municipality && !parsed.subjects.is_empty() { 0.0 } else { words.own[at] };
        let mut score = subjects[at] + own;
        if let Some(place) = &place {
            let is_there = place.has(snapshot, record) || kind != Kind::Municipality && words.names_place[at];
            match kind {
                Kind::Topic if subjects[at] > 0.0 => {}
                _ if is_lost && kind != Kind::Municipality && !place.covers(record) => return None,
                // Whom to ask there, whether or not they did it.
                Kind::Network if is_there && !place.covers(record) => score += NEAR,
                Kind::Municipality | Kind::Network if is_there => score += by_place(kind),
                _ if is_there && score > 0.0 => score += by_place(kind) + (THERE - 1.0) * subjects[at],
                _ if is_there && !asks_more => score += by_place(kind),
                _ => return None,
            }
            score += NAME_OF_PLACE * words.place[at];
        }
        let wanted = parsed.wants_network && kind == Kind::Network
            || parsed.wants_municipality && kind == Kind::Municipality && place.is_some();
        if wanted && score > 0.0 {
            score += WANTED;
        }
        (score > 0.0 && selected.has(record)).then(|| Hit { record, score: score * prior(kind) })
    };
    let mut hits: Vec<Hit> = records.iter().enumerate().filter_map(score).collect();
    demand(snapshot, parsed, &mut hits);
    // A topic stands above all that is on it: the others are measured against each other.
    let is_topic = |hit: &Hit| hit.record.kind() == Kind::Topic;
    let best = |hits: &[Hit], topics: bool| {
        hits.iter().filter(|hit| is_topic(hit) == topics).map(|hit| hit.score).fold(0.0, f32::max)
    };
    if asks_more {
        let (topics, others) = (best(&hits, true), best(&hits, false));
        hits.retain(|hit| hit.score >= LEAST * if is_topic(hit) { topics } else { others });
    }
    Ok(best_first(&hits))
}

/// The best first; those that answer equally well stay in the order of the records, on every server.
///
/// Scores are positive, so that their bits are in the order of the numbers: what is compared are numbers.
fn best_first(hits: &[Hit]) -> Vec<Hit> {
    let mut order: Vec<(u32, u32)> = hits.iter().zip(0..).map(|(hit, at)| (!hit.score.to_bits(), at)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| hits[at as usize]).collect()
}

/// Keeps what has the phrases between quotation marks and lacks the words behind a minus.
fn demand(snapshot: &Snapshot, parsed: &Parsed, hits: &mut Vec<Hit>) {
    if !parsed.phrases.is_empty() {
        hits.retain(|hit| has_phrases(snapshot, hit.record, &parsed.phrases));
    }
    if !parsed.without.is_empty() {
        hits.retain(|hit| !has_word(snapshot, hit.record, &parsed.without));
    }
}

/// What the subjects of the question are worth to each record.
fn subjects(index: &Index, parsed: &Parsed, records: &[Record]) -> Vec<f32> {
    let mut scores = vec![0.0; records.len()];
    let itself = if parsed.has_place() { ITSELF_THERE } else { ITSELF };
    // The likeliest subject of each list first: a topic, and whom it is for.
    for subject in &parsed.subjects {
        for &at in &index.members[subject.meaning] {
            let at = at as usize;
            scores[at] += subject.share * by_subject(records[at].kind());
        }
        if let Some(at) = index.topics[subject.meaning] {
            scores[at as usize] += subject.share * itself;
        }
    }
    scores
}

/// What the words of the question are worth to each record.
struct Words {
    own: Vec<f32>,
    /// Other words for the subject.
    other: Vec<f32>,
    place: Vec<f32>,
    /// Which records have every word of the name of the place.
    names_place: Vec<bool>,
    /// The largest number of words, of which nothing but the records knows, that some record has.
    most: usize,
}

impl Words {
    fn find(index: &Index, parsed: &Parsed, length: usize) -> Result<Self, tantivy::TantivyError> {
        let none = || vec![0.0; length];
        let mut words = Self { own: none(), other: none(), place: none(), names_place: vec![false; length], most: 0 };
        let mut matched = vec![0_usize; length];
        let mut named = vec![0_usize; length];
        let mut place_words = 0;
        let units = parsed.units.iter().filter(|unit| !unit.is_place).count();
        let mut had = vec![0_usize; length];
        for unit in &parsed.units {
            place_words += usize::from(unit.is_place);
            for (at, score) in index.engine.find(&unit.forms)? {
                if unit.is_place {
                    words.place[at] += score;
                    named[at] += 1;
                } else {
                    words.own[at] += score;
                    had[at] += 1;
                    matched[at] += usize::from(unit.is_bare);
                }
            }
        }
        // How many words of a phrase, from its first on, each record has, and what they are worth.
        let (mut reached, mut sums) = (vec![0_usize; length], none());
        for phrase in &parsed.synonyms {
            reached.fill(0);
            for (place, forms) in phrase.iter().enumerate() {
                for (at, score) in index.engine.find(forms)? {
                    if reached[at] != place {
                        continue;
                    }
                    reached[at] += 1;
                    sums[at] = if place == 0 { score } else { sums[at] + score };
                    if reached[at] == phrase.len() {
                        words.other[at] = words.other[at].max(SYNONYM * sums[at]);
                    }
                }
            }
        }
        words.most = matched.iter().copied().max().unwrap_or_default();
        words.names_place = named.iter().map(|&count| place_words > 0 && count == place_words).collect();
        // Who has all of the words answers better than who has one of them, however rare.
        for (own, &had) in words.own.iter_mut().zip(&had) {
            if had < units {
                *own *= share(had, units) * share(had, units);
            }
        }
        for (own, &other) in words.own.iter_mut().zip(&words.other) {
            *own += other;
        }
        Ok(words)
    }

    /// A name of several words must stand there as a whole.
    fn check_names(&mut self, snapshot: &Snapshot, parsed: &Parsed, records: &[Record]) {
        let names: Vec<String> = parsed.places.iter().map(|&key| fold(&snapshot.municipalities[key].name)).collect();
        if names.iter().all(|name| !name.contains(' ')) {
            return;
        }
        for (named, &record) in self.names_place.iter_mut().zip(records).filter(|(named, _)| **named) {
            *named = record.kind() != Kind::Municipality
                && names.iter().any(|name| has_phrases(snapshot, record, std::slice::from_ref(name)));
        }
    }

    /// Whether enough of the words are there to call it an answer.
    fn cover(&self, parsed: &Parsed) -> bool {
        let bare = parsed.units.iter().filter(|unit| unit.is_bare).count();
        let known = parsed.units.len() - bare;
        let all = bare + parsed.unknown.len();
        known > 0 && all == 0 || all > 0 && share(self.most, all) >= COVERED
    }
}

fn share(part: usize, whole: usize) -> f32 {
    let number = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    number(part) / number(whole.max(1))
}

/// Where the question is about.
struct Place {
    municipalities: Vec<Key<Municipality>>,
    /// Whether each network covers one of them.
    covering: Vec<bool>,
    /// Whether each network is there.
    networks: Vec<bool>,
}

impl Place {
    fn new(snapshot: &Snapshot, parsed: &Parsed) -> Option<Self> {
        if !parsed.has_place() {
            return None;
        }
        let mut networks = vec![false; snapshot.networks.len()];
        for &key in &parsed.places {
            if let Some(network) = snapshot.municipalities[key].network {
                networks[network.index()] = true;
            }
        }
        let covering = networks.clone();
        for key in snapshot.networks.keys() {
            let there = |province| parsed.provinces.contains(province);
            networks[key.index()] |= snapshot.networks[key].provinces.iter().any(there);
        }
        let covering = if covering.contains(&true) { covering } else { networks.clone() };
        Some(Self { municipalities: parsed.places.clone(), covering, networks })
    }

    /// Whether it is a network that covers the place itself.
    fn covers(&self, record: Record) -> bool {
        matches!(record, Record::Network(key) if self.covering[key.index()])
    }

    fn has(&self, snapshot: &Snapshot, record: Record) -> bool {
        let covers = |key: &Key<Network>| self.networks[key.index()];
        match record {
            Record::Network(key) => covers(&key),
            Record::Municipality(key) => self.municipalities.contains(&key),
            Record::Intervention(key) => {
                let intervention = &snapshot.interventions[key];
                covers(&intervention.network) || intervention.places.iter().any(|it| self.municipalities.contains(it))
            }
            Record::Partner(key) => snapshot.partners[key].networks.iter().any(covers),
            Record::Story(key) => snapshot.stories[key].networks.iter().any(covers),
            Record::Topic(_) => false,
        }
    }
}

/// The records that are on each meaning, and the topic that it is.
pub(crate) fn members(
    snapshot: &Snapshot,
    meanings: &[Meant],
    documents: &[crate::document::Document<'_>],
) -> (Vec<Vec<u32>>, Vec<Option<u32>>) {
    let mut members = vec![Vec::new(); meanings.len()];
    let mut topics = vec![None; meanings.len()];
    let at = |kind: ConceptKind, slug: &str| {
        meanings.iter().position(|it| matches!(it, Meant::Subject(known) if known.kind == kind && known.slug == slug))
    };
    for (record, document) in (0..).zip(documents) {
        for &(kind, slug) in &document.concepts {
            if let Some(meaning) = at(kind, slug) {
                members[meaning].push(record);
            }
        }
        if let Record::Topic(key) = document.record
            && let Some(meaning) = at(ConceptKind::Topic, &snapshot.vocabulary.topics[key].slug)
        {
            topics[meaning] = Some(record);
        }
    }
    (members, topics)
}
