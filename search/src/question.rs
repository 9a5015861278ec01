//! What a reader typed, taken apart.

use std::{
    collections::HashSet,
    sync::{Arc, LazyLock},
};

use stop_words::Language;
use unicode_normalization::char::is_combining_mark;

use super::{
    Index, Named, Synonyms,
    dictionary::{Form, Likeness},
    thesaurus::{self, Concept, Naming},
};
use catalogue::{Snapshot, text::cut};

/// Nobody asks with more words, and each costs a look through the dictionary.
const WORDS: usize = 24;
/// Of the places that share another name, only so many are meant.
const PLACES: usize = 2;

/// A question as the index can answer it.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) units: Vec<Unit>,
    pub(super) unknown: Vec<String>,
}

/// One thing that is asked for.
#[derive(Debug)]
pub(super) struct Unit {
    /// The words as they were typed.
    pub(super) typed: String,
    /// The words of the index that each typed word may mean.
    pub(super) words: Vec<Word>,
    /// The subjects that the words name.
    pub(super) concepts: Vec<Arc<Concept>>,
    /// The words of the index for other Italian words for these subjects, phrase by phrase.
    pub(super) synonyms: Vec<Vec<Vec<Form>>>,
}

#[derive(Debug)]
pub(super) struct Word {
    pub(super) typed: String,
    pub(super) forms: Vec<Form>,
}

impl Unit {
    pub(super) fn named(&self) -> impl Iterator<Item = Named> + '_ {
        self.concepts.iter().map(|concept| Named { typed: self.typed.clone(), concept: Arc::clone(concept) })
    }

    /// The words that were read as others, because the catalogue has none that is nearer.
    pub(super) fn corrected(&self) -> impl Iterator<Item = (String, String)> + '_ {
        self.words.iter().filter_map(|word| {
            let form = word.forms.first().filter(|form| form.likeness == Likeness::OneLetterOff)?;
            Some((word.typed.clone(), form.word.to_string()))
        })
    }
}

/// Takes a question apart, from its first word to its last.
pub(super) fn parse(snapshot: &Snapshot, index: &Index, text: &str, synonyms: Synonyms) -> Parsed {
    let typed = typed(text);
    let folded: Vec<&str> = typed.iter().map(|word| &*word.folded).collect();
    let mut units: Vec<Unit> = Vec::new();
    let mut unknown = Vec::new();
    let mut at = 0;
    while at < typed.len() {
        let named = match synonyms {
            Synonyms::Included => named(snapshot, index, &folded[at..], typed[at].empty),
            Synonyms::Excluded => Meaning::own(),
        };
        let own = &typed[at..at + named.words];
        at += named.words;
        let shown = joined(own.iter().map(|word| word.shown.as_str()));
        if named.is_own() {
            if own.iter().all(|word| word.empty) {
                continue;
            }
        } else if let Some(unit) = units.iter_mut().find(|unit| named.adds_nothing(unit)) {
            unit.typed = joined([unit.typed.as_str(), &shown].into_iter());
            continue;
        }
        let words: Vec<Word> = own.iter().filter(|word| !word.empty).map(|word| word.read(index, &named)).collect();
        if named.is_own() && words.iter().all(|word| word.forms.is_empty()) {
            unknown.extend(own.iter().map(|word| word.shown.as_str()));
            continue;
        }
        let others = named.others.iter().map(|phrase| forms(index, phrase));
        let synonyms = others.filter(|phrase| !holds(phrase, &words)).collect();
        units.push(Unit { typed: shown, words, concepts: named.concepts, synonyms });
    }
    let unknown = joined(unknown.into_iter()).split(' ').filter(|word| !word.is_empty()).map(Into::into).collect();
    Parsed { units, unknown }
}

/// What the next words mean.
struct Meaning {
    words: usize,
    concepts: Vec<Arc<Concept>>,
    /// Other Italian words for it.
    others: Vec<String>,
}

impl Meaning {
    /// One word that means itself.
    fn own() -> Self {
        Self { words: 1, concepts: Vec::new(), others: Vec::new() }
    }

    fn is_own(&self) -> bool {
        self.others.is_empty()
    }

    /// Whether it is one more word for what a unit names already.
    fn adds_nothing(&self, unit: &Unit) -> bool {
        let named = |concept| unit.concepts.contains(concept);
        self.words == 1 && !self.concepts.is_empty() && self.concepts.iter().all(named)
    }
}

fn named(snapshot: &Snapshot, index: &Index, typed: &[&str], empty: bool) -> Meaning {
    let subject = index.thesaurus.naming(typed).filter(|naming| naming.words > 1 || !empty);
    let place = index.gazetteer.naming(typed).filter(|(words, _)| *words > 1 || !empty);
    match (subject, place) {
        (Some(Naming { words, concepts }), _) => {
            let others = concepts
                .iter()
                .flat_map(|it| std::iter::once(it.title.italian()).chain(it.synonyms.iter().map(String::as_str)));
            Meaning { words, others: others.map(Into::into).collect(), concepts }
        }
        (None, Some((words, places))) => {
            let names = places.iter().take(PLACES).map(|&key| snapshot.municipalities[key].name.clone());
            Meaning { words, concepts: Vec::new(), others: names.collect() }
        }
        (None, None) => Meaning::own(),
    }
}

/// Words as a reader would write them: what needs no space between gets none.
fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.fold(String::new(), |mut text, word| {
        if !(text.is_empty() || text.ends_with(thesaurus::is_ideograph) && word.starts_with(thesaurus::is_ideograph)) {
            text.push(' ');
        }
        text + word
    })
}

/// The words of the index for each word of a phrase of the vocabulary that says something: the word
/// itself and its other endings, for a stem alone would join `comunità` and `comune`.
fn forms(index: &Index, phrase: &str) -> Vec<Vec<Form>> {
    // No form is longer by what a stem leaves out.
    let near = |word: &Typed, form: &Form| form.likeness == Likeness::Same || form.word.len() == word.folded.len();
    let words = typed(phrase).into_iter().filter(|word| !word.empty);
    words
        .map(|word| {
            let forms = index.dictionary.inflected(&word.folded).into_iter();
            forms.filter(|form| near(&word, form)).collect()
        })
        .collect()
}

/// Whether a record that has this phrase has the typed words too: it is found by them, and better.
fn holds(phrase: &[Vec<Form>], words: &[Word]) -> bool {
    let means = |word: &Word, form: &Form| word.forms.iter().any(|known| known.word == form.word);
    let within = |word: &Word| phrase.iter().any(|forms| forms.iter().all(|form| means(word, form)));
    !words.is_empty() && words.iter().all(within)
}

impl Typed {
    /// The words of the index for this one. A word of the vocabulary is corrected only to another.
    fn read(&self, index: &Index, named: &Meaning) -> Word {
        let mut forms = index.dictionary.forms(&self.folded);
        if !named.concepts.is_empty() {
            forms.retain(|form| form.likeness != Likeness::OneLetterOff || index.thesaurus.knows(&form.word));
        }
        Word { typed: self.shown.clone(), forms }
    }
}

/// A word of a question.
struct Typed {
    shown: String,
    folded: Box<str>,
    /// Whether it says nothing by itself, as articles and prepositions do.
    empty: bool,
}

fn typed(text: &str) -> Vec<Typed> {
    let mut words = Vec::new();
    for run in cut(text).split(|character: char| !(character.is_alphanumeric() || is_combining_mark(character))) {
        for folded in thesaurus::words(run) {
            let empty = EMPTY.contains(&*folded);
            let shown = if folded.chars().count() == 1 { folded.to_string() } else { run.to_owned() };
            words.push(Typed { shown, folded, empty });
        }
    }
    // A question of such words alone means them: `Di` could be the beginning of a name.
    if words.iter().all(|word| word.empty) {
        for word in &mut words {
            word.empty = false;
        }
    }
    words.truncate(WORDS);
    let mut seen = HashSet::new();
    words.retain(|word| word.folded.chars().count() == 1 || seen.insert(word.folded.clone()));
    words
}

/// Words that say nothing by themselves in the languages that people ask in, as far as there are
/// lists of them; folded, for many people type no accents.
static EMPTY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let languages = [Language::Italian, Language::English, Language::French, Language::Spanish, Language::Arabic];
    let words = languages.into_iter().flat_map(|language| stop_words::get(language));
    let words = words.flat_map(|word| thesaurus::words(word));
    words.map(Into::into).collect()
});
