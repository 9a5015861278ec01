//! What is known of the translation of each message: whose it is, and of which Italian.
//!
//! Italian and English are written by people. For every other language a file under `standing/` has
//! a line a message: its key, the digest of the Italian that it was made from, its own digest, and,
//! if a speaker of the language has read it, that speaker's name. A message whose Italian has
//! changed since is out of date by itself, with no other edit.

use std::{collections::BTreeMap, sync::LazyLock};

use catalogue::{Author, Digest, Language, State, Tally};

use crate::locale;

/// The digests of the Italian messages, from which the others are translated, as their files write them.
static MESSAGES: LazyLock<BTreeMap<Box<str>, Digest>> = LazyLock::new(|| {
    let digests = |file: String| -> Vec<_> {
        messages(&file).into_iter().map(|(key, text)| (key.into(), Digest::of(text))).collect()
    };
    locale::files(Language::Italian).flat_map(digests).collect()
});

/// What the file of a language says of a message.
struct Stamp {
    of: Digest,
    author: Author,
}

static STAMPS: LazyLock<[BTreeMap<&'static str, Stamp>; Language::ALL.len()]> =
    LazyLock::new(|| Language::ALL.map(|language| stamps(file(language))));

/// Every message with what is known of it in a language, by key; nothing is known of one that is missing.
pub fn of(language: Language) -> impl Iterator<Item = (&'static str, Option<State<'static>>)> {
    MESSAGES.iter().map(move |(key, &italian)| (&**key, state(language, key, italian)))
}

/// How many messages of a language stand how.
pub fn tally(language: Language) -> &'static Tally {
    static TALLIES: LazyLock<[Tally; Language::ALL.len()]> = LazyLock::new(|| {
        Language::ALL.map(|language| {
            let mut tally = Tally::default();
            for (_, state) in of(language) {
                tally.add(state);
            }
            tally
        })
    });
    &TALLIES[language as usize]
}

/// Whether machines made messages of a language that no speaker has read.
pub fn by_machine(language: Language) -> bool {
    let tally = tally(language);
    tally.machine > 0 || tally.outdated > 0
}

/// Whether every message is there in a language.
pub fn is_whole(language: Language) -> bool {
    tally(language).missing == 0
}

/// The languages in which every message is there.
pub fn whole() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|&language| is_whole(language))
}

/// The languages in which people wrote every message.
pub fn written() -> impl Iterator<Item = Language> {
    whole().filter(|&language| !by_machine(language))
}

fn state(language: Language, key: &str, italian: Digest) -> Option<State<'static>> {
    if matches!(language, Language::Italian | Language::English) {
        return Some(State::Written);
    }
    // Each message that is there has its line; a test looks.
    let stamp = STAMPS[language as usize].get(key)?;
    Some(match &stamp.author {
        _ if stamp.of != italian => State::Outdated,
        Author::Speaker(name) => State::Reviewed(name),
        Author::Machine | Author::Writer => State::Machine,
    })
}

/// The messages of a file by their keys, each as it is written, without the key.
pub(crate) fn messages(file: &str) -> BTreeMap<&str, &str> {
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase()) && line.contains(" =");
    let mut starts: Vec<usize> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in file.split_inclusive('\n') {
        let inside = line.starts_with([' ', '\t']) || line.trim().is_empty();
        if !inside && starts.len() > ends.len() {
            ends.push(at);
        }
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    if starts.len() > ends.len() {
        ends.push(at);
    }
    let message =
        |(start, end): (usize, usize)| file[start..end].split_once(" =").map(|(key, text)| (key, text.trim()));
    starts.into_iter().zip(ends).filter_map(message).collect()
}

fn stamps(file: &'static str) -> BTreeMap<&'static str, Stamp> {
    let stamp = |line: &'static str| {
        let mut words = line.splitn(4, ' ');
        let (key, of, _own) = (words.next()?, words.next()?.parse().ok()?, words.next()?);
        let author = words.next().map_or(Author::Machine, |name| Author::Speaker(name.into()));
        Some((key, Stamp { of, author }))
    };
    file.lines().filter_map(stamp).collect()
}

fn file(language: Language) -> &'static str {
    match language {
        Language::Italian | Language::English => "",
        Language::Romanian => include_str!("../standing/ro.txt"),
        Language::Arabic => include_str!("../standing/ar.txt"),
        Language::Albanian => include_str!("../standing/sq.txt"),
        Language::Chinese => include_str!("../standing/zh.txt"),
        Language::Ukrainian => include_str!("../standing/uk.txt"),
        Language::Spanish => include_str!("../standing/es.txt"),
        Language::French => include_str!("../standing/fr.txt"),
        Language::Urdu => include_str!("../standing/ur.txt"),
        Language::Punjabi => include_str!("../standing/pa.txt"),
        Language::Bengali => include_str!("../standing/bn.txt"),
    }
}

#[cfg(test)]
mod tests;
