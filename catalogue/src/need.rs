//! What a school needs, in its own words, and which interventions answer it.
//!
//! The rules are few, so that they can be read. An intervention answers a need when it has one of the
//! need's topics, or one of its words in its title or summary. It is for schools when it belongs to the
//! Action on schools or is for one of the need's audiences; what is for others is counted apart.

mod matching;
#[cfg(test)]
mod tests;

pub use self::matching::{MatchReason, SchoolMatch, SchoolMatches, SchoolQuestion};
use crate::{
    Audience, Intervention, Key, Row, SchoolKind, Snapshot, Source, Text, Topic, record,
    text::{Haystack, words},
};

/// The number of the Action on schools.
const SCHOOL: u8 = 1;

/// What a school needs, in its own words.
#[derive(Debug)]
pub struct Need {
    /// The identifier in addresses.
    pub slug: String,
    /// What follows "I need".
    pub title: Text,
    /// The same in two or three words.
    pub short: Text,
    /// What it means to a parent.
    pub parents: Text,
    /// The topics that answer it.
    pub topics: Vec<Key<Topic>>,
    /// Whom an answer is for.
    pub audiences: Vec<Key<Audience>>,
    /// What norms say of it.
    pub norms: Vec<Norm>,
    /// What answers it, in the order of the interventions.
    pub(crate) answers: Vec<Answer>,
}

impl Row for Need {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// What a norm says of a need.
#[derive(Debug)]
pub struct Norm {
    /// What it says.
    pub text: Text,
    /// The norm.
    pub source: Key<Source>,
}

/// An intervention that answers a need, wherever a school is.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) intervention: Key<Intervention>,
    /// Why it answers, the strongest reason first.
    pub(crate) reasons: Vec<MatchReason>,
    pub(crate) is_for_schools: bool,
    /// The levels of school that its title or summary names.
    pub(crate) levels: Vec<SchoolKind>,
}

impl Answer {
    /// Whether it has one of the need's topics, not a word alone.
    pub(crate) fn is_on_topic(&self) -> bool {
        matches!(self.reasons.first(), Some(MatchReason::Topic(_)))
    }
}

/// What an intervention's title and summary say.
struct Reading {
    text: Haystack,
    /// The levels of school that are named.
    levels: Vec<SchoolKind>,
}

impl Reading {
    fn new(intervention: &Intervention) -> Self {
        let text = Haystack::new([intervention.title.italian(), intervention.summary.italian()]);
        let is_named = |kind: &SchoolKind| kind.words().iter().any(|word| text.has_phrase(&words(word)));
        let levels = SchoolKind::ALL.into_iter().filter(is_named).collect();
        Self { text, levels }
    }
}

impl Snapshot {
    /// The needs with what answers them; the interventions are there already.
    pub(crate) fn answered_needs(&self, records: &[record::Need]) -> Vec<Need> {
        let readings: Vec<Reading> = self.interventions.iter().map(Reading::new).collect();
        let vocabulary = &self.vocabulary;
        let need = |record: &record::Need| {
            let topics: Vec<_> = record.topics.iter().filter_map(|slug| vocabulary.topics.key(slug)).collect();
            let audiences: Vec<_> = record.audiences.iter().filter_map(|slug| vocabulary.audiences.key(slug)).collect();
            let answers = self
                .interventions
                .keys()
                .filter_map(|key| self.answer(key, &topics, &audiences, &record.words, &readings[key.index()]));
            Need {
                slug: record.slug.clone(),
                title: record.title.clone(),
                short: record.short.clone(),
                parents: record.parents.clone(),
                norms: record
                    .norms
                    .iter()
                    .filter_map(|norm| Some(Norm { text: norm.text.clone(), source: self.sources.key(&norm.source)? }))
                    .collect(),
                answers: answers.collect(),
                topics,
                audiences,
            }
        };
        records.iter().map(need).collect()
    }

    fn answer(
        &self,
        key: Key<Intervention>,
        topics: &[Key<Topic>],
        audiences: &[Key<Audience>],
        words: &[String],
        reading: &Reading,
    ) -> Option<Answer> {
        let intervention = &self.interventions[key];
        let mut reasons: Vec<MatchReason> = topics
            .iter()
            .filter(|topic| intervention.topics.contains(topic))
            .map(|&it| MatchReason::Topic(it))
            .collect();
        if reasons.is_empty() {
            let word = words.iter().find(|word| {
                let parts = crate::text::words(word);
                if parts.len() > 1 { reading.text.has_phrase(&parts) } else { reading.text.has(&parts) }
            })?;
            reasons.push(MatchReason::Word(word.clone()));
        }
        let of_action = self.vocabulary.themes[intervention.theme].number == SCHOOL;
        let audience = audiences.iter().find(|audience| intervention.audiences.contains(audience));
        reasons.extend(audience.map(|&audience| MatchReason::Audience(audience)));
        if of_action && audience.is_none() {
            reasons.push(MatchReason::Action);
        }
        let levels = reading.levels.clone();
        Some(Answer { intervention: key, reasons, is_for_schools: of_action || audience.is_some(), levels })
    }
}
