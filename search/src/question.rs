//! What a reader typed, read: places, subjects, and words of records.

use std::{collections::HashSet, ops::Range, sync::Arc};

use catalogue::{Key, Municipality, Province, Snapshot, text::cut};

use crate::{
    Absence, Index, Named, Synonyms,
    dictionary::{Form, Likeness},
    lexicon::{Clues, Evidence, Meant, Shared, WHOLE},
    operator::Demands,
    spot::{Spotted, joined, own_words},
    synonym::OtherWords,
    tongue::is_empty,
    word::{Word, words},
};

/// Of the places that share another name, only so many are meant.
const PLACES: usize = 2;
/// A subject that is told less than this share of the best one is not meant.
const MEANT: f32 = 0.36;
/// No more subjects are meant at once.
const SUBJECTS: usize = 6;
/// Words before the name of a place, in the languages of Latin letters.
const BEFORE_PLACES: [&str; 7] = ["a", "ad", "in", "en", "te", "ne", "near"];
/// Less than this tells of no subject.
const LEAST: f32 = 0.8;
/// Beside so many words that nobody knows, one word of an expression tells of no subject: `high` in a question for the
/// Eiffel Tower.
const STRANGE: usize = 2;

/// A question as the index can answer it.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    /// The subjects that are meant, the likeliest first, with the position of their meaning.
    pub(crate) subjects: Vec<Subject>,
    /// The words that records may have.
    pub(crate) units: Vec<Unit>,
    pub(crate) places: Vec<Key<Municipality>>,
    pub(crate) provinces: Vec<Key<Province>>,
    /// What is looked for: networks, the municipality itself.
    pub(crate) wants_network: bool,
    pub(crate) wants_municipality: bool,
    /// Why nothing can be found.
    pub(crate) absence: Option<Absence>,
    pub(crate) unknown: Vec<String>,
    pub(crate) corrected: Vec<(String, String)>,
    pub(crate) phrases: Vec<String>,
    pub(crate) without: Vec<Form>,
    /// Other words for the likeliest subject.
    pub(crate) other_words: Option<Arc<OtherWords>>,
}

/// A subject that a question means.
#[derive(Debug)]
pub(crate) struct Subject {
    pub(crate) meaning: usize,
    pub(crate) concept: Shared,
    /// From nought to one: how likely beside the likeliest.
    pub(crate) share: f32,
    pub(crate) typed: String,
    /// Whether no word that names it was typed as it is written.
    pub(crate) is_guess: bool,
    /// Whether all of an expression that names it was typed.
    pub(crate) is_whole: bool,
}

/// A word that records may have.
#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) forms: Vec<Form>,
    /// Whether it is the name of a place of the question.
    pub(crate) is_place: bool,
    /// Whether nothing else is known of it, so that the records alone say whether it means anything.
    pub(crate) is_bare: bool,
}

impl Parsed {
    pub(crate) fn named(&self) -> impl Iterator<Item = Named> + '_ {
        self.subjects.iter().map(|it| Named {
            typed: it.typed.clone(),
            concept: Arc::clone(&it.concept),
            share: it.share,
            is_guess: it.is_guess,
            is_whole: it.is_whole,
        })
    }

    /// Whether it says more than where.
    pub(crate) fn asks_more(&self) -> bool {
        !self.subjects.is_empty() || self.units.iter().any(|unit| !unit.is_place)
    }

    /// Whether it says where.
    pub(crate) fn has_place(&self) -> bool {
        !(self.places.is_empty() && self.provinces.is_empty())
    }
}

/// Reads a question.
pub(crate) fn parse(snapshot: &Snapshot, index: &Index, text: &str, synonyms: Synonyms) -> Parsed {
    let demands = Demands::read(cut(text));
    let typed = words(&demands.plain);
    let mut parsed = Parsed { phrases: demands.phrases, ..Parsed::default() };
    parsed.without = demands.without.iter().flat_map(|word| index.dictionary.inflected(word)).collect();
    if typed.is_empty() {
        return parsed;
    }
    let mut reading = Reading { snapshot, index, typed: &typed, taken: HashSet::new(), parsed };
    if synonyms == Synonyms::Excluded {
        reading.own_words_only();
        return reading.parsed;
    }
    let mut spotted = index.places.spot(&typed, |word| index.lexicon.has(word));
    spotted.retain(|it| !reading.is_filler(it));
    reading.take_places(&spotted);
    let clues = reading.clues();
    // What is named is surer than what a word sounds like.
    reading.parsed.absence = reading.absence(&clues);
    if reading.parsed.absence.is_none() {
        reading.take_sounds(&clues);
    }
    reading.take_subjects(&clues);
    reading.take_words(&clues);
    reading.parsed
}

struct Reading<'a> {
    snapshot: &'a Snapshot,
    index: &'a Index,
    typed: &'a [Word],
    /// Words that name a place.
    taken: HashSet<usize>,
    parsed: Parsed,
}

impl Reading<'_> {
    /// Each word as it is, with its forms; nothing is meant by it.
    fn own_words_only(&mut self) {
        let all_empty = self.typed.iter().all(|word| is_empty(&word.folded));
        for word in self.typed.iter().filter(|word| all_empty || !is_empty(&word.folded)) {
            let mut forms = self.index.dictionary.inflected(&word.folded);
            if forms.is_empty() {
                forms = self.index.dictionary.guesses(&word.folded);
            } else {
                self.index.dictionary.longer(&word.folded, &mut forms);
            }
            self.add(word, forms, true);
        }
    }

    /// Whether what could be a town is a word that says nothing in the language of the question: the Spanish ask `como`
    /// as others say `how`. After such as `in`, or at the end, it is the town.
    fn is_filler(&self, spotted: &Spotted) -> bool {
        let Range { start, end } = spotted.words;
        let word = &self.typed[start].folded;
        let is_there = start > 0 && BEFORE_PLACES.contains(&&*self.typed[start - 1].folded);
        if end - start > 1 || end == self.typed.len() || is_there || !is_empty(word) {
            return false;
        }
        self.clues().home.is_some_and(|home| home.is_empty(word))
    }

    fn take_places(&mut self, spotted: &[Spotted]) {
        for spotted in spotted {
            self.taken.extend(spotted.words.clone());
            self.take_place(spotted);
        }
    }

    fn take_place(&mut self, spotted: &Spotted) {
        // A postal code may be of many.
        let is_code = self.typed[spotted.words.start].folded.bytes().all(|byte| byte.is_ascii_digit());
        let most = if is_code { usize::MAX } else { PLACES };
        // The reader of places says which of those that share a name is meant, if it is for sure.
        let meant = self.snapshot.place_meant(&joined(&self.typed[spotted.words.clone()])).filter(|_| !spotted.guessed);
        let places = meant.as_ref().map_or(spotted.places.as_slice(), std::slice::from_ref);
        for &key in places.iter().take(most) {
            self.parsed.places.push(key);
            if !is_code {
                for word in own_words(&self.snapshot.municipalities[key].name) {
                    let forms = vec![Form { word: word.folded, likeness: Likeness::Same }];
                    self.parsed.units.push(Unit { forms, is_place: true, is_bare: false });
                }
            }
        }
        self.parsed.provinces.extend(spotted.province);
    }

    fn clues(&self) -> Clues {
        let rest: Vec<Word> = self
            .typed
            .iter()
            .enumerate()
            .map(
                |(at, word)| {
                    if self.taken.contains(&at) { Word { folded: "".into(), ..word.clone() } } else { word.clone() }
                },
            )
            .collect();
        self.index.lexicon.clues(&rest, |at| !self.index.dictionary.inflected(&rest[at].folded).is_empty())
    }

    /// Words of other scripts that nothing else knows may sound like a place; beside others that nobody knows, in a
    /// question that tells of nothing, that is chance.
    fn take_sounds(&mut self, clues: &Clues) {
        let sounding: Vec<_> = self
            .typed
            .iter()
            .enumerate()
            .filter_map(|(at, word)| Some((at, word, self.sounding(clues, at)?)))
            .collect();
        let is_lost = clues.evidence.iter().all(|it| it.weight < LEAST);
        if is_lost && self.content(clues).0.len() > sounding.len() {
            return;
        }
        for (at, word, key) in sounding {
            let name = self.snapshot.municipalities[key].name.clone();
            self.taken.insert(at);
            self.parsed.corrected.push((word.shown.clone(), name));
            let province = self.index.places.province(self.snapshot, key);
            self.take_place(&Spotted { words: at..at + 1, places: vec![key], province, guessed: true });
        }
    }

    /// The place that a word sounds like.
    fn sounding(&self, clues: &Clues, at: usize) -> Option<Key<Municipality>> {
        let is_guess = clues.read.iter().any(|(read, _)| *read == at);
        let is_free =
            !self.taken.contains(&at) && (!clues.known.contains(&at) || is_guess) && !clues.empty.contains(&at);
        if !is_free {
            return None;
        }
        let (places, word) = (&self.index.places, &self.typed[at].folded);
        // What may be a slip of some word is a place if all of it sounds like one.
        places.sounding(word).or_else(|| if is_guess { None } else { places.sounding_stem(word) })
    }

    fn take_subjects(&mut self, clues: &Clues) {
        let meanings = &self.index.lexicon.meanings;
        // "Rete di", "Comune di": what such words mean besides is not asked for.
        let names = |it: &&Evidence| {
            it.whole > WHOLE
                && match meanings[it.meaning] {
                    Meant::Network => it.words.len() + self.taken.len() < self.typed.len() || self.parsed.has_place(),
                    Meant::Municipality => self.parsed.has_place(),
                    Meant::Subject(_) | Meant::Elsewhere => false,
                }
        };
        let naming: Vec<usize> = clues.evidence.iter().filter(names).flat_map(|it| it.words.clone()).collect();
        let (strange, familiar) = self.content(clues);
        let says = |it: &&Evidence| {
            let is_free = it.words.iter().any(|at| !self.taken.contains(at) && !naming.contains(at));
            let beside = strange.iter().filter(|at| !it.words.contains(at)).count();
            is_free && !(beside >= STRANGE && beside >= familiar && clues.is_thin(it))
        };
        let is_subject = |it: &&Evidence| matches!(meanings[it.meaning], Meant::Subject(_));
        let best = clues.evidence.iter().filter(is_subject).find(says).map_or(0.0, |it| it.weight);
        for evidence in &clues.evidence {
            match &meanings[evidence.meaning] {
                Meant::Network => self.parsed.wants_network |= evidence.whole > WHOLE,
                Meant::Municipality => self.parsed.wants_municipality |= evidence.whole > WHOLE,
                // Said as the absence.
                Meant::Elsewhere => {}
                Meant::Subject(_) if !says(&evidence) => {}
                Meant::Subject(concept) => {
                    let share = evidence.weight / best.max(LEAST);
                    if best >= LEAST && share >= MEANT && self.parsed.subjects.len() < SUBJECTS {
                        let typed = evidence.words.iter().map(|&at| &self.typed[at]);
                        self.parsed.subjects.push(Subject {
                            meaning: evidence.meaning,
                            concept: Arc::clone(concept),
                            share,
                            typed: shown(typed),
                            is_guess: evidence.words.iter().all(|at| clues.read.iter().any(|(read, _)| read == at)),
                            is_whole: evidence.whole > WHOLE,
                        });
                    }
                }
            }
        }
        let first = self.parsed.subjects.first();
        self.parsed.other_words = first.map(|it| Arc::clone(&self.index.other_words[it.meaning]));
    }

    /// The words that neither an expression, nor a record, nor a place has, but by a guess; and how many others say
    /// something.
    fn content(&self, clues: &Clues) -> (Vec<usize>, usize) {
        let says_nothing = |at: usize| clues.empty.contains(&at) || is_empty(&self.typed[at].folded);
        let is_guess = |at: usize| clues.read.iter().any(|(read, _)| *read == at);
        let has_forms = |at: usize| !self.index.dictionary.inflected(&self.typed[at].folded).is_empty();
        let is_strange = |at: &usize| is_guess(*at) || !(clues.known.contains(at) || has_forms(*at));
        let content = (0..self.typed.len()).filter(|&at| !self.taken.contains(&at) && !says_nothing(at));
        let (strange, familiar): (Vec<usize>, Vec<usize>) = content.partition(is_strange);
        (strange, familiar.len())
    }

    fn take_words(&mut self, clues: &Clues) {
        let all_empty = (0..self.typed.len()).all(|at| clues.empty.contains(&at) || is_empty(&self.typed[at].folded));
        for (at, word) in self.typed.iter().enumerate() {
            if self.taken.contains(&at) || (!all_empty && (clues.empty.contains(&at) || is_empty(&word.folded))) {
                continue;
            }
            let read = clues.read.iter().find(|(read, _)| *read == at).map(|(_, read)| read);
            let is_known = clues.known.contains(&at);
            if let Some(read) = read {
                if !read.starts_with(&*word.folded) {
                    self.parsed.corrected.push((word.shown.clone(), read.to_string()));
                }
                let forms = self.index.dictionary.inflected(read);
                let forms = forms.into_iter().map(|form| Form { likeness: Likeness::OneLetterOff, ..form }).collect();
                self.add(word, forms, false);
                continue;
            }
            let mut forms = self.index.dictionary.inflected(&word.folded);
            if !is_known && !word.is_sign() {
                if forms.is_empty() {
                    forms = self.index.dictionary.guesses(&word.folded);
                } else {
                    self.index.dictionary.longer(&word.folded, &mut forms);
                }
            }
            self.add(word, forms, !is_known);
        }
    }

    fn add(&mut self, word: &Word, forms: Vec<Form>, is_bare: bool) {
        match forms.first() {
            None if is_bare => match self.parsed.unknown.last_mut() {
                Some(last) if word.is_sign() && word.joined => last.push_str(&word.shown),
                _ => self.parsed.unknown.push(word.shown.clone()),
            },
            None => {}
            Some(first) => {
                if is_bare && first.likeness == Likeness::OneLetterOff {
                    self.parsed.corrected.push((word.shown.clone(), first.word.to_string()));
                }
                self.parsed.units.push(Unit { forms, is_place: false, is_bare });
            }
        }
    }

    /// Why the catalogue has nothing for it.
    fn absence(&self, clues: &Clues) -> Option<Absence> {
        let lexicon = &self.index.lexicon;
        let is_elsewhere = |it: &&Evidence| matches!(lexicon.meanings[it.meaning], Meant::Elsewhere);
        let is_subject = |it: &&Evidence| matches!(lexicon.meanings[it.meaning], Meant::Subject(_));
        let subject = clues.evidence.iter().find(is_subject).map_or(0.0, |it| it.weight);
        // Part of an expression is not enough against a subject: `cheap` of `cheap flight` is said of a room as well.
        let is_said =
            |it: &Evidence| it.weight >= LEAST && it.weight > subject && (it.whole > WHOLE || subject < LEAST);
        if clues.evidence.iter().find(is_elsewhere).is_some_and(is_said) {
            return Some(Absence::Elsewhere);
        }
        let free = |at: usize| !self.taken.contains(&at);
        let is_word = |word: &str| clues.home.is_some_and(|home| lexicon.tells(home, word));
        let outside = self.index.places.is_outside(self.typed, is_word);
        if !self.parsed.has_place() && outside.is_some_and(|mut words| words.all(free)) {
            return Some(Absence::OutsideLombardy);
        }
        None
    }
}

/// Words as a reader would write them: what needs no space between gets none.
fn shown<'a>(typed: impl Iterator<Item = &'a Word>) -> String {
    let mut seen = HashSet::new();
    typed.fold(String::new(), |mut text, word| {
        if !word.is_sign() && !seen.insert(&word.shown) {
            return text;
        }
        if !text.is_empty() && !word.is_sign() {
            text.push(' ');
        }
        text + &word.shown
    })
}
