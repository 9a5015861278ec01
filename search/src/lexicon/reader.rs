//! Where expressions come from, and under which headings they stand.

use std::sync::Arc;

use catalogue::{Term, Text, Vocabulary};

use super::Shared;
use crate::{
    concept::{Concept, ConceptKind},
    tongue::{Tongue, lines},
};

/// What an expression means.
#[derive(Debug, Clone)]
pub(crate) enum Meant {
    /// A subject of the vocabulary.
    Subject(Shared),
    /// Something that the catalogue does not have.
    Elsewhere,
    /// That a network is looked for.
    Network,
    /// That the name of a municipality stands beside.
    Municipality,
}

impl Meant {
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Subject(one), Self::Subject(other)) => one.kind == other.kind && one.slug == other.slug,
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }
}

/// The headings that are no subject.
const HEADINGS: [(&str, Meant); 3] =
    [("altrove", Meant::Elsewhere), ("rete", Meant::Network), ("comune", Meant::Municipality)];

/// Every expression, with its language and what it means.
pub(super) fn expressions(vocabulary: &Vocabulary) -> Vec<(Tongue, Meant, String)> {
    let subjects = subjects(vocabulary);
    let mut all = Vec::new();
    for (concept, words) in &subjects {
        let words = words.iter().map(|(tongue, text)| (*tongue, Meant::Subject(Arc::clone(concept)), text.clone()));
        all.extend(words);
    }
    for tongue in Tongue::ALL {
        for (heading, line) in lines(tongue.file().1) {
            let meant = HEADINGS.iter().find(|(known, _)| *known == heading).map(|(_, meant)| meant.clone());
            let subject = || {
                let found = subjects.iter().find(|(concept, _)| concept.heading() == heading);
                found.map(|(concept, _)| Meant::Subject(Arc::clone(concept)))
            };
            // A heading of a subject that this catalogue does not have is of no use here.
            if let Some(meant) = meant.or_else(subject) {
                let expressions = line.split(',').map(str::trim).filter(|text| !text.is_empty());
                all.extend(expressions.map(|text| (tongue, meant.clone(), text.to_owned())));
            }
        }
    }
    all
}

type Subject = (Shared, Vec<(Tongue, String)>);

fn subjects(vocabulary: &Vocabulary) -> Vec<Subject> {
    let mut subjects = Vec::new();
    let mut add = |kind, slug: &str, title: &Text, synonyms: &[String], others: Vec<(Tongue, String)>| {
        let mut words = said(title);
        words.extend(synonyms.iter().map(|text| (Tongue::Italian, text.clone())));
        words.extend(others);
        let concept = Concept { kind, slug: slug.into(), title: title.clone(), synonyms: synonyms.to_vec() };
        subjects.push((Arc::new(concept), words));
    };
    for theme in &vocabulary.themes {
        add(ConceptKind::Theme, &theme.slug, &theme.title, &[], said(&theme.short));
    }
    for topic in &vocabulary.topics {
        let query = topic.query.iter().filter_map(|(code, words)| Some((tongue(code)?, words)));
        let query = query.flat_map(|(tongue, words)| words.iter().map(move |text| (tongue, text.clone())));
        add(ConceptKind::Topic, &topic.slug, &topic.title, &topic.synonyms, query.collect());
    }
    for audience in &vocabulary.audiences {
        let raw = audience.raw.iter().map(|text| (Tongue::Italian, text.clone())).collect();
        add(ConceptKind::Audience, &audience.slug, &audience.title, &[], raw);
    }
    let kinds =
        [(ConceptKind::PartnerKind, &vocabulary.partner_kinds), (ConceptKind::StoryKind, &vocabulary.story_kinds)];
    for (kind, table) in kinds {
        for Term { slug, title } in table {
            add(kind, slug, title, &[], Vec::new());
        }
    }
    subjects
}

/// The language of this code.
fn tongue(code: &str) -> Option<Tongue> {
    Tongue::ALL.into_iter().find(|tongue| tongue.file().0 == code)
}

/// A text in each language that it is written in.
fn said(text: &Text) -> Vec<(Tongue, String)> {
    text.all().filter_map(|said| Some((tongue(said.language.code())?, said.text.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use catalogue::{Revision, Snapshot, files::Files};

    use super::{HEADINGS, subjects};
    use crate::{
        spot::{OUTSIDE, TOWNS},
        tongue::{Tongue, lines},
    };

    #[test]
    fn every_heading_means_something_and_every_topic_has_words_in_every_language() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let records = Files::read(&folder).unwrap().records().unwrap();
        let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
        let snapshot = Snapshot::new(revision, &records).unwrap();
        let subjects = subjects(&snapshot.vocabulary);
        for tongue in Tongue::ALL {
            let (code, file) = tongue.file();
            for (heading, line) in lines(file) {
                let town = heading.strip_prefix(TOWNS);
                let known = [Tongue::EMPTY, OUTSIDE].contains(&heading)
                    || town.is_some_and(|slug| snapshot.municipalities.iter().any(|town| town.slug == slug))
                    || HEADINGS.iter().any(|(known, _)| *known == heading)
                    || subjects.iter().any(|(concept, _)| concept.heading() == heading);
                assert!(known, "data/search/{code}.txt: [{heading}] is nothing: {line}");
            }
            for topic in &snapshot.vocabulary.topics {
                let heading = format!("argomenti/{}", topic.slug);
                assert!(lines(file).any(|(known, _)| known == heading), "data/search/{code}.txt lacks [{heading}]");
            }
        }
    }
}
