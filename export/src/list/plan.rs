//! The columns of the facts on the plan itself.

use catalogue::{PlanFact, PlanValue};

use crate::{
    List, Value,
    column::{Field, Kind},
    said::slugs,
};

type Of = Field<PlanFact>;

pub(super) const FIELDS: &[Field<PlanFact>] = &[
    Of::always("chiave", Kind::Text, |_, it| Value::text(&it.key)),
    Of::always("gruppo", Kind::Text, |_, it| Value::text(&it.group)),
    Of::always("nome", Kind::Text, |_, it| Value::text(it.label.italian())),
    Of::always("testo", Kind::Text, |_, it| match &it.value {
        PlanValue::Number(number) => Value::Text(number.to_string().into()),
        PlanValue::Text(text) => Value::text(text.italian()),
    }),
    Of::sometimes("valore", Kind::Integer, |_, it| match it.value {
        PlanValue::Number(number) => Value::Integer(number),
        PlanValue::Text(_) => Value::Absent,
    }),
    Of::sometimes("unita", Kind::Text, |_, it| Value::some_text(it.unit.as_deref())),
    Of::sometimes("avvertenze", Kind::Text, |_, it| Value::some_text(it.caveat.as_ref().map(catalogue::Text::italian))),
    Of::sometimes("fonti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.sources, &it.sources)))
        .of(List::Sources),
];
