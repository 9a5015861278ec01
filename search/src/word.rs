//! The words of what people type, and how they slip.

use catalogue::text::fold;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{stem, tongue::is_ideograph};

/// Nobody asks with more words, and each costs a look through the dictionary.
const MOST: usize = 40;

/// A word as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// For people.
    pub(crate) shown: String,
    /// For comparing.
    pub(crate) folded: Box<str>,
    /// Whether nothing stands between it and the word before, as between Chinese signs.
    pub(crate) joined: bool,
}

impl Word {
    /// Whether it is one Chinese sign.
    pub(crate) fn is_sign(&self) -> bool {
        self.folded.chars().next().is_some_and(is_ideograph)
    }

    /// How a Chinese sign sounds; nothing for other words.
    pub(crate) fn sound(&self) -> &'static str {
        self.folded.chars().next().map_or("", stem::sound)
    }
}

/// The words of a text: an acronym without its dots, each Chinese sign by itself.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let text: String = text.nfkc().collect();
    let mut words = Vec::new();
    for run in text.split(|letter| !is_inside(letter)) {
        let run = acronym(run).unwrap_or_else(|| run.to_owned());
        for run in run.split('.') {
            let folded = fold(run);
            let pieces: Vec<&str> = folded.split(' ').filter(|piece| !piece.is_empty()).collect();
            for piece in &pieces {
                let shown = if pieces.len() == 1 { run } else { piece };
                take(shown, piece, &mut words);
            }
        }
    }
    words.truncate(MOST);
    words
}

fn take(shown: &str, folded: &str, words: &mut Vec<Word>) {
    if !folded.contains(is_ideograph) {
        words.push(Word { shown: shown.to_owned(), folded: folded.into(), joined: false });
        return;
    }
    let mut joined = false;
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let length = if is_ideograph(first) { first.len_utf8() } else { rest.find(is_ideograph).unwrap_or(rest.len()) };
        let (piece, after) = rest.split_at(length);
        words.push(Word { shown: piece.to_owned(), folded: piece.into(), joined });
        joined = true;
        rest = after;
    }
}

/// Letters with a dot after each are one word: `C.P.I.A.`
fn acronym(run: &str) -> Option<String> {
    let parts: Vec<&str> = run.trim_end_matches('.').split('.').collect();
    let is_letter = |part: &&str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    (parts.len() > 1 && parts.iter().all(is_letter)).then(|| parts.concat())
}

/// Whether it is a part of a word as people type it, seen or not.
fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_combining_mark(letter)
        || matches!(
            letter,
            '.' | '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{ad}' | '\u{640}' | '\u{200b}'
                ..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

/// From this many letters on, the first one may be wrong.
const LONG: usize = 8;

/// Whether a word is another one with a slip of the pen, by one letter. People swap the first letters, but seldom write
/// another one there, which makes another word, as of `detto` and `letto`.
pub(crate) fn is_slip(typed: &str, word: &str) -> bool {
    let first = |word: &str| {
        let mut letters = word.chars();
        (letters.next(), letters.next())
    };
    let ((one, two), (first, second)) = (first(typed), first(word));
    let is_likely = one == first || (one, two) == (second, first);
    let may_be = typed.len() >= LONG || !typed.is_ascii();
    (is_likely || may_be) && is_near(typed, word)
}

/// Whether two words are the same but for one letter added, dropped or changed, or two swapped.
///
/// The same as a distance (Damerau–Levenshtein, restricted) of at most one, without a table: a search asks it of
/// every word there is.
pub(crate) fn is_near(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.chars(), right.chars());
    while !left.as_str().is_empty() && left.clone().next() == right.clone().next() {
        left.next();
        right.next();
    }
    while !left.as_str().is_empty() && left.clone().next_back() == right.clone().next_back() {
        left.next_back();
        right.next_back();
    }
    match ((left.next(), left.next()), (right.next(), right.next())) {
        ((_, None), (_, None)) => true,
        ((Some(a), Some(b)), (Some(c), Some(d))) => {
            (a, b) == (d, c) && left.as_str().is_empty() && right.as_str().is_empty()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_near, words};

    /// What a word becomes by one slip, slowly.
    fn slips(word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        let mut slips = vec![word.to_owned()];
        for at in 0..=letters.len() {
            for letter in "abcdtiaà".chars() {
                let mut longer = letters.clone();
                longer.insert(at, letter);
                slips.push(longer.iter().collect());
                if at < letters.len() {
                    let mut other = letters.clone();
                    other[at] = letter;
                    slips.push(other.iter().collect());
                }
            }
            if at < letters.len() {
                let mut shorter = letters.clone();
                shorter.remove(at);
                slips.push(shorter.iter().collect());
            }
            if at + 1 < letters.len() {
                let mut swapped = letters.clone();
                swapped.swap(at, at + 1);
                slips.push(swapped.iter().collect());
            }
        }
        slips
    }

    #[test]
    fn words_are_cut_as_people_mean_them() {
        for (text, expected) in [
            ("C.P.I.A. di Lodi", vec!["cpia", "di", "lodi"]),
            ("fine. inizio", vec!["fine", "inizio"]),
            ("l'italiano", vec!["l", "italiano"]),
            ("сім'ї", vec!["сімі"]),
            ("学意大利语A2考试", vec!["学", "意", "大", "利", "语", "a2", "考", "试"]),
            ("…!!!", vec![]),
        ] {
            let words: Vec<Box<str>> = words(text).into_iter().map(|word| word.folded).collect();
            assert_eq!(words.iter().map(|word| &**word).collect::<Vec<_>>(), expected, "{text}");
        }
    }

    #[test]
    fn near_words_are_those_one_letter_apart() {
        let words = [
            "", "a", "b", "ab", "ba", "abc", "acb", "bac", "abcd", "badc", "acbd", "città", "citta", "aab", "abb",
            "aabb", "abab",
        ];
        for left in words {
            for right in words {
                assert_eq!(is_near(left, right), slips(left).iter().any(|it| it == right), "{left} {right}");
            }
        }
    }
}
