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
    Table::new(
        records
            .iter()
            .map(|term| Term {
                slug: term.slug.clone(),
                title_it: term.title_it.clone(),
                title_en: term.title_en.clone(),
            })
            .collect(),
    )
}

pub(super) fn vocabulary(
    record: &record::Vocabulary,
    source_kinds: Table<Term>,
    sources: &Table<Source>,
) -> Vocabulary {
    let themes = record.themes.iter().map(|theme| Theme {
        slug: theme.slug.clone(),
        number: theme.number,
        title_it: theme.title_it.clone(),
        title_en: theme.title_en.clone(),
        short_it: theme.short_it.clone(),
        short_en: theme.short_en.clone(),
        official_it: theme.official_it.clone(),
        sources: keys(sources, &theme.sources),
    });
    let topics = record.topics.iter().map(|topic| Topic {
        slug: topic.slug.clone(),
        title_it: topic.title_it.clone(),
        title_en: topic.title_en.clone(),
        themes: topic.actions.iter().map(|&action| theme(action)).collect(),
        explanation_it: topic.explanation_it.clone(),
        explanation_en: topic.explanation_en.clone(),
        synonyms_it: topic.synonyms_it.clone(),
        query: topic.query.clone(),
    });
    let audiences = record.audiences.iter().map(|audience| Audience {
        slug: audience.slug.clone(),
        title_it: audience.title_it.clone(),
        title_en: audience.title_en.clone(),
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
