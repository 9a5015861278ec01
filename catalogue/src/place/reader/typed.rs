//! The words of what was typed, in one form for every keyboard.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::text;

/// A word of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded.
    pub(super) text: String,
    /// Whether a comma, a bracket or the end of a line stands before it.
    pub(super) apart: bool,
}

impl Word {
    pub(super) fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// The words of a text, folded, its digits in the form of ASCII.
pub(super) fn words(typed: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut run = String::new();
    let mut apart = false;
    let mut before = ' ';
    let mut take = |run: &mut String, apart: &mut bool| {
        for text in text::fold(run).split(' ').filter(|text| !text.is_empty()) {
            words.push(Word { text: text.into(), apart: std::mem::take(apart) });
        }
        run.clear();
    };
    for character in text::cut(typed).nfkc().filter(|character| !is_invisible(*character)) {
        // A letter to Unicode, and an apostrophe on the keyboards that have it.
        if character != '\u{2bc}' && character.is_alphanumeric() || is_combining_mark(character) {
            run.push(digit(character).unwrap_or(character));
        } else {
            take(&mut run, &mut apart);
            apart |= matches!(character, ',' | ';' | '(' | ')' | '/' | '\n' | '\u{2013}' | '\u{2014}' | '،' | '、');
            // A hyphen joins, unless there are blanks around it.
            apart |= character == '-' && before == ' ';
        }
        before = character;
    }
    take(&mut run, &mut apart);
    words
}

/// The words as one text.
pub(super) fn joined(words: &[Word]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

/// What is typed or pasted without being seen: soft hyphens, joiners, the stroke that stretches
/// Arabic words, marks of direction.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// The zeros of the scripts of which people here type digits; nine more follow each of them. Those
/// of full width are ASCII after NFKC.
const ZEROS: [char; 19] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1810}',
];

fn digit(character: char) -> Option<char> {
    if character.is_ascii() {
        return None;
    }
    let zero = ZEROS
        .into_iter()
        .find(|&zero| (zero..=char::from_u32(zero as u32 + 9).unwrap_or(zero)).contains(&character))?;
    char::from_digit(character as u32 - zero as u32, 10)
}
