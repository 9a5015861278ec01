//! What a school needs, in its own words, and which interventions answer it.
//!
//! The rules are few, so that they can be read. An intervention answers a need when it has one of the
//! need's topics, or one of its words in its title or summary. It is for schools when it belongs to the
//! Action on schools or is for one of the need's audiences; what is for others is counted apart.

mod matching;
#[cfg(test)]
mod tests;

pub use self::matching::{MatchReason, SchoolMatch, SchoolMatches, SchoolQuestion};
use crate::{Audience, Intervention, Key, Row, Snapshot, Source, Text, Topic, record, text::Haystack};

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
}

impl Snapshot {
    /// The needs with what answers them; the interventions are there already.
    pub(crate) fn answered_needs(&self, records: &[record::Need]) -> Vec<Need> {
        let texts: Vec<Haystack> = self
            .interventions
            .iter()
            .map(|intervention| Haystack::new([intervention.title.italian(), intervention.summary.italian()]))
            .collect();
        let vocabulary = &self.vocabulary;
        let need = |record: &record::Need| {
            let topics: Vec<_> = record.topics.iter().filter_map(|slug| vocabulary.topics.key(slug)).collect();
            let audiences: Vec<_> = record.audiences.iter().filter_map(|slug| vocabulary.audiences.key(slug)).collect();
            let answers = self
                .interventions
                .keys()
                .filter_map(|key| self.answer(key, &topics, &audiences, &record.words, &texts[key.index()]));
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
        text: &Haystack,
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
                if parts.len() > 1 { text.has_phrase(&parts) } else { text.has(&parts) }
            })?;
            reasons.push(MatchReason::Word(word.clone()));
        }
        let of_action = self.vocabulary.themes[intervention.theme].number == SCHOOL;
        let audience = audiences.iter().find(|audience| intervention.audiences.contains(audience));
        reasons.extend(audience.map(|&audience| MatchReason::Audience(audience)));
        if of_action && audience.is_none() {
            reasons.push(MatchReason::Action);
        }
        Some(Answer { intervention: key, reasons, is_for_schools: of_action || audience.is_some() })
    }
}
