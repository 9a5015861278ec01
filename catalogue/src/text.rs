//! Comparing words as people type them: without accents, case or punctuation.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest text that a reader may type, in characters; nobody types more, and a page must not pay for it.
pub const LONGEST: usize = 200;

/// Lower case, without accents, every run of anything but letters and digits one space.
///
/// What keyboards write differently becomes alike: letters in two forms (`ﬃ`, `ｅ`), the Arabic and the Urdu yeh, kaf
/// and heh, hamza, digits of other scripts, apostrophes of every kind. What is not seen is dropped: soft hyphens,
/// joiners, marks of direction, the stroke that stretches Arabic words. Marks of Indic scripts are parts of words.
///
/// ```
/// assert_eq!(catalogue::text::fold("Cantù, l'ÀREA"), "cantu l area");
/// assert_eq!(catalogue::text::fold("uﬃ\u{ad}cio ٢٤"), "ufficio 24");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut letters = text.nfkd().filter(|&letter| !is_dropped(letter)).peekable();
    while let Some(letter) = letters.next() {
        let letter = alike(letter);
        let is_apostrophe = matches!(letter, '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{2b9}'..='\u{2bf}' | '\u{2c8}');
        if !is_apostrophe && (letter.is_alphanumeric() || is_indic_mark(letter)) {
            folded.extend(letter.to_lowercase().filter(|&letter| !is_dropped(letter)));
        } else if is_apostrophe
            && folded.ends_with(is_cyrillic)
            && letters.peek().is_some_and(|&next| is_cyrillic(next))
        {
            // Inside a Ukrainian word: `сім'я`.
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether it makes no difference to what a word is: an accent, or something that is not seen.
fn is_dropped(letter: char) -> bool {
    !letter.is_ascii()
        && (matches!(
            letter,
            '\u{ad}' | '\u{621}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        ) || is_combining_mark(letter) && !is_indic_mark(letter))
}

/// The marks of Indic scripts but the dot below, which many keyboards lack.
fn is_indic_mark(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{d7f}')
        && is_combining_mark(letter)
        && !matches!(letter, '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{cbc}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// The letter by which others are known that another keyboard has in its place.
fn alike(letter: char) -> char {
    let digit = |zero: u32| char::from_digit(letter as u32 - zero, 10).unwrap_or(letter);
    match letter {
        letter if letter.is_ascii() => letter,
        '\u{649}' | '\u{6cc}' | '\u{6d2}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' | '\u{6be}' | '\u{6c1}' | '\u{6c3}' | '\u{6d5}' => '\u{647}',
        '\u{671}' => '\u{627}',
        '\u{6ba}' => '\u{646}',
        '\u{491}' => '\u{433}',
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{966}'..='\u{96f}' => digit(0x966),
        '\u{9e6}'..='\u{9ef}' => digit(0x9e6),
        '\u{a66}'..='\u{a6f}' => digit(0xa66),
        letter => letter,
    }
}

/// The identifier that addresses use for a name.
///
/// ```
/// assert_eq!(catalogue::text::slug("Vermezzo con Zelo"), "vermezzo-con-zelo");
/// ```
pub fn slug(name: &str) -> String {
    fold(name).replace(' ', "-")
}

/// The place in the name of a network, by which networks are put in order: prepositions say nothing of where it is.
///
/// ```
/// assert_eq!(catalogue::text::place_in("Rete dell'Alto Pavese"), "Alto Pavese");
/// assert_eq!(catalogue::text::place_in("Rete Isola Bergamasca"), "Isola Bergamasca");
/// ```
pub fn place_in(name: &str) -> &str {
    let Some(rest) = name.strip_prefix("Rete ") else { return name };
    let found = PREPOSITIONS.into_iter().find_map(|word| rest.strip_prefix(word)?.strip_prefix([' ', '\'', '’']));
    found.unwrap_or(rest)
}

/// What stands between «Rete» and a place.
const PREPOSITIONS: [&str; 9] = ["della", "dello", "delle", "degli", "dell", "del", "dei", "di", "d"];

/// Whether a text is a slug: lower-case ASCII letters and digits, in groups joined by hyphens.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|group| {
            !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// What a reader typed without blanks around it, and without what is more than [`LONGEST`].
pub fn cut(typed: &str) -> &str {
    let typed = typed.trim();
    typed.char_indices().nth(LONGEST).map_or(typed, |(end, _)| typed[..end].trim_end())
}

/// The folded words of what a reader typed.
pub(crate) fn words(query: &str) -> Vec<String> {
    fold(cut(query)).split(' ').filter(|word| !word.is_empty()).map(Into::into).collect()
}

/// A text made ready to be searched many times.
#[derive(Debug, Default)]
pub(crate) struct Haystack(Box<str>);

impl Haystack {
    pub(crate) fn new<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut folded = String::from(" ");
        for text in texts {
            folded.push_str(&fold(text));
            folded.push(' ');
        }
        Self(folded.into())
    }

    /// Whether these words stand in this text as they are, one after the other.
    pub(crate) fn has_phrase(&self, words: &[String]) -> bool {
        self.0.contains(&format!(" {} ", words.join(" ")))
    }

    /// Whether each word begins a word of this text.
    pub(crate) fn has(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.0.match_indices(word.as_str()).any(|(at, _)| self.0[..at].ends_with(' ')))
    }
}

/// The names nearest to what was typed, best first: those that begin with it, then those with a
/// word that begins with it, then those that differ by few letters.
pub fn nearest<'a, T: Copy>(typed: &str, names: impl Iterator<Item = (&'a str, T)>, most: usize) -> Vec<T> {
    let typed = words(typed).join(" ");
    if typed.is_empty() {
        return Vec::new();
    }
    let allowed = slips(&typed);
    let inside = format!(" {typed}");
    let mut best: Vec<(usize, usize, T)> = Vec::new();
    for (name, item) in names.map(|(name, item)| (fold(name), item)) {
        #[cfg(debug_assertions)]
        COMPARED.set(COMPARED.get() + 1);
        let rank = if name == typed {
            0
        } else if name.starts_with(&typed) {
            1
        } else if name.contains(&inside) {
            2
        } else if let Some(distance) = distance(&typed, &name, allowed) {
            2 + distance
        } else {
            continue;
        };
        let length = name.len();
        // Only a few are wanted, so that sorting all would be waste.
        let place = best.partition_point(|&(other, size, _)| (other, size) <= (rank, length));
        if place < most {
            best.truncate(most - 1);
            best.insert(place, (rank, length, item));
        }
    }
    best.into_iter().map(|(_, _, item)| item).collect()
}

/// How many slips a name of this length may have and still be near.
pub(crate) fn slips(typed: &str) -> usize {
    match typed.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

#[cfg(debug_assertions)]
thread_local! {
    static COMPARED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How many names this thread has compared with what was typed. Only debug builds count: a test can hold steps, not time.
#[cfg(debug_assertions)]
pub fn compared() -> usize {
    COMPARED.get()
}

/// The number of letters to add, drop, change or swap (Damerau–Levenshtein, restricted), if at
/// most `allowed`.
pub(crate) fn distance(left: &str, right: &str, allowed: usize) -> Option<usize> {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    if allowed == 0 || left.len().abs_diff(right.len()) > allowed {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for i in 1..=left.len() {
        let mut next = vec![i; right.len() + 1];
        for j in 1..=right.len() {
            let cost = usize::from(left[i - 1] != right[j - 1]);
            next[j] = (row[j] + 1).min(next[j - 1] + 1).min(row[j - 1] + cost);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                next[j] = next[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|&distance| distance <= allowed)
}

#[cfg(test)]
mod tests {
    use super::{Haystack, fold, is_slug, nearest, words};

    #[test]
    fn a_name_is_found_without_its_accents_and_with_a_slip() {
        let names = ["Cantù", "Cantello", "Dalmine", "Almenno San Bartolomeo", "San Bartolomeo Val Cavargna"];
        let found = |typed| nearest(typed, names.iter().map(|&name| (name, name)), 3);
        assert_eq!(found("cantu"), ["Cantù"]);
        assert_eq!(found("CANT"), ["Cantù", "Cantello"]);
        assert_eq!(found("damline"), ["Dalmine"]);
        assert_eq!(found("bartolomeo"), ["Almenno San Bartolomeo", "San Bartolomeo Val Cavargna"]);
        assert!(found("").is_empty());
        assert!(found("'; drop").is_empty());
    }

    #[test]
    fn every_word_must_begin_a_word() {
        let haystack = Haystack::new(["Sportello d'ascolto", "Dalmine"]);
        assert!(haystack.has(&words("sport dalm")));
        assert!(haystack.has(&words("ASCOLTO")));
        assert!(!haystack.has(&words("portello")));
        assert!(!haystack.has(&words("sportello cantù")));
        assert!(haystack.has(&words("…")));
    }

    #[test]
    fn what_keyboards_write_differently_is_alike() {
        for (one, other) in [
            ("وسیط ثقافی", "وسيط ثقافي"),
            ("سکن", "سكن"),
            ("صحه", "صحة"),
            ("مكـتب", "مكتب"),
            ("إيطالي", "ايطالي"),
            ("disper\u{ad}sione", "dispersione"),
            ("اسکول\u{200c}", "اسکول"),
            ("lʼaccoglienza", "l'accoglienza"),
            ("сімʼї", "сім'ї"),
            ("сім’ї", "сімї"),
            ("Paderno dʼAdda", "Paderno d'Adda"),
            ("uﬃcio", "ufficio"),
            ("⼝译", "口译"),
            ("școală", "scoala"),
            ("şcoală", "școală"),
            ("ਫ਼ੋਨ", "ਫੋਨ"),
            ("য়", "য"),
            ("২৪০৪৪", "24044"),
            ("２４０４４", "24044"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        // Marks of Indic scripts are parts of words.
        assert_eq!(fold("বিদ্যালয়").split(' ').count(), 1);
        assert_eq!(fold("ਸੱਭਿਆਚਾਰਕ").split(' ').count(), 1);
    }

    #[test]
    fn a_slug_has_no_empty_group() {
        assert!(is_slug("valle-camonica"));
        for text in ["", "-a", "a-", "a--b", "Valle", "città"] {
            assert!(!is_slug(text), "{text}");
        }
    }
}
