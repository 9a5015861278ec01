//! What people say, and what they mean by it: the expressions of `data/search` and of the vocabulary.
//!
//! An expression is asked like a document: the words that it shares with a question count by how few headings they
//! stand under, so that one telling word finds a subject in a whole sentence.

mod reader;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use catalogue::Vocabulary;

pub(crate) use self::reader::Meant;
use crate::{
    stem::Stems,
    tongue::{Script, Tongue},
    word::{Word, is_slip},
};

/// Every expression, found by its words.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    pub(crate) meanings: Vec<Meant>,
    expressions: Vec<Expression>,
    /// The expressions that have the stem of a word, by language.
    stems: [HashMap<Box<str>, Stem>; 12],
    /// Every word as it is written, by script, so that slips are known.
    written: HashMap<Script, Vec<Box<str>>>,
    known: HashMap<Script, HashSet<Box<str>>>,
    /// The words of other scripts by their consonants.
    consonants: HashMap<Box<str>, Box<str>>,
}

#[derive(Debug, Default)]
struct Stem {
    expressions: Vec<u32>,
    /// Under how many headings it stands.
    meanings: Vec<u16>,
    telling: f32,
}

#[derive(Debug)]
struct Expression {
    meaning: u16,
    /// What all of its words tell together.
    telling: f32,
}

/// How much a question says of a meaning, and by which of its words.
#[derive(Debug, Clone)]
pub(crate) struct Evidence {
    pub(crate) meaning: usize,
    pub(crate) weight: f32,
    /// How much of an expression was said, at most: from nought to one.
    pub(crate) whole: f32,
    /// The positions of the words.
    pub(crate) words: Vec<usize>,
}

/// What the words of a question tell.
#[derive(Debug, Default)]
pub(crate) struct Clues {
    /// The meanings, the likeliest first.
    pub(crate) evidence: Vec<Evidence>,
    /// Which words stand in some expression.
    pub(crate) known: HashSet<usize>,
    /// Which words say nothing in the language of the question.
    pub(crate) empty: HashSet<usize>,
    /// Words that were read as others: which, and as what.
    pub(crate) read: Vec<(usize, Box<str>)>,
    /// The language that its words are most at home in.
    pub(crate) home: Option<Tongue>,
}

impl Clues {
    /// Whether a meaning has but one word, of an expression that was not said whole, or guesses alone.
    pub(crate) fn is_thin(&self, evidence: &Evidence) -> bool {
        let is_guess = |at: &usize| self.read.iter().any(|(read, _)| read == at);
        evidence.whole < WHOLE && (evidence.words.len() <= 1 || evidence.words.iter().all(is_guess))
    }
}

/// So much of an expression is all of it.
pub(crate) const WHOLE: f32 = 0.99;
/// What an expression of which only a part was said is worth at least.
const PART: f32 = 0.35;
/// What is added for the words of other expressions of the same meaning.
const OTHERS: f32 = 0.25;
/// What a language is worth to which the words are strange, such as `school` to Romanian, which has `after school`.
const FOREIGN: f32 = 0.1;
/// With less than this, beside the language most at home, a language is strange to a question.
const STRANGE: f32 = 0.5;
/// How much at home an empty word is in its language.
const AT_HOME: f32 = 2.0;
/// What a word is worth that was guessed.
const GUESSED: f32 = 0.7;
/// From this many letters on, one may be wrong.
const SLIP: usize = 5;
/// From this many letters on, a word may be the beginning of another.
const BEGINNING: usize = 4;
/// A word of so few bytes says nothing in any language, if it says nothing in one.
const SHORT: usize = 2;
/// So many consonants tell a word of another script.
const CONSONANTS: usize = 4;

impl Lexicon {
    /// The expressions of the program and of a vocabulary.
    pub(crate) fn new(vocabulary: &Vocabulary) -> Self {
        let mut lexicon = Self::default();
        let mut stems = Stems::new();
        let mut asked: Vec<(Tongue, Vec<Box<str>>, u16)> = Vec::new();
        for (tongue, meant, expression) in reader::expressions(vocabulary) {
            let meaning = lexicon.meaning(meant);
            let words = crate::word::words(&expression);
            let stems: Vec<Box<str>> = keys(&mut stems, tongue, &words).into_iter().map(|(_, key)| key).collect();
            for word in &words {
                lexicon.write(Script::of(&word.folded), &word.folded);
            }
            asked.push((tongue, stems, meaning));
        }
        for (tongue, keys, meaning) in &asked {
            for key in keys {
                let meanings = &mut lexicon.stems[*tongue as usize].entry(key.clone()).or_default().meanings;
                if !meanings.contains(meaning) {
                    meanings.push(*meaning);
                }
            }
        }
        let all = number(lexicon.meanings.len());
        for stem in lexicon.stems.iter_mut().flat_map(HashMap::values_mut) {
            let under = number(stem.meanings.len());
            stem.telling = (1.0 + all / under).ln() - 1.0_f32.min(under / 10.0);
        }
        for (tongue, keys, meaning) in asked {
            let id = u32::try_from(lexicon.expressions.len()).unwrap_or(u32::MAX);
            let mut telling = 0.0;
            for key in keys {
                let stem = lexicon.stems[tongue as usize].entry(key).or_default();
                if stem.expressions.last() != Some(&id) {
                    stem.expressions.push(id);
                    telling += stem.telling;
                }
            }
            lexicon.expressions.push(Expression { meaning, telling });
        }
        for words in lexicon.written.values_mut() {
            words.sort_unstable();
        }
        lexicon
    }

    fn meaning(&mut self, meant: Meant) -> u16 {
        let known = self.meanings.iter().position(|known| known.is(&meant));
        let at = known.unwrap_or_else(|| {
            self.meanings.push(meant);
            self.meanings.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    fn write(&mut self, script: Script, word: &str) {
        if self.known.entry(script).or_default().insert(word.into()) {
            self.written.entry(script).or_default().push(word.into());
            if !matches!(script, Script::Latin | Script::Chinese) {
                self.consonants.entry(crate::stem::consonants(word).into()).or_insert_with(|| word.into());
            }
        }
    }

    /// Whether a folded word stands in some expression as it is.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.known.get(&Script::of(word)).is_some_and(|words| words.contains(word))
    }

    /// What the words of a question tell; `is_other` says of a word that it is known otherwise, so that it is not guessed.
    pub(crate) fn clues(&self, words: &[Word], is_other: impl Fn(usize) -> bool) -> Clues {
        let mut clues = Clues::default();
        let mut stems = Stems::new();
        let mut words = words.to_vec();
        let mut guessed = HashSet::new();
        let mut is_at_home = None;
        for at in 0..words.len() {
            if words[at].is_sign() || is_other(at) || self.is_known(&mut stems, &words[at].folded) {
                continue;
            }
            // The last word may still be being typed.
            let read = self.guess(&words[at].folded, at + 1 == words.len());
            // Who writes a language of Latin letters has no words of other scripts among them.
            let sounding = self.sounding(&words[at].folded);
            let mut is_foreign = || !*is_at_home.get_or_insert_with(|| self.is_at_home(&mut stems, &words));
            if let Some(read) = read.or_else(|| sounding.filter(|_| is_foreign())).map(Box::<str>::from) {
                clues.read.push((at, read.clone()));
                guessed.insert(at);
                words[at].folded = read;
            }
        }
        let mut known_by: Vec<(Tongue, f32)> = Vec::new();
        #[expect(clippy::type_complexity, reason = "a table of this function alone")]
        let mut by_tongue: Vec<(Tongue, HashMap<u32, Vec<(usize, f32)>>)> = Vec::new();
        for tongue in Tongue::ALL
            .into_iter()
            .filter(|tongue| words.iter().any(|word| tongue.is_written_in(Script::of(&word.folded))))
        {
            let mut matched: HashMap<u32, Vec<(usize, f32)>> = HashMap::new();
            let own = |at: usize| tongue.is_written_in(Script::of(&words[at].folded));
            let empty: Vec<usize> =
                (0..words.len()).filter(|&at| own(at) && tongue.is_empty(&words[at].folded)).collect();
            let mut share = AT_HOME * number(empty.len());
            let mut seen = HashSet::new();
            for (at, key) in keys(&mut stems, tongue, &words) {
                let Some(stem) = self.stems[tongue as usize].get(&key) else { continue };
                let is_pair = words[at].is_sign() && words.get(at + 1).is_some_and(|next| next.joined);
                let signs = usize::from(is_pair);
                clues.known.extend(at..=at + signs);
                if !seen.insert(key) {
                    continue;
                }
                // A word that stands in many expressions of a language is at home there.
                share += (1.0 + number(stem.expressions.len())).ln();
                let weight = stem.telling * if guessed.contains(&at) { GUESSED } else { 1.0 };
                for &expression in &stem.expressions {
                    let found = matched.entry(expression).or_default();
                    found.push((at, weight));
                    // The second sign of a pair is said with the first.
                    found.extend((1..=signs).map(|next| (at + next, 0.0)));
                }
            }
            known_by.push((tongue, share));
            if !matched.is_empty() {
                by_tongue.push((tongue, matched));
            }
            clues.empty.extend(empty);
        }
        let best = known_by.iter().map(|(_, share)| *share).fold(1.0, f32::max);
        clues.home = known_by.iter().find(|(_, share)| *share >= best).map(|(tongue, _)| *tongue);
        let mut evidence: HashMap<u16, Evidence> = HashMap::new();
        for (tongue, mut matched) in by_tongue {
            let share = known_by.iter().find(|(known, _)| *known == tongue).map_or(0.0, |(_, share)| share / best);
            if share < STRANGE {
                // Its words, but not what has their stem by chance: `tall` is neither of `taller` nor of `tallen`.
                for found in matched.values_mut() {
                    found.retain(|(at, _)| self.has(&words[*at].folded));
                }
                matched.retain(|_, found| !found.is_empty());
            }
            let factor = FOREIGN + (1.0 - FOREIGN) * share;
            for mut found in self.weigh(&matched) {
                found.weight *= factor;
                let meaning = u16::try_from(found.meaning).unwrap_or(u16::MAX);
                match evidence.get_mut(&meaning) {
                    Some(known) if known.weight >= found.weight => known.whole = known.whole.max(found.whole),
                    Some(known) => *known = Evidence { whole: known.whole.max(found.whole), ..found },
                    None => _ = evidence.insert(meaning, found),
                }
            }
        }
        clues.evidence = evidence.into_values().collect();
        clues
            .evidence
            .sort_by(|left, right| right.weight.total_cmp(&left.weight).then(left.meaning.cmp(&right.meaning)));
        clues
    }

    /// The weight of each meaning: its best expression, and a little for the words of the others.
    fn weigh(&self, matched: &HashMap<u32, Vec<(usize, f32)>>) -> Vec<Evidence> {
        let mut best: HashMap<u16, (f32, f32)> = HashMap::new();
        let mut words: HashMap<u16, HashMap<usize, f32>> = HashMap::new();
        for (&id, found) in matched {
            let Expression { meaning, telling } = &self.expressions[id as usize];
            let said: f32 = found.iter().map(|(_, weight)| weight).sum();
            let whole = (said / telling.max(0.1)).min(1.0);
            let weight = said * (PART + (1.0 - PART) * whole);
            let best = best.entry(*meaning).or_default();
            *best = (best.0.max(weight), best.1.max(whole));
            let words = words.entry(*meaning).or_default();
            for &(at, weight) in found {
                let known = words.entry(at).or_default();
                *known = known.max(weight);
            }
        }
        let all = |meaning: u16| words.get(&meaning).into_iter().flat_map(HashMap::iter);
        best.iter()
            .map(|(&meaning, &(weight, whole))| {
                let others: f32 = all(meaning).map(|(_, weight)| weight).sum();
                let mut at: Vec<usize> = all(meaning).map(|(&at, _)| at).collect();
                at.sort_unstable();
                Evidence { meaning: meaning.into(), weight: weight + OTHERS * others, whole, words: at }
            })
            .collect()
    }

    fn is_known(&self, stems: &mut Stems, word: &str) -> bool {
        let script = Script::of(word);
        self.has(word)
            || Tongue::ALL.into_iter().filter(|tongue| tongue.is_written_in(script)).any(|tongue| {
                tongue.is_empty(word) || self.stems[tongue as usize].contains_key(&*stems.stem(tongue, word))
            })
    }

    /// Whether a folded word tells something in a language.
    pub(crate) fn tells(&self, tongue: Tongue, word: &str) -> bool {
        self.stems[tongue as usize].contains_key(&*Stems::new().stem(tongue, word))
    }

    /// Whether half of the words in Latin letters, or more, belong to one language that is written so.
    fn is_at_home(&self, stems: &mut Stems, words: &[Word]) -> bool {
        let latin: Vec<&str> = words
            .iter()
            .map(|word| &*word.folded)
            .filter(|word| !word.is_empty() && Script::of(word) == Script::Latin)
            .collect();
        let mut known = |tongue: Tongue| {
            let is_known = |word: &&&str| {
                tongue.is_empty(word) || self.stems[tongue as usize].contains_key(&*stems.stem(tongue, word))
            };
            latin.iter().filter(is_known).count()
        };
        let tongues = Tongue::ALL.into_iter().filter(|tongue| tongue.script() == Script::Latin);
        tongues.map(&mut known).max().is_some_and(|most| 2 * most >= latin.len())
    }

    /// The word of an expression that an unknown one may be: with a slip, or cut short.
    fn guess(&self, word: &str, is_last: bool) -> Option<&str> {
        let length = word.chars().count();
        if word.bytes().any(|byte| byte.is_ascii_digit()) || length < BEGINNING {
            return None;
        }
        let script = Script::of(word);
        let written = self.written.get(&script)?;
        // Indic marks and Arabic words without vowels make words of fewer letters.
        let slip = if script == Script::Arabic { SLIP - 1 } else { SLIP };
        let from = written.partition_point(|known| &**known < word);
        let longer = written.get(from).filter(|known| (is_last || length > SLIP) && known.starts_with(word));
        let near = || written.iter().find(|known| length >= slip && is_slip(word, known));
        longer.or_else(near).map(|known| &**known)
    }

    /// The word of another script that one in Latin letters sounds like.
    fn sounding(&self, word: &str) -> Option<&str> {
        if word.bytes().any(|byte| byte.is_ascii_digit()) || Script::of(word) != Script::Latin {
            return None;
        }
        let consonants = crate::stem::consonants(word);
        let known = (consonants.len() >= CONSONANTS).then(|| self.consonants.get(&*consonants))?;
        known.map(|known| &**known)
    }
}

/// The keys by which the expressions of a language are found: the stem of each word, and of Chinese signs the sounds
/// of each two.
fn keys(stems: &mut Stems, tongue: Tongue, words: &[Word]) -> Vec<(usize, Box<str>)> {
    let own = words.iter().enumerate().filter(|(_, word)| tongue.is_written_in(Script::of(&word.folded)));
    let (signs, own): (Vec<_>, Vec<_>) = own.partition(|(_, word)| word.is_sign());
    let says = |word: &str| !(tongue.is_empty(word) || word.len() <= SHORT && crate::tongue::is_empty(word));
    let own = own.into_iter().filter(|(_, word)| says(&word.folded));
    let mut keys = pairs(&signs);
    keys.extend(own.map(|(at, word)| (at, stems.stem(tongue, &word.folded).into())));
    keys
}

/// The sounds of each two Chinese signs that stand together, but for those that say nothing; of one sign its own.
fn pairs(signs: &[(usize, &Word)]) -> Vec<(usize, Box<str>)> {
    let mut pairs: Vec<(usize, Box<str>)> = Vec::new();
    for pair in signs.windows(2) {
        let [(at, first), (next, second)] = pair else { continue };
        let is_empty = || Tongue::Chinese.is_empty(&format!("{}{}", first.folded, second.folded));
        if at + 1 == *next && second.joined && !is_empty() {
            pairs.push((*at, format!("{}{}", first.sound(), second.sound()).into()));
        }
    }
    if pairs.is_empty() {
        pairs.extend(signs.iter().map(|(at, sign)| (*at, sign.sound().into())));
    }
    pairs
}

fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// A subject of the vocabulary, shared.
pub(crate) type Shared = Arc<crate::Concept>;
