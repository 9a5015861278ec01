//! Sources and the controlled lists.

use std::mem::take;

use entity::{
    audience,
    citation::Subject,
    source, term, theme, topic, topic_theme,
    words::{Translations, Words},
};
use sea_orm::DbErr;

use super::{
    Positions, Rows,
    list::{self, Citations, column, grouped, narrow, text},
};
use catalogue::{
    kind::Kind,
    record::{Audience, Source, Term, Theme, Topic, Vocabulary},
};

impl Rows {
    pub(super) fn add_sources(&mut self, sources: &[Source], positions: &Positions) {
        let sources = positions.each(Kind::Source, sources, |it| &it.id);
        self.source.extend(sources.map(|(position, it)| (position, it.clone())).map(|(position, source)| {
            source::Model {
                id: source.id,
                position,
                title: source.title,
                publisher: source.publisher,
                url: source.url,
                date: source.date,
                kind: source.kind,
                note: source.note.as_ref().map(column),
            }
        }));
    }

    pub(super) fn add_vocabulary(&mut self, vocabulary: &Vocabulary, positions: &Positions) {
        for theme in vocabulary.themes.iter().cloned() {
            self.cite(Subject::Theme, &theme.slug, &theme.sources);
            self.theme.push(theme::Model {
                number: theme.number.into(),
                slug: theme.slug,
                title: column(&theme.title),
                short: column(&theme.short),
                official: column(&theme.official),
            });
        }
        for (position, topic) in positions.each(Kind::Topic, &vocabulary.topics, |it| &it.slug) {
            let topic = topic.clone();
            self.topic_theme.extend((0..).zip(&topic.actions).map(|(position, &action)| topic_theme::Model {
                topic: topic.slug.clone(),
                position,
                theme: action.into(),
            }));
            self.topic.push(topic::Model {
                slug: topic.slug,
                position,
                title: column(&topic.title),
                explanation: column(&topic.explanation),
                synonyms: Words(topic.synonyms),
                query: Translations(topic.query),
            });
        }
        let audiences = positions.each(Kind::Audience, &vocabulary.audiences, |it| &it.slug);
        self.audience.extend(audiences.map(|(position, it)| (position, it.clone())).map(|(position, audience)| {
            audience::Model { slug: audience.slug, position, title: column(&audience.title), raw: Words(audience.raw) }
        }));
        for (vocabulary, kind, terms) in terms(vocabulary) {
            let terms = positions.each(kind, terms, |it| &it.slug);
            self.term.extend(terms.map(|(position, it)| (position, it.clone())).map(|(position, term)| term::Model {
                vocabulary: vocabulary.into(),
                slug: term.slug,
                position,
                title: column(&term.title),
            }));
        }
    }
}

/// The labels of the closed lists, by the name of the list.
fn terms(vocabulary: &Vocabulary) -> [(&'static str, Kind, &[Term]); 6] {
    [
        ("partner_kinds", Kind::PartnerKind, &vocabulary.partner_kinds),
        ("story_kinds", Kind::StoryKind, &vocabulary.story_kinds),
        ("cautions", Kind::Caution, &vocabulary.cautions),
        ("evidence", Kind::Evidence, &vocabulary.evidence),
        ("municipalities_evidence", Kind::TerritoryEvidence, &vocabulary.municipalities_evidence),
        ("source_kinds", Kind::SourceKind, &vocabulary.source_kinds),
    ]
}

pub(super) fn sources(rows: Vec<source::Model>) -> Result<Vec<Source>, DbErr> {
    let source = |row: source::Model| -> Result<Source, DbErr> {
        Ok(Source {
            id: row.id,
            title: row.title,
            publisher: row.publisher,
            url: row.url,
            date: row.date,
            kind: row.kind,
            note: row.note.map(text).transpose()?,
        })
    };
    rows.into_iter().map(source).collect()
}

pub(super) fn vocabulary(rows: &mut Rows, citations: &mut Citations) -> Result<Vocabulary, DbErr> {
    let themes = take(&mut rows.theme).into_iter().map(|row| {
        Ok(Theme {
            number: narrow("theme.number", row.number)?,
            sources: citations.of(Subject::Theme, &row.slug),
            slug: row.slug,
            title: text(row.title)?,
            short: text(row.short)?,
            official: text(row.official)?,
        })
    });
    let themes = themes.collect::<Result<_, DbErr>>()?;
    let mut actions = grouped(take(&mut rows.topic_theme).into_iter().map(|row| (row.topic, row.theme)));
    let topics = take(&mut rows.topic).into_iter().map(|row| {
        Ok(Topic {
            actions: list::actions("topic_theme.theme", actions.remove(&row.slug))?,
            slug: row.slug,
            title: text(row.title)?,
            explanation: text(row.explanation)?,
            synonyms: row.synonyms.0,
            query: row.query.0,
        })
    });
    let topics = topics.collect::<Result<_, DbErr>>()?;
    let audiences = take(&mut rows.audience)
        .into_iter()
        .map(|row| Ok(Audience { slug: row.slug, title: text(row.title)?, raw: row.raw.0 }))
        .collect::<Result<_, DbErr>>()?;
    let terms = take(&mut rows.term).into_iter().map(|row| {
        let term::Model { vocabulary, slug, position: _, title } = row;
        Ok((vocabulary, Term { slug, title: text(title)? }))
    });
    let mut terms = grouped(terms.collect::<Result<Vec<_>, DbErr>>()?.into_iter());
    let mut list = |name: &str| terms.remove(name).unwrap_or_default();
    Ok(Vocabulary {
        themes,
        topics,
        audiences,
        partner_kinds: list("partner_kinds"),
        story_kinds: list("story_kinds"),
        cautions: list("cautions"),
        evidence: list("evidence"),
        municipalities_evidence: list("municipalities_evidence"),
        source_kinds: list("source_kinds"),
    })
}
