//! Why a record was found.

use std::{collections::HashMap, sync::Arc};

use unicode_normalization::char::is_combining_mark;

use super::{
    Concept, Field, Record,
    dictionary::{Form, Likeness},
    document::document,
    question::Parsed,
};
use catalogue::{Snapshot, text::fold};

/// How many places of a record are shown: the best tell enough.
const MATCHES: usize = 4;
/// How many characters of a long text stand before the first match, and how many are shown in all.
const BEFORE: usize = 60;
const SHOWN: usize = 220;

/// Why a record was found.
#[derive(Debug, Clone, Default)]
pub struct Explanation {
    /// The places of the record that have the words, the most telling first.
    pub matches: Vec<Match>,
    /// The subjects of the vocabulary for which it was found.
    pub concepts: Vec<Arc<Concept>>,
}

/// A text of a record with the words that were found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Which text.
    pub field: Field,
    /// The text, or the part of it around the first word, in pieces.
    pub parts: Vec<Part>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The piece, as it stands in the record.
    pub text: String,
    /// Why it was found; none for what stands between.
    pub reason: Option<Reason>,
}

/// Why a word was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is the word that was typed.
    Same,
    /// It is another form of the word that was typed, such as its plural.
    Inflected,
    /// It begins with what was typed.
    Longer,
    /// It differs from what was typed by one letter.
    OneLetterOff,
    /// It is another word for what was typed.
    Synonym,
}

impl From<Likeness> for Reason {
    fn from(likeness: Likeness) -> Self {
        match likeness {
            Likeness::Same => Self::Same,
            Likeness::Inflected => Self::Inflected,
            Likeness::Longer => Self::Longer,
            Likeness::OneLetterOff => Self::OneLetterOff,
        }
    }
}

pub(super) fn explain(snapshot: &Snapshot, parsed: &Parsed, record: Record) -> Explanation {
    let document = document(snapshot, record);
    let mut reasons: HashMap<&str, Reason> = HashMap::new();
    let own = parsed.units.iter().flat_map(|unit| &unit.forms);
    let own = own.map(|Form { word, likeness }| (&**word, Reason::from(*likeness)));
    let others = parsed.other_words.iter().flat_map(|it| it.alone());
    for (word, reason) in own.chain(others.map(|form| (&*form.word, Reason::Synonym))) {
        reasons.entry(word).or_insert(reason);
    }
    let mut matches: Vec<(usize, Match)> = Vec::new();
    for (field, text) in &document.texts {
        let parts = pieces(text, &reasons);
        let found = parts.iter().filter(|part| part.reason.is_some()).count();
        let shown = Match { field: *field, parts };
        if found > 0 && matches.iter().all(|(_, known)| *known != shown) {
            matches.push((found, shown));
        }
    }
    // The sort is stable: fields of equal weight stay in the order of the record.
    matches.sort_by_key(|(found, shown)| (shown.field.weight() as u8, std::cmp::Reverse(*found)));
    matches.truncate(MATCHES);
    let concepts = parsed.subjects.iter().map(|subject| &subject.concept);
    let on = |concept: &&Arc<Concept>| document.concepts.contains(&(concept.kind, concept.slug.as_str()));
    Explanation {
        matches: matches.into_iter().map(|(_, shown)| shown).collect(),
        concepts: concepts.filter(on).cloned().collect(),
    }
}

/// Whether a record has each of these folded phrases, word for word.
pub(super) fn has_phrases(snapshot: &Snapshot, record: Record, phrases: &[String]) -> bool {
    let document = document(snapshot, record);
    let texts: Vec<String> = document.texts.iter().map(|(_, text)| format!(" {} ", fold(text))).collect();
    phrases.iter().all(|phrase| texts.iter().any(|text| text.contains(&format!(" {phrase} "))))
}

/// Whether a record has one of these words.
pub(super) fn has_word(snapshot: &Snapshot, record: Record, forms: &[Form]) -> bool {
    let document = document(snapshot, record);
    document
        .texts
        .iter()
        .any(|(_, text)| fold(text).split(' ').any(|word| forms.iter().any(|form| &*form.word == word)))
}

/// The text in pieces, cut around the first word that was found.
fn pieces(text: &str, reasons: &HashMap<&str, Reason>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut push = |text: &str, reason: Option<Reason>| match parts.last_mut() {
        Some(last) if last.reason == reason && reason.is_none() => last.text.push_str(text),
        _ => parts.push(Part { text: text.into(), reason }),
    };
    let mut rest = text;
    // A mark belongs to the letter before it.
    let inside = |character: char| character.is_alphanumeric() || is_combining_mark(character);
    while !rest.is_empty() {
        let word = rest.find(|character| !inside(character)).unwrap_or(rest.len());
        if word > 0 {
            let (word, after) = rest.split_at(word);
            push(word, reasons.get(fold(word).as_str()).copied());
            rest = after;
        }
        let gap = rest.find(inside).unwrap_or(rest.len());
        if gap > 0 {
            let (gap, after) = rest.split_at(gap);
            push(gap, None);
            rest = after;
        }
    }
    shortened(parts)
}

fn shortened(mut parts: Vec<Part>) -> Vec<Part> {
    let length = |part: &Part| part.text.chars().count();
    if parts.iter().map(length).sum::<usize>() <= SHOWN {
        return parts;
    }
    if let Some(first) = parts.first_mut().filter(|part| part.reason.is_none()) {
        let extra = length(first).saturating_sub(BEFORE);
        if extra > 0 {
            let cut = first.text.char_indices().nth(extra).map_or(0, |(at, _)| at);
            // From the next whole word on.
            let cut = first.text[cut..].find(' ').map_or(cut, |space| cut + space + 1);
            first.text = format!("… {}", &first.text[cut..]);
        }
    }
    let mut left = SHOWN;
    let mut kept = Vec::new();
    for mut part in parts {
        let size = length(&part);
        if size > left {
            let cut = part.text.char_indices().nth(left).map_or(part.text.len(), |(at, _)| at);
            let cut = part.text[..cut].rfind(' ').unwrap_or(cut);
            part.text.truncate(cut);
            part.text.push_str(" …");
            part.reason = None;
            kept.push(part);
            break;
        }
        left -= size;
        kept.push(part);
    }
    kept
}
