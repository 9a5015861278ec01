//! The columns of provinces.

use catalogue::Province;

use super::page;
use crate::{
    List, Value,
    column::{Field, Kind},
    said::slugs,
};

type Of = Field<Province>;

pub(super) const FIELDS: &[Field<Province>] = &[
    Of::always("sigla", Kind::Text, |_, it| Value::text(&it.sigla)),
    Of::always("codice_istat", Kind::Text, |_, it| Value::text(&it.istat_code)),
    Of::always("nome", Kind::Text, |_, it| Value::text(&it.name)),
    Of::always("nuts3", Kind::Text, |_, it| Value::text(&it.nuts3_2024)),
    Of::always("capoluogo", Kind::Text, |export, it| {
        Value::text(&export.snapshot.municipalities[it.capital].istat_code)
    })
    .of(List::Municipalities),
    Of::always("numero_comuni", Kind::Integer, |_, it| Value::Integer(it.municipality_count.into())),
    Of::always("comuni_fino_a_5000", Kind::Integer, |_, it| Value::Integer(it.small_municipality_count.into())),
    Of::always("residenti_2022", Kind::Integer, |_, it| Value::Integer(it.population_2022.into())),
    Of::always("residenti_2023", Kind::Integer, |_, it| Value::Integer(it.population_2023.into())),
    Of::always("residenti_stranieri_2022", Kind::Integer, |_, it| Value::Integer(it.foreign_residents_2022.into())),
    Of::always("quota_stranieri_2022", Kind::Decimal, |_, it| Value::Decimal(it.foreign_share_2022)),
    Of::sometimes("reti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.networks, &it.networks)))
        .of(List::Networks),
    Of::always("lon", Kind::Decimal, |_, it| Value::Decimal(it.longitude)),
    Of::always("lat", Kind::Decimal, |_, it| Value::Decimal(it.latitude)),
    Of::always("pagina", Kind::Link, |export, it| page(export, "province", &it.sigla)),
];
