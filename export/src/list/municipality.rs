//! The columns of municipalities, and which of them a filter selects.

use catalogue::{Coverage, Municipality};

use super::page;
use crate::{
    Export, List, Value,
    column::{Field, Kind},
};

const COVERED: &str = "in una rete";
const NOT_COVERED: &str = "in nessuna rete";
const UNKNOWN: &str = "le fonti lette non lo dicono";

type Of = Field<Municipality>;

// The first eight were published first, under these names and in this order: others come after.
pub(super) const FIELDS: &[Field<Municipality>] = &[
    Of::always("codice_istat", Kind::Text, |_, it| Value::text(&it.istat_code)),
    Of::always("nome", Kind::Text, |_, it| Value::text(&it.name)),
    Of::always("provincia", Kind::Text, |export, it| Value::text(&export.snapshot.provinces[it.province].sigla))
        .of(List::Provinces),
    Of::sometimes("cap", Kind::List, |_, it| Value::list(it.postal_codes.iter().map(String::as_str))),
    Of::always("residenti_2023", Kind::Integer, |_, it| Value::Integer(it.population_2023.into())),
    Of::sometimes("rete", Kind::Text, |export, it| {
        Value::some_text(it.network.map(|network| export.snapshot.networks[network].slug.as_str()))
    })
    .of(List::Networks),
    Of::always("copertura", Kind::Text, |export, it| {
        Value::text(match export.snapshot.coverage(it) {
            Coverage::Covered { .. } => COVERED,
            Coverage::NotCovered => NOT_COVERED,
            Coverage::Unknown { .. } => UNKNOWN,
        })
    })
    .among(&[COVERED, NOT_COVERED, UNKNOWN]),
    Of::always("pagina", Kind::Link, |export, it| page(export, "comuni", &it.slug)),
    Of::always("lon", Kind::Decimal, |_, it| Value::Decimal(it.longitude)),
    Of::always("lat", Kind::Decimal, |_, it| Value::Decimal(it.latitude)),
    Of::always("codice_istat_2026", Kind::Text, |_, it| Value::text(&it.current_istat_code)),
    Of::always("provincia_nome", Kind::Text, |export, it| Value::text(&export.snapshot.provinces[it.province].name)),
    Of::sometimes("rete_nome", Kind::Text, |export, it| {
        Value::some_text(it.network.map(|network| export.snapshot.networks[network].name.as_str()))
    }),
    Of::always("codice_catastale", Kind::Text, |_, it| Value::text(&it.cadastral_code)),
    Of::always("superficie_km2", Kind::Decimal, |_, it| Value::Decimal(it.area_km2)),
];

impl<'a> Export<'a> {
    /// The municipalities that the filter selects, by name.
    pub(crate) fn municipalities(&self) -> impl Iterator<Item = &'a Municipality> + 'a {
        let snapshot = self.snapshot;
        self.selection.municipalities().into_iter().map(move |key| &snapshot.municipalities[key])
    }
}
