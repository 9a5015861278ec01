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
    let mut tallies = vec![Tally::default(); records.len()];
    add_words(&mut tallies, index, parsed)?;
    if parsed.subjects.is_empty() && !parsed.has_place() && !cover(&tallies, parsed) {
        return Ok(Vec::new());
    }
    add_subjects(&mut tallies, index, parsed);
    let weighing = Weighing::new(snapshot, parsed);
    let mut hits = Vec::new();
    // A topic stands above all that is on it: the others are measured against each other.
    let mut best = [0.0_f32; 2];
    for (tally, &record) in tallies.iter().zip(records) {
        let Some(score) = weighing.score(tally, record).filter(|&score| score > 0.0) else { continue };
        if selected.has(record) && meets(snapshot, parsed, record) {
            let hit = Hit { record, score: score * prior(record.kind()) };
            let best = &mut best[usize::from(is_topic(&hit))];
            *best = best.max(hit.score);
            hits.push(hit);
        }
    }
    let least = if parsed.asks_more() { best.map(|best| LEAST * best) } else { [0.0; 2] };
    Ok(best_first(&hits, |hit| hit.score >= least[usize::from(is_topic(hit))]))
}

fn is_topic(hit: &Hit) -> bool {
    hit.record.kind() == Kind::Topic
}

/// Those that count, the best first; those that answer equally well stay in the order of the records, on every server.
///
/// Scores are positive, so that their bits are in the order of the numbers: what is compared are numbers.
fn best_first(hits: &[Hit], counts: impl Fn(&Hit) -> bool) -> Vec<Hit> {
    let counting = hits.iter().zip(0..).filter(|(hit, _)| counts(hit));
    let mut order: Vec<(u32, u32)> = counting.map(|(hit, at)| (!hit.score.to_bits(), at)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| hits[at as usize]).collect()
}

/// Whether a record has the phrases between quotation marks and lacks the words behind a minus.
fn meets(snapshot: &Snapshot, parsed: &Parsed, record: Record) -> bool {
    (parsed.phrases.is_empty() || has_phrases(snapshot, record, &parsed.phrases))
        && (parsed.without.is_empty() || !has_word(snapshot, record, &parsed.without))
}

/// How what is known of a record becomes one number.
struct Weighing<'a> {
    snapshot: &'a Snapshot,
    parsed: &'a Parsed,
    place: Option<Place>,
    /// The names of several words among those of the places.
    long_names: Vec<String>,
    /// How many words the names of the places have.
    place_words: usize,
    /// What the words of a record are worth, by how many of the question's it has: who has all of them answers better
    /// than who has one of them, however rare.
    by_count: Vec<f32>,
    asks_more: bool,
    /// For a word that nobody knows there is the place alone, and whom to ask there.
    is_lost: bool,
}

impl<'a> Weighing<'a> {
    fn new(snapshot: &'a Snapshot, parsed: &'a Parsed) -> Self {
        let asks_more = parsed.asks_more();
        let place_words = parsed.units.iter().filter(|unit| unit.is_place).count();
        let units = parsed.units.len() - place_words;
        let names: Vec<String> = parsed.places.iter().map(|&key| fold(&snapshot.municipalities[key].name)).collect();
        Self {
            snapshot,
            parsed,
            place: Place::new(snapshot, parsed),
            long_names: if names.iter().any(|name| name.contains(' ')) { names } else { Vec::new() },
            place_words,
            by_count: (0..=units).map(|had| share(had, units) * share(had, units)).collect(),
            asks_more,
            is_lost: !asks_more && !parsed.wants_network && !parsed.unknown.is_empty(),
        }
    }

    /// How well a record answers, before its kind is weighed; `None` if it does not answer.
    fn score(&self, tally: &Tally, record: Record) -> Option<f32> {
        if self.place.is_none() && tally.is_nothing() {
            return None;
        }
        let kind = record.kind();
        // What a place is called says nothing of a subject: `Campione d'Italia`.
        let is_name = kind == Kind::Municipality && !self.parsed.subjects.is_empty();
        let words = tally.own * self.by_count[usize::from(tally.had)] + tally.other;
        let mut score = tally.subject + if is_name { 0.0 } else { words };
        if let Some(place) = &self.place {
            let is_there = place.has(self.snapshot, record) || self.names_place(tally, record);
            match kind {
                Kind::Topic if tally.subject > 0.0 => {}
                _ if self.is_lost && kind != Kind::Municipality && !place.covers(record) => return None,
                // Whom to ask there, whether or not they did it.
                Kind::Network if is_there && !place.covers(record) => score += NEAR,
                Kind::Municipality | Kind::Network if is_there => score += by_place(kind),
                _ if is_there && score > 0.0 => score += by_place(kind) + (THERE - 1.0) * tally.subject,
                _ if is_there && !self.asks_more => score += by_place(kind),
                _ => return None,
            }
            score += NAME_OF_PLACE * tally.place;
        }
        let wanted = self.parsed.wants_network && kind == Kind::Network
            || self.parsed.wants_municipality && kind == Kind::Municipality && self.place.is_some();
        if wanted && score > 0.0 {
            score += WANTED;
        }
        Some(score)
    }

    /// Whether a record names the place: a name of several words must stand there as a whole.
    fn names_place(&self, tally: &Tally, record: Record) -> bool {
        let has_words = self.place_words > 0 && usize::from(tally.named) == self.place_words;
        let is_whole = |name: &String| has_phrases(self.snapshot, record, std::slice::from_ref(name));
        has_words
            && record.kind() != Kind::Municipality
            && (self.long_names.is_empty() || self.long_names.iter().any(is_whole))
    }
}

/// What a question says of one record. There are as many as records, so that it is small.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    /// What the subjects are worth to it.
    subject: f32,
    /// What the words of the question are worth to it.
    own: f32,
    /// What other words for the subject are worth to it.
    other: f32,
    /// What the words of the name of the place are worth to it.
    place: f32,
    /// How many words of the question it has.
    had: u8,
    /// How many of those of which nothing but the records knows.
    bare: u8,
    /// How many words of the name of the place.
    named: u8,
}

impl Tally {
    fn is_nothing(&self) -> bool {
        self.subject + self.own + self.other <= 0.0
    }
}

/// Adds what the subjects of the question are worth.
fn add_subjects(tallies: &mut [Tally], index: &Index, parsed: &Parsed) {
    let records = index.engine.records();
    let itself = if parsed.has_place() { ITSELF_THERE } else { ITSELF };
    for subject in &parsed.subjects {
        for &at in &index.members[subject.meaning] {
            let at = at as usize;
            tallies[at].subject += subject.share * by_subject(records[at].kind());
        }
        if let Some(at) = index.topics[subject.meaning] {
            tallies[at as usize].subject += subject.share * itself;
        }
    }
}

/// Adds what the words of the question are worth, and other words for its likeliest subject.
fn add_words(tallies: &mut [Tally], index: &Index, parsed: &Parsed) -> Result<(), tantivy::TantivyError> {
    for unit in &parsed.units {
        index.engine.find(&unit.forms, |at, score| {
            let tally = &mut tallies[at];
            if unit.is_place {
                tally.place += score;
                tally.named = tally.named.saturating_add(1);
            } else {
                tally.own += score;
                tally.had = tally.had.saturating_add(1);
                tally.bare = tally.bare.saturating_add(u8::from(unit.is_bare));
            }
        })?;
    }
    for &(at, score) in parsed.other_words.iter().flat_map(|it| &it.scores) {
        tallies[at].other = score;
    }
    Ok(())
}

/// Whether enough of the words are there to call it an answer.
fn cover(tallies: &[Tally], parsed: &Parsed) -> bool {
    let bare = parsed.units.iter().filter(|unit| unit.is_bare).count();
    let known = parsed.units.len() - bare;
    let all = bare + parsed.unknown.len();
    let most = || tallies.iter().map(|tally| tally.bare).max().unwrap_or_default();
    known > 0 && all == 0 || all > 0 && share(most().into(), all) >= COVERED
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
