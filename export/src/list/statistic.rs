//! The columns of figures about areas.

use catalogue::Statistic;

use crate::{
    List, Value,
    column::{Field, Kind},
};

type Of = Field<Statistic>;

pub(super) const FIELDS: &[Field<Statistic>] = &[
    Of::always("indicatore", Kind::Text, |_, it| Value::text(&it.indicator)),
    Of::always("tipo_area", Kind::Text, |_, it| Value::text(&it.area_kind)),
    Of::always("codice_area", Kind::Text, |_, it| Value::text(&it.area_code)),
    Of::always("area", Kind::Text, |_, it| Value::text(&it.area_name)),
    Of::sometimes("anno", Kind::Integer, |_, it| it.year.map_or(Value::Absent, |year| Value::Integer(year.into()))),
    Of::always("valore", Kind::Decimal, |_, it| Value::Decimal(it.value)),
    Of::always("unita", Kind::Text, |_, it| Value::text(&it.unit)),
    Of::always("fonte", Kind::Text, |export, it| Value::text(&export.snapshot.sources[it.source].id)).of(List::Sources),
];
