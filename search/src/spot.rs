//! Where in a question a place is named.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use any_ascii::any_ascii;
use catalogue::{Key, Municipality, Province, Snapshot, text::fold};

use crate::{
    stem::{Stems, consonants, heard, sound, spoken, vowels},
    tongue::{Script, Tongue, is_empty, is_ideograph, lines},
    word::{Word, is_near, words},
};

/// The longest name, in words and in Chinese signs.
const WORDS: usize = 6;
const SIGNS: usize = 12;
/// So many consonants tell a town; a big one needs fewer.
const CONSONANTS: usize = 4;
const BIG: u32 = 15_000;
/// Scripts that leave vowels out leave out so many of a name at most.
const UNWRITTEN: usize = 2;
/// From this many letters on, a big town is known by its whole sound alone.
const LONG: usize = 6;
/// From this many signs on, one of the Chinese name of a big town may be another or missing.
const LONG_SIGNS: usize = 4;

/// The names by which places are known.
#[derive(Debug, Default)]
pub(crate) struct Places {
    names: HashMap<Box<str>, Vec<Key<Municipality>>>,
    /// Names in other languages and of other times, which may also be words.
    others: HashMap<Box<str>, Vec<Key<Municipality>>>,
    /// Chinese names by their sound, the same in both ways of writing.
    #[expect(clippy::type_complexity, reason = "named nowhere else")]
    sounds: HashMap<String, Vec<(Box<str>, Key<Municipality>)>>,
    provinces: HashMap<Box<str>, Key<Province>>,
    /// The Chinese names of big towns, sound by sound.
    big_sounds: Vec<(Vec<&'static str>, Key<Municipality>)>,
    /// The municipalities by the consonants of their names, with their vowels.
    #[expect(clippy::type_complexity, reason = "named nowhere else")]
    consonants: HashMap<Box<str>, Vec<(Box<str>, Key<Municipality>)>>,
    /// Big towns by the whole sound of their names.
    heard: HashMap<Box<str>, Key<Municipality>>,
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
            let before = town.former.iter().map(|former| &former.name);
            for other in town.other_names.iter().chain(before).chain([&town.current_name]) {
                places.call(town, key, other);
            }
            places.hear(town, key);
        }
        for key in snapshot.provinces.keys() {
            places.provinces.insert(fold(&snapshot.provinces[key].name).into(), key);
        }
        places.take_names(snapshot);
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

    /// Takes the names that the files of words have for towns.
    fn take_names(&mut self, snapshot: &Snapshot) {
        let towns = &snapshot.municipalities;
        let by_slug: HashMap<&str, Key<Municipality>> =
            towns.keys().map(|key| (towns[key].slug.as_str(), key)).collect();
        for (heading, line) in Tongue::ALL.into_iter().flat_map(|tongue| lines(tongue.file().1)) {
            let slug = heading.strip_prefix(TOWNS);
            let Some(&key) = slug.and_then(|slug| by_slug.get(slug)) else { continue };
            for name in line.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                self.call(&towns[key], key, name);
            }
        }
    }

    /// Takes another name of a town.
    fn call(&mut self, town: &Municipality, key: Key<Municipality>, name: &str) {
        let folded = fold(name);
        if folded.chars().all(is_ideograph) {
            let sounds: Vec<&str> = folded.chars().map(sound).collect();
            self.sounds.entry(sounds.concat()).or_default().push((folded.as_str().into(), key));
            if town.population_2023 > BIG && sounds.len() >= LONG_SIGNS {
                self.big_sounds.push((sounds, key));
            }
        }
        self.others.entry(folded.into()).or_default().push(key);
    }

    /// Takes the name of a town by its sound. A name of several words is never written as one.
    fn hear(&mut self, town: &Municipality, key: Key<Municipality>) {
        let name = town.name.as_str();
        if name.contains([' ', '-']) {
            return;
        }
        let is_big = town.population_2023 > BIG;
        let spoken = spoken(name);
        for name in [name, &spoken] {
            let written = consonants(name);
            if written.len() >= CONSONANTS || written.len() + 1 >= CONSONANTS && is_big {
                let alike = self.consonants.entry(written.into()).or_default();
                alike.push((vowels(name).into(), key));
            } else if town.capital || is_big && name.len() >= LONG {
                self.heard.entry(heard(name).into()).or_insert(key);
            }
        }
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

    /// The municipalities of a Chinese name that is written in the other way, where some sign is the same in both, or
    /// with other signs than the usual ones.
    fn sounding_signs(&self, text: &str) -> Vec<Key<Municipality>> {
        if !text.chars().all(is_ideograph) || text.chars().count() < 2 {
            return Vec::new();
        }
        let typed: Vec<&str> = text.chars().map(sound).collect();
        let alike = self.sounds.get(&typed.concat());
        let same = |name: &str| name.chars().zip(text.chars()).any(|(one, other)| one == other);
        let found: Vec<_> = alike.into_iter().flatten().filter(|(name, _)| same(name)).map(|&(_, key)| key).collect();
        if !found.is_empty() {
            return found;
        }
        self.big_sounds.iter().filter(|(name, _)| one_sign_off(&typed, name)).map(|&(_, key)| key).take(1).collect()
    }

    /// The municipality whose name sounds like a word of another script that nothing else knows.
    pub(crate) fn sounding(&self, word: &str) -> Option<Key<Municipality>> {
        if matches!(Script::of(word), Script::Latin | Script::Chinese) {
            return None;
        }
        let named = self.names.get(any_ascii(word).to_lowercase().as_str()).and_then(|places| places.first());
        let alike = || {
            let vowels = vowels(word);
            let alike = self.consonants.get(&*consonants(word))?;
            alike.iter().find(|(name, _)| agree(&vowels, name)).map(|(_, key)| key)
        };
        // Where a script has no letter of its own for `z`, people write its `j`.
        let heard =
            || self.heard.get(&*heard(word)).or_else(|| self.heard.get(&*heard(&word.replace(['ਜ', 'জ'], "z"))));
        named.or_else(alike).or_else(heard).copied()
    }

    /// The same for a word without its ending.
    pub(crate) fn sounding_stem(&self, word: &str) -> Option<Key<Municipality>> {
        let script = Script::of(word);
        let mut stems = Stems::new();
        let tongues = Tongue::ALL.into_iter().filter(|tongue| tongue.script() == script);
        tongues.map(|tongue| stems.stem(tongue, word).into_owned()).find_map(|stem| self.sounding(&stem))
    }

    /// The province that has the name of a municipality.
    pub(crate) fn province(&self, snapshot: &Snapshot, key: Key<Municipality>) -> Option<Key<Province>> {
        self.provinces.get(fold(&snapshot.municipalities[key].name).as_str()).copied()
    }

    /// Whether some words name a place that is not in Lombardy; `is_word` says of a word that it means something else in
    /// the language of the question, as `latina` does in Spanish.
    pub(crate) fn is_outside(&self, typed: &[Word], is_word: impl Fn(&str) -> bool) -> Option<Range<usize>> {
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
                if known && !is_street && !(end - at == 1 && is_word(&text)) {
                    return Some(at..end);
                }
            }
        }
        None
    }
}

/// Whether the vowels of a word of another script can be those of a name: one is another, or some are not written.
fn agree(word: &str, name: &str) -> bool {
    let mut rest = name.chars();
    let is_shorter = !word.is_empty()
        && name.len() <= word.len() + UNWRITTEN
        && word.chars().all(|vowel| rest.any(|other| other == vowel));
    is_shorter || is_near(word, name)
}

/// Whether a Chinese name has one other sign, or one more, than what was typed. It begins alike.
fn one_sign_off(typed: &[&str], name: &[&str]) -> bool {
    let begin = typed.iter().zip(name).take_while(|(one, other)| one == other).count();
    let end =
        typed[begin..].iter().rev().zip(name[begin..].iter().rev()).take_while(|(one, other)| one == other).count();
    begin > 0 && typed.len() <= name.len() && typed.len() + 1 >= name.len() && begin + end + 1 >= name.len()
}

/// The heading of places that are not in Lombardy.
pub(crate) const OUTSIDE: &str = "fuori-lombardia";
/// How the headings begin under which other names of a municipality stand, by its slug.
pub(crate) const TOWNS: &str = "comuni/";
/// The heading of words beside the name of a municipality.
const TITLES: &str = "comune";
const STREETS: [&str; 6] = ["via", "viale", "piazza", "corso", "largo", "p"];

/// The words as a name is folded: Chinese signs without a space.
pub(crate) fn joined(typed: &[Word]) -> String {
    typed.iter().fold(String::new(), |mut text, word| {
        if !text.is_empty() && (!word.is_sign() || !word.joined) {
            text.push(' ');
        }
        text + &word.folded
    })
}

/// The words of a municipality's own name.
pub(crate) fn own_words(name: &str) -> Vec<Word> {
    words(name)
}
