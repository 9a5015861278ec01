//! Every word of the index, and the words that a typed one may mean.

use std::collections::{BTreeSet, HashMap};

use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, WhitespaceTokenizer};

use super::document::Document;
use crate::word::is_slip;
use catalogue::text::fold;

/// Shorter words are searched as they are: too many words begin with them.
const PREFIX: usize = 3;
/// From this many letters on, a word that is whole is also looked for as a beginning.
const LONG_PREFIX: usize = 5;
/// From this many letters on, one letter may be wrong.
const TYPO: usize = 5;
/// No word stands for more others; the shortest are the likeliest.
const FORMS: usize = 48;

/// Every word of the index, folded.
#[derive(Debug)]
pub(super) struct Dictionary {
    /// In order, each once.
    words: Vec<Box<str>>,
    /// The words of each Italian stem.
    stems: HashMap<Box<str>, Vec<usize>>,
}

/// A word of the index that a typed word may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) word: Box<str>,
    pub(super) likeness: Likeness,
}

/// How a word of the index is like the typed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    Same,
    /// Another form of the same Italian word.
    Inflected,
    Longer,
    OneLetterOff,
}

impl Dictionary {
    pub(super) fn new(documents: &[Document<'_>]) -> Self {
        let mut words: BTreeSet<Box<str>> = BTreeSet::new();
        // Text by text: all of them, folded, would take more memory than the index.
        for (_, text) in documents.iter().flat_map(|document| &document.texts) {
            for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
                if !words.contains(word) {
                    words.insert(word.into());
                }
            }
        }
        let words: Vec<Box<str>> = words.into_iter().collect();
        let mut stemmer = stemmer();
        let mut stems: HashMap<Box<str>, Vec<usize>> = HashMap::new();
        for (index, word) in words.iter().enumerate() {
            stems.entry(stem(&mut stemmer, word)).or_default().push(index);
        }
        Self { words, stems }
    }

    /// The words that begin with a typed one that the catalogue does not have, or that are one letter off.
    pub(super) fn guesses(&self, typed: &str) -> Vec<Form> {
        let mut forms = Vec::new();
        let length = typed.chars().count();
        if length >= PREFIX {
            let mut longer: Vec<&str> = self.beginning(typed).collect();
            longer.sort_by_key(|word| word.len());
            for word in longer {
                add(&mut forms, word, Likeness::Longer);
            }
        }
        if forms.is_empty() && length >= TYPO && !typed.bytes().any(|byte| byte.is_ascii_digit()) {
            let near = self.words.iter().filter(|word| is_slip(typed, word));
            for word in near {
                add(&mut forms, word, Likeness::OneLetterOff);
            }
        }
        forms
    }

    /// The words that go on from a typed one that is long enough to mean them too.
    pub(super) fn longer(&self, typed: &str, forms: &mut Vec<Form>) {
        if typed.chars().count() >= LONG_PREFIX {
            let mut longer: Vec<&str> = self.beginning(typed).collect();
            longer.sort_by_key(|word| word.len());
            for word in longer {
                add(forms, word, Likeness::Longer);
            }
        }
    }

    /// The word itself and its other Italian forms, as far as the catalogue has them.
    pub(super) fn inflected(&self, word: &str) -> Vec<Form> {
        let mut forms = Vec::new();
        if self.words.binary_search_by(|known| (**known).cmp(word)).is_ok() {
            add(&mut forms, word, Likeness::Same);
        }
        // A short stem is shared by words that have nothing else in common.
        if word.chars().count() > PREFIX {
            for &index in self.stems.get(&stem(&mut stemmer(), word)).into_iter().flatten() {
                add(&mut forms, &self.words[index], Likeness::Inflected);
            }
        }
        forms
    }

    fn beginning<'a>(&'a self, typed: &'a str) -> impl Iterator<Item = &'a str> {
        let start = self.words.partition_point(|word| &**word < typed);
        self.words[start..].iter().map(|word| &**word).take_while(move |word| word.starts_with(typed))
    }
}

fn add(forms: &mut Vec<Form>, word: &str, likeness: Likeness) {
    if forms.len() < FORMS && forms.iter().all(|form| &*form.word != word) {
        forms.push(Form { word: word.into(), likeness });
    }
}

fn stemmer() -> TextAnalyzer {
    TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(Stemmer::new(Language::Italian)).build()
}

fn stem(stemmer: &mut TextAnalyzer, word: &str) -> Box<str> {
    let mut stream = stemmer.token_stream(word);
    if stream.advance() { stream.token().text.as_str().into() } else { word.into() }
}
