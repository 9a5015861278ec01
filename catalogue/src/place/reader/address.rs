//! What people write around the name of a place: its province, its postal code, a street, courtesy.

use super::{
    gazetteer::Gazetteer,
    outside,
    typed::{Word, joined},
};
use crate::{Key, Province};

/// What was typed, without what only surrounds the name.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The words of the name, and of the street if there is one.
    pub(super) words: Vec<Word>,
    /// The postal code beside the name.
    pub(super) code: Option<String>,
    /// The province beside the name.
    pub(super) province: Option<Key<Province>>,
    /// Whether the province beside the name is outside Lombardy.
    pub(super) is_outside: bool,
}

/// What may stand before a name.
const BEFORE: [&str; 12] = [
    "comune di",
    "comune",
    "citta di",
    "citta",
    "municipio di",
    "paese di",
    "a",
    "ad",
    "in",
    "municipality of",
    "city of",
    "town of",
];
/// What may stand after a name and its province.
const AFTER: [&str; 7] = ["italia", "italy", "italie", "italien", "lombardia", "lombardy", "lombardie"];
/// What stands between a name and its province.
const BETWEEN: [&str; 6] = ["in provincia di", "provincia di", "prov di", "provincia", "prov", "in"];
/// Words that begin an address.
const STREETS: [&str; 22] = [
    "via", "viale", "vle", "v le", "piazza", "pza", "pzza", "p zza", "p za", "piazzale", "ple", "p le", "corso", "cso",
    "c so", "largo", "vicolo", "strada", "contrada", "localita", "loc", "frazione",
];

/// Takes what surrounds a name away from it.
pub(super) fn parts(gazetteer: &Gazetteer, words: &[Word]) -> Parts {
    let mut parts = Parts { words: words.to_vec(), ..Parts::default() };
    parts.take_code();
    while ends_with(&parts.words, &AFTER).is_some_and(|count| parts.drop_last(count)) {}
    parts.take_province(gazetteer);
    while begins_with(&parts.words, &BEFORE).is_some_and(|count| parts.drop_first(count)) {}
    parts
}

impl Parts {
    /// Takes out a postal code, also one in two groups, with the words that announce it.
    fn take_code(&mut self) {
        let is = |word: Option<&Word>, digits: usize| word.is_some_and(|it| it.is_number() && it.text.len() == digits);
        let whole = (0..self.words.len()).find(|&at| is(self.words.get(at), 5)).map(|at| (at, 1));
        let halved = || {
            let at = (0..self.words.len()).find(|&at| is(self.words.get(at), 2) && is(self.words.get(at + 1), 3))?;
            Some((at, 2))
        };
        let Some((at, count)) = whole.or_else(halved) else { return };
        let code: String = self.words.drain(at..at + count).map(|word| word.text).collect();
        self.code = Some(code);
        if let Some(next) = self.words.get_mut(at) {
            next.apart = true;
        }
        // "CAP 24044", "C.A.P. 24044", "I-24044".
        let announced = ["c a p", "cap", "i"].into_iter().find_map(|text| {
            let count = text.split(' ').count();
            (at >= count && joined(&self.words[at - count..at]) == text).then_some(count)
        });
        if let Some(count) = announced {
            self.words.drain(at - count..at);
        }
    }

    fn take_province(&mut self, gazetteer: &Gazetteer) {
        // The longest name is "Monza e della Brianza".
        for count in (1..=4).rev().filter(|count| *count < self.words.len()) {
            let at = self.words.len() - count;
            let text = joined(&self.words[at..]);
            let province = gazetteer.province(&text);
            let is_outside = province.is_none() && count == 1 && self.words[at].apart && outside::is_province(&text);
            if province.is_some() || is_outside {
                self.province = province;
                self.is_outside = is_outside;
                self.words.truncate(at);
                if let Some(count) = ends_with(&self.words, &BETWEEN) {
                    self.drop_last(count);
                }
                return;
            }
        }
    }

    fn drop_last(&mut self, count: usize) -> bool {
        let more = count < self.words.len();
        if more {
            self.words.truncate(self.words.len() - count);
        }
        more
    }

    fn drop_first(&mut self, count: usize) -> bool {
        let more = count < self.words.len();
        if more {
            self.words.drain(..count);
        }
        more
    }
}

/// How many words the first of these phrases has that the words end with.
fn ends_with(words: &[Word], phrases: &[&str]) -> Option<usize> {
    phrases.iter().map(|phrase| (phrase, phrase.split(' ').count())).find_map(|(phrase, count)| {
        (count < words.len() && joined(&words[words.len() - count..]) == **phrase).then_some(count)
    })
}

fn begins_with(words: &[Word], phrases: &[&str]) -> Option<usize> {
    phrases
        .iter()
        .map(|phrase| (phrase, phrase.split(' ').count()))
        .find_map(|(phrase, count)| (count < words.len() && joined(&words[..count]) == **phrase).then_some(count))
}

/// Where the address of a street begins, and where the street's own name does.
pub(super) fn street(words: &[Word]) -> Option<(usize, usize)> {
    (0..words.len()).find_map(|at| {
        let count = begins_with(&words[at..], &STREETS)?;
        Some((at, at + count))
    })
}

/// Whether what stands before this word ends a street: a comma, a number, or the letter of one.
pub(super) fn ends_street(words: &[Word], at: usize) -> bool {
    let is_number = |word: &Word| word.text.starts_with(|it: char| it.is_ascii_digit()) || word.text == "snc";
    words[at].apart
        || at > 0 && is_number(&words[at - 1])
        || at > 1 && words[at - 1].text.len() == 1 && is_number(&words[at - 2])
}
