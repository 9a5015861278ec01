//! Where in a question a place is named.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use any_ascii::any_ascii;
use catalogue::{Key, Municipality, Province, Snapshot, text::fold};

use crate::{
    stem::{Stems, consonants, sound},
    tongue::{Script, Tongue, is_empty, is_ideograph, lines},
    word::{Word, words},
};

/// The longest name, in words and in Chinese signs.
const WORDS: usize = 6;
const SIGNS: usize = 12;
/// So many consonants tell a town; a big one needs fewer.
const CONSONANTS: usize = 4;
const BIG: u32 = 15_000;

/// The names by which places are known.
#[derive(Debug, Default)]
pub(crate) struct Places {
    names: HashMap<Box<str>, Vec<Key<Municipality>>>,
    /// Names in other languages and of other times, which may also be words.
    others: HashMap<Box<str>, Vec<Key<Municipality>>>,
    /// Chinese names by their sound, the same in both ways of writing.
    sounds: HashMap<String, Vec<(Box<str>, Key<Municipality>)>>,
    provinces: HashMap<Box<str>, Key<Province>>,
    /// The municipalities by the consonants of their names.
    consonants: HashMap<Box<str>, Key<Municipality>>,
    /// Words beside the name of a municipality: "Comune di".
    titles: HashSet<Box<str>>,
    /// Places outside Lombardy: whole names, or stems of other scripts.
    outside: HashSet<Box<str>>,
}

/// A place that a question names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spotted {
    /// Which words name it.
    pub(crate) words: Range<usize>,
    /// The municipalities that are meant.
    pub(crate) places: Vec<Key<Municipality>>,
    /// The province of this name.
    pub(crate) province: Option<Key<Province>>,
    /// Whether it was read by the sound of its name.
    pub(crate) guessed: bool,
}

impl Places {
    pub(crate) fn new(snapshot: &Snapshot) -> Self {
        let mut places = Self::default();
        let towns = &snapshot.municipalities;
        let mut by_size: Vec<Key<Municipality>> = towns.keys().collect();
        by_size.sort_by_key(|&key| std::cmp::Reverse(towns[key].population_2023));
        for key in by_size {
            let town = &towns[key];
            places.names.entry(fold(&town.name).into()).or_default().push(key);
            for code in &town.postal_codes {
                places.names.entry(code.as_str().into()).or_default().push(key);
            }
            for other in &town.other_names {
                let folded = fold(other);
                if folded.chars().all(is_ideograph) {
                    places
                        .sounds
                        .entry(folded.chars().map(sound).collect())
                        .or_default()
                        .push((folded.as_str().into(), key));
                }
                places.others.entry(folded.into()).or_default().push(key);
            }
            let sound = consonants(&town.name);
            if sound.len() >= CONSONANTS || sound.len() + 1 >= CONSONANTS && town.population_2023 > BIG {
                places.consonants.entry(sound.into()).or_insert(key);
            }
        }
        for key in snapshot.provinces.keys() {
            places.provinces.insert(fold(&snapshot.provinces[key].name).into(), key);
        }
        let mut stems = Stems::new();
        for tongue in Tongue::ALL {
            let titles = lines(tongue.file().1).filter(|(heading, _)| *heading == TITLES);
            places.titles.extend(titles.flat_map(|(_, line)| line.split(',')).map(|title| fold(title).into()));
            for name in
                lines(tongue.file().1).filter(|(heading, _)| *heading == OUTSIDE).flat_map(|(_, line)| line.split(','))
            {
                let name = fold(name);
                let name = if tongue.script() == Script::Latin { name } else { stems.stem(tongue, &name).into() };
                places.outside.insert(name.into());
            }
        }
        places
    }

    /// The places that the words name, from the first to the last; `is_word` says of a word that it has a meaning of its
    /// own.
    pub(crate) fn spot(&self, typed: &[Word], is_word: impl Fn(&str) -> bool) -> Vec<Spotted> {
        let mut found: Vec<Spotted> = Vec::new();
        let mut at = 0;
        while at < typed.len() {
            match self.longest(typed, at, &is_word) {
                Some(spotted) => {
                    at = spotted.words.end;
                    found.push(spotted);
                }
                None => at += 1,
            }
        }
        found
    }

    fn longest(&self, typed: &[Word], at: usize, is_word: &impl Fn(&str) -> bool) -> Option<Spotted> {
        let most = if typed[at].is_sign() { SIGNS } else { WORDS };
        let last = typed.len().min(at + most);
        (at + 1..=last).rev().find_map(|end| {
            let text = joined(&typed[at..end]);
            let province = self.provinces.get(text.as_str()).copied();
            let alone = (0..typed.len()).all(|other| (at..end).contains(&other) || self.says_nothing(&typed[other]));
            let own = self.names.get(text.as_str());
            // Grass, soup and football are municipalities too.
            let own = own.filter(|_| alone || end - at > 1 || !is_word(&text));
            let other = || self.others.get(text.as_str()).filter(|_| end - at > 1 || alone || !is_word(&text));
            let places = own.or_else(other).cloned().unwrap_or_else(|| self.sounding_signs(&text));
            (!places.is_empty() || province.is_some()).then_some(Spotted {
                words: at..end,
                places,
                province,
                guessed: false,
            })
        })
    }

    fn says_nothing(&self, word: &Word) -> bool {
        is_empty(&word.folded) || self.titles.contains(&word.folded)
    }

    /// The municipalities of a Chinese name that is written in the other way; some sign is the same in both.
    fn sounding_signs(&self, text: &str) -> Vec<Key<Municipality>> {
        if !text.chars().all(is_ideograph) || text.chars().count() < 2 {
            return Vec::new();
        }
        let alike = self.sounds.get(&text.chars().map(sound).collect::<String>());
        let same = |name: &str| name.chars().zip(text.chars()).any(|(one, other)| one == other);
        alike.into_iter().flatten().filter(|(name, _)| same(name)).map(|&(_, key)| key).collect()
    }

    /// The municipality whose name sounds like a word of another script that nothing else knows.
    pub(crate) fn sounding(&self, word: &str) -> Option<Key<Municipality>> {
        let script = Script::of(word);
        if matches!(script, Script::Latin | Script::Chinese) {
            return None;
        }
        let known = |word: &str| {
            let named = self.names.get(any_ascii(word).to_lowercase().as_str()).and_then(|places| places.first());
            named.or_else(|| self.consonants.get(&*consonants(word))).copied()
        };
        known(word).or_else(|| {
            let mut stems = Stems::new();
            Tongue::ALL
                .into_iter()
                .filter(|tongue| tongue.script() == script)
                .find_map(|tongue| known(&stems.stem(tongue, word)))
        })
    }

    /// The province that has the name of a municipality.
    pub(crate) fn province(&self, snapshot: &Snapshot, key: Key<Municipality>) -> Option<Key<Province>> {
        self.provinces.get(fold(&snapshot.municipalities[key].name).as_str()).copied()
    }

    /// Whether some words name a place that is not in Lombardy.
    pub(crate) fn is_outside(&self, typed: &[Word]) -> Option<Range<usize>> {
        let mut stems = Stems::new();
        for at in 0..typed.len() {
            let most = if typed[at].is_sign() { SIGNS } else { 3 };
            for end in (at + 1..=typed.len().min(at + most)).rev() {
                let text = joined(&typed[at..end]);
                let script = Script::of(&text);
                let stem = |tongue: Tongue, stems: &mut Stems| self.outside.contains(&*stems.stem(tongue, &text));
                let known = self.outside.contains(text.as_str())
                    || script != Script::Latin
                        && Tongue::ALL.into_iter().any(|it| it.script() == script && stem(it, &mut stems));
                // The street that is called after a town is not in it.
                let is_street = at > 0 && STREETS.contains(&&*typed[at - 1].folded);
                if known && !is_street {
                    return Some(at..end);
                }
            }
        }
        None
    }
}

/// The heading of places that are not in Lombardy.
pub(crate) const OUTSIDE: &str = "fuori-lombardia";
/// The heading of words beside the name of a municipality.
const TITLES: &str = "comune";
const STREETS: [&str; 6] = ["via", "viale", "piazza", "corso", "largo", "p"];

/// The words as a name is folded: Chinese signs without a space.
pub(crate) fn joined(typed: &[Word]) -> String {
    typed.iter().fold(String::new(), |mut text, word| {
        if !text.is_empty() && !(word.is_sign() && word.joined) {
            text.push(' ');
        }
        text + &word.folded
    })
}

/// The words of a municipality's own name.
pub(crate) fn own_words(name: &str) -> Vec<Word> {
    words(name)
}
