//! The vocabulary as a reader's words meet it: in Italian and English, and, for topics, in the
//! languages that people ask in.

use std::{collections::HashMap, sync::Arc};

use catalogue::{Term, Text, Vocabulary, text::fold};

use crate::word::is_near;

/// A subject of the vocabulary.
#[derive(Debug, PartialEq, Eq)]
pub struct Concept {
    /// Which list it is in.
    pub kind: ConceptKind,
    /// Its identifier in that list.
    pub slug: String,
    /// Its title.
    pub title: Text,
    /// Other Italian words for it, which are searched as well.
    pub synonyms: Vec<String>,
}

/// The lists of the vocabulary that a search knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConceptKind {
    /// Themes.
    Theme,
    /// Topics.
    Topic,
    /// Audiences.
    Audience,
    /// Kinds of partners.
    PartnerKind,
    /// Kinds of stories.
    StoryKind,
}

impl ConceptKind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Topic => "topic",
            Self::Audience => "audience",
            Self::PartnerKind => "partner-kind",
            Self::StoryKind => "story-kind",
        }
    }
}

/// Every phrase that names a subject.
#[derive(Debug, Default)]
pub(super) struct Thesaurus {
    phrases: Vec<Phrase>,
    /// The subjects that each word of a phrase may mean by itself: it is telling if they are few.
    telling: HashMap<Box<str>, Vec<usize>>,
    concepts: Vec<Arc<Concept>>,
    /// The words of the titles of each subject.
    titles: Vec<Vec<Box<str>>>,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<Box<str>>,
    concept: usize,
}

/// A word of a phrase that is in the phrases of more subjects than this tells nothing by itself.
const TELLING: usize = 2;
/// A word shorter than this tells nothing by itself.
const SHORTEST: usize = 4;

/// What the words from some place on name.
pub(super) struct Naming {
    /// How many words.
    pub(super) words: usize,
    pub(super) concepts: Vec<Arc<Concept>>,
}

impl Thesaurus {
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        let mut thesaurus = Self::default();
        for theme in &vocabulary.themes {
            let concept = concept(ConceptKind::Theme, &theme.slug, &theme.title, &[]);
            thesaurus.add(concept, theme.short.all().map(|it| it.text));
        }
        for topic in &vocabulary.topics {
            let synonyms = &topic.synonyms;
            let concept = concept(ConceptKind::Topic, &topic.slug, &topic.title, synonyms);
            thesaurus.add(concept, topic.query.values().flatten().map(String::as_str));
        }
        for audience in &vocabulary.audiences {
            let concept = concept(ConceptKind::Audience, &audience.slug, &audience.title, &[]);
            thesaurus.add(concept, audience.raw.iter().map(String::as_str));
        }
        for (kind, table) in
            [(ConceptKind::PartnerKind, &vocabulary.partner_kinds), (ConceptKind::StoryKind, &vocabulary.story_kinds)]
        {
            for Term { slug, title } in table {
                thesaurus.add(concept(kind, slug, title, &[]), std::iter::empty());
            }
        }
        thesaurus
    }

    fn add<'a>(&mut self, concept: Concept, others: impl Iterator<Item = &'a str>) {
        let index = self.concepts.len();
        let titles: Vec<_> = concept.title.all().map(|title| words(title.text)).collect();
        let own: Vec<_> = titles.iter().cloned().chain(concept.synonyms.iter().map(|phrase| words(phrase))).collect();
        for words in own.into_iter().chain(others.map(words)) {
            for word in words.iter().filter(|word| word.chars().count() >= SHORTEST) {
                let meanings = self.telling.entry(word.clone()).or_default();
                if meanings.last() != Some(&index) {
                    meanings.push(index);
                }
            }
            if !words.is_empty() {
                self.phrases.push(Phrase { words, concept: index });
            }
        }
        self.titles.push(titles.into_iter().flatten().collect());
        self.concepts.push(Arc::new(concept));
    }

    /// What the first of these folded words name: the longest phrase, in any language; else the
    /// subjects that the first word alone tells of.
    pub(super) fn naming(&self, typed: &[&str]) -> Option<Naming> {
        let named = self.phrases.iter().filter(|phrase| begins(typed, &phrase.words));
        let longest = named.clone().map(|phrase| phrase.words.len()).max();
        let mut concepts: Vec<usize> = match longest {
            Some(longest) => named.filter(|phrase| phrase.words.len() == longest).map(|it| it.concept).collect(),
            None => self.told(typed.first()?),
        };
        concepts.sort_unstable();
        concepts.dedup();
        let words = longest.unwrap_or(1);
        let concepts: Vec<_> = concepts.into_iter().map(|index| Arc::clone(&self.concepts[index])).collect();
        (!concepts.is_empty()).then_some(Naming { words, concepts })
    }

    /// Whether a folded word stands in some phrase.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.telling.contains_key(word)
    }

    fn told(&self, word: &str) -> Vec<usize> {
        if word.chars().count() < SHORTEST {
            return Vec::new();
        }
        let known = self.telling.get(word).cloned().unwrap_or_else(|| {
            let alike = self.telling.iter().filter(|(known, _)| same(word, known));
            alike.flat_map(|(_, meanings)| meanings).copied().collect()
        });
        // A word of a title means that subject before all those that only mention it.
        let titled: Vec<usize> =
            known.iter().copied().filter(|&index| self.titles[index].iter().any(|it| same(word, it))).collect();
        let meant = if titled.is_empty() { known } else { titled };
        if meant.len() <= TELLING { meant } else { Vec::new() }
    }
}

fn concept(kind: ConceptKind, slug: &str, title: &Text, synonyms: &[String]) -> Concept {
    Concept { kind, slug: slug.into(), title: title.clone(), synonyms: synonyms.to_vec() }
}

fn begins(typed: &[&str], phrase: &[Box<str>]) -> bool {
    typed.len() >= phrase.len() && phrase.iter().zip(typed).all(|(word, typed)| same(typed, word))
}

/// Whether a typed word is a word of a phrase, in one of its forms or with one letter wrong.
///
/// There is no stemmer for half of the languages: a word may have one `s` more or less, and two
/// words of five letters or more are taken for forms of one when they differ only in their last
/// letter, or from six common letters on in their last two.
fn same(typed: &str, word: &str) -> bool {
    let plural = |many: &str, one: &str| one.len() >= 3 && many.strip_suffix('s') == Some(one);
    if typed == word || plural(typed, word) || plural(word, typed) {
        return true;
    }
    let length = typed.chars().count().min(word.chars().count());
    if length < 5 {
        return false;
    }
    let alike = typed.chars().zip(word.chars()).take_while(|(left, right)| left == right).count();
    let longest = typed.chars().count().max(word.chars().count());
    (alike >= 4 && longest - alike <= 1) || (alike >= 6 && longest - alike <= 2) || is_near(typed, word)
}

/// The folded words of a phrase or a question, each character of a script without spaces by itself,
/// an Arabic word without its article.
pub(super) fn words(text: &str) -> Vec<Box<str>> {
    let mut words = Vec::new();
    for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
        if word.chars().any(is_ideograph) {
            words.extend(word.chars().map(|character| character.to_string().into()));
        } else {
            words.push(bare(word).into());
        }
    }
    words
}

/// An Arabic word without the article and the prepositions that are written with it.
fn bare(word: &str) -> &str {
    let rest = ["وال", "بال", "لل", "ال"].into_iter().find_map(|prefix| word.strip_prefix(prefix));
    rest.filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

pub(super) fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}
