//! The columns of sources.

use catalogue::Source;

use super::page;
use crate::{
    Value,
    column::{Field, Kind},
    said::Labelled,
};

type Of = Field<Source>;

// The first seven were published first, under these names and in this order: others come after.
pub(super) const FIELDS: &[Field<Source>] = &[
    Of::always("id", Kind::Text, |_, it| Value::text(&it.id)),
    Of::always("titolo", Kind::Text, |_, it| Value::text(&it.title)),
    Of::always("pubblicato_da", Kind::Text, |_, it| Value::text(&it.publisher)),
    Of::sometimes("data", Kind::Date, |_, it| Value::some_date(it.date)),
    Of::always("tipo", Kind::Text, |export, it| Value::text(export.snapshot.vocabulary.source_kinds[it.kind].label())),
    Of::sometimes("indirizzo", Kind::Link, |_, it| Value::some_link(it.url.as_deref())),
    Of::always("pagina", Kind::Link, |export, it| page(export, "fonti", &it.id)),
    Of::sometimes("nota", Kind::Text, |_, it| Value::some_text(it.note.as_ref().map(catalogue::Text::italian))),
];
