//! Sources and the controlled lists.

use super::{keys, known, theme};
use crate::{
    Audience, PartialDate, Source, Table, Term, Theme, Topic, Vocabulary,
    record::{self, Records},
    text,
};

pub(super) fn sources(records: &Records, kinds: &Table<Term>) -> Table<Source> {
    let mut sources: Vec<Source> = records
        .sources
        .iter()
        .map(|record| Source {
            id: record.id.clone(),
            title: record.title.clone(),
            publisher: record.publisher.clone(),
            url: record.url.clone(),
            date: record.date.as_deref().and_then(PartialDate::parse),
            kind: known(kinds, &record.kind),
            note: record.note.clone(),
        })
        .collect();
    sources.sort_by_cached_key(|source| (text::fold(&source.title), source.id.clone()));
    Table::new(sources)
}

pub(super) fn terms(records: &[record::Term]) -> Table<Term> {
    Table::new(records.iter().map(|term| Term { slug: term.slug.clone(), title: term.title.clone() }).collect())
}

pub(super) fn vocabulary(
    record: &record::Vocabulary,
    source_kinds: Table<Term>,
    sources: &Table<Source>,
) -> Vocabulary {
    let themes = record.themes.iter().map(|theme| Theme {
        slug: theme.slug.clone(),
        number: theme.number,
        title: theme.title.clone(),
        short: theme.short.clone(),
        official: theme.official.clone(),
        sources: keys(sources, &theme.sources),
    });
    let topics = record.topics.iter().map(|topic| Topic {
        slug: topic.slug.clone(),
        title: topic.title.clone(),
        themes: topic.actions.iter().map(|&action| theme(action)).collect(),
        explanation: topic.explanation.clone(),
        synonyms: topic.synonyms.clone(),
        query: topic.query.clone(),
    });
    let audiences = record.audiences.iter().map(|audience| Audience {
        slug: audience.slug.clone(),
        title: audience.title.clone(),
        raw: audience.raw.clone(),
    });
    Vocabulary {
        themes: Table::new(themes.collect()),
        topics: Table::new(topics.collect()),
        audiences: Table::new(audiences.collect()),
        partner_kinds: terms(&record.partner_kinds),
        story_kinds: terms(&record.story_kinds),
        cautions: terms(&record.cautions),
        evidence: terms(&record.evidence),
        territory_evidence: terms(&record.municipalities_evidence),
        source_kinds,
    }
}
