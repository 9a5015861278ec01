//! How hard our Italian is to read: a warning for whoever writes, never a fault.

use serde::Serialize;
use serde_json::Value;

use super::Fault;
use crate::{
    kind::{Kind, List, Look},
    record::Records,
};

/// Below this, whoever has no more than a middle-school certificate reads a text with difficulty.
pub const PLAIN: i32 = 60;
/// A sentence of more words loses its reader.
pub const LONGEST_SENTENCE: usize = 25;

/// The formula is about texts; of a title or a list of names it says nothing.
const FEWEST_WORDS: usize = 10;
/// What a full stop cuts short, when it ends no sentence.
const ABBREVIATIONS: [&str; 14] =
    ["art", "artt", "cap", "dott", "ecc", "es", "fig", "n", "nn", "p", "pag", "prof", "sig", "tel"];

/// How readable an Italian text is.
///
/// `89 + (300 × sentences − 10 × letters) ÷ words`: the Gulpease index of P. Lucisano and M. E. Piemontese ("Gulpease: una
/// formula per la predizione della difficoltà dei testi in lingua italiana", *Scuola e città* 3, 1988), from 0
/// to 100, the higher the easier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readability {
    /// The Gulpease index, rounded.
    pub gulpease: i32,
    /// Words.
    pub words: usize,
    /// The words of the longest sentence.
    pub longest: usize,
}

impl Readability {
    /// Measures an Italian text; none where it has fewer than ten words.
    ///
    /// An elided word is a word of its own, as in grammar: `l'italiano` are two. Digits count as letters.
    pub fn of(text: &str) -> Option<Self> {
        let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '\'' | '’' | '-' | '/');
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        let words = |sentence: &str| sentence.split(is_between).filter(is_word).count();
        let lengths: Vec<usize> = sentences(text).into_iter().map(words).filter(|&count| count > 0).collect();
        let (count, longest) = (lengths.iter().sum::<usize>(), lengths.iter().copied().max()?);
        if count < FEWEST_WORDS {
            return None;
        }
        let letters = text.chars().filter(|letter| letter.is_alphanumeric()).count();
        let whole = |number: usize| i32::try_from(number).unwrap_or(i32::MAX / 1000);
        let gulpease = 89 + (300 * whole(lengths.len()) - 10 * whole(letters)) / whole(count);
        Some(Self { gulpease: gulpease.clamp(0, 100), words: count, longest })
    }

    /// Whether a reader may get lost in it.
    pub fn is_hard(self) -> bool {
        self.gulpease < PLAIN || self.longest > LONGEST_SENTENCE
    }
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut begun = 0;
    for (at, end) in text.match_indices(['.', '!', '?', '…', '\n']) {
        let (sentence, after) = (&text[begun..at], &text[at + end.len()..]);
        let last = sentence.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let is_short = end == "." && ABBREVIATIONS.contains(&last.to_lowercase().as_str());
        // In `2.500` and `comune.example.it` nothing ends.
        let goes_on = after.starts_with(char::is_alphanumeric);
        if !is_short && !goes_on {
            sentences.push(sentence);
            begun = at + end.len();
        }
    }
    sentences.push(&text[begun..]);
    sentences
}

/// A text that is hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardText {
    /// How hard it is.
    pub readability: Readability,
    /// Where it stands, and what would make it easier.
    pub advice: Fault,
}

/// The Italian texts of the records that are hard to read, the hardest first.
pub fn hard_texts(records: &Records) -> Vec<HardText> {
    let mut reader = Reader::default();
    records.look(&mut reader);
    reader.hard.sort_by_key(|it| it.readability.gulpease);
    reader.hard
}

#[derive(Default)]
struct Reader {
    hard: Vec<HardText>,
}

impl Look for Reader {
    fn list<T: Serialize>(&mut self, list: &List<T>, records: &[T]) {
        for record in records {
            let id = (list.id)(record);
            let file = list.place.file(&id);
            // Records are plain structures, which always become JSON.
            let value = serde_json::to_value(record).unwrap_or(Value::Null);
            each_text("", &value, &mut |field, text| {
                let Some(readability) = Readability::of(text).filter(|it| it.is_hard()) else { return };
                let advice = Fault {
                    file: file.clone(),
                    record: id.clone(),
                    field: field.into(),
                    problem: format!(
                        "Gulpease {}, {} words in its longest sentence",
                        readability.gulpease, readability.longest
                    ),
                    remedy: "say it in shorter sentences and shorter words".into(),
                };
                self.hard.push(HardText { readability, advice });
            });
        }
    }

    /// A file of its own form has no texts of ours.
    fn text(&mut self, _: Kind, _: &'static str, _: &str) {}
}

/// Every text with its Italian, by the path of its field; names and titles of publications are none.
fn each_text(field: &str, value: &Value, found: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(italian)) = fields.get("it") {
                found(field, italian);
                return;
            }
            for (name, value) in fields {
                let path = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                each_text(&path, value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each_text(field, item, found)),
        // Without a translation a text is its Italian alone; only texts end as sentences do.
        Value::String(text) if text.ends_with('.') => found(field, text),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::Readability;

    #[test]
    fn gulpease_is_what_its_authors_formula_gives() {
        // 10 words, 44 letters, 1 sentence: 89 + (300 − 440) ÷ 10.
        let text = "Il corso si tiene ogni lunedì sera nella biblioteca comunale.";
        assert_eq!(Readability::of(text), Some(Readability { gulpease: 68, words: 10, longest: 10 }));
        assert_eq!(Readability::of("Corso di italiano."), None);
        assert_eq!(Readability::of(""), None);
    }

    #[test]
    fn sentences_end_where_readers_end_them() {
        for (text, longest) in [
            ("Il n. 5 di via Roma ospita lo sportello. Apre alle 9.30 ogni giorno.", 9),
            ("L'ufficio dell'Azienda ha 2.500 utenti all'anno e un sito, www.example.it", 13),
            ("Che cosa serve? Un documento! Poi si firma e si torna a casa…", 8),
        ] {
            assert_eq!(Readability::of(text).map(|it| it.longest), Some(longest), "{text}");
        }
    }
}
