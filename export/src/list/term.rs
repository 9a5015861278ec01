//! The columns of the controlled lists: Actions, topics, audiences.

use catalogue::{Audience, Theme, Topic};

use super::page;
use crate::{
    List, Value,
    column::{Field, Kind},
    said::{Labelled, slugs},
};

pub(super) const THEMES: &[Field<Theme>] = &[
    Field::<Theme>::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Field::<Theme>::always("azione", Kind::Integer, |_, it| Value::Integer(it.number.into())),
    Field::<Theme>::always("nome", Kind::Text, |_, it| Value::text(it.label())),
    Field::<Theme>::always("testo_del_piano", Kind::Text, |_, it| Value::text(it.official.italian())),
    Field::<Theme>::always("interventi", Kind::Integer, |export, it| {
        let key = export.snapshot.vocabulary.themes.key(&it.slug);
        Value::count(export.snapshot.interventions.iter().filter(|it| Some(it.theme) == key).count())
    }),
    Field::<Theme>::always("fonti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.sources, &it.sources)))
        .of(List::Sources),
    Field::<Theme>::always("pagina", Kind::Link, |export, it| page(export, "temi", &it.slug)),
];

pub(super) const TOPICS: &[Field<Topic>] = &[
    Field::<Topic>::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Field::<Topic>::always("nome", Kind::Text, |_, it| Value::text(it.label())),
    Field::<Topic>::always("descrizione", Kind::Text, |_, it| Value::text(it.explanation.italian())),
    Field::<Topic>::always("temi", Kind::List, |export, it| {
        Value::list(slugs(&export.snapshot.vocabulary.themes, &it.themes))
    })
    .of(List::Themes),
    Field::<Topic>::sometimes("altre_parole", Kind::List, |_, it| Value::list(it.synonyms.iter().map(String::as_str))),
    Field::<Topic>::always("interventi", Kind::Integer, |export, it| {
        let key = export.snapshot.vocabulary.topics.key(&it.slug);
        let has = |topics: &[_]| topics.iter().any(|topic| Some(*topic) == key);
        Value::count(export.snapshot.interventions.iter().filter(|it| has(&it.topics)).count())
    }),
    Field::<Topic>::always("pagina", Kind::Link, |export, it| page(export, "argomenti", &it.slug)),
];

pub(super) const AUDIENCES: &[Field<Audience>] = &[
    Field::<Audience>::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Field::<Audience>::always("nome", Kind::Text, |_, it| Value::text(it.label())),
    Field::<Audience>::sometimes("parole_delle_fonti", Kind::List, |_, it| {
        Value::list(it.raw.iter().map(String::as_str))
    }),
    Field::<Audience>::always("interventi", Kind::Integer, |export, it| {
        let key = export.snapshot.vocabulary.audiences.key(&it.slug);
        let has = |audiences: &[_]| audiences.iter().any(|audience| Some(*audience) == key);
        Value::count(export.snapshot.interventions.iter().filter(|it| has(&it.audiences)).count())
    }),
];
